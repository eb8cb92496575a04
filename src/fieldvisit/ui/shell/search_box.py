"""The button at the top of the rail that looks like a search field and opens the palette."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from fieldvisit.ui.language import tr
from fieldvisit.ui.shell.rail_part import RailPart
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.painting import (
    draw_frame,
    draw_key_cap,
    draw_picture,
    draw_text,
    key_cap_width,
    painter_of,
)

_HEIGHT, _PADDING, _WORDS_LEFT, _KEY = 32, 10, 33, "Ctrl+K"


class SearchBox(RailPart):
    """Opens the command palette.

    Args:
        parent: Qt parent.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__("rail.search", tr("Søg"), _HEIGHT, parent)
        self.setProperty("focusRing", "edge")

    def retranslate(self) -> None:
        """Take the words of the present language."""
        self.setText(tr("Søg"))
        self._dress()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint frame, picture, words and key."""
        del event
        painter = painter_of(self)
        look, rect = theme(), QRectF(self.rect())
        fill = "hover" if self.underMouse() else "surface"
        draw_frame(painter, rect, fill, "border_strong", look.radius("control"))
        middle = rect.height() / 2
        left = (rect.width() - look.size(16)) / 2 if self._folded else look.size(_PADDING)
        draw_picture(painter, left, middle, "soeg", "muted")
        if not self._folded:
            cap = rect.width() - look.size(_PADDING) - key_cap_width(_KEY)
            place = QRectF(look.size(_WORDS_LEFT), 0, cap - look.size(_WORDS_LEFT), rect.height())
            draw_text(painter, place, self.text(), "body", "muted")
            draw_key_cap(painter, cap, middle, _KEY)
        painter.end()

    def _dress(self) -> None:
        self.setAccessibleName(tr("Søg eller udfør"))
        self.setToolTip(f"{tr('Søg eller udfør')} ({_KEY})")
        super()._dress()
