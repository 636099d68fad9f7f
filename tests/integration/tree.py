"""Reads a printed referrer graph back.

A graph is compared by its edges: the printed tree names every node by what it is and by its id, so
which of two equal nodes was expanded, and in which order, makes no difference.  What a well formed
tree looks like is checked once, in `Tree.check`.
"""
import re
from collections import defaultdict
from dataclasses import dataclass, field

TOP = ("╙── ", "╟── ")
BRANCH = ("├── ", "└── ")
INDENT = ("╎   ", "│   ", "    ")

# In the order in which they are printed.
MARKS = (
    "target", "root", "cycle member", "shown above", "shown below", "weak", "inferred", "maybe stale",
    "borrowed",
)

LINE = re.compile(
    r"(?P<name>.*) \(id=(?P<id>[^)]*)\)"
    rf"(?P<marks>(?: \((?:{'|'.join(MARKS)})\))*)"
    r"(?P<place>.*)"
)
MARKER = re.compile(
    r"Referrer limit of \d+ exceeded with \d+ referrers: \d+ more not shown"
    r"|Maximum depth of \d+ exceeded"
    r"|(\d+ instances?)?( and )?(\d+ parts? of the class itself \(__mro__, descriptors\))? holds? it, too: not shown"
    r"|No Python object, frame or interpreter refers to it: only C code can hold it"
    r"|No referrers found, but parts of the heap could not be read"
    r"|unreachable: held only by a cycle"
    r"|Limit of \d+ exceeded with \d+ references: \d+ more not shown"
    r"|Timeout of \d+\.\d\d seconds exceeded \(after \d+\.\d\d seconds\)"
)


@dataclass
class Node:
    name: str
    id: str = None
    marks: tuple = ()
    place: str = ""
    children: list = field(default_factory=list)
    parent: "Node" = field(default=None, repr=False)

    @property
    def key(self):
        return f"{self.name} (id={self.id})"

    @property
    def is_object(self):
        """The line of an object, rather than of a name by which it holds the one above."""
        return self.name.endswith(" (object)")

    @property
    def is_marker(self):
        return self.id is None

    def walk(self):
        yield self
        for child in self.children:
            yield from child.walk()

    def ancestors(self):
        node = self.parent
        while node:
            yield node
            node = node.parent


def split_line(line):
    """The depth of a line and the text after its prefix; None for a line that belongs to no tree."""
    if line.startswith(TOP):
        return 0, line[4:]
    depth = 0
    while line.startswith(INDENT):
        line = line[4:]
        depth += 1
    if depth and line.startswith(BRANCH):
        return depth, line[4:]
    return None


def parse_node(text):
    if MARKER.fullmatch(text):
        return Node(text)
    match = LINE.fullmatch(text)
    if not match:
        raise ValueError(f"not a node: {text!r}")
    marks = tuple(re.findall(r"\(([^)]*)\)", match["marks"]))
    return Node(match["name"], match["id"], marks, match["place"])


def matches(pattern, text):
    """Is TEXT like PATTERN, in which `*` stands for anything?"""
    return re.fullmatch(".*".join(map(re.escape, pattern.split("*"))), text) is not None


class Tree:
    def __init__(self, text):
        """Reads every tree line of TEXT; other lines (GDB's own) are left out."""
        self.text = text
        self.tops = []
        path = []
        for line in text.splitlines():
            split = split_line(line)
            if split is None:
                continue
            depth, rest = split
            node = parse_node(rest)
            if depth > len(path):
                raise ValueError(f"too deep: {line!r}")
            del path[depth:]
            if path:
                node.parent = path[-1]
                node.parent.children.append(node)
            else:
                self.tops.append(node)
            path.append(node)

    def __iter__(self):
        for top in self.tops:
            yield from top.walk()

    @property
    def nodes(self):
        return [node for node in self if not node.is_marker]

    @property
    def markers(self):
        return [node.name for node in self if node.is_marker]

    @property
    def ids(self):
        return {int(node.id, 16) for node in self.nodes}

    def marked(self, mark):
        return {node.key for node in self.nodes if mark in node.marks}

    @property
    def edges(self):
        """Pairs (referent, referrer) of node keys."""
        return {(node.parent.key, node.key) for node in self.nodes if node.parent}

    def named(self, pattern):
        return [node for node in self.nodes if matches(pattern, node.name)]

    def reaches(self, *patterns):
        """Is there a way from the target up through nodes like PATTERNS, in that order, whatever
        lies between them?"""
        referrers = defaultdict(set)
        for referent, referrer in self.edges:
            referrers[referent].add(referrer)
        frontier = {node.key for node in self.tops}
        for pattern in patterns:
            above, queue = set(frontier), list(frontier)
            while queue:
                new = referrers[queue.pop()] - above
                above |= new
                queue += new
            frontier = {key for key in above if matches(pattern, key)}
        return bool(frontier)

    def check(self):
        """Raises AssertionError unless the tree obeys the rules that hold for every answer."""
        first, expanded = {}, {}
        for position, node in enumerate(self.nodes):
            first.setdefault(node.key, position)
            if node.children and node.is_object:
                assert node.key not in expanded, f"expanded twice: {node.key}"
                expanded[node.key] = position
        for position, node in enumerate(self.nodes):
            assert node.marks == tuple(m for m in MARKS if m in node.marks), f"order of marks: {node.key}"
            if "shown above" in node.marks:
                assert not node.children, f"shown again: {node.key}"
                assert first[node.key] < position, f"not above: {node.key}"
            if "shown below" in node.marks:
                assert not node.children, f"shown already: {node.key}"
                assert expanded.get(node.key, -1) > position, f"not below: {node.key}"
            if "root" in node.marks:
                assert not node.children, f"a root has nothing above it: {node.key}"
            if "cycle member" in node.marks:
                above = [ancestor.key for ancestor in node.ancestors()]
                assert node.key in above, f"in no cycle: {node.key}"
        for node in self:
            assert not (node.is_marker and node.children), f"nothing hangs below a marker: {node.name}"


def compare(expected, answer):
    """What is wrong with ANSWER, as lines; EXPECTED may hold `*` in names and ids.

    Returns (missing, unexpected): edges and marks that one has and the other has not.
    """
    def facts(tree):
        yield from ((" <- ".join(edge)) for edge in sorted(tree.edges))
        for mark in ("target", "root", "cycle member", "weak", "inferred", "maybe stale"):
            yield from (f"{key} is {mark}" for key in sorted(tree.marked(mark)))
        yield from tree.markers

    wanted, found = list(facts(expected)), list(facts(answer))
    missing = [w for w in wanted if not any(matches(w, f) for f in found)]
    unexpected = [f for f in found if not any(matches(w, f) for w in wanted)]
    return missing, unexpected
