"""What a window paints as text, word for word and place by place: a paint engine that listens instead of drawing.

A widget may hold a long text and paint the half of it; only what reaches the paint engine is what people read.
"""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtGui import (
    QColor,
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QPainter,
    QPen,
    QTextItem,
    QTransform,
)
from PySide6.QtWidgets import QWidget

_DPI, _COLOURS, _DEPTH = 96, 1 << 24, 32


@dataclass(frozen=True, slots=True)
class PaintedText:
    """A stretch of text in one font.

    Attributes:
        text: the letters as they were painted, ellipsis included.
        box: from the left edge to the right and from ascent to descent, in pixels of the painted widget.
        colour: of the letters.
        part: the widget that painted it.
        points: size of the font.
    """

    text: str
    box: QRectF
    colour: QColor
    part: QWidget
    points: float


class _Listener(QPaintEngine):
    """Keeps texts, drops everything else."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.heard: list[PaintedText] = []
        self.part = widget
        self._transform, self._pen = QTransform(), QPen()

    def begin(self, device: QPaintDevice) -> bool:
        return True

    def end(self) -> bool:
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def updateState(self, state: QPaintEngineState) -> None:
        changed = state.state()
        if changed & QPaintEngine.DirtyFlag.DirtyTransform:
            self._transform = QTransform(state.transform())
        if changed & QPaintEngine.DirtyFlag.DirtyPen:
            self._pen = QPen(state.pen())

    def drawTextItem(self, point: QPointF, item: QTextItem) -> None:
        text = item.text().strip("\u2028 ")
        if text:
            start = self._transform.map(QPointF(point))
            box = QRectF(start.x(), start.y() - item.ascent(), item.width(), item.ascent() + item.descent())
            self.heard.append(
                PaintedText(text, box, QColor(self._pen.color()), self.part, item.font().pointSizeF())
            )

    def _drop(self, *_: object) -> None:
        """Paint nothing."""

    drawPixmap = drawImage = drawTiledPixmap = drawPath = drawPolygon = _drop
    drawRects = drawLines = drawEllipse = drawPoints = _drop


class _Device(QPaintDevice):
    """As large as a widget, on a plain screen."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self._widget, self.listener = widget, _Listener(widget)

    def paintEngine(self) -> QPaintEngine:
        return self.listener

    def metric(self, wanted: QPaintDevice.PaintDeviceMetric) -> int:
        kind = QPaintDevice.PaintDeviceMetric
        if wanted in {kind.PdmWidth, kind.PdmHeight}:
            return self._widget.width() if wanted is kind.PdmWidth else self._widget.height()
        if wanted is kind.PdmDevicePixelRatio:
            return 1
        if wanted is kind.PdmDevicePixelRatioScaled:
            return int(QPaintDevice.devicePixelRatioFScale())
        return {kind.PdmNumColors: _COLOURS, kind.PdmDepth: _DEPTH}.get(wanted, _DPI)


def painted_texts(root: QWidget) -> list[PaintedText]:
    """Paint a widget and everything in it, part by part, and return the texts in the order they were painted."""
    device = _Device(root)
    painter = QPainter(device)
    try:
        _paint(root, QPoint(0, 0), painter, device.listener)
    finally:
        painter.end()
    return device.listener.heard


def _paint(part: QWidget, corner: QPoint, painter: QPainter, listener: _Listener) -> None:
    listener.part = part
    # A graphics view has another `render` of its own.
    QWidget.render(part, painter, corner, renderFlags=QWidget.RenderFlag(0))
    for child in part.children():
        if isinstance(child, QWidget) and child.isVisible() and not child.isWindow():
            _paint(child, corner + child.pos(), painter, listener)
