"""An object gains and loses holders between two stops; SIGUSR1 marks the second stop."""
import signal

from stop import say, stop


class Thing:
    pass


def grow():
    target = Thing()
    first = [target]
    say(target=id(target), first=id(first))
    stop()
    first.clear()
    second = {"mykey": target}
    signal.raise_signal(signal.SIGUSR1)
    stop()
    return second


signal.signal(signal.SIGUSR1, signal.SIG_IGN)
grow()
say(done=True)
