"""-format and -o: the same graph as the text, in formats that the tools they are for read."""
import json
import re
import shutil
import stat
import subprocess
import xml.etree.ElementTree as xml
from pathlib import Path

import pytest

from packages import pip_install, python_environment

ON_INTERPRETERS = ["system"]
DOCS = Path(__file__).resolve().parents[2] / "docs"
NODE_LINK = """
import json, sys, networkx
data = json.load(open(sys.argv[1]))
for key in ("links", "edges"):
    try:
        graph = networkx.node_link_graph(data, edges=key)
    except TypeError: # up to 3.3
        graph = networkx.node_link_graph(data, link=key)
    assert networkx.utils.edges_equal(graph.edges(keys=True, data=True),
                                      networkx.node_link_graph(data).edges(keys=True, data=True))
print(json.dumps([[*graph.nodes(data=True)], [*graph.edges(data=True)], graph.graph]))
"""
GRAPHML = """
import json, sys, networkx
graph = networkx.read_graphml(sys.argv[1])
print(json.dumps([[*graph.nodes(data=True)], [*graph.edges(data=True)], graph.graph]))
"""
VALIDATE = """
import json, sys, jsonschema
jsonschema.Draft202012Validator(json.load(open(sys.argv[1]))).validate(json.load(sys.stdin))
"""


@pytest.fixture(scope="module")
def environment(interpreter, build_directory):
    made, failure = python_environment(interpreter, build_directory / "formats" / interpreter.name)
    failure = failure or pip_install(made, ["networkx", "jsonschema"])
    if failure is not None:
        pytest.skip(f"networkx and jsonschema cannot be had: {failure}")
    return made


def run_in(environment, program, *arguments, given=None):
    done = subprocess.run([environment.path, "-c", program, *arguments], input=given, capture_output=True, text=True,
                          check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def exports(gallery, tmp_path_factory):
    """The gallery's heap in the files that -since takes."""
    directory = tmp_path_factory.mktemp("exports")
    files = {"json": directory / "heap.json", "export": directory / "heap.db"}
    gallery.ask(f"py-heap -format json -limit unlimited -o {files['json']}")
    gallery.ask(f"py-heap-export -format sqlite {files['export']}")
    return files


class Answers:
    """Answers as JSON, each asked once."""

    def __init__(self, gallery):
        self.gallery = gallery
        self._known = {}

    def __call__(self, question):
        if question not in self._known:
            self._known[question] = json.loads(self.gallery.ask(f"{question} -format json").text)
        return self._known[question]


@pytest.fixture(scope="module")
def answers(gallery):
    return Answers(gallery)


def nodes_by_id(answer):
    return {node["id"]: node for node in answer["nodes"]}


def holders(answer, held):
    """Name of the edge, or of its source where it has none, and strength of what holds `held`."""
    nodes = nodes_by_id(answer)
    return {(edge.get("name") or nodes[edge["source"]]["name"], edge["strength"])
            for edge in answer["edges"] if edge["target"] == held}


QUESTIONS = [
    "py-referrers {picture}", "py-referrers {picture} -max-depth 1 -referrer-limit 3", "py-referrers {lost} {zeros}",
    "py-referrers {picture} -timeout 0", "py-referrers {cls}", "py-path {picture} -paths 9", "py-path {lost}",
    "py-path {link} -max-length 10", "py-path {picture} {lost} {zeros}", "py-referents {loop} -max-depth 3",
    "py-referents {walls}", "py-referents {zeros} -items 5", "py-referrers {lost} -ids decimal",
    "py-path {picture} -ids decimal -frames short",
]


@pytest.mark.parametrize("question", QUESTIONS)
def test_json_is_of_the_documented_schema(environment, answers, question):
    run_in(environment, VALIDATE, str(DOCS / "graph.schema.json"), given=json.dumps(answers(question)))


@pytest.mark.parametrize("question", QUESTIONS)
def test_edges_and_notes_lead_to_nodes(answers, question):
    answer = answers(question)
    known = [node["id"] for node in answer["nodes"]]
    assert len(set(known)) == len(known)
    ends = {edge[end] for edge in answer["edges"] for end in ("source", "target")}
    assert ends | {note["node"] for note in answer["notes"] if "node" in note} <= set(known)
    assert answer["complete"] == (not answer["notes"])


@pytest.mark.parametrize("name", ["picture", "walls", "zeros", "text", "link"])
def test_json_of_an_object_is_of_the_documented_schema(environment, answers, name):
    answer = answers(f"py-object {{{name}}}")
    run_in(environment, VALIDATE, str(DOCS / "object.schema.json"), given=json.dumps(answer))
    (found,) = answer["objects"]
    assert found["refcount"]["count"] == found["refcount"]["found"] > 0
    assert int(found["address"], 16) == answers.gallery.facts[name]


def test_json_of_addresses_is_of_the_documented_schema(environment, answers):
    question = "py-whereis {picture} {picture}+8 {walls}-8 0 16 -8 0xdddddddddddddddd 0x6f6c6c6568 $sp $pc &_PyRuntime"
    answers.gallery.ask("info threads")  # GDB may warn of a core once
    answer = answers(question)
    run_in(environment, VALIDATE, str(DOCS / "whereis.schema.json"), given=json.dumps(answer))
    kinds = [place["kind"] for place in answer["addresses"]]
    assert kinds == ["object", "inside-object", "inside-object", "null", "null", "unmapped", "poisoned", "unmapped",
                     "stack", "code", "variable"]


@pytest.mark.parametrize("options", [
    "", "-limit 3", "-retained -sort retained", "-type Picture -retained", "-type Picture -where frame=None",
    "-suspects", "-since {export} -limit 2", "-since {json}",
])
def test_json_of_the_heap_is_of_the_documented_schema(environment, gallery, exports, options):
    answer = json.loads(gallery.ask(f"py-heap -format json {options}".format(**exports)).text)
    run_in(environment, VALIDATE, str(DOCS / "heap.schema.json"), given=json.dumps(answer))
    assert answer["complete"] and answer[answer["kind"]] is not None


def test_several_objects_are_one_answer(environment, answers):
    answer = answers("py-object {picture} {zeros} -type Picture -limit 1")
    run_in(environment, VALIDATE, str(DOCS / "object.schema.json"), given=json.dumps(answer))
    assert [found["type"] for found in answer["objects"]] == ["__main__.Picture", "list", "__main__.Picture"]


def test_object_has_what_the_text_has(answers):
    (answer,) = answers("py-object {zeros}")["objects"]
    assert answer["type"] == "list" and answer["length"] == 100_000
    assert answer["items"]["total"] == 100_000 and answer["items"]["shown"][:2] == ["0", "0"]
    assert answer["size"]["total"] == answers.gallery.facts["size_of_zeros"]


def test_holders_are_those_of_the_text(answers, gallery):
    answer = answers("py-referrers {picture} -max-depth 1 -referrer-limit unlimited")
    text = gallery.ask("py-referrers {picture} -max-depth 1 -referrer-limit unlimited")
    marks = {"weak": "weak", "inferred": "inferred", "maybe stale": "maybe stale"}
    told = {(line.name, next((marks[mark] for mark in line.marks if mark in marks), "strong"))
            for line in text.tree.tops[0].children if not line.is_marker}
    it = f"{gallery.facts['picture']:#x}"
    assert holders(answer, it) == told


def test_roots_strengths_and_cycles(answers, gallery):
    answer = answers("py-referrers {loop}")
    assert ("__main__.loop (module variable)", "strong") in holders(answer, f"{gallery.facts['loop']:#x}")
    cycle = [node["name"] for node in answer["nodes"] if node.get("cycle")]
    assert sorted(cycle) == ["Picture (object)", "list (object)"]
    assert {edge["name"] for edge in answer["edges"] if edge.get("cycle")} == {
        "Picture.itself (instance attribute)", "list index=0"}
    weak = answers("py-referrers {picture} -weak -referrer-limit unlimited")
    (reference,) = [edge for edge in weak["edges"] if edge["source"] == f"{gallery.facts['weak']:#x}"]
    assert reference["strength"] == "weak"


def test_root_has_its_place(answers):
    answer = answers("py-referrers {picture} -referrer-limit unlimited")
    (place,) = [node["place"] for node in answer["nodes"] if node["name"].endswith("show.recent (local)")]
    assert re.fullmatch(r"\[thread .*gallery\.py:\d+\]", place)


def test_decimal_ids_are_as_id_has_them(answers, gallery):
    for question in ("py-referrers {lost}", "py-path {picture} -paths 9"):
        decimal, plain = answers(f"{question} -ids decimal"), answers(question)
        assert [node["id"] for node in decimal["nodes"]] == [
            node["id"] if node["id"].startswith("root-") else str(int(node["id"], 16)) for node in plain["nodes"]]
        assert [edge.get("through") for edge in decimal["edges"]] == [
            edge.get("through") and str(int(edge["through"], 16)) for edge in plain["edges"]]
    text = gallery.ask("py-path {picture} -ids decimal").text
    assert f"(id={gallery.facts['picture']}) (target)" in text and "0x" not in text


def test_short_frames_of_a_path(gallery):
    full, short = (gallery.ask(f"py-path {{picture}} -paths 9 -frames {form}").text for form in ("full", "short"))
    assert "gallery.py:" in full and "__main__.show.recent (local)" in full
    assert "gallery.py:" not in short and re.search("^(→ )?show.recent \\(local\\)", short, re.MULTILINE)


def test_garbage_is_a_note(answers, gallery):
    (note,) = [note for note in answers("py-referrers {lost}")["notes"] if note["reason"] == "garbage"]
    assert note["node"] == f"{gallery.facts['lost']:#x}" and "held only by a cycle" in note["text"]


def test_cuts_are_notes(answers, gallery):
    answer = answers("py-referrers {picture} -max-depth 1 -referrer-limit 3")
    it = f"{gallery.facts['picture']:#x}"
    (limit,) = [note for note in answer["notes"] if note["reason"] == "limit" and note["node"] == it]
    assert limit["count"] > 390 and f"{limit['count']} more" in limit["text"]
    assert "depth" in {note["reason"] for note in answer["notes"]}
    assert answer["limits"] == {"max-depth": 1, "referrer-limit": 3, "timeout": None}
    (time,) = answers("py-referrers {picture} -timeout 0")["notes"]
    assert time["reason"] == "time"
    (garbage,) = answers("py-path {lost}")["notes"]
    assert garbage["reason"] == "garbage"


def test_paths_are_ways_of_edges_from_a_root(answers, gallery):
    answer = answers("py-path {picture} -paths 9")
    nodes = nodes_by_id(answer)
    assert len(answer["paths"]) == 9
    for path in answer["paths"]:
        edges = [answer["edges"][number] for number in path["edges"]]
        assert nodes[edges[0]["source"]]["root"] and edges[-1]["target"] == path["target"]
        for one, next_one in zip(edges, edges[1:]):
            assert one["target"] == next_one["source"]


def test_path_left_out_is_an_edge(answers):
    answer = answers("py-path {link} -max-length 10")
    (gap,) = [edge["left_out"] for edge in answer["edges"] if "left_out" in edge]
    assert gap == answer["paths"][0]["references"] - 10
    assert [note["reason"] for note in answer["notes"]] == ["length"]


def test_referents_have_names_and_values(answers, gallery):
    answer = answers("py-referents {picture}")
    (none,) = [node for node in answer["nodes"] if node.get("value") == "None"]
    (edge,) = [edge for edge in answer["edges"] if edge["target"] == none["id"]]
    assert edge["name"] == ".frame (instance attribute)"


def test_no_control_character_gets_through(gallery, tmp_path):
    for form in ("json", "networkx", "graphml", "dot"):
        text = gallery.ask(f"py-referents {{walls}} -format {form}").text
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\ufffe\uffff]", text), form
        assert "backslash" in text


# The tools


@pytest.fixture(scope="module")
def files(gallery, tmp_path_factory):
    """One question's files, by their format."""
    directory = tmp_path_factory.mktemp("formats")
    made = {form: directory / f"answer.{form}" for form in ("json", "networkx", "graphml", "dot", "text")}
    for question, name in (("py-referrers {walls} {loop} {picture} -referrer-limit 20", "answer"),
                           ("py-referents {walls}", "walls")):
        for form, file in made.items():
            gallery.ask(f"{question} -format {form} -o {file.with_stem(name)}")
    return made


@pytest.mark.parametrize("name", ["answer", "walls"])
@pytest.mark.parametrize("form, program", [("networkx", NODE_LINK), ("graphml", GRAPHML)])
def test_networkx_reads_it(environment, files, form, program, name):
    nodes, edges, graph = json.loads(run_in(environment, program, str(files[form].with_stem(name))))
    answer = json.loads(files["json"].with_stem(name).read_text())
    assert {id for id, _ in nodes} == nodes_by_id(answer).keys()
    for node, told in nodes:
        known = nodes_by_id(answer)[node]
        assert told["name"] == known["name"]
        assert told.get("target", False) is known.get("target", False)
        assert told.get("cycle", False) is known.get("cycle", False)
    assert sorted((source, target, edge.get("name", ""), edge["strength"]) for source, target, edge in edges) == sorted(
        (edge["source"], edge["target"], edge.get("name", ""), edge["strength"]) for edge in answer["edges"])
    assert graph["complete"] is answer["complete"]
    assert [line.split(": ", 1)[-1] for line in graph["notes"].splitlines()] == [
        note["text"] for note in answer["notes"]]


def svg_of(file):
    dot = shutil.which("dot")
    if dot is None:
        pytest.skip("there is no Graphviz")
    drawn = subprocess.run([dot, "-Tsvg", file], capture_output=True, text=True, check=False)
    assert drawn.returncode == 0 and not drawn.stderr, drawn.stderr
    space = "{http://www.w3.org/2000/svg}"
    root = xml.fromstring(drawn.stdout)
    groups = root.iter(f"{space}g")
    titles = [(group.get("class"), group.find(f"{space}title").text) for group in groups
              if group.get("class") in ("node", "edge")]
    return titles, ["".join(text.itertext()).replace("\xa0", " ") for text in root.iter(f"{space}text")]


@pytest.mark.parametrize("name", ["answer", "walls"])
def test_graphviz_draws_it(files, name):
    titles, texts = svg_of(files["dot"].with_stem(name))
    answer = json.loads(files["json"].with_stem(name).read_text())
    notes = [note for note in answer["notes"] if "node" in note]
    assert {title for kind, title in titles if kind == "node" and not title.startswith("note-")} == {
        node["id"] for node in answer["nodes"]}
    assert len([title for kind, title in titles if kind == "edge" and "note-" not in title]) == len(answer["edges"])
    assert {note["text"] for note in notes} <= set(texts)
    if name == "walls":
        assert any('quote " backslash \\ <tag> &' in text for text in texts)


def test_drawing_says_what_it_leaves_out(gallery, tmp_path):
    file = tmp_path / "crowd.dot"
    gallery.ask(f"py-referrers {{picture}} -referrer-limit unlimited -format dot -o {file}")
    titles, texts = svg_of(file)
    assert len([kind for kind, title in titles if kind == "node" and not title.startswith("note-")]) == 200
    assert any(re.fullmatch(r"The 200 nodes nearest to the targets are drawn: \d+ more are not", text)
               for text in texts)


# Files


def test_file_has_what_the_terminal_has(gallery, files):
    text = gallery.ask("py-referrers {walls} {loop} {picture} -referrer-limit 20").text
    assert files["text"].read_text() == text


def test_existing_file_is_kept_without_force(gallery, tmp_path):
    file = tmp_path / "answer"
    file.write_text("precious")
    answer = gallery.ask(f"py-path {{picture}} -o {file}")
    assert answer.sentence == f"{file} exists: give another name, or -force to replace it"
    assert file.read_text() == "precious"
    gallery.ask(f"py-path {{picture}} -o {file} -force")
    assert "(target)" in file.read_text()
    assert [path.name for path in tmp_path.iterdir()] == ["answer"]


def test_link_is_replaced_and_not_followed(gallery, tmp_path):
    file, link = tmp_path / "precious", tmp_path / "link"
    file.write_text("precious")
    link.symlink_to(file)
    gallery.ask(f"py-object {{picture}} -o {link} -force")
    assert file.read_text() == "precious"
    assert not link.is_symlink() and "Picture" in link.read_text()
    assert stat.S_IMODE(link.stat().st_mode) == 0o600


@pytest.mark.parametrize("options, sentence", [
    ("-format xml", '-format wants text, json, dot, graphml or networkx, not "xml"'),
    ("-force", "-force is about the file of -o: -o FILE -force"),
    ("-o ''", "-o wants the name of a file"),
    ("-o /nonexistent/file", "cannot write /nonexistent/file: No such file or directory"),
    ("-o /dev/null -force", "/dev/null is no file that can be replaced"),
])
def test_bad_use_has_one_sentence(gallery, options, sentence):
    assert gallery.ask(f"py-referrers {{picture}} {options}").sentence == sentence
