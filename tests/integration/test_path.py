"""py-path: why an object is alive, from a root down to it; shortest against a search of its own over
the edges that the plugin writes down."""
import random
import re
from collections import defaultdict, deque
from dataclasses import dataclass

import pytest

from expected import EXACT
from tree import LINE, matches

UNCERTAIN = {"inferred", "module-state", "stale-stack"}
LEFT_OUT = re.compile(r"… (\d+) references? not shown; see -max-length")


@dataclass
class Line:
    name: str
    id: str
    marks: tuple
    place: str

    @property
    def key(self):
        return f"{self.name} (id={self.id})"


class Path:
    """One path as it was printed."""

    def __init__(self, text):
        self.lines, self.left_out, self.notes = [], 0, []
        for line in text.splitlines():
            arrow, line = line.startswith("→ "), line.removeprefix("→ ")
            match = LINE.fullmatch(line)
            if match and not line.startswith("No path"):
                assert arrow == bool(self.lines) or self.left_out, text
                marks = tuple(re.findall(r"\(([^)]*)\)", match["marks"]))
                self.lines.append(Line(match["name"], match["id"], marks, match["place"]))
            elif LEFT_OUT.fullmatch(line):
                self.left_out = int(LEFT_OUT.fullmatch(line)[1])
            else:
                self.notes.append(line)

    @property
    def names(self):
        return [line.name for line in self.lines]

    @property
    def found(self):
        return "root" in self.lines[0].marks

    @property
    def uncertain(self):
        return any({"inferred", "maybe stale", "weak"} & set(line.marks) for line in self.lines)


def paths(answer):
    return [Path(text) for text in answer.text.strip().split("\n\n")]


def ask(shapes, question):
    (answer,) = shapes.ask(question)
    return paths(answer)


def has_path(found, *patterns):
    return any(
        len(path.lines) == len(patterns) and all(map(matches, patterns, path.names)) for path in found
    )


# One shape after the other


@pytest.mark.parametrize("shape, names", [
    ("one_local", ["*one_local.target (local)", "Thing (object)"]),
    ("another_thread", ["*worker.target (local)", "Thing (object)"]),
    ("int_in_dataclass", [
        "*int_in_dataclass.holder (local)", "Record.number (instance attribute)", "int (object)",
    ]),
    ("main_variable", ["__main__.MY_GLOBAL (module variable)", "Thing (object)"]),
    ("str_in_untracked_dict", ["*str_in_untracked_dict.the_dict (local)", "dict key=a", "str (object)"]),
    ("bound_builtin_method", None),
    ("loaded_modules", ["sys.modules (interpreter state)", "dict (object)"]),
    ("two_ways_up", [
        "*two_ways_up.both (local)", "TwoAttributes.* (instance attribute)",
        "Holder.held (instance attribute)", "Holder.held (instance attribute)", "int (object)",
    ]),
])
def test_first_path(shapes, shape, names):
    (path,) = ask(shapes, f"py-path {{{shape}[target]}}")
    assert path.found and "target" in path.lines[-1].marks
    assert [line for line in path.lines[1:] if "root" in line.marks] == []
    assert path.lines[-1].id == shapes.facts[shape]["target"]
    assert names is None or has_path([path], *names), path.names


@pytest.mark.parametrize("shape, names", [
    ("attribute_and_dict", ["*attribute_and_dict.target (local)", "Thing (object)"]),
    ("attribute_and_dict", [
        "*attribute_and_dict.holder (local)", "Holder.held (instance attribute)", "Thing (object)",
    ]),
    ("attribute_and_dict", ["*attribute_and_dict.my_dict (local)", "dict key=mykey", "Thing (object)"]),
    ("class_attribute", [
        "__main__.ClassHolder (module variable)", "ClassHolder.attribute (class attribute)",
        "Thing (object)",
    ]),
    ("closure", [
        "*closure.function (local)", "make_printer.<locals>.printer.value (closure)", "Thing (object)",
    ]),
    ("word_of_html", ["html.*html5 (module variable)", "dict key *", "str (object)"]),
    ("generator", ["*generator.suspended (local)", "*yielding.value (local)", "Thing (object)"]),
    ("bound_method", [
        "*bound_method.with_data (local)", "WithMethod.data (instance attribute)", "int (object)",
    ]),
    ("slot", ["*slot.holder (local)", "Slotted.right (slot)", "Thing (object)"]),
    ("global_without_module", [
        "*global_without_module.survivor (local)", "*__globals__*", "ghost.held (global)", "Thing (object)",
    ]),
])
def test_further_paths(shapes, shape, names):
    found = ask(shapes, f"py-path {{{shape}[target]}} -paths 20")
    assert has_path(found, *names), [path.names for path in found]


@pytest.mark.parametrize("shape", [shape for shape in EXACT if shape != "several_targets"])
def test_lines_are_those_of_py_referrers(shapes, shape):
    """Every line of every path is one of the tree, and roots are roots in both."""
    tree = shapes.answer("crash", shape).tree
    keys = {node.key for node in tree}
    for path in ask(shapes, f"py-path {{{shape}[target]}} -paths 100"):
        if not path.found:
            assert not tree.marked("root")
            continue
        assert path.lines[0].key in tree.marked("root")
        assert [line.key for line in path.lines if line.key not in keys] == []


def test_bound_method_holds_its_instance(shapes):
    found = ask(shapes, "py-path {bound_method[with_data]} -paths 20")
    assert has_path(
        found, "*bound_method.with_reference (local)", "Holder.held (instance attribute)",
        "my_method method", "WithMethod (object)",
    )


def test_place_of_a_root(shapes):
    (path,) = ask(shapes, "py-path {one_local[target]}")
    assert re.search(r'\[thread "[^"]+", .*\bshapes\.py:\d+\]$', path.lines[0].place)


def test_end_of_paths_is_told(shapes):
    found = ask(shapes, "py-path {attribute_and_list[target]} -paths 5")
    assert len(found) == 3
    assert found[-1].notes == ["No further path: 3 of 5"]
    exact = ask(shapes, "py-path {attribute_and_list[target]} -paths 3")
    assert [path.names for path in exact] == [path.names for path in found]
    assert not any(path.notes for path in exact)


def test_paths_get_longer(shapes):
    found = ask(shapes, "py-path {converging_tree[target]} -paths unlimited")
    assert [len(path.lines) for path in found] == [2, 5, 5]
    assert {path.lines[-2].id for path in found[1:]} == {
        shapes.facts["converging_tree"][side] for side in ("left", "right")
    }


# Options


def test_avoid_skips_an_object(shapes):
    """The other way up is as long; with both avoided there is none."""
    ids = shapes.facts["two_ways_up"]
    for avoided, taken in ("one", "two"), ("two", "one"):
        (path,) = ask(shapes, f"py-path {{two_ways_up[target]}} -avoid {ids[avoided]}")
        assert path.found and ids[taken] in [line.id for line in path.lines]
    (none,) = ask(shapes, "py-path {two_ways_up[target]} -avoid {two_ways_up[one]} -avoid {two_ways_up[two]}")
    assert not none.found and none.notes == ["No path that avoids what was given with -avoid"]


def test_avoiding_a_module_avoids_its_variables(shapes):
    (path,) = ask(shapes, "py-path {main_variable[target]}")
    (other,) = ask(shapes, f"py-path {{main_variable[target]}} -avoid {path.lines[0].id}")
    assert not other.found


def test_weak_references_are_taken_only_if_wanted(shapes):
    reference = shapes.facts["weak_reference"]["reference"]
    plain = ask(shapes, "py-path {weak_reference[target]} -paths unlimited")
    weak = ask(shapes, "py-path {weak_reference[target]} -paths unlimited -weak")
    assert not any(path.uncertain for path in plain)
    assert len(weak) == len(plain) + 1
    assert [(line.id, line.marks) for line in weak[-1].lines if "weak" in line.marks] == [(reference, ("weak",))]


def test_garbage(shapes):
    (path,) = ask(shapes, "py-path {garbage_cycle[target]}")
    assert path.names == ["Link (object)"]
    (note,) = path.notes
    assert note == (
        "No path: nothing that was read keeps it alive: nothing else holds the 1 object that holds it,"
        " directly or not: garbage in a cycle, or held by C code, though no word of its memory leads there"
    )


def test_left_over_on_a_stack_is_marked(shapes):
    (path,) = ask(shapes, "py-path {left_on_stack[target]}")
    assert not path.found or "maybe stale" in path.lines[0].marks


def test_several_targets_get_an_answer_each(shapes):
    found = ask(shapes, "py-path {several_targets[outer]} {several_targets[inner]}")
    assert [path.lines[-1].id for path in found] == [
        shapes.facts["several_targets"][name] for name in ("outer", "inner")
    ]


def test_long_path_is_cut_in_its_middle(shapes):
    whole, cut = (
        ask(shapes, f"py-path {{chain[target]}} -paths 2 {option}")[1]
        for option in ("", "-max-length 7")
    )
    assert whole.left_out == 0 and whole.names.count("Link.next_link (instance attribute)") == 30
    keys = [line.key for line in cut.lines]
    assert cut.left_out > 10
    assert keys[0] == whole.lines[0].key and keys[-1] == whole.lines[-1].key
    assert set(keys) < {line.key for line in whole.lines}


def test_timeout(shapes):
    plain, late = shapes.ask(
        "py-path {attribute[target]} -timeout 1000", "py-path {attribute[target]} -timeout 0"
    )
    assert paths(plain)[0].found
    assert re.search(r"Timeout of 0\.00 seconds exceeded \(after \d+\.\d\d seconds\)", late.text)


@pytest.mark.parametrize("question, sentence", [
    ("py-path", "which object?  Give an expression for its address, py-path 0x7f12345678, or -name or -type"),
    ("py-path {one_local[target]} -paths 0", '-paths wants a number from 1 on or "unlimited", not "0"'),
    ("py-path {one_local[target]} -paths x", '-paths wants a number from 1 on or "unlimited", not "x"'),
    ("py-path {one_local[target]} -avoid {one_local[target]}", "* is the target: every path leads to it"),
    ("py-path {one_local[target]} -avoid 16", "-avoid: 0x10 is no Python object: it is 16 bytes behind a NULL pointer*"),
    ("py-path 16", "0x10 is no Python object: it is 16 bytes behind a NULL pointer*"),
])
def test_bad_questions(shapes, question, sentence):
    (answer,) = shapes.ask(question)
    assert matches(sentence, answer.sentence), answer


# Against a search of our own


class Edges:
    """What py-referrers-dump-edges wrote, turned round."""

    def __init__(self, path):
        self.certain, self.uncertain = defaultdict(set), defaultdict(set)
        self.roots, self.uncertain_roots, self.types = set(), set(), {}
        kinds, modules, interned = defaultdict(lambda: defaultdict(set)), None, None
        with open(path, encoding="utf-8", errors="backslashreplace") as lines:
            for line in lines:
                tag, *fields = line.rstrip("\n").split(maxsplit=3)
                if tag == "O":
                    self.types[fields[0]] = fields[1]
                elif tag == "R":
                    kinds[fields[2]][fields[1]].add(fields[0])
                else:
                    target, kind, name = fields
                    if name.startswith("callable cache"):
                        continue  # borrowed
                    if name == "interned strings (interpreter state)":
                        interned = target
                    elif name == "sys.modules (interpreter state)":
                        modules = target
                    (self.uncertain_roots if kind in UNCERTAIN else self.roots).add(target)
        for kind, holders in kinds.items():
            into = {"weak": None}.get(kind, self.uncertain if kind in UNCERTAIN else self.certain)
            if into is not None:
                for target, sources in holders.items():
                    into[target] |= sources - {interned}
        imported = {
            module for module, sources in kinds["value"].items()
            if modules in sources and self.types.get(module) == "module"
        }
        self.namespaces = {d for d, owners in kinds["dict"].items() if owners & imported}

    def distance(self, target, uncertain=False):
        """References on a shortest way from a root; None if there is none."""
        def rooted(node):
            return (
                node in self.roots or uncertain and node in self.uncertain_roots
                or node != target and node in self.namespaces
            )

        distances, pending = {target: 0}, deque([target])
        while pending:
            node = pending.popleft()
            if rooted(node):
                return distances[node]
            for holder in self.certain[node] | (self.uncertain[node] if uncertain else set()):
                if holder not in distances:
                    distances[holder] = distances[node] + 1
                    pending.append(holder)
        return None


@pytest.fixture(scope="module")
def edges(shapes, tmp_path_factory):
    dump = tmp_path_factory.mktemp("path") / "dump"
    (answer,) = shapes.ask(f"maintenance py-referrers-dump-edges {dump}")
    assert dump.exists(), answer
    yield Edges(dump)
    dump.unlink()


def test_no_path_is_shorter(shapes, edges):
    """With -max-length 0 a path is its root, the number of its references, and the target."""
    some = random.Random(3).sample(sorted(edges.types), 400)
    some += [ids["target"][2:] for ids in shapes.facts.values() if "target" in ids]
    targets = [target for target in some if target in edges.types]
    found = ask(shapes, "py-path -native off -max-length 0 " + " ".join(f"0x{target}" for target in targets))
    assert len(found) == len(targets)
    wrong, lengths = [], set()
    for target, path in zip(targets, found):
        assert path.lines[-1].id == f"0x{target}"
        wanted = edges.distance(target)
        if wanted is None:
            good = path.found == (edges.distance(target, uncertain=True) is not None)
        else:
            good = path.found and path.left_out == wanted
            lengths.add(wanted)
        if not good:
            wrong.append((target, edges.types[target], wanted, path.left_out, path.names))
    assert wrong == []
    assert len(lengths) > 5
