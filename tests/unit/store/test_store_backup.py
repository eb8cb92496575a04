"""The store looks after its own backups: weekly, and made anew when a person is dropped (SECURITY, SYNC S5)."""

from fieldvisit.domain.records.candidate import Candidate
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.backup import Backups
from fieldvisit.store.folder import StoreFolder
from fieldvisit.store.keys import Vault
from fieldvisit.store.pages import drop_records, store_page
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
