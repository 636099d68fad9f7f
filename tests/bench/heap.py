"""A heap for the benchmark: so many tracked objects of one shape.

    heap.py SHAPE OBJECTS [--reference | --live]

Says what it holds, what one gc.get_referrers costs and, with --reference, what the reference package
needs for the graph of an object with 1,000 holders; then dumps core.  With --live it lives on, and answers
each line with how long it stood still at a stretch since the one before.
"""
import gc
import json
import os
import sys
import threading
import time

HOLDERS = 1000
STRING = 1000  # characters


class Node:
    def __init__(self, number, parent):
        self.number = number
        self.parent = parent
        self.data = [number, str(number)]
        self.meta = {"key": number, "pair": (number, parent)}


class Point:
    def __init__(self, number, other):
        self.x = number
        self.y = float(number)
        self.other = other


class Link:
    __slots__ = ("next", "number")

    def __init__(self, number, following):
        self.number = number
        self.next = following


def mixed(count):
    """Four tracked objects a node (instance, list, dict, tuple), two ints and strs; wide and deep."""
    nodes = []
    for number in range(count // 4):
        nodes.append(Node(number, nodes[number // 2] if number else None))
    return nodes, nodes[len(nodes) // 2].data, nodes[-1].meta["pair"]


def instances(count):
    points = []
    for number in range(count):
        points.append(Point(number, points[number // 2] if number else None))
    return points, points[-1], points[len(points) // 3]


def dicts(count):
    rows = [{"id": number, "name": str(number), "tags": (number, number + 1)} for number in range(count // 2)]
    return rows, rows[len(rows) // 2], rows[-1]


def linked(count):
    """One list: every object is one step from the next."""
    first = end = None
    for number in range(count):
        first = Link(number, first)
        end = end or first
    return first, end, first.next


def fan_in(count):
    """Everything holds one object."""
    shared = ["shared"]
    holders = [[shared] for _ in range(count)]
    return holders, holders[0], holders[-1]


def nested(count):
    """Lists in lists, all the way down."""
    inner = innermost = []
    for _ in range(count):
        inner = [inner]
    return inner, innermost, inner[0]


def strings(count):
    """Large leaves."""
    texts = [[f"{number:0{STRING}}"] for number in range(count)]
    return texts, texts[0], texts[-1]


SHAPES = {
    "mixed": mixed, "instances": instances, "dicts": dicts, "linked": linked, "fan-in": fan_in,
    "nested": nested, "strings": strings,
}


def get_referrers_seconds(target):
    start = time.perf_counter()
    referrers = gc.get_referrers(target)
    seconds = time.perf_counter() - start
    assert len(referrers) >= 1
    return seconds


def reference_seconds(popular):
    """The reference package's graph, limit off."""
    import referrers

    start = time.perf_counter()
    text = str(referrers.get_referrer_graph(popular, single_object_referrer_limit=None))
    assert text.count("list") >= HOLDERS
    return time.perf_counter() - start


def tell_how_long_it_stood_still():
    """Until nobody asks any more."""
    longest = 0

    def watch():
        nonlocal longest
        last = time.monotonic()
        while True:
            time.sleep(0.002)
            now = time.monotonic()
            longest, last = max(longest, now - last), now

    threading.Thread(target=watch, daemon=True).start()
    for _ in sys.stdin:
        print(longest, flush=True)
        longest = 0


def main():
    shape, count = sys.argv[1], int(sys.argv[2])
    gc.disable()
    kept, target, leaf = SHAPES[shape](count)
    popular = ("popular", kept)
    holders = [[popular] for _ in range(HOLDERS)]
    facts = {
        "target": id(target), "leaf": id(leaf), "popular": id(popular), "holders": len(holders),
        "tracked": len(gc.get_objects()), "get_referrers": get_referrers_seconds(target),
    }
    if "--reference" in sys.argv:
        facts["reference"] = reference_seconds(popular)
    print(json.dumps(facts), flush=True)
    if "--live" in sys.argv:
        tell_how_long_it_stood_still()
        return
    os.abort()


main()
