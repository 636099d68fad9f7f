"""A program with two libpythons, of which one runs: that one is read."""
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from harness import PROGRAMS, Target, before_exec, clean_environment, kernel_leaves_cores_in_working_directory

RUNNING, IDLE = "3.13", "3.12"


def library(minor):
    root = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv")
    return max(root.glob(f"versions/{minor}.*/lib/libpython{minor}.so.1.0"), default=None)


def test_the_one_that_runs_is_read(gdb, tmp_path):
    running, idle = library(RUNNING), library(IDLE)
    if not running or not idle:
        pytest.skip(f"there is no libpython of {RUNNING} and {IDLE}")
    if not kernel_leaves_cores_in_working_directory():
        pytest.skip("the kernel does not leave cores in the working directory")
    program = tmp_path / "embed"
    subprocess.run([shutil.which("cc") or "gcc", "-o", program, PROGRAMS / "embed.c", "-ldl"], check=True)
    done = subprocess.run(
        [program, idle, running], cwd=tmp_path, env=clean_environment(), preexec_fn=before_exec,
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True,
    )
    (core,) = tmp_path.glob("*core*")
    kept = done.stdout.strip()
    tree, info = gdb.ask(Target(program, core=core), [f"py-referrers {kept}", "py-heap-info"])
    assert f"CPython {RUNNING}." in info.text
    assert "another _PyRuntime has no interpreter" in info.text
    assert "__main__.kept (module variable)" in tree.text
