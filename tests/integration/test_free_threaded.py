"""Free-threaded builds: their objects are found among the blocks of the allocator, those of threads that
ended too, and whichever way memory is read."""
import pytest

from harness import Program
from interpreters import interpreters
from truth import truth_of

BUILDS = [one for one in interpreters()[0] if one.free_threaded]
pytestmark = pytest.mark.skipif(not BUILDS, reason="no free-threaded build: ./bootstrap matrix makes one")
PROGRAMS = {"zoo.py": 500_000, "crew.py": 200_000}  # and how many objects at least


@pytest.fixture(scope="module", params=BUILDS or [None], ids=str)
def build(request):
    return request.param


@pytest.fixture(scope="module", params=PROGRAMS)
def truth(build, gdb, request, tmp_path_factory):
    directory = tmp_path_factory.mktemp(f"{build}")
    return truth_of(gdb, build, request.param, directory, f"{request.param}, {build}"), request.param


def test_everything_recorded_is_found_and_nothing_else(truth):
    (facts, comparison), program = truth
    print(*comparison.report(), sep="\n")
    assert facts["objects"] > PROGRAMS[program]
    assert not comparison.objects_missing
    assert not comparison.missing
    assert not comparison.invented
    assert not comparison.held_too_often


def dump(gdb, target, path, *settings):
    gdb.ask(target, [*settings, f"maintenance py-referrers-dump-edges {path}"])
    return sorted(path.read_text(errors="backslashreplace").splitlines())


def test_process_and_core_show_the_same(build, gdb, tmp_path):
    """Of a process, no list of mappings is read: its segments are found by what lies in them."""
    with Program(build, "crew.py", tmp_path, "record") as program:
        live = dump(gdb, program.live, tmp_path / "live")
        through_gdb = dump(gdb, program.live, tmp_path / "gdb", "set py-referrers memory gdb")
        core = dump(gdb, program.gcore(gdb, tmp_path / "core"), tmp_path / "dump")
    (tmp_path / "core").unlink()
    assert len(live) > 500_000
    assert live == core
    assert live == through_gdb


def test_refcheck_leaves_out_what_is_not_counted(build, gdb, tmp_path):
    """With a second thread, 3.13 makes them immortal."""
    with Program(build, "crowd.py", tmp_path, "100") as program:
        audit, info = gdb.ask(program.live, ["py-refcheck", "py-heap-info"])
    assert "free-threaded" in info.text
    assert "Not checked: " in audit.text
    assert "Over-released" not in audit.text
