"""The page Virksomheder in tests: opening it, typing into it, reading its rows."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.companies.companies_page import CompaniesPage
from fieldvisit.ui.events import Events
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.tasks import Tasks
from fieldvisit.ui.widgets.timeline import Timeline
from fieldvisit.ui.widgets.two_line_list import TwoLineList
from tests.ui.conftest import RecordedWindow
from tests.ui.reading import part

OpenPage = Callable[[Workspace], CompaniesPage]


def opener(
    qtbot: QtBot, events: Events, tasks: Tasks, window: RecordedWindow, show: Callable[[QWidget], None]
) -> OpenPage:
    """Return what opens the page and waits until the first company is on it."""

    def make(workspace: Workspace) -> CompaniesPage:
        page = CompaniesPage(PageTools(workspace, events, tasks, window))
        with qtbot.waitSignal(page.shown, timeout=10_000):
            show(page)
        return page

    return make


def rows(page: CompaniesPage) -> list[str]:
    """Return the rows of the list as they are spoken."""
    return [row.spoken for row in part(page, "companies.list", TwoLineList).rows]  # type: ignore[union-attr]


def wait_for_rows(qtbot: QtBot, page: CompaniesPage, count: int) -> None:
    """Wait until the list has so many rows."""
    qtbot.waitUntil(lambda: len(part(page, "companies.list", TwoLineList).rows) == count)


def type_into(qtbot: QtBot, page: CompaniesPage, name: str, text: str) -> QLineEdit:
    """Replace what stands in a field, key by key."""
    field = part(page, name, QLineEdit)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    return field


def choose(qtbot: QtBot, page: CompaniesPage, unit: str) -> None:
    """Choose a workplace in the list and wait until it is shown."""
    with qtbot.waitSignal(page.shown, timeout=10_000):
        part(page, "companies.list", TwoLineList).choose(unit)


def timeline(page: CompaniesPage) -> list[str]:
    """Return the entries of the timeline as they are spoken."""
    return [entry.spoken for entry in part(page, "companies.timeline", Timeline).entries]
