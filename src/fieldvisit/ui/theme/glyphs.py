"""The letters of the outline family that pictures are drawn with, as QtAwesome ships them.

Its font and list of names are used, not its code: that loads a dozen families and the library for OpenGL windows, which
took a tenth of the time until the window stood there.
"""

import json
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QIcon,
    QIconEngine,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
)

from fieldvisit.ui.theme.tokens import tokens

_PACKAGE, _FAMILY = "qtawesome", "phosphor"
_GRID = 256
"""Units of the square that a letter of the family is drawn in."""
_DRAWN = 16
"""Units of the line that the family draws a letter with."""


@dataclass(frozen=True, slots=True)
class Layer:
    """One letter of a picture.

    Attributes:
        letter: its name in the family.
        part: its size as a part of the picture.
        right: how far it stands right of the middle, as a part of the picture.
        down: how far below it.
        line: how strong its line is, as a part of the tokens' line; 0 leaves a filled letter as it is.
    """

    letter: str
    part: float = 1
    right: float = 0
    down: float = 0
    line: float = 1


class GlyphEngine(QIconEngine):
    """Draws letters over each other in one colour, all with the line of the tokens: small ones with no thinner line.

    Args:
        layers: from the back to the front.
        shade: the colour.
        disabled: the colour of a disabled widget's picture.
    """

    def __init__(self, layers: tuple[Layer, ...], shade: QColor, disabled: QColor) -> None:
        super().__init__()
        self._layers, self._shade, self._disabled = layers, shade, disabled

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw the picture."""
        del state
        shade = self._disabled if mode == QIcon.Mode.Disabled else self._shade
        edge, centre = min(rect.width(), rect.height()), rect.toRectF().center()
        line = _line()
        for layer in self._layers:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(centre.x() + layer.right * edge, centre.y() + layer.down * edge)
            painter.scale(layer.part * edge / _GRID, layer.part * edge / _GRID)
            more = layer.line * line / layer.part - _DRAWN
            painter.setPen(_pen(shade, more) if more > 0 else Qt.PenStyle.NoPen)
            painter.setBrush(shade)
            painter.drawPath(_outline(layer.letter))
            painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return the picture on nothing."""
        drawn = QPixmap(size)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return drawn


def _pen(shade: QColor, width: float) -> QPen:
    return QPen(shade, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


@cache
def _line() -> float:
    """Return the tokens' line in units of the grid, right for a picture between the two sizes of the tokens."""
    lengths = tokens().lengths
    return lengths["icon_stroke"] / ((lengths["icon"] + lengths["icon_rail"]) / 2) * _GRID


@cache
def _outline(letter: str) -> QPainterPath:
    """Return a letter around the middle of its square, in units of the grid."""
    font = QFont(family())
    font.setPixelSize(_GRID)
    measured, written = QFontMetricsF(font), letters()[letter]
    outline = QPainterPath()
    outline.setFillRule(Qt.FillRule.WindingFill)
    left = -measured.horizontalAdvance(written) / 2
    outline.addText(left, (measured.ascent() - measured.descent()) / 2, font, written)
    return outline


@cache
def letters() -> dict[str, str]:
    """Return the family's names with their letters."""
    named: dict[str, str] = json.loads(_file(f"{_FAMILY}-charmap-*.json").read_text("utf-8"))
    return {name: chr(int(code, 16)) for name, code in named.items()}


@cache
def family() -> str:
    """Make the font known to the application and return its name.

    Raises:
        FileNotFoundError: the font is not installed, or cannot be used.
    """
    font = _file(f"{_FAMILY}-[0-9]*.ttf")
    # From memory: a path of other letters than the system's own is no matter then.
    known = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFontFromData(font.read_bytes()))
    if not known:
        raise FileNotFoundError(font.name)
    return known[0]


def _file(pattern: str) -> Path:
    found = find_spec(_PACKAGE)
    if found is None or found.origin is None:
        raise FileNotFoundError(_PACKAGE)
    files = sorted((Path(found.origin).parent / "fonts").glob(pattern))
    if not files:
        raise FileNotFoundError(pattern)
    return files[-1]
