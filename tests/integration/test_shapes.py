"""Every way in which one object holds another: the graph is right on a crash's core, on GDB's own
core, and on a live process."""
import re

import pytest

from expected import CONTAINS, EXACT, REACHES
from tree import Tree, compare


@pytest.mark.parametrize("shape", EXACT)
def test_whole_graph(shapes, way, shape):
    answer = shapes.answer(way, shape)
    missing, unexpected = compare(Tree(EXACT[shape].format(**shapes.facts[shape])), answer.tree)
    assert (missing, unexpected) == ([], []), answer


@pytest.mark.parametrize("shape", CONTAINS)
def test_part_of_graph(shapes, way, shape):
    answer = shapes.answer(way, shape)
    missing, _ = compare(Tree(CONTAINS[shape].format(**shapes.facts[shape])), answer.tree)
    assert missing == [], answer


@pytest.mark.parametrize("case", REACHES)
def test_way_up(shapes, way, case):
    shape = case.split()[0]
    answer = shapes.answer(way, shape)
    assert answer.tree.reaches(*(node.format(**shapes.facts[shape]) for node in REACHES[case])), answer


@pytest.mark.parametrize("shape", [*EXACT, *CONTAINS])
def test_tree_is_well_formed(shapes, way, shape):
    shapes.answer(way, shape).tree.check()


def test_places_of_locals(shapes, way):
    """A local of a running frame says in which file, line and thread it is."""
    (local,) = shapes.answer(way, "one_local").tree.named("*one_local.target (local)")
    assert local.name.startswith("__main__.")
    assert re.fullmatch(r' \[thread "MainThread", .*\bshapes\.py:\d+\]', local.place), local


def test_another_thread_has_another_name(shapes, way):
    (local,) = shapes.answer(way, "another_thread").tree.named("*.target (local)")
    assert re.search(r'\[thread "Thread-1 ?(\(worker\))?", ', local.place), local


def test_long_key_is_cut(shapes, way):
    answer = shapes.answer(way, "dict_value_of_long_key")
    (value,) = answer.tree.named("dict key=*")
    assert value.name.startswith("dict key=" + 150 * "x")
    assert 151 * "x" not in answer.text


def test_awkward_key_breaks_no_line(shapes, way):
    """A key's line breaks and control characters cannot pass for lines of the tree."""
    answer = shapes.answer(way, "dict_value_of_awkward_key")
    assert len(answer.tree.named("dict key=first line*")) == 1, answer
    assert answer.tree.marked("root") == {
        f"__main__.dict_value_of_awkward_key.{name} (local) (id={shapes.facts['dict_value_of_awkward_key'][id]})"
        for name, id in [("target", "target"), ("my_dict", "my_dict")]
    }
    assert all(line.isprintable() for line in answer.text.splitlines())


def test_weak_reference_is_no_owner(shapes, way):
    """Only the weak edge is marked; what holds the weak reference itself holds it strongly."""
    (weak,) = {node.key for node in shapes.answer(way, "weak_reference").tree if "weak" in node.marks}
    assert weak.endswith(f"(id={shapes.facts['weak_reference']['reference']})")


def test_garbage_has_no_root(shapes, way):
    assert shapes.answer(way, "garbage_cycle").tree.marked("root") == set()


def test_left_over_on_a_stack_is_no_certain_root(shapes, way):
    """What may have been popped is marked, if it is shown at all."""
    tree = shapes.answer(way, "left_on_stack").tree
    assert tree.named("Link.next_link (instance attribute)")
    assert tree.marked("root") == tree.marked("maybe stale")


def test_names_of_objects(shapes):
    """What has a name is shown with it."""
    names = shapes.facts["named_objects"]
    (answer,) = shapes.ask(
        "py-referrers {named_objects[function]} {named_objects[type]} {named_objects[module]}"
        " {named_objects[generator]} -max-depth 1"
    )
    targets = {node.id: node.name for node in answer.tree if "target" in node.marks}
    assert targets[names["function"]].endswith("my_function (object)")
    assert targets[names["function"]].startswith("function ")
    assert targets[names["type"]] == "type Thing (object)"
    assert targets[names["module"]] == "module html.entities (object)"
    assert targets[names["generator"]] == "generator yielding (object)"


# Options


def test_several_targets_give_one_graph(shapes, way):
    """Asked for an object and for its holder, the graph has both, each once."""
    tree = shapes.answer(way, "several_targets").tree
    assert len(tree.marked("target")) == 2


@pytest.mark.parametrize("option, depth", [
    ("-max-depth", 12), ("--max-depth", 12), ("-max-depth", 11),
])
def test_max_depth_counts_printed_nodes(shapes, option, depth):
    """Each link is two nodes, the attribute and the object: 12 nodes above the target are six links.
    A name is not printed without its object, so 11 gives no less."""
    (answer,) = shapes.ask(f"py-referrers {{chain[target]}} {option} {depth}")
    links = answer.tree.named("Link (object)") + answer.tree.named("Link.next_link (instance attribute)")
    assert len(links) == 13, answer
    assert answer.tree.markers == [f"Maximum depth of {depth} exceeded"]


@pytest.mark.parametrize("depth, cut", [("60", True), ("61", False), ("unlimited", False)])
def test_max_depth_is_said_to_be_exceeded_only_if_it_is(shapes, depth, cut):
    """The chain of 30 links ends in a local at depth 61."""
    (answer,) = shapes.ask(f"py-referrers {{chain[target]}} -max-depth {depth}")
    assert answer.tree.markers == ([f"Maximum depth of {depth} exceeded"] if cut else [])
    assert bool(answer.tree.named("*chain.link (local)")) != cut


def test_default_depth_is_20(shapes):
    (answer,) = shapes.ask("py-referrers {chain[target]}")
    assert answer.tree.markers == ["Maximum depth of 20 exceeded"]


def attributes(answer):
    return len(answer.tree.named("Holder.held (instance attribute)"))


@pytest.mark.parametrize("options, shown, marker", [
    ("-referrer-limit 90", 90, "Referrer limit of 90 exceeded with 121 referrers: 31 more not shown"),
    ("", 100, "Referrer limit of 100 exceeded with 121 referrers: 21 more not shown"),
    ("-referrer-limit 121", 121, None),
    ("-referrer-limit unlimited", 121, None),
])
def test_referrer_limit_cuts_the_list_and_says_so(shapes, options, shown, marker):
    """120 holders and the local are 121 referrers."""
    (answer,) = shapes.ask(
        f"py-referrers {{many_holders[target]}} -exclude {{many_holders[holders]}} {options}"
    )
    (target,) = answer.tree.tops
    assert len([child for child in target.children if not child.is_marker]) == shown
    assert answer.tree.markers == ([marker] if marker else [])


def test_excluded_object_is_no_referrer(shapes):
    """Without its list each holder has nothing above it."""
    plain, excluded = shapes.ask(
        "py-referrers {many_holders[target]} -referrer-limit unlimited",
        "py-referrers {many_holders[target]} -referrer-limit unlimited -exclude {many_holders[holders]}",
    )
    holders = int(shapes.facts["many_holders"]["holders"], 16)
    assert holders in plain.tree.ids
    assert holders not in excluded.tree.ids
    assert attributes(plain) == attributes(excluded) == 120


def test_exclude_may_be_repeated(shapes):
    (answer,) = shapes.ask(
        "py-referrers {attributes_of_two[target]}"
        " -exclude {attributes_of_two[one]} --exclude {attributes_of_two[two]}"
    )
    assert [node.name for node in answer.tree.nodes] == ["Thing (object)", "__main__.attributes_of_two.target (local)"]


def test_timeout_is_said_to_be_exceeded(shapes):
    """Out of time at once: nothing was found, and that is no error."""
    (answer,) = shapes.ask("py-referrers {list_holder[target]} -timeout 0")
    assert re.search(r"Timeout of 0\.00 seconds exceeded \(after \d+\.\d\d seconds\)", answer.text)
    assert answer.tree.named("*Holder*") == []


def test_ample_timeout_changes_nothing(shapes):
    plain, timed = shapes.ask(
        "py-referrers {list_holder[target]}", "py-referrers {list_holder[target]} -timeout 1000"
    )
    assert plain.tree.edges and timed.text == plain.text


def test_target_is_any_expression(shapes):
    plain, computed, variable = shapes.ask(
        "py-referrers {list_item[target]}",
        "py-referrers {list_item[target]}+16-0x10",
        "py-referrers (PyObject*){list_item[target]}",
    )
    assert plain.tree.edges and plain.tree.edges == computed.tree.edges == variable.tree.edges
