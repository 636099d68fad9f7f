"""The shell command `py-referrers`: its exit status tells what happened, stdout has the answer and
nothing else, stderr has one sentence."""
import gzip
import json
import os
import re
import shlex
import subprocess
from pathlib import Path

import pytest

from expected import EXACT
from harness import PATIENCE, clean_environment, find_tool
from tree import TOP, Tree, compare

ANSWERED, NOT_FOUND, BAD_USE, UNUSABLE = range(4)

# What a shell sees does not depend on which Python GDB looks at.
ON_INTERPRETERS = ["system"]


@pytest.fixture(scope="session")
def command(build_directory, gdb):
    program = build_directory / "gdbscripts" / "py-referrers"

    def run(*arguments, **environment):
        words = list(map(str, arguments))
        place = 1 if words and words[0].isalpha() else 0  # behind the name of a command
        words[place:place] = ["--gdb", gdb.program]
        return subprocess.run(
            [program, *words], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=PATIENCE,
            env={**clean_environment(), **{name: str(value) for name, value in environment.items()}},
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


def test_snapshot_of_a_process(command, program):
    """It is asked, not the process; nothing but the answer is written."""
    sums = program("sums.py")
    done = command("--pid", sums.pid, "--snapshot", f"{sums.facts['target']:#x}")
    assert (done.returncode, done.stderr) == (ANSWERED, "")
    assert done.stdout.startswith(TOP)
    assert Tree(done.stdout).named("list index=500")
    assert f"From the snapshot of process {sums.pid} taken at" in done.stdout
    assert_failure(command("--pid", sums.pid, "--snapshot", "0x10"), NOT_FOUND, "0x10")
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
    (["--core", "core", "--snapshot", "0x1000"], "--snapshot is of a process"),
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


@pytest.mark.parametrize("words", [["path"], ["--command", "py-path"]])
def test_other_commands(command, shapes, words):
    done = command(*words, "--core", shapes.core.core, shapes.facts["list_item"]["target"])
    assert (done.returncode, done.stderr) == (ANSWERED, "")
    assert "(root)" in done.stdout.splitlines()[0] and "(target)" in done.stdout.splitlines()[-1]


def test_other_commands_are_listed(command):
    commands = re.findall(r"^  ([a-z-]+) +[A-Z].*\.$", command("--help").stdout, re.MULTILINE)
    assert commands[:2] == ["referrers", "path"]
    assert_failure(command("--command", "py-nothing", "--core", "core"), BAD_USE, "py-nothing")


# Compressed cores


@pytest.mark.parametrize("tool", ["zstd", "lz4", "xz", "gzip"])
def test_compressed_core(command, shapes, tmp_path, tool):
    if not find_tool(tool):
        pytest.skip(f"there is no {tool}")
    packed, temporary = tmp_path / "core.packed", tmp_path / "temporary"
    temporary.mkdir()
    with open(shapes.core.core, "rb") as core, open(packed, "wb") as to:
        subprocess.run([tool, "-1", "-c"], stdin=core, stdout=to, check=True)
    done = command("--core", packed, shapes.facts["list_item"]["target"], TMPDIR=temporary)
    assert_answer(done, expected_of(shapes, "list_item"))
    assert list(temporary.iterdir()) == []


def test_compressed_core_that_is_cut(command, tmp_path):
    packed = tmp_path / "core.gz"
    packed.write_bytes(gzip.compress(bytes(range(256)) * 100)[:200])
    assert_failure(command("--core", packed, "0x1000"), UNUSABLE, "gzip cannot unpack .*core.gz")


def test_compressed_text(command, tmp_path):
    packed = tmp_path / "notes.gz"
    packed.write_bytes(gzip.compress(b"no core"))
    assert_failure(command("--core", packed, "0x1000"), UNUSABLE, "notes.gz is not a core file")


def path_without(directory, *tools):
    """A folder for $PATH that has what /usr/bin has but for TOOLS."""
    directory.mkdir()
    for file in Path("/usr/bin").iterdir():
        if file.name not in tools:
            (directory / file.name).symlink_to(file)
    return directory


def test_compressed_core_without_the_tool(command, tmp_path):
    packed = tmp_path / "core.zst"
    packed.write_bytes(bytes.fromhex("28b52ffd00000000"))
    done = command("--core", packed, "0x1000", PATH=path_without(tmp_path / "bin", "zstd"))
    assert_failure(done, UNUSABLE, "no zstd to unpack it: install it")


# coredumpctl, which is seldom where tests run: a script stands in for it


@pytest.fixture
def with_coredumpctl(command, shapes, tmp_path):
    """Runs the command where coredumpctl has one core, of what matches `python3.11`."""
    log = tmp_path / "arguments"
    stand_in = tmp_path / "bin" / "coredumpctl"
    stand_in.parent.mkdir()
    stand_in.write_text(f"""#!/bin/sh
printf '%s\\n' "$@" >{log}
for word; do
    case $word in
    --output=*) output=${{word#--output=}} ;;
    python3.11) found=yes ;;
    esac
done
[ -n "${{found-}}" ] || {{ echo 'No coredumps found.' >&2; exit 1; }}
cp '{shapes.core.core}' "$output"
""")
    stand_in.chmod(0o755)

    def run(*arguments):
        return command(*arguments, PATH=f"{stand_in.parent}:{os.environ['PATH']}"), log.read_text().splitlines()
    return run


def test_core_of_coredumpctl(with_coredumpctl, shapes):
    done, given = with_coredumpctl(
        "--coredump", "python3.11", "--coredump", "COREDUMP_UNIT=a b.service", shapes.facts["list_item"]["target"])
    assert_answer(done, expected_of(shapes, "list_item"))
    assert given[-2:] == ["python3.11", "COREDUMP_UNIT=a b.service"]


def test_core_that_coredumpctl_has_not(with_coredumpctl):
    done, _ = with_coredumpctl("--coredump", "4711", "0x1000")
    assert_failure(done, UNUSABLE, "coredumpctl gives no core of 4711 .No coredumps found")


def test_without_coredumpctl(command, tmp_path):
    done = command("--coredump", "4711", "0x1000", PATH=path_without(tmp_path / "bin", "coredumpctl"))
    assert_failure(done, UNUSABLE, "no coredumpctl")


# Programs that are no path to an interpreter


@pytest.mark.parametrize("first_line", [
    "#! {program} -I", "#!/usr/bin/env -S A=b {name} -I", "#!/usr/bin/env bash",
])
def test_script_as_program(command, shapes, tmp_path, first_line):
    script = tmp_path / "service"
    program = shapes.core.program
    script.write_text(first_line.format(program=program, name=program.name) + "\nimport sys\n")
    done = command("--core", shapes.core.core, "--exe", script, shapes.facts["list_item"]["target"],
                   PATH=f"{program.parent}:{os.environ['PATH']}")
    assert_answer(done, expected_of(shapes, "list_item"))


def test_program_by_the_name_of_a_link(command, shapes, tmp_path):
    link = tmp_path / "my-python"
    link.symlink_to(shapes.core.program)
    done = command("--core", shapes.core.core, "--exe", link.name, shapes.facts["list_item"]["target"],
                   PATH=f"{tmp_path}:{os.environ['PATH']}")
    assert_answer(done, expected_of(shapes, "list_item"))


# What comes with it


@pytest.mark.parametrize("line, offers", [
    ("", ["referrers", "path", "object"]),
    ("pa", ["path"]),
    ("path -max", ["-max-length"]),
    ("--command py-path -av", ["-avoid"]),
    ("path --core core -max-length ", ["unlimited"]),
    ("heap-export -format ", ["sqlite"]),
    ("heap-info --core /etc/pass", ["/etc/passwd"]),
    ("--core", ["--core", "--coredump"]),
])
def test_completion_in_bash(build_directory, line, offers):
    words = line.split(" ")
    script = f"""
        source {build_directory}/gdbscripts/installed/completions/py-referrers
        compopt() {{ :; }}
        COMP_WORDS=(py-referrers {' '.join(shlex.quote(word) for word in words)})
        COMP_CWORD={len(words)}
        $(complete -p py-referrers | sed 's/.*-F \\([^ ]*\\).*/\\1/')
        printf '%s\\n' "${{COMPREPLY[@]}}"
    """
    done = subprocess.run(["bash", "--norc", "-c", script], capture_output=True, text=True, check=True)
    assert done.stderr == ""
    assert set(offers) <= set(done.stdout.splitlines())


def test_manual_page_is_clean(build_directory):
    page = build_directory / "man" / "py-referrers.1"
    assert ".SS path TARGET" in page.read_text()
    checkers = [["man", "--warnings", "-l", page], ["mandoc", "-T", "lint", "-W", "warning", page]]
    found = [checker for checker in checkers if find_tool(checker[0])]
    if not found:
        pytest.skip("there is neither man nor mandoc")
    for checker in found:
        done = subprocess.run(checker, capture_output=True, text=True, env={**os.environ, "MANROFFSEQ": "", "LC_ALL": "C"})
        assert done.stderr == ""


def test_json(on_core, shapes):
    target = shapes.facts["list_item"]["target"]
    done = on_core("--json", target)
    assert done.returncode == ANSWERED and done.stderr == ""
    answer = json.loads(done.stdout)
    assert answer["schema"] == "py-referrers-graph"
    assert int(next(node["id"] for node in answer["nodes"] if node.get("target")), 16) == int(target, 16)


def test_process_that_is_gone(command):
    with subprocess.Popen(["true"]) as gone:
        gone.wait()
    assert_failure(command("--pid", gone.pid, "0x1000"), UNUSABLE, "process")
