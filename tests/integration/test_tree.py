"""The tests' own reader of printed graphs, on graphs written down here."""
import pytest

from tree import Tree, compare

OF_THE_REFERENCE = """
╙── list (object) (id=4343582848) (target)
    ├── my_function.a (local) (id=4343582848) (root)
    └── dict key=a (id=4345092160)
        └── dict (object) (id=4345092160)
            └── my_function.d (local) (id=4345092160) (root)
"""


def test_reads_depths_names_ids_and_marks():
    lines = [
        (len(list(node.ancestors())), node.name, node.id, node.marks) for node in Tree(OF_THE_REFERENCE)
    ]
    assert lines == [
        (0, "list (object)", "4343582848", ("target",)),
        (1, "my_function.a (local)", "4343582848", ("root",)),
        (1, "dict key=a", "4345092160", ()),
        (2, "dict (object)", "4345092160", ()),
        (3, "my_function.d (local)", "4345092160", ("root",)),
    ]


def test_reads_place_and_several_tops():
    tree = Tree(
        "GDB says something\n"
        "╟── Thing (object) (id=0x10) (target)\n"
        "╎   └── f.x (local) (id=0x10) (root) [thread 1, app.py:31]\n"
        "╙── dict key=(id=0x1) (root) (id=0x20) (target)\n"
    )
    first, second = tree.tops
    assert first.children[0].place == " [thread 1, app.py:31]"
    assert (second.name, second.id, second.marks) == ("dict key=(id=0x1) (root)", "0x20", ("target",))


@pytest.mark.parametrize("marker", [
    "Referrer limit of 90 exceeded with 101 referrers: 11 more not shown",
    "Maximum depth of 12 exceeded",
    "Timeout of 0.00 seconds exceeded (after 0.25 seconds)",
    "3 instances and 4 parts of the class itself (__mro__, descriptors) hold it, too: not shown",
    "1 instance holds it, too: not shown",
])
def test_reads_markers(marker):
    assert Tree(f"╙── Thing (object) (id=0x10) (target)\n    └── {marker}\n").markers == [marker]


def test_compare_tells_what_is_missing_and_what_is_invented():
    wanted = Tree("╙── A (object) (id=*) (target)\n    └── f.x (local) (id=0x1) (root)\n")
    found = Tree("╙── A (object) (id=0x1) (target)\n    └── f.y (local) (id=0x1) (root)\n")
    missing, unexpected = compare(wanted, found)
    assert missing == [
        "A (object) (id=*) <- f.x (local) (id=0x1)", "f.x (local) (id=0x1) is root",
    ]
    assert unexpected == [
        "A (object) (id=0x1) <- f.y (local) (id=0x1)", "f.y (local) (id=0x1) is root",
    ]


def test_reaches_follows_the_graph_through_nodes_shown_elsewhere():
    tree = Tree(
        "╙── A (object) (id=0x1) (target)\n"
        "    ├── B.one (slot) (id=0x2)\n"
        "    │   └── B (object) (id=0x2)\n"
        "    │       └── f.x (local) (id=0x2) (root)\n"
        "    └── B.two (slot) (id=0x2)\n"
        "        └── B (object) (id=0x2) (shown above)\n"
    )
    assert tree.reaches("B.two *", "f.x *")
    assert not tree.reaches("f.x *", "B.two *")
    tree.check()


@pytest.mark.parametrize("text, complaint", [
    ("╙── A (object) (id=0x1) (root)\n    └── f.x (local) (id=0x1)\n", "a root has nothing above"),
    ("╙── A (object) (id=0x1)\n    └── B (object) (id=0x2) (cycle member)\n", "in no cycle"),
    ("╙── A (object) (id=0x1)\n    └── B (object) (id=0x2) (shown above)\n", "not above"),
    ("╙── A (object) (id=0x1)\n    └── B (object) (id=0x2) (shown below)\n", "not below"),
    ("╙── A (object) (id=0x1) (weak) (target)\n", "order of marks"),
    (
        "╙── A (object) (id=0x1)\n"
        "    ├── B (object) (id=0x2)\n"
        "    │   └── f.x (local) (id=0x2) (root)\n"
        "    └── B (object) (id=0x2)\n"
        "        └── f.x (local) (id=0x2) (root)\n",
        "expanded twice",
    ),
])
def test_check_knows_the_rules(text, complaint):
    with pytest.raises(AssertionError, match=complaint):
        Tree(text).check()
