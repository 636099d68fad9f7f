"""An object gains a reference at a time; `sys.getrefcount` is where a breakpoint finds it."""
import sys

from stop import say, stop


class Thing:
    pass


target = Thing()
holders = []


def gain(count):
    for _ in range(count):
        holders.append(target)
        sys.getrefcount(None)


gain(1)
say(count=sys.getrefcount(target) - 1, target=id(target), holders=id(holders))
stop()
gain(200)
say(done=True)
