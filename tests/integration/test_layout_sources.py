"""Where the layout comes from does not change the answer: debug information, built-in tables, programs
that were stripped."""
import re
import subprocess
from collections import Counter
from pathlib import Path

import pytest

from harness import Program, find_tool, kernel_leaves_cores_in_working_directory
from stripped import Stripped

MAKE_TABLE = Path(__file__).resolve().parents[2] / "plugin" / "layout" / "make-table"
WAYS = {"debug information": ["-g"], "everything": []}


def layout_line(info):
    return re.search(r"^Layout +(.*)$", info.text, re.MULTILINE)[1]


def edges(gdb, target, directory, *settings):
    """Every object, reference and root, each as often as it is there; and what py-heap-info says."""
    dump = directory / "dump"
    dump.unlink(missing_ok=True)
    info, answer = gdb.ask(target, [*settings, "py-heap-info", f"maintenance py-referrers-dump-edges {dump}"])[-2:]
    assert dump.exists(), answer
    with open(dump, encoding="utf-8", errors="backslashreplace") as lines:
        return Counter(lines), info


def test_table_alone_gives_the_same_graph(shapes, gdb, tmp_path):
    believed, info = edges(gdb, shapes.core, tmp_path)
    assert layout_line(info).startswith("DWARF")
    same, info = edges(gdb, shapes.core, tmp_path, "set py-referrers layout-sources table")
    assert re.fullmatch(r"table 3\.11\.\d+ \d+ facts", layout_line(info))
    assert not believed - same and not same - believed


@pytest.mark.parametrize("way", WAYS)
def test_stripped_interpreter_gives_the_same_graph(interpreter, gdb, tmp_path, way):
    if not find_tool("strip"):
        pytest.skip("there is no strip")
    if not kernel_leaves_cores_in_working_directory():
        pytest.skip("the kernel keeps cores to itself")
    if interpreter.path.resolve().parent.parent == Path("/usr"):
        pytest.skip("only an installation of its own can be copied")
    stripped = Stripped(interpreter, WAYS[way], "shapes.py", gdb, Program, tmp_path)
    believed, info = edges(gdb, stripped.whole, tmp_path)
    assert layout_line(info).startswith("DWARF")
    same, info = edges(gdb, stripped.target, tmp_path)
    assert layout_line(info).startswith("table 3.11.")
    assert ("without a symbol" in info.text) == (way == "everything")
    assert not same - believed
    # What only variables of C hold, of which nothing but symbols tells.
    assert len(believed - same) < (len(believed) / 1000 if way == "everything" else 1)


def answers(path):
    """Question -> answer; of enumerators, members and sizes."""
    found = {}
    for line in path.read_text().splitlines()[1:]:
        kind, *words = line.split("\t")
        if kind in ("size", "member", "enumerator"):
            length = 2 if kind == "member" else 1
            found[kind, *words[:length]] = words[length:]
    return found


def test_table_tells_what_debug_information_tells(program, gdb, tmp_path):
    """To every question that may be asked, or the tables are to be made anew."""
    questions = tmp_path / "questions"
    questions.write_text(subprocess.run([MAKE_TABLE, "--questions"], check=True, text=True,
                                        stdout=subprocess.PIPE).stdout)
    running = program("shapes.py")
    ways = ("dwarf", "table")
    gdb.ask(running.live, [command for way in ways for command in (
        f"set py-referrers layout-sources {way}", f"maintenance py-referrers-ask-layout {questions} {tmp_path / way}")])
    told, same = (answers(tmp_path / way) for way in ways)
    known = {question: answer for question, answer in told.items() if answer != ["?"]}
    assert len(known) > 300
    assert {question: same[question] for question in known} == known


def test_setting_is_a_list_of_sources(shapes):
    bad, twice, shown, _, table, _, both = shapes.ask_in_new_gdb(
        "set py-referrers layout-sources dwarf,guess", "set py-referrers layout-sources table,table",
        "show py-referrers layout-sources", "set py-referrers layout-sources table", "py-heap-info",
        "set py-referrers layout-sources table,dwarf", "py-heap-info",
    )
    assert bad.sentence == ('layout-sources is a list of "dwarf", "offsets" and "table" in the order wanted, '
                            'separated by commas; it cannot have "guess"')
    assert twice.sentence == 'layout-sources has "table" twice: each source is asked once'
    assert '"dwarf,offsets,table"' in shown.sentence
    assert layout_line(table).startswith("table 3.11.")
    assert layout_line(both).startswith("table 3.11.")


def test_nothing_to_ask_is_said(shapes):
    _, answer = shapes.ask_in_new_gdb("set py-referrers layout-sources offsets", "py-heap-info")
    assert "nothing tells the member PyObject." in answer.sentence
    assert "install the interpreter's debug symbols" in answer.sentence
