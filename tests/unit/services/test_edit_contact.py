"""The people one talks to."""

import pytest

from fieldvisit.demo.scenario import Scenario
from fieldvisit.services.edit_contact import add_contact, delete_contact, edit_contact, read_contact
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.undo import undo
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.outbox import OutboxState, entries
from tests.fixtures_workspace import OpenWorkspace


def test_that_a_new_phone_number_is_one_change_of_one_field(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    rikke = scenario.id("ct-nordlys")
    done = edit_contact(opened_workspace, rikke, {"phone": "00 00 01 11"})
    assert (done.value.phone, done.value.mail, done.value.name) == ("00 00 01 11", "", "Rikke Dam")
    with opened_workspace.store.read() as reader:
        [entry] = entries(reader.connection, OutboxState.OPEN)
    assert (entry.new, entry.old) == ({"phone": "00 00 01 11"}, {"phone": "00 00 01 10"})


def test_that_a_contact_is_added_deleted_and_brought_back(opened_workspace: Workspace) -> None:
    made = add_contact(
        opened_workspace, "99000015", {"name": "Tove Elm", "mail": "tove@nordlys.example"}
    ).value
    assert read_contact(opened_workspace, made.id) == made
    gone = delete_contact(opened_workspace, made.id)
    with pytest.raises(ProblemError, match="findes ikke"):
        read_contact(opened_workspace, made.id)
    undo(opened_workspace, gone.changed)
    assert read_contact(opened_workspace, made.id) == made


@pytest.mark.parametrize(
    ("values", "code"),
    [({"name": ""}, "empty"), ({}, "empty"), ({"unit": "x"}, "not_editable"), ({"cpr": "x"}, "not_editable")],
)
def test_that_an_empty_contact_or_a_foreign_field_is_refused(
    opened_workspace: Workspace, values: dict[str, object], code: str
) -> None:
    with pytest.raises(ProblemError) as problem:
        add_contact(opened_workspace, "99000015", values)
    assert problem.value.code == code


def test_that_only_roles_that_write_companies_write_contacts(
    open_workspace: OpenWorkspace, scenario: Scenario
) -> None:
    hanne = open_workspace("hanne")
    with pytest.raises(ProblemError) as problem:
        delete_contact(hanne, scenario.id("ct-nordlys"))
    assert problem.value.code == "not_allowed"
