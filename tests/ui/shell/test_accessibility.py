"""What a screen reader is told: a name and a role for every widget the keyboard reaches, in both languages."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fieldvisit.ui.onboarding.first_run_page import FirstRunPage, Step
from fieldvisit.ui.onboarding.unlock_page import UnlockPage
from fieldvisit.ui.shell.main_window import MainWindow
from tests.drivers.hand_clock import HandClock

SILENT = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane}


def unspoken(window: QWidget) -> list[str]:
    """Return the visible widgets that the keyboard reaches and that lack objectName, name or role."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        told = QAccessible.queryAccessibleInterface(widget)
        if not widget.objectName() or not told.text(QAccessible.Text.Name) or told.role() in SILENT:
            found.append(f"{type(widget).__name__} {widget.objectName()!r} {told.role().name}")
    return found


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize("place", ["page", "palette", "help", "unlock", "connect", "passphrase", "fetch"])
def test_that_everything_the_keyboard_reaches_has_a_name_and_a_role(
    main_window: MainWindow, hand_clock: HandClock, english: None, language: str, place: str
) -> None:
    del english
    main_window.appearance.choose_language(language)
    main_window.strip.show_saved("07:31")
    main_window.toast("Slettet", lambda: None)
    if place == "palette":
        main_window.open_palette()
    elif place == "help":
        main_window.open_help()
    elif place == "unlock":
        main_window.show_cover(UnlockPage(hand_clock))
    elif place in {"connect", "passphrase", "fetch"}:
        first_run = FirstRunPage()
        main_window.show_cover(first_run)
        first_run.show_step(Step[place.upper()])
    QApplication.processEvents()
    assert unspoken(main_window) == []


def test_that_a_silent_widget_is_noticed(main_window: MainWindow) -> None:
    silent = QWidget(main_window)
    silent.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    silent.show()
    assert unspoken(main_window) == ["QWidget '' Client"]


def test_that_tab_goes_round_the_whole_window_and_gets_stuck_nowhere(
    main_window: MainWindow, qtbot: QtBot
) -> None:
    main_window.strip.show_saved("07:31")
    main_window.rail.findChild(QWidget, "rail.search").setFocus()
    seen = []
    for _ in range(40):
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(focused.objectName())
        if len(seen) > 1 and seen[-1] == seen[0]:
            break
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert seen[-1] == seen[0]
    assert {"rail.today", "rail.user", "today.start", "today.field", "strip.saved", "strip.help"} <= set(seen)
    assert seen.index("rail.today") < seen.index("today.start") < seen.index("strip.help")


@pytest.mark.parametrize("theme_name", ["light", "dark", "high_contrast"])
def test_that_the_focus_is_seen_on_every_part_of_the_window(
    main_window: MainWindow, qtbot: QtBot, theme_name: str
) -> None:
    main_window.appearance.choose_theme(theme_name)
    page = main_window.pages.page
    assert page is not None
    for name in ("rail.today", "today.start", "today.field", "strip.help"):
        part = main_window.findChild(QWidget, name)
        part.clearFocus()
        QApplication.processEvents()
        before = main_window.grab().toImage()
        part.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        after = main_window.grab().toImage()
        changed = sum(
            before.pixel(x, y) != after.pixel(x, y)
            for x, y in _edge(main_window, part)
            if main_window.rect().contains(x, y)
        )
        assert changed > 40, f"{name}: no ring"


def _edge(window: MainWindow, part: QWidget) -> list[tuple[int, int]]:
    corner = part.mapTo(window, part.rect().topLeft())
    left, top, width, height = corner.x(), corner.y(), part.width(), part.height()
    rows = [y for base in (top, top + height - 1) for y in range(base - 3, base + 4)]
    return [(x, y) for y in rows for x in range(left + 6, left + width - 6)]
