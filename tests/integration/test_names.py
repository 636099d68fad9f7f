"""By which name is each thing held?  One row for each way of programs/named.py, on every CPython; and the options
that select what is shown of it."""
import re

import pytest

from harness import Program

ON_INTERPRETERS = ["system", "3.8", "3.9", "3.10", "3.12", "3.13"]

# Lines below the target, from its own to that of what it is about.  `*` stands for anything.
NAMES = {
    "class attribute": ["Methods.shared (class attribute)", "type Methods (object)", "__main__.Methods (module variable)"],
    "keyword default": ["dict key=option", "dict (object)", "Methods.with_default.__kwdefaults__ (attribute)"],
    "default": ["tuple index=0", "tuple (object)", "function.__defaults__ (attribute)", "function function (object)",
                "__main__.function (module variable)"],
    "default of a static method": ["function Methods.static (object)", "staticmethod.__func__ (attribute)",
                                   "Methods.static (class attribute)"],
    "default of a class method": ["classmethod.__func__ (attribute)", "Methods.of_class (class attribute)"],
    "default of a getter": ["property.fget (C member)", "Methods.read (class attribute)"],
    "cached": ["dict key=1", "cached.cache (C member)", "_lru_cache_wrapper cached (object)",
               "__main__.cached (module variable)"],
    "cached in order": ["cached_in_order (cached result)", "_lru_cache_wrapper cached_in_order (object)"],
    "local of a frame of a traceback": ["__main__.failing.of_failed (local)", "frame failing (object)",
                                        "traceback.tb_frame (C member)", "ValueError.__traceback__ (attribute)"],
    "context of an exception": ["ValueError.__context__ (attribute)", "Keep.second_error (instance attribute)"],
    "local of a coroutine": ["__main__.waits.of_coroutine (local)", "coroutine waits (object)"],
    "context variable": ["request (context variable)", "Context (object)", "Keep.context (instance attribute)"],
    "attribute of a type with an awkward name": [r"Awk\x1b[31m\nward.held (instance attribute)",
                                                 r"Awk\x1b[31m\nward (object)"],
    "value by an awkward key": [r"dict key=key\x1b[31m\n", "dict (object)"],
    "garbage": ["list index=0", "list (object)", "Other.back (instance attribute)", "Thing.other (instance attribute)"],
    "thread-local of the main thread": ["_local.connection (thread-local attribute)", "_local (object)",
                                        "__main__.local_to_thread (module variable)"],
    "thread-local of a thread": ["_local.connection (thread-local attribute)",
                                 "__main__.local_to_thread (module variable)"],
    "variable of a module that is not imported": ["lost.module.variable (module variable)", "module lost.module (object)",
                                                  "__main__.unimported (module variable)"],
    "self of a built-in method": ["append.__self__ (attribute)", "builtin_function_or_method append (object)",
                                  "Keep.append (instance attribute)"],
    "function of a partial": ["functools.partial.func (C member)", "Keep.partial (instance attribute)"],
    "held by many": ["__main__.kept (module variable)"],
    "local of a thread": ["__main__.*run.in_thread (local)"],
    "held by two frames": ["__main__.outer.request (local)"],
}

# Where frames and threads are.
PLACES = {
    "local of a thread": r'run\.in_thread \(local\) \(id=\w+\) \(root\) \[thread "Worker-3", .*named\.py:\d+\]$',
    "held by two frames": r'^.*outer\.request \(local\) .*\[thread "MainThread", .*named\.py:\d+\]\n'
                          r'.*|^.*inner\.passed \(local\) .*\[thread "MainThread", .*named\.py:\d+\]$',
    "local of a coroutine": r"of_coroutine \(local\) \(id=\w+\) \[.*named\.py:\d+\]$",
    "thread-local of a thread": r'connection \(thread-local attribute\) \(id=\w+\) \[thread "Worker-3"\]$',
    "thread-local of the main thread": r'connection \(thread-local attribute\) \(id=\w+\) \[thread "MainThread"\]$',
}


class Named:
    """One run of programs/named.py, asked in one GDB that is kept."""

    def __init__(self, interpreter, gdb, directory):
        with Program(interpreter, "named.py", directory) as program:
            self.ids = program.facts
            self._conversation = gdb.conversation(program.crash(gdb))

    def ask(self, name, options=""):
        return self._conversation.ask(f"py-referrers {self.ids[name]:#x} {options}")

    def close(self):
        self._conversation.close()


@pytest.fixture(scope="session")
def named(interpreter, gdb, tmp_path_factory):
    made = Named(interpreter, gdb, tmp_path_factory.mktemp(f"named-{interpreter}"))
    yield made
    made.close()


def test_each_way_has_a_row(named):
    assert named.ids.keys() == NAMES.keys()


@pytest.mark.parametrize("name", NAMES)
def test_name(named, name):
    answer = named.ask(name, "-referrer-limit unlimited")
    answer.tree.check()
    assert answer.tree.reaches(*(f"{row} (id=*" for row in NAMES[name])), answer
    assert all(line.isprintable() for line in answer.text.splitlines())


@pytest.mark.parametrize("name", PLACES)
def test_place(named, name):
    answer = named.ask(name)
    assert re.search(PLACES[name], answer.text, re.MULTILINE), answer


def test_all_frames_are_named(named):
    roots = named.ask("held by two frames").tree.marked("root")
    assert {key.split(" ")[0] for key in roots if "(local)" in key} == {"__main__.outer.request", "__main__.inner.passed"}


def test_garbage_is_called_so(named):
    assert named.ask("garbage").tree.markers == ["unreachable: held only by a cycle"]
    assert named.ask("garbage", "-max-depth 3").tree.markers == ["Maximum depth of 3 exceeded"]
    assert "unreachable" not in named.ask("class attribute").text


def test_short_frames_are_those_of_the_reference_package(named):
    tree = named.ask("held by two frames", "-frames short").tree
    assert {node.name for node in tree.named("* (local)")} == {"outer.request (local)", "inner.passed (local)"}
    assert not any(node.place for node in tree.nodes)


def test_ids_in_decimal(named):
    tree = named.ask("garbage", "-ids decimal").tree
    assert tree.tops[0].id == str(named.ids["garbage"])


@pytest.mark.parametrize("options, sentence", [
    ("-ids octal", '-ids wants hex or decimal, not "octal"'),
    ("-frames long", '-frames wants full or short, not "long"'),
    ("-merge -shortest", "-merge and -shortest do not go together: give one of them"),
    ("-exclude-type Nobody", '-exclude-type: there is no class "Nobody"'),
])
def test_bad_options_are_refused(named, options, sentence):
    assert named.ask("garbage", options).sentence.endswith(sentence)


def test_weak_references_are_counted_or_shown(named):
    plain, weak = named.ask("class attribute"), named.ask("class attribute", "-weak")
    assert not plain.tree.marked("weak")
    assert len(weak.tree.marked("weak")) == 1
    assert "Not shown: 1 weak reference (-weak shows them)" in plain.text
    assert "Not shown" not in weak.text


@pytest.mark.parametrize("name", ["Keep", "__main__.Keep"])
def test_objects_of_an_excluded_type_hold_nothing(named, name):
    answer = named.ask("function of a partial", f"-exclude-type {name}")
    assert not answer.tree.named("Keep*")
    assert "Not shown: 1 holder of an excluded class (-exclude-type)" in answer.text


def test_module_prefix_selects_variables_of_modules(named):
    own, other = (named.ask("held by many", f"-referrer-limit unlimited -module-prefix {prefix}") for prefix in ("__ma", "nowhere"))
    assert own.tree.named("__main__.kept (module variable)")
    assert not other.tree.named("* (module variable)")
    assert "Not shown: 1 variable of another module (-module-prefix)" in other.text


def test_one_way_for_each_root(named):
    answer = named.ask("context of an exception", "-shortest")
    assert len(answer.tree.named("__main__.kept (module variable)")) == 1
    assert answer.tree.reaches("ValueError.__context__ *", "Keep.second_error *", "__main__.kept *")
    assert re.search(r"^One way for each of \d+ roots?: \d+ other references not shown", answer.text, re.MULTILINE)


def test_without_a_root_all_is_shown(named):
    plain, shortest = named.ask("garbage"), named.ask("garbage", "-shortest")
    assert shortest.text.startswith(plain.text.rstrip("\n"))
    assert "No root was found: all that holds is shown" in shortest.text


def test_what_the_limit_cuts_can_be_merged(named):
    assert "Not shown: holders in excess of -referrer-limit (-merge groups them)" in named.ask("held by many").text
    assert "-merge" not in named.ask("garbage").text


def test_merged_graph_fits_a_screen(named):
    """The 300 lists that hold the object, and are held by one list, are a line each time."""
    plain, merged = named.ask("held by many", "-referrer-limit unlimited"), named.ask("held by many", "-merge")
    assert len(plain.text.splitlines()) > 600
    lines = merged.text.splitlines()
    assert len(lines) < 12, merged
    assert any(re.search(r"── 300 × list index=0 → list \(id=0x\w+, …\)$", line) for line in lines), merged
    assert any(re.search(r"── 300 × list index → list \(id=0x\w+\)$", line) for line in lines), merged
    assert any("Keep.many (instance attribute) → Keep" in line and "(cycle member)" in line for line in lines), merged


def test_merged_graph_of_one_chain_is_that_chain(named):
    merged = named.ask("self of a built-in method", "-merge").text
    assert re.search(r"── append\.__self__ \(attribute\) → builtin_function_or_method append \(id=", merged), merged
    assert re.search(r"── Keep\.append \(instance attribute\) → Keep \(id=", merged), merged


def test_lines_below_one_of_a_merged_graph_are_limited(named):
    merged = named.ask("context of an exception", "-merge -referrer-limit 1").text
    assert merged.count("(root)") <= 1
    assert "Referrer limit of 1 exceeded with 2 kinds of referrers: 300 referrers of 1 kinds not shown" in merged, merged
