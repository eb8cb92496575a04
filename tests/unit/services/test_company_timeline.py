"""The timeline of a workplace, as the scenario's day fills it."""

from datetime import date, datetime, timedelta

import pytest

from fieldvisit.demo.scenario import Scenario
from fieldvisit.domain.clock import COPENHAGEN
from fieldvisit.services.company_timeline import (
    CallEntry,
    ChangeEntry,
    ConsentEntry,
    InquiryEntry,
    VisitEntry,
    read_timeline,
)
from fieldvisit.services.edit_company import edit_unit, find_unit
from fieldvisit.services.edit_contact import edit_contact
from fieldvisit.services.record_visit import answer_questions, start_visit
from fieldvisit.services.show_company import show_company
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.state import set_state
from fieldvisit_sync.clock import FileClock
from tests.fixtures_workspace import MORNING, OpenWorkspace, opening_of_the_day


@pytest.fixture
def nordlys(opened_workspace: Workspace) -> str:
    """The id of Nordlys Metal's workplace."""
    with opened_workspace.store.read() as reader:
        return find_unit(reader, "9990000011").id


def _local(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=COPENHAGEN)


def test_that_the_past_of_a_workplace_is_listed_newest_first(
    opened_workspace: Workspace, nordlys: str
) -> None:
    entries = read_timeline(opened_workspace, nordlys)
    assert [(type(entry).__name__, entry.at.date()) for entry in entries] == [
        ("VisitEntry", date(2026, 10, 6)),
        ("ConsentEntry", date(2026, 10, 2)),
        ("ConsentEntry", date(2026, 10, 1)),
        ("CallEntry", date(2026, 9, 24)),
        ("InquiryEntry", date(2026, 3, 12)),
        ("VisitEntry", date(2025, 11, 3)),
    ]
    planned, consents, _, call, mail, old = entries
    assert isinstance(planned, VisitEntry)
    assert (planned.status, planned.at, planned.commitments) == ("planned", _local("2026-10-06T09:00"), ())
    assert isinstance(consents, ConsentEntry)
    assert (consents.references, consents.by, consents.withdrawn) == (
        ("K-0402", "K-0417"),
        "Hanne Vibe",
        False,
    )
    assert isinstance(call, CallEntry)
    assert (call.result, call.by, call.campaign) == ("yes", "Karim Østergaard", "Åbne døre 2026")
    assert call.note == "Mangler en svejser i nordhallen."
    assert isinstance(mail, InquiryEntry)
    assert (mail.channel, mail.answered, mail.answer) == ("mail", True, "Svar sendt samme dag.")
    assert isinstance(old, VisitEntry)
    assert (old.status, old.outcome, old.by) == ("held", "kendskab", "Karim Østergaard")
    assert (old.quote, old.is_said) == ("Intet behov lige nu, vil høre fra os igen.", False)


def test_that_a_visit_tells_what_was_said_promised_and_shown(
    opened_workspace: Workspace, nordlys: str, scenario: Scenario
) -> None:
    visit = scenario.id("v1")
    start_visit(opened_workspace, visit)
    answers = {"t1": {"ordinaert_job": {"answer": "yes"}, "loentilskud_privat": {"answer": "maybe"}}}
    answers["t1"]["rekruttering"] = {"answer": "none"}
    job = {"type": "ordinaert_job", "occupation": "svejser", "hours": 37, "start": "2026-10-26"}
    answer_questions(opened_workspace, visit, {"b1": "To store ordrer til november.", "a1": [job], **answers})
    entry = read_timeline(opened_workspace, nordlys)[0]
    assert isinstance(entry, VisitEntry)
    assert (entry.quote, entry.is_said, entry.offers) == ("To store ordrer til november.", True, 2)
    assert [promise.type for promise in entry.commitments] == ["ordinaert_job"]
    assert (entry.by, entry.pending) == ("Mette Lindholt", True)


def test_that_a_changed_field_shows_both_values_the_person_and_that_it_waits(
    opened_workspace: Workspace, nordlys: str, scenario: Scenario, clock: FileClock
) -> None:
    clock.set(MORNING + timedelta(hours=2, minutes=35), ticking=False)
    edit_contact(opened_workspace, scenario.id("ct-nordlys"), {"phone": "00 00 01 11"})
    edit_unit(
        opened_workspace,
        nordlys,
        {"next_contact": date(2026, 10, 13), "responsible": scenario.id("birgitte")},
    )
    changes = [entry for entry in read_timeline(opened_workspace, nordlys) if isinstance(entry, ChangeEntry)]
    told = {entry.field: (entry.about, entry.title, entry.old, entry.new, entry.by) for entry in changes}
    assert told == {
        "phone": ("contact", "Rikke Dam", "00 00 01 10", "00 00 01 11", "Mette Lindholt"),
        "next_contact": ("production_unit", "", None, "2026-10-13", "Mette Lindholt"),
        "responsible": ("production_unit", "", "Mette Lindholt", "Birgitte Foss", "Mette Lindholt"),
    }
    assert {(entry.at, entry.pending) for entry in changes} == {(_local("2026-10-06T10:05"), True)}


def test_that_a_change_from_the_server_does_not_wait_and_bookkeeping_is_left_out(
    open_workspace: OpenWorkspace, scenario: Scenario
) -> None:
    unit = scenario.unit_id("9990000011")
    line = {
        "record_kind": "production_unit",
        "record_id": unit,
        "changes": {"next_contact": ["2026-10-15", "2026-10-13"], "register": [None, {"name": "x"}]},
        "by": scenario.id("karim"),
        "at": "2026-10-06T11:05:00.000Z",
    }
    mette = open_workspace("mette", [*opening_of_the_day(scenario), ("history", "h1", line)])
    [entry] = [entry for entry in read_timeline(mette, unit) if isinstance(entry, ChangeEntry)]
    assert (entry.old, entry.new, entry.by, entry.pending) == (
        "2026-10-15",
        "2026-10-13",
        "Karim Østergaard",
        False,
    )


def test_that_while_persons_are_locked_the_timeline_shows_the_rest(
    opened_workspace: Workspace, nordlys: str, clock: FileClock
) -> None:
    with opened_workspace.store.maintain() as connection:
        set_state(connection, "offline_person_days", 1)
    clock.set(MORNING + timedelta(days=2), ticking=False)
    kinds = [type(entry) for entry in read_timeline(opened_workspace, nordlys)]
    assert kinds == [VisitEntry, CallEntry, InquiryEntry, VisitEntry]


def test_that_a_caseworker_sees_no_visits_and_calls(
    open_workspace: OpenWorkspace, scenario: Scenario
) -> None:
    hanne = open_workspace("hanne", opening_of_the_day(scenario))
    entries = read_timeline(hanne, scenario.unit_id("9990000011"))
    assert {type(entry) for entry in entries} == {ConsentEntry}


def test_that_an_unknown_workplace_has_no_timeline(opened_workspace: Workspace) -> None:
    assert read_timeline(opened_workspace, "gone") == ()


def test_that_the_page_of_a_company_has_its_people_flags_and_places(opened_workspace: Workspace) -> None:
    nordlys = show_company(opened_workspace, "9990000011")
    assert (nordlys.responsible, nordlys.deputy, nordlys.is_mine) == (
        "Mette Lindholt",
        "Karim Østergaard",
        True,
    )
    assert (nordlys.last_visit, nordlys.next_visit_by) == (date(2025, 11, 3), date(2026, 5, 3))
    assert nordlys.places is not None
    assert (nordlys.places.limit, nordlys.places.in_use, nordlys.places.free) == (2, 1, 1)
    assert [contact.name for contact in nordlys.contacts] == ["Rikke Dam"]
    haver = show_company(opened_workspace, "99000538")
    assert haver.flags == ("reklamebeskyttet", "sole_trader")
    kvadrat = show_company(opened_workspace, "9990000033")
    assert [agreement.we_find_posts for agreement in kvadrat.partnerships] == [2]
