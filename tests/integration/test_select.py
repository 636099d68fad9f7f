"""Objects by type and by name, and what py-heap counts."""
import json
import re

import pytest

# What sys.getsizeof leaves out or counts otherwise: see test_object.py.
OTHER_SIZE = {"inline", "nested", "fat_str", "fat_int", "class", "static_type", "code"}


def heap(specimens, options):
    return json.loads(specimens.ask_plainly(f"py-heap -format json {options}").text)


def test_sizes_are_what_python_says(specimens):
    """Of every specimen whose type has few enough instances to be listed."""
    names = specimens.facts.keys() - OTHER_SIZE
    listed = {}
    for name in {specimens.facts[name]["type"] for name in names}:
        answer = heap(specimens, f"-limit unlimited -type {name}")
        listed.update((row["address"], row["bytes"]) for row in answer["instances"])
    said = {hex(specimens.facts[name]["id"]): specimens.facts[name]["size"] for name in names}
    assert {address: listed[address] for address in said} == said


def test_types_add_up(specimens):
    answer = heap(specimens, "-limit unlimited")
    assert (answer["format"], answer["version"]) == ("py-referrers heap", 1)
    assert answer["complete"] and answer["not_shown"]["count"] == 0
    for key in ("count", "bytes"):
        assert sum(row[key] for row in answer["types"]) == answer["total"][key]
    cut = heap(specimens, "-limit 3")
    assert cut["types"] == answer["types"][:3]
    assert cut["not_shown"]["bytes"] == sum(row["bytes"] for row in answer["types"][3:])


def test_retained_is_no_less_than_own(specimens):
    answer = heap(specimens, "-limit unlimited -retained")
    assert all(row["bytes"] <= row["retained"] <= answer["total"]["bytes"] for row in answer["types"])


@pytest.mark.parametrize("question, name", [
    ("-name __main__.Slotted", None),
    ("-type __main__.Slotted -where left=1 -where right=two", "slotted"),
    ("-type Slotted -where right='two'", "slotted"),
    ("-type Inline -where one=0x1 -limit 1", "inline"),
])
def test_target(specimens, question, name):
    text = specimens.ask_plainly(f"py-object {question}").text
    found = re.search(r"^Object +(.*) \(id=(0x[0-9a-f]+)\)", text, re.MULTILINE)
    assert found, text
    if name:
        assert found[2] == hex(specimens.facts[name]["id"])
    else:
        assert found[1] == "type Slotted"


@pytest.mark.parametrize("question, says", [
    ("-type Slotte", "similar names: __main__.Slotted"),
    ("-type Slotted -where left=77", "left is 1"),
    ("-type Slotted -where lef=1", "no"),
    ("-name html.entities.codepoint", "similar names"),
    ("-name nomodule.x", "no module of the program"),
    ("-where a=1 0x10", "-type NAME"), ("-type Slotted -where left", "ATTR=VALUE"),
    ("-type Slotted -limit 0", "-limit"),
])
def test_nothing_found_is_explained(specimens, question, says):
    assert says in specimens.ask_plainly(f"py-object {question}").sentence


@pytest.mark.parametrize("options, says", [("0x10", "no target"), ("-sort age", "size"), ("-where a=1", "-type")])
def test_bad_use_of_py_heap(specimens, options, says):
    assert says in specimens.ask_plainly(f"py-heap {options}").sentence
