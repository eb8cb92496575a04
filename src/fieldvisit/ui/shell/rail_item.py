"""One entry of the rail: picture, words, badge."""

from enum import Enum, auto

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from fieldvisit.ui.shell.rail_part import RailPart
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.badge import badge_height, badge_width, draw_badge
from fieldvisit.ui.widgets.painting import draw_frame, draw_picture, draw_text, painter_of, text_width

_HEIGHT, _ICON, _ICON_LEFT, _WORDS_LEFT, _BADGE_RIGHT = 36, 20, 10, 42, 8
_BAR_WIDTH, _BAR_HEIGHT = 3, 20
_CLOSE_RIGHT, _GAP = 4, 4
_MOST_FOLDED = 99
_BELOW_BADGE = 3
"""How much lower the picture of a folded entry stands while a badge lies over its corner."""


class _Way(Enum):
    """Where a badge stands."""

    BESIDE = auto()
    """After the words, with air around it."""
    NARROW = auto()
    """After the words, as narrow as its count, below the badges of the other entries."""
    CLOSE = auto()
    """Likewise, at the right edge."""
    OVER = auto()
    """On a corner of the picture."""


class RailItem(RailPart):
    """Opens a page.

    Args:
        page: id of the page; the objectName is `rail.page`.
        words: what the page is called.
        icon: meaning of the picture.
        parent: Qt parent.
    """

    def __init__(self, page: str, words: str, icon: str, parent: QWidget) -> None:
        super().__init__(f"rail.{page}", words, _HEIGHT, parent)
        self.page = page
        self.setCheckable(True)
        self.setAutoExclusive(False)
        self._icon = icon
        self._count, self._tone, self._count_words = 0, "neutral", ""
        self.show_badge(0)

    @property
    def count(self) -> int:
        """What the badge says; 0 while it is hidden."""
        return self._count

    def show_badge(self, count: int, tone: str = "neutral", words: str = "") -> None:
        """Show how much waits there.

        Args:
            count: 0 hides the badge.
            tone: neutral, warn, danger or pending.
            words: what is counted, for screen readers, such as `2 opkald tilbage i dag`.
        """
        self._count, self._tone, self._count_words = count, tone, words
        said = [self.text(), words or (str(count) if count else "")]
        self.setAccessibleName(", ".join(part for part in said if part))
        self.setToolTip(self.accessibleName() if self._folded else "")
        self.update()

    def fold(self, folded: bool) -> None:
        """Show only the picture, or picture and words."""
        super().fold(folded)
        self.setToolTip(self.accessibleName() if folded else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the entry in its present state."""
        del event
        painter = painter_of(self)
        look, rect, chosen = theme(), QRectF(self.rect()), self.isChecked()
        if chosen or self.underMouse():
            draw_frame(painter, rect, "selected" if chosen else "hover", "", look.radius("control"))
        if chosen:
            height = look.size(_BAR_HEIGHT)
            bar = QRectF(0, (rect.height() - height) / 2, look.size(_BAR_WIDTH), height)
            draw_frame(painter, bar, "accent", "", 1 if look.radius("control") else 0)
        colour = "on_accent_soft" if chosen else "text"
        left = (rect.width() - look.size(_ICON)) / 2 if self._folded else look.size(_ICON_LEFT)
        way = self._way()
        over = self._count > 0 and way is _Way.OVER
        middle = rect.height() / 2 + (look.size(_BELOW_BADGE) if over else 0)
        draw_picture(painter, left, middle, self._icon, colour if chosen else "muted", _ICON)
        if not self._folded:
            room = self._room(way) if self._count and not over else self._room(None)
            place = QRectF(look.size(_WORDS_LEFT), 0, room, rect.height())
            draw_text(painter, place, self.text(), "body_strong" if chosen else "body", colour)
        if self._count:
            self._paint_badge(painter, rect, way)
        painter.end()

    def _room(self, way: _Way | None) -> float:
        """Return how wide the words may be beside the badge, or without one."""
        look = theme()
        if way is None:
            return self.width() - look.size(_WORDS_LEFT) - look.size(_BADGE_RIGHT)
        right = look.size(_CLOSE_RIGHT if way is _Way.CLOSE else _BADGE_RIGHT)
        taken = badge_width(self._badge_words(way), tight=way is not _Way.BESIDE) + look.size(_GAP)
        return self.width() - look.size(_WORDS_LEFT) - right - taken

    def _way(self) -> _Way:
        """Return where the badge finds room: after the words if at all, and else on a corner of the picture."""
        # The wider of both fonts, so that the badge stays where it is when the entry is chosen.
        words = text_width(self.text(), theme().font("body_strong"))
        beside = (_Way.BESIDE, _Way.NARROW, _Way.CLOSE) if not self._folded else ()
        return next((way for way in beside if words <= self._room(way)), _Way.OVER)

    def _badge_words(self, way: _Way) -> str:
        return (
            f"{_MOST_FOLDED}+" if way is not _Way.BESIDE and self._count > _MOST_FOLDED else str(self._count)
        )

    def _paint_badge(self, painter: QPainter, rect: QRectF, way: _Way) -> None:
        over, words = way is _Way.OVER, self._badge_words(way)
        width, height = badge_width(words, tight=way is not _Way.BESIDE), badge_height(tight=over)
        if over:
            # It must leave the rest of the picture.
            right = rect.width() if self._folded else theme().size(_WORDS_LEFT)
            place = QRectF(right - width, 0, width, height)
        else:
            right = rect.width() - theme().size(_CLOSE_RIGHT if way is _Way.CLOSE else _BADGE_RIGHT)
            place = QRectF(right - width, (rect.height() - height) / 2, width, height)
        draw_badge(painter, place, words, self._tone)
