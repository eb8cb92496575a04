"""A small muted text with an arrow that opens a menu, for the foot of a list."""

import math

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.painting import draw_frame, draw_picture, draw_text, painter_of, text_width
from fieldvisit.ui.widgets.push_button import PushButton
from fieldvisit.ui.widgets.tip import show_tip

_HEIGHT, _PADDING, _ARROW, _GAP = 28, 6, 14, 6


class MenuLink(PushButton):
    """Words and an arrow; what is chosen in the menu stands in the words.

    Args:
        name: objectName.
        parent: Qt parent.
    """

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("focusRing", "inside")
        theme().follow(self._dress)

    def set_words(self, text: str, spoken: str = "") -> None:
        """Show other words; screen readers may hear more of them."""
        self.setText(text)
        self.setAccessibleName(spoken or text)
        show_tip(self, spoken)
        self._dress()

    def sizeHint(self) -> QSize:
        """Ask for words and arrow."""
        width = text_width(self.text(), theme().font("caption"))
        rest = 2 * theme().size(_PADDING) + theme().size(_ARROW + _GAP)
        return QSize(math.ceil(width) + rest, theme().size(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint words and arrow, on a shade while the mouse is over them."""
        del event
        painter = painter_of(self)
        rect = QRectF(self.rect())
        if self.underMouse() or self.isDown():
            draw_frame(painter, rect, "hover", "", theme().radius("control"))
        left = theme().size(_PADDING)
        taken = draw_text(
            painter, QRectF(left, 0, rect.width() - left, rect.height()), self.text(), "caption", "muted"
        )
        draw_picture(painter, left + taken + theme().size(_GAP), rect.height() / 2, "ned", "muted", _ARROW)
        painter.end()

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()
