"""The cap of Ctrl+Enter stands on the button that the key presses now, and on no other."""

import pytest
from PySide6.QtWidgets import QApplication

from fieldvisit.demo.scenario import Scenario
from fieldvisit.services.record_visit import start_visit
from fieldvisit.ui.shell.desk import Desk
from fieldvisit.ui.widgets.button import Button
from fieldvisit_sync.clock import SystemClock
from tests.drivers.keyboard import Keyboard


@pytest.fixture
def keys(whole_window: Desk, scenario: Scenario) -> Keyboard:
    """A person without a mouse, with a visit that has begun."""
    start_visit(whole_window.workspace, scenario.id("v1"))
    whole_window.window.open_page("visits", scenario.id("v1"))
    return Keyboard(SystemClock(), lambda: whole_window.is_idle)


def _capped(desk: Desk) -> list[str]:
    buttons = desk.window.findChildren(Button)
    return [each.objectName() for each in buttons if each.isVisible() and each.shown_key == "Ctrl+Enter"]


def test_that_a_form_takes_the_cap_and_gives_it_back(keys: Keyboard, whole_window: Desk) -> None:
    assert _capped(whole_window) == ["visit.end_visit"]
    button = whole_window.window.findChild(Button, "visit.end_visit")
    assert button is not None
    width = button.width()
    keys.press("Ctrl+R")
    keys.at("visit.new_deadline.title")
    assert _capped(whole_window) == ["visit.new_deadline.save"]
    assert button.width() == width
    keys.press("Escape")
    QApplication.processEvents()
    assert _capped(whole_window) == ["visit.end_visit"]
