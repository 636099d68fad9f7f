"""Whatever the reference package names in the living process, the plugin names after the fact."""
import subprocess

import pytest

from expected import in_hex
from harness import Interpreter, Program, clean_environment

PACKAGES = ["referrers==0.16.3", "networkx"]


def run_or_skip(arguments):
    done = subprocess.run(arguments, env=clean_environment(), capture_output=True, text=True)
    if done.returncode != 0:
        last = (done.stderr.strip().splitlines() or ["no reason given"])[-1]
        pytest.skip(f"the reference package cannot be had: {last}")


@pytest.fixture(scope="module")
def with_package(interpreter, build_directory):
    """INTERPRETER in an environment of its own that has the package; kept for the next run."""
    directory = build_directory / "reference-package" / interpreter.name
    python = directory / "bin" / "python"
    complete = directory / "complete"
    if not complete.exists():
        run_or_skip([str(interpreter.path), "-m", "venv", "--clear", str(directory)])
        run_or_skip([str(python), "-m", "pip", "install", "--quiet", *PACKAGES])
        complete.touch()
    return Interpreter(interpreter.name, python)


@pytest.fixture(scope="module")
def reference(with_package, interpreter, gdb, tmp_path_factory):
    """What the package named of each shape, and the plugin's answers for the same objects."""
    directory = tmp_path_factory.mktemp(f"reference-{interpreter}")
    with Program(with_package, "reference.py", directory) as program:
        facts = program.facts
        target = program.crash(gdb)
    questions = [
        f"py-referrers {address} -max-depth 60 -referrer-limit unlimited"
        for address in in_hex(facts["targets"]).values()
    ]
    return facts, dict(zip(facts["targets"], gdb.ask(target, questions)))


def test_every_referrer_it_names_is_in_the_graph(reference):
    """But for the tuple between a function and its cells, which the plugin's tree takes in one step."""
    facts, answers = reference
    missing = {
        shape: [f"{i:#x}" for i in ids if i not in answers[shape].tree.ids and i != facts["closure_tuple"]]
        for shape, ids in facts["named"].items()
    }
    missing = {shape: ids for shape, ids in missing.items() if ids}
    assert not missing, "\n".join(f"{shape}: {ids}\n{answers[shape]}" for shape, ids in missing.items())


def test_it_named_more_than_the_targets(reference):
    """The comparison is not empty: the package found the holders of what has any."""
    facts, _ = reference
    assert len(facts["named"]["list_holder"]) == 6
    assert len(facts["named"]["converging_tree"]) == 8
