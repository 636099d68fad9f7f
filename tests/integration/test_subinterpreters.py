"""Several interpreters in one process, with a GIL of their own where there is that (3.12 on)."""
import re

import pytest

from harness import Program
from interpreters import interpreters

PATHS = {
    "HELD": ["__main__.HELD (module variable)", "Tenant (object)"],
    "deep": ["__main__.KEPT (module variable)", "list index=0", "Tenant.held (instance attribute)", "Tenant (object)"],
    "lodger": ["__main__.KEPT (module variable)", "list index=1", "dict key=answer", "Lodger (object)"],
}


def pytest_generate_tests(metafunc):
    if "of_any_version" in metafunc.fixturenames:
        found = [one for one in interpreters()[0] if not one.is_foreign and not one.free_threaded]
        metafunc.parametrize("of_any_version", found, ids=lambda one: one.name, scope="module")


@pytest.fixture(scope="module")
def house(of_any_version, gdb, tmp_path_factory):
    """What the program said, what py-heap-info says, and (tenant, name) -> its path."""
    with Program(of_any_version, "tenants.py", tmp_path_factory.mktemp(of_any_version.name)) as program:
        facts = program.facts
        target = program.crash(gdb)
    wanted = [(number, name) for number in range(len(facts["tenants"])) for name in PATHS]
    own, by_name, handler, info, *paths = gdb.ask(target, [
        f"py-referrers {facts['HELD']:#x}", "py-referrers -name HELD",
        f"py-referrers {facts['at_signal']:#x}", "py-heap-info",
        *(f"py-path {facts['tenants'][number][name]:#x}" for number, name in wanted)])
    target.core.unlink()
    return own, info.text, dict(zip(wanted, paths)), handler, by_name


def test_each_interpreter_is_counted(house):
    _, info, *_ = house
    assert re.search(r"^State +3 interpreters, [13] threads?\b", info, re.MULTILINE), info


def test_each_has_variables_of_its_own(house):
    own, _, paths, *_ = house
    own.tree.check()
    assert own.tree.reaches("__main__.HELD (module variable) *")
    assert own.text.splitlines()[1].endswith("(root) [interpreter 0]"), own.text
    for (number, name), answer in paths.items():
        lines = [line for line in answer.text.splitlines() if "(id=" in line]
        steps = [re.sub(r" \(id=.*", "", line.lstrip("→ ")) for line in lines]
        assert steps == PATHS[name], (number, name, answer.text)
        assert lines[0].endswith(f"(root) [interpreter {number + 1}]"), answer.text
    assert "(root)" in paths[0, "HELD"].text.splitlines()[0]
    assert paths[0, "HELD"].text != paths[1, "HELD"].text


def test_name_is_of_the_main_interpreter(house):
    own, *_, by_name = house
    assert by_name.text == own.text


def test_handler_of_a_signal_is_held_by_a_root(house):
    *_, handler, _ = house
    assert "signal handler" in handler.text and "(root)" in handler.text, handler


def test_references_that_are_found_explain_the_counts(house):
    _, info, *_ = house
    explained = re.search(r"^Refcounts +(\d+) of (\d+) tracked", info, re.MULTILINE)
    assert int(explained[1]) / int(explained[2]) > 0.98, info
