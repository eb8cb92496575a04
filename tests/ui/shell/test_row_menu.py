"""The menu of a row: by the right button, the Menu key and Shift+F10; from a marked row it leads to the conflict."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from fieldvisit.demo.scenario import Scenario
from fieldvisit.domain.changed import Changed
from fieldvisit.domain.records.candidate import Candidate
from fieldvisit.services.list_follow_ups import list_follow_ups
from fieldvisit.services.log_call import call_list
from fieldvisit.ui.shell.desk import Desk
from fieldvisit.ui.widgets.two_line_list import TwoLineList
from fieldvisit_sync.clock import SystemClock
from tests.drivers.keyboard import Keyboard
from tests.ui.sync_review_page import NORDLYS, receive_clash

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""A menu grabs the keyboard, which the screen of the tests cannot give."""


@pytest.fixture
def keys(whole_window: Desk) -> Iterator[Keyboard]:
    """A person without a mouse; no menu is left open."""
    yield Keyboard(SystemClock(), lambda: whole_window.is_idle)
    if (left := QApplication.activePopupWidget()) is not None:
        left.close()


def _clash(desk: Desk, scenario: Scenario, kind: str, record: str, field: str = "note") -> None:
    receive_clash(desk.workspace, scenario, "cf1", (kind, record), field=field, shown="a", other="b")
    desk.events.announce(Changed(frozenset({"conflict"}), frozenset({"cf1"}), "sync"))


def _menu() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def _offered() -> list[str]:
    return [action.objectName() for action in _menu().actions()]


def _take(name: str) -> None:
    menu = _menu()
    menu.setActiveAction(next(action for action in menu.actions() if action.objectName() == name))
    QTest.keyClick(menu, Qt.Key.Key_Return)


def _arrive(keys: Keyboard, desk: Desk) -> None:
    keys.eyes.wait(lambda: desk.window.current_page == "sync_review", "the page of the conflict")
    keys.eyes.wait(lambda: keys.eyes.find("sync_review.list", TwoLineList).choice == "cf1", "the conflict")


def _ask_with_menu_key(row: QWidget) -> None:
    """What Qt makes of the Menu key."""
    at = row.rect().center()
    QApplication.sendEvent(row, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, row.mapToGlobal(at)))


def _ask_with_mouse(part: QWidget, at: QPoint) -> None:
    QTest.mouseClick(part, Qt.MouseButton.RightButton, pos=at)
    QApplication.sendEvent(part, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, part.mapToGlobal(at)))


@pytest.mark.parametrize("page", ["companies", "calls", "candidates", "follow_ups"])
def test_that_a_marked_row_of_a_list_has_a_menu_that_leads_to_its_conflict(
    page: str, whole_window: Desk, scenario: Scenario, keys: Keyboard
) -> None:
    workspace = whole_window.workspace
    with workspace.store.read() as reader:
        person = next(iter(reader.find(Candidate))).id
    kind, record, field = {
        "companies": ("production_unit", scenario.unit_id(NORDLYS), "street"),
        "calls": ("production_unit", call_list(workspace)[0].unit.id, "street"),
        "candidates": ("candidate", person, "note"),
        "follow_ups": ("follow_up", list_follow_ups(workspace).lines[0].task.id, "title"),
    }[page]
    whole_window.window.open_page(page, record)
    keys.eyes.settle()
    keys.press("Escape")
    row = keys.eyes.find(f"{page}.list")
    row.setFocus()
    keys.press("Shift+F10")
    assert "row_menu.conflict" not in _offered()
    assert "row_menu.open" in _offered()
    _menu().close()
    _clash(whole_window, scenario, kind, record, field)
    keys.eyes.settle()
    row.setFocus()
    _ask_with_menu_key(row)
    _take("row_menu.conflict")
    _arrive(keys, whole_window)
    keys.press("Alt+Left")
    keys.eyes.wait(lambda: whole_window.window.current_page == page, "the page one came from")


def test_that_the_right_button_opens_the_menu_of_the_row_below_it_and_none_beside(
    whole_window: Desk, keys: Keyboard
) -> None:
    whole_window.window.open_page("calls")
    keys.eyes.wait(lambda: bool(keys.eyes.find("calls.list", TwoLineList).rows), "the call list")
    rows = keys.eyes.find("calls.list", TwoLineList)
    second = rows.visualRect(rows.model().index(1, 0)).center()
    _ask_with_mouse(rows.viewport(), second)
    assert rows.choice == rows.rows[1].id
    assert _offered() == ["row_menu.open"]
    _menu().close()
    _ask_with_mouse(rows.viewport(), QPoint(20, rows.whole_height + 5))
    assert QApplication.activePopupWidget() is None


def test_that_the_rows_of_the_day_have_the_menu_too(
    whole_window: Desk, scenario: Scenario, keys: Keyboard
) -> None:
    task = list_follow_ups(whole_window.workspace).lines[0].task.id
    _clash(whole_window, scenario, "follow_up", task, "title")
    whole_window.window.open_page("today")
    keys.eyes.settle()
    keys.eyes.find(f"today.deadline.{task}").setFocus()
    keys.press("Shift+F10")
    assert _offered() == ["row_menu.open", "row_menu.conflict", "row_menu.history"]
    _take("row_menu.conflict")
    _arrive(keys, whole_window)


def test_that_a_change_that_waits_leads_to_its_history_and_a_field_keeps_a_menu_of_its_own(
    whole_window: Desk, scenario: Scenario, keys: Keyboard, qtbot: QtBot
) -> None:
    _clash(whole_window, scenario, "production_unit", scenario.unit_id(NORDLYS), "street")
    whole_window.window.open_page("sync_review", "cf1")
    _arrive(keys, whole_window)
    keys.eyes.find("sync_review.list").setFocus()
    keys.press("Shift+F10")
    assert {"row_menu.conflict", "row_menu.history"} <= set(_offered())
    _menu().close()
    whole_window.window.open_page("companies")
    keys.eyes.settle()
    keys.eyes.find("companies.filter", QLineEdit).setFocus()
    keys.press("Shift+F10")
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    assert not any(name.startswith("row_menu") for name in _offered())


def test_that_a_menu_goes_away_with_its_row_when_the_day_is_read_anew_or_the_window_is_locked(
    whole_window: Desk, keys: Keyboard, qtbot: QtBot
) -> None:
    window = whole_window.window
    called = f"today.call.{call_list(whole_window.workspace)[0].unit.id}"
    window.open_page("today")
    keys.eyes.settle()
    for away in (lambda: window.open_page("today"), window.lock):
        keys.eyes.find(called).setFocus()
        keys.press("Shift+F10")
        assert "row_menu.open" in _offered()
        away()
        if away == window.lock:
            window.pages.throw_away()
        keys.eyes.settle()
        qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)
