"""Threads that made objects, for each other too: half of them have ended, the others wait; all that they
made is recorded by heap_record.py."""
import sys
import threading

from heap_record import record_and_stop

THREADS, OBJECTS = 8, 4000


class Thing:
    def __init__(self, number):
        self.number, self.parts = [number * 1000], {"parts": (number, [number])}


class Node:
    __slots__ = ("next", "things")


shared = [[] for _ in range(THREADS)]
made, enough = threading.Barrier(THREADS + 1), threading.Event()


def work(number):
    mine, first = shared[number], None
    for i in range(OBJECTS):
        mine.append(Thing(i))
        node = Node()
        node.next, node.things, first = first, [mine[i // 2]], node
        if i % 3 == 0:
            shared[(number + 1) % THREADS].append(mine.pop(i // 5))  # to be freed by another
        if i % 7 == 0:
            Thing(i).itself = node  # freed at once
    mine.append(first)
    circle = Thing(number)
    circle.itself = circle  # garbage that only the collector finds
    made.wait()
    if number % 2:
        enough.wait()


def others_cut():
    """Threads free what others made."""
    for things in shared:
        del things[: len(things) // 3]


sys.setrecursionlimit(100_000)
threads = [threading.Thread(target=work, args=(number,), daemon=True) for number in range(THREADS)]
for thread in threads:
    thread.start()
made.wait()
for thread in threads[::2]:
    thread.join()
others_cut()
record_and_stop(sys.argv[1], threads=len(threads[1::2]) + 1)
