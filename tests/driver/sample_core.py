"""A core to be damaged: what is where in it, as GDB and the plugin say, and in its own headers.

A small Python (heap.py) is dumped once.  Any core of ELF will do, of 32 and 64 bits and either order of
bytes: that of an interpreter of another system or architecture is made as tests/integration does it.
"""
import os
import resource
import shutil
import struct
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent

GDB = os.environ.get("PY_REFERRERS_GDB", "gdb")
SKIP = 77  # automake's
PT_LOAD, PT_NOTE = 1, 4


@dataclass(frozen=True)
class ElfClass:
    """Where what is in the headers of a core (elf(5)), by bytes of a word."""

    word: int
    header: int  # size of the ELF header, and where in it the program headers are told:
    programs: int
    program_count: int
    program: str  # the members of a program header
    members: tuple  # their order: indices of type, flags, offset, address and size in the file

    @property
    def program_size(self):
        return struct.calcsize("=" + self.program)

    @property
    def program_members(self):
        """(offset, size) of each."""
        sizes = [struct.calcsize("=" + letter) for letter in self.program]
        return [(sum(sizes[:i]), size) for i, size in enumerate(sizes)]


ELF_CLASSES = {
    1: ElfClass(4, 52, 28, 44, "IIIIIIII", (0, 6, 1, 2, 4)),
    2: ElfClass(8, 64, 32, 56, "IIQQQQQQ", (0, 1, 2, 3, 5)),
}


class Heap:
    """The core as a file of words, with what is where."""

    def __init__(self, folder, python, system=None):
        self.path = folder / "core"
        self.layout = folder / "layout"
        edges = folder / "edges"
        if not edges.exists():
            self.make(folder, python, system, edges)
        self.words = bytearray(self.path.read_bytes())
        self.elf = ELF_CLASSES[self.words[4]]
        self.word_size = self.elf.word
        self.order = {1: "little", 2: "big"}[self.words[5]]
        self.segments = list(self.program_headers(lambda kind, flags: kind == PT_LOAD and flags & 2))
        self.notes = list(self.program_headers(lambda kind, flags: kind == PT_NOTE))
        self.find_objects(edges)
        self.find_structures()
        self.find_chunks()

    def make(self, folder, python, system, edges):
        plugin = Path("plugin/.libs/py-referrers.so").resolve()
        files, debugger = [], GDB
        if system:
            make_foreign_core(folder.resolve(), python, system, self.path)
            files = ["-iex", f"set sysroot {system}", "-iex", f"set debug-file-directory {system}/usr/lib/debug"]
            python = f"{system}{python}"
            debugger = shutil.which("gdb-multiarch") or GDB
        else:
            with subprocess.Popen([python, "-B", HERE / "heap.py"], stdin=subprocess.PIPE,
                                  stdout=subprocess.PIPE, text=True) as program:
                program.stdout.readline()
                gdb("-p", str(program.pid), commands=[f"gcore {self.path}"])
                program.kill()
        told = gdb(*files, os.path.realpath(python), str(self.path), commands=[
            f"jit-reader-load {plugin}", "py-triage -locals", "py-refcheck -native on",
            f"maintenance py-referrers-dump-layout {self.layout}",
            f"maintenance py-referrers-dump-edges {edges}"], program=debugger)
        if not edges.exists():
            print(f"skipped: no core that can be read here: {told.strip()[-300:]}")
            sys.exit(SKIP)

    def find_objects(self, edges):
        self.objects = {}
        self.addresses = []
        for line in edges.read_text().splitlines():
            if line.startswith("O "):
                _, address, name = line.split(" ", 2)
                address = int(address, 16)
                if self.place(address) is not None:
                    self.objects.setdefault(name, []).append(address)
                    self.addresses.append(address)
        self.members, self.sizes, self.symbols = {}, {}, {}
        for line in self.layout.read_text().splitlines():
            fields = line.split("\t")
            if fields[0] == "member" and fields[3] != "?":
                self.members[fields[1], fields[2]] = int(fields[3])
                self.sizes[fields[1], fields[2]] = int(fields[4])
            elif fields[0] == "symbol" and fields[2] != "?":
                self.symbols[fields[1]] = int(fields[2], 16)

    def program_headers(self, wanted):
        """(first address, size, offset in the file) of the pieces of that kind."""
        elf = self.elf
        self.headers = self.number(elf.programs, elf.word)
        self.header_count = self.number(elf.program_count, 2)
        layout = {"little": "<", "big": ">"}[self.order] + elf.program
        for i in range(self.header_count):
            members = struct.unpack_from(layout, self.words, self.headers + i * elf.program_size)
            kind, flags, offset, address, size = (members[index] for index in elf.members)
            if wanted(kind, flags) and size:
                yield address, size, offset

    def place(self, address):
        for start, size, offset in self.segments:
            if start <= address <= start + size - self.word_size:
                return address - start + offset
        return None

    def number(self, place, size):
        return int.from_bytes(self.words[place:place + size], self.order)

    def word(self, address):
        place = self.place(address)
        return 0 if place is None else self.number(place, self.word_size)

    def member(self, address, structure, *paths):
        """The word of the first member that this release has; 0 if it has none."""
        for path in paths:
            if (structure, path) in self.members:
                return self.word(address + self.members[structure, path])
        return 0

    def chain(self, first, structure, path):
        """First, and what is reached from it by that member."""
        while first:
            yield first
            first = self.member(first, structure, path)

    def top_frame(self, thread):
        frame = self.member(self.member(thread, "PyThreadState", "cframe"), "_PyCFrame", "current_frame")
        return frame or self.member(thread, "PyThreadState", "current_frame", "frame")

    def find_chunks(self):
        """The blocks of the C library's malloc: the longest chain of sizes from the start of a segment on."""
        self.chunks = []
        word = self.word_size
        for start, size, _ in self.segments:
            for first in (start, start + 2 * word):  # what malloc returns is at multiples of 16
                chunk, found = first, []
                while start <= chunk < start + size and self.word(chunk + word) >= 2 * word:
                    found.append(chunk)
                    chunk += self.word(chunk + word) & ~7
                self.chunks = max(self.chunks, found, key=len)

    def find_structures(self):
        """The interpreter's own structures, from _PyRuntime down to the frames."""
        first = self.member(self.symbols["_PyRuntime"], "_PyRuntimeState", "interpreters.head")
        places = {
            "interpreters": list(self.chain(first, "PyInterpreterState", "next")),
            "heads": [address - 2 * self.word_size for address in self.addresses if ("PyGC_Head", "_gc_next") in self.members],
        }
        places["threads"] = [
            thread for interpreter in places["interpreters"] for thread in self.chain(
                self.member(interpreter, "PyInterpreterState", "threads.head", "tstate_head"),
                "PyThreadState", "next")]
        places["frames"] = [
            frame for thread in places["threads"]
            for frame in self.chain(self.top_frame(thread), "_PyInterpreterFrame", "previous")]
        kinds = {"interpreters": "PyInterpreterState", "threads": "PyThreadState",
                 "frames": "_PyInterpreterFrame"}
        self.structures = [
            place + offset & -self.word_size for word, kind in kinds.items() for place in places[word]
            for (structure, _), offset in self.members.items() if structure == kind]
        self.places = {**self.objects, **places}
        self.largest = max(self.segments, key=lambda segment: segment[1])[0]


def make_foreign_core(folder, python, system, core):
    """The core of a crash in an unpacked system, run by qemu if it is of another architecture (see
    tests/integration/interpreters.py)."""
    sys.path.insert(0, str(HERE.parent / "integration"))
    from interpreters import MOUNTS, QEMU, enter

    qemu = shutil.which(f"qemu-{QEMU.get(system.name.rpartition('-')[2], '?')}-static")
    shutil.copy(HERE / "heap.py", folder)
    resource.setrlimit(resource.RLIMIT_CORE, [resource.getrlimit(resource.RLIMIT_CORE)[1]] * 2)
    with subprocess.Popen(enter(system, folder, [python, "-B", str(MOUNTS / "here/heap.py"), "abort"], qemu and Path(qemu)),
                          stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as program:
        program.stdout.readline()
    left = [path for path in folder.glob("*core*") if path != core]
    for path in sorted(left, key=lambda path: path.name.startswith("qemu_")):
        path.rename(core)  # qemu-user writes that of the program, and may leave one of itself


def gdb(*arguments, commands, program=GDB):
    done = subprocess.run(
        [program, "-nx", "-batch", *(word for line in commands for word in ("-ex", line)), *arguments],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, text=True,
        timeout=120, check=False)
    return done.stdout
