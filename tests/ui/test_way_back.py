"""Alt+Left shows a page as it was left: its filter and its chosen row, whatever was opened on it meanwhile."""

import pytest
from PySide6.QtWidgets import QLineEdit

from fieldvisit.domain.records.candidate import Candidate
from fieldvisit.ui.shell.desk import Desk
from fieldvisit.ui.widgets.row import Row
from fieldvisit.ui.widgets.table_card import TableCard
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


@pytest.mark.parametrize("between", ["", "today"])
def test_that_the_way_back_from_a_call_opened_directly_shows_the_row_one_was_on(
    between: str, whole_window: Desk
) -> None:
    window, keys = whole_window.window, Keyboard(SystemClock(), lambda: whole_window.is_idle)
    window.open_page("calls")
    keys.eyes.wait(lambda: bool(keys.eyes.find("calls.list", TwoLineList).rows), "the call list")
    rows = keys.eyes.find("calls.list", TwoLineList)
    first, *_, last = [row.id for row in rows.rows if isinstance(row, Row)]
    rows.choose(last)
    _open_directly(whole_window, keys, between, "calls", first)
    assert rows.choice == first
    _go_back(whole_window, keys, between, "calls")
    assert rows.choice == last
    assert rows.hasFocus()
    for _ in range(2 if between else 1):
        keys.press("Alt+Right")
        keys.eyes.settle()
    assert rows.choice == first


@pytest.mark.parametrize("between", ["", "today"])
def test_that_the_way_back_from_a_candidate_opened_directly_shows_the_row_one_was_on_and_opens_nobody(
    between: str, whole_window: Desk
) -> None:
    window, keys = whole_window.window, Keyboard(SystemClock(), lambda: whole_window.is_idle)
    with whole_window.workspace.store.read() as reader:
        people = [person.id for person in reader.find(Candidate)]
    window.open_page("candidates")
    keys.eyes.settle()
    table = next(
        card for card in window.findChildren(TableCard) if card.view.objectName() == "candidates.list"
    )
    first, *_, last = [person for person in people if table.choose(person)]
    _open_directly(whole_window, keys, between, "candidates", first)
    assert table.choice == first
    assert not keys.eyes.is_shown("candidates.open")
    _go_back(whole_window, keys, between, "candidates")
    assert table.choice == last
    assert keys.eyes.is_shown("candidates.open")


def _open_directly(desk: Desk, keys: Keyboard, between: str, page: str, record: str) -> None:
    """Open a record as the palette and other pages do, perhaps from another page."""
    keys.eyes.settle()
    if between:
        desk.window.open_page(between)
        keys.eyes.settle()
    desk.window.open_page(page, record)
    keys.eyes.settle()


def _go_back(desk: Desk, keys: Keyboard, between: str, page: str) -> None:
    """Press Alt+Left, past the page between when there is one."""
    for expected in filter(None, (between, page)):
        keys.press("Alt+Left")
        keys.eyes.settle()
        assert desk.window.current_page == expected
