"""The shade over the page while something in front of it is open: one filled widget, no blur."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from fieldvisit.ui.theme.current import theme


class Scrim(QWidget):
    """Covers its parent and follows its size.

    Args:
        parent: what is covered.

    Attributes:
        pressed: the mouse was pressed beside what is in front.
    """

    pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._covered = parent
        parent.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow and shrink with what is covered."""
        if event.type() == QEvent.Type.Resize and watched is self._covered:
            self.setGeometry(self._covered.rect())
        return super().eventFilter(watched, event)

    def cover(self) -> None:
        """Lay the shade over everything."""
        self.setGeometry(self._covered.rect())
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the shade."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().colour("scrim"))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell that somebody pressed beside it."""
        event.accept()
        self.pressed.emit()
