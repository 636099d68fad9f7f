"""Rare modules, each of which may be absent; and subclasses of all that can be derived from."""
import array
import collections
import contextvars
import ctypes
import datetime
import decimal
import functools
import io
import itertools
import os
import random
import socket
import sys
import types

from animals.builtins import Holder, Sequence
from animals.itertools_and_others import partial_target
from animals.keepers import keeper, possible


class Clock(Holder):
    def __call__(self):
        return 1


@keeper()
def profiler(number):
    import _lsprof
    profiler = _lsprof.Profiler(Clock())
    profiler.enable()
    sorted([3, 1, 2], key=lambda item: -item)
    profiler.disable()
    return [profiler, profiler.getstats()]


@keeper()
def subinterpreter_handles(number):
    import _xxsubinterpreters
    channel = _xxsubinterpreters.channel_create()
    return [_xxsubinterpreters.get_main(), channel, channel.send, channel.recv]


@keeper()
def newer_types(number):
    import itertools
    import typing
    import zlib
    parameters = typing.ParamSpec("P") if hasattr(typing, "ParamSpec") else None
    return possible(
        lambda: itertools.batched("abc", 2), lambda: zlib._ZlibDecompressor(), lambda: parameters.args,
        lambda: parameters.kwargs, lambda: typing.Generic(),
        lambda: __import__("_tokenize").TokenizerIter(iter(["text\n"]).__next__, extra_tokens=True),
        lambda: __import__("_interpreters").InterpreterError(), lambda: __import__("_interpreters").InterpreterNotFoundError(),
    )


@keeper()
def key_value_stores(number):
    import _dbm
    return [_dbm.open("database", "c")]


@keeper()
def extension_examples(number):
    import xxlimited
    import xxlimited_35
    example, older = xxlimited.Xxo(), xxlimited_35.Xxo()
    example.held, older.held = Holder(), Holder()
    return [example, older, xxlimited.Str("text"), xxlimited_35.Str("text"), xxlimited_35.Null()]


@keeper()
def test_extensions(number):
    import _testbuffer
    import _testcapi
    import _testmultiphase
    array_ = _testbuffer.ndarray([1, 2, 3], shape=[3])
    with_dicts = possible(lambda: _testcapi.HeapCTypeWithDict(), lambda: _testcapi.HeapCTypeWithNegativeDict())
    for with_dict in with_dicts:
        with_dict.held = Holder()
    if sys.version_info < (3, 9):  # the collector crashes on one
        del _testcapi.HeapGcCType
    in_c = [getattr(_testcapi, name, Holder)() for name in (
        "HeapCTypeWithWeakref", "HeapGcCType", "HeapCTypeSubclass", "HeapCTypeSubclassWithFinalizer",
        "HeapDocCType", "HeapCTypeWithBuffer", "HeapCTypeWithDict2", "HeapCTypeWithWeakref2", "MethInstance",
        "MethClass", "MethStatic")]
    return [*possible(lambda: _testcapi.ContainerNoGC(Holder())), array_, _testbuffer.staticarray(), memoryview(array_), *with_dicts, in_c,
            _testmultiphase.Example()]


@keeper()
def arguments_of_hooks(number):
    import threading
    seen = []

    class Fails:
        def __del__(self):
            raise KeyError(Holder())

    before, sys.unraisablehook = sys.unraisablehook, seen.append
    Fails()
    sys.unraisablehook = before
    before, threading.excepthook = threading.excepthook, seen.append
    failing = threading.Thread(target=Holder().contents.index, args=(5,))
    failing.start()
    failing.join()
    threading.excepthook = before
    return seen


@keeper()
def records_of_the_system(number):
    import grp
    import pwd
    import resource
    import signal
    signal.setitimer(signal.ITIMER_REAL, 0)
    return [pwd.getpwuid(0), grp.getgrgid(0), resource.getrusage(resource.RUSAGE_SELF),
            signal.struct_siginfo([Holder() for _ in range(7)]), os.waitid_result([Holder() for _ in range(5)])]


class Meta(type):
    """A metaclass with state and a slot's worth of its own in each class."""

    def __new__(meta, name, bases, namespace):
        made = super().__new__(meta, name, bases, namespace)
        made.registry = Holder()
        return made


DERIVABLE = [
    (object,), (int, 5), (float, 5.5), (complex, 1j), (str, "text"), (bytes, b"text"), (bytearray, b"text"),
    (tuple, [Holder(), Holder()]), (list, [Holder(), Holder()]), (dict, {Holder(): Holder()}), (set, [Holder()]),
    (frozenset, [Holder()]), (enumerate, [Holder()]), (zip, [Holder()]), (map, Holder(), [Holder()]), (filter, None, [Holder()]),
    (reversed, Sequence()), (property, partial_target), (classmethod, Holder()), (staticmethod, Holder()), (super, Holder),
    (types.ModuleType, "module"), (types.SimpleNamespace,), (Exception, Holder()), (OSError, 2, Holder()),
    (KeyError, Holder()), (StopIteration, Holder()), (SyntaxError, "text"),
    (collections.deque, [Holder()] * 70), (collections.defaultdict, Holder, {1: Holder()}), (collections.OrderedDict, {1: Holder()}),
    (collections.Counter, "text"), (functools.partial, Holder, Holder()), (itertools.count, 5), (itertools.cycle, [Holder()]),
    (itertools.chain, [Holder()]), (itertools.repeat, Holder()), (itertools.islice, [Holder()], 1), (itertools.accumulate, [Holder()]),
    (itertools.product, [Holder()]), (itertools.starmap, Holder(), [()]), (itertools.groupby, [Holder()]),
    (itertools.permutations, [Holder()]), (itertools.zip_longest, [Holder()]), (io.BytesIO, b"text"), (io.StringIO, "text"),
    (io.TextIOWrapper, io.BytesIO()), (io.BufferedReader, io.BytesIO()), (io.BufferedRWPair, io.BytesIO(), io.BytesIO()),
    (array.array, "d", [1.0]), (datetime.datetime, 2020, 1, 1), (datetime.date, 2020, 1, 1), (datetime.timedelta, 1),
    (datetime.time, 1), (datetime.tzinfo,), (decimal.Decimal, 1), (decimal.Context,), (random.Random, 1), (socket.socket,),
    (ctypes.c_int, 5), (ctypes.c_char_p, b"text"), (ctypes.py_object, Holder()),
    *possible(lambda: (types.GenericAlias, list, (int,)), lambda: (ExceptionGroup, "some", [ValueError(Holder())])),
]


def derived(class_, arguments):
    """An instance with a __dict__, one with slots alone where C allows that, one with a metaclass."""
    name = class_.__name__
    made = [types.new_class(f"Open{name}", (class_,))]
    if type(class_) is type:
        made.append(types.new_class(f"Metamade{name}", (class_,), {"metaclass": Meta}))
        made.append(types.new_class(f"Twice{name}", (made[-1],)))
    try:
        made.append(types.new_class(f"Slotted{name}", (class_,), exec_body=add_slots))
    except TypeError:  # items lie where the slots would
        pass
    if class_ is property:  # whose own __doc__ has no place in slots
        made.pop()
    things = [thing for thing in (own(*arguments) for own in made) if type(thing) in made]
    for thing in things:
        try:
            thing.held = Holder()
        except AttributeError:
            thing.slot = Holder()
    return things


def add_slots(namespace):
    namespace["__slots__"] = ("slot", "empty")


@keeper()
def subclasses_of_c_types(number):
    return [derived(class_, arguments) for class_, *arguments in DERIVABLE]
