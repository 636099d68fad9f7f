"""py-heap-export -format heapsnapshot: a graph that the tools for V8's heap snapshots read."""
import json
import os
import re
import shutil
import subprocess
from collections import deque
from pathlib import Path

import pytest

from packages import npm_install

ON_INTERPRETERS = ["system"]
PATIENCE = 120  # seconds, for a tool on a busy machine
WEAK = "weak"


class Snapshot:
    """The file, as its own header says that it is to be read."""

    def __init__(self, file):
        self.file = file
        self.data = json.loads(file.read_text())
        meta = self.data["snapshot"]["meta"]
        self.width, self.edge_width = len(meta["node_fields"]), len(meta["edge_fields"])
        self.node_types, self.edge_types = meta["node_types"][0], meta["edge_types"][0]
        self.first = [0]
        for ordinal in range(self.count):
            self.first.append(self.first[-1] + self._field(ordinal, 4))
        self.ordinal_of = {self.name(ordinal): ordinal for ordinal in range(self.count)}

    @property
    def count(self):
        return len(self.data["nodes"]) // self.width

    def _field(self, ordinal, field):
        return self.data["nodes"][ordinal * self.width + field]

    def type(self, ordinal):
        return self.node_types[self._field(ordinal, 0)]

    def name(self, ordinal):
        return self.data["strings"][self._field(ordinal, 1)]

    def id(self, ordinal):
        return self._field(ordinal, 2)

    def size(self, ordinal):
        return self._field(ordinal, 3)

    def edges(self, ordinal):
        """Type, name and target of each edge of a node."""
        for number in range(self.first[ordinal], self.first[ordinal + 1]):
            kind, name, to = self.data["edges"][number * self.edge_width:(number + 1) * self.edge_width]
            kind = self.edge_types[kind]
            yield kind, name if kind == "element" else self.data["strings"][name], to // self.width

    def at(self, address):
        (found,) = [ordinal for name, ordinal in self.ordinal_of.items() if name.endswith(f" {address:#x}>")]
        return found

    def reached(self, start=0, avoided=None):
        """Nodes reached from a node on edges that are not weak, the avoided one aside."""
        seen, queue = {start}, deque([start])
        while queue:
            for kind, _, target in self.edges(queue.popleft()):
                if kind != WEAK and target not in seen and target != avoided:
                    seen.add(target)
                    queue.append(target)
        return seen


@pytest.fixture(scope="module")
def exported(gallery, tmp_path_factory):
    file = tmp_path_factory.mktemp("snapshot") / "gallery.heapsnapshot"
    answer = gallery.ask(f"py-heap-export -format heapsnapshot {file}")
    assert file.exists(), answer
    made = Snapshot(file)
    made.answer = answer.text
    return made


@pytest.fixture(scope="module")
def at(gallery, exported):
    return {name: exported.at(gallery.facts[name])
            for name in ("picture", "loop", "walls", "weak", "lost", "twin", "big", "zeros")}


def test_counts_are_those_of_the_header(exported):
    header = exported.data["snapshot"]
    assert header["node_count"] == exported.count
    assert header["edge_count"] == exported.first[-1] == len(exported.data["edges"]) // exported.edge_width
    assert all(target < exported.count for ordinal in range(exported.count) for _, _, target in exported.edges(ordinal))


def test_ids_are_unique_and_odd(exported):
    ids = [exported.id(ordinal) for ordinal in range(exported.count)]
    assert len(set(ids)) == len(ids) and all(number % 2 for number in ids)


def test_order_of_sections_is_that_of_v8(exported):
    assert list(exported.data) == ["snapshot", "nodes", "edges", "trace_function_infos", "trace_tree", "samples",
                                   "locations", "strings"]


def test_as_many_objects_as_heap_info_counts(exported, gallery):
    info = gallery.ask("py-heap-info").text
    objects = int(re.search(r"^Objects +(\d+)", info, re.MULTILINE)[1])
    assert sum(exported.type(ordinal) in ("object", "string", "number") for ordinal in range(exported.count)) == objects
    assert f"{objects} objects" in exported.answer


def test_every_node_is_reached_from_the_root(exported):
    assert len(exported.reached()) == exported.count


def test_below_the_root_are_places(exported):
    names = [exported.name(target) for _, _, target in exported.edges(0)]
    assert names == ["(modules)", "(threads)", "(interpreter)", "(static types)",
                     "(unreachable: garbage, or held by C code)"]


def test_frames_are_below_their_threads(exported, at):
    (thread,) = [target for _, _, target in exported.edges(exported.ordinal_of["(threads)"])]
    frames = {exported.name(target): target for _, _, target in exported.edges(thread)}
    (show,) = [frame for name, frame in frames.items() if re.fullmatch(r"show \[thread .*gallery\.py:\d+\]", name)]
    assert ("context", "show.recent (local)") in {(kind, name) for kind, name, _ in exported.edges(show)}


def test_edges_have_names(exported, at):
    assert ("property", "frame", at["zeros"]) in exported.edges(at["big"])
    assert ("property", "itself") in {edge[:2] for edge in exported.edges(at["loop"])}
    assert (WEAK, "weak", at["picture"]) in exported.edges(at["weak"])
    text = next(name for kind, name, target in exported.edges(at["walls"]) if target == at["picture"])
    assert 'quote " backslash \\ <tag> &' in text
    assert sum(kind == "element" for kind, _, _ in exported.edges(at["zeros"])) == 100_000
    assert "__class__" in {name for kind, name, _ in exported.edges(at["big"]) if kind == "internal"}


def test_sizes_are_those_of_py_object(exported, gallery, at):
    for name in ("picture", "walls", "zeros"):
        told = json.loads(gallery.ask(f"py-object {{{name}}} -format json").text)["objects"][0]
        assert exported.size(at[name]) == told["size"]["total"]


def test_garbage_is_where_it_says_so(exported, at):
    unreachable = exported.ordinal_of["(unreachable: garbage, or held by C code)"]
    rest = exported.reached(avoided=unreachable)
    assert at["lost"] not in rest and at["twin"] not in rest
    assert at["picture"] in rest and at["zeros"] in rest


@pytest.fixture
def place(tmp_path):
    folder = tmp_path / "place"
    folder.mkdir()
    return folder


def test_existing_file_is_refused_and_kept(gallery, place):
    file = place / "it.heapsnapshot"
    file.write_text("precious")
    assert "-force" in gallery.ask(f"py-heap-export -format heapsnapshot {file}").sentence
    assert file.read_text() == "precious"


def test_full_disk_leaves_no_file(gallery, place):
    mount = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "none", place], capture_output=True, check=False,
                           text=True)
    if mount.returncode != 0:
        pytest.skip(f"cannot make a small disk: {mount.stderr.strip()}")
    try:
        answer = gallery.ask(f"py-heap-export -format heapsnapshot {place}/it.heapsnapshot")
        assert "No space left on device" in answer.sentence
        assert list(place.iterdir()) == []
    finally:
        subprocess.run(["umount", place], check=True)


# The tools it is for


@pytest.fixture(scope="module")
def node_modules(build_directory):
    directory = build_directory / "memlab"
    if shutil.which("node") is None or shutil.which("npm") is None:
        pytest.skip("there is no Node.js with npm")
    failure = npm_install(directory, "memlab")
    if failure is not None:
        pytest.skip(f"memlab cannot be had: {failure}")
    return directory / "node_modules"


def plain(text):
    """TEXT without a terminal's colours."""
    return re.sub(r"\x1b\[[0-9;]*[A-Za-z]", "", text)


def test_memlab_traces_the_path_and_tells_what_is_retained(exported, node_modules, tmp_path, at):
    traced = subprocess.run(
        [node_modules / ".bin" / "memlab", "trace", "--snapshot", exported.file, f"--node-id={exported.id(at['zeros'])}",
         "--work-dir", tmp_path], capture_output=True, text=True, timeout=PATIENCE, check=False)
    steps = re.findall(r"--(\S+) \((\w+)\)--->\W*\[(.*?)\] \(\w+\) @(\d+) \[(.*?)\]", plain(traced.stdout + traced.stderr))
    assert traced.returncode == 0 and steps, traced
    assert [name for name, *_ in steps][-2:] == ["big", "frame"]
    assert steps[0][2] == "(modules)"
    *_, name, number, retained = steps[-1]
    assert name.startswith("<list 0x") and int(number) == exported.id(at["zeros"])
    assert retained == "800KB"


def test_devtools_show_it(exported, node_modules, gallery, at):
    chromium = shutil.which("chromium")
    if chromium is None:
        pytest.skip("there is no Chromium")
    script = Path(__file__).parent / "tools" / "devtools.js"
    shown = subprocess.run(
        ["node", script, chromium, exported.file, str(exported.id(at["zeros"])), str(PATIENCE / 2)],
        env={**os.environ, "NODE_PATH": str(node_modules)}, capture_output=True, text=True, timeout=PATIENCE, check=False)
    assert shown.returncode == 0, shown.stderr
    answer = json.loads(shown.stdout)
    if "skip" in answer:
        pytest.skip(answer["skip"])
    classes = {row[0].split("×")[0]: row for row in answer["summary"]}
    assert "<__main__.Picture>" in classes and "<dict>" in classes
    (zeros,) = [row for row in answer["rows"] if row[0].startswith(f"<list {gallery.facts['zeros']:#x}>")]
    assert zeros[3].startswith("800 kB")
    assert any(re.fullmatch(r"frame ?in ?<__main__\.Picture 0x[0-9a-f]+> ?@\d+", row[0]) for row in answer["rows"])
