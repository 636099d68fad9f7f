"""A terabyte of address space: of a private file that is gone, or of memory that is never used."""
import mmap
import sys
import tempfile

from stop import say, stop

SIZE = 1 << 40
MAP_NORESERVE = 0x4000  # of Linux, on most machines

if "unused" in sys.argv:
    room = mmap.mmap(-1, SIZE >> 6, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | MAP_NORESERVE)
    room[1 << 30] = 7
else:
    with tempfile.TemporaryFile(dir=".") as file:
        file.truncate(SIZE)
        room = mmap.mmap(file.fileno(), SIZE, mmap.MAP_PRIVATE | MAP_NORESERVE)
target = ["something"]
say(target=id(target))
stop()
say(done=True)
