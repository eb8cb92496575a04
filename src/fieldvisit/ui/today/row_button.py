"""A row of a card that opens something: focusable, pressed with Enter or Space, and read as one sentence."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.card import PADDING
from fieldvisit.ui.widgets.list_keys import opens
from fieldvisit.ui.widgets.painting import painter_of


class RowButton(QAbstractButton):
    """A row as wide as its card; its parts stand in `line` and leave the mouse to it.

    Args:
        name: objectName.
        height: least height at 100 % text.
        parent: Qt parent.

    Attributes:
        line: the parts from left to right.
        moved: Alt+Up or Alt+Down was pressed on it; carries -1 or 1.
    """

    moved = Signal(int)

    def __init__(self, name: str, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._height = height
        self.line = QHBoxLayout(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setProperty("focusRing", "inside")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme().follow(self._dress)

    def add(self, part: QWidget, stretch: int = 0) -> None:
        """Add a part at the right end."""
        part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.line.addWidget(part, stretch, Qt.AlignmentFlag.AlignVCenter)

    def read_as(self, *words: str) -> None:
        """Say what a screen reader reads for the whole row."""
        self.setAccessibleName(", ".join(word for word in words if word))

    def sizeHint(self) -> QSize:
        """Ask for the room of the parts, at least the row's height."""
        wanted = self.line.sizeHint()
        return QSize(wanted.width(), max(wanted.height(), theme().size(self._height)))

    def hasHeightForWidth(self) -> bool:
        """Say that words in it may wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the highest part, at least the row's height."""
        wanted = (
            self.line.heightForWidth(width)
            if self.line.hasHeightForWidth()
            else self.line.sizeHint().height()
        )
        return max(wanted, theme().size(self._height))

    def minimumSizeHint(self) -> QSize:
        """Let cut-off parts become narrow."""
        return QSize(self.line.minimumSize().width(), theme().size(self._height))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter too, as lists do; tell when it is to change places."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(step)
        elif not opens(event):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground under the mouse."""
        del event
        painter = painter_of(self)
        if self.underMouse() or self.isDown():
            painter.fillRect(self.rect(), theme().colour("hover"))
        painter.end()

    def _dress(self) -> None:
        side = theme().size(PADDING)
        self.line.setContentsMargins(side, theme().size(6), side, theme().size(6))
        self.line.setSpacing(theme().size(12))
        self.setMinimumHeight(theme().size(self._height))
        self.updateGeometry()
        self.update()
