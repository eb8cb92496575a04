"""Ctrl+F narrows the lists of Opkald, Opfølgning and Kandidater to what has the words."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.calls.calls_page import CallsPage
from fieldvisit.ui.candidates.candidates_page import CandidatesPage
from fieldvisit.ui.events import Events
from fieldvisit.ui.follow_ups.follow_ups_page import FollowUpsPage
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.tasks import Tasks
from fieldvisit.ui.widgets.row import Row, Section
from fieldvisit.ui.widgets.row_filter import having
from fieldvisit.ui.widgets.table_card import TableCard
from fieldvisit.ui.widgets.two_line_list import TwoLineList
from tests.ui.conftest import RecordedWindow
from tests.ui.reading import part


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        ("", ["h1", "a", "b", "h2", "c"]),
        ("soeren", ["h1", "b"]),
        ("sø kaj", ["h1", "b"]),
        ("KAJ", ["h1", "b", "h2", "c"]),
        ("ren", []),
        (" ! ", ["h1", "a", "b", "h2", "c"]),
    ],
)
def test_that_rows_stay_under_their_headings(words: str, ids: list[str]) -> None:
    entries = [
        Section("En", id="h1"),
        Row("a", "Anna", subtitle="Broen 7"),
        Row("b", "Søren", right="Kaj 3"),
        Section("To", id="h2"),
        Row("c", "Kajs Køl"),
    ]
    assert [entry.id for entry in having(entries, words)] == ids


@pytest.mark.parametrize(
    ("kind", "name", "words"),
    [(CallsPage, "calls", "køb søv"), (FollowUpsPage, "follow_ups", "matcharr")],
)
def test_that_a_list_is_narrowed_and_widened_by_keyboard(
    qtbot: QtBot,
    open_fresh: Callable[..., Any],
    opened_workspace: Workspace,
    kind: Any,
    name: str,
    words: str,
) -> None:
    page = open_fresh(kind, opened_workspace, "")
    rows = part(page, f"{name}.list", TwoLineList)
    every = len(rows.rows)
    field = part(page, f"{name}.filter", QLineEdit)
    assert page.filter_field() is field
    field.setFocus()
    qtbot.keyClicks(field, words)
    shown = [row for row in rows.rows if isinstance(row, Row)]
    assert len(shown) == 1
    assert rows.choice == shown[0].id
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert page.focusWidget() is rows
    assert page.escape()
    assert len(rows.rows) == every
    assert rows.choice == shown[0].id


def test_that_candidates_are_narrowed_by_what_their_rows_say(
    qtbot: QtBot, opened_workspace: Workspace, open_fresh: Callable[..., CandidatesPage]
) -> None:
    page = open_fresh(CandidatesPage, opened_workspace)
    table = part(page, "candidates.list.frame", TableCard)
    every = len(table.rows)
    field = part(page, "candidates.filter", QLineEdit)
    qtbot.keyClicks(field, "svejser")
    narrowed = len(table.rows)
    assert 0 < narrowed < every
    with qtbot.waitSignal(page.shown):
        page.reload()
    assert len(table.rows) == narrowed
    assert page.escape()
    assert len(table.rows) == every


def test_that_keys_pressed_while_the_lists_are_being_read_stay_where_they_belong(
    opened_workspace: Workspace,
    events: Events,
    tasks: Tasks,
    window: RecordedWindow,
    show: Callable[[QWidget], None],
    qtbot: QtBot,
) -> None:
    page = FollowUpsPage(PageTools(opened_workspace, events, tasks, window))
    show(page)
    page.show_record("")
    page.filter_field().setFocus()
    qtbot.keyClicks(page.filter_field(), "nord")
    with qtbot.waitSignal(page.shown):
        pass
    qtbot.waitUntil(lambda: tasks.is_idle)
    qtbot.keyClicks(QApplication.focusWidget(), "lys")
    assert part(page, "follow_ups.filter", QLineEdit).text() == "nordlys"
