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
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap

_PACKAGE, _FAMILY = "qtawesome", "phosphor"
_PART_OF_HEIGHT = 0.875
"""A letter of the font is that high in a picture: the rest is its bearing."""


@dataclass(frozen=True, slots=True)
class Layer:
    """One letter of a picture.

    Attributes:
        letter: its name in the family.
        part: its size as a part of the picture.
        right: how far it stands right of the middle, as a part of the picture.
        down: how far below it.
    """

    letter: str
    part: float
    right: float
    down: float


class GlyphEngine(QIconEngine):
    """Draws letters over each other in one colour.

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
        painter.save()
        painter.setPen(self._disabled if mode == QIcon.Mode.Disabled else self._shade)
        for layer in self._layers:
            font = QFont(family())
            font.setPixelSize(round(_PART_OF_HEIGHT * rect.height() * layer.part))
            painter.setFont(font)
            place = rect.translated(round(layer.right * rect.width()), round(layer.down * rect.height()))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, letters()[layer.letter])
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return the picture on nothing."""
        drawn = QPixmap(size)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return drawn


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
