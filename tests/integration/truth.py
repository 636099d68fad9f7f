"""The heap is its own oracle: what programs recorded of themselves (programs/heap_record.py), and how
it compares with what the plugin found in their cores."""
import mmap
import sys
from array import array
from collections import Counter
from dataclasses import dataclass

from harness import Program

# Kinds of reference that every traverse function visits: whatever the graph has of them beyond the
# record is invented.  Others may be left out, where they cannot be part of a cycle or do not own: the
# str keys of a dict, the type of an instance of a static type, names, code, weak references ...
ALWAYS_VISITED = {"attribute", "dict", "value", "item", "member", "slot", "local", "stack"}

# The collector asks nothing of static types (type_is_gc, Objects/typeobject.c) and of instances of types
# that do without it: their references are told apart from the others'.
NOT_ASKED = "not asked: "


# Kinds of reference that own no count of what they refer to, or of which that is not known.
NOT_COUNTED = {"type", "weak", "cached", "inferred", "module-state", "stale-stack"}

# Held without being counted: by the dict of interned strings (Objects/unicodeobject.c), and by code that
# is part of the program (deep-frozen: Tools/build/deepfreeze.py).  And static types by those derived from
# them (type_ready_set_base, Objects/typeobject.c).
HELD_WITHOUT_COUNT = {"builtins.str", "builtins.bool", "builtins.NoneType"}


@dataclass
class Record:
    """What the program wrote down: source id -> (type name, set of target ids), id -> reference count,
    the ids of objects whose referents the collector does not ask for, and of static types."""

    sources: dict
    counts: dict
    not_asked: set
    static_types: set
    pairs: int

    @classmethod
    def read(cls, path, types, static_types, byte_order=sys.byteorder):
        words = array("Q")
        with open(path, "rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as bytes_:
            words.frombytes(bytes_)
        if byte_order != sys.byteorder:
            words.byteswap()
        sources, counts, position, pairs = {}, {}, 0, 0
        not_asked = set(static_types)
        while position < len(words):
            source, kind, counts[source], length = words[position:position + 4]
            targets = frozenset(words[position + 4:position + 4 + length])
            name, has_gc = types[str(kind)]
            sources[source] = (name, targets)
            # A module has a dict; of _asyncio the collector learns nothing in 3.12.1 (Modules/_asynciomodule.c).
            if not has_gc or (name == "builtins.module" and not targets):
                not_asked.add(source)
            pairs += len(targets)
            position += 4 + length
        return cls(sources, counts, not_asked, set(static_types), pairs)


@dataclass
class Comparison:
    recorded: int
    objects_missing: Counter  # type names
    missing: Counter  # (source type, target type)
    beyond: Counter  # (kind, source type, target type)
    over_held: Counter  # type names: the graph has more holders than the object has counts

    @property
    def recall(self):
        return 1 - sum(self.missing.values()) / self.recorded

    @property
    def kinds_beyond(self):
        """How often each kind is beyond the record, be the holder asked by the collector or not."""
        kinds = Counter()
        for (kind, *_), count in self.beyond.items():
            kinds[kind.removeprefix(NOT_ASKED)] += count
        return kinds

    @property
    def held_too_often(self):
        return {name: count for name, count in self.over_held.items() if name not in HELD_WITHOUT_COUNT}

    @property
    def invented(self):
        return {
            what: count for what, count in self.beyond.items()
            if what[0] in ALWAYS_VISITED and count
        }

    def report(self):
        yield f"{self.recorded:,} recorded pairs, {self.recall:.5%} of them found"
        yield from table("objects missing", self.objects_missing)
        yield from table("references missing", self.missing)
        yield from table("references beyond the record, by kind", self.kinds_beyond)
        inferred = {what[1:]: count for what, count in self.beyond.items()
                    if what[0].removeprefix(NOT_ASKED) == "inferred"}
        yield from table("held more often than counted", self.over_held)
        yield from table("beyond the record and inferred", Counter(inferred))


def table(title, counter):
    yield f"{title}: {sum(counter.values()):,}"
    for what, count in counter.most_common(40):
        yield f"{count:12,}  {what if isinstance(what, str) else ' → '.join(what)}"


def compare_with_dump(record, dump):
    """Strikes off the record what the dump has, line by line.  What frames hold that are objects (up to 3.10)
    and run is not counted: those of the end are others than those of the time when counts were taken."""
    def name(address):
        return record.sources[address][0] if address in record.sources else "?"

    left = {source: set(targets) for source, (_, targets) in record.sources.items()}
    objects, beyond, held, later_frames = set(), Counter(), Counter(), set()
    dict_of, shared, either_way, interned = {}, set(), [], set()
    with open(dump, encoding="utf-8", errors="backslashreplace") as lines:
        for line in lines:
            tag, *fields = line.split(maxsplit=3)
            if tag == "T" and fields[2].startswith("interned strings"):
                interned.add(int(fields[0], 16))
            elif tag == "O":
                objects.add(int(fields[0], 16))
                if fields[1].strip() == "frame" and int(fields[0], 16) not in record.sources:
                    later_frames.add(int(fields[0], 16))
            elif tag == "R":
                source, target, kind = int(fields[0], 16), int(fields[1], 16), fields[2].strip()
                if kind not in NOT_COUNTED and not kind.startswith("borrowed-") and source not in later_frames:
                    held[target] += 1
                if kind == "dict":
                    dict_of[source] = target
                elif kind == "borrowed-value":
                    shared.add((source, target))
                if source in record.sources:
                    left[source].discard(target)
                    if target not in record.sources[source][1]:
                        whose = NOT_ASKED if source in record.not_asked else ""
                        beyond[whose + kind, name(source), name(target)] += 1
                        if whose + kind in ("attribute", "dict"):
                            either_way.append((kind, source, target))

    # What only the dict of interned strings held may be gone before the end.
    gone = set().union(*(left.pop(dict_, ()) for dict_ in interned))

    # Values that an instance shares with its __dict__: 3.13.0 showed them with the instance and left out the
    # dict, later releases the other way around (PyObject_VisitManagedDict; which dicts are tracked).
    sharing = {dict_ for dict_, _ in shared}
    for kind, source, target in either_way:
        if target in sharing if kind == "dict" else (dict_of.get(source), target) in shared:
            beyond[kind, name(source), name(target)] -= 1
            beyond[f"shared-{kind}", name(source), name(target)] += 1

    missing = Counter(
        (name(source), name(target)) for source, targets in left.items() for target in targets
    )
    objects_missing = Counter(name(source) for source in record.sources.keys() - objects - gone)
    over_held = Counter(
        name(id_) for id_, count in record.counts.items()
        if held[id_] > count and id_ not in record.static_types
    )
    return Comparison(record.pairs, objects_missing, missing, beyond, over_held)


ROWS = []  # of the table of figures: a title, how many objects, a Comparison


def summary():
    """The table of figures, line by line."""
    if ROWS:
        yield ("| program | objects | recorded pairs | found | beyond: type | key | field | weak | other kinds | "
               "inferred | objects over-held |")
        yield "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|"
    for title, objects, comparison in ROWS:
        kinds = comparison.kinds_beyond
        several = [kinds.pop(kind, 0) for kind in ("type", "key", "field", "weak")]
        inferred = kinds.pop("inferred", 0)
        figures = [objects, comparison.recorded, f"{comparison.recall:.3%}", *several, sum(kinds.values()), inferred,
                   sum(comparison.held_too_often.values())]
        yield f"| {title} | " + " | ".join(f"{figure:,}" if isinstance(figure, int) else figure for figure in figures) + " |"


def truth_of(gdb, interpreter, script, directory, title):
    """Runs SCRIPT until it has recorded its heap, and compares that with its core.  Returns what it
    said of itself and the Comparison, which goes into the table as TITLE."""
    with Program(interpreter, script, directory, "record") as program:
        facts = program.facts
        target = program.crash(gdb)
    dump = directory / "dump"
    (answer,) = gdb.ask(target, [f"maintenance py-referrers-dump-edges {dump}"])
    assert dump.exists(), answer
    record = Record.read(directory / "record", facts["types"], facts["static"])
    assert len(record.sources) == facts["objects"]
    comparison = compare_with_dump(record, dump)
    dump.unlink()
    target.core.unlink()
    ROWS.append((title, facts["objects"], comparison))
    return facts, comparison
