"""Programs under test: starting them, stopping them, and the three ways to look at one.

Every program in programs/ says what it has made as one JSON line and then waits for an order; see
programs/stop.py.  While it waits it is a live target; `gcore` and `crash` make cores of it.
"""
import ctypes
import json
import os
import resource
import shutil
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

PROGRAMS = Path(__file__).resolve().parent / "programs"
PATIENCE = 120  # seconds; only to turn a hang into a failure


@dataclass(frozen=True)
class Interpreter:
    """A CPython that the tests run programs with."""

    name: str
    path: Path

    def __str__(self):
        return self.name

    def command(self, script, arguments, directory):
        """What runs SCRIPT of programs/ in DIRECTORY."""
        return [str(self.path), "-B", str(PROGRAMS / script), *arguments]

    def target(self, **what):
        return Target(self.path, **what)

    def build_extension(self, name, folder):
        """Compiles NAME.c of programs/ into FOLDER, which is returned."""
        ask = "import sysconfig; print(sysconfig.get_path('include')); print(sysconfig.get_config_var('EXT_SUFFIX'))"
        include, suffix = subprocess.run(
            [self.path, "-c", ask], capture_output=True, text=True, check=True, env=clean_environment(),
        ).stdout.split()
        subprocess.run(
            [find_tool("gcc") or find_tool("cc"), "-shared", "-fPIC", "-g", "-O1", f"-I{include}",
             PROGRAMS / f"{name}.c", "-o", folder / f"{name}{suffix}", "-pthread"],
            check=True, timeout=PATIENCE,
        )
        return folder


@dataclass(frozen=True)
class Target:
    """What GDB is pointed at: a core or a process, the program's file, and where the shared objects and
    the debug files lie if not in the usual places."""

    program: Path = None
    core: Path = None
    pid: int = None
    sysroot: Path = None
    debug_files: Path = None

    @property
    def arguments(self):
        settings = []
        if self.sysroot:
            settings += ["-iex", f"set sysroot {self.sysroot}", "-iex", "set auto-load no"]
        if self.debug_files:
            settings += ["-iex", f"set debug-file-directory {self.debug_files}"]
        program = [*settings, str(self.program)] if self.program else settings
        if self.core:
            return [*program, "-c", str(self.core)]
        if self.pid:
            return [*settings, "-p", str(self.pid)]
        return program


def clean_environment():
    """The environment without what would change the programs' heaps, or let GDB ask the network."""
    return {k: v for k, v in os.environ.items() if not k.startswith("PYTHON") and k != "DEBUGINFOD_URLS"}


def before_exec():
    """Allows a core of any size, and any debugger (Yama) to attach."""
    _, hard = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))
    PR_SET_PTRACER, ANYONE = 0x59616D61, ctypes.c_ulong(-1)
    ctypes.CDLL(None).prctl(PR_SET_PTRACER, ANYONE, 0, 0, 0)


def kernel_leaves_cores_in_working_directory():
    pattern = Path("/proc/sys/kernel/core_pattern").read_text().strip()
    _, hard = resource.getrlimit(resource.RLIMIT_CORE)
    return "/" not in pattern and not pattern.startswith("|") and hard == resource.RLIM_INFINITY


class Program:
    """A running script of programs/ that has said what it made and waits."""

    def __init__(self, interpreter, script, directory, *arguments):
        self.interpreter = interpreter
        self.directory = Path(directory)
        self.process = subprocess.Popen(
            interpreter.command(script, list(map(str, arguments)), self.directory),
            cwd=self.directory, env=clean_environment(), preexec_fn=before_exec,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )
        self.facts = self.heard()
        self._wait_until_asleep()

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.process.kill()
        self.process.communicate()

    @property
    def pid(self):
        return self.process.pid

    @property
    def live(self):
        return self.interpreter.target(pid=self.pid)

    def heard(self):
        """The next JSON line that the program says."""
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError(f"the program ended with {self.process.wait(PATIENCE)} and said nothing")
        return json.loads(line)

    def tell(self, order):
        self.process.stdin.write(order + "\n")
        self.process.stdin.flush()

    def go_on(self):
        """Lets it run to its end; returns what it says last and its exit status."""
        self.tell("go on")
        last = self.heard()
        return last, self.process.wait(PATIENCE)

    def gcore(self, gdb, core):
        """The core that GDB makes of the waiting program."""
        gdb.run(self.live, [f"generate-core-file {core}"], plugin=False)
        return self.interpreter.target(core=Path(core))

    def crash(self, gdb):
        """The core of the program's own crash.  Where the kernel keeps cores to itself, GDB waits
        for the crash and writes it."""
        core = self.directory / "core-of-crash"
        if kernel_leaves_cores_in_working_directory():
            before = set(self.directory.glob("*core*"))
            self.tell("crash")
            self.process.wait(PATIENCE)
            left = set(self.directory.glob("*core*")) - before
            # qemu-user writes the core of the program that it runs, and may leave one of itself.
            (chosen,) = [path for path in left if path.name.startswith("qemu_")] or left
            chosen.rename(core)
            for other in left - {chosen}:
                other.unlink()
        else:
            with gdb.session(self.live) as session:
                self.tell("crash")
                session.command("continue")
                session.command(f"generate-core-file {core}")
        return self.interpreter.target(core=core)

    def memory(self):
        """The bytes of every writable mapping, by start address."""
        mappings = {}
        maps = Path(f"/proc/{self.pid}/maps").read_text().splitlines()
        with open(f"/proc/{self.pid}/mem", "rb", buffering=0) as memory:
            for line in maps:
                addresses, permissions, *_ = line.split()
                if not permissions.startswith("rw"):
                    continue
                start, end = (int(a, 16) for a in addresses.split("-"))
                memory.seek(start)
                mappings[start] = memory.read(end - start)
        return mappings

    def _wait_until_asleep(self):
        """Returns once its main thread sleeps, which is when it waits for an order."""
        deadline = time.monotonic() + PATIENCE
        while self._state() != "S":
            if time.monotonic() > deadline:
                raise RuntimeError("the program does not come to rest")
            time.sleep(0.01)

    def _state(self):
        stat = Path(f"/proc/{self.pid}/task/{self.pid}/stat").read_text()
        return stat.rpartition(")")[2].split()[0]


def find_tool(name):
    """The path of a program that the tests can do without, or None."""
    path = shutil.which(name)
    return Path(path) if path else None
