"""Ctrl+Z in a field: what was typed last, or what the window said last; the window's own where the field has nothing."""

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit

from fieldvisit.domain.records.follow_up import FollowUp
from fieldvisit.ui.shell.desk import Desk
from fieldvisit_sync.clock import SystemClock
from tests.drivers.keyboard import Keyboard

LINE = "follow_ups.add.title"


@pytest.fixture
def keys(whole_window: Desk) -> Keyboard:
    """A person without a mouse, in the quick line of Opfølgning."""
    keys = Keyboard(SystemClock(), lambda: whole_window.is_idle)
    keys.press("Ctrl+6")
    keys.until(LINE, most=30)
    return keys


def _made(desk: Desk, title: str) -> int:
    with desk.workspace.store.read() as reader:
        return len(reader.find(FollowUp, title=title))


def _typed() -> str:
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    return field.text()


def test_that_ctrl_z_in_the_line_takes_back_the_task_that_was_said_and_ctrl_y_makes_it_again(
    keys: Keyboard, whole_window: Desk
) -> None:
    keys.write("ring til nordlys fre")
    keys.press("Return")
    keys.eyes.wait(lambda: _made(whole_window, "ring til nordlys") == 1, "the task")
    keys.at(LINE)
    keys.press("Ctrl+Z")
    keys.eyes.wait(lambda: _made(whole_window, "ring til nordlys") == 0, "taken back")
    assert whole_window.window.overlays.toast.offers_a_way
    keys.press("Ctrl+Y")
    keys.eyes.wait(lambda: _made(whole_window, "ring til nordlys") == 1, "made again")


def test_that_ctrl_z_takes_back_words_typed_after_the_message(keys: Keyboard, whole_window: Desk) -> None:
    keys.write("ring til nordlys fre")
    keys.press("Return")
    keys.eyes.wait(lambda: _made(whole_window, "ring til nordlys") == 1, "the task")
    keys.write("forkert")
    assert _typed() == "forkert"
    keys.press("Ctrl+Z")
    assert _typed() != "forkert"
    assert _made(whole_window, "ring til nordlys") == 1


def test_that_a_field_with_nothing_to_take_back_leaves_the_key_to_the_window(
    keys: Keyboard, whole_window: Desk
) -> None:
    assert not _typed()
    keys.press("Ctrl+Z")
    assert whole_window.window.overlays.said == "Der er ikke noget at fortryde."
