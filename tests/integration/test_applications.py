"""The same truth as of the zoo, of programs that do real work with packages from the package index:
nearly everything that gc.get_referents said of them is in the graph."""
import pytest

from packages import pip_install, python_environment
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


@pytest.fixture(scope="module")
def environment(interpreter, build_directory):
    made, failure = python_environment(interpreter, build_directory / "applications" / interpreter.name)
    if failure is not None:
        pytest.skip(f"no environment can be made: {failure}")
    return made


@pytest.fixture(scope="module")
def with_packages(environment):
    # One request for all applications; if that fails, one for each.
    pip_install(environment, [package for packages in APPLICATIONS.values() for package in packages])
    return environment


@pytest.fixture(scope="module", params=APPLICATIONS)
def application(request, interpreter, with_packages, gdb, tmp_path_factory):
    name = request.param
    failure = pip_install(with_packages, APPLICATIONS[name])
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
