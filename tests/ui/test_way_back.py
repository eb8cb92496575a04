"""Alt+Left shows a page as it was left: its filter and its chosen row."""

from PySide6.QtWidgets import QLineEdit

from fieldvisit.ui.shell.desk import Desk
from fieldvisit.ui.widgets.row import Row
from fieldvisit.ui.widgets.two_line_list import TwoLineList
from fieldvisit_sync.clock import SystemClock
from tests.drivers.keyboard import Keyboard


def test_that_the_way_back_to_the_follow_ups_keeps_the_filter_and_the_chosen_row(whole_window: Desk) -> None:
    window, keys = whole_window.window, Keyboard(SystemClock(), lambda: whole_window.is_idle)
    window.open_page("follow_ups")
    keys.eyes.wait(lambda: bool(keys.eyes.find("follow_ups.list", TwoLineList).rows), "the deadlines")
    rows = keys.eyes.find("follow_ups.list", TwoLineList)
    last = [row for row in rows.rows if isinstance(row, Row)][-1]
    field = keys.eyes.find("follow_ups.filter", QLineEdit)
    field.setText(last.title.split()[0])
    keys.eyes.settle()
    rows.choose(last.id)
    keys.eyes.settle()
    shown = [row.id for row in rows.rows]
    window.open_page("today")
    keys.eyes.settle()
    keys.press("Alt+Left")
    keys.eyes.wait(lambda: window.current_page == "follow_ups", "the follow-ups")
    keys.eyes.settle()
    assert field.text() == last.title.split()[0]
    assert (rows.choice, [row.id for row in rows.rows]) == (last.id, shown)
