"""The page Virksomheder in tests: opening it, typing into it, reading its rows."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.companies.companies_page import CompaniesPage
from fieldvisit.ui.widgets.row import Row
from fieldvisit.ui.widgets.timeline import Timeline
from fieldvisit.ui.widgets.two_line_list import TwoLineList
from tests.ui.reading import part

OpenPage = Callable[[Workspace], CompaniesPage]


@pytest.fixture
def open_page(open_fresh: Callable[..., CompaniesPage]) -> OpenPage:
    """Open the page and wait until the first company is on it."""
    return partial(open_fresh, CompaniesPage)


@pytest.fixture
def page(open_page: OpenPage, opened_workspace: Workspace) -> CompaniesPage:
    """Mette's companies in the morning."""
    return open_page(opened_workspace)


def rows(page: CompaniesPage) -> list[str]:
    """Return the rows of the list as they are spoken."""
    shown = part(page, "companies.list", TwoLineList).rows
    return [row.spoken if isinstance(row, Row) else row.title for row in shown]


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
