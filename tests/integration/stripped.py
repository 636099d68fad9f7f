"""Copies of an installation without debug information or without any symbol that linking can do without.

Only what is made in C is copied; the rest of the standard library is linked to."""
import os
import subprocess
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from harness import Interpreter, Target


def strip(flags, source, target):
    target.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(["strip", *flags, "-o", str(target), str(source)], check=True)


def make_stripped(prefix, minor, flags, directory):
    """A stripped copy of the installation at PREFIX of release 3.MINOR; its program."""
    name = f"python{minor}"
    for relative in (f"bin/{name}", *(f.relative_to(prefix) for f in prefix.glob(f"lib/libpython{minor}*.so.*"))):
        strip(flags, prefix / relative, directory / relative)
    library = directory / "lib" / name
    library.mkdir(parents=True, exist_ok=True)
    for entry in (prefix / "lib" / name).iterdir():
        if entry.name == "lib-dynload":
            for module in entry.glob("*.so"):
                strip(flags, module, library / "lib-dynload" / module.name)
        else:
            (library / entry.name).symlink_to(entry)
    return directory / "bin" / name


@contextmanager
def library_path(folder):
    """Programs that are started meanwhile find their libraries in FOLDER first."""
    before = os.environ.get("LD_LIBRARY_PATH")
    os.environ["LD_LIBRARY_PATH"] = str(folder)
    try:
        yield
    finally:
        if before is None:
            del os.environ["LD_LIBRARY_PATH"]
        else:
            os.environ["LD_LIBRARY_PATH"] = before


@dataclass(frozen=True)
class Elsewhere(Target):
    """A target whose files GDB takes from below another root."""

    root: Path = None

    @property
    def arguments(self):
        return ["-iex", f"set sysroot {self.root}", *super().arguments]


def mirror(root, directory, original):
    """Below ROOT the system as it is, but with ORIGINAL where DIRECTORY lies."""
    for name in ("lib", "lib64", "usr"):
        if Path("/", name).exists():
            (root / name).symlink_to(Path("/", name))
    place = root / directory.relative_to("/")
    place.parent.mkdir(parents=True, exist_ok=True)
    place.symlink_to(original)
    return root


class Stripped:
    """The core of a program that ran with a stripped interpreter, and the same core as it is read with
    the interpreter's debug information."""

    def __init__(self, original, flags, script, gdb, program_class, directory):
        prefix = original.path.resolve().parent.parent
        minor = ".".join(original.path.name.removeprefix("python").split(".")[:2])
        copy = directory / "copy"
        path = make_stripped(prefix, minor, flags, copy)
        with library_path(copy / "lib"), program_class(Interpreter("stripped", path), script, directory) as program:
            self.facts = program.facts
            program.tell("crash")
            program.process.wait()
        (core,) = directory.glob("*core*")
        self.target = Target(path, core=core)
        (directory / "root").mkdir()
        root = mirror(directory / "root", copy, prefix)
        self.whole = Elsewhere(original.path, core=core, root=root)
