"""A release that is newer than those that are known: a core of one that is, which says otherwise of itself."""
import re

ON_INTERPRETERS = ["3.13"]

COOKIE = b"xdebugpy"  # what _Py_DebugOffsets begins with; the version follows
NEWER = 0x031000F0


def make_newer(core):
    """Each copy of the version that stands where _Py_DebugOffsets have it."""
    content = bytearray(core.read_bytes())
    places = [found.end() for found in re.finditer(COOKIE, content) if content[found.end() + 3] == 3]
    assert places
    for place in places:
        content[place:place + 8] = NEWER.to_bytes(8, "little")
    core.write_bytes(content)


def test_debug_information_is_enough(gdb, program):
    """And where it is not asked, what is missing is said."""
    running = program("grows.py")
    question = f"py-referrers {running.facts['target']:#x}"
    target = running.crash(gdb)
    (known,) = gdb.ask(target, [question])
    make_newer(target.core)
    info, answer, _, refusal = gdb.ask(
        target, ["py-heap-info", question, "set py-referrers layout-sources offsets,table", question])
    assert "CPython 3.16.0" in info.text and "an untested version" in info.text
    assert answer.tree.named("list index=0")
    assert answer.text == known.text
    assert "nothing tells" in refusal.sentence and "install the interpreter's debug symbols" in refusal.sentence
