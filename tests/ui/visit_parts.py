"""Opening and filling a visit page in tests."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fieldvisit.demo.scenario import Scenario
from fieldvisit.services.record_visit import answer_questions, start_visit
from fieldvisit.services.visit_view import VisitView, view_visit
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.events import Events
from fieldvisit.ui.navigation import Navigation
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.tasks import Tasks
from fieldvisit.ui.visits.visit_page import VisitPage
from tests.ui.reading import part
from tests.unit.services.nordlys import answers

OpenVisit = Callable[[str], VisitPage]


@pytest.fixture
def open_visit(
    opened_workspace: Workspace,
    scenario: Scenario,
    events: Events,
    tasks: Tasks,
    window: Navigation,
    show: Callable[[QWidget], None],
    qtbot: QtBot,
) -> OpenVisit:
    """Open a started visit of the day by its name in the scenario."""

    def open_(name: str) -> VisitPage:
        start_visit(opened_workspace, scenario.id(name))
        page = VisitPage(PageTools(opened_workspace, events, tasks, window))
        page.show_record(scenario.id(name))
        show(page)
        page.resize(1310, 660)
        qtbot.waitUntil(lambda: tasks.is_idle)
        return page

    return open_


@pytest.fixture
def nordlys(open_visit: OpenVisit) -> VisitPage:
    """The first visit of the day."""
    return open_visit("v1")


@pytest.fixture
def stored(opened_workspace: Workspace) -> Callable[[VisitPage], VisitView]:
    """What is stored of the visit that a page shows."""
    return lambda page: view_visit(opened_workspace, page.visit)


def write_field(qtbot: QtBot, page: QWidget, name: str, text: str) -> None:
    """Type into a named field and leave it."""
    field = part(page, name)
    field.setFocus()
    qtbot.keyClicks(field, text)
    field.clearFocus()


def answer_all(workspace: Workspace, scenario: Scenario) -> None:
    """Give the answers of the day's first visit."""
    for name in ("s08", "s09", "s10", "s11", "s12", "s13"):
        answer_questions(workspace, scenario.id("v1"), answers(scenario, name))
