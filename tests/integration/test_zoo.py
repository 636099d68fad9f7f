"""Everything that gc.get_referents said of the zoo just before the dump is in the graph, and the graph
has nothing more of the kinds that the collector visits."""
import pytest

from truth import truth_of

ON_INTERPRETERS = ["system", "pyenv", "3.8", "3.9", "3.10", "3.12", "3.13"]


@pytest.fixture(scope="module")
def zoo(interpreter, gdb, tmp_path_factory):
    directory = tmp_path_factory.mktemp(f"zoo-{interpreter}")
    facts, comparison = truth_of(gdb, interpreter, "zoo.py", directory, f"zoo, {interpreter}")
    print(f"\n{interpreter}: {facts['objects']:,} objects, {len(facts['in_c'])} types made in C, "
          f"{facts['in_python']} made in Python", *comparison.report(), sep="\n")
    print("without an instance:", *facts["never"])
    for group, reason in facts["absent"].items():
        print(f"without {group}: {reason}")
    return facts, comparison


def test_one_or_more_of_every_type_made_in_c(zoo):
    facts, _ = zoo
    assert facts["objects"] > 200_000
    assert len(facts["in_c"]) > 330
    assert len(facts["never"]) < 40, facts["never"]


def test_every_object_is_known(zoo):
    _, comparison = zoo
    assert not comparison.objects_missing, comparison.objects_missing.most_common(20)


def test_every_recorded_reference_is_in_the_graph(zoo):
    _, comparison = zoo
    assert not comparison.missing, (comparison.recall, comparison.missing.most_common(20))


def test_nothing_beyond_the_record_that_the_collector_would_have_seen(zoo):
    """Stale items, freed memory and dead entries would show here."""
    _, comparison = zoo
    assert not comparison.invented


def test_nothing_is_held_more_often_than_it_is_counted(zoo):
    """Borrowed pointers that are taken for references would show here, and memory that was freed."""
    _, comparison = zoo
    assert not comparison.held_too_often
