#!/usr/bin/python3
"""Makes a small core and lets its reads and allocations fail, one by one (faults.c).  Run in a build directory."""
import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from sample_core import Heap


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--python", default="/usr/bin/python3", help="the interpreter")
    parser.add_argument("--program", default="tests/driver/faults")
    parser.add_argument("--stride", default="10", help="every so many; 1 for all")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        heap = Heap(Path(folder), options.python)
        return subprocess.run([options.program, heap.path, heap.layout, options.stride], check=False,
                              env={**os.environ, "ASAN_OPTIONS": "detect_leaks=1"}).returncode


if __name__ == "__main__":
    sys.exit(main())
