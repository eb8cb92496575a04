"""The lock after minutes without use: real time, a warning, and a way to stay."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fieldvisit.store.errors import DiskError
from fieldvisit.ui.saving import saving
from fieldvisit.ui.shell.idle_lock import IdleLock
from fieldvisit.ui.shell.main_window import MainWindow
from tests.drivers.hand_clock import HandClock
from tests.ui.reading import part, press, words


@pytest.fixture
def told() -> list[str]:
    """What the lock said."""
    return []


@pytest.fixture
def idle_lock(qtbot: QtBot, hand_clock: HandClock, told: list[str]) -> IdleLock:
    """A lock of five minutes that is looked at by hand."""
    del qtbot
    lock = IdleLock(hand_clock, 5)
    lock.warned.connect(lambda seconds: told.append(f"warned {seconds}"))
    lock.used_again.connect(lambda: told.append("used"))
    lock.lock_requested.connect(lambda: told.append("lock"))
    lock.start()
    return lock


def _pass(lock: IdleLock, clock: HandClock, seconds: float) -> None:
    clock.pass_time(seconds)
    lock.look()


def test_that_it_warns_thirty_seconds_before_and_locks_once(
    idle_lock: IdleLock, hand_clock: HandClock, told: list[str]
) -> None:
    _pass(idle_lock, hand_clock, 269)
    assert told == []
    _pass(idle_lock, hand_clock, 2)
    _pass(idle_lock, hand_clock, 5)
    assert told == ["warned 29"]
    _pass(idle_lock, hand_clock, 30)
    _pass(idle_lock, hand_clock, 600)
    assert told == ["warned 29", "lock"]
    assert not idle_lock.is_running


def test_that_use_begins_the_time_anew(idle_lock: IdleLock, hand_clock: HandClock, told: list[str]) -> None:
    for _ in range(5):
        _pass(idle_lock, hand_clock, 280)
        idle_lock.note_use()
    assert told == ["warned 20", "used"] * 5


def test_that_a_wall_clock_set_forward_or_back_does_not_lock(
    idle_lock: IdleLock, hand_clock: HandClock, told: list[str]
) -> None:
    hand_clock.set_wall(hand_clock.now().replace(year=2030))
    idle_lock.look()
    hand_clock.set_wall(hand_clock.now().replace(year=2020))
    idle_lock.look()
    assert told == []


def test_that_a_locked_window_measures_nothing(
    idle_lock: IdleLock, hand_clock: HandClock, told: list[str]
) -> None:
    idle_lock.stop()
    _pass(idle_lock, hand_clock, 9000)
    assert told == []


def test_that_the_municipality_can_shorten_the_time(
    idle_lock: IdleLock, hand_clock: HandClock, told: list[str]
) -> None:
    idle_lock.start(2)
    _pass(idle_lock, hand_clock, 121)
    assert told == ["lock"]


def test_that_the_window_warns_in_words_and_stays_when_asked(
    main_window: MainWindow, hand_clock: HandClock, qtbot: QtBot
) -> None:
    main_window.idle_lock.start(5)
    _pass(main_window.idle_lock, hand_clock, 275)
    warning = part(main_window, "shell.lock_warning")
    assert warning.isVisible()
    assert words(main_window, "shell.lock_warning.text") == "FieldVisit låser om 25 sekunder. Alt er gemt."
    press(main_window, "shell.lock_warning.action")
    assert not warning.isVisible()
    _pass(main_window.idle_lock, hand_clock, 200)
    with qtbot.waitSignal(main_window.lock_requested):
        _pass(main_window.idle_lock, hand_clock, 101)


def test_that_the_warning_does_not_say_that_all_is_stored_while_the_disk_is_full(
    main_window: MainWindow, hand_clock: HandClock
) -> None:
    saving().begin(_find_no_room)
    saving().tell_stopped(DiskError())
    main_window.idle_lock.start(5)
    _pass(main_window.idle_lock, hand_clock, 275)
    said = words(main_window, "shell.lock_warning.text")
    saving().end()
    assert said == "FieldVisit låser om 25 sekunder. Det sidste, du skrev, er ikke gemt endnu."


def test_that_a_covered_window_does_not_lock_again(main_window: MainWindow, hand_clock: HandClock) -> None:
    told: list[int] = []
    main_window.idle_lock.start(5)
    main_window.lock_requested.connect(lambda: told.append(1))
    main_window.show_cover(QWidget(), "låst")
    _pass(main_window.idle_lock, hand_clock, 9000)
    assert told == []


@pytest.mark.parametrize("by", ["key", "mouse"])
def test_that_keyboard_and_mouse_are_use(
    main_window: MainWindow, hand_clock: HandClock, qtbot: QtBot, by: str
) -> None:
    main_window.idle_lock.start(5)
    _pass(main_window.idle_lock, hand_clock, 275)
    window = main_window.windowHandle()
    with qtbot.waitSignal(main_window.idle_lock.used_again):
        if by == "key":
            QTest.keyClick(window, Qt.Key.Key_Tab)
        else:
            QTest.mouseClick(window, Qt.MouseButton.LeftButton)
    _pass(main_window.idle_lock, hand_clock, 200)
    assert main_window.idle_lock.is_running


def _find_no_room() -> None:
    raise DiskError
