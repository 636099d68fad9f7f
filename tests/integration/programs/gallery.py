"""A few objects with everything that a format has to show: roots, names, a cycle, a weak reference,
garbage, and texts that no format may take for its own."""
import collections
import gc
import sys
import weakref

from stop import say, stop


class Picture:
    def __init__(self, frame=None):
        self.frame = frame


class Unknown:
    """Its instances are held by nothing but each other."""


gc.disable()
picture = Picture()
loop = Picture(picture)
loop.itself = [loop]
walls = {'quote " backslash \\ <tag> & \x01\x1b\x85\ufffe': picture}
weak = weakref.ref(picture)
crowd = [[picture] for _ in range(400)]
first_link = chain = []
for _ in range(150):
    chain.append([])
    (chain,) = chain
lost = Unknown()
lost.twin = Unknown()
lost.twin.twin = lost
big = Picture([0] * 100_000)


def show(recent):
    stop()


facts = {
    "picture": picture, "loop": loop, "walls": walls, "weak": weak, "lost": lost, "twin": lost.twin, "big": big,
    "zeros": big.frame, "link": chain, "cls": Picture,
    "text": list(walls)[0],
}
say(**{name: id(thing) for name, thing in facts.items()}, size_of_zeros=sys.getsizeof(big.frame))
del lost, chain, facts
show(collections.deque([picture], maxlen=50))
