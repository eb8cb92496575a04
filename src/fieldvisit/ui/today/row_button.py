"""A row of a card that opens something: focusable, pressed with Enter or Space, and read as one sentence."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.card import PADDING
from fieldvisit.ui.widgets.list_keys import opens
from fieldvisit.ui.widgets.painting import painter_of


class RowButton(QAbstractButton):
    """A row as wide as its card; its parts stand in `line` and leave the mouse to it.

    Args:
        name: objectName.
        height: least height at 100 % text.
        about: kind and id of the record that the row shows; empty words when it shows none.
        parent: Qt parent.

    Attributes:
        about: the record, for its history and its conflict.
        line: the parts from left to right; those at the end stand below where there is no room for all.
        moved: Alt+Up or Alt+Down was pressed on it; carries -1 or 1.
    """

    moved = Signal(int)

    def __init__(
        self, name: str, height: int, about: tuple[str, str] = ("", ""), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.about = about
        self._height = height
        self._ends: list[QWidget] = []
        self._is_beside = True
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self.line, self._below = QHBoxLayout(), QHBoxLayout()
        self._column.addLayout(self.line)
        self._column.addLayout(self._below)
        self._below.addStretch(1)
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

    def add_end(self, part: QWidget) -> None:
        """Add a part at the right end that may stand below the others."""
        self._ends.append(part)
        (self.line if self._is_beside else self._below).addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)

    def read_as(self, *words: str) -> None:
        """Say what a screen reader reads for the whole row."""
        self.setAccessibleName(", ".join(word for word in words if word))

    def sizeHint(self) -> QSize:
        """Ask for the room of the parts, at least the row's height."""
        wanted = self._column.sizeHint()
        return QSize(wanted.width(), max(wanted.height(), theme().size(self._height)))

    def hasHeightForWidth(self) -> bool:
        """Say that words in it may wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the highest part, at least the row's height."""
        column = self._column
        wanted = column.heightForWidth(width) if column.hasHeightForWidth() else column.sizeHint().height()
        return max(wanted, theme().size(self._height))

    def minimumSizeHint(self) -> QSize:
        """Let cut-off parts become narrow, and those at the end go below."""
        ends = self._width_of_ends()
        margins = self._column.contentsMargins()
        least = self.line.minimumSize().width() - (ends if self._is_beside else 0)
        return QSize(
            max(least, ends) + margins.left() + margins.right(),
            max(self._column.minimumSize().height(), theme().size(self._height)),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the parts at the end where they fit."""
        super().resizeEvent(event)
        self._arrange()

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

    def _width_of_ends(self) -> int:
        return sum(part.sizeHint().width() + self.line.spacing() for part in self._ends)

    def _arrange(self) -> None:
        ends = self._width_of_ends()
        others = self.line.minimumSize().width() - (ends if self._is_beside else 0)
        fits = others + ends <= self.width() - 2 * theme().size(PADDING)
        if fits == self._is_beside:
            return
        self._is_beside = fits
        before, after = (self._below, self.line) if fits else (self.line, self._below)
        for part in self._ends:
            before.removeWidget(part)
            after.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self.updateGeometry()

    def _dress(self) -> None:
        side = theme().size(PADDING)
        self._column.setContentsMargins(side, theme().size(6), side, theme().size(6))
        for line in (self.line, self._below):
            line.setSpacing(theme().size(12))
        self.setMinimumHeight(theme().size(self._height))
        self.updateGeometry()
        self.update()
