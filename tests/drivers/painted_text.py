"""What a window paints as text and as pictures, one by one: a paint engine that listens instead of drawing.

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
    QPixmap,
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


@dataclass(frozen=True, slots=True)
class PaintedPicture:
    """A picture of one colour, as icons are.

    Attributes:
        box: where, in pixels of the painted widget.
        colour: of its least transparent pixel.
        part: the widget that painted it.
    """

    box: QRectF
    colour: QColor
    part: QWidget


class _Listener(QPaintEngine):
    """Keeps texts and pictures, drops everything else."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.heard: list[PaintedText] = []
        self.pictures: list[PaintedPicture] = []
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

    def drawPixmap(self, place: QRectF, pixmap: QPixmap, source: QRectF) -> None:
        del source
        colour = _ink(pixmap)
        if colour is not None:
            self.pictures.append(PaintedPicture(self._transform.mapRect(QRectF(place)), colour, self.part))

    def _drop(self, *_: object) -> None:
        """Paint nothing."""

    drawImage = drawTiledPixmap = drawPath = drawPolygon = _drop
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


_MOST_INK, _LARGEST = 0.9, 96
"""Part of a picture that is inked where it is drawn with lines, and pixels of its edge; pages are larger and full."""

_INKS: dict[int, QColor | None] = {}
"""Colours by the key of the picture: the same few are painted on every screen."""


def _ink(pixmap: QPixmap) -> QColor | None:
    key = pixmap.cacheKey()
    if max(pixmap.width(), pixmap.height()) > _LARGEST:
        return None
    if key not in _INKS:
        image = pixmap.toImage()
        dots = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
        inked = [dot for dot in dots if dot.alpha()]
        is_drawn = 0 < len(inked) < _MOST_INK * len(dots)
        _INKS[key] = max(inked, key=QColor.alpha) if is_drawn else None
    return _INKS[key]


def painted(root: QWidget) -> tuple[list[PaintedText], list[PaintedPicture]]:
    """Paint a widget and everything in it, part by part; return texts and pictures in the order they were painted."""
    device = _Device(root)
    painter = QPainter(device)
    try:
        _paint(root, QPoint(0, 0), painter, device.listener)
    finally:
        painter.end()
    return device.listener.heard, device.listener.pictures


def _paint(part: QWidget, corner: QPoint, painter: QPainter, listener: _Listener) -> None:
    listener.part = part
    # A graphics view has another `render` of its own.
    QWidget.render(part, painter, corner, renderFlags=QWidget.RenderFlag(0))
    for child in part.children():
        if isinstance(child, QWidget) and child.isVisible() and not child.isWindow():
            _paint(child, corner + child.pos(), painter, listener)
