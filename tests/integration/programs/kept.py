"""Objects that C code keeps: in variables, blocks of malloc and PyMem_Malloc, a freed block, on a stack; and ones that
only Python objects do.

    kept.py FOLDER      FOLDER has the extension
"""
import collections
import os
import sys
import threading
import time

from stop import say, stop


class Kept:
    """One that C code holds."""


class Sound(Kept):
    """One that no C code holds."""


class Owner:
    """Has attributes."""


def containers():
    """Of every kind that keeps what it refers to elsewhere, small and large; and what was left by such that are gone."""
    def some(count):
        return [Sound() for _ in range(count)]

    few, many, owner = Owner(), Owner(), some(1)[0]
    few.one, few.two = some(2)
    for number, made in enumerate(some(100)):
        setattr(many, f"name{number}", made)
    queue = collections.deque(some(500))
    iterator = iter(queue)
    next(iterator)
    left = some(200)
    gone = [[{1: made}, (made, made), [made], {made}] for made in left]
    del gone
    return [
        some(5), some(500), tuple(some(50)), dict(enumerate(some(5))), dict(enumerate(some(300))), set(some(3)),
        set(some(300)), collections.OrderedDict(enumerate(some(200))), queue, iterator, few, many, left, lambda: owner,
    ]


def main(folder):
    sys.path.insert(0, folder)
    import keeper
    facts = {}

    def keep(name, function, *more):
        made = Kept()
        facts[name] = id(made)
        facts[name + "_at"] = function(made, *more)

    keep("variable", keeper.keep_in_global)
    keep("block", keeper.keep_in_registry)
    for _ in range(3):
        keeper.keep_in_registry(None)
    keep("piece", keeper.keep_in_piece)
    for _ in range(3):
        keeper.keep_in_piece(None)
    other = Sound()
    keep("main_thread", keeper.keep_in_thread, other)
    keep("mapping", keeper.keep_in_mapping)
    keep("tuple", keeper.keep_in_tuple)
    kept = containers()
    deep = [Kept()]
    facts["deep"] = id(deep[0])
    keeper.keep_in_next(deep)
    del deep
    reading, writing = os.pipe()
    listed = [Kept()]
    facts["stack"] = id(listed[0])

    def work():
        keep("thread", keeper.keep_in_thread, other)
        keeper.keep_on_stack(listed, reading)

    threading.Thread(target=work, daemon=True).start()
    while listed:
        time.sleep(0.01)
    time.sleep(0.1)
    keep("freed", keeper.leave_in_freed)
    say(**facts)
    stop()
    return writing, kept


main(sys.argv[1])
