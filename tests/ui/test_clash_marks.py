"""The mark of an open conflict in the lists: in words and picture, beside what waits, until the conflict is solved."""

from collections.abc import Callable
from dataclasses import replace
from itertools import combinations

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
from tests.drivers.painted_text import PaintedText, painted
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


def test_that_a_conflict_takes_no_room_from_the_words_of_a_row(qtbot: QtBot) -> None:
    waits, shield = Mark("venter", "venter", "pending"), Mark("skjold", "beskyttet", "warn")
    long_name, place = "Lindevang Grønne Haver v/ I. Juul", "Anlæg · 2 ansatte · Engen 12"
    rows = [
        Row("a", "Nordlys Metal ApS", "Metal · 14 ansatte · Smedevænget 4", "I dag 09:00", waits),
        Row("b", "Tag & Facade Vest ApS", "Byggeri · 8 ansatte · Industrivej 31", "I dag 14:30"),
        Row("c", long_name, place, "Aldrig", shield),
        Row("d", long_name, "I. Juul, ejer", subtitle_mark=Mark("skjold", "Reklamebeskyttet", "warn")),
    ]
    listed = TwoLineList(name="list", accessible="Virksomheder", alike=True)
    qtbot.addWidget(listed)
    listed.resize(348, 300)
    listed.set_rows([replace(row, second_mark=KONFLIKT) for row in rows])
    listed.show()
    texts = [text for text in painted(listed)[0] if text.text]
    said = [text.text for text in texts]
    shown = [(row.title, row.subtitle, row.right) for row in rows]
    assert all(part in said for parts in shown for part in parts if part), said
    assert (said.count("Konflikt"), said.count("venter"), said.count("beskyttet")) == (4, 1, 1)
    assert max(text.box.right() for text in texts) <= listed.viewport().width()
    marks = [text.box for text in texts if text.text == "Konflikt"]
    names = [text.box for text in texts if text.text in {row.title for row in rows}]
    beside = [abs(mark.center().y() - name.center().y()) < 3 for mark, name in zip(marks, names, strict=True)]
    assert beside == [True, True, False, True]
    assert not _overlapping(texts)


def _overlapping(texts: list[PaintedText]) -> list[tuple[str, str]]:
    """Return texts that stand upon each other."""
    inner = [(text.text, text.box.adjusted(1, 2, -1, -2)) for text in texts]
    return [(one, other) for (one, box), (other, place) in combinations(inner, 2) if box.intersects(place)]
