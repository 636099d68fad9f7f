"""Things whose places Python itself can tell: objects and what they keep elsewhere, blocks of every
allocator in use and freed, a mapped file.

See test_whereis.py.
"""
import collections
import ctypes
import mmap
import struct
import sys
import threading

from stop import say, stop

WORD = struct.calcsize("P")
FREE_THREADED = not getattr(sys, "_is_gil_enabled", lambda: True)()
# Refcount and type; a free-threaded build has three more words there, of which two are halves.
HEAD = 4 * WORD if FREE_THREADED else 2 * WORD


class Request:
    """One of a size that nothing else has, so that its pools are its own."""

    __slots__ = [f"field_{n}" for n in range(57)]


class Plain:
    def __init__(self):
        self.first = "first value"
        self.second = ["second value"]


def word_at(address):
    return ctypes.c_void_p.from_address(address).value


def make_blocks():
    """Addresses of blocks in use and of some that are free again, by name of the allocator."""
    blocks, size = {}, 340
    for name in "PyMem_", "PyObject_", "PyMem_Raw":
        make, release = getattr(ctypes.pythonapi, name + "Malloc"), getattr(ctypes.pythonapi, name + "Free")
        make.restype, make.argtypes, release.argtypes = ctypes.c_void_p, [ctypes.c_size_t], [ctypes.c_void_p]
        made = [make(size) for _ in range(3)]
        for address in made:
            ctypes.memset(address, 0x11, size)
        release(made[1])
        blocks[name] = made[::2]
        blocks[name + "freed"] = made[1:2]
    return blocks


def main():
    requests = [Request() for _ in range(40)]
    kept = {
        "list": [object(), "one", 2.5],
        "empty": [],
        "tuple": (object(), "b"),
        "dict": {f"key {n}": str(n) for n in range(40)},
        "ints": {n * 1000: n for n in range(50)},
        "set": {f"member {n}" for n in range(40)},
        "str": "text of some length " * 3,
        "wide": "\N{SNOWMAN}" * 20,
        "bytes": b"bytes of some length" * 2,
        "bytearray": bytearray(b"x" * 300),
        "deque": collections.deque(range(1000, 1200)),
        "plain": Plain(),
        "float": 2.75,
        "int": 1 << 200,
        "large": [None] * 5000,
        "function": main,
        "classes": [list, dict, set, Plain, Request, object, bytes, tuple],
        "pairs": [1 << 70, int, 2.5, float, "text", str],
        "class": Plain,
    }
    kept["empty"].extend(range(1, 4))
    items = word_at(id(kept["list"]) + HEAD + WORD)
    large = word_at(id(kept["large"]) + HEAD + WORD)
    for number in 3, 7, 8, 20:
        requests[number].field_1 = "left"
    file = open(__file__, "rb")
    mapped = mmap.mmap(file.fileno(), 0, flags=mmap.MAP_PRIVATE, prot=mmap.PROT_READ | mmap.PROT_WRITE)
    threading.Thread(target=threading.Event().wait, name="Waiter", daemon=True).start()
    blocks = make_blocks()
    freed = [id(requests[number]) for number in (20, 8, 7, 3)]
    say(
        ids={name: id(kept[name]) for name in kept},
        requests=[id(request) for request in requests if id(request) not in freed],
        types={name: type(kept[name]).__name__ for name in kept},
        freed=freed, items=items, large=large, blocks=blocks, word=WORD, head=HEAD,
        list=[id(item) for item in kept["list"]],
        arrays={name: word_at(id(kept[name]) + HEAD + WORD) for name in ("classes", "pairs")},
        keys=word_at(id(kept["dict"]) + HEAD + 2 * WORD), values={key: id(kept["dict"][key]) for key in kept["dict"]},
        table=word_at(id(kept["set"]) + HEAD + 3 * WORD), members=[id(member) for member in kept["set"]],
        left_block=word_at(id(kept["deque"]) + HEAD + WORD), queued=[id(item) for item in kept["deque"]],
        buffer=word_at(id(kept["bytearray"]) + HEAD + 2 * WORD),
        mapped=ctypes.addressof(ctypes.c_char.from_buffer(mapped)), type=id(list), none=id(None),
        small_int=id(5), free_threaded=FREE_THREADED,
    )
    for number in 20, 8, 7, 3:
        requests[number] = None
    stop()
    return kept, mapped


main()
