"""Lists and the calendar out of the window, each with its preview, from the pages they stand on."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from fieldvisit.services.export_work import export_calls
from fieldvisit.services.list_file import ListFile
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.errors import StoreBusyError
from fieldvisit.ui.calls.calls_page import CallsPage
from fieldvisit.ui.candidates.candidates_page import CandidatesPage
from fieldvisit.ui.companies.companies_page import CompaniesPage
from fieldvisit.ui.events import Events
from fieldvisit.ui.follow_ups.follow_ups_page import FollowUpsPage
from fieldvisit.ui.out.list_out import open_list
from fieldvisit.ui.out.out_dialog import OutDialog
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.problem_words import problem_words
from fieldvisit.ui.tasks import Tasks
from fieldvisit.ui.widgets.table_card import TableCard
from tests.ui.conftest import RecordedWindow
from tests.ui.reading import part, press, unnamed, words

OpenFresh = Callable[..., Any]


def dialog_of(page: QWidget, qtbot: QtBot) -> OutDialog:
    """Wait for the dialog of a page."""
    qtbot.waitUntil(lambda: bool(page.findChildren(OutDialog)))
    return page.findChildren(OutDialog)[0]


def said(dialog: QWidget) -> str:
    """Return what the notes of the dialog say."""
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def test_that_the_list_of_companies_is_saved_as_it_is_filtered_in_the_background(
    open_fresh: OpenFresh, opened_workspace: Workspace, window: RecordedWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page = open_fresh(CompaniesPage, opened_workspace)
    press(page, "companies.export")
    dialog = dialog_of(page, qtbot)
    assert words(dialog, "out.list.subtitle") == "Rækker: 7"
    assert "1 række er udeladt: en enkeltmandsvirksomhed er en person." in said(dialog)
    assert len(part(dialog, "out.list.table.frame", TableCard).rows) == 7
    assert unnamed(dialog) == []
    for form in ("csv", "xlsx"):
        press(dialog, f"out.list.format.{form}")
    path = tmp_path / "liste.xlsx"
    part(dialog, "out.list.path", QLineEdit).setText(str(path))
    press(dialog, "out.list.save")
    qtbot.waitUntil(lambda: window.said == [f"Gemt: {path}"])
    assert path.read_bytes().startswith(b"PK")


@pytest.mark.parametrize(
    ("kind", "tab", "title"),
    [
        (CallsPage, "", "Ringeliste"),
        (FollowUpsPage, "deadlines", "Frister"),
        (FollowUpsPage, "quality", "Kvalitet"),
    ],
)
def test_that_ctrl_p_opens_the_list_of_the_page(
    open_fresh: OpenFresh, opened_workspace: Workspace, qtbot: QtBot, kind: type, tab: str, title: str
) -> None:
    page = open_fresh(kind, opened_workspace, tab)
    assert page.print_page()
    dialog = dialog_of(page, qtbot)
    assert words(dialog, "out.list.title") == title
    dialog.reject()


def test_that_a_list_of_candidates_does_not_leave_the_window(
    opened_workspace: Workspace, events: Events, tasks: Tasks, window: RecordedWindow, qtbot: QtBot
) -> None:
    page = CandidatesPage(PageTools(opened_workspace, events, tasks, window))
    qtbot.addWidget(page)
    assert page.print_page()
    assert page.findChildren(OutDialog) == []
    assert window.said[-1].startswith("Lister over kandidater kan ikke udskrives")


def test_that_the_calendar_is_shown_for_the_chosen_days_and_saved(
    open_fresh: OpenFresh, opened_workspace: Workspace, window: RecordedWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page = open_fresh(FollowUpsPage, opened_workspace, "inquiries")
    assert not page.print_page()
    press(page, "follow_ups.calendar")
    dialog = dialog_of(page, qtbot)
    assert unnamed(dialog) == []
    table = part(dialog, "out.calendar.table.frame", TableCard)
    shown = [row.cells[1] for row in table.rows]
    assert "Bekræft plads til matcharrangement 22. okt.: Kvadrat IT-Drift" in shown
    assert shown[0] == "Besøg: Nordlys Metal · Smedevænget 4, 9999 Lindevang"
    part(dialog, "out.calendar.follow_ups", QCheckBox).click()
    last = part(dialog, "out.calendar.last", QLineEdit)
    last.setFocus()
    last.selectAll()
    qtbot.keyClicks(last, "i dag")
    qtbot.keyClick(last, Qt.Key.Key_Return)
    table = part(dialog, "out.calendar.table.frame", TableCard)
    assert [row.cells[0] for row in table.rows] == [
        f"I dag kl. {time}" for time in ("09:00", "11:00", "13:00", "14:30")
    ]
    path = tmp_path / "dag.ics"
    part(dialog, "out.calendar.path", QLineEdit).setText(str(path))
    press(dialog, "out.calendar.save")
    assert path.read_bytes().count(b"BEGIN:VEVENT") == 4
    assert window.said == [f"Gemt: {path}"]


def test_that_a_list_that_cannot_be_read_says_why_and_none_opens_for_a_page_that_is_gone(
    opened_workspace: Workspace, events: Events, tasks: Tasks, window: RecordedWindow, qtbot: QtBot
) -> None:
    tools, page = PageTools(opened_workspace, events, tasks, window), QWidget()
    qtbot.addWidget(page)

    def read() -> ListFile:
        raise StoreBusyError

    open_list(tools, read, parent=page)
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert window.said == [problem_words(StoreBusyError())]
    gone = QWidget()
    open_list(tools, lambda: export_calls(opened_workspace), parent=gone)
    delete(gone)
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert len(window.said) == 1
