"""Lists and the calendar for other programs: what they hold, and who is not in them (G2, G13)."""

from datetime import date, datetime, timedelta

import pytest

from fieldvisit.demo.scenario import Scenario
from fieldvisit.services.agree_deadline import add_deadline
from fieldvisit.services.answer_line import DeadlineLine
from fieldvisit.services.export_calendar import export_calendar
from fieldvisit.services.export_companies import export_companies
from fieldvisit.services.export_work import export_calls, export_deadlines, export_quality, export_visits
from fieldvisit.services.hold_visit import cancel_visit
from fieldvisit.services.known_people import KnownPeople, without_names
from fieldvisit.services.list_companies import CompanyFilter, Sort, list_companies
from fieldvisit.services.list_file import company_name
from fieldvisit.services.record_visit import schedule_visit
from fieldvisit.services.workspace import Workspace
from fieldvisit_sync.clock import FileClock
from tests.fixtures_workspace import MORNING

DAY = date(2026, 10, 6)


def test_that_the_list_of_companies_keeps_its_filter_and_order_and_says_what_it_leaves_out(
    opened_workspace: Workspace,
) -> None:
    wanted = CompanyFilter(sort=Sort.SIZE)
    made = export_companies(opened_workspace, wanted)
    listed = list_companies(opened_workspace, wanted).items
    kept = [item.row.cvr for item in listed if item.row.form != "ENK"]
    assert [row[0] for row in made.table.rows()] == kept
    assert (made.count, made.left_out) == (len(kept), len(listed) - len(kept)) == (7, 1)
    assert len(made.table.head) == len(made.first[0])
    protected = export_companies(opened_workspace, CompanyFilter(ad_protected=True))
    assert (protected.count, protected.left_out, protected.first) == (0, 1, ())


def test_that_no_person_stands_in_any_list_of_my_work(opened_workspace: Workspace) -> None:
    workspace = opened_workspace
    lists = {
        "ringeliste": (export_calls(workspace), 3, 1),
        "frister": (export_deadlines(workspace), 5, 0),
        "kvalitet": (export_quality(workspace), 2, 0),
        "besoeg": (export_visits(workspace, DAY, DAY), 4, 0),
    }
    for id_, (made, count, left_out) in lists.items():
        assert (made.id, made.count, made.left_out, made.hidden) == (id_, count, left_out, 0)
        said = repr(list(made.table.rows()))
        for person in ("Juul", "Rikke", "Samir", "Krag", "Storm", "Amina", "Jonas"):
            assert person not in said
        assert {len(row) for row in made.table.rows()} == {len(made.table.head)}


TITLES = (
    "Send CV'er til Rikke Dam",
    "Ring til fru Dam",
    "Profil af Amina S.",
    "Mød jonas",
    "Send K-0417",
    "S-0093 igen",
    "Ring til 320180-1234",
)


def test_that_a_title_that_names_somebody_leaves_neither_as_a_row_nor_as_an_entry(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    lines = [DeadlineLine(deadline_kind="cv", title=title, due=DAY) for title in TITLES]
    tasks = {add_deadline(opened_workspace, scenario.id("v1"), line).value.id for line in lines}
    made = export_deadlines(opened_workspace)
    assert made.hidden == len(TITLES)
    assert [list(row[2:4]) for row in made.table.rows()].count(["", "CV'er"]) == len(TITLES)
    calendar = export_calendar(opened_workspace, DAY, DAY)
    said = [entry.title for entry in calendar.entries if entry.id in tasks]
    assert sorted(said) == sorted(
        [
            *["CV'er: Nordlys Metal"] * 5,
            "Send CV'er til kontaktpersonen: Nordlys Metal",
            "Ring til fru kontaktpersonen: Nordlys Metal",
        ]
    )
    assert calendar.hidden_titles == 5


def test_that_the_calendar_moves_an_entry_under_the_same_id_and_marks_cancelled_visits(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    visit = scenario.id("v4")
    new_at = datetime(2026, 10, 20, 12, 30, tzinfo=MORNING.tzinfo)
    cancel_visit(opened_workspace, visit, by="company", new_at=new_at)
    made = export_calendar(opened_workspace, DAY, DAY + timedelta(days=14), follow_ups=False)
    assert made.visits == len(made.entries) == 5
    assert {entry.id: entry.cancelled for entry in made.entries}[visit]
    assert [entry.starts for entry in made.entries if not entry.cancelled][-1] == new_at
    assert all(entry.busy is not entry.cancelled for entry in made.entries)


def test_that_a_sole_traders_name_and_address_are_in_the_calendar_only_when_asked(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    at = datetime(2026, 10, 7, 8, 0, tzinfo=MORNING.tzinfo)
    schedule_visit(opened_workspace, scenario.unit_id("9990000055"), at)
    (hidden,) = export_calendar(opened_workspace, at.date(), at.date(), follow_ups=False).entries
    assert (hidden.title, hidden.place) == ("Besøg: enkeltmandsvirksomhed", "")
    (asked,) = export_calendar(
        opened_workspace, at.date(), at.date(), follow_ups=False, sole_traders=True
    ).entries
    assert "Grønne Haver" in asked.title
    assert asked.place


def test_that_a_locked_computer_takes_every_typed_title_for_one_that_names_somebody(
    opened_workspace: Workspace, clock: FileClock
) -> None:
    clock.set(MORNING + timedelta(days=15), ticking=False)
    with opened_workspace.store.read() as reader:
        people = KnownPeople(reader, opened_workspace.reference)
        assert people.locked
        assert people.are_in("Ring til værkføreren")
        assert not people.are_in("")


@pytest.mark.parametrize(
    ("text", "names", "result"),
    [
        ("Ring til Rikke Dam i dag", ["Rikke Dam"], "Ring til X i dag"),
        ("RIKKE  dam, damer og Damhus", ["Rikke Dam"], "X, damer og Damhus"),
        ("Uden nogen", ["Rikke Dam"], "Uden nogen"),
        ("a.b (c)", ["a.b (c)", None, ""], "X"),
        ("intet", [], "intet"),
    ],
)
def test_that_names_are_found_as_whole_words(text: str, names: list[str | None], result: str) -> None:
    assert without_names(text, names, "X") == result


def test_that_the_person_behind_a_company_is_not_part_of_its_name() -> None:
    assert company_name("Grønne Haver v/ I. Juul") == "Grønne Haver"
    assert company_name("Rør V/Ole & Søn I/S") == "Rør"
    assert company_name("Vindue A/S") == "Vindue A/S"
    assert company_name(None) == ""
