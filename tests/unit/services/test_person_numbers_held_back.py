"""What looks like a person number is kept from being sent in the transaction that writes it (D4, G12)."""

from collections.abc import Callable

import pytest

from fieldvisit.demo.scenario import Scenario
from fieldvisit.services.answer_line import OfferAnswer
from fieldvisit.services.edit_company import NewCompany, create_company
from fieldvisit.services.edit_contact import add_contact, edit_contact
from fieldvisit.services.edit_need import add_need
from fieldvisit.services.guard_note import NoteGuard
from fieldvisit.services.log_call import log_call
from fieldvisit.services.record_visit import answer_question, schedule_visit, start_visit, write_free_note
from fieldvisit.services.review_outbox import hold_change, review_outbox
from fieldvisit.services.workspace import Done, Workspace
from fieldvisit.store.batches import next_batch
from tests.fixtures_workspace import MORNING
from tests.unit.services.nordlys import NORDLYS

NUMBER = "350190-1234"


def waiting(workspace: Workspace) -> set[str]:
    """Return the records that the next sync would send; the trial is not kept."""

    class NotKeptError(Exception):
        pass

    records: set[str] = set()
    try:
        with workspace.store.maintain() as connection:
            batch = next_batch(connection, 5_000)
            records = {mutation.record for frame in batch.frames for mutation in frame} if batch else set()
            raise NotKeptError
    except NotKeptError:
        return records


WRITING: dict[str, Callable[[Workspace, str], Done[object]]] = {
    "a note of a call": lambda mette, _: log_call(mette, NORDLYS, "no", note=f"Ring om {NUMBER}"),
    "a note of a contact": lambda mette, _: add_contact(mette, NORDLYS, {"name": "Bo", "note": NUMBER}),
    "a contact's name": lambda mette, _: add_contact(mette, NORDLYS, {"name": f"Bo {NUMBER}"}),
    "a need": lambda mette, _: add_need(mette, NORDLYS, {"occupation": f"svejser {NUMBER}"}),
    "a visit that is planned": lambda mette, _: schedule_visit(mette, NORDLYS, MORNING, note=NUMBER),
    "the free note": lambda mette, visit: write_free_note(mette, visit, f"Han har {NUMBER}"),
    "an answer": lambda mette, visit: answer_question(mette, visit, "b1", f"Vil se {NUMBER}"),
    "the note of an offer": lambda mette, visit: answer_question(
        mette, visit, "t1", {"smaajob": OfferAnswer(answer="yes", note=NUMBER)}
    ),
    "a company's name": lambda mette, _: create_company(
        mette, NewCompany(name=f"Prøve {NUMBER}", cvr="99000988")
    ),
}


@pytest.mark.parametrize("what", WRITING)
def test_that_a_text_with_a_person_number_is_saved_and_never_waits_to_be_sent(
    opened_workspace: Workspace, scenario: Scenario, what: str
) -> None:
    visit = scenario.id("v1")
    start_visit(opened_workspace, visit)
    before = waiting(opened_workspace)
    done = WRITING[what](opened_workspace, visit)
    assert done.changed.held
    assert not waiting(opened_workspace) & done.changed.held
    assert waiting(opened_workspace) <= before | (done.changed.ids - done.changed.held)


@pytest.mark.parametrize(
    "text",
    ["cpr350190-1234", "350190\u20131234", "350190\u00a01234", "_3501901234_", "3501901234"],
)
def test_that_a_person_number_is_seen_however_it_was_typed(
    opened_workspace: Workspace, scenario: Scenario, text: str
) -> None:
    assert write_free_note(opened_workspace, scenario.id("v1"), text).changed.held


def test_that_the_edit_goes_out_once_the_number_is_gone(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    visit = scenario.id("v1")
    (note,) = write_free_note(opened_workspace, visit, f"Han har {NUMBER}").changed.held
    assert waiting(opened_workspace) == set()
    assert not write_free_note(opened_workspace, visit, "Han kommer").changed.held
    assert waiting(opened_workspace) == {note}


def test_that_what_was_let_go_on_purpose_goes_out_until_it_is_written_anew(
    opened_workspace: Workspace,
) -> None:
    contact = add_contact(opened_workspace, NORDLYS, {"name": "Bo", "note": NUMBER}).value.id
    (change,) = review_outbox(opened_workspace).waiting
    assert change.state == "held"
    hold_change(opened_workspace, change.id, held=False)
    edit_contact(opened_workspace, contact, {"phone": "00000123"})
    assert waiting(opened_workspace) == {contact}
    edit_contact(opened_workspace, contact, {"note": f"Stadig {NUMBER}"})
    assert waiting(opened_workspace) == set()


def test_that_p_numbers_cvr_numbers_and_phones_wait_for_nobody(opened_workspace: Workspace) -> None:
    new = NewCompany(name="Prøve ApS", cvr="99000988", p_number="1005408410", phone="+45 00 00 01 10")
    assert not create_company(opened_workspace, new).changed.held
    assert not log_call(opened_workspace, NORDLYS, "no", note="P-nummer 1005408410").changed.held
    assert NoteGuard(opened_workspace).kinds("1005408410") == frozenset()
