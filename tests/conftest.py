"""What holds for every test: an empty home, loopback only, nothing left behind, no person in a log."""

import gc
import logging
import os
import shutil
import tempfile
import uuid
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.canary import LogWatch
from tests.run_guard import RUN_VARIABLE, allow_loopback_only, end_processes_left_behind, home_environment

REQUIRE_POSTGRESQL = "FIELDVISIT_REQUIRE_POSTGRESQL"
"""Set where PostgreSQL must be present (CI): a skipped test marked `postgresql` is then a failure."""

_HOME = Path(tempfile.mkdtemp(prefix="fieldvisit-tests-"))
_RUN = uuid.uuid4().hex

# Before any test module is collected: what they import may read these once and keep them.
os.environ.update(home_environment(_HOME))
os.environ[RUN_VARIABLE] = _RUN
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
allow_loopback_only()
settings.register_profile("suite", deadline=None, derandomize=True, database=None, print_blob=True)
settings.load_profile("suite")


def pytest_unconfigure() -> None:
    """Remove this test process's home."""
    shutil.rmtree(_HOME, ignore_errors=True)


@pytest.fixture(scope="session", autouse=True)
def no_process_is_left_behind() -> Iterator[None]:
    """Fail when a process that a test started outlives the tests."""
    yield
    assert not end_processes_left_behind(_RUN), "processes outlive the tests that started them"


@pytest.fixture(scope="session", autouse=True)
def no_person_is_logged(no_process_is_left_behind: None) -> Iterator[None]:
    """Fail when a log record held one of the canary names."""
    watch = LogWatch()
    root = logging.getLogger()
    root.addHandler(watch)
    for product in ("fieldvisit", "fieldvisit_sync"):
        logging.getLogger(product).setLevel(logging.DEBUG)
    yield
    root.removeHandler(watch)
    assert not watch.leaks, "personal data in the log"


def pytest_collection_finish() -> None:
    """Let what is loaded by now stay for good: it is not looked through at each collection."""
    _collect_for_good()


@pytest.fixture(autouse=True)
def garbage_of_windows_is_collected_on_their_thread(request: pytest.FixtureRequest) -> None:
    """Keep the workers of a window from collecting, as the window does (`ui/garbage.py`).

    A worker that collects deletes the widgets of a page that was closed; the process crashes then, or stands still.
    """
    if not gc.isenabled():
        _collect_for_good()
    if "qapp" in request.fixturenames:
        gc.disable()
    else:
        gc.enable()


def _collect_for_good() -> None:
    gc.collect()
    gc.freeze()


@pytest.hookimpl(trylast=True)
def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Tell of a failure when it happens: a run that is cut short later has no summary."""
    if report.failed and "PYTEST_XDIST_WORKER" not in os.environ:
        print(f"\nFAILED {report.nodeid} ({report.when})\n{report.longreprtext}", flush=True)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Turn a skipped PostgreSQL test into a failure where PostgreSQL is required."""
    report = yield
    if report.skipped and os.environ.get(REQUIRE_POSTGRESQL) and item.get_closest_marker("postgresql"):
        report.outcome = "failed"
        report.longrepr = f"{item.nodeid} was skipped, but PostgreSQL is required here: {report.longrepr}"
    return report
