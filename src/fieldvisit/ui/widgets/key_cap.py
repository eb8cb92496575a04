"""The name of a key, drawn as a key cap."""

import math

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.painting import KEY_CAP_HEIGHT, draw_key_cap, key_cap_width, painter_of


class KeyCap(QLabel):
    """Teaches a key beside what it does.

    Args:
        text: name of the key as printed on a Danish keyboard.
        parent: Qt parent.
    """

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().follow(self._dress)

    def sizeHint(self) -> QSize:
        """Ask for the room of the cap."""
        return QSize(math.ceil(key_cap_width(self.text())), theme().size(KEY_CAP_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cap."""
        del event
        painter = painter_of(self)
        draw_key_cap(painter, 0, self.height() / 2, self.text())
        painter.end()

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()
