"""docs/manual.md: its commands are run, and their answers are those that it shows.

A transcript is an indented block whose first line is a command, after "$ " or "(gdb) ".  Addresses
stand for each other: the first time one is seen in an answer it may be any, from then on it is that
one.  Numbers of three and more digits may be others, "…" may be anything, and a line of it any
lines.  What holds an object may come in another order, as that is one of addresses.
"""
import re
import resource
import shutil
import subprocess
from pathlib import Path

import pytest

from harness import PATIENCE, Target, before_exec, clean_environment, find_tool, kernel_leaves_cores_in_working_directory

ON_INTERPRETERS = ["system"]
SOURCES = Path(__file__).resolve().parents[2]
EXAMPLES = [SOURCES / "demo" / "service.py", *sorted((SOURCES / "docs" / "examples").glob("*"))]
ADDRESS = re.compile(r"0x[0-9a-f]{5,}")
VARIES = {r" {2,}": " +", r"\+\d+": r"\+\d+", r"[\d,]{3,}": r"[\d,]+", r"\d+\.\d%": r"\d+\.\d%", "…": ".*",
          "/srv/": r"\S*/", r"/usr/bin/python3\.11": r"\S+"}  # what is written: what it may be


def chapters():
    """The transcripts of each chapter that has some: lists of (command with its prompt, answer)."""
    found = {}
    for chapter in (SOURCES / "docs" / "manual.md").read_text().split("\n## ")[1:]:
        steps = []
        for block in re.findall(r"(?:^    .*\n|^\n(?=    ))+", chapter, re.MULTILINE):
            lines = [line[4:] for line in block.strip("\n").splitlines()]
            if not re.match(r"\$ |\(gdb\) ", lines[0]):
                continue
            for line in lines:
                if re.match(r"\$ |\(gdb\) ", line):
                    steps.append((line, []))
                else:
                    steps[-1][1].append(line)
        if steps:
            found[chapter.splitlines()[0]] = steps
    return found


CHAPTERS = chapters()


def in_order(lines):
    """LINES of a tree with siblings in the order of their names: else it is that of addresses."""
    places, keys = [], []
    for number, line in enumerate(lines):
        prefix, name = re.fullmatch("([│╎ ]*(?:[├└╙╟]── )?)(.*)", line).groups()
        name = ADDRESS.sub("", name)
        if not prefix:  # a line below the tree
            places = [f"~{number}"]
        else:
            places[len(prefix) // 4 - 1:] = [name]
        keys.append(tuple(places))
    return [re.sub("^[│╎ ]*[├└╙╟]── ", lambda found: " " * (len(found[0]) - 2) + "- ", line)
            for _, line in sorted(zip(keys, lines))]


class Reader:
    """Compares answers with what is written, and learns which address stands for which."""

    def __init__(self, pid=None):
        self.known = {}
        self.pid = str(pid)

    def real(self, command):
        """COMMAND, with what is so here."""
        known = ADDRESS.sub(lambda found: self.known.get(found[0], found[0]), command)
        return known.replace("4711", self.pid)

    def _pattern(self, line, names):
        """What matches LINE; addresses that are not known yet are groups, which go to NAMES."""
        parts = []
        for part in re.split(f"({ADDRESS.pattern}|{'|'.join(VARIES)})", line):
            varies = [pattern for kind, pattern in VARIES.items() if re.fullmatch(kind, part)]
            if part == "4711":
                parts.append(self.pid)
            elif part in self.known:
                parts.append(self.known[part])
            elif part in names:
                parts.append(f"(?P={names[part]})")
            elif ADDRESS.fullmatch(part):
                names[part] = f"a{len(names)}"
                parts.append(f"(?P<{names[part]}>0x[0-9a-f]+)")
            else:
                parts.append(varies[0] if varies else re.escape(part))
        return "".join(parts)

    def compare(self, written, answer):
        names = {}
        answered = answer.splitlines()
        if written and written[0].startswith(("╙", "╟")) and not any(line.strip() == "…" for line in written):
            written, answered = in_order(written), in_order(answered)
        pattern = "".join(r"(?:.*\n)*?" if line.strip() == "…" else self._pattern(line, names) + "\n"
                          for line in written)
        found = re.fullmatch(pattern, "".join(f"{line}\n" for line in answered))
        assert found, "\n".join(["The manual shows", *written, "and the answer is", answer])
        self.known.update((address, found[name]) for address, name in names.items())


def run_in(folder, command, merge=True):
    """COMMAND in a shell, with py-referrers and python3 of FOLDER/bin, and cores of any size."""
    environment = clean_environment()
    environment["PATH"] = f"{folder / 'bin'}:{environment['PATH']}"
    hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
    done = subprocess.run(["bash", "-c", command], cwd=folder, env=environment, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT if merge else subprocess.DEVNULL,
                          text=True, timeout=PATIENCE, check=False,
                          preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CORE, (hard, hard)))
    return done.stdout


class Case:
    """A folder with the programs, in which commands are run; GDB when there is one."""

    def __init__(self, folder, interpreter, gdb, build):
        self.folder, self.interpreter, self.gdb = folder, interpreter, gdb
        self.conversation = None
        for file in EXAMPLES:
            shutil.copy(file, folder)
        (folder / "bin").mkdir()
        (folder / "bin" / "python3").symlink_to(interpreter.path)
        (folder / "bin" / "py-referrers").write_text(f"#!/bin/sh\nexec {build}/gdbscripts/py-referrers \"$@\"\n")
        (folder / "bin" / "py-referrers").chmod(0o755)

    def crash(self, script):
        """What SCRIPT writes before it dies and leaves a core."""
        if kernel_leaves_cores_in_working_directory():
            output = run_in(self.folder, f"exec python3 {script}")
            (core,) = self.folder.glob("core*")
            core.rename(self.folder / "core")
            return output
        run_in(self.folder, f"{self.gdb.program} -nx -batch -ex 'run {script} >output 2>&1'"
                            f" -ex 'generate-core-file core' {self.interpreter.path}")
        return (self.folder / "output").read_text()

    def start_gdb(self, target):
        self.conversation = self.gdb.conversation(target)

    def run(self, command):
        prompt, _, rest = command.partition(" ")
        if prompt == "(gdb)":
            return self.conversation.ask(rest).text
        return run_in(self.folder, rest)

    def close(self):
        if self.conversation is not None:
            self.conversation.close()
            self.conversation = None


@pytest.fixture
def case(interpreter, gdb, build_directory, tmp_path):
    made = Case(tmp_path, interpreter, gdb, build_directory)
    yield made
    made.close()


def follow(case, reader, steps, target):
    """Takes the STEPS; GDB is started at TARGET."""
    for command, written in steps:
        if command.startswith("$ gdb "):
            case.start_gdb(target)
        elif command.startswith("$ python3 "):
            output = case.crash(command.removeprefix("$ python3 "))
            reader.compare([*written[:-1], "…"], output)
        else:
            reader.compare(written, case.run(reader.real(command)))


def core_of(case):
    return Target(case.interpreter.path, core=case.folder / "core")


def test_web_service(case):
    follow(case, Reader(), CHAPTERS["A web service grows"], core_of(case))


def test_extension(case, interpreter):
    compiler = find_tool("cc")
    include = subprocess.run([interpreter.path, "-c", "import sysconfig; print(sysconfig.get_path('include'))"],
                             capture_output=True, text=True, check=True).stdout.strip()
    if compiler is None or not Path(include, "Python.h").exists():
        pytest.skip("there is no compiler, or no headers of this Python")
    subprocess.run([compiler, "-shared", "-fPIC", "-g", "-O1", f"-I{include}", "shipping.c", "-o", "shipping.so"],
                   cwd=case.folder, check=True)
    case.crash("depot.py")
    follow(case, Reader(), CHAPTERS["An extension miscounts"], core_of(case))


def test_crash_in_ci(case):
    for tool in ("jq", "zstd"):
        if find_tool(tool) is None:
            pytest.skip(f"there is no {tool}")
    case.crash("service.py")
    follow(case, Reader(), CHAPTERS["A crash in CI"], core_of(case))


def test_live_process(case, interpreter):
    with subprocess.Popen([interpreter.path, "worker.py"], cwd=case.folder, stdout=subprocess.PIPE,
                          preexec_fn=before_exec) as worker:
        try:
            worker.stdout.readline()
            follow(case, Reader(worker.pid), CHAPTERS["A process that must not be disturbed"],
                   interpreter.target(pid=worker.pid))
            assert worker.poll() is None
        finally:
            case.close()  # what is traced is not reaped
            worker.kill()


def test_all_transcripts_are_taken():
    assert set(CHAPTERS) == {"A web service grows", "An extension miscounts", "A crash in CI",
                             "A process that must not be disturbed"}


@pytest.mark.parametrize("document", ["README.md", "docs/manual.md", "docs/commands.md", "docs/formats.md"])
def test_links_lead_somewhere(document):
    file = SOURCES / document
    for link, anchor in re.findall(r"\]\(([^)#\s:]*)(#[^)]*)?\)", file.read_text()):
        target = file.parent / link if link else file
        assert target.exists(), link
        if anchor:
            titles = re.findall(r"^#+ (.*)", target.read_text(), re.MULTILINE)
            assert anchor[1:] in {re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in titles}, anchor
