"""The visit page in the real window: its keys, and the presenter in front of everything."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fieldvisit.demo.scenario import Scenario
from fieldvisit.services.record_visit import start_visit
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.events import Events
from fieldvisit.ui.presenter.presenter_view import PresenterView
from fieldvisit.ui.shell.main_window import MainWindow
from fieldvisit.ui.shell.page_spec import Group, PageSpec
from fieldvisit.ui.shell.visit_door import make_visit_page
from fieldvisit.ui.shell.window_tools import WindowTools
from fieldvisit.ui.tasks import Tasks
from tests.ui.reading import part


@pytest.fixture
def main_window(
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
    opened_workspace: Workspace,
    scenario: Scenario,
    events: Events,
    tasks: Tasks,
) -> Iterator[MainWindow]:
    """The window with a started visit open."""
    window = MainWindow(qapp, tmp_path, opened_workspace.clock)
    qtbot.addWidget(window)

    def factory() -> QWidget:
        return make_visit_page(WindowTools(opened_workspace, events, tasks, window))

    window.add_pages([PageSpec("visits", lambda: "Besøg", "taske", Group.WORK, factory)])
    window.resize(1366, 688)
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    start_visit(opened_workspace, scenario.id("v1"))
    window.open_page("visits", scenario.id("v1"))
    yield window
    window.close()


def test_that_no_key_means_two_things(main_window: MainWindow) -> None:
    assert main_window.actions_list.doubled_keys() == []


@pytest.mark.parametrize(
    ("key", "name"),
    [
        (Qt.Key.Key_J, "visit.free"),
        (Qt.Key.Key_T, "visit.new_commitment.type"),
        (Qt.Key.Key_R, "visit.new_deadline.title"),
        (Qt.Key.Key_Down, "visit.b3.0.occupation"),
    ],
)
def test_that_control_keys_lead_where_they_say_from_inside_a_text(
    main_window: MainWindow, qtbot: QtBot, key: Qt.Key, name: str
) -> None:
    field = part(main_window, "visit.b1")
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClick(field, key, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: part(main_window, name).hasFocus())


def test_that_f5_shows_the_company_its_view_and_escape_returns_to_the_cursor(
    main_window: MainWindow, qtbot: QtBot
) -> None:
    field = part(main_window, "visit.b1")
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClick(field, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: bool(main_window.findChildren(PresenterView)))
    view = main_window.findChildren(PresenterView)[0]
    qtbot.waitUntil(view.hasFocus)
    qtbot.keyClick(view, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert view.isVisible()
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    qtbot.waitUntil(field.hasFocus)


def test_that_control_enter_leads_to_the_end_and_escape_back(main_window: MainWindow, qtbot: QtBot) -> None:
    field = part(main_window, "visit.b1")
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: part(main_window, "visit.end.finish").isVisible())
    qtbot.keyClick(part(main_window, "visit.end"), Qt.Key.Key_Escape)
    qtbot.waitUntil(field.isVisible)
