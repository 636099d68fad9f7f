"""What C code holds: in variables, malloc'd blocks, on stacks; and what it held and freed."""
import re

import pytest

from harness import Program


@pytest.fixture(scope="module")
def kept(interpreter, gdb, tmp_path_factory):
    """(facts, a conversation about the core) of a program whose objects an extension keeps."""
    folder = interpreter.build_extension("keeper", tmp_path_factory.mktemp("keeper"))
    with Program(interpreter, "kept.py", tmp_path_factory.mktemp("kept"), folder) as program:
        conversation = gdb.conversation(program.crash(gdb))
        conversation.ask("info threads")  # GDB may warn of a core once
        yield program.facts, conversation
        conversation.close()


HOLDERS = {
    "variable": r"keeper\S*\.so: cached\+0x10 \(C global\) \(id=0x\w+\) \(root\)$",
    "block": r"keeper\S*\.so: registry \(C global\) → malloc'd block of 24 bytes\+0x8 \(id=0x\w+\) \(root\) \(inferred\)$",
    "piece": r"keeper\S*\.so: pieces \(C global\) → PyMem block of \d+ bytes\+0x8 \(id=0x\w+\) \(root\) \(inferred\)$",
    "main_thread": r"keeper\S*\.so: last\+0x8 \(thread-local of thread 1\) \(id=0x\w+\) \(root\)$",
    "thread": r"keeper\S*\.so: last\+0x8 \(thread-local of thread 2\) \(id=0x\w+\) \(root\)$",
    "mapping": r"anonymous mapping 0x\w+-0x\w+\+0x\w+ \(C memory, in use or freed\) \(id=0x\w+\) \(root\) \(inferred\)$",
    "tuple": r"keeper\S*\.so: unseen \(C global\) → tuple at 0x\w+ that no Python object refers to\+0x18 "
             r"\(id=0x\w+\) \(root\) \(inferred\)$",
    "stack": r"thread 2 #\d+ keep_on_stack\(\): kept \(C stack\) \(id=0x\w+\) \(root\) \(inferred\)$",
}


@pytest.mark.parametrize("name", HOLDERS)
def test_holder_is_named(kept, name):
    facts, gdb = kept
    assert re.search(HOLDERS[name], gdb.ask(f"py-referrers {facts[name]:#x}").text, re.MULTILINE)


def test_can_be_switched_off(kept):
    facts, gdb = kept
    assert "cached" not in gdb.ask(f"py-referrers -native off {facts['variable']:#x}").text
    assert "auto, on or off" in gdb.ask(f"py-referrers -native maybe {facts['variable']:#x}").sentence


def test_freed_block_holds_only_when_asked(kept):
    facts, gdb = kept
    question = f"{facts['freed']:#x}"
    assert "freed" not in gdb.ask(f"py-referrers {question}").text
    assert re.search(r"freed malloc'd block .*\(maybe stale\)$", gdb.ask(f"py-referrers -stale {question}").text,
                     re.MULTILINE)


def test_audit_says_where(kept):
    facts, gdb = kept
    text = gdb.ask("py-refcheck -type Kept").text
    leaked, held = re.fullmatch(r"(?s)(.*Leaked, .*)^(Held by C code, .*)", text, re.MULTILINE).groups()
    for name, place in {"variable": "1 in `cached` in keeper", "block": "1 in malloc'd blocks held by `registry` in keeper",
                        "stack": "1 on the C stack of thread 2"}.items():
        assert re.search(rf"{facts[name]:#x} .*: refcount 1: 0 found in Python objects, {place}", held), text
    assert re.search(rf"{facts['freed']:#x} .*: refcount 1: 0 found in Python objects, 1 not found", leaked), text
    assert "0 found in Python objects, 1 on the C stack of thread 2" in gdb.ask(f"py-object {facts['stack']:#x}").text


@pytest.mark.parametrize("name", HOLDERS)
def test_path_begins_in_c(kept, name):
    facts, gdb = kept
    first, second = gdb.ask(f"py-path {facts[name]:#x}").text.splitlines()
    assert re.search(HOLDERS[name], "├── " + first)
    assert second == f"→ Kept (object) (id={facts[name]:#x}) (target)"


def test_path_through_an_object_that_c_holds(kept):
    facts, gdb = kept
    lines = gdb.ask(f"py-path {facts['deep']:#x}").text.splitlines()
    assert "cached+0x18 (C global)" in lines[0] and "list index=0" in lines[1] and "(target)" in lines[-1]
    assert "No path" in gdb.ask(f"py-path -native off {facts['deep']:#x}").text


def test_whereis(kept):
    facts, gdb = kept

    def where(address):
        return gdb.ask(f"py-whereis {address:#x}").text

    assert f"{facts['variable']:#x} is a Kept" in where(facts["variable"])
    assert "is 8 bytes into the Kept at" in where(facts["variable"] + 8)
    assert "cached+0x10" in where(facts["variable_at"])
    assert "is 8 bytes into a block of 24 bytes from malloc, in use" in where(facts["block_at"] + 8)
    assert "in use" in where(facts["block_at"])
    assert re.search("freed, kept|, free", where(facts["freed_at"]))
    assert "is 16 bytes behind a NULL pointer" in where(16)
    assert "thread 1 #0" in gdb.ask("py-whereis $sp").text


def test_nothing_of_C_holds_what_only_python_does(kept):
    _, gdb = kept
    text = gdb.ask("py-referrers -native on -max-depth 1 -type Sound -limit 5000").text
    assert text.count("Sound (object)") > 1500
    assert not re.findall(r".*(?:C memory|C global|thread-local|→).*", text)


def test_selection_stays(kept):
    _, gdb = kept
    before = gdb.ask("frame").text
    gdb.ask("py-whereis $sp")
    assert gdb.ask("frame").text.split("\n")[0] == before.split("\n")[0]
