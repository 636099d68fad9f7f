"""One and more of each type of the interpreter itself."""
import _string
import codecs
import contextvars
import ctypes
import functools
import itertools
import os
import pickle
import sys
import time
import types
import typing
import weakref

from animals.keepers import c_function, finished, keeper, possible, started, suspended

OBJECT = ctypes.py_object


class Holder:
    """Something that no other object is equal to."""

    def __init__(self, *contents):
        self.contents = contents

    def __call__(self, *arguments):
        return self

    def __iter__(self):
        return iter([self])

    def __getitem__(self, index):
        return (self,)[index]

    def __reversed__(self):
        return reversed((self,))


@keeper()
def singletons_and_plain_values(number):
    return [
        object(), None, ..., NotImplemented, True, 10 ** 40, -3, 1.5, 2j, "ascii", "caf\xe9", "\u20ac", "\U0001f600",
        b"bytes", bytearray(b"bytes"), bytearray(), slice(Holder(), Holder(), Holder()), range(10 ** 30, 10 ** 31, 7),
        range(3), types.SimpleNamespace(held=Holder()), type("Made", (), {}), Holder, Holder(),
    ]


@keeper()
def structure_sequences(number):
    return [
        sys.flags, sys.float_info, sys.hash_info, sys.int_info, sys.thread_info, sys.version_info,
        sys.get_asyncgen_hooks(), time.localtime(), time.gmtime(), os.stat("."), os.statvfs("."), os.times(),
        os.uname(), os.get_terminal_size.__self__, os.sched_param(0), os.terminal_size((80, 24)),
        time.get_clock_info("time"), os.stat_result([Holder() for _ in range(10)] + [Holder()] * 9),
    ]


class Mapping(dict):
    def __missing__(self, key):
        return Holder(key)


@keeper()
def mappings_and_their_views(number):
    mapping = {Holder(): Holder(), "text": Holder(), 7: [Holder()]}
    made = [mapping, mapping.keys(), mapping.values(), mapping.items(), types.MappingProxyType(mapping)]
    for view in (mapping, mapping.values(), mapping.items()):
        made += [iter(view), started(iter(view)), finished(iter(view)), reversed(view), started(reversed(view))]
    return [*made, Mapping(a=Holder()), frozenset(mapping), set(mapping), started(iter({Holder(), Holder()}))]


@keeper()
def iterators(number):
    items = [Holder(), Holder()]
    iterables = [items, tuple(items), set(items), "ab", "\xe9\xe9", b"ab", bytearray(b"ab"), range(5),
                 range(10 ** 20, 10 ** 20 + 4), memoryview(b"ab"), dict.fromkeys(items)]
    made = []
    for iterable in iterables:
        made += [iter(iterable), started(iter(iterable)), finished(iter(iterable))]
    makers = [
        lambda: enumerate(items, 10 ** 20), lambda: zip(items, items), lambda: map(Holder, items, items),
        lambda: filter(None, items), lambda: reversed(items), lambda: reversed(tuple(items)),
        lambda: iter(itertools.count().__next__, 3), lambda: iter(Sequence()),
        lambda: reversed(range(3)), lambda: _string.formatter_parser("a{b}c{d}"),
        lambda: _string.formatter_field_name_split("a.b[c].d")[1], lambda: Holder.__call__.__code__.co_lines(),
        lambda: Holder.__call__.__code__.co_positions(), lambda: iter(list[int]), lambda: zip(items, strict=True),
    ]
    for make in makers:
        made += possible(make, lambda: started(make()), lambda: finished(make()))
    return made


class Sequence:
    def __getitem__(self, index):
        return (self, self)[index]

    def __len__(self):
        return 2


@keeper()
def functions_and_descriptors(number):
    captured = Holder()

    def function(a=captured, *, b=captured) -> captured:
        """Text."""
        nonlocal captured
        return captured

    function.attribute = Holder()

    class Owner:
        __slots__ = ("slot",)
        of_class = classmethod(function)
        of_nobody = staticmethod(function)
        prop = property(function, function, function, Holder().__class__.__name__ * 2)
        instance_method = c_function("PyInstanceMethod_New", OBJECT)(function)
        partial_method = functools.partialmethod(function, captured)

    owner = Owner()
    return [
        function, function.__code__, function.__closure__, function.__code__.co_code, types.CellType(),
        types.CellType(captured), Owner.__dict__["of_class"], Owner.__dict__["of_nobody"], Owner.prop, Owner.slot,
        Owner.__dict__["instance_method"], owner.of_class, types.MethodType(function, owner), Owner.partial_method,
        len, [].append, owner.__str__, owner.__init_subclass__, dict.fromkeys, dict.__dict__["fromkeys"], int.real,
        object.__str__, super(Owner, owner), super(Owner, Owner), super(Owner), type.__dict__["__mro__"],
        types.FunctionType(function.__code__, {"captured": captured}, None, None, function.__closure__),
        types.BuiltinFunctionType, str.maketrans,
        types.DynamicClassAttribute(function), os.stat_result.st_mtime, type(owner).__subclasshook__,
    ]


@keeper()
def typing_objects(number):
    variable = typing.TypeVar("variable", bound=Holder)
    return [
        typing.Union[int, variable], typing.Optional[Holder], typing.List[int], typing.Dict[variable, typing.List[variable]],
        typing.Literal["a"], typing.NewType("New", int), typing.Callable[..., Holder],
        typing.NamedTuple("Named", [("a", int)])(Holder()), typing.ForwardRef("Holder"),
        *possible(
            lambda: list[int], lambda: dict[variable, list[variable]], lambda: dict[variable, int][str], lambda: int | str,
            lambda: variable | None, lambda: list[int] | None, lambda: typing.ParamSpec("P"), lambda: typing.TypeVarTuple("Ts"),
            lambda: typing.Annotated[int, Holder()], lambda: tuple[()], lambda: [*tuple[int, ...]],
        ),
    ]


def produce(extra):
    received = yield extra
    while True:
        received = yield received


def delegate(extra):
    yield from produce(extra)


def fails(extra):
    try:
        raise KeyError(extra)
    except KeyError:
        yield extra


async def await_it(awaitable, extra):
    async with Manager(extra) as manager:
        return await awaitable, manager


async def produce_slowly(extra):
    received = yield extra
    while received is not extra:
        await pause(extra)
        received = yield received


@types.coroutine
def pause(extra):
    yield extra


class Manager(Holder):
    async def __aenter__(self):
        return self

    async def __aexit__(self, *what):
        return None


class Awaitable(Holder):
    def __await__(self):
        yield self


def stepped(step, value=None):
    """Drives what an async generator gave until it stops or waits."""
    try:
        step.send(value)
    except StopIteration:
        pass
    return step


@keeper()
def generators(number):
    extra = Holder()
    sent = produce(extra)
    next(sent)
    sent.send(Holder())
    closed = started(produce(extra))
    closed.close()
    coroutines = [await_it(pause(extra), extra), suspended(await_it(pause(extra), extra)),
                  suspended(await_it(Awaitable(extra), extra)), await_it(extra, extra).__await__()]
    return [
        produce(extra), started(produce(extra)), sent, closed, delegate(extra), started(delegate(extra)),
        fails(extra), started(fails(extra)), (item for item in [extra]), *coroutines, coroutines[1].__await__(),
        started(produce(extra)).gi_frame, coroutines[1].cr_frame, pause(extra), started(pause(extra)),
    ]


@keeper()
def async_generators(number):
    extra = Holder()
    waiting = produce_slowly(extra)
    stepped(waiting.__anext__())
    sending = waiting.asend(Holder())
    suspended(sending)
    running = produce_slowly(extra)
    stepped(running.asend(None))
    thrown = running.athrow(KeyError, KeyError(extra), None)
    closing, closed = produce_slowly(extra), produce_slowly(extra)
    stepped(closed.__anext__())
    stepped(closed.aclose())
    return [
        waiting, sending, running, thrown, closing, closing.aclose(), closed, closed.asend(extra),
        produce_slowly(extra).__anext__(), produce_slowly(extra).asend(extra), waiting.ag_frame,
        wrapped(extra), *possible(lambda: anext(produce_slowly(extra), Holder())),
    ]


def wrapped(value):
    """The interpreter's envelopes around what an async generator yields, which a profiler is shown."""
    envelopes = []
    sys.setprofile(lambda frame, event, argument: envelopes.append(argument) if event == "return" else None)
    stepped(produce_slowly(value).__anext__())
    sys.setprofile(None)
    return envelopes


@keeper()
def tracebacks_and_frames(number):
    def fail(depth):
        held = Holder(depth)
        if depth:
            return fail(depth - 1)
        raise ValueError(held)

    try:
        fail(5)
    except ValueError as error:
        traceback = error.__traceback__
    frame = traceback.tb_next.tb_next.tb_frame
    frame.f_trace = Holder()
    frame.f_locals["added"] = Holder()
    return [traceback, frame, types.TracebackType(traceback, frame, 0, 1), frame.f_locals, sys._getframe()]


BAD_SYNTAX = ("file", 1, 2, "text", 3, 4) if sys.version_info >= (3, 10) else ("file", 1, 2, "text")
ARGUMENTS = {
    UnicodeEncodeError: ("utf-8", "text", 0, 1, "why"), UnicodeDecodeError: ("utf-8", b"text", 0, 1, "why"),
    UnicodeTranslateError: ("text", 0, 1, "why"), SyntaxError: ("bad", BAD_SYNTAX), IndentationError: ("bad", BAD_SYNTAX),
    TabError: ("bad", BAD_SYNTAX),
    **dict(possible(lambda: (BaseExceptionGroup, ("some", [KeyboardInterrupt()])),
                    lambda: (ExceptionGroup, ("some", [ValueError()])))),
}


def subclasses(class_):
    yield class_
    for subclass in class_.__subclasses__():
        yield from subclasses(subclass)


@keeper()
def exceptions(number):
    """Each kind, alone and with everything that can be hung on it."""
    made = []
    for class_ in set(subclasses(BaseException)):
        if class_.__module__ != "builtins":
            continue
        arguments = ARGUMENTS.get(class_, (Holder(),))
        full = class_(*arguments)
        full.__cause__, full.__context__ = ValueError(Holder()), KeyError(Holder())
        full.attribute = Holder()
        possible(lambda: full.add_note("note"))
        made += [class_(*arguments), full]
    return [
        *made, OSError(2, Holder(), Holder(), None, Holder()), StopIteration(Holder()), StopAsyncIteration(Holder()),
        SystemExit(Holder()), ImportError(Holder(), name=Holder(), path=Holder()), BlockingIOError(11, "text", 3),
        UnboundLocalError("x"), *possible(lambda: NameError("n", name=Holder()),
                                          lambda: AttributeError("a", name=Holder(), obj=Holder())),
    ]


@keeper()
def context_variables(number):
    variables = [contextvars.ContextVar(f"variable{i}", default=Holder()) for i in range(60)]
    context = contextvars.copy_context()
    tokens = [context.run(variable.set, Holder()) for variable in variables]
    _ = [context.run(variable.get) for variable in variables]
    small = contextvars.Context()
    small.run(variables[0].set, Holder())
    return [
        variables, context, tokens, context.copy(), small, iter(small), started(iter(context.keys())),
        started(iter(context.values())), started(iter(context.items())), contextvars.Token.MISSING,
        contextvars.Context(), variables[0],
    ]


class Colliding:
    def __init__(self, hash_):
        self.hash = hash_

    def __hash__(self):
        return self.hash

    def __eq__(self, other):
        return self is other


@keeper()
def hash_trees(number):
    """Trees with every kind of node."""
    from _testcapi import hamt
    trees = []
    for hashes in ([1], [1, 1, 1], range(40), [1, 33, 1 + 32 * 32, 1], [7] * 20 + [8]):
        tree = hamt()
        for hash_ in hashes:
            tree = tree.set(Colliding(hash_), Holder())
        trees += [tree, started(tree.items()), started(tree.keys()), started(tree.values())]
    return trees


@keeper()
def weak_references(number):
    target, function = Holder(), functools.partial(print)
    dead = weakref.ref(Holder())
    return [
        target, weakref.ref(target), weakref.ref(target, Holder()), weakref.proxy(target), weakref.proxy(target, Holder()),
        weakref.proxy(function), function, dead, weakref.WeakSet([target]), weakref.WeakValueDictionary(a=target),
        weakref.WeakKeyDictionary({target: Holder()}), weakref.WeakMethod(target.__call__, Holder()),
        weakref.finalize(target, print, Holder()), weakref.KeyedRef(target, Holder(), Holder()),
    ]


@keeper()
def memory(number):
    block = bytearray(b"12345678")
    view = memoryview(block)
    return [
        block, view, view[2:4], view.cast("h", [2, 2]), view.toreadonly(), memoryview(view), pickle.PickleBuffer(block),
        memoryview(pickle.PickleBuffer(block)), iter(view), started(iter(view)), released(memoryview(block)),
    ]


def released(view):
    view.release()
    return view


@keeper()
def hidden_types(number):
    """Those that no Python name leads to."""
    return [
        codecs.charmap_build("".join(map(chr, range(256)))), c_function("PyFile_NewStdPrinter", ctypes.c_int)(2),
        c_function("PyCapsule_New", ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p)(1, None, None),
        c_function("PyDictProxy_New", OBJECT)({"a": Holder()}), c_function("PyMethod_New", OBJECT, OBJECT)(len, Holder()),
        c_function("PyCallIter_New", OBJECT, OBJECT)(Holder(), Holder()), sys.implementation, sys.stdout, sys.meta_path,
        _abc_data(), types.ModuleType("made"), sys.modules["_ctypes"].__spec__,
    ]


def _abc_data():
    return [vars(class_).get("_abc_impl") for class_ in (typing.Sized, typing.Iterable, os.PathLike)]
