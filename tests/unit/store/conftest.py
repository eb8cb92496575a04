"""Real parts for the tests of the store: a folder, its own keyring, and a clock that is told the time."""

import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fieldvisit.store.folder import StoreFolder
from fieldvisit.store.state import set_state
from fieldvisit.store.store import Store
from fieldvisit_sync.clock import FileClock
from tests.drivers.new_store import new_store
from tests.unit.store.records import USER
from tests.unit.store.secret_service import PrivateKeyring, missing_programs, private_keyring


@pytest.fixture
def folder(tmp_path: Path) -> StoreFolder:
    """Where a test keeps its store."""
    return StoreFolder(tmp_path / "profil")


@pytest.fixture
def clock(tmp_path: Path) -> FileClock:
    """A clock that stands on the acceptance day until a test moves it."""
    clock = FileClock(tmp_path / "clock.json")
    clock.set(datetime(2026, 10, 6, 5, 30, tzinfo=UTC), ticking=False)
    return clock


@pytest.fixture
def store(tmp_path: Path, clock: FileClock) -> Iterator[Store]:
    """An open, empty store of the user `USER`."""
    opened = new_store(tmp_path / "store.db", clock)
    with opened.maintain() as connection:
        set_state(connection, "user", USER)
    yield opened
    opened.close()


@pytest.fixture
def computer_keyring(monkeypatch: pytest.MonkeyPatch) -> Iterator[PrivateKeyring]:
    """An unlocked Secret Service, as on a computer somebody has logged in to."""
    missing = missing_programs()
    if missing:
        pytest.skip(f"no private keyring can be started without {', '.join(missing)}")
    with (
        tempfile.TemporaryDirectory(prefix="keyring-", ignore_cleanup_errors=True) as home,
        private_keyring(Path(home), monkeypatch) as keyring,
    ):
        yield keyring
