"""What the tests share: interpreters, GDB with the plugin, and programs that are made once."""
import functools
import os
import subprocess
from pathlib import Path

import pytest

from debugger import Gdb
from expected import SHAPES, in_hex, question
from harness import Interpreter, Program, Target, find_tool
from matrix import table
from truth import summary

WAYS = ("crash", "gcore", "live")


def from_environment(name):
    value = os.environ.get(name)
    if not value:
        pytest.skip(f"{name} is not set: run the tests through make check")
    return value


def system_interpreter():
    return Path("/usr/bin/python3.11")


def pyenv_interpreter(release="3.11"):
    """The newest RELEASE that pyenv has built, or None."""
    root = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv")
    return max(root.glob(f"versions/{release}.*/bin/python{release}"), default=None)


INTERPRETERS = {"system": system_interpreter, "pyenv": pyenv_interpreter}
OTHER_INTERPRETERS = {
    release: functools.partial(pyenv_interpreter, release) for release in ("3.8", "3.9", "3.10", "3.12", "3.13")
}


def pytest_generate_tests(metafunc):
    """Runs a test with every interpreter, or with those that its module names in ON_INTERPRETERS."""
    if "interpreter" in metafunc.fixturenames:
        names = getattr(metafunc.module, "ON_INTERPRETERS", list(INTERPRETERS))
        metafunc.parametrize("interpreter", names, indirect=True, scope="session")


def pytest_terminal_summary(terminalreporter):
    reports = [
        (outcome, report) for outcome in ("passed", "failed", "error", "skipped")
        for report in terminalreporter.stats.get(outcome, [])
    ]
    matrix = list(table(reports))
    if matrix:
        (Path(os.environ["PY_REFERRERS_BUILD"]) / "matrix.md").write_text("\n".join(matrix) + "\n")
    for line in [*summary(), *matrix]:
        terminalreporter.write_line(line)
    terminalreporter.write_line(f"tested with {gdb_version()}")


@pytest.fixture(scope="session")
def interpreter(request):
    path = {**INTERPRETERS, **OTHER_INTERPRETERS}[request.param]()
    if path is None or not path.exists():
        pytest.skip(f"there is no {request.param} python")
    return Interpreter(request.param, path)


def gdb_version():
    program = os.environ.get("PY_REFERRERS_GDB", "gdb")
    done = subprocess.run([program, "--version"], capture_output=True, text=True)
    return done.stdout.partition("\n")[0]


@pytest.fixture(scope="session")
def gdb():
    return Gdb(from_environment("PY_REFERRERS_GDB"), from_environment("PY_REFERRERS_PLUGIN"))


@pytest.fixture(scope="session")
def build_directory():
    return Path(from_environment("PY_REFERRERS_BUILD"))


class Shapes:
    """One run of programs/shapes.py, looked at alive, as GDB's core and as the core of its crash.

    All three show the same objects at the same addresses.
    """

    def __init__(self, interpreter, gdb, directory):
        self.interpreter = interpreter
        self.gdb = gdb
        self._conversation = None
        with Program(interpreter, "shapes.py", directory) as program:
            self.facts = {shape: in_hex(ids) for shape, ids in program.facts.items()}
            self._answers = {"live": self.ask_all(program.live)}
            self.targets = {"gcore": program.gcore(gdb, directory / "core-of-gdb")}
            self.targets["crash"] = program.crash(gdb)

    @property
    def core(self):
        return self.targets["crash"]

    def ask(self, *questions):
        """Answers from the crash's core; a question may speak of `{shape[name]}`.

        All are asked in one GDB, which is kept: for what leaves GDB as it was."""
        if self._conversation is None:
            self._conversation = self.gdb.conversation(self.core)
        return [self._conversation.ask(question.format(**self.facts)) for question in questions]

    def ask_in_new_gdb(self, *questions):
        """The same in a GDB of its own: for what changes settings, inferiors or the plugin."""
        return self.gdb.ask(self.core, [question.format(**self.facts) for question in questions])

    def close(self):
        if self._conversation is not None:
            self._conversation.close()

    def ask_all(self, target, *settings):
        """The answer to the question of every shape, after SETTINGS."""
        questions = [question(shape, self.facts[shape]) for shape in SHAPES]
        answers = self.gdb.ask(target, [*settings, *questions])
        return dict(zip(SHAPES, answers[len(settings):]))

    def answer(self, way, shape):
        if way not in self._answers:
            self._answers[way] = self.ask_all(self.targets[way])
        return self._answers[way][shape]


@pytest.fixture(scope="session")
def shapes(interpreter, gdb, tmp_path_factory):
    made = Shapes(interpreter, gdb, tmp_path_factory.mktemp(f"shapes-{interpreter}"))
    yield made
    made.close()


class Specimens:
    """One run of programs/specimens.py, asked in one GDB that is kept; `facts` is what Python says of
    each object."""

    def __init__(self, interpreter, gdb, directory):
        with Program(interpreter, "specimens.py", directory) as program:
            self.facts = program.facts
            self.live = dict(zip(
                ("py-object", "py-referents"),
                gdb.ask(program.live, [self.question("py-object", "dict"),
                                       self.question("py-referents", "inline")]),
            ))
            self._conversation = gdb.conversation(program.crash(gdb))

    def question(self, command, name, options=""):
        return f"{command} {self.facts[name]['id']:#x} {options}"

    def ask(self, command, name, options=""):
        return self._conversation.ask(self.question(command, name, options))

    def ask_plainly(self, question):
        return self._conversation.ask(question)

    def close(self):
        self._conversation.close()


@pytest.fixture(scope="session")
def specimens(interpreter, gdb, tmp_path_factory):
    made = Specimens(interpreter, gdb, tmp_path_factory.mktemp(f"specimens-{interpreter}"))
    yield made
    made.close()


class Gallery:
    """One run of programs/gallery.py, asked in one GDB that is kept; questions speak of its `facts`."""

    def __init__(self, interpreter, gdb, directory):
        with Program(interpreter, "gallery.py", directory) as program:
            self.facts = program.facts
            self._conversation = gdb.conversation(program.crash(gdb))

    def ask(self, question):
        return self._conversation.ask(question.format(**self.facts))

    def close(self):
        self._conversation.close()


@pytest.fixture(scope="session")
def gallery(interpreter, gdb, tmp_path_factory):
    made = Gallery(interpreter, gdb, tmp_path_factory.mktemp("gallery"))
    yield made
    made.close()


@pytest.fixture(params=WAYS)
def way(request):
    return request.param


@pytest.fixture
def program(interpreter, tmp_path):
    """Starts programs; ends those that still run."""
    started = []

    def start(script, *arguments):
        started.append(Program(interpreter, script, tmp_path, *arguments))
        return started[-1]

    yield start
    for running in started:
        running.__exit__()


@pytest.fixture
def sleeper():
    """A process that is no Python."""
    sleep = find_tool("sleep")
    with subprocess.Popen([sleep, "600"]) as process:
        yield Target(sleep, pid=process.pid)
        process.kill()
