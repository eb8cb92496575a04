"""The hands of the window driver: mouse and key events, at what the eyes find.

Nothing here calls a slot, a service or a store; what a person could not do with mouse and keyboard cannot be done.
"""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QMenu,
    QScrollArea,
    QTabBar,
    QWidget,
)

from fieldvisit.demo.eyes import Eyes, NotSeenError, row_text

_BOX_PX = 9
_MODIFIERS = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
}


class Hands(Eyes):
    """Uses the visible windows of this process."""

    def click(self, name: str) -> None:
        """Click the middle of a widget, scrolled into view first."""
        widget: QWidget = self.find(name)
        self._reveal(widget)
        place = widget.rect().center()
        if isinstance(widget, QCheckBox):
            # A box takes clicks on itself and its words, not on the empty room behind them.
            place.setX(min(place.x(), _BOX_PX))
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place)
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

    def press(self, keys: str) -> None:
        """Press a key or combination, such as `Ctrl+K`, `Return` or `J` (names of `Qt.Key`), where the focus is."""
        window = QGuiApplication.focusWindow() or self.window().windowHandle()
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

    @staticmethod
    def _action(name: str) -> tuple[QMenu, QPoint] | None:
        for menu in QApplication.topLevelWidgets():
            if isinstance(menu, QMenu) and menu.isVisible():
                for action in menu.actions():
                    if action.objectName() == name and action.isVisible():
                        return menu, menu.actionGeometry(action).center()
        return None

    @staticmethod
    def _row(view: QAbstractItemView, words: str) -> QModelIndex:
        model = view.model()
        for place in range(model.rowCount(view.rootIndex())):
            if words in row_text(model, place, view.rootIndex()):
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
