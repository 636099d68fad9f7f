"""Two more interpreters in one process, each with objects of its own.  What each made it says itself."""
import json
import signal
import sys

from stop import say, stop

MADE_BY_EACH = """
class Tenant:
    def __init__(self, held):
        self.held = held


class Lodger(list):
    pass


HELD = Tenant(None)
KEPT = [Tenant(Tenant("deep")), {{"answer": Lodger()}}]
facts = {{"HELD": id(HELD), "deep": id(KEPT[0].held), "lodger": id(KEPT[1]["answer"]), "KEPT": id(KEPT)}}
import json
with open({path!r}, "w") as said:
    json.dump(facts, said)
"""


def of_any_version():
    """A function that makes an interpreter, and one that runs a text there; isolated where that can be."""
    try:
        import _interpreters as module  # 3.13 on
    except ImportError:
        import _xxsubinterpreters as module
    run = getattr(module, "exec", None) or module.run_string
    return module.create, run


def closing_over(value):
    def handler(number, frame):
        return value
    return handler


create, run = of_any_version()
HELD = object()
interpreters = [create() for _ in range(2)]
for number, interpreter in enumerate(interpreters):
    run(interpreter, MADE_BY_EACH.format(path=f"tenant-{number}"))
tenants = []
for number in range(2):
    with open(f"tenant-{number}") as said:
        tenants.append(json.load(said))
handler = closing_over(1)
signal.signal(signal.SIGUSR1, handler)
at_signal = id(handler)
del handler  # only C holds it
say(HELD=id(HELD), at_signal=at_signal, tenants=tenants, python=list(sys.version_info))
stop()
