#!/usr/bin/python3
"""Damages a core again and again; the driver must answer each time, in time and in bounded memory.

A small Python (heap.py) is dumped once, and what GDB knows of it recorded (sample_core.py).  Each round changes some
words of the copy, in objects, in what they point at, in the interpreter's own structures and in the
headers of the file: other pointers, cycles, huge counts, flipped bits; or it cuts the file short.  Then
the driver sweeps over it: it has to end by itself, in time, in bounded memory, with text that is safe
to print, and where something must have been noticed, to say so.  Rounds are numbered from the seed on:
`--seed N --rounds 1` repeats round N.  Odd ones have two threads.  Run in a build directory.
"""
import argparse
import collections
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from sample_core import Heap

WHOLE_ROUNDS = 3  # which ask all there is of the core as it is

HUGE = [1 << 8, 1 << 16, 1 << 20, 1 << 24, 1 << 30, 1 << 31, 1 << 36, 1 << 40, 1 << 60, 1 << 63,
        (1 << 32) - 1, (1 << 63) - 1, (1 << 64) - 1, (1 << 64) - 2, 0, 1]

# What is done to every object of a type, or to every structure of the interpreter: members on the way
# to the place, then what is written there.  "self" is the place itself, "memory" the start of the
# largest piece of memory, "object" any object.
SIZE = ("PyVarObject", "ob_size")
SCENARIOS = [
    [("list", [], {SIZE: 1 << 30, ("PyListObject", "allocated"): 1 << 30,
                   ("PyListObject", "ob_item"): "memory"})],
    [("tuple", [], {SIZE: 1 << 30})],
    [("list", [], {SIZE: 1 << 35, ("PyListObject", "allocated"): 1 << 40}),
     ("tuple", [], {SIZE: 1 << 35})],
    [("dict", [("PyDictObject", "ma_keys")], {("PyDictKeysObject", "dk_nentries"): 1 << 30,
                                              ("PyDictKeysObject", "dk_log2_size"): 40})],
    [("dict", [], {("PyDictObject", "ma_values"): "memory"}),
     ("dict", [("PyDictObject", "ma_keys")], {("PyDictKeysObject", "dk_nentries"): 1 << 30,
                                              ("PyDictKeysObject", "dk_kind"): 2,
                                              ("PyDictKeysObject", "dk_log2_size"): 40})],
    [("type", [("PyHeapTypeObject", "ht_cached_keys")],
      {("PyDictKeysObject", "dk_nentries"): 1 << 30, ("PyDictKeysObject", "dk_log2_size"): 40})],
    [("set", [], {("PySetObject", "mask"): (1 << 36) - 1}),
     ("frozenset", [], {("PySetObject", "mask"): (1 << 30) - 1,
                        ("PySetObject", "table"): "memory"})],
    [("collections.deque", [], {SIZE: 1 << 60}),
     ("collections.deque", [("dequeobject", "leftblock")], {("struct BLOCK", "rightlink"): "self"})],
    [("collections.OrderedDict", [], {("PyDictObject", "ma_used"): 1 << 60}),
     ("collections.OrderedDict", [("PyODictObject", "od_first")],
      {("struct _odictnode", "next"): "self"})],
    [("functools._lru_cache_list_element", [], {("lru_list_elem", "next"): "self"})],
    [("str", [], {("PyASCIIObject", "length"): 1 << 39})],
    [("bytes", [], {SIZE: 1 << 40}), ("int", [], {SIZE: 1 << 63})],
    [("code", [], {("PyCodeObject", "co_nlocalsplus"): 65536,
                   ("PyCodeObject", "co_stacksize"): 1 << 20})],
    [("code", [("PyCodeObject", "co_linetable")], {SIZE: 1 << 24})],
    [("type", [], {("PyTypeObject", "tp_base"): "object"})],
    [("type", [], {("PyTypeObject", "tp_base"): "self"})],
    [("type", [], {("PyTypeObject", "tp_basicsize"): 1 << 29})],
    [("type", [], {("PyTypeObject", "tp_itemsize"): 1 << 23, ("PyTypeObject", "tp_dictoffset"): -8})],
    [("type", [], {("PyTypeObject", "tp_name"): "object"})],
    [("type", [], {SIZE: 1 << 40})],
    [("method", [], {("PyMethodObject", "im_func"): "self"})],
    [("method", [("PyMethodObject", "im_func")], {("PyObject", "ob_type"): "object"})],
    [("cell", [], {("PyCellObject", "ob_ref"): "self"})],
    [("list", [], {("PyObject", "ob_type"): "object"})],
    [("module", [], {("PyModuleObject", "md_state"): "memory"})],
    [("frames", [], {("_PyInterpreterFrame", "previous"): "self"})],
    [("frames", [], {("_PyInterpreterFrame", "previous"): "memory"})],
    [("frames", [], {("_PyInterpreterFrame", "stacktop"): 1 << 19}),
     ("code", [], {("PyCodeObject", "co_stacksize"): 1 << 20})],
    [("threads", [("PyThreadState", "exc_info")], {("_PyErr_StackItem", "previous_item"): "self"})],
    [("threads", [], {("PyThreadState", "next"): "self"})],
    [("interpreters", [], {("PyInterpreterState", "next"): "self"})],
    [("interpreters", [], {("PyInterpreterState", "gc.collecting"): 1}),
     ("heads", [], {("PyGC_Head", "_gc_next"): "self"})],
    [("interpreters", [], {("PyInterpreterState", "gc.collecting"): 1}),
     ("heads", [], {("PyGC_Head", "_gc_next"): "object"})],
    [("interpreters", [], {("PyInterpreterState", "atexit.ncallbacks"): 1 << 20,
                           ("PyInterpreterState", "atexit.callbacks"): "memory"})],
]


# Scenarios that need not be noticed, as what they overwrite may be missing, or is not looked at.
QUIET = {10, 11, 13, 16, 19, 20, 22, 24, 27, 33}


class Round:
    """The changes of one round: {place in the file: bytes}, and where the file is cut."""

    def __init__(self, heap, number):
        self.heap = heap
        self.word_size = heap.word_size
        self.random = random.Random(number)
        self.changes = {}
        self.end = len(heap.words)
        self.must_tell = False
        if number < len(SCENARIOS):
            self.kind = "scenario"
            self.play(SCENARIOS[number])
            self.must_tell = bool(self.changes) and number not in QUIET
            return
        kinds = {
            "scenario": (20, lambda: self.play(self.random.choice(SCENARIOS))),
            "everywhere": (14, self.change_everywhere),
            "words": (22, lambda: self.several(self.change_one)),
            "types": (7, lambda: self.several(lambda: self.change_within(self.objects_named("type"), 40))),
            "keys": (7, lambda: self.several(self.change_keys)),
            "frames": (7, lambda: self.several(self.change_frame)),
            "links": (7, lambda: self.several(self.change_link)),
            "chunks": (5, lambda: self.several(self.change_chunk)),
            "headers": (6, lambda: self.several(self.change_header, [1, 1, 3, 10])),
            "notes": (4, lambda: self.several(self.change_note, [1, 3, 30])),
            "cut": (6, self.cut),
        }
        weights = [weight for weight, _ in kinds.values()]
        self.kind = self.random.choices(list(kinds), weights)[0]
        kinds[self.kind][1]()

    def several(self, change, counts=(1, 3, 10, 100, 1000)):
        for _ in range(self.random.choice(counts)):
            change()

    def objects_named(self, name):
        return self.heap.places.get(name) or self.heap.addresses

    def change_within(self, places, words):
        """A word behind one of the PLACES."""
        address = self.random.choice(places) + self.word_size * self.random.randrange(words)
        self.write(address, self.some_value(address))

    def change_keys(self):
        """The head of a dict's keys, one of its bytes, or what follows: indices and entries."""
        keys = self.heap.member(self.random.choice(self.objects_named("dict")), "PyDictObject", "ma_keys")
        address = keys + self.word_size * self.random.choice([0, 1, 1, 2, 3, self.random.randrange(40)])
        if self.random.random() < 0.3:
            self.write(address + self.random.randrange(self.word_size), self.random.randrange(256), 1)
        else:
            self.write(address, self.some_value(address))

    def change_frame(self):
        """A frame, of a thread or in an object, or the code that it runs."""
        places = self.heap.places.get("frames", []) + self.heap.places.get("frame", [])
        self.change_within(self.random.choice([places or self.heap.addresses, self.objects_named("generator"),
                                               self.objects_named("code")]), 24)

    def change_link(self):
        """A link of the collector, in front of an object, or the bits that replace it."""
        word = self.word_size
        address = self.random.choice(self.heap.addresses) - word * self.random.choice([2, 1, 2, 1, -1])
        self.write(address, self.some_value(address) if self.random.random() < 0.5 else
                   self.random.choice(self.heap.addresses) - 2 * word)

    def change_chunk(self):
        """The head of a malloc'd block, or its first words, which are lists where it is free."""
        chunk = self.random.choice(self.heap.chunks) if self.heap.chunks else self.heap.largest
        address = chunk + self.word_size * self.random.choice([0, 1, 1, 1, 2, 3])
        self.write(address, self.random.choice([
            self.some_value(address), self.random.choice(self.heap.chunks or [0]) + self.random.choice([0, 16]),
            self.heap.word(address) ^ self.random.choice([1, 2, 4, 8, 16, 1 << 12, 1 << 20])]))

    def change_header(self):
        """The ELF header or a program header, by the sizes of their members."""
        elf = self.heap.elf
        if self.random.random() < 0.2:
            place, size = self.random.randrange(elf.header), self.random.choice([1, 2, 4])
        else:
            place = self.heap.headers + elf.program_size * self.random.randrange(self.heap.header_count)
            member, size = self.random.choice(elf.program_members)
            place += member
        self.write_at(place, self.some_number(place, size), size)

    def change_note(self):
        """A note's head, or a word of what it says."""
        _, size, offset = self.random.choice(self.heap.notes)
        place = offset + 4 * self.random.randrange(self.random.choice([8, size // 4]))
        self.write_at(place, self.some_number(place, 4), 4)

    def cut(self):
        """At random, in the headers, or so that the last pieces are gone."""
        self.end = self.random.choice([
            self.random.randrange(len(self.heap.words)),
            self.random.randrange(self.heap.headers + self.heap.elf.program_size * self.heap.header_count),
            self.random.choice(self.heap.segments)[2] + self.random.randrange(-1, 2),
        ])
        self.must_tell = True

    def some_number(self, place, size):
        old = self.heap.number(place, size)
        return self.random.choice([
            self.random.choice(HUGE), old ^ 1 << self.random.randrange(8 * size), old + self.random.randrange(-64, 64),
            self.random.getrandbits(8 * size), self.random.choice(self.heap.segments)[0]])

    def write_at(self, place, value, size):
        if 0 <= place <= len(self.heap.words) - size:
            self.changes[place] = (value & (1 << size * 8) - 1).to_bytes(size, self.heap.order)

    def apply(self):
        with open(self.heap.path, "r+b") as core:
            for place, change in self.changes.items():
                core.seek(place)
                core.write(change)
            core.truncate(self.end)

    def undo(self):
        with open(self.heap.path, "r+b") as core:
            for place, change in self.changes.items():
                core.seek(place)
                core.write(self.heap.words[place:place + len(change)])
            core.seek(self.end)
            core.write(self.heap.words[self.end:])

    def some_object(self):
        return self.random.choice(self.heap.objects[self.random.choice(list(self.heap.objects))])

    def some_address(self):
        kind, word = self.random.random(), self.word_size
        if kind < 0.15:
            return self.random.choice(self.heap.structures)
        if kind < 0.2:
            start, size, _ = self.random.choice(self.heap.segments)
            return start + self.random.randrange(size // word) * word
        address = self.some_object() + word * self.random.choice([-4, -3, -2, -1, *range(16), *range(60)])
        if kind < 0.5:  # keys, values, items, blocks, frames: what a word of an object points at
            pointer = self.heap.word(address) & -word
            if self.heap.place(pointer) is not None:
                return pointer + word * self.random.randrange(8)
        return address

    def some_value(self, address):
        old, word = self.heap.word(address), self.word_size
        choices = [
            lambda: self.some_object(),
            lambda: self.some_object(),
            lambda: self.random.choice(HUGE),
            lambda: self.random.choice(HUGE),
            lambda: old ^ 1 << self.random.randrange(8 * word),
            lambda: old ^ 0xff << 8 * self.random.randrange(word),
            lambda: (old & ~(0xff << 4 * word)) | self.random.randrange(256) << 4 * word,
            lambda: address,
            lambda: address - word * self.random.randrange(16),
            lambda: self.heap.word(self.some_object() + word * self.random.randrange(16)),
            lambda: self.random.choice(self.heap.structures),
            lambda: self.some_object() + self.random.randrange(64),
        ]
        return self.random.choice(choices)() & (1 << 64) - 1

    def write(self, address, value, size=None):
        place = self.heap.place(address)
        if place is not None:
            self.write_at(place, value, size or self.word_size)

    def play(self, scenario):
        for name, way, edits in scenario:
            for address in self.heap.places.get(name, []):
                for member in way:
                    address = self.heap.member(address, *member)
                for member, value in edits.items():
                    if member not in self.heap.members:
                        continue  # of another release
                    value = {"self": address, "memory": self.heap.largest,
                             "object": self.some_object()}.get(value, value)
                    if self.word_size == 4 and value >= 1 << 32:
                        value = 1 << 29
                    self.write(address + self.heap.members[member], value, self.heap.sizes[member])

    def change_one(self):
        address = self.some_address()
        self.write(address, self.some_value(address))

    def change_everywhere(self):
        """The same words of all the objects of a type, or of what these point at."""
        name = self.random.choice([
            "list", "tuple", "dict", "set", "str", "type", "code", "cell", "function", "generator",
            "collections.deque", "collections.OrderedDict", "functools._lru_cache_wrapper", "frame",
            *self.heap.objects])
        follow = self.random.random() < 0.4
        pointer_at = self.random.randrange(12)
        edits = [(self.random.randrange(0 if follow else -4, 12), self.random.choice(HUGE + [None]))
                 for _ in range(self.random.choice([1, 1, 2, 3]))]
        if not follow and self.random.random() < 0.4:  # a count, and what it is checked against
            count = self.random.choice(HUGE)
            edits = [(2, count), (4, count)]
        if name == "type" and not follow:  # its own type is what an object is known by
            edits = [(index if index != 1 else 3, value) for index, value in edits]
        for address in self.heap.objects.get(name, []):
            word = self.word_size
            if follow:
                address = self.heap.word(address + word * pointer_at) & -word
            for index, value in edits:
                at = address + word * index
                self.write(at, self.some_object() if value is None else value)


def run_driver(options, heap, patience, must_tell, number=0, threads=1):
    """What went wrong, or None, and what the driver said."""
    started = time.monotonic()
    environment = {**os.environ, "ASAN_OPTIONS": "detect_leaks=1:abort_on_error=0:quarantine_size_mb=16",
                   "THREADS": str(threads), "UBSAN_OPTIONS": "halt_on_error=1:print_stacktrace=1"}
    try:
        done = subprocess.run(
            [options.driver, "--sweep", heap.path, heap.layout, str(options.questions),
             str(patience), str(number)],
            capture_output=True, text=True, errors="replace", timeout=patience + 10,
            env=environment, check=False)
    except subprocess.TimeoutExpired:
        return f"hangs: {time.monotonic() - started:.0f} seconds", {}
    if done.returncode != 0:
        return f"ends with {done.returncode}:\n{done.stderr[-6000:]}", {}
    said = json.loads(done.stdout)
    if said["unsafe"]:
        return f"wrote what is not safe to print: {done.stderr[:300]}", said
    if said["status"] and not done.stderr.startswith("driver: "):
        return "gives no reason", said
    if must_tell and not (said["status"] or said["unread"] or said["left_out"] > heap.left_out):
        return "does not say that something is broken", said
    if said["late"] > options.late:
        return f"ended {said['late']} seconds after Ctrl-C", said
    said["more_kb"] = max(0, said["peak_kb"] - heap.peak_kb)
    if said["more_kb"] > options.memory * 1024:
        return f"took {said['more_kb'] // 1024} MiB of memory more than the whole core", said
    return None, said


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--python", default="/usr/bin/python3", help="the interpreter")
    parser.add_argument("--driver", default="tests/driver/driver")
    parser.add_argument("--system", type=Path, help="the folder with the unpacked system that the interpreter is of")
    parser.add_argument("--base", type=Path, help="make the core in this directory, or use the one there")
    parser.add_argument("--rounds", type=int, default=300)
    parser.add_argument("--seconds", type=float, default=60, help="of all rounds together")
    parser.add_argument("--seed", type=int, default=0, help="number of the first round")
    parser.add_argument("--questions", type=int, default=8, help="a round")
    parser.add_argument("--patience", type=float, default=0.3, help="seconds before Ctrl-C")
    parser.add_argument("--late", type=float, default=1, help="seconds allowed after it")
    parser.add_argument("--memory", type=float, default=128, help="MiB allowed beyond what the whole core takes")
    parser.add_argument("--threads", type=int, help="always so many")
    parser.add_argument("--keep", type=Path, help="keep the cores that fail in this directory")
    options = parser.parse_args()
    failures = answered = 0
    kinds = collections.Counter()
    worst = {"late": 0, "more_kb": 0, "seconds": 0}
    with tempfile.TemporaryDirectory() as folder:
        if options.base:
            options.base.mkdir(parents=True, exist_ok=True)
        heap = Heap(options.base or Path(folder), options.python, options.system)
        heap.peak_kb = 1 << 40
        whole = []
        for number in range(WHOLE_ROUNDS):
            wrong, said = run_driver(options, heap, 60, False, number)
            if wrong:
                print(f"the whole core: {wrong}")
                return 1
            whole.append(said["peak_kb"])
        heap.peak_kb = max(whole)
        heap.left_out = said["left_out"]  # of what is not damaged: references that lead nowhere
        end = time.monotonic() + options.seconds
        for number in range(options.seed, options.seed + options.rounds):
            if time.monotonic() > end:
                break
            this = Round(heap, number)
            # Now and then Ctrl-C comes early.
            early = number >= len(SCENARIOS) and number % 8 == 0
            patience = number % 97 / 500 if early else options.patience
            try:
                this.apply()
                wrong, said = run_driver(options, heap, patience, this.must_tell, number,
                                         options.threads or 1 + number % 2)
                if wrong and options.keep:
                    options.keep.mkdir(parents=True, exist_ok=True)
                    (options.keep / f"core-{number}").write_bytes(heap.path.read_bytes())
                    (options.keep / "layout").write_bytes(heap.layout.read_bytes())
            finally:
                this.undo()
            kinds[this.kind] += 1
            answered += said.get("asked", 0) > 0
            worst = {key: max(value, said.get(key, 0)) for key, value in worst.items()}
            if wrong:
                failures += 1
                print(f"round {number} ({this.kind}, {len(this.changes)} words): {wrong}", flush=True)
    rounds = sum(kinds.values())
    print(f"{rounds} damaged cores from seed {options.seed}: {answered} answered, {failures} failed; "
          f"at most {worst['seconds']:.1f} s, {worst['late']:.1f} s late, "
          f"{worst['more_kb'] // 1024} MiB more than the {heap.peak_kb // 1024} MiB of the whole core")
    print(", ".join(f"{kind} {count}" for kind, count in kinds.most_common()))
    return 1 if failures or rounds == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
