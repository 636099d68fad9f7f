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
    assert (answer["schema"], answer["schema_version"]) == ("py-referrers-heap", 1)
    assert answer["complete"] and answer["not_shown"]["count"] == 0
    for key in ("count", "bytes"):
        assert sum(row[key] for row in answer["types"]) == answer["total"][key]
    cut = heap(specimens, "-limit 3")
    assert cut["types"] == answer["types"][:3]
    assert cut["not_shown"]["bytes"] == sum(row["bytes"] for row in answer["types"][3:])


@pytest.fixture(scope="module")
def earlier(specimens, tmp_path_factory):
    """The heap as JSON, with less of two types and one that is there no more."""
    file = tmp_path_factory.mktemp("earlier") / "heap.json"
    answer = heap(specimens, "-limit unlimited")
    rows = {row["type"]: row for row in answer["types"]}
    rows["dict"]["count"] -= 40
    rows["dict"]["bytes"] -= 5000
    rows["list"]["count"] -= 50
    rows["list"]["bytes"] -= 3000
    rows["__main__.Slotted"]["type"] = "gone.Slotted"
    file.write_text(json.dumps(answer))
    return file, rows["__main__.Slotted"]


def test_since_tells_what_grew(specimens, earlier):
    file, slotted = earlier
    answer = heap(specimens, f"-since {file} -sort size")
    growth = {row["type"]: (row["count_change"], row["bytes_change"]) for row in answer["growth"]}
    assert growth == {"dict": (40, 5000), "list": (50, 3000),
                      "__main__.Slotted": (slotted["count"], slotted["bytes"]),
                      "gone.Slotted": (-slotted["count"], -slotted["bytes"])}
    assert list(growth)[:2] == ["dict", "list"] and list(growth)[-1] == "gone.Slotted"
    assert (answer["total"]["count_change"], answer["total"]["bytes_change"]) == (90, 8000)
    text = specimens.ask_plainly(f"py-heap -since {file} -sort count -limit 1").text
    assert re.search(r"^ +\d+ +\+50 +\d+ +\+3000  list$", text, re.MULTILINE)
    assert re.search(r"^ +\d+ +\+40 +\d+ +\+5000  of 3 more types: not shown", text, re.MULTILINE)


@pytest.mark.parametrize("content, says", [
    (None, "does not exist"), ("", "is neither"), ("SQLite format 3\0", "a database, but not one"),
    ("{}", "not py-heap's"), ('{"schema": "py-referrers-heap", "schema_version": 99}', "another version"),
    ('{"schema": "py-referrers-heap", "schema_version": 1, "kind": "types", "not_shown": {"types": 0},'
     ' "types": [{"type": 1}]}', "is damaged"),
    ('{"schema": "py-referrers-heap", "schema_version": 1, "kind": "types", "not_shown": {"types": 3},'
     ' "types": []}', "-limit unlimited"),
])
def test_since_refuses_other_files(specimens, tmp_path, content, says):
    if content is not None:
        (tmp_path / "file").write_text(content)
    sentence = specimens.ask_plainly(f"py-heap -since {tmp_path / 'file'}").sentence
    assert sentence.startswith(f"-since: {tmp_path / 'file'}") and says in sentence


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


@pytest.mark.parametrize("options, says", [("0x10", "no target"), ("-sort age", "size"), ("-where a=1", "-type"),
                                           ("-since x -retained", "-since compares types")])
def test_bad_use_of_py_heap(specimens, options, says):
    assert says in specimens.ask_plainly(f"py-heap {options}").sentence
