"""The shell command `py-referrers`: its exit status tells what happened, stdout has the answer and
nothing else, stderr has one sentence."""
import re
import subprocess

import pytest

from expected import EXACT
from harness import PATIENCE, clean_environment
from tree import TOP, Tree, compare

ANSWERED, NOT_FOUND, BAD_USE, UNUSABLE = range(4)

# What a shell sees does not depend on which Python GDB looks at.
ON_INTERPRETERS = ["system"]


@pytest.fixture(scope="session")
def command(build_directory):
    def run(*arguments):
        return subprocess.run(
            [str(build_directory / "gdbscripts" / "py-referrers"), *map(str, arguments)],
            env=clean_environment(), stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=PATIENCE,
        )
    return run


@pytest.fixture
def on_core(command, shapes):
    def run(*arguments):
        return command("--core", shapes.core.core, "--exe", shapes.core.program, *arguments)
    return run


def assert_answer(done, expected):
    """EXPECTED and nothing else was printed, and all is well."""
    assert (done.returncode, done.stderr) == (ANSWERED, "")
    assert done.stdout.startswith(TOP)
    assert compare(Tree(expected), Tree(done.stdout)) == ([], [])


def assert_failure(done, status, pattern):
    assert done.returncode == status, done
    assert done.stdout == ""
    (sentence,) = done.stderr.splitlines()
    assert re.search(pattern, sentence, re.IGNORECASE)


def expected_of(shapes, shape):
    return EXACT[shape].format(**shapes.facts[shape])


def test_answers_on_a_core(on_core, shapes):
    assert_answer(on_core(shapes.facts["list_item"]["target"]), expected_of(shapes, "list_item"))


def test_finds_the_program_of_a_core(command, shapes):
    done = command("--core", shapes.core.core, shapes.facts["list_item"]["target"])
    assert_answer(done, expected_of(shapes, "list_item"))


def test_answers_for_several_targets(on_core, shapes):
    ids = shapes.facts["several_targets"]
    assert_answer(on_core(ids["inner"], ids["outer"]), expected_of(shapes, "several_targets"))


def test_passes_options_on(on_core, shapes):
    done = on_core("-max-depth", "12", shapes.facts["chain"]["target"])
    assert done.returncode == ANSWERED
    assert Tree(done.stdout).markers == ["Maximum depth of 12 exceeded"]


def test_process_is_attached_and_let_go(command, program):
    sums = program("sums.py")
    done = command("--pid", sums.pid, f"{sums.facts['target']:#x}")
    assert (done.returncode, done.stderr) == (ANSWERED, "")
    assert done.stdout.startswith(TOP)
    assert Tree(done.stdout).named("list index=500")
    assert sums.go_on() == ({"done": True, "total": 499500}, 0)


@pytest.mark.parametrize("option, pattern", [
    ("--help", r"--core CORE(.|\n)*--pid PID(.|\n)*Exit status"),
    ("--version", r"^py-referrers \d+(\.\d+)+\S*\n$"),
])
def test_explains_itself(command, option, pattern):
    done = command(option)
    assert (done.returncode, done.stderr) == (ANSWERED, "")
    assert re.search(pattern, done.stdout)


def test_tells_what_it_recognised(on_core):
    done = on_core("--info")
    assert (done.returncode, done.stderr) == (ANSWERED, "")
    assert "3.11" in done.stdout


@pytest.mark.parametrize("address", ["0", "0x10", "{freed_object[freed]}"])
def test_not_found(on_core, shapes, address):
    address = address.format(**shapes.facts)
    assert_failure(on_core(address), NOT_FOUND, address)


@pytest.mark.parametrize("arguments, pattern", [
    ([], "target|address|usage"),
    (["-no-such-option", "0x1000"], "no-such-option"),
    (["-max-depth", "five", "0x1000"], "five"),
    (["no_such_variable"], "no_such_variable"),
    (["--pid", "1", "0x1000"], "pid"),
])
def test_bad_use(on_core, arguments, pattern):
    assert_failure(on_core(*arguments), BAD_USE, pattern)


@pytest.mark.parametrize("arguments, pattern", [
    ([], "core|pid"),
    (["0x1000"], "core|pid"),
    (["--core"], "core"),
    (["--pid", "none", "0x1000"], "none|pid"),
])
def test_bad_use_without_a_core(command, arguments, pattern):
    assert_failure(command(*arguments), BAD_USE, pattern)


def test_core_that_is_not_there(command, tmp_path):
    assert_failure(command("--core", tmp_path / "no-core", "0x1000"), UNUSABLE, "no-core")


def test_core_that_is_no_core(command, tmp_path):
    text = tmp_path / "some-text"
    text.write_text("not an ELF file\n")
    assert_failure(command("--core", text, "0x1000"), UNUSABLE, "some-text|core")


def test_core_of_another_program(command, gdb, sleeper, tmp_path):
    core = tmp_path / "core-of-sleep"
    gdb.run(sleeper, [f"generate-core-file {core}"], plugin=False)
    assert_failure(command("--core", core, "--exe", sleeper.program, "0x1000"), UNUSABLE, "python")


def test_program_that_is_not_there(command, shapes, tmp_path):
    done = command("--core", shapes.core.core, "--exe", tmp_path / "no-program", "0x1000")
    assert_failure(done, UNUSABLE, "no-program")


def test_process_that_is_no_python(command, sleeper):
    assert_failure(command("--pid", sleeper.pid, "0x1000"), UNUSABLE, "python")


def test_process_that_is_gone(command):
    with subprocess.Popen(["true"]) as gone:
        gone.wait()
    assert_failure(command("--pid", gone.pid, "0x1000"), UNUSABLE, "process")
