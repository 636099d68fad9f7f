"""py-heap-export: the graph as SQL says what the other commands say, and what the program knows."""
import copy
import re
import sqlite3
import subprocess
import time
from collections import Counter
from contextlib import closing

import pytest

from debugger import PROMPT
from harness import PATIENCE, Program

ON_INTERPRETERS = ["system"]

TABLES = {
    "stored_objects": [("address", "INTEGER"), ("type", "INTEGER"), ("size", "INTEGER"),
                       ("refcount", "INTEGER"), ("tracked", "INTEGER"), ("name", "TEXT")],
    "stored_refs": [("source", "INTEGER"), ("n", "INTEGER"), ("target", "INTEGER"),
                    ("label", "INTEGER")],
    "types": [("id", "INTEGER"), ("address", "INTEGER"), ("name", "TEXT"), ("strength", "TEXT")],
    "labels": [("id", "INTEGER"), ("kind", "TEXT"), ("name", "TEXT"), ("strength", "TEXT"),
               ("inferred", "INTEGER")],
    "roots": [("target", "INTEGER"), ("kind", "TEXT"), ("name", "TEXT")],
    "meta": [("key", "TEXT"), ("value", "TEXT")],
}
VIEWS = {
    "objects": ["address", "type", "size", "refcount", "tracked", "name", "class"],
    "refs": ["source", "target", "kind", "name", "strength", "inferred"],
    "class_refs": ["source", "target", "kind", "name", "strength", "inferred"],
}
ALL_REFS = "(SELECT * FROM refs UNION ALL SELECT * FROM class_refs)"


class Exported:
    """One core's export beside what the other commands say of it."""

    def __init__(self, gdb, target, facts, directory):
        self.gdb, self.target, self.facts = gdb, target, facts
        self.file, self.dump = directory / "heap.db", directory / "edges"
        self.answer, self.info, _ = gdb.ask(target, [
            f"py-heap-export -format sqlite {self.file}", "py-heap-info",
            f"maintenance py-referrers-dump-edges {self.dump}",
        ])
        assert self.file.exists(), self.answer
        self.database = sqlite3.connect(f"file:{self.file}?mode=ro", uri=True)

    def rows(self, sql, **values):
        return self.database.execute(sql, values).fetchall()

    def value(self, sql, **values):
        ((value,),) = self.rows(sql, **values)
        return value

    def edges(self, source, target):
        """Kind, name, strength and inferred of each reference of one thing to another."""
        return self.rows(
            f"SELECT kind, name, strength, inferred FROM {ALL_REFS} WHERE source = :source"
            " AND target = :target",
            source=self.facts[source], target=self.facts[target],
        )


@pytest.fixture(scope="module")
def exported(interpreter, gdb, tmp_path_factory):
    directory = tmp_path_factory.mktemp("export")
    with Program(interpreter, "ledger.py", directory) as ledger:
        made = Exported(gdb, ledger.crash(gdb), ledger.facts, directory)
    yield made
    made.database.close()


@pytest.fixture
def place(tmp_path):
    """An empty folder to export to."""
    folder = tmp_path / "place"
    folder.mkdir()
    return folder


# What is in the file


@pytest.mark.parametrize("table", TABLES)
def test_tables(exported, table):
    columns = exported.rows(f"PRAGMA table_info({table})")
    assert [(name, kind) for _, name, kind, *_ in columns] == TABLES[table]


@pytest.mark.parametrize("view", VIEWS)
def test_views(exported, view):
    columns = exported.rows(f"PRAGMA table_info({view})")
    assert [name for _, name, *_ in columns] == VIEWS[view]


@pytest.mark.parametrize("kind, known", [("table", TABLES), ("view", VIEWS)])
def test_nothing_else_is_there(exported, kind, known):
    found = exported.rows("SELECT name FROM sqlite_master WHERE type = :kind", kind=kind)
    assert {name for name, in found} == known.keys()


def test_file_is_sound(exported):
    assert exported.value("PRAGMA integrity_check") == "ok"


@pytest.mark.parametrize("sql", [
    "SELECT * FROM refs WHERE source = 1",
    "SELECT * FROM refs WHERE target = 1",
    "SELECT objects.type, kind, refs.name FROM refs JOIN objects ON address = source WHERE target = 1",
    "SELECT objects.type, kind, refs.name FROM refs JOIN objects ON address = target WHERE source = 1",
    "SELECT * FROM objects WHERE address = 1",
    "SELECT * FROM objects WHERE type = 'a.B'",
    "SELECT * FROM class_refs WHERE source = 1",
    "SELECT * FROM class_refs WHERE target = 1",
    "SELECT * FROM roots WHERE target = 1",
])
def test_what_is_asked_for_is_searched_by_an_index(exported, sql):
    plan = [step[-1] for step in exported.rows(f"EXPLAIN QUERY PLAN {sql}")]
    assert plan and all(step.startswith("SEARCH") and "AUTOMATIC" not in step for step in plan)


def test_sizes_of_types_are_in_their_index(exported):
    plan = exported.rows(
        "EXPLAIN QUERY PLAN SELECT type, count(*), sum(size) FROM objects GROUP BY type")
    assert any("COVERING INDEX objects_by_type" in step[-1] for step in plan), plan


def test_values_of_columns(exported):
    assert exported.rows(f"SELECT DISTINCT strength FROM {ALL_REFS} ORDER BY 1") == [
        ("borrowed",), ("strong",), ("weak",)]
    assert exported.rows("SELECT DISTINCT tracked FROM objects ORDER BY 1") == [(0,), (1,)]
    assert exported.value("SELECT count(*) FROM stored_refs WHERE label NOT IN (SELECT id FROM labels)") == 0
    assert exported.value("SELECT count(*) FROM stored_objects WHERE type NOT IN (SELECT id FROM types)") == 0
    assert exported.value("SELECT count(*) FROM labels WHERE inferred NOT IN (0, 1)") == 0
    assert exported.value("SELECT min(size) FROM objects") >= 16
    assert exported.value("SELECT count(*) FROM roots WHERE kind IS NULL OR name IS NULL") == 0


def test_references_lead_to_objects(exported):
    for column in ("source", "target"):
        assert exported.value(
            f"SELECT count(*) FROM {ALL_REFS} WHERE {column} NOT IN (SELECT address FROM objects)") == 0


def test_meta(exported):
    meta = dict(exported.rows("SELECT key, value FROM meta"))
    assert meta["schema version"] == "3"
    assert re.fullmatch(r"\d+\.\d+\.\d+", meta["version"])
    assert meta["python"].startswith("3.11")
    assert meta["coverage"] == "complete"
    for table in ("objects", "roots"):
        assert int(meta[table]) == exported.value(f"SELECT count(*) FROM {table}")
    assert int(meta["references"]) == exported.value("SELECT count(*) FROM refs")


def test_threads_change_nothing(exported, place):
    file = place / "heap.db"
    export(exported, "set py-referrers threads 1", f"py-heap-export -format sqlite {file}")
    with closing(sqlite3.connect(file)) as database:
        for table in (*TABLES, *VIEWS):
            assert sorted(database.execute(f"SELECT * FROM {table}"), key=repr) == sorted(
                exported.rows(f"SELECT * FROM {table}"), key=repr), table
        ((check,),) = database.execute("PRAGMA integrity_check")
    assert check == "ok"


# The same as other commands say


def test_as_many_as_heap_info_counts(exported):
    def count(what):
        return int(re.search(rf"^{what} +(\d+)", exported.info.text, re.MULTILINE)[1])

    assert exported.value("SELECT count(*) FROM objects") == count("Objects") > 5000
    assert exported.value("SELECT count(*) FROM roots") == count("Roots")
    assert exported.value("SELECT count(*) FROM refs") == count("References")
    assert exported.value("SELECT count(*) FROM class_refs") == count("Objects")
    inferred = int(re.search(r"(\d+) inferred", exported.info.text)[1])
    assert exported.value("SELECT sum(inferred) FROM refs") == inferred
    tracked = int(re.search(r"(\d+) of them tracked", exported.info.text)[1])
    assert exported.value("SELECT sum(tracked) FROM objects") == tracked


def test_what_dump_edges_writes(exported):
    objects, references, roots = Counter(), Counter(), Counter()
    for line in exported.dump.read_text("utf-8", "backslashreplace").splitlines():
        tag, *fields = line.split(" ", 3)
        if tag == "O":
            objects[int(fields[0], 16), " ".join(fields[1:]).rpartition(".")[2]] += 1
        elif tag == "R":
            references[int(fields[0], 16), int(fields[1], 16), fields[2]] += 1
        elif tag == "T":
            roots[int(fields[0], 16)] += 1
    assert Counter((address, type_name.rpartition(".")[2])
                   for address, type_name in exported.rows("SELECT address, type FROM objects")) == objects
    assert Counter(exported.rows(f"SELECT source, target, kind FROM {ALL_REFS}")) == references
    assert Counter(target for target, in exported.rows("SELECT target FROM roots")) == roots


def test_summary_counts_what_was_written(exported):
    numbers = [exported.value(f"SELECT count(*) FROM {table}") for table in ("objects", "refs", "roots")]
    assert re.findall(r"(\d+) (?:objects|references|roots)", exported.answer.text) == [
        str(number) for number in numbers]


# The same as the program knows


def test_objects_are_as_the_program_wrote_down(exported):
    rows = {
        str(address): (type_name.rpartition(".")[2], refcount, bool(tracked))
        for address, type_name, refcount, tracked in
        exported.rows("SELECT address, type, refcount, tracked FROM objects")
    }
    for address, fact in exported.facts["things"].items():
        assert rows[address] == (fact["type"], fact["refcount"], fact["tracked"]), fact


SAME_SIZE = {"list", "tuple", "dict", "set", "frozenset", "str", "bytes", "int", "float", "range",
             "Slotted", "deque", "bytearray"}


def test_sizes_are_those_of_getsizeof(exported):
    seen = set()
    for address, fact in exported.facts["things"].items():
        if fact["type"] in SAME_SIZE:
            seen.add(fact["type"])
            size = exported.value("SELECT size FROM objects WHERE address = :it", it=int(address))
            assert size == fact["size"], fact
    assert seen == SAME_SIZE


@pytest.mark.parametrize("source, edge", [
    ("holder", ("attribute", "held", "strong", 0)),
    ("slotted", ("slot", "left", "strong", 0)),
    ("my_list", ("item", "0", "strong", 0)),
    ("my_dict", ("value", "mykey", "strong", 0)),
    ("reference", ("weak", None, "weak", 0)),
])
def test_edges_have_kind_name_and_strength(exported, source, edge):
    assert exported.edges(source, "target") == [edge]


@pytest.mark.parametrize("source, strength", [("target", "strong"), ("my_list", "borrowed")])
def test_class_is_counted_by_instances_of_heap_types_only(exported, source, strength):
    assert exported.rows(
        "SELECT class_refs.name, strength, objects.name FROM class_refs"
        " JOIN objects ON address = target WHERE source = :it AND kind = 'type'", it=exported.facts[source],
    ) == [("__class__", strength, "Plain" if source == "target" else "list")]


def test_interned_strings_are_not_held_by_their_table(exported):
    table = exported.value("SELECT target FROM roots WHERE kind = 'interned'")
    strengths = exported.rows(
        "SELECT DISTINCT strength FROM refs WHERE source = :it", it=table)
    assert strengths == [("weak",)]


def test_functions_carry_their_names(exported):
    assert exported.value(
        "SELECT name FROM objects WHERE address = :it", it=exported.facts["function"]) == "make"


# Files


def export(exported, *questions):
    return exported.gdb.ask(exported.target, questions)


def test_existing_file_is_refused_and_kept(exported, place):
    file = place / "heap.db"
    file.write_text("precious")
    (answer,) = export(exported, f"py-heap-export -format sqlite {file}")
    assert "-force" in answer.sentence and str(file) in answer.sentence
    assert file.read_text() == "precious"
    assert list(place.iterdir()) == [file]


def test_force_replaces(exported, place):
    file = place / "heap.db"
    file.write_text("precious")
    export(exported, f"py-heap-export -format sqlite -force {file}")
    with closing(sqlite3.connect(file)) as database:
        ((count,),) = database.execute("SELECT count(*) FROM objects")
    assert count == exported.value("SELECT count(*) FROM objects")
    assert list(place.iterdir()) == [file]


def test_force_does_not_replace_what_is_no_file(exported, place):
    (answer,) = export(exported, f"py-heap-export -format sqlite -force {place}")
    assert str(place) in answer.sentence
    assert place.is_dir()


def test_name_with_blanks_is_quoted(exported, place):
    export(exported, f"py-heap-export -format=sqlite '{place}/a heap.db'")
    assert [file.name for file in place.iterdir()] == ["a heap.db"]


@pytest.mark.parametrize("line, says", [
    ("-format heapdump {0}/heap.db", "sqlite"),
    ("-format sqlite", "py-heap-export -format sqlite FILE"),
    ("-format sqlite {0}/heap.db {0}/heap.db", "py-heap-export -format sqlite FILE"),
    ("-format", "-format"),
    ("-format sqlite {0}/missing/heap.db", "No such file"),
])
def test_bad_use_has_one_sentence(exported, place, line, says):
    (answer,) = export(exported, f"py-heap-export {line.format(place)}")
    assert says in answer.sentence
    assert list(place.iterdir()) == []


def test_help_has_the_schema(exported):
    (answer,) = export(exported, "help py-heap-export")
    for word in (*VIEWS, "roots", "meta", "strong", "borrowed", "-force", "SELECT"):
        assert word in answer.text


# What goes wrong leaves nothing


@pytest.fixture
def small_disk(place):
    """`place`, made a disk of one megabyte."""
    mount = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "none", place],
                           capture_output=True, check=False, text=True)
    if mount.returncode != 0:
        pytest.skip(f"cannot make a small disk: {mount.stderr.strip()}")
    yield place
    subprocess.run(["umount", place], check=True)


def test_full_disk_leaves_no_file(exported, small_disk):
    (answer,) = export(exported, f"py-heap-export -format sqlite {small_disk}/heap.db")
    assert "No space left on device" in answer.sentence
    assert list(small_disk.iterdir()) == []


@pytest.mark.parametrize("kilobytes", [64, 1024, 2048])
def test_limit_of_file_size_leaves_the_old_file(exported, place, kilobytes):
    script = place.parent / "gdb-with-limit"
    script.write_text(
        f"#!/bin/bash\ntrap '' XFSZ\nulimit -f {kilobytes}\nexec '{exported.gdb.program}' \"$@\"\n")
    script.chmod(0o755)
    limited = copy.copy(exported.gdb)
    limited.program = str(script)
    file = place / "heap.db"
    file.write_text("precious")
    (answer,) = limited.ask(exported.target, [f"py-heap-export -format sqlite -force {file}"])
    assert "File too large" in answer.sentence
    assert file.read_text() == "precious"
    assert list(place.iterdir()) == [file]


@pytest.mark.parametrize("phase", ["writing objects", "writing references", "sorting references"])
def test_control_c_leaves_nothing(gdb, program, place, phase):
    crowd = program("crowd.py", 200_000)
    with gdb.session(crowd.live) as session:
        session.send(f"py-heap-export -format sqlite {place}/heap.db")
        seen, deadline = "", time.monotonic() + PATIENCE
        while phase not in seen:
            assert PROMPT.strip() not in seen and time.monotonic() < deadline, seen
            seen += session.output(deadline - time.monotonic())
        session.control_c()
        pressed = time.monotonic()
        output = session.wait()
        waited = time.monotonic() - pressed
        left = list(place.iterdir())
        after = session.answer(f"py-referrers {crowd.facts['one']:#x}")
    assert waited < 3, f"{waited:.1f} seconds"
    assert re.search("quit|interrupted", output, re.IGNORECASE), output
    assert left == []
    assert after.tree.named("list index=7"), after
