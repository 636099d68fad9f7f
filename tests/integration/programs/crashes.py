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
    """A fault that faulthandler has first, in a generator that handles an exception."""
    def handles():
        try:
            raise KeyError("missing")
        except KeyError:
            yield null(marked)

    faulthandler.enable(file=open(os.devnull, "w"))
    next(handles())


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


class Account:
    def __init__(self):
        self.lock = threading.RLock()

    def pay(self, other, both):
        with self.lock:
            both.wait()
            with other.lock:
                pass


GLOBAL = threading.Lock()


def waits(marked):
    """A thread for each kind of wait, called by it; two that wait for each other; and one that waits for itself."""
    import importlib
    import queue
    import tempfile
    from concurrent.futures import Future

    def start(name, function, *arguments):
        thread = threading.Thread(target=function, args=arguments, name=name, daemon=True)
        thread.start()
        return thread

    def hold(held):
        with GLOBAL:
            held.set()
            time.sleep(1000)

    def want():
        with GLOBAL:
            pass

    def notified(condition):
        with condition:
            condition.wait()

    def outer(lock):
        with lock:
            inner(lock)

    def inner(lock):
        with lock:
            pass

    held, both, full = threading.Event(), threading.Barrier(2), queue.Queue(1)
    one, other = Account(), Account()
    holder = start("holder", hold, held)
    held.wait()
    full.put(1)
    start("one", one.pay, other, both)
    start("other", other.pay, one, both)
    start("itself", outer, threading.Lock())
    start("with", want)
    start("acquire", GLOBAL.acquire)
    start("limited", GLOBAL.acquire, True, 1000)
    start("join", holder.join)
    start("get", queue.Queue().get)
    start("put", full.put, 2)
    start("simple", queue.SimpleQueue().get)
    start("event", threading.Event().wait)
    start("semaphore", threading.Semaphore(0).acquire)
    start("condition", notified, threading.Condition())
    start("future", Future().result)
    folder = tempfile.mkdtemp()
    sys.path.insert(0, folder)
    with open(os.path.join(folder, "slowly.py"), "w") as module:
        module.write("import sys, time; sys.being_imported = True; time.sleep(1000)")
    start("importer", importlib.import_module, "slowly")
    while not hasattr(sys, "being_imported"):
        time.sleep(0.01)
    os.remove(module.name)
    os.rmdir(folder)
    start("import", importlib.import_module, "slowly")
    time.sleep(0.3)
    wait()


def interpreters(marked):
    """Two more, with a thread each: one that runs and one that rests."""
    try:
        import _interpreters as module
    except ImportError:
        import _xxsubinterpreters as module
    run = getattr(module, "exec", None) or module.run_string
    for name, text in (("runs", "def work():\n while True: pass\nwork()"),
                       ("rests", "import time\ndef rest():\n time.sleep(1000)\nrest()")):
        threading.Thread(target=run, args=(module.create(), text), name=name, daemon=True).start()
    time.sleep(0.3)
    end()


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
