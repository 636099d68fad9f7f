"""One object for each way in which Python holds something under a name, and nothing else holds it.

The syntax is that of 3.8.
"""
import contextvars
import functools
import gc
import threading
import types

from stop import say, stop

gc.disable()  # the garbage is wanted
IDS = {}


class Thing:
    pass


class Other:
    pass


def thing(name, made=None):
    """An object that goes by NAME: a new one, if none is given."""
    made = Thing() if made is None else made
    IDS[name] = id(made)
    return made


class Keep:
    pass


class Methods:
    shared = thing("class attribute")

    def with_default(self, *, option=thing("keyword default")):
        pass

    @staticmethod
    def static(option=thing("default of a static method")):
        pass

    @classmethod
    def of_class(cls, option=thing("default of a class method")):
        pass

    @property
    def read(self, option=thing("default of a getter")):
        pass


def function(option=thing("default")):
    pass


@functools.lru_cache(maxsize=None)
def cached(key):
    return thing("cached")


@functools.lru_cache(maxsize=8)
def cached_in_order(key):
    return thing("cached in order")


def failing():
    of_failed = thing("local of a frame of a traceback")  # noqa: F841
    raise ValueError


def failed():
    try:
        failing()
    except ValueError as error:
        return error


def failed_twice():
    try:
        try:
            raise LookupError
        except LookupError as error:
            thing("context of an exception", error)
            raise ValueError
    except ValueError as error:
        return error


async def waits():
    of_coroutine = thing("local of a coroutine")  # noqa: F841
    await Suspends()


class Suspends:
    def __await__(self):
        yield


def started(coroutine):
    coroutine.send(None)
    return coroutine


def remembers_context():
    variable.set(thing("context variable"))
    return contextvars.copy_context()


def make_type_of_awkward_name():
    made = type("Awk\x1b[31m\nward", (), {})()
    made.held = thing("attribute of a type with an awkward name")
    return made


def make_garbage():
    one, other = thing("garbage"), Other()
    one.other, other.back = other, [one]


cached(1)
cached_in_order(2)
variable = contextvars.ContextVar("request")
local_to_thread = threading.local()
local_to_thread.connection = thing("thread-local of the main thread")
unimported = types.ModuleType("lost.module")
unimported.variable = thing("variable of a module that is not imported")
kept = Keep()
kept.append = thing("self of a built-in method", []).append
kept.error = failed()
kept.second_error = failed_twice()
kept.waiting = started(waits())
kept.partial = functools.partial(thing("function of a partial", lambda: 0))
kept.context = contextvars.copy_context().run(remembers_context)
kept.awkward = make_type_of_awkward_name()
kept.by_awkward_key = {"key\x1b[31m\n": thing("value by an awkward key")}
kept.many = [[kept, number] for number in range(300)]
thing("held by many", kept)
make_garbage()


class Worker:
    def run(self, taken, leave):
        in_thread = thing("local of a thread")  # noqa: F841
        local_to_thread.connection = thing("thread-local of a thread")
        taken.set()
        leave.wait()


def start_worker():
    taken, leave = threading.Event(), threading.Event()
    threading.Thread(target=Worker().run, args=(taken, leave), name="Worker-3", daemon=True).start()
    taken.wait()


def outer(request):
    inner(request)


def inner(passed):
    say(**IDS)
    stop()


start_worker()
outer(thing("held by two frames"))
