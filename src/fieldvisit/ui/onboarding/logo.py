"""The mark of the product: a tick in a square."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.painting import draw_frame, painter_of


class Logo(QLabel):
    """Drawn, so that it follows the theme.

    Args:
        size: edge at 100 % text.
        parent: Qt parent.
    """

    def __init__(self, size: int = 40, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("FieldVisit")
        self._edge = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().follow(self._dress)

    def sizeHint(self) -> QSize:
        """Ask for a square."""
        return QSize(theme().size(self._edge), theme().size(self._edge))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the mark."""
        del event
        painter = painter_of(self)
        edge = float(theme().size(self._edge))
        draw_frame(painter, QRectF(0, 0, edge, edge), "accent", "", edge / 5)
        pen = QPen(theme().colour("on_accent"), edge / 12)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        path = QPainterPath(QPointF(edge * 0.26, edge * 0.52))
        path.lineTo(edge * 0.44, edge * 0.69)
        path.lineTo(edge * 0.76, edge * 0.33)
        painter.drawPath(path)
        painter.end()

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()
