"""Asks the reference package, in this very process, about shapes of shapes.py.

It stands at the end of the chain of shapes, so that all their locals are alive.  Of every node that
the package names, only the id is kept; an id counts if its object was there before the package was
called and is there still: what the package made for itself is not asked of anyone else.  (The id of a
closure variable is of the package's own note of it, always.)
"""
import ctypes
import gc
import sys

import referrers

import shapes
from heap_record import reachable
from stop import say, stop

ASKED = [
    "one_local", "two_names", "attribute", "two_attributes", "attribute_and_dict", "frozen_dataclass",
    "container_of_instance", "dict_value", "list_item", "set_member", "nested_tuples", "list_holder",
    "module_variable", "cycle", "str_in_tuple", "closure", "bound_method", "converging_tree", "long_deque",
]


def named_ids(address):
    """The ids of all nodes of the package's graph for the object at ADDRESS."""
    target = ctypes.cast(address, ctypes.py_object).value
    graph = referrers.get_referrer_graph(target).to_networkx()
    return sorted({node.id for node in graph.nodes if node.id and not node.name.endswith(" (closure)")})


def ids_alive():
    """Of all objects, those that only a local of a running function holds included."""
    frame, locals_ = sys._getframe(1), []
    while frame:
        locals_ += frame.f_locals.values()
        frame = frame.f_back
    return set(map(id, reachable(*locals_)))


def ask_reference_package():
    gc.collect()
    before = ids_alive()
    named = {shape: named_ids(shapes.FACTS[shape]["target"]) for shape in ASKED}
    gc.collect()
    common = before & ids_alive()
    say(
        targets={shape: shapes.FACTS[shape]["target"] for shape in ASKED},
        closure_tuple=shapes.FACTS["closure"]["closure_tuple"],
        named={shape: [i for i in ids if i in common] for shape, ids in named.items()},
        left_out={shape: len([i for i in ids if i not in common]) for shape, ids in named.items()},
    )
    stop()


shapes.end = ask_reference_package
sys.setrecursionlimit(10_000)
shapes.run_from(0)
say(done=True)
