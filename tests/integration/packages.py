"""Packages from the package indexes, installed once into the build folder."""
import os
import subprocess

from harness import Interpreter, clean_environment

INSTALLING = 300  # seconds, for all packages together


def run(command, **variables):
    """Why COMMAND failed, None if it did not."""
    try:
        done = subprocess.run(command, env={**clean_environment(), **variables}, capture_output=True, text=True,
                              timeout=INSTALLING)
    except subprocess.TimeoutExpired:
        return "it takes too long"
    except OSError as error:
        return str(error)
    if done.returncode != 0:
        return (done.stderr.strip().splitlines() or ["no reason given"])[-1]
    return None


def python_environment(interpreter, directory):
    """INTERPRETER in an environment of its own in DIRECTORY, which is kept for the next run, packages and
    all; and why there is none."""
    if not (directory / "complete").exists():
        failure = run([str(interpreter.path), "-m", "venv", "--clear", str(directory)])
        if failure is not None:
            return None, failure
        (directory / "complete").touch()
    return Interpreter(interpreter.name, directory / "bin" / "python"), None


def pip_install(environment, packages):
    """Installs what is missing, in one request."""
    directory = environment.path.parent.parent
    missing = [package for package in packages if not (directory / f"has-{package}").exists()]
    if not missing:
        return None
    pip = [str(environment.path), "-m", "pip", "install", "--quiet", "--only-binary", ":all:"]
    failure = run(pip + missing)
    if failure is None:
        for package in missing:
            (directory / f"has-{package}").touch()
    return failure


def npm_install(directory, package):
    """Installs PACKAGE into DIRECTORY, without the browser that it may want to bring."""
    if (directory / f"has-{package}").exists():
        return None
    directory.mkdir(parents=True, exist_ok=True)
    (directory / "package.json").write_text("{}\n")
    failure = run(["npm", "install", "--prefix", str(directory), "--no-audit", "--no-fund", package],
                  PUPPETEER_SKIP_DOWNLOAD="1", HOME=os.environ.get("HOME", str(directory)))
    if failure is None:
        (directory / f"has-{package}").touch()
    return failure
