"""A small count on a rail entry."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.painting import draw_frame, draw_text, painter_of, text_width
from fieldvisit.ui.widgets.visibility import show_part

_HEIGHT, _LEAST_WIDTH, _PADDING = 18, 20, 6
_TIGHT_HEIGHT, _TIGHT_WIDTH, _TIGHT_PADDING = 14, 14, 2
"""Over a corner of a picture, of which it must leave the rest."""


class Badge(QLabel):
    """How many things wait somewhere; hidden at none.

    Args:
        count: how many.
        tone: `neutral`, `warn`, `danger` or `pending`.
        parent: Qt parent.
    """

    def __init__(self, count: int = 0, tone: str = "neutral", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_count(count, tone)
        theme().follow(self.updateGeometry)

    def show_count(self, count: int, tone: str = "neutral") -> None:
        """Show another count."""
        self._tone = tone
        self.setText(str(count) if count else "")
        show_part(self, shown=count > 0)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the room of the count."""
        return QSize(round(badge_width(self.text())), theme().size(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the count."""
        del event
        painter = painter_of(self)
        draw_badge(painter, QRectF(self.rect()), self.text(), self._tone)
        painter.end()


def badge_width(text: str, *, tight: bool = False) -> float:
    """Return how wide the badge of a count is; a tight one lies over a corner of a picture."""
    padding = theme().size(_TIGHT_PADDING if tight else _PADDING)
    width = text_width(text, theme().font("caption_strong")) + 2 * padding
    return max(width, float(theme().size(_TIGHT_WIDTH if tight else _LEAST_WIDTH)))


def badge_height(*, tight: bool = False) -> int:
    """Return how high a badge is."""
    return theme().size(_TIGHT_HEIGHT if tight else _HEIGHT)


def draw_badge(painter: QPainter, rect: QRectF, text: str, tone: str) -> None:
    """Draw a count with round ends."""
    edge = tone if theme().is_high_contrast else ""
    draw_frame(painter, rect, f"{tone}_soft", edge, rect.height() / 2)
    draw_text(painter, rect, text, "caption_strong", tone, centre=True)
