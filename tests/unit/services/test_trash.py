"""Papirkurven: what was deleted in 30 days, whole and together, comes back as an edit; nothing of it outlives the law."""

from datetime import timedelta

import pytest

from fieldvisit.demo.scenario import Scenario
from fieldvisit.domain.records.commitment import Commitment
from fieldvisit.domain.records.placement import Placement
from fieldvisit.services.agree_commitment import add_commitment, remove_commitment
from fieldvisit.services.answer_line import CommitmentLine
from fieldvisit.services.edit_contact import add_contact, delete_contact, read_contact
from fieldvisit.services.give_consent import give_consent, withdraw_consent
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.trash import forget_expired, list_trash, restore
from fieldvisit.services.undo import undo
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.outbox import OutboxState, entries
from fieldvisit.store.reader import PersonsLockedError
from fieldvisit.store.removal import has_traces
from fieldvisit_sync.clock import FileClock
from tests.fixtures_workspace import OpenWorkspace, opening_of_the_day
from tests.unit.services.nordlys import NORDLYS


@pytest.fixture
def contact(opened_workspace: Workspace) -> str:
    """Bo Lind, who was deleted just now."""
    made = add_contact(opened_workspace, NORDLYS, {"name": "Bo Lind", "phone": "00000111"}).value.id
    delete_contact(opened_workspace, made)
    return made


@pytest.fixture
def promise(opened_workspace: Workspace, scenario: Scenario) -> str:
    """A commitment with a person behind it, removed just now."""
    line = CommitmentLine(type="smaajob", occupation="butiksassistent", candidate="K-0431")
    made = add_commitment(opened_workspace, scenario.id("v2"), line).value.id
    remove_commitment(opened_workspace, made)
    return made


def test_that_a_deleted_contact_is_listed_with_place_fields_and_days_left(
    opened_workspace: Workspace, contact: str
) -> None:
    (item,) = list_trash(opened_workspace)
    (record,) = item.records
    assert (item.cause, item.days_left, item.writable, item.locked) == ("contact.delete", 30, True, False)
    assert (record.kind, record.record, record.name) == ("contact", contact, "Bo Lind")
    assert record.place == "Nordlys Metal ApS"
    assert {value.field: value.before for value in record.values}["phone"] == "00000111"


def test_that_a_restored_contact_has_all_its_values_and_waits_for_sync(
    opened_workspace: Workspace, contact: str
) -> None:
    (item,) = list_trash(opened_workspace)
    done = restore(opened_workspace, item.id)
    assert (done.value, done.changed.cause) == (1, "trash.restore")
    back = read_contact(opened_workspace, contact)
    assert (back.name, back.phone) == ("Bo Lind", "00000111")
    assert list_trash(opened_workspace) == []
    with opened_workspace.store.read() as reader:
        assert [entry.op for entry in entries(reader.connection, OutboxState.OPEN)] == ["put"]


def test_that_restoring_can_be_taken_back_and_lies_in_the_trash_again(
    opened_workspace: Workspace, contact: str
) -> None:
    restored = restore(opened_workspace, list_trash(opened_workspace)[0].id)
    undo(opened_workspace, restored.changed)
    (item,) = list_trash(opened_workspace)
    assert item.records[0].record == contact


def test_that_undoing_the_deletion_empties_the_trash(opened_workspace: Workspace) -> None:
    made = add_contact(opened_workspace, NORDLYS, {"name": "Bo Lind"}).value.id
    undo(opened_workspace, delete_contact(opened_workspace, made).changed)
    assert list_trash(opened_workspace) == []


def test_that_what_was_deleted_together_comes_back_together_as_one_group(
    opened_workspace: Workspace, promise: str, scenario: Scenario
) -> None:
    (item,) = list_trash(opened_workspace)
    assert [record.kind for record in item.records] == ["commitment", "placement"]
    assert item.records[1].name == "K-0431"
    assert restore(opened_workspace, item.id).value == 2
    with opened_workspace.store.read() as reader:
        assert reader.need(Commitment, promise).occupation == "butiksassistent"
        (placement,) = reader.find(Placement, commitment=promise)
        groups = {entry.group for entry in entries(reader.connection, OutboxState.OPEN)}
    assert placement.candidate == scenario.id("K-0431")
    assert len(groups) == 1


def test_that_restoring_twice_is_refused_and_changes_nothing(
    opened_workspace: Workspace, contact: str
) -> None:
    (item,) = list_trash(opened_workspace)
    restore(opened_workspace, item.id)
    with pytest.raises(ProblemError) as problem:
        restore(opened_workspace, item.id)
    assert problem.value.code == "not_found"


def test_that_a_record_comes_back_only_where_what_it_belongs_to_stands(workspace: Workspace) -> None:
    with workspace.store.write("need.add") as writer:
        writer.create("need", {"unit": "u-gone", "occupation": "svejser"}, "n1")
    with workspace.store.write("need.delete") as writer:
        writer.delete("need", "n1")
    with pytest.raises(ProblemError, match="Arbejdsstedet, som det hører til") as problem:
        restore(workspace, list_trash(workspace)[0].id)
    assert problem.value.code == "holder_gone"
    assert len(list_trash(workspace)) == 1


def test_that_past_the_lease_nothing_of_a_person_shows_in_the_trash(
    opened_workspace: Workspace, promise: str, clock: FileClock
) -> None:
    clock.set(clock.now() + timedelta(days=15), ticking=False)
    (item,) = list_trash(opened_workspace)
    assert item.locked
    locked = next(record for record in item.records if record.kind == "placement")
    assert (locked.locked, locked.name, locked.values) == (True, "", ())
    with pytest.raises(PersonsLockedError):
        restore(opened_workspace, item.id)
    assert len(list_trash(opened_workspace)[0].records) == 2


def test_that_after_30_days_it_is_gone_and_wiped(
    opened_workspace: Workspace, contact: str, clock: FileClock
) -> None:
    clock.set(clock.now() + timedelta(days=29, hours=23), ticking=False)
    forget_expired(opened_workspace)
    assert [item.days_left for item in list_trash(opened_workspace)] == [1]
    clock.set(clock.now() + timedelta(hours=2), ticking=False)
    assert list_trash(opened_workspace) == []
    forget_expired(opened_workspace)
    with opened_workspace.store.read() as reader:
        assert reader.connection.exec_driver_sql("SELECT count(*) FROM trash").scalar() == 0
        assert not has_traces(reader.connection)


def test_that_a_role_neither_sees_nor_keeps_what_it_may_not_read(
    open_workspace: OpenWorkspace, scenario: Scenario
) -> None:
    hanne = open_workspace("hanne", opening_of_the_day(scenario))
    with hanne.store.write("visit.delete") as writer:
        writer.delete("visit", scenario.id("v1"))
    assert list_trash(hanne) == []
    forget_expired(hanne)
    with hanne.store.read() as reader:
        assert reader.connection.exec_driver_sql("SELECT count(*) FROM trash").scalar() == 0


def test_that_a_withdrawn_consent_takes_the_trash_about_the_citizen_along_before_any_sync(
    open_workspace: OpenWorkspace, scenario: Scenario
) -> None:
    hanne = open_workspace("hanne", opening_of_the_day(scenario))
    place = {"candidate": scenario.id("K-0431"), "unit": scenario.unit_id(NORDLYS), "state": "agreed"}
    with hanne.store.write("placement.add") as writer:
        placement = writer.create("placement", place)
    with hanne.store.write("placement.remove") as writer:
        writer.delete("placement", placement)
    assert len(list_trash(hanne)) == 1
    give_consent(hanne, "K-0431", NORDLYS, "oral")
    withdraw_consent(hanne, "K-0431", NORDLYS, "oral")
    assert list_trash(hanne) == []
