"""Virksomheder, the tab Behov: needs are written, changed, closed and taken back by keyboard, and shown when due (R08)."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QTextEdit
from pytestqt.qtbot import QtBot

from fieldvisit.demo.scenario import Scenario
from fieldvisit.domain.records.need import Need
from fieldvisit.services.edit_company import edit_unit
from fieldvisit.services.edit_need import add_need, edit_need
from fieldvisit.services.plan_day import plan_day
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.companies.companies_page import CompaniesPage
from fieldvisit.ui.today.today_page import TodayPage
from fieldvisit.ui.widgets.row import Row
from fieldvisit.ui.widgets.two_line_list import TwoLineList
from tests.fixtures_workspace import OpenWorkspace, opening_of_the_day
from tests.ui.companies_page import OpenPage, open_page, page, type_into
from tests.ui.conftest import RecordedWindow
from tests.ui.reading import part, press, unnamed, words
from tests.unit.services.nordlys import NORDLYS

__all__ = ["open_page", "page"]


def _rows(page: CompaniesPage) -> list[str]:
    return [row.spoken for row in part(page, "companies.needs", TwoLineList).rows if isinstance(row, Row)]


def _open_needs(page: CompaniesPage, scenario: Scenario) -> None:
    page.show_record(f"needs:{scenario.unit_id(NORDLYS)}")


def test_that_a_need_is_written_down_changed_closed_and_opened_again_by_keyboard(
    qtbot: QtBot, page: CompaniesPage, opened_workspace: Workspace, window: RecordedWindow, scenario: Scenario
) -> None:
    with qtbot.waitSignal(page.shown, timeout=10_000):
        _open_needs(page, scenario)
    press(page, "companies.add_need")
    assert part(page, "companies.need.occupation", QLineEdit).hasFocus()
    assert unnamed(page) == []
    press(page, "companies.need.save")
    assert words(page, "companies.need.occupation.message.text").startswith("Skriv, hvilken slags arbejde")
    for name, text in (("occupation", "svejser"), ("posts", "to"), ("hours", "37"), ("start", "26/10")):
        type_into(qtbot, page, f"companies.need.{name}", text)
    press(page, "companies.need.save")
    assert words(page, "companies.need.posts.message.text") == "Skriv et helt tal, for eksempel 1."
    type_into(qtbot, page, "companies.need.posts", "2")
    note = part(page, "companies.need.note", QTextEdit)
    note.setFocus()
    qtbot.keyClicks(note, "nordhallen")
    with qtbot.waitSignal(page.shown, timeout=10_000):
        press(page, "companies.need.save")
    assert len(_rows(page)) == 1
    assert "Svejser" in _rows(page)[0]
    assert "2 stillinger · 37 timer om ugen · fra 26. okt. · nordhallen" in _rows(page)[0]
    rows = part(page, "companies.needs", TwoLineList)
    rows.setFocus()
    QTest.keyClick(rows, Qt.Key.Key_F2)
    assert part(page, "companies.need.occupation", QLineEdit).text() == "svejser"
    type_into(qtbot, page, "companies.need.hours", "30")
    # A colleague's correction arrives while the form is open; it is none of what is put right here.
    with opened_workspace.store.write("need.edit") as writer:
        writer.edit(Need.KIND, writer.find(Need)[0].id, {"posts": 4})
    with qtbot.waitSignal(page.shown, timeout=10_000):
        press(page, "companies.need.save")
    for said, state in (("Behovet er lukket", "closed"), ("Behovet er åbnet igen", "open")):
        rows.setFocus()
        with qtbot.waitSignal(page.shown, timeout=10_000):
            QTest.keyClick(rows, Qt.Key.Key_Space)
        with opened_workspace.store.read() as reader:
            (need,) = reader.find(Need)
        assert (window.said[-1], need.state) == (said, state)
    assert (need.occupation, need.posts, need.hours, need.start) == ("svejser", 4, 30, date(2026, 10, 26))
    assert window.said[:2] == ["Behovet er tilføjet", "Behovet er rettet"]
    assert window.undo is not None
    with qtbot.waitSignal(page.shown, timeout=10_000):
        window.undo()
    assert "Lukket" in _rows(page)[0]
    assert part(page, "companies.needs.close", QAbstractButton).text() == "Åbn behovet igen"


def test_that_what_was_typed_about_a_need_waits_while_another_company_is_read(
    qtbot: QtBot, page: CompaniesPage, opened_workspace: Workspace, scenario: Scenario
) -> None:
    other = add_need(opened_workspace, NORDLYS, {"occupation": "svejser"}).value
    with qtbot.waitSignal(page.shown, timeout=10_000):
        _open_needs(page, scenario)
    press(page, "companies.add_need")
    type_into(qtbot, page, "companies.need.occupation", "truckfører")
    with qtbot.waitSignal(page.shown, timeout=10_000):
        part(page, "companies.list", TwoLineList).choose(scenario.unit_id("9990000066"))
    assert not part(page, "companies.need_form").isVisible()
    with qtbot.waitSignal(page.shown, timeout=10_000):
        part(page, "companies.list", TwoLineList).choose(scenario.unit_id(NORDLYS))
    assert part(page, "companies.need.occupation", QLineEdit).text() == "truckfører"
    assert part(page, "companies.need_form").isVisible()
    # There is one form: it goes to another need when this one is saved or given up.
    part(page, "companies.needs", TwoLineList).opened.emit(other.id)
    assert part(page, "companies.need.occupation", QLineEdit).text() == "truckfører"
    press(page, "companies.need.cancel")
    part(page, "companies.needs", TwoLineList).opened.emit(other.id)
    assert part(page, "companies.need.occupation", QLineEdit).text() == "svejser"


def test_that_a_role_that_only_reads_companies_reads_needs_and_writes_none(
    qtbot: QtBot,
    open_page: OpenPage,
    opened_workspace: Workspace,
    open_workspace: OpenWorkspace,
    scenario: Scenario,
) -> None:
    hanne = open_workspace("hanne", opening_of_the_day(scenario))
    page = open_page(hanne)
    for name in ("companies.add_need", "companies.needs.edit", "companies.needs.close"):
        assert not part(page, name).isVisibleTo(part(page, "companies.needs_tab"))
    need = add_need(opened_workspace, NORDLYS, {"occupation": "svejser"}).value
    for act in (
        lambda: add_need(hanne, NORDLYS, {"occupation": "svejser"}),
        lambda: edit_need(hanne, need.id, {"state": "closed"}),
    ):
        with pytest.raises(ProblemError) as problem:
            act()
        assert problem.value.code == "not_allowed"


def test_that_an_open_need_of_mine_is_shown_again_on_the_day_it_begins(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    due = add_need(opened_workspace, NORDLYS, {"occupation": "svejser", "start": date(2026, 10, 6)}).value
    earlier = add_need(opened_workspace, NORDLYS, {"occupation": "smed", "start": date(2026, 9, 1)}).value
    for values in (
        {"start": date(2026, 10, 7)},
        {"start": date(2026, 9, 1), "state": "filled"},
        {},
    ):
        add_need(opened_workspace, NORDLYS, {"occupation": "kok", **values})
    shown = plan_day(opened_workspace).needs
    assert [(each.need.id, each.unit.p_number) for each in shown] == [
        (earlier.id, NORDLYS),
        (due.id, NORDLYS),
    ]
    edit_unit(opened_workspace, NORDLYS, {"responsible": scenario.id("birgitte")})
    assert plan_day(opened_workspace).needs == ()


def test_that_i_dag_leads_to_the_needs_that_are_due(
    opened_workspace: Workspace,
    open_fresh: Callable[..., TodayPage],
    window: RecordedWindow,
    scenario: Scenario,
) -> None:
    made = [
        add_need(opened_workspace, NORDLYS, {"occupation": f"svejser {number}", "start": date(2026, 9, 1)})
        for number in range(5)
    ]
    oldest = min(done.value.id for done in made)
    page = open_fresh(TodayPage, opened_workspace)
    assert words(page, "today.needs.count") == "5"
    assert words(page, "today.needs.rest") == "og 2 til"
    row = part(page, f"today.need.{oldest}", QAbstractButton)
    assert row.accessibleName().endswith("Nordlys Metal ApS · 1 stilling · fra 1. sep.")
    QTest.keyClick(row, Qt.Key.Key_Return)
    assert window.opened == [("companies", f"needs:{scenario.unit_id(NORDLYS)}")]
