"""What is not right is answered with one clear sentence, or with the part that is right; nothing is
invented, and GDB stays usable."""
import re

import pytest

from damage import cut_short, segments, with_hole
from harness import Target, find_tool
from tree import compare


def ask_one(gdb, target, question):
    """The answer to QUESTION from a GDB that goes on working after it."""
    answer, alive = gdb.ask(target, [question, "echo still here\\n"])
    assert alive.text == "still here\n"
    return answer


def assert_sentence(answer, pattern):
    """The answer is one sentence, which says PATTERN, and no tree."""
    assert re.search(pattern, answer.sentence, re.IGNORECASE), answer
    assert answer.tree.tops == []


# No Python to ask

COMMANDS = ["py-referrers 0x1000", "py-heap-info"]


@pytest.mark.parametrize("command", COMMANDS)
def test_no_program(gdb, command):
    assert_sentence(ask_one(gdb, Target(), command), r"no (core|process|program)")


@pytest.mark.parametrize("command", COMMANDS)
def test_no_core(gdb, interpreter, command):
    assert_sentence(ask_one(gdb, Target(interpreter.path), command), r"no (core|process)")


@pytest.mark.parametrize("command", COMMANDS)
def test_process_that_is_no_python(gdb, sleeper, command):
    assert_sentence(ask_one(gdb, sleeper, command), r"python")


@pytest.mark.parametrize("command", COMMANDS)
def test_core_that_is_no_python(gdb, sleeper, tmp_path, command):
    core = tmp_path / "core"
    gdb.run(sleeper, [f"generate-core-file {core}"], plugin=False)
    assert_sentence(ask_one(gdb, Target(sleeper.program, core=core), command), r"python")


def test_core_of_another_program(shapes):
    """A core of a Python beside a program that is none."""
    other = Target(find_tool("sleep"), core=shapes.core.core)
    assert_sentence(ask_one(shapes.gdb, other, "py-heap-info"), "program|_PyRuntime")


def test_core_alone(shapes):
    """Without the program's file the core is read as well as can be, or what is missing is named."""
    answer = ask_one(
        shapes.gdb, Target(core=shapes.core.core), f"py-referrers {shapes.facts['list_item']['target']}"
    )
    whole = shapes.answer("crash", "list_item")
    assert answer.tree.edges == whole.tree.edges or re.search("program|symbols", answer.sentence), answer


# No good question

USAGE = {
    "": r"target|address",
    "-no-such-option 1 0x1000": r"no-such-option",
    "--no-such-option 0x1000": r"no-such-option",
    "0x1000 -max-depth": r"max-depth",
    "0x1000 -max-depth five": r"five",
    "0x1000 -max-depth -1": r"-1",
    "0x1000 -max-depth 99999999999999999999": r"99999999999999999999|max-depth",
    "0x1000 -referrer-limit many": r"many",
    "0x1000 -timeout soon": r"soon",
    "0x1000 -timeout -1": r"-1",
    "0x1000 -exclude": r"exclude",
    "0x1000 -exclude no_such_variable": r"no_such_variable",
    "no_such_variable": r"no_such_variable",
    "0x1000)": r"syntax|junk|\)",
    "*(int*)0": r"0x0|cannot access",
}


@pytest.fixture(scope="module")
def usage_answers(shapes):
    answers = shapes.ask(*(f"py-referrers {arguments}" for arguments in USAGE))
    return dict(zip(USAGE, answers))


@pytest.mark.parametrize("arguments", USAGE)
def test_bad_question(usage_answers, arguments):
    assert_sentence(usage_answers[arguments], USAGE[arguments])


# No object

NO_OBJECT = {
    "0": r"null|0x0|\b0\b",
    "0x10": r"0x10\b.*(unmapped|not mapped|memory|read)",
    "0xfffffffffffffff8": r"0xfffffffffffffff8",
    "{freed_object[freed]}": r"freed|no (live |Python )?object|not a(n| live| Python)+ ?object",
    "&_PyRuntime": r"no (Python )?object|not a (Python )?object",
    "$sp": r"no (Python )?object|not a (Python )?object",
}


@pytest.fixture(scope="module")
def no_object_answers(shapes):
    answers = shapes.ask(*(f"py-referrers {address}" for address in NO_OBJECT))
    return dict(zip(NO_OBJECT, answers))


@pytest.mark.parametrize("address", NO_OBJECT)
def test_no_object(no_object_answers, address):
    assert_sentence(no_object_answers[address], NO_OBJECT[address])


@pytest.mark.parametrize("offset", [1, 8, 0x30])
def test_address_inside_an_object_names_the_object(shapes, offset):
    (answer,) = shapes.ask(f"py-referrers {{inside_object[target]}}+{offset}")
    assert "Wide" in answer.text
    assert shapes.facts["inside_object"]["target"] in answer.text


def test_one_bad_target_of_two(shapes):
    """The bad one is named; the good one may be answered."""
    (answer,) = shapes.ask("py-referrers {list_item[target]} 0x10")
    assert re.search(r"0x10\b", answer.text)


def test_a_bad_question_does_not_spoil_the_next(shapes):
    *_, good = shapes.ask("py-referrers", "py-referrers 0x10", "py-referrers {list_item[target]}")
    assert good.tree.edges == shapes.answer("crash", "list_item").tree.edges


# Not the whole memory

ASKED = ["list_item", "closure", "another_thread"]
SAYS_SO = (
    r"cut short|truncated|cannot be read|could not be read|cannot read|could not read|unreadable"
    r"|not in the core|missing"
)


def ask_damaged(shapes, core):
    """Answers of ASKED from a damaged core, and what py-heap-info has to say of it."""
    target = Target(shapes.interpreter.path, core=core)
    questions = [f"py-referrers {shapes.facts[shape]['target']}" for shape in ASKED]
    *answers, info, alive = shapes.gdb.ask(target, [*questions, "py-heap-info", "echo still here\\n"])
    assert alive.text == "still here\n"
    return answers, info


def assert_nothing_invented(shapes, shape, answer):
    """Either a sentence, or part of the answer that the whole core gives; a function may lack its module's name."""
    if not answer.tree.tops:
        assert answer.sentence
        return
    whole = shapes.answer("crash", shape).tree
    _, more = compare(whole, answer.tree)
    _, lost = compare(answer.tree, whole)
    shorter = [edge.replace("__main__.", "") for edge in lost]
    invented = [edge for edge in more if not edge.startswith("No referrers found, but") and edge not in shorter]
    assert invented == [], answer


def test_core_that_gdb_refuses(shapes, tmp_path):
    """Cut within its headers: GDB opens nothing."""
    answers, _ = ask_damaged(shapes, cut_short(shapes.core.core, tmp_path / "core", 0.0001))
    assert_sentence(answers[0], "no core")


@pytest.mark.parametrize("share", [0.1, 0.5, 0.75, 0.95])
def test_core_cut_short(shapes, tmp_path, share):
    answers, info = ask_damaged(shapes, cut_short(shapes.core.core, tmp_path / "core", share))
    assert re.search(SAYS_SO, info.text + answers[0].text), (info, answers[0])
    for shape, answer in zip(ASKED, answers):
        assert_nothing_invented(shapes, shape, answer)


def test_core_with_a_hole_anywhere(shapes, tmp_path):
    """Each large writable segment in turn is lost: heap, arenas, stacks, data of the program.  One GDB
    opens all these cores, one after the other."""
    lost = [s for s in segments(shapes.core.core) if s.writable and s.file_size >= 1 << 16]
    assert len(lost) > 3
    questions = [f"py-referrers {shapes.facts[shape]['target']}" for shape in ASKED]
    commands = []
    for number, segment in enumerate(lost):
        core = with_hole(shapes.core.core, tmp_path / f"core-{number}", segment)
        commands += [f"core-file {core}", *questions]
    answers = iter(shapes.ask_in_new_gdb(*commands))
    for segment in lost:
        next(answers)
        for shape in ASKED:
            assert_nothing_invented(shapes, shape, next(answers))


def test_hole_in_place_of_the_target(shapes, tmp_path):
    """The memory of the target itself is not in the core: said so, with its address."""
    target = shapes.facts["list_item"]["target"]
    (segment,) = [s for s in segments(shapes.core.core) if int(target, 16) in s]
    core = with_hole(shapes.core.core, tmp_path / "core", segment, int(target, 16) - 64 - segment.address)
    answers, _ = ask_damaged(shapes, core)
    assert re.search(target, answers[0].sentence), answers[0]
    assert re.search(SAYS_SO, answers[0].sentence), answers[0]
