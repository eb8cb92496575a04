"""A laptop's encrypted store with a hundred thousand companies, made once and kept under `build/` between runs.

It holds the demo municipality at 07:30 and a crowd beside it, stored in pages as a first sync stores them. What a run
changes it changes in a copy.
"""

import hashlib
import itertools
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from fieldvisit.demo.crowd import Crowd
from fieldvisit.demo.scenario import Record, load_scenario
from fieldvisit.profile import Profile
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.pages import store_page
from fieldvisit.store.state import set_state
from fieldvisit.store.store import STORE_VERSION
from fieldvisit_sync.clock import FileClock
from fieldvisit_sync.protocol.messages import Row
from tests.bench.big_passphrase import PASSPHRASE
from tests.fixtures_workspace import enrol, opening_of_the_day

KEPT = Path("build/bench-stores")
_PAGE = 20_000
_MORNING = datetime(2026, 10, 6, 5, 30, tzinfo=UTC)
_MAKING = 1
"""Raised when the store is made otherwise, so that no run takes one that was made before."""


def find_or_make(crowd: Crowd, kept: Path = KEPT) -> Path:
    """Return the folder of a profile with this crowd in it; it is shared, and must not be changed."""
    key = hashlib.sha256(f"{crowd} {STORE_VERSION} {_MAKING}".encode()).hexdigest()[:16]
    folder = kept / key
    if not folder.exists():
        unfinished = kept / f"{key}.part"
        shutil.rmtree(unfinished, ignore_errors=True)
        make(crowd, unfinished)
        unfinished.rename(folder)
    return folder


def copy_of(folder: Path, copy: Path) -> Path:
    """Return a copy of a profile that a run may change."""
    shutil.copytree(folder, copy)
    return copy


def make(crowd: Crowd, folder: Path) -> None:
    """Make a profile with the demo municipality and a crowd."""
    folder.mkdir(parents=True, mode=0o700)
    FileClock(folder / "clock.json").set(_MORNING, ticking=False)
    profile = Profile(folder)
    workspace = profile.create(PASSPHRASE)
    try:
        _fill(workspace, crowd)
    finally:
        profile.lock()


def _fill(workspace: Workspace, crowd: Crowd) -> None:
    scenario = load_scenario()
    enrol(workspace.store, scenario, "mette", opening_of_the_day(scenario))
    for page in _pages(crowd.records(scenario)):
        with workspace.store.maintain(unhurried=True) as connection:
            store_page(connection, [], page)
    with workspace.store.maintain() as connection:
        set_state(connection, "bench.crowd", [crowd.companies, crowd.visits])
    workspace.store.forget_dropped()


def _pages(records: Iterator[Record]) -> Iterator[list[Row]]:
    while page := list(itertools.islice(records, _PAGE)):
        yield [
            Row(kind=kind, id=record, version=1, fields={n: v for n, v in fields.items() if v is not None})
            for kind, record, fields in page
        ]
