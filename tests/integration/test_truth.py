"""The heap is its own oracle: what gc.get_referents said of every object just before the dump is in
the graph, and the graph has nothing more of the kinds that the collector visits."""
import mmap
from array import array
from collections import Counter
from dataclasses import dataclass

import pytest

from harness import Program

# Kinds of reference that every traverse function visits: whatever the graph has of them beyond the
# record is invented.  Others may be left out, where they cannot be part of a cycle or do not own: the
# str keys of a dict, the type of an instance of a static type, names, code, weak references ...
ALWAYS_VISITED = {"attribute", "dict", "value", "item", "member", "slot", "local", "stack"}

# But of static types, which live in the program, nothing is visited (type_is_gc, Objects/typeobject.c).
OF_STATIC_TYPES = ("dict", "builtins.type", "builtins.dict")


@dataclass
class Record:
    """What the program wrote down: source id -> (type name, set of target ids)."""

    sources: dict
    pairs: int

    @classmethod
    def read(cls, path, types):
        words = array("Q")
        with open(path, "rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as bytes_:
            words.frombytes(bytes_)
        sources, position, pairs = {}, 0, 0
        while position < len(words):
            source, kind, count = words[position:position + 3]
            targets = frozenset(words[position + 3:position + 3 + count])
            sources[source] = (types[str(kind)], targets)
            pairs += len(targets)
            position += 3 + count
        return cls(sources, pairs)


@dataclass
class Comparison:
    recorded: int
    objects_missing: Counter  # type names
    missing: Counter  # (source type, target type)
    beyond: Counter  # (kind, source type, target type)

    @property
    def recall(self):
        return 1 - sum(self.missing.values()) / self.recorded

    def report(self):
        yield f"{self.recorded:,} recorded pairs, {self.recall:.5%} of them found"
        yield from table("objects missing", self.objects_missing)
        yield from table("references missing", self.missing)
        yield from table("references beyond the record", self.beyond)


def table(title, counter):
    yield f"{title}: {sum(counter.values()):,}"
    for what, count in counter.most_common(40):
        yield f"{count:12,}  {what if isinstance(what, str) else ', '.join(what)}"


def compare_with_dump(record, dump):
    """Strikes off the record what the dump has, line by line."""
    def name(address):
        return record.sources[address][0] if address in record.sources else "?"

    left = {source: set(targets) for source, (_, targets) in record.sources.items()}
    objects, beyond = set(), Counter()
    with open(dump, encoding="utf-8", errors="backslashreplace") as lines:
        for line in lines:
            tag, *fields = line.split(maxsplit=3)
            if tag == "O":
                objects.add(int(fields[0], 16))
            elif tag == "R":
                source, target, kind = int(fields[0], 16), int(fields[1], 16), fields[2].strip()
                if source in record.sources:
                    left[source].discard(target)
                    if target not in record.sources[source][1]:
                        beyond[kind, name(source), name(target)] += 1

    missing = Counter(
        (name(source), name(target)) for source, targets in left.items() for target in targets
    )
    objects_missing = Counter(name(source) for source in record.sources.keys() - objects)
    return Comparison(record.pairs, objects_missing, missing, beyond)


@pytest.fixture(scope="module")
def comparison(interpreter, gdb, tmp_path_factory):
    directory = tmp_path_factory.mktemp(f"truth-{interpreter}")
    with Program(interpreter, "zoo.py", directory, directory / "record") as program:
        facts = program.facts
        target = program.crash(gdb)
    dump = directory / "dump"
    (answer,) = gdb.ask(target, [f"py-referrers-dump-edges {dump}"])
    assert dump.exists(), answer
    record = Record.read(directory / "record", facts["types"])
    assert len(record.sources) == facts["objects"] > 200_000
    result = compare_with_dump(record, dump)
    print(f"\n{interpreter}", *result.report(), sep="\n")
    dump.unlink()
    target.core.unlink()
    return result


def test_every_object_is_known(comparison):
    assert not comparison.objects_missing, comparison.objects_missing.most_common(20)


def test_every_recorded_reference_is_in_the_graph(comparison):
    assert not comparison.missing, (comparison.recall, comparison.missing.most_common(20))


def test_nothing_beyond_the_record_that_the_collector_would_have_seen(comparison):
    """Stale items, freed memory and dead entries would show here."""
    invented = {
        what: count for what, count in comparison.beyond.items()
        if what[0] in ALWAYS_VISITED and what != OF_STATIC_TYPES
    }
    assert not invented
