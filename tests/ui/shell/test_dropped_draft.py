"""Esc in a form that holds something: it is said, and Ctrl+Z brings the form back with it."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from fieldvisit.demo.scenario import Scenario
from fieldvisit.services.drafts import read_drafts
from fieldvisit.services.record_visit import start_visit
from fieldvisit.ui.shell.desk import Desk
from fieldvisit_sync.clock import SystemClock
from tests.drivers.heard_words import heard_words
from tests.drivers.keyboard import Keyboard
from tests.ui.reading import press

WORDS = "sagt i telefonen"
SAID = "Det, du skrev, er kasseret"


@pytest.fixture
def keys(whole_window: Desk, scenario: Scenario) -> Keyboard:
    """A person without a mouse, with a visit that has begun."""
    start_visit(whole_window.workspace, scenario.id("v1"))
    whole_window.window.open_page("visits", scenario.id("v1"))
    return Keyboard(SystemClock(), lambda: whole_window.is_idle)


def _call(keys: Keyboard) -> None:
    keys.press("Ctrl+3", "N")
    keys.until("calls.note")


def _correction(keys: Keyboard) -> None:
    keys.press("Ctrl+5", "Down", "Ctrl+Return")
    keys.until("bag.correction.reason")


def _company(keys: Keyboard) -> None:
    keys.press("Ctrl+2", "Down", "F2")
    keys.until("companies.edit.town", most=30)
    keys.press("Ctrl+A")


def _deadline(keys: Keyboard) -> None:
    keys.press("Ctrl+R")
    keys.at("visit.new_deadline.title")


@pytest.mark.parametrize("by_key", [True, False], ids=["Ctrl+Z", "button"])
@pytest.mark.parametrize("begin", [_call, _correction, _company, _deadline])
def test_that_what_escape_forgot_with_a_form_comes_back_with_ctrl_z_and_with_the_button(
    keys: Keyboard, whole_window: Desk, begin: Callable[[Keyboard], None], *, by_key: bool
) -> None:
    begin(keys)
    field = keys.focus
    keys.write(WORDS)
    with heard_words() as heard:
        keys.press("Escape")
    assert SAID in heard
    assert not keys.eyes.is_shown(field)
    assert not any(draft.content for draft in read_drafts(whole_window.workspace))
    whole_window.undo() if by_key else press(whole_window.window, "shell.toast.undo")
    keys.eyes.settle()
    keys.eyes.wait(lambda: keys.eyes.is_shown(field), "the form again")
    assert WORDS in keys.eyes.read(field)
    assert any(draft.content for draft in read_drafts(whole_window.workspace))


def test_that_a_form_without_words_goes_in_silence_and_ctrl_z_means_the_last_deed(
    keys: Keyboard, whole_window: Desk
) -> None:
    _call(keys)
    with heard_words() as heard:
        keys.press("Escape")
    assert SAID not in heard
    focused = QApplication.focusWidget()
    assert not isinstance(focused, QLineEdit | QPlainTextEdit)
    keys.press("Ctrl+Z")
    assert whole_window.window.overlays.said == "Der er ikke noget at fortryde."
