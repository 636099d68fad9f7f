"""What py-object says of an object is what the program said of it."""
import ast
import re

import pytest

# What C code holds in places that only it knows.
HELD_BY_C = {"none", "true", "false", "int_0", "int_small", "int_minus_1", "str_empty", "bytes_empty",
             "tuple_empty"}

# Where sys.getsizeof says something else than how much memory it is: it leaves out the values that
# an instance keeps without a dict, the weak reference list and the __dict__ of a derived str or int,
# and the members of a class; it gives a static type a collector's header; it rounds a code object up.
OTHER_SIZE = {"inline", "nested", "fat_str", "fat_int", "class", "static_type", "code"}

# len() of these is computed by code of theirs.
LENGTH_BY_CODE = {"range", "memoryview"}


def rows_of(answer):
    """The rows of an answer: title -> lines."""
    rows, title = {}, None
    for line in answer.text.splitlines():
        title = line[:14].strip() or title
        rows.setdefault(title, []).append(line[14:])
    return rows


@pytest.fixture(scope="module")
def answers(specimens):
    return {name: rows_of(specimens.ask("py-object", name)) for name in specimens.facts}


@pytest.fixture
def said(specimens):
    return specimens.facts


def one(answers, title, names):
    """The row TITLE of each of NAMES, which have one of one line or none."""
    rows = {name: answers[name].get(title, [None]) for name in names}
    assert all(len(row) == 1 for row in rows.values()), rows
    return {name: row[0] for name, row in rows.items()}


def first_number(text):
    return int(re.match(r"\d+", text)[0])


def test_types(answers, said):
    types = {name: f"{fact['type']} (id={fact['type_id']:#x})" for name, fact in said.items()}
    assert one(answers, "Type", said) == types


def test_sizes(answers, said):
    names = said.keys() - OTHER_SIZE
    sizes = {name: first_number(text) for name, text in one(answers, "Size", names).items()}
    assert sizes == {name: said[name]["size"] for name in names}


def test_parts_of_a_size_add_up(answers, said):
    for text in one(answers, "Size", said).values():
        total, _, parts = text.partition(" bytes")
        assert not parts or sum(map(int, re.findall(r"(\d+) of", parts))) == int(total), text


def test_refcounts(answers, said):
    """The count, and that every reference was found."""
    names = said.keys() - HELD_BY_C
    rows = one(answers, "Refcount", names)
    counts = {name: first_number(text) for name, text in rows.items()}
    assert counts == {name: said[name]["refcount"] for name in names}
    left = {name: text for name, text in rows.items() if not re.search("found$|part of the program", text)}
    assert left == {}


def test_refcount_with_a_rest(answers):
    """C code holds None in many places."""
    (told,) = answers["none"]["Refcount"]
    assert re.fullmatch(r"\d+: \d+ found in Python objects, \d+ of these words of C code: \d+ in .*", told)


def test_tracked_or_not(answers, said):
    states = {name: re.match(r"\w+", text)[0] for name, text in one(answers, "Collector", said).items()}
    assert states == {
        name: "tracked" if fact["tracked"] else "untracked" for name, fact in said.items()
    }


@pytest.mark.parametrize("name", ["plain", "class", "list_long", "module", "young"])
def test_generation(answers, specimens, name):
    generation = specimens.facts[name]["generation"]
    assert generation == (0 if name == "young" else 2)
    assert answers[name]["Collector"] == [f"tracked, generation {generation}"]


def test_permanent_generation(program, gdb):
    """gc.freeze puts everything aside."""
    frozen = program("specimens.py", "freeze")
    (answer,) = gdb.ask(frozen.live, [f"py-object {frozen.facts['plain']['id']:#x}"])
    assert rows_of(answer)["Collector"] == ["tracked, permanent generation"]


def test_hashes(answers, said):
    hashes = {name: str(fact["hash"]) for name, fact in said.items() if fact["hash"] is not None}
    hashes |= {name: "not computed yet" for name in said if "unhashed" in name}
    assert one(answers, "Hash", hashes) == hashes


def test_hash_of_a_derived_class_is_its_own_affair(answers):
    assert "Hash" not in answers["fat_int"]


def test_lengths(answers, said):
    lengths = {
        name: None if fact["length"] is None or name in LENGTH_BY_CODE else str(fact["length"])
        for name, fact in said.items()
    }
    assert one(answers, "Length", said) == lengths


def test_values_of_plain_objects(answers, said):
    """They read back as what they are."""
    names = [name for name, fact in said.items() if fact["plain"]]
    values = one(answers, "Value", names)
    assert all(text.isprintable() for text in values.values())
    back = {
        name: text if name in ("float_nan", "float_inf") else ascii(ast.literal_eval(text))
        for name, text in values.items()
    }
    assert back == {name: said[name]["repr"] for name in names}


@pytest.mark.parametrize("name, value", [
    ("list_empty", "[]"), ("list", "[1, 'two', 3.0, None]"), ("tuple_empty", "()"),
    ("tuple", "(1, 'two', (3,))"), ("set", "{11}"), ("set_empty", "set()"),
    ("frozenset", "frozenset({'only'})"), ("frozenset_empty", "frozenset()"), ("dict_empty", "{}"),
    ("deque", "deque([1, 2, 3])"), ("ordered_dict", "OrderedDict({'a': 1, 'b': 2})"),
    ("counter", "Counter({'a': 2, 'b': 1})"), ("fat_list", "FatList([1, 2])"),
    ("fat_set", "FatSet({5})"), ("named_tuple", "Point(1, 2)"), ("int_huge", "<int of 5001 bits>"),
    ("str_long", f"'{'x' * 200}…'"), ("fat_str", "'fat'"), ("fat_int", "12"),
])
def test_value(answers, name, value):
    assert answers[name]["Value"] == [value]


def test_items_that_are_objects_are_named_with_their_ids(answers):
    assert re.fullmatch(
        r"\{'a': 1, 2: 'b', None: <list at 0x[0-9a-f]+>, \(1, 2\): 3\}", *answers["dict"]["Value"]
    )
    (_, plain, _, _, function, _) = answers["list_of_objects"]["Value"]
    assert re.fullmatch(r" <Plain at 0x[0-9a-f]+>,", plain)
    assert re.fullmatch(r" <function function at 0x[0-9a-f]+>", function)


def test_long_container_is_cut_and_says_so(answers, specimens):
    assert answers["dict_long"]["Value"] == [
        "{", *(f" 'key {number}': {number}," for number in range(20)), " … 980 more", "}"
    ]
    assert answers["dict_with_holes"]["Value"][-2] == " … 46 more"
    shorter = rows_of(specimens.ask("py-object", "dict_long", "-items 2"))
    assert shorter["Value"] == ["{'key 0': 0, 'key 1': 1, … 998 more}"]


@pytest.mark.parametrize("name, attributes", [
    ("inline", [".one = 1", ".two = 'two'"]),
    ("slotted", [".left = 1", ".right = 'two'"]),
    ("nested", None),
    ("many_attributes", [*(f".attribute{n} = {n}" for n in range(20)), "… 30 more"]),
])
def test_attributes(answers, name, attributes):
    assert answers[name].get("Attributes") == attributes


def test_attributes_of_a_module(answers):
    assert ".__name__ = 'html.entities'" in answers["module"]["Attributes"]


def test_object_itself_is_named(answers, specimens):
    assert answers["function"]["Object"] == [f"function function (id={specimens.facts['function']['id']:#x})"]


def test_live_process_says_the_same(answers, specimens):
    assert rows_of(specimens.live["py-object"]) == answers["dict"]


@pytest.mark.parametrize("arguments, says", [
    ("", "which object"), ("0x10", "cannot be read"), ("0x10 -type", "needs a value"),
    ("nonsense", "nonsense"), ("-depth 1 0x10", "-depth"),
])
@pytest.mark.parametrize("command", ["py-object", "py-referents"])
def test_bad_question(specimens, command, arguments, says):
    assert says in specimens.ask_plainly(f"{command} {arguments}").sentence
