"""What py-referents lists is what gc.get_referents gave, by name, and what the collector does not
visit."""
import re

import pytest

# What an object holds, or points at without holding, and its traverse function does not visit; the
# first of each name.
BEYOND = re.compile(
    r"\.__class__|key$|attribute name|referent$|\.__(name|qualname|doc|dict|weakref|code|module)__$"
    r"|\.(gi_code|co_\w+|code|start|stop|step|length|fget|obj|tp_\w+)$|\.__(base|bases|mro|slots)__$|state\+"
)


def references(answer):
    """Pairs (name, id) of the target's references."""
    (target,) = answer.tree.tops
    return [
        (node.name.partition(": ")[0], int(node.id, 16)) for node in target.children if node.id
    ]


@pytest.fixture(scope="module")
def answers(specimens):
    return {
        name: specimens.ask("py-referents", name, "-items unlimited") for name in specimens.facts
    }


def test_target_is_marked(answers, specimens):
    tops = {name: [(int(top.id, 16), top.marks) for top in a.tree.tops] for name, a in answers.items()}
    assert tops == {name: [(fact["id"], ("target",))] for name, fact in specimens.facts.items()}


def test_every_referent_of_the_collector_is_listed(answers, specimens):
    missing = {
        name: set(specimens.facts[name]["referents"]) - {id for _, id in references(answer)}
        for name, answer in answers.items()
    }
    assert not any(missing.values()), missing


def test_nothing_is_invented(answers, specimens):
    """Of a static type nothing is visited."""
    beyond = {
        (name, edge)
        for name, answer in answers.items() for edge, id in references(answer)
        if id not in specimens.facts[name]["referents"] and not BEYOND.match(edge.split(" (")[0])
    }
    assert {(name, edge) for name, edge in beyond if name != "static_type"} == set()


def test_class_comes_first(answers, specimens):
    first = {name: references(answer)[0] for name, answer in answers.items()}
    assert first == {
        name: (".__class__ (attribute)", fact["type_id"]) for name, fact in specimens.facts.items()
    }


@pytest.mark.parametrize("name, names", [
    ("inline", [".one (instance attribute)", ".two (instance attribute)"]),
    ("plain", [".__dict__ (attribute)"]),
    ("slotted", [".left (slot)", ".right (slot)"]),
    ("tuple", ["index=0", "index=1", "index=2"]),
    ("set", ["member"]),
    ("fat_dict", ["key (held as a key)", "key=a"]),
    ("partial", [".func (C member)", ".args (C member)", ".keywords (C member)"]),
    ("bound", [".__func__ (attribute)", ".__self__ (attribute)"]),
    ("weak_reference", ["referent"]),
    ("cell", [".cell_contents (C member)"]),
])
def test_names(specimens, name, names):
    assert [edge for edge, _ in references(specimens.ask("py-referents", name))][1:] == names


def test_plain_objects_are_shown_with_their_value(specimens):
    values = [node.place for node in specimens.ask("py-referents", "list").tree.nodes][2:]
    assert values == [" = 1", " = 'two'", " = 3.0", " = None"]


def test_weak_reference_is_marked(specimens):
    (weak,) = (node for node in specimens.ask("py-referents", "weak_reference").tree if "weak" in node.marks)
    assert weak.name == "referent: Inline (object)"


def test_borrowed_pointer_is_marked(specimens):
    """A view's `obj` is held by the buffer behind it."""
    (borrowed,) = (n for n in specimens.ask("py-referents", "memoryview").tree if "borrowed" in n.marks)
    assert borrowed.name == ".obj (C member): bytes (object)"


def test_guessed_reference_is_marked(specimens):
    guessed = [n for n in specimens.ask("py-referents", "stateful_module").tree if "inferred" in n.marks]
    assert guessed and all(node.name.startswith("state+0x") for node in guessed)


def test_locals_of_a_generator(specimens):
    (local,) = specimens.ask("py-referents", "generator").tree.named(".value (local): *")
    assert local.name == ".value (local): list (object)"


@pytest.mark.parametrize("options, shown", [("", 100), ("-items 7", 7), ("-items 0", 0)])
def test_limit(specimens, options, shown):
    """5000 items and the class."""
    answer = specimens.ask("py-referents", "list_long", options)
    assert len(references(answer)) == shown
    assert answer.tree.markers == [
        f"Limit of {shown} exceeded with 5001 references: {5001 - shown} more not shown"
    ]


def test_no_limit(specimens):
    answer = specimens.ask("py-referents", "list_long", "-items unlimited")
    assert len(references(answer)) == 5001 and answer.tree.markers == []


def test_one_level_by_default_and_more_on_demand(specimens):
    """What lies deeper is offered, not passed over."""
    one = specimens.ask("py-referents", "plain")
    two = specimens.ask("py-referents", "plain", "-max-depth 2")
    assert max(len(list(node.ancestors())) for node in one.tree) == 1
    assert re.search(r"^1 object at the depth of 1, .*: -max-depth 2 shows", one.text, re.MULTILINE)
    assert [node.name for node in two.tree.named("key=*")] == [
        "key=x: int (object)", "key=y: str (object)", "key=z: list (object)"
    ]


def test_depth_0_is_the_object_alone(specimens):
    assert len(specimens.ask("py-referents", "plain", "-max-depth 0").tree.nodes) == 1


def test_cycle_is_marked_and_nothing_is_printed_twice(specimens):
    tree = specimens.ask("py-referents", "cycle", "-max-depth 3").tree
    target = specimens.facts["cycle"]["id"]
    back = [node for node in tree.nodes[1:] if int(node.id, 16) == target]
    assert len(back) == 2 and all(node.marks == ("cycle member",) for node in back)
    parents = [node.id for node in tree.nodes if node.children]
    assert len(parents) == len(set(parents))


def test_shown_above(specimens):
    """The class `list` of the target is the class of its item, too."""
    tree = specimens.ask("py-referents", "cycle", "-max-depth 2").tree
    (again,) = (node for node in tree.nodes if "shown above" in node.marks)
    assert again.name == ".__class__ (attribute): type list (object)"


def test_live_process_says_the_same(specimens):
    assert specimens.live["py-referents"].text == specimens.ask("py-referents", "inline").text


def test_depth_without_limit_comes_to_an_end(specimens):
    """From a module, nearly everything can be reached."""
    answer = specimens.ask("py-referents", "module", "-max-depth unlimited -items 3")
    assert answer.text.count("\n") < 250_000
