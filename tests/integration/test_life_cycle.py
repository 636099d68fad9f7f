"""The plugin's life in GDB: loading, unloading, inferiors that come and go, processes that run on,
and Ctrl-C."""
import os
import re
import signal
import time
from pathlib import Path

import pytest

from debugger import Gdb
from harness import Program, Target, find_tool

UNLOAD = "jit-reader-unload"

# With the first one's connection GDB 13 ends at any expression, `print 1` included.
ANOTHER = "add-inferior -no-connection"

# GDB's own life does not depend on which Python it looks at.
ON_INTERPRETERS = ["system"]


# Loading


def test_loading_is_silent(gdb):
    """Nothing is said, and the commands are there."""
    loaded = gdb.run(Target(), [])
    assert (loaded.stdout, loaded.stderr) == ("", "")


@pytest.mark.parametrize("command, words", [
    ("help py-referrers", ["TARGET", "-max-depth", "-referrer-limit", "-exclude", "-timeout"]),
    ("help py-heap-info", ["layout"]),
    ("help set py-referrers memory", ["auto", "gdb"]),
    ("complete py-ref", ["py-referrers"]),
    ("complete py-referrers -max", ["py-referrers -max-depth"]),
])
def test_commands_explain_themselves(gdb, command, words):
    (answer,) = gdb.ask(Target(), [command])
    assert [word for word in words if word not in answer.text] == []


def test_loading_twice(shapes):
    """GDB itself refuses the second reader; the first goes on."""
    question = "py-referrers {list_item[target]}"
    _, again = shapes.ask_in_new_gdb(shapes.gdb.load, question)
    assert again.tree.edges == shapes.answer("crash", "list_item").tree.edges


def test_unloading_and_loading_again(shapes):
    """Unloaded, a command answers or says in a sentence why not; loaded again, it answers."""
    question = "py-referrers {list_item[target]}"
    load = shapes.gdb.load
    before, _, unloaded, _, again, _, _, third = shapes.ask_in_new_gdb(
        question, UNLOAD, question, load, question, UNLOAD, load, question
    )
    assert before.tree.edges == shapes.answer("crash", "list_item").tree.edges
    assert unloaded.tree.edges == before.tree.edges or unloaded.sentence
    assert again.tree.edges == before.tree.edges
    assert third.tree.edges == before.tree.edges


def test_gdb_ends_well_after_unloading(shapes):
    """No crash at exit, with an index built and the reader gone."""
    done = shapes.gdb.run(shapes.core, ["py-heap-info", UNLOAD])
    assert done.status == 0


def test_gdb_without_python(gdb, shapes):
    """A sentence that says what is missing, and a GDB that goes on."""
    program = os.environ.get("GDB_WITHOUT_PYTHON") or find_tool("gdb-minimal")
    if not program:
        pytest.skip("no GDB without Python (GDB_WITHOUT_PYTHON, or gdb-minimal)")
    other = Gdb(str(program), "")
    load, alive = other.ask(shapes.core, [gdb.load, "echo still here\\n"], plugin=False)
    assert re.search("python", load.text, re.IGNORECASE)
    assert alive.text == "still here\n"


# Inferiors


def test_second_inferior_has_its_own_answers(shapes, interpreter, gdb, tmp_path):
    """An empty one has no core; one with another core answers from that; the first is as it was."""
    with Program(interpreter, "grows.py", tmp_path) as other:
        target = f"{other.facts['target']:#x}"
        core = other.gcore(gdb, tmp_path / "other-core").core
    first, _, _, empty, _, _, second, _, again = shapes.ask_in_new_gdb(
        "py-referrers {list_item[target]}",
        ANOTHER, "inferior 2", "py-referrers {list_item[target]}",
        f"file {interpreter.path}", f"core-file {core}", f"py-referrers {target}",
        "inferior 1", "py-referrers {list_item[target]}",
    )
    assert first.tree.edges
    assert re.search(r"no (core|process)", empty.sentence, re.IGNORECASE)
    assert "list index=0" in second.text
    assert again.tree.edges == first.tree.edges


def test_removed_inferior(shapes):
    *_, after, alive = shapes.ask_in_new_gdb(
        "py-referrers {list_item[target]}", ANOTHER, "inferior 2", "remove-inferiors 1",
        "py-referrers {list_item[target]}", "echo still here\\n",
    )
    assert re.search(r"no (core|process)", after.sentence, re.IGNORECASE)
    assert alive.text == "still here\n"


def test_another_core_in_the_same_inferior(shapes, interpreter, gdb, tmp_path):
    """No answer outlives its core."""
    with Program(interpreter, "grows.py", tmp_path) as other:
        target = f"{other.facts['target']:#x}"
        core = other.gcore(gdb, tmp_path / "other-core").core
    _, _, other_core, _, none = shapes.ask_in_new_gdb(
        "py-referrers {list_item[target]}", f"core-file {core}", f"py-referrers {target}",
        "core-file", f"py-referrers {target}",
    )
    assert "list index=0" in other_core.text
    assert re.search(r"no (core|process)", none.sentence, re.IGNORECASE)


# Live processes


def test_answers_are_fresh_after_the_process_ran_on(gdb, program):
    grows = program("grows.py")
    question = f"py-referrers {grows.facts['target']:#x}"
    with gdb.session(grows.live) as session:
        before = session.answer(question)
        session.command("handle SIGUSR1 stop print pass")
        grows.tell("go on")
        session.command("continue")
        after = session.answer(question)
        session.command("detach")
        gone = session.answer(question)
    assert [n.name for n in before.tree.named("list index=0")] and not before.tree.named("dict key=mykey")
    assert [n.name for n in after.tree.named("dict key=mykey")] and not after.tree.named("list index=0")
    assert gone.tree.tops == []
    assert grows.go_on() == ({"done": True}, 0)


def test_answers_are_fresh_after_memory_was_written(gdb, program):
    """Also when GDB's user changes the target: the list loses its only item."""
    grows = program("grows.py")
    question = f"py-referrers {grows.facts['target']:#x}"
    size = f"((PyVarObject *) {grows.facts['first']:#x})->ob_size"
    before, _, after, _, restored = gdb.ask(
        grows.live, [question, f"set var {size} = 0", question, f"set var {size} = 1", question]
    )
    assert before.tree.named("list index=0")
    assert not after.tree.named("list index=0")
    assert restored.tree.edges == before.tree.edges


def test_running_process_is_refused(gdb, program):
    """What runs must not be read."""
    grows = program("grows.py")
    *_, answer = gdb.ask(
        Target(), ["set non-stop on", f"attach {grows.pid}", "continue &",
                   f"py-referrers {grows.facts['target']:#x}"],
    )
    assert re.search("running|stop", answer.text)
    assert answer.tree.tops == []


def test_a_process_that_is_killed_while_it_is_asked(gdb, program):
    """It is gone though GDB has not heard of it: no question is answered from what was read before."""
    grows = program("grows.py")
    question = f"py-referrers {grows.facts['target']:#x}"
    conversation = gdb.conversation(grows.live)
    try:
        before = conversation.ask(question)
        os.kill(grows.pid, signal.SIGKILL)
        while Path(f"/proc/{grows.pid}/maps").read_text():
            time.sleep(0.01)
        after = [conversation.ask(asked) for asked in (question, "py-heap-info", question)]
    finally:
        conversation.close()
    assert before.tree.named("list index=0")
    for answer in after:
        assert re.fullmatch(rf"process {grows.pid} has ended, .*", answer.sentence), answer


# Ctrl-C


@pytest.mark.parametrize("delay", [0.05, 0.5, 2.0])
def test_control_c_stops_soon(gdb, program, delay):
    """Whether it builds its index, searches or prints: the prompt is back in about a second, GDB says
    that it was stopped if anything is left out, and the next question is answered."""
    crowd = program("crowd.py", 400_000)
    with gdb.session(crowd.live) as session:
        session.send(
            f"py-referrers {crowd.facts['target']:#x} -referrer-limit unlimited -max-depth unlimited"
        )
        drain(session, delay)
        session.control_c()
        pressed = time.monotonic()
        output = session.wait()
        waited = time.monotonic() - pressed
        after = session.answer(f"py-referrers {crowd.facts['one']:#x}")
    assert waited < 3, f"{waited:.1f} seconds"
    assert re.search("quit|interrupt|Stopped after", output[-500:], re.IGNORECASE), output[-500:]
    assert after.tree.named("list index=7"), after


def drain(session, seconds):
    """Reads what comes for so long, so that a full terminal does not stop the command."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        assert "<<ready" not in session.output(deadline - time.monotonic()), "ended too early to be stopped"
