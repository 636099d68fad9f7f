"""Writes down what CPython itself knows of some objects: type, refcount, tracking and size."""
import array
import collections
import functools
import gc
import sys
import weakref

from stop import say, stop


class Plain:
    pass


class Slotted:
    __slots__ = ("left", "__weakref__")


def make():
    target = Plain()
    slotted = Slotted()
    slotted.left = target
    holder = Plain()
    holder.held = target
    containers = [
        [target, 1], (target,), {"mykey": target}, {target}, frozenset([target]),
        collections.deque([target]), collections.OrderedDict(a=target), {"only": "text"},
    ]
    leaves = [
        "ledger text".encode().decode(), "grüße".encode().decode(), b"ledger bytes" * 3, 1 << 200,
        float("1234.5"), bytearray(b"ledger"), array.array("d", [1, 2, 3]), range(1000, 2000),
    ]
    return [
        target, slotted, holder, *containers, *leaves, weakref.ref(target), make.__code__, make, Plain,
        Slotted, functools.partial(make, target), functools.lru_cache(make), sys, iter(containers),
    ]


def of(thing):
    """Refcount: without the loop's variable, this function's and the argument of getrefcount."""
    return {
        "type": type(thing).__name__, "refcount": sys.getrefcount(thing) - EXTRA,
        "tracked": gc.is_tracked(thing), "size": sys.getsizeof(thing),
    }


def everything(things):
    return {id(thing): of(thing) for thing in things}


lonely = [object()]  # exactly one reference: the list's
EXTRA = 0
EXTRA = everything(lonely)[id(lonely[0])]["refcount"] - 1
things = make()
# Numbers first, as writing them down makes more objects, which hold no things.
facts = everything(things)
say(things=facts, target=id(things[0]), slotted=id(things[1]), holder=id(things[2]),
    my_list=id(things[3]), my_dict=id(things[5]), reference=id(things[19]), function=id(things[21]))
stop()
say(done=True)
