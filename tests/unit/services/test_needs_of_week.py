"""Ugens behov (R36): what was noted, corrected, filled and closed in a week, counted and read off the records themselves."""

from collections import Counter
from datetime import UTC, date, datetime, timedelta

import pytest

from fieldvisit.demo.scenario import Scenario
from fieldvisit.domain.records.history import History
from fieldvisit.domain.records.need import Need
from fieldvisit.services.edit_need import add_need, edit_need
from fieldvisit.services.needs_of_week import (
    Happened,
    NeedsOfWeek,
    export_needs_of_week,
    read_needs_of_week,
    usual_week,
)
from fieldvisit.services.undo import undo
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.dated_id import dated_id, first_id
from fieldvisit.store.pages import store_page
from fieldvisit_sync.clock import FileClock
from fieldvisit_sync.protocol.messages import Row
from tests.fixtures_workspace import MORNING, OpenWorkspace, opening_of_the_day
from tests.unit.services.nordlys import KORNBLOMST, KVADRAT, NORDLYS

MONDAY = date(2026, 10, 5)
WEEK = timedelta(days=7)
HAVER = "9990000055"


def told(week: NeedsOfWeek) -> list[tuple[str, str, str, tuple[str, ...]]]:
    """Return trade, workplace, occupation and what happened, line by line."""
    return [
        (trade.name, line.need.name, line.need.occupation or "", tuple(map(str, line.happened)))
        for trade in week.trades
        for line in trade.needs
    ]


def sent(workspace: Workspace) -> None:
    """Let the server know all needs, so that later edits have a line in the history."""
    with workspace.store.read() as reader:
        needs = reader.find(Need)
    rows = [
        Row(
            kind="need",
            id=need.id,
            version=7,
            fields={
                "unit": need.unit,
                "occupation": need.occupation,
                "posts": need.posts,
                "state": need.state,
            },
        )
        for need in needs
    ]
    with workspace.store.maintain() as connection:
        store_page(connection, [], rows)


def test_that_the_week_holds_what_was_done_with_needs_in_it_and_nothing_else(
    opened_workspace: Workspace, clock: FileClock
) -> None:
    workspace = opened_workspace
    clock.set(MORNING - WEEK, ticking=False)
    old = add_need(workspace, NORDLYS, {"occupation": "svejser", "posts": 2}).value.id
    gone = add_need(workspace, KVADRAT, {"occupation": "it-supporter"}).value.id
    add_need(workspace, KORNBLOMST, {"occupation": "bager"})
    sent(workspace)
    clock.set(MORNING, ticking=False)
    edit_need(workspace, old, {"hours": 30})
    edit_need(workspace, gone, {"state": "closed"})
    add_need(workspace, NORDLYS, {"occupation": "smed"})
    quick = add_need(workspace, KORNBLOMST, {"occupation": "ekspedient"}).value.id
    edit_need(workspace, quick, {"state": "filled"})
    week = read_needs_of_week(workspace, MONDAY)
    assert told(week) == [
        ("Fødevarer", "Bageriet Kornblomst I/S", "ekspedient", ("new", "filled")),
        ("IT", "Kvadrat IT-Drift A/S", "it-supporter", ("closed",)),
        ("Metal", "Nordlys Metal ApS", "svejser", ("changed",)),
        ("Metal", "Nordlys Metal ApS", "smed", ("new",)),
    ]
    assert week.counts == Counter(new=2, changed=1, filled=1, closed=1)
    assert [trade.counts[Happened.NEW] for trade in week.trades] == [1, 0, 1]
    before = read_needs_of_week(workspace, MONDAY - WEEK)
    assert before.counts == Counter(new=3)
    assert read_needs_of_week(workspace, MONDAY + WEEK).trades == ()
    reopened = {
        "record_kind": "need",
        "record_id": gone,
        "changes": {"state": ["closed", "open"]},
        "at": "2026-10-13T05:30:00.000Z",
    }
    with workspace.store.maintain() as connection:
        store_page(connection, [], [Row(kind="history", id="h9", version=1, fields=reopened)])
    assert told(read_needs_of_week(workspace, MONDAY)) == told(week)
    assert read_needs_of_week(workspace, MONDAY + WEEK).counts == Counter(changed=1)


def test_that_the_figures_agree_with_a_count_over_all_records(
    opened_workspace: Workspace, clock: FileClock
) -> None:
    workspace = opened_workspace
    for day in range(14):
        clock.set(MORNING - timedelta(days=8) + timedelta(days=day), ticking=False)
        made = add_need(workspace, (NORDLYS, KVADRAT)[day % 2], {"occupation": f"fag {day}"}).value.id
        if day % 3 == 0:
            sent(workspace)
            edit_need(workspace, made, {"posts": 5} if day % 2 else {"state": "filled"})
    start = datetime(2026, 10, 4, 22, tzinfo=UTC)
    expected: Counter[str] = Counter()
    with workspace.store.read() as reader:
        lines = {line.record_id: line for line in reader.find(History) if line.record_kind == "need"}
        for need in reader.find(Need):
            if first_id(start) <= need.id < first_id(start + WEEK):
                expected["new"] += 1
                expected["filled"] += need.id in lines and need.state == "filled"
    assert read_needs_of_week(workspace, MONDAY).counts == +expected
    assert expected["new"] == 7


def test_that_a_need_taken_back_or_deleted_is_in_no_week(opened_workspace: Workspace) -> None:
    added = add_need(opened_workspace, NORDLYS, {"occupation": "svejser"})
    assert read_needs_of_week(opened_workspace, MONDAY).counts == Counter(new=1)
    undo(opened_workspace, added.changed)
    assert read_needs_of_week(opened_workspace, MONDAY).trades == ()


def test_that_a_caseworker_reads_the_same_week_as_the_consultant(
    open_workspace: OpenWorkspace, scenario: Scenario
) -> None:
    hanne = open_workspace("hanne", opening_of_the_day(scenario))
    need = dated_id(MORNING)
    told_by_server = [
        Row(
            kind="need",
            id=need,
            version=3,
            fields={"unit": scenario.unit_id(NORDLYS), "occupation": "svejser"},
        ),
        Row(
            kind="history",
            id="h1",
            version=1,
            fields={
                "record_kind": "need",
                "record_id": need,
                "changes": {"state": ["open", "filled"]},
                "by": scenario.id("mette"),
                "at": "2026-10-06T05:40:00.000Z",
            },
        ),
    ]
    with hanne.store.maintain() as connection:
        store_page(connection, [], told_by_server)
    assert told(read_needs_of_week(hanne, MONDAY)) == [
        ("Metal", "Nordlys Metal ApS", "svejser", ("new", "filled"))
    ]


def test_that_the_list_of_the_week_names_no_person_and_no_sole_trader(opened_workspace: Workspace) -> None:
    add_need(opened_workspace, NORDLYS, {"occupation": "svejser", "start": date(2026, 10, 26)})
    add_need(opened_workspace, NORDLYS, {"occupation": "som K-0417"})
    add_need(opened_workspace, HAVER, {"occupation": "gartner"})
    made = export_needs_of_week(opened_workspace, MONDAY)
    assert made.table.title == "Ugens behov, uge 41 2026"
    assert made.first == (
        ("Metal", "Nordlys Metal ApS", "Lindevang", "svejser", 1, None, date(2026, 10, 26), "Nyt"),
        ("Metal", "Nordlys Metal ApS", "Lindevang", "", 1, None, None, "Nyt"),
    )
    assert (made.left_out, made.hidden) == (1, 1)


@pytest.mark.parametrize(
    ("today", "monday"),
    [(date(2026, 10, 6), MONDAY), (date(2026, 10, 11), MONDAY), (date(2026, 10, 12), MONDAY)],
)
def test_that_a_monday_begins_with_the_week_before(today: date, monday: date) -> None:
    assert usual_week(today) == monday


def test_that_ids_say_their_moment_and_keep_their_order() -> None:
    later = MORNING + timedelta(milliseconds=1)
    made = [dated_id(MORNING) for _ in range(200)]
    assert made == sorted(set(made))
    assert first_id(MORNING) < made[0] < made[-1] < first_id(later) < dated_id(later)
    assert {each[14] for each in made} == {"7"}
