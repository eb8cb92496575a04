"""The store looks after its own backups: weekly, and made anew when a person is dropped (SECURITY, SYNC S5)."""

from datetime import timedelta
from pathlib import Path
from threading import Thread

import pytest

from fieldvisit.domain.records.candidate import Candidate
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.backup import Backups
from fieldvisit.store.engine import Engines
from fieldvisit.store.folder import StoreFolder
from fieldvisit.store.keys import Vault
from fieldvisit.store.pages import drop_records, store_page
from fieldvisit.store.removal import has_traces, note_traces
from fieldvisit_sync.clock import FileClock
from fieldvisit_sync.protocol.messages import Drop, Row
from tests.fixtures_workspace import clock, open_workspace, reference, scenario, workspace

__all__ = ["clock", "open_workspace", "reference", "scenario", "workspace"]

PERSON = "01a20117-0000-7000-8000-000000000417"


def test_that_a_backup_is_taken_once_a_week(workspace: Workspace) -> None:
    assert workspace.store.backup_when_due()
    assert not workspace.store.backup_when_due()


def test_that_a_dropped_person_is_in_no_kept_backup(workspace: Workspace) -> None:
    with workspace.store.maintain() as connection:
        store_page(
            connection, [], [Row(kind="candidate", id=PERSON, version=1, fields={"reference": "K-0417"})]
        )
    workspace.store.backup_when_due()
    backups = Backups(StoreFolder(workspace.store.folder), workspace.clock)
    (before,) = backups.kept()
    with workspace.store.maintain() as connection:
        drop_records(connection, [Drop(kind="candidate", id=PERSON)])
    workspace.store.forget_dropped()
    (after,) = backups.kept()
    assert after.path != before.path
    assert not before.path.exists()
    with workspace.store.read() as reader:
        assert reader.count(Candidate) == 0
    assert Vault(workspace.store.folder).exists


def test_that_a_backup_under_way_does_not_outlast_whoever_was_dropped_meanwhile(
    workspace: Workspace, clock: FileClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    store, copy = workspace.store, Engines.copy_to
    store.backup_when_due()
    backups = Backups(StoreFolder(store.folder), workspace.clock)
    (first,) = backups.kept()
    clock.set(clock.now() + timedelta(days=8), ticking=False)
    syncing = Thread(target=store.forget_dropped)

    def copy_and_drop(engines: Engines, target: Path) -> None:
        copy(engines, target)
        if not syncing.ident:
            with store.maintain() as connection:
                note_traces(connection)
            syncing.start()
            # It waits for this backup; did it not, it would be done long before.
            syncing.join(0.3)

    monkeypatch.setattr(Engines, "copy_to", copy_and_drop)
    assert store.backup_when_due()
    syncing.join()
    (kept,) = backups.kept()
    assert kept.number == first.number + 2, "the one that was taken first stayed"


def test_that_what_is_removed_while_the_backups_are_made_anew_is_cleaned_the_next_time(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    store, copy = workspace.store, Engines.copy_to
    store.backup_when_due()

    def copy_and_remove(engines: Engines, target: Path) -> None:
        copy(engines, target)
        monkeypatch.undo()
        with store.maintain() as connection:
            note_traces(connection)

    with store.maintain() as connection:
        note_traces(connection)
    monkeypatch.setattr(Engines, "copy_to", copy_and_remove)
    for is_left in (True, False):
        store.forget_dropped()
        with store.read() as reader:
            assert has_traces(reader.connection) is is_left
