"""The mark of an open conflict in the lists: in words and picture, beside what waits, until the conflict is solved."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fieldvisit.demo.scenario import Scenario
from fieldvisit.services.list_companies import read_items
from fieldvisit.services.list_follow_ups import list_follow_ups
from fieldvisit.services.read_candidates import list_candidates
from fieldvisit.services.solve_conflict import solve_conflict
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.candidates.candidate_table import table_row
from fieldvisit.ui.companies.companies_page import CompaniesPage
from fieldvisit.ui.companies.company_table import columns as company_columns
from fieldvisit.ui.companies.company_table import table_row_of
from fieldvisit.ui.events import Events
from fieldvisit.ui.follow_ups.follow_ups_page import FollowUpsPage
from fieldvisit.ui.widgets.mark_painting import marks_width
from fieldvisit.ui.widgets.row import Mark, Row
from fieldvisit.ui.widgets.table_card import TableCard
from fieldvisit.ui.widgets.table_model import Cell
from fieldvisit.ui.widgets.two_line_list import TwoLineList
from tests.ui.reading import part
from tests.ui.sync_review_page import NORDLYS, clash, mette, receive_clash

__all__ = ["clash", "mette"]

Open = Callable[..., object]
KONFLIKT = Mark("konflikt", "Konflikt", "warn")


def _row(rows: TwoLineList, id_: str) -> Row:
    (found,) = (row for row in rows.rows if isinstance(row, Row) and row.id == id_)
    return found


def test_that_a_workplace_says_its_conflict_beside_what_waits_until_it_is_solved(
    clash: Workspace, scenario: Scenario, open_fresh: Open, events: Events, qtbot: QtBot
) -> None:
    page = open_fresh(CompaniesPage, clash)
    assert isinstance(page, CompaniesPage)
    page.resize(1100, 660)
    unit = scenario.unit_id(NORDLYS)
    listed = part(page, "companies.list", TwoLineList)
    row = _row(listed, unit)
    assert (row.second_mark, row.mark and row.mark.text) == (KONFLIKT, "venter")
    assert row.spoken.endswith("Konflikt, venter")
    assert [each.id for each in listed.rows if isinstance(each, Row) and each.second_mark] == [unit]
    events.announce(solve_conflict(clash, "cf1", "mine").changed)
    qtbot.waitUntil(lambda: _row(listed, unit).second_mark is None)


def test_that_in_columns_the_conflict_stands_behind_the_name_and_is_heard(
    clash: Workspace, scenario: Scenario, qtbot: QtBot
) -> None:
    unit = scenario.unit_id(NORDLYS)
    item = read_items(clash, [unit])[unit]
    table = TableCard(company_columns(), name="companies.table", accessible="Virksomheder")
    qtbot.addWidget(table)
    table.set_rows([table_row_of(item, clash.reference, clash.today)])
    heard = table.view.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "Virksomhed: Nordlys Metal ApS, Konflikt"


def test_that_a_promise_and_a_person_say_their_conflicts(
    mette: Workspace, scenario: Scenario, open_fresh: Open
) -> None:
    task = next(line.task.id for line in list_follow_ups(mette).lines if line.task.pending)
    receive_clash(mette, scenario, "cf2", ("follow_up", task), field="title", shown="a", other="b")
    person = scenario.id("K-0417")
    receive_clash(mette, scenario, "cf3", ("candidate", person), field="trade", shown="a", other="b")
    follow_ups = open_fresh(FollowUpsPage, mette)
    assert isinstance(follow_ups, FollowUpsPage)
    row = _row(part(follow_ups, "follow_ups.list", TwoLineList), task)
    assert [mark.text for mark in row.marks_beside] == ["Venter", "Konflikt"]
    lines = list_candidates(mette).lines
    people = [table_row(line, mette.reference, mette.today) for line in lines]
    marked = {row.id: row.cells[0].spoken for row in people if isinstance(row.cells[0], Cell)}
    assert marked.pop(person) == "K-0417, Konflikt"
    assert not any("Konflikt" in said for said in marked.values())


@pytest.mark.parametrize("count", [0, 1, 2])
def test_that_words_make_room_for_the_marks_after_them(count: int, qapp: object) -> None:
    del qapp
    one = marks_width([KONFLIKT])
    assert one > 60
    assert marks_width([KONFLIKT] * count) == count * one
