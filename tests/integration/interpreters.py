"""Which CPythons there are, and how to use each.

Found are those of the system (/usr/bin), of pyenv, and of the systems that `./bootstrap matrix` unpacked
in the cache folder (PY_REFERRERS_CACHE; interpreters/ of the build folder); PY_REFERRERS_INTERPRETERS
names more, as a colon-separated list of interpreters and of folders with whole systems.

An unpacked system is never installed: its programs run in a mount namespace of their own, with / there,
and leave their cores here.  GDB gets it as its sysroot.  That of another architecture is run by qemu.
"""
import json
import os
import re
import shutil
import struct
import subprocess
from collections import Counter
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from harness import PATIENCE, PROGRAMS, Interpreter, Target, clean_environment

NAME = re.compile(r"python3\.\d+(d|t|td)?")
DESCRIBE = """
import json, platform, struct, sys
from sysconfig import get_config_var as var
print(json.dumps([sys.version_info[:4], hasattr(sys, "gettotalrefcount"), bool(var("Py_GIL_DISABLED")),
                  platform.machine(), struct.calcsize("P"), sys.byteorder]))
"""

# Of a system that is entered: the folder that the program runs in, programs/, and qemu's.
MOUNTS = Path("/py-referrers")
ENTER = """
root=$1 directory=$2 programs=$3
shift 3
bind() {
    mkdir -p "$root$2" && mount --rbind "$1" "$root$2"
}
bind /proc /proc && bind "$directory" /py-referrers/here && bind "$programs" /py-referrers/programs || exit
[ -z "$QEMU" ] || bind "$QEMU" /py-referrers/qemu || exit
unset QEMU
exec unshare --root="$root" --wd=/py-referrers/here "$@"
"""

# What qemu-user calls the machines of Debian's architectures.
QEMU = {"armhf": "arm", "armel": "arm", "arm64": "aarch64", "s390x": "s390x", "ppc64el": "ppc64le", "riscv64": "riscv64"}


def enter(root, directory, command, qemu=None):
    """The command that runs COMMAND with ROOT as /, in DIRECTORY of this system."""
    user = [] if os.geteuid() == 0 else ["--map-root-user"]
    if qemu:
        command = [str(MOUNTS / "qemu" / qemu.name), *command]
    return [
        "env", f"QEMU={qemu.parent if qemu else ''}", "unshare", *user, "--mount", "sh", "-c", ENTER, "sh",
        str(root), str(directory), str(PROGRAMS), *command,
    ]


@dataclass(frozen=True)
class CPython(Interpreter):
    """An interpreter of any system: PATH is where its file lies here."""

    root: Path = None  # of the system it belongs to, if not this one
    qemu: Path = None
    version: tuple = ()
    debug: bool = False
    free_threaded: bool = False
    machine: str = ""
    word_size: int = 8
    byte_order: str = "little"

    def inside(self, path):
        """PATH of this system, as the interpreter's system has it."""
        return Path("/") / Path(path).relative_to(self.root) if self.root else Path(path)

    def command(self, script, arguments, directory):
        if not self.root:
            return super().command(script, arguments, directory)
        return self.run(["-B", str(MOUNTS / "programs" / script), *arguments], directory)

    def run(self, arguments, directory):
        command = [str(self.inside(self.path)), *arguments]
        return enter(self.root, directory, command, self.qemu) if self.root else command

    def target(self, **what):
        if not self.root:
            return super().target(**what)
        return Target(self.path, sysroot=self.root, debug_files=self.root / "usr/lib/debug", **what)

    @property
    def minor(self):
        return "{}.{}".format(*self.version)

    @property
    def flavours(self):
        """What may make it different from the default build of its version."""
        return {name for name in ("debug", "free_threaded") if getattr(self, name)}

    @property
    def is_foreign(self):
        """Of another architecture, or of the 32 bits that this one has, too."""
        return self.machine != os.uname().machine or self.word_size != struct.calcsize("P")


def described(interpreter, whence):
    """INTERPRETER with all that it says of itself, and a name; or why it does not run."""
    try:
        done = subprocess.run(
            interpreter.run(["-c", DESCRIBE], "/tmp"), env=clean_environment(), capture_output=True, text=True,
            timeout=PATIENCE, stdin=subprocess.DEVNULL,
        )
        version, debug, free_threaded, machine, word_size, byte_order = json.loads(done.stdout)
    except (OSError, ValueError, subprocess.TimeoutExpired) as error:
        return str(error) if not isinstance(error, ValueError) else (done.stderr.strip().splitlines() or ["silence"])[-1]
    marks = "t" * free_threaded + "d" * debug
    name = "{}.{}.{}".format(*version[:3]) + marks + "-" + whence
    return replace(
        interpreter, name=name, version=tuple(version[:3]), debug=debug, free_threaded=free_threaded, machine=machine,
        word_size=word_size, byte_order=byte_order,
    )


def cache():
    named = os.environ.get("PY_REFERRERS_CACHE")
    return Path(named) if named else Path(os.environ.get("PY_REFERRERS_BUILD", "build")) / "interpreters"


def systems():
    """The folders with systems, by name."""
    named = [Path(word) for word in os.environ.get("PY_REFERRERS_INTERPRETERS", "").split(":") if word]
    folders = [path for path in named if path.is_dir()]
    if cache().is_dir():
        folders += sorted(path for path in cache().iterdir() if path.is_dir() and path.suffix != ".part")
    return {folder.name: folder.resolve() for folder in folders if (folder / "usr").is_dir()}


def pythons(folder):
    return sorted(path for path in folder.glob("python3.*") if NAME.fullmatch(path.name))


def _candidates():
    """(whence, interpreter) of what looks like one."""
    for path in pythons(Path("/usr/bin")):
        yield "system", CPython("", path)
    pyenv = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv")
    for folder in pyenv.glob("versions/3.*/bin"):
        for path in pythons(folder):
            yield "pyenv", CPython("", path)
    for folder in cache().glob("*/bin"):
        if not (folder.parent / "usr").exists():  # that is a whole system
            for path in pythons(folder):
                yield "built", CPython("", path)
    for word in os.environ.get("PY_REFERRERS_INTERPRETERS", "").split(":"):
        if word and Path(word).is_file():
            yield "named", CPython("", Path(word))
    for name, root in systems().items():
        emulator = shutil.which(f"qemu-{QEMU.get(name.rpartition('-')[2], '?')}-static")
        for folder in (root / "usr/bin", *root.glob("opt/*/bin")):
            for path in pythons(folder):
                yield name, CPython("", path, root, Path(emulator) if emulator else None)


@lru_cache(maxsize=None)
def interpreters():
    """All interpreters from 3.8 on that run, and why others do not, by path."""
    found, absent, seen, names = [], {}, set(), Counter()
    for whence, candidate in _candidates():
        file = candidate.path.stat()  # interpreters go by several names
        if (file.st_dev, file.st_ino) in seen:
            continue
        seen.add((file.st_dev, file.st_ino))
        made = described(candidate, whence)
        if isinstance(made, str):
            absent[str(candidate.path)] = made
        elif made.version >= (3, 8):
            names[made.name] += 1
            if names[made.name] > 1:
                made = replace(made, name=f"{made.name}-{names[made.name]}")
            found.append(made)
    found.sort(key=lambda one: (one.version, one.name))
    return found, absent
