"""The eyes of the window driver: they find visible widgets by name, wait for them, and read their texts.

Widgets are named by their objectName; names are stable and listed in each screen's package.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar, overload

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEventLoop,
    QModelIndex,
    QPoint,
    Qt,
    QTimer,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from fieldvisit_sync.clock import Clock

PATIENCE_S = 10.0
"""How long to wait for a widget or a text before giving up."""

_POLL_MS = 10
_REST_MS = 50
_BUSY_S = 60.0
W = TypeVar("W", bound=QWidget)


class NotSeenError(AssertionError):
    """Something that should be on the screen is not; the message names it."""


class Eyes:
    """Looks at the visible windows of this process.

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

    @overload
    def find(self, name: str) -> QWidget: ...
    @overload
    def find(self, name: str, kind: type[W]) -> W: ...
    def find(self, name: str, kind: type[QWidget] = QWidget) -> QWidget:
        """Return the visible, enabled widget of this name, waiting until it is there.

        Raises:
            NotSeenError: it did not appear in time.
        """
        found: list[QWidget] = []

        def look() -> bool:
            found[:] = [
                widget for widget in self.named(name, kind) if widget.isVisible() and widget.isEnabled()
            ]
            return bool(found)

        self.wait(look, f"{name} ({kind.__name__})")
        return found[0]

    def is_shown(self, name: str) -> bool:
        """Say whether a widget of this name is visible now."""
        return any(widget.isVisible() for widget in self.named(name, QWidget))

    def wait(self, condition: Callable[[], bool], what: str, seconds: float | None = None) -> None:
        """Let the window work until `condition` holds.

        Raises:
            NotSeenError: it does not hold in time; `what` names it.
        """
        end = self._clock.monotonic() + (seconds or self._patience_s)
        while not condition():
            if self._clock.monotonic() > end:
                raise NotSeenError(what)
            let_run(_POLL_MS)

    def rest_until(self, condition: Callable[[], bool]) -> None:
        """Let the window live, however long, until `condition` holds."""
        while not condition():
            let_run(_REST_MS)

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
        return [row_text(model, place, view.rootIndex()) for place in range(model.rowCount(view.rootIndex()))]

    def is_ticked(self, name: str) -> bool:
        """Say whether a box or choice is ticked."""
        return self.find(name, QAbstractButton).isChecked()

    def grab(self, path: Path) -> None:
        """Save a picture of the active window."""
        self.settle()
        self.window().grab().save(str(path))

    def settle(self) -> None:
        """Let the window handle what was just done."""
        QApplication.processEvents()
        let_run(0)
        self.wait(self._is_idle, "a window that has come to rest", _BUSY_S)
        QApplication.processEvents()
        self.come_to_window()

    def come_to_window(self) -> None:
        """Make the window the active one, as a window manager does after a popup; keys go nowhere else.

        Raises:
            NotSeenError: it does not become active.
        """
        if QApplication.activeWindow() is None and QApplication.activePopupWidget() is None:
            window = self.window()
            window.activateWindow()
            self.wait(window.isActiveWindow, "an active window")

    @staticmethod
    def named(name: str, kind: type[W]) -> list[W]:
        """Return all widgets of this name, shown or not, those of the window in front first."""
        found: dict[int, W] = {}
        # Not all widgets there are: among them are some that are about to go. What is in front is looked at first.
        for window in sorted(QApplication.topLevelWidgets(), key=lambda each: not each.isActiveWindow()):
            parts = [window] if window.objectName() == name and isinstance(window, kind) else []
            found.update((id(part), part) for part in (*parts, *window.findChildren(kind, name)))
        return list(found.values())

    @staticmethod
    def window() -> QWidget:
        """Return the window in front.

        Raises:
            NotSeenError: there is none.
        """
        window = QApplication.activeModalWidget() or QApplication.activeWindow()
        if window is None:
            window = next((widget for widget in QApplication.topLevelWidgets() if widget.isVisible()), None)
        if window is None:
            raise NotSeenError("a window")
        return window


def row_text(model: QAbstractItemModel, place: int, root: QModelIndex) -> str:
    """Return what a row of a list or table says, as a screen reader hears it."""
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(root)
    heard = [
        model.index(place, column, root).data(Qt.ItemDataRole.AccessibleTextRole)
        or model.index(place, column, root).data(Qt.ItemDataRole.DisplayRole)
        for column in range(columns)
    ]
    return " | ".join(str(text) for text in heard if text)


def let_run(milliseconds: int) -> None:
    """Let the window and its workers run: an event loop gives way to other threads, `QTest.qWait` does not."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
