"""A little of everything, for every CPython from 3.8 on: one object for each way of holding, whose id it
says under the name of that way.  The heap is recorded by heap_record.py just before the end.

The syntax is that of 3.8; what is newer is made by `exec`, or is left out.
"""
import collections
import functools
import sys
import threading
import types
import weakref

from heap_record import record_and_stop

IDS = {}
KEPT = []  # what holds the objects
HELD_BY_MODULE = None


class Thing:
    pass


class Holder:
    def __init__(self, held):
        self.held = held

    def method(self):
        pass


class Slotted:
    __slots__ = ("left", "right")

    def __init__(self, left, right):
        self.left = left
        self.right = right


class Owner:
    owned = None


Point = collections.namedtuple("Point", "x y")


def thing(name, value=None):
    """A new object that goes by NAME."""
    made = Thing() if value is None else value
    IDS[name] = id(made)
    return made


def wide_instance():
    """With more attributes than instances keep inline, the last of them deleted and set again."""
    wide = Holder(None)
    for number in range(60):
        setattr(wide, "a%d" % number, number)
    del wide.held
    wide.held = thing("attribute of many")
    return wide


def instance_with_dict():
    holder = Holder(thing("attribute in a dict"))
    holder.__dict__["more"] = 1
    return holder


def dict_that_changed():
    changed = {number: str(number) for number in range(200)}
    for number in range(190):
        del changed[number]
    changed["stays"] = thing("value of a dict that changed")
    return changed


def closing_over(value):
    def inside():
        return value
    return inside


def yielding(value):
    yield 1
    yield value


def delegating(value):
    yield from yielding(value)


async def awaiting(value):
    await Suspends()
    return value


class Suspends:
    def __await__(self):
        yield 1


async def yielding_async(value):
    yield 1
    yield value


def started(generator):
    generator.send(None)
    return generator


def started_async(generator):
    try:
        generator.__anext__().send(None)
    except StopIteration:
        pass
    return generator


def raised(value):
    try:
        raise LookupError(value)
    except LookupError as error:
        return error


def make_all():
    global HELD_BY_MODULE
    HELD_BY_MODULE = thing("module variable")
    Owner.owned = thing("class attribute")
    weak = Thing()
    KEPT.extend([
        Holder(thing("attribute")),
        instance_with_dict(),
        wide_instance(),
        Slotted(None, thing("slot")),
        {"answer": thing("value of a dict"), 2: 3},
        {42: thing("value by number")},
        {thing("key of a dict"): 1},
        {"caf\u00e9 \u65e5\u672c": thing("value by a wide name")},
        dict_that_changed(),
        collections.OrderedDict(first=1, second=thing("value in order")),
        collections.defaultdict(list, late=thing("value by default")),
        types.MappingProxyType({"proxied": thing("value behind a proxy")}),
        [0, thing("item of a list")],
        (0, 1, thing("item of a tuple")),
        Point(1, thing("item of a named tuple")),
        collections.deque(list(range(200)) + [thing("item of a deque")]),
        {thing("member of a set"), 1, 2},
        frozenset([thing("member of a frozenset"), 1]),
        closing_over(thing("closure")),
        Holder(thing("self of a method")).method,
        functools.partial(print, thing("argument of a partial")),
        property(thing("getter", closing_over(1))),
        started(yielding(thing("local of a generator"))),
        started(delegating(thing("local of a delegating generator"))),
        started(awaiting(thing("local of a coroutine"))),
        started_async(yielding_async(thing("local of an asynchronous generator"))),
        raised(thing("argument of an exception")),
        iter([1, thing("item under an iterator")]),
        slice(thing("start of a slice"), 2),
        thing("int", int("98237948729348982379487")),
        thing("bytes", b"just" + b"made"),
        thing("weakly held", weak), weakref.ref(weak),
    ])


def worker(taken, leave):
    in_thread = thing("local of a thread")  # noqa: F841
    taken.set()
    leave.wait()


def in_thread():
    taken, leave = threading.Event(), threading.Event()
    thread = threading.Thread(target=worker, args=(taken, leave), name="Worker-1", daemon=True)
    thread.start()
    taken.wait()


def outermost(argument):
    local = thing("local")
    inner([argument, local])


def inner(passed):
    of_inner = thing("local of a caller")  # noqa: F841
    at_end()


def at_end():
    record_and_stop(
        "record", ids=IDS, python=list(sys.version_info), byte_order=sys.byteorder, files=mapped_files(),
        gil=getattr(sys, "_is_gil_enabled", lambda: True)(),
    )


def mapped_files():
    """The files that are part of this process."""
    with open("/proc/self/maps") as maps:
        names = {line.split(None, 5)[5].strip() for line in maps if "/" in line}
    return sorted(name for name in names if name.startswith("/"))


make_all()
in_thread()
outermost(thing("argument"))
