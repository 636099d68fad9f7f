"""Core files that lost something on their way."""
import shutil
import struct
from dataclasses import dataclass

# ELF64 as in <elf.h>, little-endian.
HEADER = struct.Struct("<16sHHIQQQIHHHHHH")
PROGRAM_HEADER = struct.Struct("<IIQQQQQQ")
PT_LOAD, PF_W = 1, 2
FILE_SIZE_OFFSET = 32  # of p_filesz in a program header


@dataclass(frozen=True)
class Segment:
    """A PT_LOAD of a core: where its header is, what it covers, and what the file holds of it."""

    header: int
    writable: bool
    address: int
    file_size: int

    def __contains__(self, address):
        return 0 <= address - self.address < self.file_size


def segments(core):
    with open(core, "rb") as file:
        fields = HEADER.unpack(file.read(HEADER.size))
        table, entry_size, count = fields[5], fields[9], fields[10]
        for number in range(count):
            header = table + number * entry_size
            file.seek(header)
            kind, flags, _, address, _, file_size, _, _ = PROGRAM_HEADER.unpack(file.read(PROGRAM_HEADER.size))
            if kind == PT_LOAD and file_size:
                yield Segment(header, bool(flags & PF_W), address, file_size)


def with_hole(core, copy, segment, keep=0):
    """COPY is CORE, but of SEGMENT it holds the first KEEP bytes only."""
    shutil.copyfile(core, copy)
    with open(copy, "r+b") as file:
        file.seek(segment.header + FILE_SIZE_OFFSET)
        file.write(struct.pack("<Q", keep))
    return copy


def cut_short(core, copy, share):
    """COPY is the first SHARE (0 to 1) of CORE."""
    shutil.copyfile(core, copy)
    with open(copy, "r+b") as file:
        file.truncate(int(core.stat().st_size * share))
    return copy
