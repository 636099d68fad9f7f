"""The answer does not depend on how memory is read."""
import re

import pytest

from expected import EXACT
from tree import compare


@pytest.fixture(scope="module")
def answers_through_gdb(shapes):
    """Every answer again, with GDB's own memory reader."""
    return shapes.ask_all(shapes.core, "set py-referrers memory gdb")


@pytest.mark.parametrize("shape", EXACT)
def test_gdb_reads_what_the_mapped_core_reads(shapes, answers_through_gdb, shape):
    assert answers_through_gdb[shape].tree.text == shapes.answer("crash", shape).tree.text


@pytest.mark.parametrize("other", ["gcore", "live"])
@pytest.mark.parametrize("shape", EXACT)
def test_cores_and_process_show_the_same_graph(shapes, other, shape):
    """The crash's core, GDB's core and the live process were one and the same."""
    crash, same = shapes.answer("crash", shape).tree, shapes.answer(other, shape).tree
    assert crash.edges, crash.text
    assert compare(crash, same) == ([], [])


def test_setting_is_shown_and_guarded(shapes):
    before, change, after, wrong = shapes.ask_in_new_gdb(
        "show py-referrers memory", "set py-referrers memory gdb", "show py-referrers memory",
        "set py-referrers memory guess",
    )
    assert "auto" in before.text
    assert change.text.strip() == ""
    assert "gdb" in after.text
    assert "guess" in wrong.sentence


def test_threads_make_no_difference(shapes, tmp_path):
    """Every object, reference and root, and what the index counts."""
    seen = {}
    for threads in ("1", "2", "auto"):
        dump = tmp_path / threads
        *_, info = shapes.ask_in_new_gdb(
            f"set py-referrers threads {threads}", f"maintenance py-referrers-dump-edges {dump}",
            "py-heap-info")
        seen[threads] = dump.read_bytes(), re.sub(r"in \d+ reads", "", info.text)
    assert seen["1"] == seen["2"] == seen["auto"]


def test_threads_are_shown_and_guarded(shapes):
    before, _, after, wrong = shapes.ask_in_new_gdb(
        "show py-referrers threads", "set py-referrers threads 3", "show py-referrers threads",
        "set py-referrers threads many",
    )
    assert "auto" in before.text
    assert '"3"' in after.text
    assert wrong.sentence == 'threads is a number from 1 to 16, or "auto", not "many"'


def test_heap_info_names_the_reader(shapes):
    mapped, _, through_gdb = shapes.ask_in_new_gdb(
        "py-heap-info", "set py-referrers memory gdb", "py-heap-info"
    )
    assert shapes.core.core.name in mapped.text
    assert "GDB" in through_gdb.text
    assert mapped.text != through_gdb.text


def test_heap_info_counts_alike_through_either_reader(shapes):
    infos = shapes.ask_in_new_gdb("py-heap-info", "set py-referrers memory gdb", "py-heap-info")
    for what in ("objects", "references", "roots"):
        assert count(infos[0].text, what) == count(infos[2].text, what) > 50


def test_heap_info_names_the_python_and_the_source_of_its_layout(shapes):
    (info,) = shapes.ask("py-heap-info")
    assert "3.11" in info.text
    assert "DWARF" in info.text


def count(text, what):
    """The number on the line of py-heap-info that begins with the word WHAT."""
    return int(re.search(rf"^{what} +(\d+)", text, re.MULTILINE | re.IGNORECASE)[1])
