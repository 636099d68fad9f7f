"""The same truth as of the zoo, of programs that do real work with packages from the package index:
nearly everything that gc.get_referents said of them is in the graph."""
import subprocess

import pytest

from harness import Interpreter, clean_environment
from truth import truth_of

ON_INTERPRETERS = ["system"]

# Program -> the packages it needs.
APPLICATIONS = {
    "queue": [], "django": ["Django"], "sqlalchemy": ["SQLAlchemy"], "numpy": ["numpy"], "pandas": ["pandas"],
    "lxml": ["lxml"], "pydantic": ["pydantic"], "aiohttp": ["aiohttp"],
}
ENOUGH = 0.999

# Why references of these types are missing.
REASONS = {
    "builtins.coroutine": "it is running, so that its variables are told of its frame",
    "builtins.generator": "it is running, so that its variables are told of its frame",
    "pydantic_core._pydantic_core.SchemaValidator": "Rust keeps them in memory of its own, several pointers away",
    "pydantic_core._pydantic_core.SchemaSerializer": "Rust keeps them in memory of its own, several pointers away",
}
INSTALLING = 300  # seconds, for all packages together


@pytest.fixture(scope="module")
def environment(interpreter, build_directory):
    """INTERPRETER in an environment of its own, which is kept for the next run, packages and all."""
    directory = build_directory / "applications" / interpreter.name
    python = directory / "bin" / "python"
    if not (directory / "complete").exists():
        made = run([str(interpreter.path), "-m", "venv", "--clear", str(directory)])
        if made is not None:
            pytest.skip(f"no environment can be made: {made}")
        (directory / "complete").touch()
    return Interpreter(interpreter.name, python)


def run(command):
    """Why COMMAND failed, None if it did not."""
    try:
        done = subprocess.run(command, env=clean_environment(), capture_output=True, text=True, timeout=INSTALLING)
    except subprocess.TimeoutExpired:
        return "it takes too long"
    if done.returncode != 0:
        return (done.stderr.strip().splitlines() or ["no reason given"])[-1]
    return None


def install(environment, packages):
    """Installs what is missing: one request for all applications, or, if that fails, one for each."""
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


@pytest.fixture(scope="module")
def with_packages(environment):
    install(environment, [package for packages in APPLICATIONS.values() for package in packages])
    return environment


@pytest.fixture(scope="module", params=APPLICATIONS)
def application(request, interpreter, with_packages, gdb, tmp_path_factory):
    name = request.param
    failure = install(with_packages, APPLICATIONS[name])
    if failure is not None:
        pytest.skip(f"{' '.join(APPLICATIONS[name])} cannot be had: {failure}")
    directory = tmp_path_factory.mktemp(f"{name}-{interpreter}")
    facts, comparison = truth_of(gdb, with_packages, f"app_{name}.py", directory, name)
    print(f"\n{name} {facts['version']}: {facts['objects']:,} objects", *comparison.report(), sep="\n")
    for holder in sorted({holder for holder, _ in comparison.missing}):
        print(f"missing of {holder}: {REASONS.get(holder, 'nobody knows why')}")
    return comparison


def test_nearly_every_recorded_reference_is_in_the_graph(application):
    assert application.recall >= ENOUGH, application.missing.most_common(20)


def test_nothing_beyond_the_record_that_the_collector_would_have_seen(application):
    assert not application.invented


def test_nothing_is_held_more_often_than_it_is_counted(application):
    assert not application.held_too_often
