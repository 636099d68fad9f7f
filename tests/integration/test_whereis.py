"""py-whereis says of an address what Python itself knows to be there."""
import json
import re

import pytest

from harness import Program

ON_INTERPRETERS = ["system", "3.8", "3.12", "3.13"]


class Known:
    """One run of programs/known.py, asked in one GDB that is kept."""

    def __init__(self, interpreter, gdb, directory):
        with Program(interpreter, "known.py", directory) as program:
            self.facts = program.facts
            self.gdb = gdb.conversation(program.crash(gdb))
        self.gdb.ask("info threads")  # GDB may warn of a core once
        # Before anything has made an index.
        self.first = self.where(*self.facts["ids"].values())

    def text(self, question):
        return self.gdb.ask(f"py-whereis {question}").text

    def where(self, *addresses):
        """What lies at each of ADDRESSES."""
        question = " ".join(map(hex, addresses))
        return json.loads(self.text(f"-format json {question}"))["addresses"]

    def words(self, start, count):
        word = self.facts["word"]
        return self.where(*range(start, start + count * word, word))

    def owned(self, start, count, owner):
        """part -> what it refers to, of COUNT words of memory of the object OWNER."""
        return {
            place["object"]["part"]: int(place["refers_to"]["address"], 16)
            for place in self.words(start, count)
            if place["kind"] == "memory-of-object" and "refers_to" in place and "part" in place["object"]
            and place["object"]["address"] == hex(self.facts["ids"][owner])
        }


@pytest.fixture(scope="module")
def known(interpreter, gdb, tmp_path_factory):
    made = Known(interpreter, gdb, tmp_path_factory.mktemp("known"))
    yield made
    made.gdb.close()


def test_objects_need_no_index(known):
    names = known.facts["types"]
    assert [place["kind"] for place in known.first] == ["object"] * len(names)
    assert [place["object"]["type"].rpartition(".")[2] for place in known.first] == list(names.values())
    assert all(place["object"]["inferred"] for place in known.first)


def test_parts_of_an_object(known):
    ids, word, head = known.facts["ids"], known.facts["word"], known.facts["head"]
    parts = [place["object"].get("part") for place in known.words(ids["list"], head // word + 3)]
    assert parts[1:] == ["ob_type", "ob_size", "ob_item", "allocated"]
    before, = known.where(ids["list"] - word)
    assert (before["kind"], before["object"]["part"]) == ("inside-object", "the collector's _gc_prev")
    items = known.words(ids["tuple"] + head + word, 2)
    assert [place["object"]["part"] for place in items] == ["item 0", "item 1"]
    # "text of some length" begins in the last bytes before its end.
    place, = known.where(int(known.first[list(ids).index("str")]["object"]["end"], 16) - 2)
    assert place["object"]["part"] == "character 59"


def test_items_of_a_list(known):
    facts = known.facts
    assert known.owned(facts["items"], 3, "list") == {f"item {n}": at for n, at in enumerate(facts["list"])}
    assert "item 4000" in known.owned(facts["large"] + 4000 * facts["word"], 1, "large")


def test_pointers_are_not_taken_for_an_object(known):
    """Items before a class look like a count before a type."""
    for name, start in known.facts["arrays"].items():
        places = known.words(start, 6)
        assert [place["object"]["part"] for place in places] == [f"item {n}" for n in range(6)]
        assert {place["object"]["address"] for place in places} == {hex(known.facts["ids"][name])}


def test_keys_and_values_of_a_dict(known):
    facts = known.facts
    found = known.owned(facts["keys"], 150, "dict")
    values = {part: at for part, at in found.items() if part.startswith("value of key ")}
    assert values == {f"value of key {key!r}": at for key, at in facts["values"].items()}
    assert {f"key {key!r}" for key in facts["values"]} <= found.keys()


def test_members_of_a_set(known):
    found = known.owned(known.facts["table"], 256, "set")
    assert set(known.facts["members"]) <= set(found.values())


def test_items_of_a_deque(known):
    found = known.owned(known.facts["left_block"], 40, "deque")
    items = {int(part[5:]): at for part, at in found.items() if part.startswith("item ")}
    assert len(items) > 20
    assert items == {n: at for n, at in enumerate(known.facts["queued"]) if n in items}


def test_owner_is_known_by_its_pointer_alone(known):
    place, = known.where(known.facts["buffer"] + 50)
    assert (place["kind"], place["object"]["type"]) == ("memory-of-object", "bytearray")


def test_blocks_of_each_allocator(known):
    blocks = known.facts["blocks"]
    for name, member in ("PyObject_", "block"), ("PyMem_", "block"), ("PyMem_Raw", "malloc"):
        for place in known.where(*(at + 8 for at in blocks[name])):
            assert (place["kind"], place[member]["state"]) == ("block", "used")
            assert place[member]["size"] in range(340, 369)
    freed, = known.where(*blocks["PyMem_Rawfreed"])
    assert freed["kind"] == "freed" and freed["malloc"]["state"] in ("free", "cached")


def test_every_block_of_a_pool(known):
    """Each pool with an object of one class: which block is in use, and what the others used to be."""
    facts = known.facts
    live, dead = set(facts["requests"]), set(facts["freed"])
    pools = {place["block"]["pool"]: place["block"] for place in known.where(*live, *dead)}
    seen = set()
    for pool, block in pools.items():
        size, first = block["size"], int(block["start"], 16) - block["number"] * block["size"]
        count = (16 if size * 30 > 4096 and first % 16384 < 4096 else 4) * 1024 // size
        places = [place for place in known.where(*(first + size * n + size // 2 for n in range(count)))
                  if place.get("block", {}).get("pool") == pool and place["block"]["part"] == "block"]
        for place in places:
            start = int(place["block"]["start"], 16)
            around = range(start, start + size)
            for request in live.intersection(around):
                assert (place["kind"], place["block"]["state"]) == ("inside-object", "used")
                assert place["object"]["address"] == hex(request)
                seen.add(request)
            for request in dead.intersection(around):
                assert (place["kind"], place["block"]["state"]) == ("freed", "free")
                assert (place["object"]["type"], place["object"]["address"]) == ("Request", hex(request))
                seen.add(request)
        used = sum(place["block"]["state"] == "used" for place in places)
        assert re.search(rf", {used} in use,", known.text(hex(first)))
    assert seen == live | dead


def test_remains(known):
    freed = known.facts["freed"][0]
    lines = known.text(hex(freed)).splitlines()
    assert lines[0] == f"{freed:#x} is freed memory that used to be a Request"
    assert lines[1].split() == ["Remains", "of", "Request", "at", f"{freed:#x},", "by", "the", "type", "it", "left"]


def test_memory_that_is_no_block(known):
    mapped, kind, none, small = known.where(*(known.facts[name] for name in ("mapped", "type", "none", "small_int")))
    assert mapped["mapping"]["file"].endswith("known.py")
    assert [place["kind"] for place in (kind, none, small)] == ["object"] * 3
    assert kind["symbol"].endswith("PyList_Type") and none["symbol"].endswith("_Py_NoneStruct")
    named, = known.where(known.facts["type"] + known.facts["head"] + known.facts["word"])
    assert named["object"]["part"] == "tp_name"


def test_stack_and_code(known):
    assert " is on a C stack: thread " in known.text("$sp")
    code, = json.loads(known.text("-format json $pc"))["addresses"]
    assert code["kind"] == "code" and "+0x" in code["symbol"]


# Of the newest thread: its state, and what it runs, by release.
THREAD = "_PyRuntime.interpreters.main->" + "%s"
STATES = {"system": "threads.head", "3.8": "tstate_head", "3.12": "threads.head", "3.13": "threads.head"}
FRAMES = {"system": "cframe->current_frame", "3.12": "cframe->current_frame", "3.13": "current_frame"}


def test_thread_state(known, interpreter):
    state = THREAD % STATES[interpreter.name]
    text = known.text(f"&{state}->next")
    assert re.search(r'is in the thread state of thread \d+ "Waiter": next$', text.splitlines()[0])


def test_frame(known, interpreter):
    if interpreter.name not in FRAMES:
        pytest.skip("frames are objects")
    frame = f"{THREAD % STATES[interpreter.name]}->{FRAMES[interpreter.name]}"
    first = known.text(f"&{frame}->localsplus[0]").splitlines()[0]
    assert re.search(r'is in the frame of Condition.wait \(threading.py:\d+\), thread \d+ "Waiter": variable self$', first)


NOWHERE = {
    "0": "is NULL$",
    "0x18": "is 24 bytes behind a NULL pointer$",
    "-8": "is not mapped: as a number it is -8$",
    "0xdddddddddddddde5": "is made of 0xdd bytes",
    "0x1234567812345678": "is no address that a program can have",
    "0x6f6c6c6568": 'is not mapped; its bytes are the text "hello"$',
}


@pytest.mark.parametrize("address", NOWHERE)
def test_nothing_there(known, address):
    assert re.search(NOWHERE[address], known.text(address).splitlines()[0])


def test_nearest_mappings(known):
    above = known.text("0x18").splitlines()[1].split()
    assert above[0] == "Above" and re.search(r" [MT]iB below /.*python", " ".join(above))


def test_wrong_target_is_told_in_the_same_words(known):
    facts = known.facts
    for address in facts["items"], facts["ids"]["list"] + facts["word"], facts["freed"][0], facts["blocks"]["PyMem_"][0]:
        phrase = known.text(hex(address)).splitlines()[0].partition(" ")[2]
        sentence = known.gdb.ask(f"py-referrers {address:#x}").sentence
        assert sentence.startswith(f"{address:#x} is no Python object: it {phrase}")
    assert sentence.endswith("in use")
    # Now that there is an index, it is no guess any more.
    place, = known.where(facts["ids"]["list"])
    assert place["kind"] == "object" and not place["object"]["inferred"]


def test_a_question_without_an_address(known):
    assert "which address" in known.gdb.ask("py-whereis").sentence
