"""What happened, newest first: date column, picture, title, body, mark (mockup b)."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.painting import (
    draw_frame,
    draw_picture,
    draw_text,
    draw_wrapped,
    painter_of,
    text_width,
    wrapped,
)
from fieldvisit.ui.widgets.push_button import PushButton
from fieldvisit.ui.widgets.refill import refilled
from fieldvisit.ui.widgets.row import Mark
from fieldvisit.ui.widgets.text import Text

_DATE, _ICON_LEFT, _WORDS_LEFT, _GAP = 56, 61, 92, 12


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One thing that happened.

    Attributes:
        id: what `opened` carries; empty when there is nothing to open.
        date_lines: one or two short lines, `("I dag", "10:05")`.
        icon: meaning of the picture.
        title: what it was.
        body: what came of it; wraps.
        quote: the words of a note; wraps, in smaller muted words.
        by: who wrote it.
        chip: a short fact beside the title.
        mark: a state, beside `by` when there is one, else beside the title.
        icon_colour: colour of the picture.
        body_colour: colour of the body; `text` for what weighs most.
    """

    id: str
    date_lines: tuple[str, ...]
    icon: str
    title: str
    body: str = ""
    quote: str = ""
    by: str = ""
    chip: str = ""
    mark: Mark | None = None
    icon_colour: str = "muted"
    body_colour: str = "muted"

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        mark = self.mark.text if self.mark else ""
        said = (" ".join(self.date_lines), self.title, self.chip, self.body, self.quote, self.by, mark)
        return ", ".join(part for part in said if part)


class _Entry(PushButton):
    """Paints one entry; Enter and double click open it."""

    opened = Signal(str)

    def __init__(self, entry: TimelineEntry, name: str, last: bool) -> None:
        super().__init__()
        self.entry, self._last = entry, last
        self.setObjectName(name)
        self.setAccessibleName(entry.spoken)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if entry.id else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if entry.id else Qt.CursorShape.ArrowCursor)
        self.setProperty("focusRing", "inside")
        self.clicked.connect(self._open)

    def sizeHint(self) -> QSize:
        """Ask for a readable width."""
        width = theme().size(480)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Let the words wrap."""
        return QSize(theme().size(200), theme().size(36))

    def hasHeightForWidth(self) -> bool:
        """Say that the words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines."""
        return round(self._paint(None, width)) + theme().size(_GAP)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the entry."""
        del event
        painter = painter_of(self)
        if self.underMouse() and self.entry.id:
            draw_frame(
                painter, QRectF(self.rect()).adjusted(0, 0, 0, -4), "hover", "", theme().radius("control")
            )
        self._paint(painter, self.width())
        painter.end()

    def _paint(self, painter: QPainter | None, width: int) -> float:
        """Paint, or only measure; return the height that was used."""
        look = theme()
        line, left = look.line("body"), float(look.size(_WORDS_LEFT))
        room = max(width - left - look.size(4), 40.0)
        top = float(look.size(4))
        if painter is not None:
            self._paint_margin(painter, top)
        height = self._wrapped(painter, QPointF(left, top), room, self.entry.title, "body_strong", "text")
        taken = text_width(self.entry.title, look.font("body_strong")) + look.size(8)
        beside = self._beside_title()
        if beside and (height > line or taken + beside > room):
            top += height
            taken, height = 0, line
        if painter is not None:
            self._paint_beside_title(painter, left + taken, top)
        top += height
        if self.entry.body:
            top += self._wrapped(
                painter, QPointF(left, top), room, self.entry.body, "body", self.entry.body_colour
            )
        if self.entry.quote:
            top += 2 + self._wrapped(
                painter, QPointF(left, top + 2), room, self.entry.quote, "caption", "muted"
            )
        if self.entry.by:
            taken = text_width(self.entry.by, look.font("caption")) + look.size(12)
            below = self.entry.mark is not None and taken + self._mark_width() > room
            if painter is not None:
                draw_text(painter, QRectF(left, top, room, line), self.entry.by, "caption", "muted")
                self._paint_mark(painter, left + (0 if below else taken), top + (line if below else 0))
            top += 2 * line if below else line
        dates = len(self.entry.date_lines) * line + look.size(4)
        return max(top, float(dates))

    def _paint_margin(self, painter: QPainter, top: float) -> None:
        look = theme()
        line = look.line("body")
        for number, words in enumerate(self.entry.date_lines):
            place = QRectF(0, top + number * line, look.size(_DATE), line)
            draw_text(painter, place, words, "caption", "muted", tabular=True)
        left = look.size(_ICON_LEFT)
        draw_picture(painter, left, top + line / 2, self.entry.icon, self.entry.icon_colour)
        if not self._last:
            middle = left + look.size(8)
            bottom = self.height() - look.size(2)
            start = top + line + look.size(4)
            painter.fillRect(QRectF(middle, start, 1, max(bottom - start, 0)), look.colour("border"))

    def _beside_title(self) -> float:
        """Return how wide chip and mark are that stand behind the title."""
        chip = (
            text_width(self.entry.chip, theme().font("caption")) + theme().size(14) if self.entry.chip else 0
        )
        mark = self._mark_width() if not self.entry.by else 0
        return chip + mark + (theme().size(8) if chip and mark else 0)

    def _mark_width(self) -> float:
        mark = self.entry.mark
        if mark is None:
            return 0
        return text_width(mark.text, theme().font("caption")) + (theme().size(14 + 6) if mark.icon else 0)

    def _paint_beside_title(self, painter: QPainter, left: float, top: float) -> None:
        line = theme().line("body")
        if self.entry.chip:
            width = text_width(self.entry.chip, theme().font("caption")) + theme().size(14)
            place = QRectF(left, top, width, line)
            draw_frame(painter, place, "neutral_soft", "", theme().radius("chip"))
            draw_text(painter, place, self.entry.chip, "caption", "neutral", centre=True)
            left += width + theme().size(8)
        if not self.entry.by:
            self._paint_mark(painter, left, top)

    def _paint_mark(self, painter: QPainter, left: float, top: float) -> None:
        mark, line = self.entry.mark, theme().line("body")
        if mark is None:
            return
        if mark.icon:
            left += draw_picture(painter, left, top + line / 2, mark.icon, mark.colour, 14) + theme().size(6)
        place = QRectF(left, top, max(self.width() - left, 0), line)
        draw_text(painter, place, mark.text, "caption", mark.colour)

    @staticmethod
    def _wrapped(
        painter: QPainter | None, corner: QPointF, room: float, words: str, role: str, colour: str
    ) -> float:
        layout = wrapped(words, role, room)
        if painter is not None:
            draw_wrapped(painter, layout, corner.x(), corner.y(), role, colour)
        return float(layout.lineCount() * theme().line(role))

    def _open(self) -> None:
        if self.entry.id:
            self.opened.emit(self.entry.id)


class Timeline(QWidget):
    """Entries from top to bottom; put it into a `Scroll`.

    Args:
        name: objectName; the entries are `name.0` and so on.
        accessible: whose history it is.
        nothing: what is said while nothing has happened, and what to do.
        parent: Qt parent.

    Attributes:
        opened: an entry was pressed; carries its id.
    """

    opened = Signal(str)

    def __init__(
        self, *, name: str, accessible: str, nothing: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self._nothing = nothing
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, theme().size(12), 0, 0)
        self._column.setSpacing(0)
        self.entries: list[TimelineEntry] = []
        theme().follow(self._dress)

    def set_entries(self, entries: Sequence[TimelineEntry]) -> None:
        """Show other entries."""
        self.entries = list(entries)
        with refilled(self._column):
            for number, entry in enumerate(entries):
                shown = _Entry(entry, f"{self.objectName()}.{number}", number == len(entries) - 1)
                shown.opened.connect(self.opened)
                self._column.addWidget(shown)
            if self._nothing and not entries:
                nothing = Text(self._nothing, f"{self.objectName()}.nothing", colour="muted", wrap=True)
                self._column.addWidget(nothing)
            self._column.addStretch(1)

    def _dress(self) -> None:
        for shown in self.findChildren(_Entry):
            shown.updateGeometry()
            shown.update()
