"""Taking changes back: exactly, together, and again."""

from datetime import date

import pytest

from fieldvisit.domain.records.contact import Contact
from fieldvisit.services.edit_company import edit_unit
from fieldvisit.services.edit_contact import add_contact, delete_contact, edit_contact, read_contact
from fieldvisit.services.follow_up import NewFollowUp, add_follow_up, change_due
from fieldvisit.services.list_follow_ups import list_follow_ups
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.undo import undo
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.outbox import count_waiting
from tests.unit.services.nordlys import NORDLYS


def test_that_an_edit_goes_back_to_the_value_before(opened_workspace: Workspace) -> None:
    contact = add_contact(opened_workspace, NORDLYS, {"name": "Bo Lind", "phone": "00000111"}).value
    edited = edit_contact(opened_workspace, contact.id, {"phone": "00000112", "mail": "bo@nordlys.example"})
    undo(opened_workspace, edited.changed)
    back = read_contact(opened_workspace, contact.id)
    assert (back.phone, back.mail) == ("00000111", None)


def test_that_a_deleted_record_comes_back_with_all_its_values(opened_workspace: Workspace) -> None:
    contact = add_contact(opened_workspace, NORDLYS, {"name": "Bo Lind", "role": "mester"}).value
    deleted = delete_contact(opened_workspace, contact.id)
    undo(opened_workspace, deleted.changed)
    back = read_contact(opened_workspace, contact.id)
    assert (back.name, back.role, back.unit) == ("Bo Lind", "mester", contact.unit)


def test_that_undoing_the_undo_does_it_again(opened_workspace: Workspace) -> None:
    task = add_follow_up(opened_workspace, NewFollowUp(title="Ring", due=date(2026, 10, 8))).value
    moved = change_due(opened_workspace, task.id, date(2026, 10, 9))
    back = undo(opened_workspace, moved.changed)
    assert _due(opened_workspace, task.id) == date(2026, 10, 8)
    undo(opened_workspace, back.changed)
    assert _due(opened_workspace, task.id) == date(2026, 10, 9)


def test_that_undo_is_an_edit_that_waits_for_sync_and_names_its_cause(opened_workspace: Workspace) -> None:
    changed = edit_unit(opened_workspace, NORDLYS, {"next_contact": date(2026, 10, 13)}).changed
    undone = undo(opened_workspace, changed)
    assert undone.changed.cause == f"undo:{changed.cause}"
    assert undone.changed.kinds == {"production_unit"}


def test_that_a_new_record_taken_back_leaves_nothing_to_send(workspace: Workspace) -> None:
    done = add_follow_up(workspace, NewFollowUp(title="Ring", due=date(2026, 10, 8)))
    undo(workspace, done.changed)
    with workspace.store.read() as reader:
        assert count_waiting(reader.connection) == 0


def test_that_undo_says_when_the_record_is_no_longer_here_and_changes_nothing(
    opened_workspace: Workspace,
) -> None:
    contact = add_contact(opened_workspace, NORDLYS, {"name": "Bo Lind"})
    delete_contact(opened_workspace, contact.value.id)
    with pytest.raises(ProblemError) as problem:
        undo(opened_workspace, contact.changed)
    assert problem.value.code == "gone"
    with opened_workspace.store.read() as reader:
        assert reader.get(Contact, contact.value.id) is None


def _due(workspace: Workspace, task: str) -> object:
    return next(line.task.due for line in list_follow_ups(workspace).lines if line.task.id == task)
