"""Writes down what the collector says of the heap, holding nothing of what it saw.

A record is an array of unsigned 64-bit words, for each object: its id, the id of its type, how many
referents follow, and their ids.
"""
import gc


def reachable(*more):
    """Every object that the collector tracks, MORE, and all that can be reached from those."""
    objects = gc.get_objects()
    objects += more
    seen = set(map(id, objects))
    for source in objects:  # grows as it is walked
        for target in gc.get_referents(source):
            if id(target) not in seen:
                seen.add(id(target))
                objects.append(target)
    return objects


def write_record(file, record):
    """Records every reachable object in the empty array RECORD and writes that to FILE, both of which
    the caller keeps: they are part of what is recorded.  Returns how many objects there were, and the
    names of their types."""
    gc.collect()
    gc.disable()
    objects = reachable()
    types = {}
    for source in objects:
        kind = type(source)
        if id(kind) not in types:
            types[id(kind)] = f"{kind.__module__}.{kind.__qualname__}"
        targets = gc.get_referents(source)
        record.append(id(source))
        record.append(id(kind))
        record.append(len(targets))
        record.extend(map(id, targets))
    count = len(objects)
    del objects, source, kind, targets
    words = memoryview(record).cast("B")
    while words:
        words = words[file.write(words):]
    return count, types
