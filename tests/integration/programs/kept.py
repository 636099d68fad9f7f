"""Objects that C code keeps: in a variable, a list of malloc'd blocks, a freed block, on a stack.

    kept.py FOLDER      FOLDER has the extension
"""
import os
import sys
import threading
import time

from stop import say, stop


class Kept:
    """One that C code holds."""


def main(folder):
    sys.path.insert(0, folder)
    import keeper
    facts = {}

    def keep(name, function):
        made = Kept()
        facts[name] = id(made)
        facts[name + "_at"] = function(made)

    keep("variable", keeper.keep_in_global)
    keep("block", keeper.keep_in_registry)
    for _ in range(3):
        keeper.keep_in_registry(None)
    deep = [Kept()]
    facts["deep"] = id(deep[0])
    keeper.keep_in_next(deep)
    del deep
    reading, writing = os.pipe()
    listed = [Kept()]
    facts["stack"] = id(listed[0])
    threading.Thread(target=keeper.keep_on_stack, args=(listed, reading), daemon=True).start()
    while listed:
        time.sleep(0.01)
    time.sleep(0.1)
    keep("freed", keeper.leave_in_freed)
    say(**facts)
    stop()
    return writing


main(sys.argv[1])
