"""The crash report on real faults: each has its finding, and the threads, frames and counts to go with it."""
import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from packages import pip_install, python_environment
from conftest import pyenv_interpreter
from harness import PATIENCE, Interpreter, Program, Target, clean_environment

ON_INTERPRETERS = ["system"]
DOCS = Path(__file__).resolve().parents[2] / "docs"
VALIDATE = """
import json, sys, jsonschema
schema = json.load(open(sys.argv[1]))
for report in json.load(sys.stdin):
    jsonschema.Draft7Validator(schema).validate(report)
"""
STEPS = """
import json, sys, yaml
job, = yaml.safe_load(open(sys.argv[1]))["jobs"].values()
print(json.dumps(job["steps"]))
"""


class Crashes:
    """Runs crashes.py and reports on it, once for each way to crash."""

    def __init__(self, interpreter, gdb, make_folder):
        self.interpreter = interpreter
        self.gdb = gdb
        self._make_folder = make_folder
        self.extension = interpreter.build_extension("crashing", make_folder("extension"))
        self._cores, self._reports = {}, {}
        self._conversation = None

    def program(self, way):
        return Program(self.interpreter, "crashes.py", self._make_folder(way), self.extension, way)

    def core(self, way):
        """(facts, target) of a program that crashed in this way."""
        if way not in self._cores:
            with self.program(way) as program:
                self._cores[way] = program.facts, program.crash(self.gdb)
        return self._cores[way]

    def report(self, way):
        """(facts, report) of a crash."""
        if way not in self._reports:
            facts, target = self.core(way)
            self._reports[way] = facts, self.report_of(target)
        return self._reports[way]

    def report_of(self, target, options=""):
        """All cores are looked at in one GDB, which reads the interpreter's symbols once."""
        if self._conversation is None:
            self._conversation = self.gdb.conversation(target)
        self._conversation.ask(f"core-file {target.core}")
        answer = self._conversation.ask(f"py-triage -format json -locals {options}")
        return json.loads(json_in(answer))

    def close(self):
        if self._conversation is not None:
            self._conversation.close()


def json_in(answer):
    """Without what GDB has to say of cores."""
    return "{" + answer.text.partition("{")[2]


def report_of(gdb, target, options=""):
    (answer,) = gdb.ask(target, [f"py-triage -format json -locals {options}"])
    return json.loads(json_in(answer))


@pytest.fixture(scope="module")
def crashes(interpreter, gdb, tmp_path_factory):
    made = Crashes(interpreter, gdb, tmp_path_factory.mktemp)
    yield made
    made.close()


def findings(report):
    return {found["code"]: found["text"] for found in report["findings"]}


def crashed(report):
    (thread,) = [thread for thread in report["threads"] if thread["crashed"]]
    return thread


def functions(frames):
    return [frame["function"] for frame in frames]


def test_null_dereference_in_a_call_of_c(crashes):
    _, report = crashes.report("null")
    text = findings(report)["null-dereference"]
    assert "0x8" in text and "op->ob_type" in text and "PyObject *" in text
    assert report["signal"]["name"] == "SIGSEGV" and report["signal"]["address"] == "0x8"
    thread = crashed(report)
    assert functions(thread["c_frames"])[:2] == ["type_name", "describe_nothing"]
    assert functions(thread["python_frames"]) == ["null", "<module>"]
    assert thread["python_frames"][0]["locals"]["marked"].startswith("<Marked at 0x")
    assert thread["holds_gil"] and report["gil"]["state"] == "held" and report["gil"]["threads"] == [thread["number"]]
    assert report["problems"] == []
    assert report["heap"]["audit"]["over_released"] == []


def test_fault_that_faulthandler_had_first(crashes):
    _, report = crashes.report("null_in_handler")
    assert "op->ob_type" in findings(report)["null-dereference"]
    assert report["signal"]["address"] == "0x8"
    assert report["signature"]["parts"][:3] == ["SIGSEGV", "type_name", "describe_nothing"]
    assert crashed(report)["exceptions"] == ["being handled: KeyError('missing')"]
    assert report["heap"]["audit"]["over_released"] == [], "a generator's exception is held once"


def test_over_release(crashes):
    facts, report = crashes.report("over_release")
    assert f"Marked: 1 object has fewer counts than holders, as {facts['marked']:#x}" in findings(report)["over-released"]
    (row,) = report["heap"]["audit"]["over_released"]
    assert row == {"type": "Marked", "objects": 1, "difference": 1, "example": hex(facts["marked"])}


def test_variable_of_an_object_that_is_gone(crashes):
    facts, report = crashes.report("released_to_death")
    text = findings(report)["dangling-reference"]
    assert text.startswith(f"large of released_to_death holds {facts['large']:#x}") and "used to be a Large" in text
    (row,) = report["heap"]["audit"]["over_released"]
    assert row["type"] == "Large", "what is gone holds nothing, its class neither"


def test_leak(crashes):
    facts, report = crashes.report("leak")
    assert f"Marked: {facts['leaked']} objects have more counts" in findings(report)["unaccounted-counts"]


def test_use_after_free(crashes):
    facts, report = crashes.report("use_after_free")
    assert report["findings"][0]["code"] == "use-after-free"
    text = findings(report)["use-after-free"]
    assert f"{facts['request']:#x}" in text and "used to be a crashing.Request" in text


def test_stack_overflow(crashes):
    _, report = crashes.report("overflow")
    assert list(findings(report))[0] == "stack-overflow"
    assert report["signature"]["parts"][:2] == ["SIGSEGV", "stack overflow"]
    assert "crashes.py:Endless.__repr__" in report["signature"]["parts"]
    assert crashed(report)["c_frames_cut"] and crashed(report)["python_frames_not_shown"] > 100
    (answer,) = crashes.gdb.ask(crashes.core("overflow")[1], ["py-triage -no-heap"])
    assert "… the same 49 times more" in answer.text and "times more" in answer.text.partition("    C\n")[2]


def test_stack_overflow_has_one_signature_wherever_it_ends(crashes):
    assert crashes.report("overflow")[1]["signature"] == crashes.report("overflow_elsewhere")[1]["signature"]


def test_abort_with_faulthandler(crashes):
    _, report = crashes.report("abort")
    assert findings(report) == {"abort": "os.abort() was called"}
    assert report["signature"]["parts"] == ["SIGABRT", "os_abort", "crashes.py:abort", "crashes.py:<module>"]


def test_link_of_the_collector_that_was_overwritten(crashes):
    facts, report = crashes.report("spoiled_link")
    text = findings(report)["gc-list-broken"]
    assert f"behind the Order at {facts['order']:#x}" in text and "0x4141414141414140" in text
    if os.uname().machine == "x86_64":
        assert report["signal"]["address"] is None
        assert re.fullmatch(r"register \w+ holds 0x4141414141414140, which .*", findings(report)["bad-access"])
    assert report["heap"]["collecting"]
    assert "gc_collect_main" in functions(crashed(report)["c_frames"])


def test_thread_that_python_does_not_know(crashes):
    _, report = crashes.report("foreign_thread")
    assert "no-python-thread" in findings(report)
    thread = crashed(report)
    assert not thread["python"] and thread["python_frames"] == []
    assert "run_alone" in functions(thread["c_frames"])


def test_thread_without_the_gil(crashes):
    _, report = crashes.report("without_gil")
    assert "no-gil" in findings(report)
    assert not crashed(report)["holds_gil"]


def test_shutdown(crashes):
    _, report = crashes.report("shutdown")
    assert {"shutdown", "null-dereference"} <= set(findings(report))
    assert report["shutting_down"]
    assert functions(crashed(report)["python_frames"]) == ["Late.__del__"]


def test_hundreds_of_threads(crashes):
    _, report = crashes.report("many_threads")
    assert len(report["threads"]) == 301
    at_work = [t for t in report["threads"] if functions(t["python_frames"])[:1] == ["many_threads.<locals>.work"]]
    assert len(at_work) == 300
    (answer,) = crashes.gdb.ask(crashes.core("many_threads")[1], ["py-triage -no-heap"])
    text = answer.text.partition("Crash report")[2]
    assert 20 < len(text.splitlines()) < 200, "threads that do the same are told once"
    assert re.search(r"the same in threads .* more", text)


def waits(report):
    return {thread["name"]: thread["waits_for"] for thread in report["threads"]}


def numbers(report):
    return {thread["name"]: thread["number"] for thread in report["threads"]}


def test_deadlock_of_a_process(crashes):
    with crashes.program("deadlock") as program:
        report = report_of(crashes.gdb, program.live)
    number = numbers(report)
    assert findings(report)["deadlock"].count(" waits for the Lock at ") == 2
    assert sorted(report["deadlocks"][0]) == sorted([number["One"], number["Two"]])
    assert report["signal"] is None or not report["signal"]["fatal"]
    waiting = {thread["name"]: thread for thread in report["threads"]}
    assert functions(waiting["One"]["python_frames"])[0] == "deadlock.<locals>.take"
    assert waiting["One"]["waits_for_lock"] and waits(report)["One"]["thread"] == number["Two"]
    assert "crashes.py:" in waits(report)["One"]["inferred_from"]
    assert waits(report)["MainThread"]["kind"] == "thread" and waits(report)["MainThread"]["thread"] == number["One"]
    assert report["gil"]["threads"] == [] and not any(thread["crashed"] for thread in report["threads"])
    assert report["signature"]["parts"] == ["deadlock", "lock in crashes.py:deadlock.<locals>.take"]


def test_deadlock_of_a_mutex_and_the_gil(crashes):
    with crashes.program("deadlock_of_c") as program:
        report = report_of(crashes.gdb, program.live, "-no-heap")
    number = numbers(report)
    assert "(ledger_mutex)" in findings(report)["deadlock"] and "the GIL" in findings(report)["deadlock"]
    assert waits(report)["MainThread"]["kind"] == "mutex" and waits(report)["MainThread"]["thread"] == number["Clerk"]
    assert waits(report)["Clerk"]["kind"] == "gil" and waits(report)["Clerk"]["thread"] == number["MainThread"]


@pytest.mark.parametrize("release", ["3.8", "3.12", "3.13"])
def test_what_threads_wait_for(release, gdb, tmp_path):
    path = pyenv_interpreter(release)
    if path is None:
        pytest.skip(f"there is no {release} of pyenv")
    interpreter = Interpreter(release, path)
    (tmp_path / "extension").mkdir()
    extension = interpreter.build_extension("crashing", tmp_path / "extension")
    with Program(interpreter, "crashes.py", tmp_path, extension, "waits") as program:
        report = report_of(gdb, program.live, "-no-heap")
    wait, number = waits(report), numbers(report)
    described = {name: what["text"] for name, what in wait.items() if what}
    for name, text in {
        "get": "an item in the Queue at", "put": "room in the Queue at", "simple": "an item in a SimpleQueue",
        "event": "the Event at", "semaphore": "the Semaphore at", "condition": "a notification by the Condition at",
        "future": "the result of the Future at", "import": "the import of slowly", "with": "__main__.GLOBAL",
        "acquire": "the Lock at", "join": f'the end of thread {number["holder"]} "holder"', "one": "(other.lock of ",
    }.items():
        assert text in described[name], described
    who = {name: what["thread"] for name, what in wait.items() if what and what["thread"]}
    assert who == {
        "one": number["other"], "other": number["one"], "itself": number["itself"], "with": number["holder"],
        "acquire": number["holder"], "limited": number["holder"], "join": number["holder"],
        "import": number["importer"]}
    assert [name for name, what in wait.items() if what and what["timed"]] == ["limited"]
    assert wait["one"]["inferred_from"] is None and wait["with"]["inferred_from"].startswith("a `with` block, crashes.py:")
    assert {tuple(sorted(cycle)) for cycle in report["deadlocks"]} == {
        (number["itself"],), tuple(sorted([number["one"], number["other"]]))}


@pytest.mark.parametrize("release", ["3.8", "3.13"])
def test_threads_of_several_interpreters(release, gdb, tmp_path):
    path = pyenv_interpreter(release)
    if path is None:
        pytest.skip(f"there is no {release} of pyenv")
    interpreter = Interpreter(release, path)
    (tmp_path / "extension").mkdir()
    extension = interpreter.build_extension("crashing", tmp_path / "extension")
    with Program(interpreter, "crashes.py", tmp_path, extension, "interpreters") as program:
        report = report_of(gdb, program.crash(gdb), "-no-heap")
    assert functions(crashed(report)["python_frames"])[0] == "stop", "not what another interpreter runs"
    others = {functions(thread["python_frames"])[0]: thread for thread in report["threads"] if not thread["crashed"]}
    assert {"work", "rest"} <= set(others) and len(report["threads"]) == 3
    assert others["work"]["name"] == "runs" and others["work"]["python_frames"][0]["interpreter"] > 0
    assert "interpreter" not in others["work"]["python_frames"][-1], "the thread began in the main interpreter"
    if len(report["gil"]["locks"]) > 1:
        assert report["gil"]["threads"] == [crashed(report)["number"], others["work"]["number"]]


def test_out_of_memory(crashes):
    with crashes.program("out_of_memory") as program:
        target = program.gcore(crashes.gdb, program.directory / "core-of-gdb")
        report = crashes.report_of(target)
    assert "out-of-memory" in findings(report)
    assert not any(thread["crashed"] for thread in report["threads"])
    assert any("MemoryError" in text for thread in report["threads"] for text in thread["exceptions"])


def test_signature_is_that_of_the_cause(crashes):
    """Another run has other addresses, and the same signature; another cause has another."""
    with crashes.program("null") as program:
        second = crashes.report_of(program.crash(crashes.gdb))
    first = crashes.report("null")[1]
    assert first["signature"] == second["signature"]
    assert first["signature"]["parts"] == [
        "SIGSEGV", "type_name", "describe_nothing", "crashes.py:null", "crashes.py:<module>"]
    hashes = {way: crashes.report(way)[1]["signature"]["hash"]
              for way in ("null", "use_after_free", "abort", "shutdown")}
    assert len(set(hashes.values())) == len(hashes)


@pytest.mark.parametrize("options, section", [("-timeout 0", "heap"), ("-no-heap", "heap")])
def test_sections_that_fail_are_a_line_each(crashes, options, section):
    report = crashes.report_of(crashes.core("null")[1], options)
    assert section in [problem["section"] for problem in report["problems"]]
    assert "null-dereference" in findings(report)
    assert functions(crashed(report)["python_frames"]) == ["null", "<module>"]


@pytest.mark.parametrize("length", [100_000, 1_500_000])
def test_core_that_is_cut_short(crashes, tmp_path, length):
    _, target = crashes.core("null")
    cut = tmp_path / "core"
    cut.write_bytes(target.core.read_bytes()[:length])
    report = report_of(crashes.gdb, crashes.interpreter.target(core=cut))
    problems = {problem["section"]: problem["text"] for problem in report["problems"]}
    assert "cut short" in problems["memory"] and problems["python"].startswith("part of the core is missing")
    assert report["signal"]["name"] == "SIGSEGV"
    assert {"gc-list-broken", "unaccounted-counts"}.isdisjoint(findings(report)), "what is missing is not broken"


def test_program_that_is_no_python(gdb, sleeper):
    report = report_of(gdb, sleeper)
    assert [problem["section"] for problem in report["problems"]] == ["python"]
    assert report["threads"][0]["c_frames"]


def test_nothing_open(gdb):
    (answer,) = gdb.ask(Target(), ["py-triage"])
    assert "no process and no core is open" in answer.sentence


@pytest.fixture(scope="module")
def environment(interpreter, build_directory):
    """A Python with packages that the tests can do without."""
    made, failure = python_environment(interpreter, build_directory / "formats" / interpreter.name)
    failure = failure or pip_install(made, ["jsonschema", "pyyaml"])
    if failure is not None:
        pytest.skip(f"jsonschema and pyyaml cannot be had: {failure}")
    return made


def run_in(environment, program, *arguments, given=None):
    done = subprocess.run([environment.path, "-c", program, *map(str, arguments)], input=given, capture_output=True,
                          text=True, check=False, timeout=PATIENCE)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_json_is_of_the_documented_schema(crashes, environment, sleeper):
    ways = ("null", "use_after_free", "spoiled_link", "foreign_thread", "abort")
    reports = [crashes.report(way)[1] for way in ways]
    reports += [crashes.report_of(crashes.core("null")[1], "-no-heap"), report_of(crashes.gdb, sleeper)]
    run_in(environment, VALIDATE, DOCS / "triage.schema.json", given=json.dumps(reports))


def test_findings_are_documented(crashes):
    text = (DOCS / "triage.md").read_text()
    schema = json.loads((DOCS / "triage.schema.json").read_text())
    for code in schema["properties"]["findings"]["items"]["properties"]["code"]["enum"]:
        assert f"`{code}`" in text


@pytest.fixture(scope="module")
def shell(build_directory, gdb):
    def run(*words, **more):
        return subprocess.run(
            [build_directory / "gdbscripts" / "py-triage", "--gdb", gdb.program, *map(str, words)],
            stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=PATIENCE, env=clean_environment(), **more)
    return run


def test_shell_command_of_a_crash(crashes, shell, tmp_path):
    _, target = crashes.core("null")
    done = shell(target.core, "-no-heap", "-format", "markdown", "-o", tmp_path / "report.md")
    assert (done.returncode, done.stderr) == (1, "")
    report = (tmp_path / "report.md").read_text()
    assert report.startswith("# Crash report\n") and "\n## Findings\n" in report and "null-dereference" in report
    again = shell(target.core, "-no-heap", "-o", tmp_path / "report.md")
    assert again.returncode == 2 and "-force" in again.stderr
    assert shell("-no-heap", "-o", tmp_path / "report.md", "-force", target.core).returncode == 1
    assert (tmp_path / "report.md").read_text().startswith("Crash report\n")


def test_shell_command_with_odd_names_of_files(crashes, shell, tmp_path):
    name, report = "-it's \"odd\"\n$HOME", tmp_path / "it's (odd).md"
    (tmp_path / name).symlink_to(crashes.core("null")[1].core)
    done = shell(f"--core={name}", "-no-heap", "-o", report, cwd=tmp_path)
    assert (done.returncode, done.stderr) == (1, "")
    assert "null-dereference" in report.read_text()


def test_shell_command_of_a_process_that_is_well(program, shell):
    running = program("grows.py")
    done = shell("--pid", running.pid, "-no-heap")
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    assert "nothing that points at a cause" in done.stdout


@pytest.mark.parametrize("words, status, says", [
    (["/nonexistent/core"], 3, "there is no core file /nonexistent/core"),
    (["/nonexistent/core", "-format", "xml"], 3, "/nonexistent/core"),
    ([], 2, "name a core file"),
])
def test_shell_command_without_a_report(shell, words, status, says):
    done = shell(*words)
    assert done.returncode == status and says in done.stderr and done.stdout == ""


@pytest.mark.parametrize("options, says", [
    ("-format xml", "xml"), ("0x1000", "takes no target"), ("-frames 0", "-frames"), ("-force", "-o FILE")])
def test_bad_use(crashes, options, says):
    (answer,) = crashes.gdb.ask(Target(), [f"py-triage {options}"])
    assert says in answer.sentence


def test_workflow_of_github(crashes, environment, build_directory, tmp_path):
    """Its steps, as far as they need no machine of GitHub's: the report of a core that a crash left."""
    steps = {step.get("name"): step["run"]
             for step in json.loads(run_in(environment, STEPS, DOCS / "crash-report.yml")) if "run" in step}
    for script in steps.values():
        subprocess.run(["bash", "-n"], input=script, text=True, check=True)
    (tmp_path / "cores").mkdir()
    _, target = crashes.core("null")
    shutil.copy(target.core, tmp_path / "cores" / "core.4711")
    done = subprocess.run(
        ["bash", "-e", "-o", "pipefail", "-c", steps["Report crashes"]], capture_output=True, text=True, timeout=PATIENCE,
        env={**clean_environment(), "RUNNER_TEMP": str(tmp_path), "GITHUB_STEP_SUMMARY": str(tmp_path / "summary"),
             "PATH": f"{build_directory / 'gdbscripts'}:{os.environ['PATH']}"})
    assert done.returncode == 0, done
    assert "null-dereference" in (tmp_path / "summary").read_text()
    report = json.loads((tmp_path / "cores" / "core.4711.json").read_text())
    assert functions(crashed(report)["python_frames"])[0] == "null"
