"""Historik and Papirkurv where the store cannot be read: they say so, with a button that tries again."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fieldvisit.demo.scenario import Scenario
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.events import Events
from fieldvisit.ui.history.history_panel import HistoryPanel
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.tasks import Tasks
from fieldvisit.ui.trash.trash_panel import TrashPanel
from fieldvisit.ui.widgets.over_panel import OverPanel
from tests.ui.conftest import RecordedWindow
from tests.ui.reading import part, press, unnamed, words
from tests.unit.services.nordlys import NORDLYS


def _history(ground: QWidget, tools: PageTools, scenario: Scenario) -> OverPanel:
    return HistoryPanel(ground, tools, "production_unit", scenario.unit_id(NORDLYS))


def _trash(ground: QWidget, tools: PageTools, scenario: Scenario) -> OverPanel:
    del scenario
    return TrashPanel(ground, tools)


@pytest.mark.parametrize("make", [_history, _trash], ids=["history", "trash"])
def test_that_a_panel_whose_reading_fails_says_why_and_tries_again(
    make: Callable[[QWidget, PageTools, Scenario], OverPanel],
    opened_workspace: Workspace,
    events: Events,
    tasks: Tasks,
    window: RecordedWindow,
    scenario: Scenario,
    show: Callable[[QWidget], None],
    qtbot: QtBot,
) -> None:
    ground = QWidget()
    ground.resize(1366, 688)
    show(ground)
    panel = make(ground, PageTools(opened_workspace, events, tasks, window), scenario)
    opened_workspace.store.close()
    panel.open()
    qtbot.waitUntil(lambda: tasks.is_idle)
    name = panel.objectName()
    said = f"{name}.done.text"
    assert words(panel, said).startswith("Dine data er låst")
    assert not part(panel, f"{name}.state").isVisible()
    assert unnamed(panel) == []
    press(panel, f"{name}.retry")
    assert not tasks.is_idle
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert words(panel, said).startswith("Dine data er låst")
