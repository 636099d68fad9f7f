"""Objects whose counts a faulty extension got wrong, among many that are right.

    miscounts.py FOLDER sound|faulty      FOLDER has the extension
"""
import sys

from stop import say, stop


class Sound:
    """Its counts are in order."""


class Leaked:
    """Has one count more than holders."""


class OverReleased:
    """Has one count fewer than holders."""


def main(folder, kind):
    sound = [Sound() for _ in range(100)]
    leaked = [Leaked() for _ in range(3)]
    over_released = [OverReleased() for _ in range(3)]
    also = list(over_released)  # with one holder only it would be freed at once
    if kind == "faulty":
        sys.path.insert(0, folder)
        import faulty
        faulty.leak(leaked[1])
        faulty.over_release(over_released[2])
    say(sound=[id(x) for x in sound], leaked=id(leaked[1]), over_released=id(over_released[2]))
    stop()
    return also


main(*sys.argv[1:])
