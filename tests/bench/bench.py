"""How long an answer takes, next to what nothing can undercut and to what there is elsewhere.

    bench.py [objects=400000,4000000] [shape=mixed] [runs=3] [python=/usr/bin/python3.11]
             [reference=PYTHON] [reference-objects=10000,100000] [reference-seconds=600]

Makes a core of so many tracked objects of one shape (mixed, instances, dicts, linked, fan-in, nested or
strings: heap.py), for each number given, and prints what was measured beside what is aimed at: the index
against one pass over the same memory, answers against one gc.get_referrers in the process itself, memory
against the heap's.  REFERENCE is an interpreter that has the reference package (referrers, from PyPI); it
is asked in heaps of its own sizes for the graph of an object with 1,000 holders, and cut off after so many
seconds.

Times are the best of RUNS.  Needs some 150 bytes of disk an object; TMPDIR says where.  GDB and the plugin
are named by the environment, as for the tests.
"""
import json
import os
import re
import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import live

HERE = Path(__file__).resolve().parent
BUILD = Path(os.environ.get("PY_REFERRERS_BUILD", "."))
PASS, DRIVER = BUILD / "tests" / "bench" / "pass", BUILD / "tests" / "driver" / "driver"
DEFAULTS = {
    "objects": "400000,4000000", "shape": "mixed", "runs": "3", "python": "/usr/bin/python3.11",
    "reference": "", "reference-objects": "10000,100000", "reference-seconds": "600",
}
DIRECT = 20  # objects that are asked for without an index
GRAPH = "-referrer-limit unlimited"  # of the object that the reference package is asked for


@dataclass(frozen=True)
class Core:
    path: Path
    program: str
    facts: dict
    size: int  # bytes of memory in it


@dataclass(frozen=True)
class GdbRun:
    """Seconds of each timed command, and what was printed."""

    seconds: list
    text: str


@dataclass(frozen=True)
class Index:
    """What the driver said of one way to build the index: seconds, bytes and counters."""

    seconds: float
    bytes: float
    counters: str
    memory_reads: str


def parameters(arguments):
    if "--help" in arguments:
        print(__doc__.strip())
        sys.exit()
    given = dict(argument.split("=", 1) for argument in arguments if "=" in argument)
    unknown = (set(given) - set(DEFAULTS)) | {argument for argument in arguments if "=" not in argument}
    if unknown:
        sys.exit(f"unknown: {', '.join(sorted(unknown))}\n{__doc__}")
    return {**DEFAULTS, **given}


# ---- making a core -------------------------------------------------------------------------------


def unlimited_core():
    _, hard = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))


def run_pass(path):
    """(bytes, seconds) of reading every word of the core once."""
    size, seconds, _ = subprocess.run(
        [PASS, str(path)], stdout=subprocess.PIPE, text=True, check=True
    ).stdout.split()
    return int(size), float(seconds)


def make_core(python, shape, objects, directory, *more):
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    done = subprocess.run(
        [python, "-B", str(HERE / "heap.py"), shape, str(objects), *more], cwd=directory, env=environment,
        preexec_fn=unlimited_core, stdout=subprocess.PIPE, text=True,
    )
    cores = list(directory.glob("*core*"))
    if not done.stdout or not cores:
        sys.exit("the kernel left no core in the working directory: see /proc/sys/kernel/core_pattern")
    return Core(cores[0], python, json.loads(done.stdout), run_pass(cores[0])[0])


def drop_from_page_cache(path):
    """The next one to read it gets it from the disk."""
    with open(path, "rb") as file:
        os.fsync(file.fileno())
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


# ---- asking --------------------------------------------------------------------------------------


def run_gdb(core, commands):
    """Runs COMMANDS in one GDB, each timed inside it so that its start-up does not count."""
    timed = ["python import time"]
    for command in commands:
        timed += [
            "python start = time.monotonic()", command,
            'python print(f"took {time.monotonic() - start:.6f}")',
        ]
    arguments = [os.environ["PY_REFERRERS_GDB"], "-nx", "-nh", "-q", "-batch"]
    for command in timed:
        arguments += ["-ex", command]
    done = subprocess.run(
        [*arguments, core.program, str(core.path)], stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace",
    )
    seconds = [float(s) for s in re.findall(r"^took (\S+)$", done.stdout, re.MULTILINE)]
    if done.returncode != 0 or len(seconds) != len(commands):
        sys.exit(f"GDB failed:\n{done.stdout[-4000:]}")
    return GdbRun(seconds, done.stdout)


def answers(core, runs):
    """The best seconds of the first answer, the next, and one for a thousand holders; and what
    py-heap-info says."""
    load = f"jit-reader-load {os.environ['PY_REFERRERS_PLUGIN']}"
    questions = [f"py-referrers {core.facts[name]:#x} -max-depth 6" for name in ("target", "leaf")]
    questions.append(f"py-referrers {core.facts['popular']:#x} {GRAPH}")
    done = [run_gdb(core, [load, *questions, "py-heap-info"]) for _ in range(runs)]
    if done[0].text.count("(target)") != len(questions):
        sys.exit(f"no answer:\n{done[0].text[-4000:]}")
    return [min(run.seconds[1 + n] for run in done) for n in range(len(questions))], done[0].text


def export(core, directory):
    """Seconds that the whole heap takes as a database, after the index, and the bytes of the file."""
    file = directory / "heap.db"
    load = f"jit-reader-load {os.environ['PY_REFERRERS_PLUGIN']}"
    done = run_gdb(core, [load, "py-heap-info", f"py-heap-export -format sqlite {file}"])
    size = file.stat().st_size
    file.unlink()
    return done.seconds[2], size


def write_layout(core, directory):
    layout = directory / "layout"
    run_gdb(core, [f"jit-reader-load {os.environ['PY_REFERRERS_PLUGIN']}", f"maintenance py-referrers-dump-layout {layout}"])
    return layout


def driver(core, layout, runs, threads):
    return subprocess.Popen(
        [DRIVER, str(core.path), str(layout), str(core.facts["target"]), str(runs)],
        env={**os.environ, "THREADS": str(threads)}, stdout=subprocess.PIPE, text=True,
    )


def build_index(core, layout, runs, threads):
    """The best of RUNS, in a program that has no GDB in it."""
    text = driver(core, layout, runs, threads).communicate()[0]
    phases = re.findall(r"^(?:roots, lists|numbering|turning).* (\S+) s$", text, re.MULTILINE)
    held = re.search(r"^index (\S+) MiB", text, re.MULTILINE)
    counters = re.search(r"^\d+ objects, .*$", text, re.MULTILINE)
    reads = re.search(r"^mapped .*$", text, re.MULTILINE)
    if len(phases) != 3 or not held:
        sys.exit(f"the driver failed:\n{text[-4000:]}")
    return Index(sum(map(float, phases)), float(held[1]) * 2**20, counters[0], reads[0])


def direct_holders(core, layout, runs, threads):
    """Who holds an object, and no more, without an index: the best of RUNS averages over objects that are
    spread over the heap, in seconds, and how many of DIRECT of them can be answered so."""
    best, answered = float("nan"), 0
    for _ in range(runs):
        text = subprocess.run(
            [DRIVER, "--direct", str(core.path), str(layout), str(DIRECT)],
            env={**os.environ, "THREADS": str(threads)}, stdout=subprocess.PIPE, text=True,
        ).stdout
        found = re.search(r"^(\d+) answered without an index, 0 of them differently; .*, (\S+) s, at most", text, re.MULTILINE)
        if found and int(found[1]):
            answered, best = int(found[1]), min(float(found[2]), best)  # of a number and NaN, the number
    return best, answered


def peak_of_index(core, layout, threads):
    """The most memory of its own that the driver had at a time, beyond what it had before there was an
    index: pages of the core do not count."""
    process = driver(core, layout, 1, threads)
    peak = 0
    while process.poll() is None:
        try:
            status = Path(f"/proc/{process.pid}/status").read_text()
        except OSError:
            break
        found = re.search(r"^RssAnon:\s+(\d+) kB", status, re.MULTILINE)
        peak = max(peak, int(found[1]) * 1024 if found else 0)
        time.sleep(0.002)
    before = re.search(r"; (\S+) MiB before", process.communicate()[0])
    return peak - float(before[1]) * 2**20


# ---- the table -----------------------------------------------------------------------------------

COLUMNS = "{:62}{:>14}{:>14}"


def row(what, aim, measured):
    print(COLUMNS.format(what, aim, measured), flush=True)


def measure(core, layout, runs):
    pass_seconds = min(run_pass(core.path)[1] for _ in range(runs + 1))
    one, two = (build_index(core, layout, runs, threads) for threads in (1, 2))
    (direct_one, answered), (direct_two, _) = (direct_holders(core, layout, runs, threads) for threads in (1, 2))
    (first, second, popular), info = answers(core, runs)
    size, calls = core.size, core.facts["get_referrers"]
    peak = peak_of_index(core, layout, 2)
    exported, exported_bytes = export(core, layout.parent)
    drop_from_page_cache(core.path)
    cold = build_index(core, layout, 1, 2)
    drop_from_page_cache(core.path)
    cold_pass = run_cold_pass(core.path)

    print(f"\n{core.facts['tracked']:,} tracked objects, core of {size / 1e6:,.0f} MB")
    print(f"{one.counters}\n{one.memory_reads}\n")
    row("", "aim", "measured")
    row("one pass over the memory, adding up its words", "", f"{pass_seconds:.3f} s")
    row("index, one thread", "", f"{one.seconds:.3f} s")
    row("index, one thread, in passes", "", f"{one.seconds / pass_seconds:.1f}")
    row("index, two threads, in passes", "8", f"{two.seconds / pass_seconds:.1f}")
    row("two threads against one", "1.7 x", f"{one.seconds / two.seconds:.2f} x")
    row("direct holders, without an index, one thread, in passes", "3", f"{direct_one / pass_seconds:.1f}")
    row("direct holders, without an index, two threads, in passes", "3", f"{direct_two / pass_seconds:.1f}")
    row(f"answered so, of {DIRECT} objects", "", str(answered))
    row("one gc.get_referrers in the process", "", f"{calls:.3f} s")
    row("first answer", "", f"{first:.3f} s")
    row("first answer, in calls of gc.get_referrers", "4", f"{first / calls:.1f}")
    row("next answer", "10 ms", f"{second * 1000:.1f} ms")
    row("graph of an object with 1,000 holders", "", f"{popular * 1000:.1f} ms")
    row("memory that the index holds, of the heap's bytes", "35 %", f"{one.bytes / size:.0%}")
    row("memory while it is built, at most", "35 %", f"{peak / size:.0%}")
    row("whole heap to SQLite, its index there", "20 s (4 M)", f"{exported:.1f} s")
    row("file of the whole heap", "", f"{exported_bytes / 1e6:,.0f} MB")
    row("not in the page cache: one pass", "", f"{cold_pass:.2f} s")
    row("not in the page cache: index, two threads", "", f"{cold.seconds:.2f} s")
    return one.seconds / pass_seconds


def measure_live(options, objects):
    stops = live.measure(options["python"], options["shape"], objects, int(options["runs"]))
    print(f"\na living process, {stops.bytes / 1e6:,.0f} MB of private memory\n")
    row("", "aim", "measured")
    row("stands still for a plain copy of its memory", "", f"{stops.copy:.3f} s")
    row("stands still for py-snapshot", "", f"{stops.snapshot:.3f} s")
    row("the same, in plain copies", "2", f"{stops.snapshot / stops.copy:.1f}")
    row("the same, with GDB's attaching", "", f"{stops.snapshot_attached:.3f} s")
    row("stands still for a question without snapshot, with attaching", "", f"{stops.question:.3f} s")


def run_cold_pass(path):
    start = time.perf_counter()
    with open(path, "rb", buffering=0) as file:
        buffer = bytearray(1 << 20)
        while file.readinto(buffer):
            pass
    return time.perf_counter() - start


def compare_with_reference(options, objects, directory):
    limit = options["reference-seconds"]
    core = make_core(options["reference"], options["shape"], objects, directory, "--reference", limit)
    _, _, seconds = answers(core, int(options["runs"]))[0]
    theirs = core.facts["reference"]
    least = theirs or float(limit)
    print(f"\n{core.facts['tracked']:,} tracked objects, an object with {core.facts['holders']:,} holders, limit off\n")
    row("", "aim", "measured")
    row("reference package", "", f"{theirs:.1f} s" if theirs else f"cut after {limit} s")
    row("the plugin, its index there", "", f"{seconds * 1000:.1f} ms")
    row("how many times faster", "500", f"{least / seconds:,.0f}" if theirs else f"more than {least / seconds:,.0f}")


def main():
    options = parameters(sys.argv[1:])
    runs, ratios = int(options["runs"]), []
    print(f"shape {options['shape']}, best of {runs}")
    for objects in options["objects"].split(","):
        with tempfile.TemporaryDirectory(prefix="py-referrers-bench-") as name:
            core = make_core(options["python"], options["shape"], int(objects), Path(name))
            ratios.append(measure(core, write_layout(core, Path(name)), runs))
        measure_live(options, objects)
    if len(ratios) > 1:
        print()
        row("passes for the largest heap against the one before", "1.2 x", f"{ratios[-1] / ratios[-2]:.2f} x")
    for objects in options["reference-objects"].split(",") if options["reference"] else []:
        with tempfile.TemporaryDirectory(prefix="py-referrers-bench-") as name:
            compare_with_reference(options, objects, Path(name))


main()
