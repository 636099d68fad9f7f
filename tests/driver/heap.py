"""Some of every kind of object whose structure the plugin reads; then waits for the end of stdin, or
aborts."""
import asyncio
import collections
import contextvars
import functools
import itertools
import os
import sys
import threading
import weakref

KEPT = []


class Plain:
    shared = {}

    def __init__(self, number):
        self.number = number
        self.items = [number, str(number), (number, [number])]


class Slotted:
    __slots__ = ("one", "two", "__weakref__")

    def __init__(self, one):
        self.one = one


class FatTuple(tuple):
    pass


class FatDict(dict):
    pass


class Meta(type):
    pass


@functools.lru_cache(maxsize=64)
def cached(number):
    return [number]


def closing_over(one, two):
    def inner():
        return one, two
    return inner


def ticks(number):
    kept = [number]
    while True:
        yield kept


async def waiting(number):
    await asyncio.sleep(number)


def raised(number):
    try:
        try:
            raise KeyError(number)
        except KeyError as inner:
            raise ValueError("é" * number) from inner
    except ValueError as error:
        return error


def make(number):
    plain = Plain(number)
    generator = ticks(number)
    next(generator)
    KEPT.extend([
        plain, Slotted(plain), FatTuple([plain, number]), FatDict(one=plain), Meta("M", (), {}),
        generator, waiting(number), raised(number), closing_over(plain, number), cached(number),
        {number: plain, "text": [plain]}, {str(number): number, "plain": plain},
        {plain, number}, frozenset([number, str(number)]), bytes(number), float(number),
        collections.deque(range(100)), collections.OrderedDict(a=plain, b=[plain]),
        collections.defaultdict(list, {number: [plain]}), collections.namedtuple("N", "a b")(1, plain),
        itertools.tee(iter([plain, number])), functools.partial(make, plain), plain.__init__,
        weakref.ref(plain), weakref.WeakValueDictionary({number: plain}), memoryview(b"abc"),
        type(f"Made{number}", (Plain,), {"attribute": plain}), property(make), "\u0394" * number,
        contextvars.copy_context(), enumerate([plain]), zip([plain], [number]), 1 << (number * 40),
    ])
    if number % 2:
        del plain.items
        plain.__dict__["later"] = number


def deep(number, held):
    if number:
        return deep(number - 1, [held])
    try:
        raise RuntimeError(held)
    except RuntimeError:
        print("ready", flush=True)
        if sys.argv[1:] == ["abort"]:
            os.abort()
        sys.stdin.read()


for count in range(60):
    make(count)
other = threading.Thread(target=threading.Event().wait, daemon=True)
other.start()
deep(20, KEPT)
