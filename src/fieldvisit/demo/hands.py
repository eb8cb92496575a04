"""The hands and eyes of the window driver: mouse and key events in, texts of named widgets out.

Nothing here calls a slot, a service or a store; what a person could not do with mouse and keyboard cannot be done.
Widgets are named by their objectName; names are stable and listed in each screen's package.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QEventLoop,
    QModelIndex,
    QPoint,
    Qt,
    QTimer,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QTabBar,
    QTextEdit,
    QWidget,
)

from fieldvisit_sync.clock import Clock

PATIENCE_S = 10.0
"""How long to wait for a widget or a text before giving up."""

_POLL_MS = 10
_REST_MS = 50
_BUSY_S = 60.0
_MODIFIERS = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
}
W = TypeVar("W", bound=QWidget)


class NotSeenError(AssertionError):
    """Something that should be on the screen is not; the message names it."""


class Hands:
    """Uses the visible windows of this process.

    Args:
        clock: its real time says when patience ends.
        is_idle: says whether the window has done all that was asked of it, as its busy mark would.
        patience_s: longest wait for anything to appear.
    """

    def __init__(
        self,
        clock: Clock,
        is_idle: Callable[[], bool] = lambda: True,
        patience_s: float = PATIENCE_S,
    ) -> None:
        self._clock = clock
        self._is_idle = is_idle
        self._patience_s = patience_s

    def come_to_window(self) -> None:
        """Make the window the active one, as a window manager does after a popup; keys go nowhere else.

        Raises:
            NotSeenError: it does not become active.
        """
        if QApplication.activeWindow() is None and QApplication.activePopupWidget() is None:
            window = self._window()
            window.activateWindow()
            self.wait(window.isActiveWindow, "an active window")

    def find(self, name: str, kind: type[W] = QWidget) -> W:  # type: ignore[assignment]
        """Return the visible, enabled widget of this name, waiting until it is there.

        Raises:
            NotSeenError: it did not appear in time.
        """
        found: list[W] = []

        def look() -> bool:
            found[:] = [
                widget for widget in self._named(name, kind) if widget.isVisible() and widget.isEnabled()
            ]
            return bool(found)

        self.wait(look, f"{name} ({kind.__name__})")
        return found[0]

    def is_shown(self, name: str) -> bool:
        """Say whether a widget of this name is visible now."""
        return any(widget.isVisible() for widget in self._named(name, QWidget))

    def wait(self, condition: Callable[[], bool], what: str, seconds: float | None = None) -> None:
        """Let the window work until `condition` holds.

        Raises:
            NotSeenError: it does not hold in time; `what` names it.
        """
        end = self._clock.monotonic() + (seconds or self._patience_s)
        while not condition():
            if self._clock.monotonic() > end:
                raise NotSeenError(what)
            _let_run(_POLL_MS)

    def rest_until(self, condition: Callable[[], bool]) -> None:
        """Let the window live, however long, until `condition` holds."""
        while not condition():
            _let_run(_REST_MS)

    def click(self, name: str) -> None:
        """Click the middle of a widget, scrolled into view first."""
        widget: QWidget = self.find(name)
        self._reveal(widget)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=widget.rect().center())
        self.settle()

    def click_row(self, name: str, words: str, *, double: bool = False) -> None:
        """Click the row of a list or table that shows `words`.

        Raises:
            NotSeenError: no row shows them.
        """
        view = self.find(name, QAbstractItemView)
        index = self._row(view, words)
        view.scrollTo(index)
        self.settle()
        place = view.visualRect(index).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        if double:
            QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        self.settle()

    def click_action(self, name: str) -> None:
        """Click an entry of the open menu.

        Raises:
            NotSeenError: no open menu has it.
        """
        self.wait(lambda: self._action(name) is not None, f"{name} in an open menu")
        found = self._action(name)
        assert found is not None
        menu, place = found
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=place)
        self.settle()

    def click_tab(self, name: str, words: str) -> None:
        """Click the tab that shows `words`.

        Raises:
            NotSeenError: no tab shows them.
        """
        bar = self.find(name, QTabBar)
        for place in range(bar.count()):
            if words in bar.tabText(place):
                QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(place).center())
                self.settle()
                return
        raise NotSeenError(f"{words} in {name}")

    def tick(self, name: str, *, on: bool) -> None:
        """Click a box unless it is ticked as wanted."""
        if self.is_ticked(name) != on:
            self.click(name)

    def is_ticked(self, name: str) -> bool:
        """Say whether a box or choice is ticked."""
        return self.find(name, QAbstractButton).isChecked()

    def press(self, keys: str) -> None:
        """Press a key or combination, such as `Ctrl+K`, `Return` or `J` (names of `Qt.Key`), where the focus is."""
        window = QGuiApplication.focusWindow() or self._window().windowHandle()
        *modifiers, key = keys.replace("++", "+Plus").split("+")
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= _MODIFIERS[modifier]
        QTest.keyClick(window, getattr(Qt.Key, f"Key_{key}"), held)
        self.settle()

    def write(self, text: str) -> None:
        """Type text where the focus is, letter by letter, Danish letters as a Danish keyboard sends them."""
        for letter in text:
            target = QApplication.focusWidget()
            if target is None:
                raise NotSeenError("a focused widget to type into")
            if letter == "\n":
                QTest.keyClick(target, Qt.Key.Key_Return)
                continue
            key = ord(letter.upper()) if letter.isascii() else 0
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(target, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))
        self.settle()

    def fill(self, name: str, text: str) -> None:
        """Click into a field, replace what it holds, and type."""
        self.click(name)
        self.press("Ctrl+A")
        self.press("Delete")
        self.write(text)

    def choose(self, name: str, words: str) -> None:
        """Choose an entry of a combo box by keyboard.

        Raises:
            NotSeenError: no entry shows `words`.
        """
        box = self.find(name, QComboBox)
        texts = [box.itemText(place) for place in range(box.count())]
        same = [place for place, text in enumerate(texts) if text == words]
        wanted = next(iter(same or [place for place, text in enumerate(texts) if words in text]), None)
        if wanted is None:
            raise NotSeenError(f"{words} in {name}")
        box.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(box, Qt.Key.Key_Home)
        while box.currentIndex() < wanted:
            before = box.currentIndex()
            QTest.keyClick(box, Qt.Key.Key_Down)
            if box.currentIndex() == before:
                raise NotSeenError(f"{words} in {name}")
        QTest.keyClick(box, Qt.Key.Key_Return)
        self.settle()

    def read(self, name: str) -> str:
        """Return the text that a widget shows."""
        widget: QWidget = self.find(name)
        if isinstance(widget, (QLabel, QLineEdit, QAbstractButton)):
            return widget.text()
        if isinstance(widget, (QPlainTextEdit, QTextEdit)):
            return widget.toPlainText()
        if isinstance(widget, QComboBox):
            return widget.currentText()
        return widget.accessibleDescription() or widget.accessibleName()

    def spoken(self, name: str) -> str:
        """Return what a screen reader says of a widget."""
        return str(self.find(name).accessibleName())

    def names(self, beginning: str) -> list[str]:
        """Return the names of the visible widgets that begin so, from top to bottom of the window."""
        seen = {
            widget.objectName(): widget.mapToGlobal(QPoint(0, 0)).toTuple()[::-1]
            for widget in QApplication.allWidgets()
            if widget.objectName().startswith(beginning) and widget.isVisible()
        }
        return sorted(seen, key=lambda name: seen[name])

    def top(self, name: str) -> int:
        """Return how far down the screen a widget begins, in pixels."""
        return int(self.find(name).mapToGlobal(QPoint(0, 0)).y())

    def rows(self, name: str) -> list[str]:
        """Return what each row of a list or table says, as a screen reader hears it."""
        view = self.find(name, QAbstractItemView)
        model = view.model()
        return [
            _row_text(model, place, view.rootIndex()) for place in range(model.rowCount(view.rootIndex()))
        ]

    def grab(self, path: Path) -> None:
        """Save a picture of the active window."""
        self.settle()
        self._window().grab().save(str(path))

    def settle(self) -> None:
        """Let the window handle what was just done."""
        QApplication.processEvents()
        _let_run(0)
        self.wait(self._is_idle, "a window that has come to rest", _BUSY_S)
        QApplication.processEvents()
        self.come_to_window()

    @staticmethod
    def _named(name: str, kind: type[W]) -> list[W]:
        return [
            widget
            for widget in QApplication.allWidgets()
            if widget.objectName() == name and isinstance(widget, kind)
        ]

    @staticmethod
    def _action(name: str) -> tuple[QMenu, QPoint] | None:
        for menu in QApplication.topLevelWidgets():
            if isinstance(menu, QMenu) and menu.isVisible():
                for action in menu.actions():
                    if action.objectName() == name and action.isVisible():
                        return menu, menu.actionGeometry(action).center()
        return None

    @staticmethod
    def _window() -> QWidget:
        window = QApplication.activeModalWidget() or QApplication.activeWindow()
        if window is None:
            window = next((widget for widget in QApplication.topLevelWidgets() if widget.isVisible()), None)
        if window is None:
            raise NotSeenError("a window")
        return window

    @staticmethod
    def _row(view: QAbstractItemView, words: str) -> QModelIndex:
        model = view.model()
        for place in range(model.rowCount(view.rootIndex())):
            if words in _row_text(model, place, view.rootIndex()):
                return model.index(place, 0, view.rootIndex())
        raise NotSeenError(f"{words} in {view.objectName()}")

    @staticmethod
    def _reveal(widget: QWidget) -> None:
        parent = widget.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(widget)
            parent = parent.parentWidget()
        if widget.visibleRegion().isEmpty():
            raise NotSeenError(
                f"{widget.objectName()} on the screen at {widget.mapToGlobal(QPoint(0, 0)).toTuple()}"
            )


def _row_text(model: QAbstractItemModel, place: int, root: QModelIndex) -> str:
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(root)
    heard = [
        model.index(place, column, root).data(Qt.ItemDataRole.AccessibleTextRole)
        or model.index(place, column, root).data(Qt.ItemDataRole.DisplayRole)
        for column in range(columns)
    ]
    return " | ".join(str(text) for text in heard if text)


def _let_run(milliseconds: int) -> None:
    """Let the window and its workers run: an event loop gives way to other threads, `QTest.qWait` does not."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
