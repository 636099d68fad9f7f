"""The same small heap under every interpreter there is, opened in every way: see matrix.py."""
import re

import pytest

from matrix import FIGURES, Cell, Sampler, Unavailable, cells

# Each sample and a way up from it, as the names of what lies there.
NAMES = {
    "module variable": ["__main__.HELD_BY_MODULE (module variable) *(id=*"],
    "class attribute": ["Owner.owned (class attribute) *", "type Owner (object) *", "__main__.Owner (module variable) *"],
    "attribute": ["Holder.held (instance attribute) *", "Holder (object) *", "list index=0 *", "__main__.KEPT (module variable) *"],
    "attribute in a dict": ["Holder.held (instance attribute) *", "Holder (object) *"],
    "attribute of many": ["Holder.held (instance attribute) *", "Holder (object) *"],
    "slot": ["Slotted.right (slot) *", "Slotted (object) *"],
    "value of a dict": ["dict key=answer *", "dict (object) *"],
    "value by number": ["dict key=42 *", "dict (object) *"],
    "key of a dict": ["dict key* *", "dict (object) *"],
    "value by a wide name": ["dict key=caf\u00e9 \u65e5\u672c *", "dict (object) *"],
    "value of a dict that changed": ["dict key=stays *", "dict (object) *"],
    "value in order": ["OrderedDict key=second *", "OrderedDict (object) *"],
    "value by default": ["*defaultdict key=late *", "*defaultdict (object) *"],
    "value behind a proxy": ["dict key=proxied *", "dict (object) *", "mappingproxy*", "mappingproxy (object) *"],
    "item of a list": ["list index=1 *", "list (object) *"],
    "item of a tuple": ["tuple index=2 *", "tuple (object) *"],
    "item of a named tuple": ["Point index=1 *", "Point (object) *"],
    "item of a deque": ["*deque index=200 *", "*deque (object) *"],
    "member of a set": ["set member *", "set (object) *"],
    "member of a frozenset": ["frozenset member *", "frozenset (object) *"],
    "closure": ["closing_over.<locals>.inside.value (closure) *", "function *inside (object) *"],
    "self of a method": ["method method *"],
    "argument of a partial": ["tuple index=0 *", "*partial*", "*partial (object) *"],
    "getter": ["property*", "property (object) *"],
    "local of a generator": ["*yielding.value (local) *", "generator yielding (object) *"],
    "local of a delegating generator": ["*yielding.value (local) *", "generator yielding (object) *", "generator delegating (object) *"],
    "local of a coroutine": ["*awaiting.value (local) *", "coroutine awaiting (object) *"],
    "local of an asynchronous generator": ["*yielding_async.value (local) *", "async_generator yielding_async (object) *"],
    "argument of an exception": ["tuple index=0 *", "*LookupError*", "LookupError (object) *"],
    "item under an iterator": ["list index=1 *", "list (object) *", "list_iterator*", "list_iterator (object) *"],
    "start of a slice": ["slice*", "slice (object) *"],
    "int": ["list index=* *", "__main__.KEPT (module variable) *"],
    "bytes": ["list index=* *", "__main__.KEPT (module variable) *"],
    "weakly held": ["*", "__main__.KEPT (module variable) *"],
    "local of a thread": ["*worker.in_thread (local) *"],
    "local": ["*outermost.local (local) *"],
    "argument": ["*outermost.argument (local) *"],
    "local of a caller": ["*inner.of_inner (local) *"],
}

# Roots: what is named, and where.
PLACES = {
    "local": ("__main__.outermost.local (local)", r'\[thread "MainThread", .*\bsampler\.py:\d+\]$'),
    "local of a caller": ("__main__.inner.of_inner (local)", r'\[thread "MainThread", .*\bsampler\.py:\d+\]$'),
    "local of a thread": ("__main__.worker.in_thread (local)", r'\[thread "Worker-1", .*\bsampler\.py:\d+\]$'),
}

# Told of by inference where the type's C has no debug information, and named otherwise.
OF_C = {
    "value in order", "value by default", "argument of a partial", "getter", "value behind a proxy", "start of a slice",
    "item under an iterator",
}


def enough(cell):
    """Of tracked objects, so many are explained by what holds them.  In 3.8, C has the classes of _ast in more than
    a hundred variables; in 3.9 in one structure, which only symbols lead to (Python-ast.c)."""
    classes_of_ast = cell.interpreter.version < (3, 9) or (
        cell.interpreter.version < (3, 10) and not cell.has_debug_information)
    return 0.97 if classes_of_ast else 0.999 if cell.has_debug_information else 0.998



def pytest_generate_tests(metafunc):
    if "cell" in metafunc.fixturenames:
        metafunc.parametrize("cell", cells(), ids=str, scope="session")


@pytest.fixture(scope="session")
def samplers(gdb, build_directory, tmp_path_factory, request):
    """The one Sampler that is in use: cells come sorted by interpreter."""
    kept = {}

    def sampler(interpreter):
        if interpreter not in kept:
            for other in list(kept):
                close(kept.pop(other))
            try:
                kept[interpreter] = Sampler(
                    interpreter, gdb, tmp_path_factory.mktemp(interpreter.name), build_directory)
            except (RuntimeError, OSError) as error:
                kept[interpreter] = error
            else:
                kept[interpreter].start(dict.fromkeys(
                    item.callspec.params["cell"].way for item in request.session.items
                    if getattr(item, "callspec", None) and "cell" in item.callspec.params
                    and item.callspec.params["cell"].interpreter == interpreter
                ))
        if isinstance(kept[interpreter], Exception):
            raise kept[interpreter]
        return kept[interpreter]

    def close(one):
        if isinstance(one, Sampler):
            one.close()

    yield sampler
    for one in kept.values():
        close(one)


@pytest.fixture
def opened(cell: Cell, samplers):
    """The facts of the sampler and the answers in this way; skips where it may be refused."""
    sampler = samplers(cell.interpreter)
    try:
        answers = sampler.answers(cell.way)
    except Unavailable as reason:
        pytest.skip(str(reason))
    if answers.refusal and cell.may_be_refused:
        pytest.skip(f"refused: {answers.refusal}")
    assert not answers.refusal, answers.refusal
    if answers.comparison:
        FIGURES[str(cell)] = answers.comparison.recall
    return sampler.facts, answers


@pytest.fixture
def comparison(opened):
    _, answers = opened
    assert answers.comparison, answers.dumped
    return answers.comparison


def test_says_the_version_and_what_runs(cell, opened):
    facts, answers = opened
    *numbers, level, serial = facts["python"]
    version = ".".join(map(str, numbers))
    if level != "final":
        version += {"alpha": "a", "beta": "b", "candidate": "rc"}[level] + str(serial)
    assert re.search(rf"^Python +CPython {re.escape(version)}(?=[ ,]|$)", answers.info, re.MULTILINE), answers.info
    assert re.search(r"^State +1 interpreter, 2 threads\b", answers.info, re.MULTILINE), answers.info
    if cell.way in ("dwarf", "offsets", "table"):
        assert re.search(rf"^Layout .*{cell.way}", answers.info, re.MULTILINE | re.IGNORECASE), answers.info


def test_names(cell, opened):
    facts, answers = opened
    wrong = {}
    assert NAMES.keys() == facts["ids"].keys()
    for sample, names in NAMES.items():
        if sample in OF_C and not cell.has_debug_information:
            names = names[-1:]
        answer = answers.trees[sample]
        try:
            answer.tree.check()
            if not answer.tree.reaches(*names):
                wrong[sample] = answer.text
        except (AssertionError, ValueError) as error:
            wrong[sample] = f"{error}\n{answer.text}"
    assert not wrong, "\n".join(f"{sample}:\n{text}" for sample, text in wrong.items())


def test_roots_and_their_places(opened):
    _, answers = opened
    for sample, (name, place) in PLACES.items():
        (root,) = answers.trees[sample].tree.named(name)
        assert "root" in root.marks
        assert re.search(place, root.place), root


def test_only_a_weak_reference_is_weak(opened):
    _, answers = opened
    weak = [node for node in answers.trees["weakly held"].tree.nodes if "weak" in node.marks]
    assert weak and all("ReferenceType" in node.name or "weakref" in node.name for node in weak)
    assert not answers.trees["attribute"].tree.marked("weak")


def test_shortest_path(opened):
    _, answers = opened
    first, *_, last = [line for line in answers.path.splitlines() if "(id=" in line]
    assert "__main__.KEPT (module variable)" in first and "(root)" in first, answers.path
    assert "(target)" in last, answers.path


def test_every_recorded_reference_is_in_the_graph(cell, comparison):
    """Of types that others made, references without debug information are guessed."""
    missing = comparison.missing
    if not cell.has_debug_information:
        missing = {pair: count for pair, count in missing.items() if pair[0].startswith("builtins.")}
    assert not missing, (comparison.recall, missing)
    assert not comparison.objects_missing, comparison.objects_missing.most_common(20)


def test_nothing_beyond_the_record_that_the_collector_would_have_seen(comparison):
    assert not comparison.invented


def test_nothing_is_held_more_often_than_it_is_counted(cell, comparison):
    if cell.interpreter.free_threaded:
        pytest.skip("deferred references are not counted")
    assert not comparison.held_too_often


def test_references_that_are_found_explain_the_counts(cell, opened, comparison):
    if cell.interpreter.free_threaded:
        pytest.skip("deferred references are not counted")
    facts, answers = opened
    explained = re.search(r"^Refcounts +(\d+) of (\d+) tracked", answers.info, re.MULTILINE)
    assert explained, answers.info
    assert int(explained[1]) / int(explained[2]) >= enough(cell), explained[0]
