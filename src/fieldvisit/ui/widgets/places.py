"""Places for internships and wage subsidies: a filled, hatched or empty square for each."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.painting import painter_of

_GAP = 3
_MOST = 30
"""Squares that are drawn; a workplace of 500 places is told in words."""


class Places(QLabel):
    """In use is filled, promised is hatched, free is empty; the words say the same, also of what finds no room.

    Args:
        size: edge of a square at 100 % text.
        name: objectName.
        parent: Qt parent.
    """

    def __init__(self, size: int = 14, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._edge, self._counts = size, (0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().follow(self._dress)

    def set_counts(self, used: int, promised: int, free: int, spoken: str) -> None:
        """Show other counts.

        Args:
            used: places in use.
            promised: places promised.
            free: places left; below zero counts as none.
            spoken: the same in words, for screen readers.
        """
        left, counts = _MOST, list[int]()
        for count in (used, promised, free):
            counts.append(min(max(count, 0), left))
            left -= counts[-1]
        self._counts = (counts[0], counts[1], counts[2])
        self.setAccessibleName(spoken)
        self._dress()

    def sizeHint(self) -> QSize:
        """Ask for one square per place."""
        edge, count = theme().size(self._edge), sum(self._counts)
        return QSize(max(count * edge + (count - 1) * theme().size(_GAP), 0), edge)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the squares."""
        del event
        painter = painter_of(self)
        edge, left = theme().size(self._edge), 0.0
        used, promised, _ = self._counts
        radius = min(theme().radius("control"), max(edge // 6, 1))
        ink = theme().colour("text")
        for place in range(sum(self._counts)):
            rect = QRectF(left + 0.5, 0.5, edge - 1, edge - 1)
            painter.setPen(QPen(ink, 1 if edge < 20 else 2))
            brush = QBrush(ink) if place < used else QBrush(Qt.BrushStyle.NoBrush)
            painter.setBrush(brush)
            painter.drawRoundedRect(rect, radius, radius)
            if used <= place < used + promised:
                painter.save()
                painter.setClipRect(rect)
                step = max(edge / 4, 3.0)
                for line in range(-edge, edge, round(step)):
                    start = rect.left() + line
                    painter.drawLine(
                        round(start), round(rect.top()), round(start + rect.height()), round(rect.bottom())
                    )
                painter.restore()
            left += edge + theme().size(_GAP)
        painter.end()

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()
