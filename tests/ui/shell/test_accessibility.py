"""Tab and the focus ring in the window; names, roles and order of every screen are looked at in `tests/screens`."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fieldvisit.ui.shell.main_window import MainWindow


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
