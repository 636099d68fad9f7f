"""The version matrix: interpreters down, ways to open their cores across, and what came of it.

A cell is an interpreter and a way.  One core is made of programs/sampler.py under each interpreter; a way is
other files and settings for the same core, as what `strip` takes away is never mapped.
"""
import os
import re
import shutil
import subprocess
from collections import Counter, defaultdict
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from debugger import Gdb
from harness import Program, Target
from interpreters import interpreters, systems
from truth import Record, compare_with_dump



STRIP = {"strip -g": ["-g"], "strip": ["-s"]}
SOURCES = {"dwarf": "dwarf", "offsets": "offsets,table", "table": "table"}
SETTING = "py-referrers layout-sources"
WAYS = ("as it is", *STRIP, *SOURCES, "core alone")
OFFSETS_SINCE = (3, 13)  # _Py_DebugOffsets
FOUND_SINCE = (3, 12)  # without the program

# Also opened by the GDBs of the unpacked systems.
GDBS_READ = ("system",)


def slug(way):
    return way.replace(" -", "-").replace(" ", "-")


@dataclass(frozen=True)
class Cell:
    interpreter: object
    way: str  # one of WAYS, or of a GDB: "GDB in NAME"

    def __str__(self):
        return f"{self.interpreter.name}:{slug(self.way)}"

    @property
    def may_be_refused(self):
        """Before, types have no numbers in the core that their names could be known by."""
        return self.way == "core alone" and self.interpreter.version < FOUND_SINCE

    @property
    def has_debug_information(self):
        return self.way in ("as it is", "dwarf") or self.way.startswith("GDB")


class Unavailable(Exception):
    """Why a cell cannot be filled."""


def cells():
    made = []
    for interpreter in interpreters()[0]:
        ways = list(WAYS)
        if interpreter.is_foreign:
            ways = ["as it is"]
        whence = interpreter.name.partition("-")[2]
        for name, root in systems().items():
            if (root / "gdb").exists() and whence in (*GDBS_READ, name):
                ways.append(f"GDB in {name}")
        made += [Cell(interpreter, way) for way in ways]
    return made


def foreign_gdb(gdb):
    """One that knows other architectures, if there is one."""
    return Gdb(shutil.which("gdb-multiarch") or gdb.program, gdb.plugin)


class Sampler:
    """One run of the program under an interpreter: its core, its record, and the answers in each way."""

    def __init__(self, interpreter, gdb, directory, build):
        self.interpreter = interpreter
        self.gdb = foreign_gdb(gdb) if interpreter.is_foreign else gdb
        self.directory = directory
        self.build = build
        with Program(interpreter, "sampler.py", directory) as program:
            self.facts = program.facts
            self.target = program.crash(self.gdb)
        self._workers = ThreadPoolExecutor(os.cpu_count())
        self._answers = {}

    def start(self, ways):
        for way in ways:
            if way not in self._answers:
                self._answers[way] = self._workers.submit(self._ask, way)

    def answers(self, way):
        self.start([way])
        return self._answers[way].result()

    def close(self):
        self._workers.shutdown()
        self.target.core.unlink()

    def record(self):
        return Record.read(
            self.directory / "record", self.facts["types"], self.facts["static"], self.interpreter.byte_order)

    def _ask(self, way):
        gdb, target, settings = self._opened(way)
        dump = self.directory / f"dump-{slug(way)}"
        ids = list(self.facts["ids"].items())
        questions = [
            *settings, "py-heap-info", *(f"py-referrers {id_:#x} -weak" for _, id_ in ids),
            f"py-path {self.facts['ids']['item of a deque']:#x}", f"maintenance py-referrers-dump-edges {dump}",
        ]
        answers = gdb.ask(target, questions)
        for setting in settings:
            if "Undefined" in (problem := answers.pop(0).text):
                raise Unavailable(f"no such setting yet: {setting!r}: {problem.strip().splitlines()[0]}")
        info, *trees, path, dumped = answers
        if "Undefined command" in info.text:
            raise AssertionError(f"the plugin was not loaded: {gdb.run(target, [], merge=True).stdout}")
        comparison = None
        if dump.exists():
            comparison = compare_with_dump(self.record(), dump)
            dump.unlink()
        return Answers(info.text, {name: tree for (name, _), tree in zip(ids, trees)}, path.text, comparison, dumped.text)

    def _opened(self, way):
        """The GDB, the target and the settings that make WAY."""
        if way.startswith("GDB in "):
            name = way.removeprefix("GDB in ")
            return Gdb(str(systems()[name] / "gdb"), self._plugin_for(name)), self.target, []
        if way in SOURCES:
            if way == "offsets" and self.interpreter.version < OFFSETS_SINCE:
                raise Unavailable("has no _Py_DebugOffsets, which came with 3.13")
            return self.gdb, self.target, [f"set {SETTING} {SOURCES[way]}"]
        nowhere = self.directory / "nowhere"
        nowhere.mkdir(exist_ok=True)
        if way == "core alone":
            return self.gdb, Target(core=self.target.core, sysroot=nowhere, debug_files=nowhere), []
        if way in STRIP:
            root = self._stripped(way)
            program = root / self.interpreter.inside(self.interpreter.path.resolve()).relative_to("/")
            return self.gdb, Target(program, core=self.target.core, sysroot=root, debug_files=nowhere), []
        return self.gdb, self.target, []

    def _stripped(self, way):
        """A system with nothing but stripped copies of what the process was made of."""
        copies = self.directory / slug(way)
        for name in self.facts["files"]:
            original = Path(f"{self.interpreter.root or ''}{name}").resolve()
            copy = Path(f"{copies}{name}")
            if not original.is_file() or original.read_bytes()[:4] != b"\x7fELF":
                continue
            copy.parent.mkdir(parents=True, exist_ok=True)
            done = subprocess.run(["strip", *STRIP[way], "-o", copy, original], capture_output=True, text=True)
            if done.returncode != 0:
                raise Unavailable(f"strip fails: {done.stderr.strip()}")
        for name in ("lib", "lib64"):  # the names that the dynamic linker knows
            if not (copies / name).exists() and (copies / "usr" / name).exists():
                (copies / name).symlink_to(f"usr/{name}")
        return copies

    def _plugin_for(self, name):
        """The plugin that was built against the libraries of the system NAME, or else this build's."""
        folder = self.build / f"plugin-{name}"
        if not (folder / "Makefile").exists():
            return self.gdb.plugin
        subprocess.run(["make", "-s", "plugin/py-referrers.la"], cwd=folder, stdout=subprocess.DEVNULL, check=True)
        return folder / "plugin/.libs/py-referrers.so"


PROGRAM = re.compile(r"^/\S*: ")


@dataclass
class Answers:
    info: str
    trees: dict  # name of a sample -> Answer
    path: str
    comparison: object
    dumped: str

    @cached_property
    def refusal(self):
        """The plugin's sentence, if that is all that it says."""
        lines = [line for line in self.info.strip().splitlines() if line]
        if any(line.startswith("Python  ") for line in lines):
            return None
        return PROGRAM.sub("", lines[-1]).partition("; ")[0] if lines else "no answer at all"


# ---- the table ------------------------------------------------------------------------------

FIGURES = {}  # str(cell) -> recall


def outcomes(reports):
    """str(cell) -> Counter of outcomes, and the reasons for which it was skipped."""
    counts, reasons = defaultdict(Counter), defaultdict(set)
    for outcome, report in reports:
        if "test_matrix.py" in report.nodeid and report.nodeid.endswith("]"):
            cell = report.nodeid.partition("[")[2][:-1]
            counts[cell][outcome] += 1
            if outcome == "skipped" and isinstance(report.longrepr, tuple):
                reasons[cell].add(report.longrepr[2].removeprefix("Skipped: "))
    return counts, reasons


def table(reports):
    """The matrix in Markdown, line by line."""
    counts, reasons = outcomes(reports)
    if not counts:
        return
    notes = []

    def number(reason):
        if reason not in notes:
            notes.append(reason)
        return f"[{notes.index(reason) + 1}]"

    def text(cell):
        if cell not in counts:
            return ""
        if set(counts[cell]) == {"skipped"}:
            return "skipped " + " ".join(number(reason) for reason in sorted(reasons[cell]))
        parts = [f"{counts[cell][kind]} {kind}" for kind in ("failed", "error", "passed", "skipped") if counts[cell][kind]]
        parts += [number(reason) for reason in sorted(reasons[cell])]
        if cell in FIGURES:
            parts.append(f"recall {FIGURES[cell]:.3%}")
        return ", ".join(parts)

    names = [(row, way) for row, _, way in (cell.partition(":") for cell in counts)]
    rows = [one.name for one in interpreters()[0] if any(one.name == row for row, _ in names)]
    known = {slug(way): way for way in (*WAYS, *(f"GDB in {name}" for name in systems()))}
    ways = [way for way in known if any(way == used for _, used in names)]
    yield "| CPython | " + " | ".join(known[way] for way in ways) + " |"
    yield "|---" * (len(ways) + 1) + "|"
    for row in rows:
        yield f"| {row} | " + " | ".join(text(f"{row}:{way}") for way in ways) + " |"
    for path, reason in interpreters()[1].items():
        yield f"| {path} | does not run {number(reason)} |"
    yield ""
    yield from (f"[{place}] {note}" for place, note in enumerate(notes, 1))
