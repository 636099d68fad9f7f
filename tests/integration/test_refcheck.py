"""The audit of reference counts: silent about sound programs, and points at the two classic bugs."""
import re
import subprocess

import pytest

from harness import PATIENCE, Program, clean_environment

ON_INTERPRETERS = ["system"]
OVER_RELEASED = re.compile(r"^Over-released", re.MULTILINE)


@pytest.fixture(scope="module")
def extension(interpreter, tmp_path_factory):
    """The folder with the faulty extension, built for the interpreter under test."""
    return interpreter.build_extension("faulty", tmp_path_factory.mktemp("extension"))


@pytest.fixture(scope="module", params=["sound", "faulty"])
def program(request, interpreter, gdb, extension, tmp_path_factory):
    """(kind, facts, core) of a program that is sound, or was miscounted."""
    with Program(interpreter, "miscounts.py", tmp_path_factory.mktemp(request.param), extension, request.param) as made:
        return request.param, made.facts, made.crash(gdb)


def test_points_at_what_was_over_released(gdb, program):
    kind, facts, core = program
    (answer,) = gdb.ask(core, ["py-refcheck"])
    assert bool(OVER_RELEASED.search(answer.text)) == (kind == "faulty"), answer
    if kind == "faulty":
        assert re.search(rf"{facts['over_released']:#x}  OverReleased \(object\): count 1, 2 found.*: 1 too few",
                         answer.text), answer


def test_points_at_what_was_leaked(gdb, program):
    kind, facts, core = program
    (answer,) = gdb.ask(core, ["py-refcheck -type Leaked"])
    reported = f"{facts['leaked']:#x}  Leaked (object)" in answer.text
    assert reported == (kind == "faulty"), answer
    assert "Sound" not in answer.text


def test_is_silent_about_sound_objects(gdb, program):
    _, _, core = program
    (answer,) = gdb.ask(core, ["py-refcheck -type Sound"])
    assert answer.text.split("\n")[:2] == ["Checked 100 objects", "Every count is accounted for"]


def test_share_of_tracked_objects_explained(gdb, program):
    """Almost every tracked object of a plain program is explained to the last count."""
    _, _, core = program
    (answer,) = gdb.ask(core, ["py-heap-info"])
    exact, tracked = map(int, re.search(r"Refcounts +(\d+) of (\d+) tracked", answer.text).groups())
    print(f"{exact} of {tracked} tracked objects exactly explained")
    assert exact >= 0.999 * tracked


def test_exit_status_in_ci(gdb, program, build_directory):
    kind, _, core = program
    done = subprocess.run(
        [build_directory / "gdbscripts" / "py-referrers", "--gdb", gdb.program,
         "--command", "py-refcheck", "--core", core.core],
        capture_output=True, text=True, timeout=PATIENCE, stdin=subprocess.DEVNULL, env=clean_environment(),
    )
    assert (done.returncode, done.stderr) == (1 if kind == "faulty" else 0, "")
    assert done.stdout.startswith("Checked ")


@pytest.mark.parametrize("options, says", [("-limit many", "many"), ("0x1000", "target"), ("-type", "value")])
def test_bad_use(gdb, program, options, says):
    _, _, core = program
    (answer,) = gdb.ask(core, [f"py-refcheck {options}"])
    assert says in answer.sentence
