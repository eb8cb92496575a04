"""The history of a record: who, when, old and new, and the way back by an ordinary edit (SYNC S3, DESIGN "Historik")."""

from datetime import date, timedelta

import pytest

from fieldvisit.demo.scenario import Scenario
from fieldvisit.domain.records.contact import Contact
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.services.edit_company import set_next_contact
from fieldvisit.services.edit_contact import add_contact, edit_contact
from fieldvisit.services.merge_units import merge_units
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.read_history import FIRST, RecordHistory, read_history
from fieldvisit.services.related_records import related_records
from fieldvisit.services.restore_history import restore_value, restore_version
from fieldvisit.services.undo import undo
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.outbox import OutboxState, entries
from fieldvisit.store.pages import store_page
from fieldvisit.store.reader import PersonsLockedError
from fieldvisit_sync.clock import FileClock
from fieldvisit_sync.protocol.messages import Row
from tests.drivers.heard_statements import heard_statements
from tests.fixtures_workspace import OpenWorkspace, opening_of_the_day
from tests.typed_again import type_again

NORDLYS = "9990000011"


@pytest.fixture
def contact(opened_workspace: Workspace, scenario: Scenario, clock: FileClock) -> str:
    """Rikke Dam: Karim wrote her mail yesterday, her name was written before, and Mette writes her number now."""
    record = scenario.id("ct-nordlys")
    lines = {
        "h1": {"name": ["Rikke Dan", "Rikke Dam"], "role": [None, "Værkfører"]},
        "h2": {"mail": [None, "rikke@nordlysmetal.example"]},
    }
    rows = [
        Row(
            kind="history",
            id=name,
            version=1,
            fields={
                "record_kind": "contact",
                "record_id": record,
                "changes": changes,
                "by": scenario.id("karim"),
                "at": f"2026-10-0{4 + place}T09:00:00.000Z",
            },
        )
        for place, (name, changes) in enumerate(lines.items())
    ]
    with opened_workspace.store.maintain() as connection:
        store_page(connection, [], rows)
    edit_contact(opened_workspace, record, {"mail": "rikke@nordlysmetal.example", "role": "Værkfører"})
    clock.set(clock.now() + timedelta(minutes=5), ticking=False)
    edit_contact(opened_workspace, record, {"phone": "00 00 01 11"})
    return record


def read(workspace: Workspace, contact: str) -> RecordHistory:
    """Return the contact's history."""
    return read_history(workspace, "contact", contact)


def stored(workspace: Workspace, contact: str) -> Contact:
    """Return the contact as it stands."""
    with workspace.store.read() as reader:
        return reader.need(Contact, contact)


def test_that_lines_say_who_when_and_what_and_where_they_were_written(
    opened_workspace: Workspace, contact: str
) -> None:
    found = read(opened_workspace, contact)
    assert (found.title, found.writable) == ("Rikke Dam", True)
    assert [(line.sort, line.by.split()[:1], line.pending) for line in found.lines] == [
        ("edit", ["Mette"], True),
        ("edit", ["Karim"], False),
        ("edit", ["Karim"], False),
        ("first", [], False),
    ]
    mine, theirs = found.lines[0], found.lines[1]
    assert (mine.own, mine.here, theirs.own, theirs.here) == (True, True, False, None)
    [mail] = theirs.values
    assert (mail.change.field, mail.change.before, mail.change.after) == (
        "mail",
        None,
        "rikke@nordlysmetal.example",
    )


def test_that_one_value_is_put_back_as_a_new_edit_and_taken_back_again(
    opened_workspace: Workspace, contact: str
) -> None:
    done = restore_value(opened_workspace, "contact", contact, "h1", "name")
    assert stored(opened_workspace, contact).name == "Rikke Dan"
    with opened_workspace.store.read() as reader:
        (waiting,) = (e for e in entries(reader.connection, OutboxState.OPEN) if e.record == contact)
    assert (waiting.new["name"], waiting.old["name"]) == ("Rikke Dan", "Rikke Dam")
    assert stored(opened_workspace, contact).phone == "00 00 01 11"
    undo(opened_workspace, done.changed)
    assert stored(opened_workspace, contact).name == "Rikke Dam"


def test_that_a_version_is_put_back_whole_and_the_first_one_too(
    opened_workspace: Workspace, contact: str
) -> None:
    restore_version(opened_workspace, "contact", contact, "h1")
    after_first = stored(opened_workspace, contact)
    assert (after_first.name, after_first.role, after_first.mail) == ("Rikke Dam", "Værkfører", None)
    restore_version(opened_workspace, "contact", contact, f"{FIRST}{contact}")
    first = stored(opened_workspace, contact)
    assert (first.name, first.role, first.mail) == ("Rikke Dan", None, None)


def test_that_what_shows_already_or_does_not_exist_is_not_put_back(
    opened_workspace: Workspace, contact: str
) -> None:
    for line, field, code in (
        ("h1", "phone", "not_found"),
        ("nothing", "name", "not_found"),
        ("h2", "mail", ""),
        ("h2", "mail", "nothing_to_restore"),
    ):
        if not code:
            restore_value(opened_workspace, "contact", contact, line, field)
            continue
        with pytest.raises(ProblemError) as problem:
            restore_value(opened_workspace, "contact", contact, line, field)
        assert problem.value.code == code
    with pytest.raises(ProblemError):
        read_history(opened_workspace, "contact", "nobody")
    with pytest.raises(ProblemError):
        read_history(opened_workspace, "history", "h1")


def test_that_who_may_only_read_a_record_reads_its_history_and_restores_nothing(
    open_workspace: OpenWorkspace, scenario: Scenario
) -> None:
    hanne = open_workspace("hanne", opening_of_the_day(scenario))
    contact = scenario.id("ct-nordlys")
    changes = {"name": ["Rikke Dan", "Rikke Dam"]}
    fields = {"record_kind": "contact", "record_id": contact, "changes": changes, "by": scenario.id("karim")}
    with hanne.store.maintain() as connection:
        row = Row(kind="history", id="h1", version=1, fields=fields | {"at": "2026-10-04T09:00:00.000Z"})
        store_page(connection, [], [row])
    found = read_history(hanne, "contact", contact)
    assert not found.writable
    assert not any(value.restorable for line in found.lines for value in line.values)
    assert not any(line.restorable for line in found.lines)
    with pytest.raises(ProblemError) as problem:
        restore_value(hanne, "contact", contact, "h1", "name")
    assert problem.value.code == "not_allowed"


def test_that_a_person_s_history_is_locked_with_the_person(
    opened_workspace: Workspace, scenario: Scenario, clock: FileClock
) -> None:
    person = next(record for kind, record, _ in opening_of_the_day(scenario) if kind == "candidate")
    assert read_history(opened_workspace, "candidate", person).lines == ()
    clock.set(clock.now() + timedelta(days=15), ticking=False)
    with pytest.raises(PersonsLockedError):
        read_history(opened_workspace, "candidate", person)


def test_that_a_workplace_leads_to_all_that_belongs_to_it_but_to_no_citizen(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    unit = scenario.unit_id(NORDLYS)
    set_next_contact(opened_workspace, unit, date(2026, 10, 13))
    related = related_records(opened_workspace, "production_unit", unit)
    assert related[0].record == unit
    assert {"contact", "visit"} <= {each.kind for each in related}
    assert not {each.kind for each in related} & {"candidate", "consent", "placement", "shortlist_entry"}
    visit = next(each for each in related if each.kind == "visit")
    assert unit in [each.record for each in related_records(opened_workspace, "visit", visit.record)]
    for each in related:
        assert read_history(opened_workspace, each.kind, each.record).record == each.record
    found = read_history(opened_workspace, "production_unit", unit).lines
    assert [value.change.after for line in found[:1] for value in line.values] == [date(2026, 10, 13)]
    restore_value(opened_workspace, "production_unit", unit, found[0].id, "next_contact")
    with opened_workspace.store.read() as reader:
        assert reader.need(ProductionUnit, unit).next_contact is None


def test_that_what_was_made_for_a_double_is_offered_before_the_server_has_moved_it(
    opened_workspace: Workspace,
) -> None:
    stands, double = type_again(opened_workspace, NORDLYS, "Nordlys Metall", contact_name="Otto Prøve")
    merge_units(opened_workspace, stands.id, double)
    related = related_records(opened_workspace, "production_unit", stands.id)
    assert "Otto Prøve" in [each.name for each in related if each.kind == "contact"]


def test_that_looking_up_what_belongs_to_a_workplace_asks_no_more_for_many_than_for_few(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    unit = scenario.unit_id(NORDLYS)
    asked = []
    for _ in range(2):
        with heard_statements() as heard:
            related = related_records(opened_workspace, "production_unit", unit)
        asked.append((len(related), len(heard)))
        for number in range(9):
            add_contact(opened_workspace, unit, {"name": f"Otto Prøve {number}"})
    assert asked[1] == (asked[0][0] + 9, asked[0][1])
