"""Herds: very many of the kinds that every program has, in every state that they can be in."""
import array
import asyncio
import collections
import contextvars
import decimal
import enum
import functools
import io
import itertools
import operator
import queue
import re
import threading
import types
import typing
import weakref

from animals.keepers import keeper, possible


class Plain:
    def __init__(self, number):
        self.number = number
        self.text = str(number)
        self.more = [number]


class Slotted:
    __slots__ = ("one", "two", "unset")

    def __init__(self, one, two):
        self.one = one
        self.two = two


class SlottedWithDict(Slotted):
    __slots__ = ("three", "__dict__", "__weakref__")


class FatDict(dict):
    pass


class FatList(list):
    pass


class FatTuple(tuple):
    pass


class FatInt(int):
    pass


class FatStr(str):
    pass


class FatSet(set):
    __slots__ = ("slot",)


class Meta(type):
    def __new__(meta, name, bases, namespace):
        made = super().__new__(meta, name, bases, namespace)
        made.registry = [name]
        return made


class Based(metaclass=Meta):
    pass


class Colour(enum.Enum):
    RED = object()
    GREEN = ("g", ["h"])


class Callable:
    def __call__(self):
        return self

    def method(self):
        return self

    @classmethod
    def of_class(cls):
        return cls

    @staticmethod
    def of_nobody():
        return None

    @property
    def prop(self):
        return self


Point = collections.namedtuple("Point", "x y")
Alpha = typing.TypeVar("Alpha")


@keeper(2000)
def sequences(number):
    return [
        [], [number, str(number)], (number, [number]), (), ((number,), "untracked"),
        FatList([number]), FatTuple((number, [])), Point(number, [number]), FatInt(number), FatStr(number),
        list(range(number % 50)),
    ]


@keeper(1200)
def dicts(number):
    combined = {f"key {number}": [number], "shared": number}
    general = {number: str(number), (number, "a"): [], None: number}
    deleted = {key: [key] for key in range(12)}
    for key in range(0, 12, 2):
        del deleted[key]
    unicode_deleted = {f"{key}": [key] for key in range(9)}
    del unicode_deleted["3"], unicode_deleted["8"]
    emptied = {"gone": []}
    emptied.clear()
    fat = FatDict(key=[number])
    fat.attribute = [number]
    return [{}, combined, general, deleted, unicode_deleted, emptied, fat, {"untracked": number}]


@keeper(40)
def large_dicts(number):
    """Indices of one, two and four bytes."""
    return [{key: (key,) for key in range(size)} for size in (100, 300, 1 + 70_000 * (number == 0))]


@keeper(1000)
def instances(number):
    materialised = Plain(number)
    materialised.__dict__
    rewritten = Plain(number)
    rewritten.__dict__ = {"other": [number], 5: number}
    deleted = Plain(number)
    del deleted.text
    extra = Plain(number)
    for name in range(number % 40):
        setattr(extra, f"attribute{name}", [name])
    slotted_with_dict = SlottedWithDict(number, [number])
    slotted_with_dict.three = []
    slotted_with_dict.extra = [number]
    fat = FatList([number])
    fat.attribute = fat
    fat_set = FatSet([number])
    fat_set.slot = [number]
    return [
        Plain(number), materialised, rewritten, deleted, extra, Slotted(number, [number]), slotted_with_dict,
        fat, fat_set, types.SimpleNamespace(number=number, more=[number]), Callable(),
    ]


@keeper(1000)
def sets(number):
    shrunk = set(map(str, range(30)))
    for key in range(25):
        shrunk.discard(str(key))
    return [set(), {number, (number, "a")}, frozenset([str(number), (number,)]), shrunk]


@keeper(500)
def collections_of_the_library(number):
    default = collections.defaultdict(list)
    default[number].append(number)
    ordered = collections.OrderedDict((str(key), [key]) for key in range(5))
    del ordered["3"]
    ordered.move_to_end("0")
    ring = collections.deque(([key] for key in range(number % 200)), maxlen=150)
    ring.rotate(7)
    return [
        default, ordered, ring, collections.Counter(str(number)), collections.ChainMap({}, {"a": [number]}),
        collections.deque(), collections.UserDict(a=[number]),
    ]


@keeper(500)
def functions(number):
    captured, later = [number], None

    def function(a, b=captured, *, c: "note" = captured) -> list:
        return captured, later

    function.attribute = [number]
    callable_object = Callable()
    return [
        function, lambda: number, callable_object.method, Callable.of_class, callable_object.of_nobody,
        captured.append, captured.__len__, list.append, str.join, len, operator.itemgetter(number, "a"),
        operator.attrgetter(f"a{number}.b"), operator.methodcaller("m", [number], k=[number]),
        functools.partial(function, [number], key=[number]), functools.partialmethod(function, 1),
        functools.cmp_to_key(function)([number]), functools.singledispatch(function),
        property(function, function), classmethod(function), staticmethod(function),
        functools.cached_property(function), types.MethodType(function, [number]),
    ]


@keeper(20)
def caches(number):
    bounded, unbounded = functools.lru_cache(maxsize=8)(str), functools.lru_cache(maxsize=None)(tuple)
    for key in range(12):
        bounded(key + 1000)
        unbounded((key, [key].__len__()))
    return [bounded, unbounded]


def count_to(limit, extra):
    for number in range(limit):
        yield number, extra


async def wait_for_ever(extra):
    await nothing(extra)


@types.coroutine
def nothing(extra):
    yield extra


async def count_slowly(extra):
    yield extra


def started(generator):
    next(generator)
    return generator


def finished(generator):
    list(generator)
    return generator


def suspended(coroutine):
    coroutine.send(None)
    return coroutine


@keeper(300)
def generators(number):
    extra = [number]
    async_generator = count_slowly(extra)
    step = async_generator.__anext__()
    try:
        step.send(None)
    except StopIteration:
        pass
    return [
        count_to(3, extra), started(count_to(3, extra)), finished(count_to(3, extra)),
        suspended(wait_for_ever(extra)), async_generator, count_slowly(extra), step,
        (item for item in extra), started(itertools.starmap(max, [(1, 2)] * 2)), nothing(extra),
        count_slowly(extra).asend(None), suspended(wait_for_ever(extra)).__await__(),
    ]


@keeper(300)
def iterators(number):
    items, mapping = [number, [number]], {str(number): [number], "b": 1}
    chars = array.array("l", [1, 2])
    return [
        started(iter(items)), iter(tuple(items)), iter(mapping), iter(mapping.items()),
        iter(mapping.values()), reversed(items), reversed(mapping), iter({number}), iter("text"),
        iter(b"bytes"), iter("\xe9\u20ac"), iter(range(number)), iter(range(10 ** 30)), iter(chars),
        iter(collections.deque(items)), iter(memoryview(chars)), iter(lambda: number, [number]),
        enumerate(items), zip(items, mapping), map(str, items), filter(None, items),
        memoryview(b"abc")[1:], re.finditer("x", "xx"), iter(Plain.__dict__),
        started(iter(count_to(3, items))),
    ]


@keeper(300)
def iterators_of_itertools(number):
    items, mapping = [number, [number]], {str(number): [number], "b": 1}
    grouped = itertools.groupby(items * 2, str)
    _, group = next(grouped)
    return [
        started(itertools.chain(items, mapping)), itertools.cycle(items), itertools.count(number, 2),
        itertools.repeat(items, 3), started(itertools.accumulate(items, lambda a, b: b)),
        itertools.combinations(items, 2), itertools.permutations(items, 2),
        itertools.product(items, items), itertools.combinations_with_replacement(items, 2),
        itertools.compress(items, [1]), itertools.dropwhile(bool, items),
        itertools.takewhile(bool, items), itertools.filterfalse(None, items),
        itertools.islice(items, 1), *itertools.tee(iter(items)), grouped, group,
        itertools.zip_longest(items, []), *possible(lambda: itertools.pairwise(items)),
    ]


@keeper(300)
def views(number):
    items, mapping = [number, [number]], {str(number): [number], "b": 1}
    ordered = collections.OrderedDict(a=items)
    return [
        mapping.keys(), mapping.values(), mapping.items(), ordered.items(), iter(ordered),
        types.MappingProxyType(mapping), slice(items, None, number), range(number), range(10 ** 30),
    ]


class Failure(Exception):
    pass


def raise_through(number, depth):
    if depth:
        return raise_through(number, depth - 1)
    try:
        raise KeyError([number])
    except KeyError as error:
        raise Failure(number) from error


@keeper(150)
def exceptions(number):
    try:
        raise_through(number, 3)
    except Failure as error:
        kept = error
        possible(lambda: kept.add_note(f"note {number}"))
    frame = kept.__traceback__.tb_next.tb_frame
    made = [
        OSError(2, "no", f"file{number}"), StopIteration([number]), SystemExit([number]),
        SyntaxError("bad", ("f", 1, 1, "t")), ImportError("no", name=[number], path="p"),
        UnicodeDecodeError("utf-8", b"a" * (number + 1), 0, 1, "why"),
        *possible(lambda: ExceptionGroup("some", [ValueError([number])]),
                  lambda: AttributeError("a", name="n", obj=[number]), lambda: NameError("n", name="x")),
    ]
    return [kept, frame, kept.__traceback__, *made]


@keeper(300)
def weak(number):
    target = Plain(number)
    return [
        target, weakref.ref(target), weakref.ref(target, lambda reference: number),
        weakref.proxy(target), weakref.WeakValueDictionary(key=target),
        weakref.WeakKeyDictionary({target: [number]}), weakref.WeakSet([target]),
        weakref.WeakMethod(Callable.of_class), weakref.finalize(target, [number].append, number),
        weakref.ref(Plain(number)),
    ]


@keeper(100)
def classes(number):
    made = type(f"Made{number}", (Plain,), {"attribute": [number], "__slots__": ("slot",)})
    meta = Meta(f"Meta{number}", (Based, made), {"method": lambda self: [number]})
    new = types.new_class(f"New{number}")
    return [made, meta, meta(number), super(made, made(number)), made.slot, made.__mro__, new]


@keeper(100)
def type_expressions(number):
    return [
        typing.List[int], typing.Optional[Plain], typing.Callable[[int], str], typing.TypeVar(f"T{number}", bound=Plain),
        typing.Generic[Alpha], typing.NewType(f"New{number}", int),
        *possible(lambda: list[int], lambda: dict[str, list[Plain]], lambda: int | str | None, lambda: tuple[int, ...],
                  lambda: typing.ParamSpec("P"), lambda: iter(tuple[int])),
    ]


@keeper(60)
def modules(number):
    module = types.ModuleType(f"made{number}", "doc")
    module.variable = [number]
    exec("def function(): return variable\nclass Klass: attribute = variable", module.__dict__)
    return [module, compile(f"a{number} = lambda: (1, 'b', {number})", "file", "exec")]


CONTEXT = contextvars.ContextVar("CONTEXT", default=[0])


@keeper(50)
def contexts(number):
    context = contextvars.copy_context()
    variables = [contextvars.ContextVar(f"V{number}.{i}") for i in range(number)]
    tokens = [context.run(variable.set, [number]) for variable in variables]
    return [context, variables, tokens, iter(context), context.keys(), context.items()]


@keeper(50)
def files_and_text(number):
    raw = io.BytesIO(b"bytes\n" * number)
    text = io.TextIOWrapper(io.BufferedReader(io.BytesIO(b"text")), encoding="utf-8")
    text.attribute = [number]
    return [
        raw, io.StringIO("text"), text, io.BufferedWriter(io.BytesIO()), io.BufferedRandom(io.BytesIO()),
        io.BufferedRWPair(io.BytesIO(), io.BytesIO()), raw.getbuffer(), re.compile(f"(?P<name>a{number})"),
        re.match("(a)(b)?", "ab"), memoryview(bytearray(b"abc")), bytearray(b"x" * number), b"y" * number,
        array.array("d", [number]), decimal.Decimal(number), complex(number), float(number), 10 ** number,
        io.IncrementalNewlineDecoder(None, False),
    ]


@keeper(20)
def concurrency(number):
    fifo, simple = queue.Queue(), queue.SimpleQueue()
    fifo.put([number])
    simple.put([number])
    local = threading.local()
    local.attribute = [number]
    loop = asyncio.new_event_loop()
    future = loop.create_future()
    future.add_done_callback(lambda future: number)
    task = loop.create_task(wait_for_ever([number]))
    loop.call_soon(print, [number])
    return [
        fifo, simple, local, threading.Lock(), threading.RLock(), threading.Condition(), threading.Event(),
        loop, future, task, asyncio.Lock(), asyncio.Queue(),
    ]
