"""Objects of many kinds, each with what Python itself says of it."""
import array
import collections
import functools
import gc
import html.entities
import sys
import weakref

from stop import say, stop


class Plain:
    def __init__(self, **attributes):
        self.__dict__.update(attributes)


class Inline:
    """Keeps its attributes without a dict."""

    def __init__(self, one, two):
        self.one = one
        self.two = two


class Slotted:
    __slots__ = ("left", "right", "unset")

    def __init__(self, left, right):
        self.left = left
        self.right = right


class FatStr(str):
    pass


class FatInt(int):
    pass


class FatFloat(float):
    pass


class FatList(list):
    pass


class FatTuple(tuple):
    pass


class FatSet(set):
    pass


class FatDict(dict):
    pass


class Outer:
    class Nested:
        pass


Point = collections.namedtuple("Point", "x y")


def function(first=1, *, second=[2]):
    return first, second


def generator(value):
    yield value


def make_closure(value):
    return lambda: value


def long_dict():
    return {f"key {number}": number for number in range(1000)}


def dict_with_holes():
    made = {number: str(number) for number in range(100)}
    for number in range(0, 100, 3):
        del made[number]
    return made


def hashed(value):
    hash(value)
    return value


def encoded(text):
    """A str that keeps its UTF-8, as the name of a class does."""
    type(text, (), {})
    return text


def suspended(value):
    made = generator(value)
    next(made)
    return made


def in_a_cycle():
    made = []
    made.append([made, made])
    return made


target = Inline("in a", "cycle")
SPECIMENS = {
    "none": None,
    "true": True,
    "false": False,
    "int_0": int("0"),
    "int_small": int("-5"),
    "int_minus_1": int("-1"),
    "int_30_bits": int("1073741824"),
    "int_large": 3**200,
    "int_negative": -(7**100),
    "int_modulus": 2**61 - 1,
    "int_huge": 1 << 5000,
    "float_0": float("-0.0"),
    "float_short": float("0.1"),
    "float_long": 2 / 3,
    "float_large": 1e22,
    "float_integral": float("123456789012"),
    "float_1e15": float("1e15"),
    "float_1e16": float("1e16"),
    "float_small": 1.5e-7,
    "float_1e-4": float("0.0001"),
    "float_nan": float("nan"),
    "float_inf": float("-inf"),
    "str_empty": "",
    "str_ascii": hashed("an ASCII " + sys.argv[0][:0] + "text"),
    "str_unhashed": "never hashed ".upper(),
    "str_latin": "caf\xe9 ".strip(),
    "str_wide": "\u20ac and \u4e2d\u6587 ".strip(),
    "str_astral": "\U0001f40d ".strip(),
    "str_utf8": encoded("named \u20ac ".strip()),
    "str_quotes": "it's".strip(" "),
    "str_double_quotes": 'say "it"'.strip(" "),
    "str_both_quotes": "it's \"so\" \\".strip(" "),
    "str_controls": "a\nb\tc\rd\x00e\x1bf\x7fg\x85h\xa0i\u200bj\u2028k\u202el\ud800m".strip("z"),
    "str_long": "x" * 100_000,
    "bytes_empty": b"",
    "bytes": hashed(bytes([0, 9, 10, 13, 39, 65, 92, 127, 200])),
    "bytes_quotes": b"it's".strip(),
    "bytearray": bytearray(b"some bytes"),
    "array": array.array("d", [1.0, 2.0, 3.0]),
    "list_empty": [],
    "list": [1, "two", 3.0, None],
    "list_grown": [*range(17)],
    "list_long": [None] * 5000,
    "list_of_objects": [Plain(), [1], {}, function],
    "tuple_empty": (),
    "tuple_of_one": (list,)[:1],
    "tuple": tuple([1, "two", (3,)]),
    "dict_empty": {},
    "dict": {"a": 1, 2: "b", None: [], (1, 2): 3},
    "dict_long": long_dict(),
    "dict_with_holes": dict_with_holes(),
    "set_empty": set(),
    "set": {11},
    "set_long": set(range(1000, 1500)),
    "frozenset_empty": frozenset(),
    "frozenset": hashed(frozenset(["only"])),
    "frozenset_unhashed": frozenset([b"only"]),
    "deque": collections.deque([1, 2, 3], 10),
    "deque_long": collections.deque(range(1000)),
    "ordered_dict": collections.OrderedDict(a=1, b=2),
    "default_dict": collections.defaultdict(list, a=1),
    "counter": collections.Counter("aab"),
    "named_tuple": Point(1, 2),
    "fat_str": FatStr("fat"),
    "fat_int": FatInt(12),
    "fat_float": FatFloat(1.5),
    "fat_list": FatList([1, 2]),
    "fat_tuple": FatTuple([1, 2]),
    "fat_set": FatSet([5]),
    "fat_dict": FatDict(a=1),
    "plain": Plain(x=1, y="two", z=[3]),
    "inline": Inline(1, "two"),
    "many_attributes": Plain(**{f"attribute{number}": number for number in range(50)}),
    "slotted": Slotted(1, "two"),
    "nested": Outer.Nested(),
    "function": function,
    "closure": make_closure([1]),
    "generator": suspended([1]),
    "method": [].append,
    "bound": Plain.__init__.__get__(Plain()),
    "class": Slotted,
    "static_type": dict,
    "module": html.entities,
    "stateful_module": sys.modules["_functools"],
    "property": property(function),
    "partial": functools.partial(function, 1, second=2),
    "weak_reference": weakref.ref(target),
    "cycle": in_a_cycle(),
    "code": function.__code__,
    "cell": make_closure([1]).__closure__[0],
    "exception": ValueError("what", 1),
    "range": range(3, 1000, 7),
    "slice": slice(1, [2], None),
    "list_iterator": iter([1, 2]),
    "memoryview": memoryview(b"some bytes"),
}


LARGE = ("int_huge", "str_long", "list_long", "dict_long", "set_long", "deque_long")

HASHED = (
    "str_ascii", "bytes", "frozenset", "int_large", "int_negative", "int_minus_1", "int_modulus",
    "int_30_bits", "true",
)


def seen(value, ask):
    """What ASK says of VALUE; None if it refuses."""
    try:
        return ask(value)
    except TypeError:
        return None


def facts_of(name):
    value = SPECIMENS[name]
    kind = type(value)
    return {
        "id": id(value),
        "type": kind.__qualname__ if kind.__module__ == "builtins"
        else f"{kind.__module__}.{kind.__qualname__}",
        "type_id": id(kind),
        "size": sys.getsizeof(value),
        "length": seen(value, len),
        # None and what reads back as itself.
        "plain": name not in LARGE and isinstance(value, (type(None), int, float, str, bytes)),
        "repr": None if name in LARGE else ascii(value),
        "tracked": gc.is_tracked(value),
        "referents": sorted({id(referent) for referent in gc.get_referents(value)}),
        "hash": hash(value) if name in HASHED else None,
        # Without getrefcount's own argument and the local that is it.
        "refcount": sys.getrefcount(value) - 2,
    }


def generation_of(value):
    for number in range(3):
        if any(value is other for other in gc.get_objects(number)):
            return number
    return None


def main():
    gc.collect()
    gc.disable()
    SPECIMENS["young"] = [Plain()]
    facts = {name: facts_of(name) for name in SPECIMENS}
    for name in ("plain", "class", "list_long", "module", "young"):
        facts[name]["generation"] = generation_of(SPECIMENS[name])
    if "freeze" in sys.argv:
        gc.freeze()
    say(**facts)
    stop()


if __name__ == "__main__":
    main()
