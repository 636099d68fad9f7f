"""How long a living process stands still: for a plain copy of its memory, for `py-snapshot`, and for
a whole question.

The process itself tells: a thread of it looks at the clock all the time, and the largest step is how long
it stood still.
"""
import json
import os
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
COPY = Path(os.environ.get("PY_REFERRERS_BUILD", ".")) / "tests" / "bench" / "copy"


@dataclass(frozen=True)
class Stops:
    """Seconds that the process stood still, the best of some runs."""

    copy: float  # for a plain copy of its memory
    snapshot: float  # for py-snapshot -detach
    snapshot_attached: float  # the same, with GDB's attaching
    question: float  # for a question, with GDB's attaching
    bytes: int  # of the plain copy


class Process:
    """A heap that lives on, as heap.py makes it."""

    def __init__(self, python, shape, objects):
        environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
        self._process = subprocess.Popen(
            [python, "-B", str(HERE / "heap.py"), shape, str(objects), "--live"], env=environment,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )
        self.pid, self.program = self._process.pid, python
        self.facts = json.loads(self._process.stdout.readline())

    def stood_still(self):
        """Seconds, at a stretch, since it was asked last."""
        self._process.stdin.write("\n")
        self._process.stdin.flush()
        return float(self._process.stdout.readline())

    def end(self):
        self._process.kill()
        self._process.communicate()


def gdb(process, *commands):
    """What COMMANDS print in a GDB that has read the program's symbols before it attaches, and those of
    libraries not at all."""
    load = f"jit-reader-load {os.environ['PY_REFERRERS_PLUGIN']}"
    arguments = ["-nx", "-nh", "-q", "-batch", "-iex", "set auto-solib-add off", "-ex", load]
    for command in (f"attach {process.pid}", *commands):
        arguments += ["-ex", command]
    return subprocess.run(
        [os.environ["PY_REFERRERS_GDB"], *arguments, process.program], stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", check=True,
    ).stdout


def measure(python, shape, objects, runs):
    process = Process(python, shape, objects)
    question = f"py-referrers {process.facts['target']:#x} -max-depth 6"
    stops = []
    for _ in range(runs):
        copied, seconds = subprocess.run(
            [COPY, str(process.pid)], stdout=subprocess.PIPE, text=True, check=True
        ).stdout.split()
        process.stood_still()
        text = gdb(process, "py-snapshot -detach", question)
        snapshot = re.search(r"stood still for (\S+) s", text)
        assert snapshot and "(target)" in text, text
        attached = process.stood_still()
        assert "(target)" in gdb(process, question, "detach")
        stops.append((float(seconds), float(snapshot[1]), attached, process.stood_still(), int(copied)))
    process.end()
    return Stops(*map(min, zip(*stops)))
