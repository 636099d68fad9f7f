"""A live process does not notice: nothing is written into it, and it never runs meanwhile."""
import os
from pathlib import Path

ON_INTERPRETERS = ["system", "3.8", "3.13"]

COMMANDS = ["py-referrers {}", "py-path {}", "py-object {}", "py-referents {}", "py-refcheck", "py-heap-info"]
REGISTERS = "info registers"


def turns(pid):
    """The command that tells how often the process got a processor and gave it up."""
    return f"shell cat /proc/{pid}/task/*/status | grep ctxt_switches"


def test_a_call_would_be_seen(gdb, sleeper):
    """GDB calls functions for some expressions: then the process runs."""
    before, _, after = gdb.ask(sleeper, [turns(sleeper.pid), "call ((int (*)(void)) getpid)()", turns(sleeper.pid)])
    assert "voluntary" in before.text and before.text != after.text


def test_nothing_is_written_and_nothing_runs(gdb, program):
    """Neither a byte of writable memory nor a register differs, it never ran, and it ends as it should."""
    sums = program("sums.py")
    stay_on_its_processor(sums.pid)
    before = sums.memory()
    questions = [command.format(f"{sums.facts['target']:#x}") for command in COMMANDS]
    first, rested, *answers, last, still = gdb.ask(
        sums.live, [REGISTERS, turns(sums.pid), *questions, REGISTERS, turns(sums.pid)])
    assert answers[0].tree.named("list index=500")
    assert all(answer.text.strip() for answer in answers)
    assert "rip" in first.text and first.text == last.text
    assert "voluntary" in rested.text and rested.text == still.text
    assert sums.memory() == before
    assert sums.go_on() == ({"done": True, "total": 499500}, 0)


def stay_on_its_processor(pid):
    """The kernel writes the number of the processor into the process's memory (rseq(2)) when it moves."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    PROCESSOR = 39 - 3  # proc(5), counted from the field after the name
    os.sched_setaffinity(pid, {int(fields[PROCESSOR])})
