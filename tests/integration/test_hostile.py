"""Names that would do something to a terminal, files that change while they are read, and many
questions in a row."""
import json
import os
import re
import shutil
import sqlite3
import subprocess
import unicodedata
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

from harness import PATIENCE

ON_INTERPRETERS = ["system"]

COMMANDS = ["py-referrers", "py-path -paths 5", "py-object", "py-referents -max-depth 3"]

# `make soak` asks a thousand times.
QUESTIONS = int(os.environ.get("PY_REFERRERS_SOAK_QUESTIONS", 40))
ATTACHES = int(os.environ.get("PY_REFERRERS_SOAK_ATTACHES", 2))
GROWTH = 4 << 10  # KiB, once GDB and the plugin are warm


def test_names_do_nothing_to_a_terminal(program, gdb, build_directory):
    running = program("hostile_names.py")
    core = running.crash(gdb)
    ids = {running.facts["target"], *running.facts["others"]}
    questions = [f"{command} {each:#x}" for command in COMMANDS for each in ids] + ["py-heap-info", "py-refcheck"]
    for said in ("".join(answer.text for answer in gdb.ask(core, questions)),
                 shell(build_directory, core, running.facts["target"])):
        assert "\\x1b[31mred" in said and "\\u202eleft" in said
        assert not bad_characters(said), said


GRAPHS = ["text", "json", "dot", "graphml", "networkx"]
FORMATS = {
    "py-referrers -max-depth 5": GRAPHS,
    "py-path": GRAPHS,
    "py-referents -max-depth 3": GRAPHS,
    "py-object": ["text", "json"],
    "py-heap -limit unlimited": ["text", "json"],
    "py-triage -locals": ["text", "json", "markdown"],
}


def bad_characters(text):
    return {character for character in text if character not in "\n\t" and unicodedata.category(character) in
            ("Cc", "Cf", "Cs", "Zl", "Zp")}


def texts_in(value):
    """Every text of a JSON value, names of members too."""
    if isinstance(value, dict):
        value = [*value, *value.values()]
    if isinstance(value, list):
        for each in value:
            yield from texts_in(each)
    elif isinstance(value, str):
        yield value


def texts_of(file):
    """What a reader of FILE gets to see, however it is written there."""
    kind = file.suffix[1:]
    if kind == "sqlite":
        with closing(sqlite3.connect(file)) as database:
            for table, in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
                yield from (text for row in database.execute(f"SELECT * FROM {table}")
                            for text in row if isinstance(text, str))
        return
    text = file.read_text("utf-8", "strict")
    yield text
    if kind in ("json", "networkx", "heapsnapshot"):
        yield from texts_in(json.loads(text))
    if kind == "graphml":
        yield from ElementTree.fromstring(text).itertext()


def test_names_are_harmless_in_every_format(program, gdb, tmp_path):
    """Those of objects, of files and of the folder that the core is in."""
    running = program("hostile_names.py")
    core = running.crash(gdb)
    folder = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\x1b[31m\xe2\x80\xae"))
    folder.mkdir()
    core = replace(core, core=core.core.rename(folder / "core"))
    files, questions = [], []
    for command, formats in FORMATS.items():
        for word in formats:
            files.append(tmp_path / f"{len(files)}.{word}")
            target = "" if command.startswith(("py-heap", "py-triage")) else f"{running.facts['target']:#x}"
            questions.append(f"{command} -format {word} -o {files[-1]} -- {target}".removesuffix(" -- "))
    for word in "heapsnapshot", "sqlite":
        files.append(tmp_path / f"all.{word}")
        questions.append(f"py-heap-export -format {word} {files[-1]}")
    for answer in gdb.ask(core, questions):
        assert not bad_characters(answer.text), answer
    for question, file in zip(questions, files):
        for text in texts_of(file):
            assert not bad_characters(text), (question, text[:1000])


def shell(build, core, target):
    done = subprocess.run([build / "gdbscripts/py-referrers", "--core", core.arguments[-1], f"{target:#x}"],
                          capture_output=True, timeout=PATIENCE * 3, check=False)
    return (done.stdout + done.stderr).decode()


def test_a_core_that_is_cut_while_it_is_open(shapes, tmp_path):
    """To read on in it would end GDB; a command says instead that it is to be opened again."""
    core = tmp_path / "core"
    shutil.copyfile(shapes.core.core, core)
    conversation = shapes.gdb.conversation(replace(shapes.core, core=core))
    question = "py-referrers {list_item[target]}".format(**shapes.facts)
    try:
        whole = conversation.ask(question)
        for length in core.stat().st_size // 3, 0:
            os.truncate(core, length)
            for asked in question, "py-heap-info", "print $_py_type(1)":
                assert "has changed" in conversation.ask(asked).sentence
            assert "has changed" in conversation.ask("py-triage -no-heap").text
        shutil.copyfile(shapes.core.core, core)
        assert "has changed" in conversation.ask(question).sentence
        conversation.ask(f"core-file {core}")
        assert conversation.ask(question).tree.edges == whole.tree.edges
    finally:
        conversation.close()


def resident(pid):
    return int(re.search(r"VmRSS:\s+(\d+)", Path(f"/proc/{pid}/status").read_text())[1])


def test_a_session_does_not_grow(shapes):
    """After warming up, question after question takes no more memory."""
    conversation = shapes.gdb.conversation(shapes.core)
    asked = [f"{command} {{list_item[target]}}".format(**shapes.facts) for command in COMMANDS]
    try:
        pid = conversation.pid
        for number in range(QUESTIONS // 4):
            conversation.ask(asked[number % len(asked)])
        warm = resident(pid)
        for number in range(QUESTIONS):
            answer = conversation.ask(asked[number % len(asked)])
            assert "id=0x" in answer.text, answer
        assert resident(pid) - warm < GROWTH
    finally:
        conversation.close()


def test_the_work_of_a_process_goes_on(program, gdb):
    """Attached to again and again under load, it loses nothing: no byte, no sum, no nap cut short."""
    running = program("worker.py")
    conversation = gdb.conversation(running.live)
    try:
        for number in range(ATTACHES):
            if number:
                conversation.ask(f"attach {running.pid}")
            answer = conversation.ask(f"py-object {running.facts['target']:#x}")
            assert "list" in answer.text, answer
            conversation.ask("detach")
    finally:
        conversation.close()
    running.tell("end")
    counts = running.heard()
    assert running.process.wait(PATIENCE) == 0
    assert counts["wrong"] == counts["errors"] == 0, counts
    assert counts["sums"] > 0 and counts["bytes"] > 0 and counts["alarms"] > 0, counts

