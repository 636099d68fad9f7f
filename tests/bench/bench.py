"""How long an answer takes, next to what nothing can undercut.

    bench.py [objects=4000000] [python=/usr/bin/python3.11] [runs=3] [pass=PROGRAM]

Makes a core of so many tracked objects and prints as one table: one pass over the same memory,
one gc.get_referrers in the process itself, the plugin's first answer (which builds its index) and
the next one, and what the plugin adds to GDB's peak resident memory, pages of the mapped core
included.  Needs some 150 bytes of disk an object;
TMPDIR says where.  GDB and the plugin are named by the environment, as for the tests.
"""
import json
import os
import re
import resource
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
DEFAULTS = {
    "objects": "4000000", "python": "/usr/bin/python3.11", "runs": "3",
    "pass": str(Path(os.environ.get("PY_REFERRERS_BUILD", ".")) / "tests" / "bench" / "pass"),
}


@dataclass(frozen=True)
class Core:
    path: Path
    program: str
    facts: dict


@dataclass(frozen=True)
class GdbRun:
    """Seconds of each timed command, and the peak of GDB's memory."""

    seconds: list
    peak_bytes: int


def parameters(arguments):
    if "--help" in arguments:
        print(__doc__.strip())
        sys.exit()
    given = dict(argument.split("=", 1) for argument in arguments if "=" in argument)
    unknown = (set(given) - set(DEFAULTS)) | {argument for argument in arguments if "=" not in argument}
    if unknown:
        sys.exit(f"unknown: {', '.join(sorted(unknown))}\n{__doc__}")
    return {**DEFAULTS, **given}


def unlimited_core():
    _, hard = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))


def make_core(python, objects, directory):
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    done = subprocess.run(
        [python, "-B", str(HERE / "heap.py"), str(objects)], cwd=directory, env=environment,
        preexec_fn=unlimited_core, stdout=subprocess.PIPE, text=True,
    )
    cores = list(directory.glob("*core*"))
    if not cores:
        sys.exit("the kernel left no core in the working directory: see /proc/sys/kernel/core_pattern")
    return Core(cores[0], python, json.loads(done.stdout))


def one_pass(program, core):
    """(bytes, seconds) of reading every word of the core once."""
    size, seconds, _ = subprocess.run(
        [program, str(core.path)], stdout=subprocess.PIPE, text=True, check=True
    ).stdout.split()
    return int(size), float(seconds)


def run_gdb(core, commands):
    """Runs COMMANDS in one GDB, each timed inside it so that its start-up does not count; returns the
    GdbRun and what was printed."""
    timed = ["python import time"]
    for command in commands:
        timed += [
            "python start = time.monotonic()", command,
            'python print(f"took {time.monotonic() - start:.6f}")',
        ]
    arguments = [os.environ["PY_REFERRERS_GDB"], "-nx", "-nh", "-q", "-batch"]
    for command in timed:
        arguments += ["-ex", command]
    with tempfile.TemporaryFile("w+") as output:
        process = subprocess.Popen(
            [*arguments, core.program, str(core.path)],
            stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT,
        )
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        text = output.read()
    seconds = [float(s) for s in re.findall(r"^took (\S+)$", text, re.MULTILINE)]
    if process.returncode != 0 or len(seconds) != len(commands):
        sys.exit(f"GDB failed:\n{text[-4000:]}")
    return GdbRun(seconds, usage.ru_maxrss * 1024), text


def measure(core, runs):
    """The best of RUNS: (first answer, second answer, bytes beyond GDB's own)."""
    questions = [f"py-referrers {core.facts[name]:#x} -max-depth 6" for name in ("target", "leaf")]
    load = f"jit-reader-load {os.environ['PY_REFERRERS_PLUGIN']}"
    alone, _ = run_gdb(core, ["info line main"])
    first, second, added = [], [], []
    for _ in range(runs):
        run, text = run_gdb(core, [load, *questions])
        if text.count("(target)") != 2:
            sys.exit(f"no answer:\n{text[-4000:]}")
        first.append(run.seconds[1])
        second.append(run.seconds[2])
        added.append(run.peak_bytes - alone.peak_bytes)
    return min(first), min(second), min(added)


def report(core, size, pass_seconds, first, second, added):
    tracked = core.facts["tracked"]
    calls = core.facts["get_referrers"]
    print(f"{tracked:,} tracked objects, core of {size / 1e6:,.0f} MB ({size / tracked:.0f} bytes an object)\n")
    print(f"{'':34}{'seconds':>10}{'passes':>10}{'get_referrers':>15}")
    for name, seconds in [
        ("one pass over the memory", pass_seconds), ("one gc.get_referrers, in-process", calls),
        ("first answer", first), ("second answer", second),
    ]:
        print(f"{name:34}{seconds:10.3f}{seconds / pass_seconds:10.1f}{seconds / calls:15.1f}")
    print(f"\npeak memory beyond GDB's own: {added / 1e6:,.0f} MB"
          f" ({added / tracked:.0f} bytes an object, {added / size:.1f} x the core)")


def main():
    options = parameters(sys.argv[1:])
    with tempfile.TemporaryDirectory(prefix="py-referrers-bench-") as directory:
        core = make_core(options["python"], int(options["objects"]), Path(directory))
        size, pass_seconds = one_pass(options["pass"], core)
        report(core, size, pass_seconds, *measure(core, int(options["runs"])))


main()
