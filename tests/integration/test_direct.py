"""Who holds an object is told without an index where no more is asked, and told alike."""
import re
import subprocess

SHAPES = ("list_item", "attribute", "slot", "dict_value", "one_local", "main_variable", "nested_tuples",
          "str_in_tuple", "untracked_dict")


def test_as_with_an_index(shapes):
    """The same questions before there is an index and after."""
    questions = [f"py-referrers {shapes.facts[shape]['target']} -max-depth 2" for shape in SHAPES]
    deeper = f"py-referrers {shapes.facts['cycle']['target']}"
    answers = [answer.text[answer.text.index("╙"):]
               for answer in shapes.ask_in_new_gdb(*questions, deeper, *questions)]
    assert answers[:len(questions)] == answers[len(questions) + 1:]
    assert all("(target)" in answer for answer in answers)


def test_all_over_the_heap(shapes, gdb, build_directory, tmp_path):
    """Objects of all kinds, with an index and without."""
    layout = tmp_path / "layout"
    gdb.ask(shapes.core, [f"maintenance py-referrers-dump-layout {layout}"])
    done = subprocess.run(
        [build_directory / "tests/driver/driver", "--direct", shapes.core.core, layout, "60"],
        stdout=subprocess.PIPE, text=True,
    )
    assert done.returncode == 0, done.stdout
    answered = re.match(r"(\d+) answered without an index, 0 of them differently", done.stdout)
    assert int(answered[1]) >= 20, done.stdout
