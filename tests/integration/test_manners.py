"""What a user of GDB expects of a command: help, completion, settings, functions, colours."""
import re

import pytest

from debugger import ColourfulSession
from harness import Program, Target

# What GDB shows of a command does not depend on which Python it looks at.
ON_INTERPRETERS = ["system"]

FAMILY = ["py-referrers", "py-path", "py-referents", "py-object", "py-refcheck", "py-heap",
          "py-heap-export", "py-heap-info", "py-snapshot", "py-triage", "py-whereis"]


@pytest.fixture(scope="module")
def ask(gdb):
    """A GDB with the plugin and nothing to look at."""
    conversation = gdb.conversation(Target())
    yield conversation.ask
    conversation.close()


@pytest.fixture(scope="module")
def counted(interpreter, gdb, tmp_path_factory):
    """A conversation about the core of counted.py, and what the program said."""
    with Program(interpreter, "counted.py", tmp_path_factory.mktemp("counted")) as program:
        conversation = gdb.conversation(program.crash(gdb))
        yield conversation.ask, program.facts
        conversation.close()


# Help


@pytest.mark.parametrize("question", ["help py-", "py-", "apropos py-", "help data"])
def test_family_is_listed(ask, question):
    text = ask(question).text
    for name in FAMILY:
        assert re.search(rf"^{name} -- [A-Z].*\.$", text, re.MULTILINE), text


def test_family_has_nobody_else(ask):
    """What is for work on the plugin is where GDB has such things."""
    assert sorted(ask("complete py-").text.split()) == sorted(["py-", *FAMILY])
    assert "py-referrers-dump-edges" in ask("help internals").text


@pytest.mark.parametrize("name", FAMILY)
def test_help_reads_like_gdb_s(ask, name):
    lines = ask(f"help {name}").text.splitlines()
    assert re.fullmatch(r"[A-Z].*\.", lines[0])
    assert all(len(line) <= 90 for line in lines)
    if "Options:" in lines:
        options = lines[lines.index("Options:") + 1:]
        assert re.fullmatch(r"  -[a-z-]+( [A-Z=]+)?", options[0])
        assert options[1].startswith("    ")


# Completion


@pytest.mark.parametrize("typed, offers", [
    ("py-referrers -max", ["-max-depth"]),
    ("py-referrers --max", ["--max-depth"]),
    ("py-path 0x1 -a", ["-avoid"]),
    ("py-path -max-length unl", ["unlimited"]),
    ("py-heap-export -format ", ["sqlite"]),
    ("py-heap-export /etc/pass", ["/etc/passwd"]),
    ("set py-referrers refer", ["referents-items", "referents-max-depth", "referrer-limit"]),
    ("set py-referrers memory ", ["auto", "gdb"]),
    ("py-heap-info x", []),
])
def test_completion(ask, typed, offers):
    head = typed[: typed.rindex(" ") + 1]
    lines = ask(f"complete {typed}").text.splitlines()
    assert [line for line in lines if line.removeprefix(head) in offers] == [head + offer for offer in offers], lines
    assert offers or not lines


@pytest.mark.parametrize("command", ["py-referrers -max-depth 3", "py-path -avoid", "py-object"])
def test_symbols_complete_as_in_gdb(counted, command):
    ask, _ = counted
    assert f"{command} _PyRuntime" in ask(f"complete {command} _PyRunt").text.splitlines()


# Settings


def test_every_default_can_be_set(ask):
    shown = ask("show py-referrers").text.splitlines()
    names = [line.partition(":")[0] for line in shown]
    for name in ("memory", "max-depth", "referrer-limit", "timeout", "path-max-length", "object-items"):
        assert name in names
    for name, line in zip(names, shown):
        value = re.search(r'"(.*)"\.$', line)[1]
        assert ask(f"set py-referrers {name} {value}").text == ""
        assert value in ask(f"show py-referrers {name}").text


@pytest.mark.parametrize("setting, pattern", [
    ("max-depth deep", 'max-depth wants .*, not "deep"$'),
    ("path-paths 0", 'path-paths wants a number from 1 on'),
    ("timeout -1", "timeout wants a number of seconds"),
    ("timeout", "timeout wants a number of seconds"),
    ("memory tape", "tape"),
    ("colour red", "colour"),
])
def test_bad_settings_are_refused_in_a_sentence(ask, setting, pattern):
    name = setting.split()[0]
    before = ask(f"show py-referrers {name}").text
    assert re.search(pattern, ask(f"set py-referrers {setting}").sentence)
    assert ask(f"show py-referrers {name}").text == before


def test_a_setting_is_the_default(counted):
    ask, facts = counted
    question = f"py-referents {facts['holders']:#x}"
    assert "index=0" in ask(question).text
    assert ask("set py-referrers referents-items 0").text == ""
    assert "index=0" not in ask(question).text
    assert "index=0" in ask(f"{question} -items unlimited").text
    assert "index=0" in ask(f"with py-referrers referents-items 5 -- {question}").text
    assert ask("set py-referrers referents-items 100").text == ""


# Functions


@pytest.mark.parametrize("expression, value", [
    ("$_py_refcount($_py_object(\"target\"))", "{count}"),
    ("$_py_refcount({target})", "{count}"),
    ("$_py_type({target})", '"__main__.Thing"'),
    ("$_py_type($_py_object(\"holders\"))", '"list"'),
    ("$_py_type($_py_object(\"collections.OrderedDict\"))", '"type"'),
    ("$_py_object(\"__main__.target\") == {target}", "1"),
    ("$_py_object(\"target\")->ob_refcnt", "{count}"),
    ("$_streq($_py_type({holders}), \"list\")", "1"),
])
def test_functions(counted, expression, value):
    ask, facts = counted
    answer = ask(f"output {expression.format(**facts)}")
    assert answer.text == value.format(**facts)


@pytest.mark.parametrize("expression, pattern", [
    ("$_py_type(0)", "0x0 cannot be read"),
    ("$_py_refcount($pc)", "is not a Python object"),
    ("$_py_object(\"nothing.at.all\")", "nothing is no module"),
    ("$_py_object(\"sys.nothing\")", "sys .*has no attribute nothing"),
    ("$_py_object(\"\")", "is no Python name"),
    ("$_py_object(5)", "takes a text"),
    ("$_py_type()", "takes one argument"),
    ("$_py_type(1, 2)", "takes one argument"),
])
def test_functions_refuse_in_a_sentence(counted, expression, pattern):
    ask, _ = counted
    assert re.search(pattern, ask(f"print {expression}").sentence)


def test_functions_without_a_target(ask):
    assert "no process and no core" in ask("print $_py_object(\"sys\")").sentence


def test_functions_explain_themselves(ask):
    text = ask("help function").text
    for name in ("_py_object", "_py_refcount", "_py_type"):
        assert name in text


def test_functions_in_targets(counted):
    ask, facts = counted
    assert ask('py-path $_py_object("target")').text == ask(f"py-path {facts['target']:#x}").text
    assert f"{facts['holders']:#x}" in ask('py-referrers $_py_object("target") -max-depth 4').text


def test_functions_in_a_condition(gdb, program):
    """Each time the breakpoint is reached they see the process as it is then, and change nothing."""
    counted = program("counted.py")
    wanted = counted.facts["count"] + 100
    with gdb.session(counted.live) as session:
        session.command(f'break sys_getrefcount if $_py_refcount($_py_object("target")) == {wanted}')
        counted.tell("go on")
        assert "Breakpoint 1" in session.command("continue")
        assert f"= {wanted}" in session.command(f"print $_py_refcount({counted.facts['target']})")
        assert "list index=100" in session.command(f"py-referrers -referrer-limit unlimited {counted.facts['target']}")
        session.command("delete")
        session.command("detach")
    assert counted.heard() == {"done": True}
    assert counted.process.wait(60) == 0


# Colours


@pytest.fixture(scope="module")
def colourful(gdb, interpreter, tmp_path_factory):
    with Program(interpreter, "counted.py", tmp_path_factory.mktemp("colourful")) as program:
        target = program.crash(gdb)
        with ColourfulSession(gdb, target) as session:
            yield session


BLUE, MAGENTA = r"\x1b\[34", r"\x1b\[35"  # newer GDBs spell the rest out
QUESTION = 'py-path $_py_object("target")'


def test_answers_are_painted_as_gdb_paints(colourful):
    text = colourful.command(QUESTION)
    assert re.search(rf"id={BLUE}[0-9;]*m0x[0-9a-f]+\x1b\[m", text)
    colourful.command("set style address foreground magenta")
    assert re.search(rf"id={MAGENTA}[0-9;]*m0x[0-9a-f]+\x1b\[m", colourful.command(QUESTION))
    colourful.command("set style address foreground blue")


@pytest.mark.parametrize("command", [
    f"pipe {QUESTION} | cat",
    f"python print(gdb.execute('{QUESTION}', False, True))",
    f"with style enabled off -- {QUESTION}",
])
def test_what_is_no_terminal_stays_plain(colourful, command):
    text = colourful.command(command)
    assert "(target)" in text and not re.search(BLUE, text)


def test_log_stays_plain(colourful, tmp_path):
    log = tmp_path / "log"
    colourful.command(f"set logging file {log}")
    colourful.command("set logging enabled on")
    assert re.search(BLUE, colourful.command(QUESTION))
    colourful.command("set logging enabled off")
    assert "(target)" in log.read_text() and "\x1b" not in log.read_text()
