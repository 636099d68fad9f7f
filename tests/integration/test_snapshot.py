"""py-snapshot: the copy of a process answers as the process did, whatever becomes of that."""
import os
import re
import resource
import subprocess
from pathlib import Path

import pytest

from expected import SHAPES, question
from harness import Target
from test_left_as_it_was import REGISTERS, stay_on_its_processor, turns
from test_native import HOLDERS

ON_INTERPRETERS = ["system", "pyenv", "3.8", "3.13"]

FROM = r"From the snapshot of process \d+ taken at \d\d:\d\d:\d\d, [\d.]+\s.B\n"


def without_source(text):
    """An answer without the line that says that it is of a snapshot."""
    answer, count = re.subn(f"^{FROM}", "", text, flags=re.MULTILINE)
    assert count == 1, text
    return answer


def snapshots_of(pid):
    """What process PID has open or mapped of snapshots."""
    files = [os.readlink(file) for file in Path(f"/proc/{pid}/fd").iterdir() if file.is_symlink()]
    return [line for line in [*files, *Path(f"/proc/{pid}/maps").read_text().splitlines()]
            if "memfd:snapshot of process" in line]


@pytest.fixture
def grows(program):
    return program("grows.py")


@pytest.fixture
def talk(gdb, program):
    """Starts conversations; ends them before the programs."""
    started = []

    def start(target):
        started.append(gdb.conversation(target))
        return started[-1]

    yield start
    for conversation in started:
        conversation.close()


def grow(program):
    """Takes the only holder of the target away, and gives it another."""
    program.tell("go on")
    program._wait_until_asleep()


# Answers


def test_same_answers_as_when_stopped(gdb, program):
    """Everything: trees of all kinds, paths, sizes, counts, and the whole heap by type."""
    shapes = program("shapes.py")
    facts = {shape: {name: f"{value:#x}" for name, value in ids.items()} for shape, ids in shapes.facts.items()}
    questions = [question(shape, facts[shape]) for shape in SHAPES]
    one = facts["list_item"]["target"]
    questions += [f"{command} {one}" for command in ("py-path", "py-object", "py-referents")]
    questions += ["py-heap", "py-refcheck"]
    answers = gdb.ask(shapes.live, [*questions, "py-snapshot -detach", *questions])
    stopped, (taken, *copied) = answers[:len(questions)], answers[len(questions):]
    assert re.match(r"Snapshot of process \d+ .* stood still for \d+\.\d\d s\.\nIt has taken the place", taken.text)
    assert [without_source(answer.text) for answer in copied] == [answer.text for answer in stopped]


def test_native_holders(interpreter, gdb, program, tmp_path):
    """Variables, blocks and stacks of C, by the threads' numbers that they had."""
    interpreter.build_extension("keeper", tmp_path)
    kept = program("kept.py", tmp_path)
    questions = [f"py-referrers {kept.facts[name]:#x}" for name in HOLDERS]
    answers = gdb.ask(kept.live, [*questions, "py-snapshot -detach", *questions])
    for name, before, answer in zip(HOLDERS, answers, answers[len(questions) + 1:]):
        assert re.search(HOLDERS[name], answer.text, re.MULTILINE)
        assert without_source(answer.text) == before.text


def test_stays_as_it_was(talk, grows):
    """While the process runs on and changes its heap, and when it has ended."""
    ask = f"py-referrers {grows.facts['target']:#x}"
    conversation = talk(grows.live)
    before = conversation.ask(ask)
    conversation.ask("py-snapshot -detach")
    grow(grows)
    assert without_source(conversation.ask(ask).text) == before.text
    assert grows.go_on() == ({"done": True}, 0)
    assert "__main__.grow.target" in conversation.ask(f"py-path {grows.facts['target']:#x}").text
    assert without_source(conversation.ask(ask).text) == before.text


def test_beside_the_process(gdb, grows):
    """Without options GDB keeps the process, selected as it was, and the snapshot is another inferior."""
    ask = f"py-referrers {grows.facts['target']:#x}"
    with gdb.session(grows.live) as session:
        session.command("up")
        where = re.search("^#1 .*", session.command("frame"), re.MULTILINE)[0]
        assert "It is inferior 2" in session.command("py-snapshot")
        assert where in session.command("frame")
        session.command("handle SIGUSR1 stop print pass")
        grows.tell("go on")
        session.command("continue")
        assert "dict key=mykey" in session.command(ask)
        session.command("inferior 2")
        assert "list index=0" in session.command(ask)
        session.command("kill inferiors 1")
        assert "list index=0" in without_source(session.command(ask))
        session.command("inferior 1")
        assert "no process and no core" in session.command(ask)


def test_process_runs_on_under_gdb(gdb, grows):
    ask = f"py-referrers {grows.facts['target']:#x}"
    with gdb.session(grows.live) as session:
        session.command("handle SIGUSR1 nostop noprint pass")
        assert "runs on" in session.command("py-snapshot -continue")
        grow(grows)
        assert "list index=0" in without_source(session.command(ask))
        session.command("inferior 1")
        assert "running" in session.command(ask)
        assert grows.go_on() == ({"done": True}, 0)
        session.command("inferior 2")
        assert "list index=0" in without_source(session.command(ask))


def test_crash_that_gdb_caught(gdb, grows):
    """The signal, and the thread that got it, are part of it."""
    with gdb.session(grows.live) as session:
        grows.tell("crash")
        session.command("continue")
        session.command("py-snapshot -detach")
        triage = session.command("py-triage -no-heap")
    assert re.search(r"SIG(ABRT|SEGV)", triage), triage
    assert "got the signal" in triage and "Read from  snapshot of process" in triage


def test_functions_and_json(gdb, grows, tmp_path):
    target = f"{grows.facts['target']:#x}"
    answers = gdb.ask(grows.live, [
        "py-snapshot -detach -quiet", f"print $_py_type({target})", "py-heap-info",
        f"py-referrers -format json {target}",
    ])
    assert answers[0].text == ""
    assert "Thing" in answers[1].text
    assert re.search(r"^Memory +snapshot of process", answers[2].text, re.MULTILINE)
    assert '"memory": "snapshot of process' in answers[3].text


# The process


def test_nothing_is_written_and_nothing_runs(gdb, program):
    """No byte of writable memory differs, no register, and no page of its own was made."""
    sums = program("sums.py")
    stay_on_its_processor(sums.pid)
    before = sums.memory()
    pages = f"shell grep ^RssAnon /proc/{sums.pid}/status"
    ask = [REGISTERS, turns(sums.pid), pages]
    *first, taken, registers, turned, paged = gdb.ask(sums.live, [*ask, "py-snapshot", *ask])
    assert "inferior 2" in taken.text
    assert [answer.text for answer in first] == [registers.text, turned.text, paged.text]
    assert sums.memory() == before
    assert sums.go_on() == ({"done": True, "total": 499500}, 0)


# Memory


@pytest.mark.parametrize("way, drop", [
    ("-detach", "py-snapshot -drop"), ("", "py-snapshot -drop"), ("-detach", "core-file"),
    ("", "detach inferiors 2"),
])
def test_memory_is_given_back(talk, grows, way, drop):
    ask = f"py-referrers {grows.facts['target']:#x}"
    conversation = talk(grows.live)
    conversation.ask(f"py-snapshot {way}")
    if not way:
        conversation.ask("inferior 2")
    assert "list index=0" in conversation.ask(ask).text
    assert snapshots_of(conversation.pid)
    conversation.ask(drop)
    conversation.ask("info inferiors")
    assert snapshots_of(conversation.pid) == []
    assert re.search("there is no snapshot|Undefined", conversation.ask("py-snapshot -drop").sentence)


# Refusals


def test_core_and_snapshot_are_refused(gdb, grows, tmp_path):
    core = grows.gcore(gdb, tmp_path / "core")
    (of_core,) = gdb.ask(core, ["py-snapshot"])
    _, of_snapshot = gdb.ask(grows.live, ["py-snapshot -detach", "py-snapshot"])
    assert of_core.sentence.startswith("a core file stays as it is")
    assert of_snapshot.sentence.startswith("a snapshot stays as it is")


def test_what_is_no_stopped_process_is_refused(gdb, grows):
    none, *_, running = gdb.ask(
        Target(), ["py-snapshot", "set non-stop on", f"attach {grows.pid}", "continue &", "py-snapshot"])
    assert "no process and no core" in none.sentence
    assert running.sentence.startswith("the process is running")


@pytest.mark.parametrize("options, sentence", [
    ("-detach -continue", "do not go together"), ("0x1000", "no arguments but options"),
    ("-drop", "there is no snapshot"), ("-dettach", "-dettach"),
])
def test_bad_use(gdb, options, sentence):
    (answer,) = gdb.ask(Target(), [f"py-snapshot {options}"])
    assert sentence in answer.sentence


def test_too_large_for_memory(gdb, program):
    """A terabyte of a file that is gone: nothing is copied, the process stays as it was."""
    roomy = program("roomy.py")
    taken, here = gdb.ask(roomy.live, ["py-snapshot -detach", "info inferiors"])
    assert re.match(r"a copy of process \d+ takes 1\.\d\sTB of memory", taken.sentence)
    assert f"process {roomy.pid}" in here.text and "native" in here.text


def test_memory_that_was_never_used_is_not_copied(gdb, program):
    roomy = program("roomy.py", "unused")
    taken, answer = gdb.ask(roomy.live, ["py-snapshot -detach", f"py-path {roomy.facts['target']:#x}"])
    assert float(re.search(r"([\d.]+)\s[kM]B", taken.text)[1]) < 100
    assert "__main__.target" in answer.text and "Incomplete" not in answer.text


def test_limit_of_file_sizes(gdb, grows):
    """It would be a signal that ends GDB."""
    def limited():
        resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, resource.RLIM_INFINITY))

    done = subprocess.run(
        [gdb.program, *gdb.quiet, "-batch", "-ex", gdb.load, *grows.live.arguments, "-ex", "py-snapshot",
         "-ex", "echo still here\\n"], preexec_fn=limited, stdin=subprocess.DEVNULL, capture_output=True, text=True,
    )
    assert "ulimit -f" in done.stderr and "still here" in done.stdout
