"""Some 200,000 objects of every built-in kind, and one or more of each type of the standard library
that is made in C, recorded by heap_record.py just before the end."""
import sys

from animals import builtins, foreign, herds, itertools_and_others, library, odds_and_ends  # noqa: F401
from animals.keepers import ABSENT, census, keep_all
from heap_record import reachable, record_and_stop


def deep(depth, extra):
    """Frames of many functions that are running at the end."""
    local = [depth, extra]
    if depth:
        deep(depth - 1, local)
    else:
        end()


def end():
    in_c, in_python, never = census(reachable())
    record_and_stop(sys.argv[1], in_c=in_c, in_python=in_python, never=never, absent=ABSENT)


keep_all()
sys.setrecursionlimit(2000)
deep(500, None)
