"""The benchmark's heap: four tracked objects a node (instance, list, dict, tuple), and two ints and
strs, in a graph that is wide and deep.  Says what it holds and what gc.get_referrers costs, then
dumps core."""
import gc
import json
import os
import sys
import time

TRACKED_PER_NODE = 4


class Node:
    def __init__(self, number, parent):
        self.number = number
        self.parent = parent
        self.data = [number, str(number)]
        self.meta = {"key": number, "pair": (number, parent)}


def make(count):
    nodes = []
    for number in range(count):
        nodes.append(Node(number, nodes[number // 2] if number else None))
    return nodes


gc.disable()
nodes = make(int(sys.argv[1]) // TRACKED_PER_NODE)
target = nodes[len(nodes) // 2].data
start = time.perf_counter()
referrers = gc.get_referrers(target)
seconds = time.perf_counter() - start
assert len(referrers) >= 1
del referrers
print(json.dumps({
    "target": id(target), "leaf": id(nodes[-1].meta["pair"]), "tracked": len(gc.get_objects()),
    "get_referrers": seconds,
}), flush=True)
os.abort()
