"""Writes down what the collector says of the heap, holding nothing of what it saw.

A record is an array of unsigned 64-bit words, for each object: its id, the id of its type, its
reference count, how many referents follow, and their ids.
"""
import array
import gc
import sys

from stop import say, stop

# Of a type's __flags__: it is an object of the heap, not part of the program; its instances are known to
# the collector.
HEAP_TYPE, HAS_GC = 1 << 9, 1 << 14


def own_counts():
    """What sys.getrefcount counts of our own: the list of objects, the loop's variable, and before 3.14
    its argument."""
    for source in [object()]:
        return sys.getrefcount(source)


OWN_COUNTS = own_counts()


# The traverse function of this module of 3.12 shows freed objects, of which a list must not take hold
# (Modules/_asynciomodule.c, module_traverse: fi_freelist).
UNASKED_MODULES = {"_asyncio"} if sys.version_info[:2] == (3, 12) else set()


def referents(thing):
    if type(thing) is type(gc) and thing.__dict__.get("__name__") in UNASKED_MODULES:
        return []
    return gc.get_referents(thing)


def reachable(*more):
    """Every object that the collector tracks, MORE, and all that can be reached from those."""
    objects = gc.get_objects()
    objects += more
    seen = set(map(id, objects))
    for source in objects:  # grows as it is walked
        for target in referents(source):
            if id(target) not in seen:
                seen.add(id(target))
                objects.append(target)
    return objects


def kinds_of(objects):
    """The types of OBJECTS by id: name, and is it known to the collector; and the ids of the static
    types among OBJECTS.  To look at a type may make it ready, which changes the heap."""
    kinds, static = {}, []
    for thing in objects:
        kind = type(thing)
        if id(kind) not in kinds:
            kinds[id(kind)] = f"{getattr(kind, '__module__', '?')}.{kind.__qualname__}", bool(kind.__flags__ & HAS_GC)
        if issubclass(kind, type) and not thing.__flags__ & HEAP_TYPE:
            static.append(id(thing))
    return kinds, static


def write_record(file, record):
    """Records every reachable object in the empty array RECORD and writes that to FILE, both of which
    the caller keeps: they are part of what is recorded.  Returns how many objects there were, and
    what kinds_of says of them."""
    gc.collect()
    gc.disable()
    objects = reachable()
    types, static = kinds_of(objects)
    for source in objects:
        kind = type(source)
        targets = referents(source)
        record.append(id(source))
        record.append(id(kind))
        record.append(sys.getrefcount(source) - OWN_COUNTS)
        record.append(len(targets))
        record.extend(map(id, targets))
    count = len(objects)
    del objects, source, kind, targets
    words = memoryview(record).cast("B")
    while words:
        words = words[file.write(words):]
    return count, types, static


def record_and_stop(path, **facts):
    """Records the heap in the file PATH, says so and FACTS, and stops."""
    file, record = open(path, "wb", buffering=0), array.array("Q")
    objects, types, static = write_record(file, record)
    say(objects=objects, types=types, static=static, **facts)
    stop()
