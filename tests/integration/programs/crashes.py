"""Crashes in the way that the second argument names, with the extension in the folder that the first
one names; says what it made first, and waits for an order."""
import faulthandler
import gc
import os
import resource
import sys
import threading
import time

sys.path.insert(0, sys.argv[1])
import crashing
from stop import say, stop


def wait(**facts):
    """Says FACTS; comes back when it is to crash in its own way."""
    say(**facts)
    sys.stdin.readline()


def end(**facts):
    """Says FACTS, and aborts when it is to crash."""
    say(**facts)
    stop()


class Marked:
    """Known by its type."""


class Order:
    def __init__(self, number):
        self.number = number


def over_release(marked):
    also = [marked]  # with one holder it would be freed at once
    crashing.over_release(marked)
    end(marked=id(marked))


class Large:
    """Of a size that few others have, so that its block stays free."""
    __slots__ = [f"field{number}" for number in range(40)]


def released_to_death(marked):
    large = Large()
    facts = {"large": id(large)}
    crashing.over_release(large)
    end(**facts)


def leak(marked):
    leaked = [Marked() for _ in range(50)]
    for one in leaked:
        crashing.leak(one)
    end(leaked=len(leaked))


def use_after_free(marked):
    request = crashing.Request()
    crashing.keep(request)
    wait(request=id(request))
    del request
    crashing.use_kept()


def null(marked):
    wait()
    crashing.describe_nothing()


def null_in_handler(marked):
    """A fault that faulthandler has first."""
    faulthandler.enable(file=open(os.devnull, "w"))
    try:
        raise KeyError("missing")
    except KeyError:
        null(marked)


class Endless:
    def __repr__(self):
        return repr(self)


def overflow(marked):
    _, hard = resource.getrlimit(resource.RLIMIT_STACK)
    resource.setrlimit(resource.RLIMIT_STACK, (1 << 20, hard))
    sys.setrecursionlimit(1 << 30)
    wait()
    repr(Endless())


def overflow_elsewhere(marked):
    for _ in range(7):
        marked = [marked]
    overflow(marked)


def abort(marked):
    faulthandler.enable(file=open(os.devnull, "w"))
    wait()
    os.abort()


def out_of_memory(marked):
    pages = []
    resource.setrlimit(resource.RLIMIT_AS, (1 << 27, 1 << 27))
    try:
        while True:
            pages.append(bytearray(1 << 22))
    except MemoryError:
        del pages[-4:]
        end(pages=len(pages))


def deadlock(marked):
    first, second = threading.Lock(), threading.Lock()
    both = threading.Barrier(2)

    def take(mine, other):
        with mine:
            both.wait()
            with other:
                pass

    one = threading.Thread(target=take, args=(first, second), name="One")
    two = threading.Thread(target=take, args=(second, first), name="Two")
    one.start()
    two.start()
    time.sleep(0.2)
    say()
    one.join()


def deadlock_of_c(marked):
    """A mutex of C and the GIL."""
    threading.Thread(target=crashing.hold_mutex, name="Clerk", daemon=True).start()
    say()
    crashing.want_mutex()


def spoiled_link(marked):
    orders = [Order(number) for number in range(10)]
    gc.collect()
    wait(order=id(orders[3]))
    crashing.spoil_link(orders[3])
    gc.collect()


def foreign_thread(marked):
    wait()
    crashing.crash_in_other_thread()


def without_gil(marked):
    def work():
        count = 0
        while True:
            count += 1

    wait()
    threading.Thread(target=work, name="Busy", daemon=True).start()
    time.sleep(0.05)
    crashing.crash_without_gil()


class Late:
    def __del__(self, crash=crashing.describe_nothing):
        crash()


def shutdown(marked):
    global late
    late = Late()
    wait()


def many_threads(marked):
    def work():
        time.sleep(1000)

    for number in range(300):
        threading.Thread(target=work, daemon=True).start()
    wait()
    crashing.describe_nothing()


if __name__ == "__main__":
    globals()[sys.argv[2]](Marked())
