"""One choice out of a few, side by side; each may teach its key."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.painting import (
    draw_frame,
    draw_key_cap,
    draw_text,
    key_cap_width,
    painter_of,
    text_width,
)
from fieldvisit.ui.widgets.radio_button import RadioButton, show_chosen

_HEIGHT, _PADDING, _KEY_GAP = 28, 8, 6
_ROW_GAP = 4
_INNER = 2
"""Pixels from the edge of a chosen segment to the line that shows the focus on it, as wide as the ring."""


@dataclass(frozen=True, slots=True)
class Option:
    """One of the choices.

    Attributes:
        id: what `chosen` carries.
        text: the words.
        key: key cap after them; empty for none.
    """

    id: str
    text: str
    key: str = ""


class _Segment(RadioButton):
    """One choice; a radio button to screen readers and the keyboard."""

    def __init__(self, option: Option, parent: QWidget) -> None:
        super().__init__(option.text, parent)
        self.option, self._place = option, "only"
        self.setAccessibleName(option.text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("focusRing", "inside")
        theme().follow(self._dress)

    def sizeHint(self) -> QSize:
        """Ask for the strong words and the key, so that choosing moves nothing."""
        width = text_width(self.text(), theme().font("caption_strong")) + 2 * theme().size(_PADDING)
        if self.option.key:
            width += key_cap_width(self.option.key, strong=True) + theme().size(_KEY_GAP)
        return QSize(math.ceil(width), theme().size(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Never cut the words off."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the segment in its present state."""
        del event
        painter = painter_of(self)
        rect, chosen = QRectF(self.rect()), self.isChecked()
        painter.setClipPath(self._outline(rect))
        fill = "accent" if chosen else "hover" if self.underMouse() and self.isEnabled() else "surface"
        painter.fillRect(rect, theme().colour(fill))
        painter.setClipping(False)
        radius = theme().radius("control")
        whole = QRectF(rect)
        if self._place in {"first", "middle"}:
            whole.setRight(rect.right() + 1 + radius)
        if self._place in {"last", "middle"}:
            whole.setLeft(rect.left() - radius)
        draw_frame(painter, whole, "", "border_strong", radius)
        if self._place in {"first", "middle"} and not chosen:
            painter.fillRect(QRectF(rect.right() - 1, 0, 1, rect.height()), theme().colour("border"))
        colour = "disabled" if not self.isEnabled() else "on_accent" if chosen else "text"
        role = "caption_strong" if chosen else "caption"
        left = theme().size(_PADDING)
        taken = draw_text(
            painter, QRectF(left, 0, rect.width() - left, rect.height()), self.text(), role, colour
        )
        if self.option.key:
            cap = rect.width() - theme().size(_PADDING) - key_cap_width(self.option.key, strong=chosen)
            draw_key_cap(
                painter, max(cap, left + taken), rect.height() / 2, self.option.key, on_accent=chosen
            )
        if chosen and self.hasFocus():
            # The ring around it has the colour of the fill.
            draw_frame(painter, rect.adjusted(_INNER, _INNER, -_INNER, -_INNER), "", "on_accent", _INNER)
        painter.end()

    def take_place(self, place: str) -> None:
        """Be drawn as the first, last, a middle or the only one of a line."""
        self._place = place
        self.update()

    def _outline(self, rect: QRectF) -> QPainterPath:
        radius = theme().radius("control")
        path = QPainterPath()
        path.addRoundedRect(rect, radius, radius)
        if self._place in {"first", "middle"}:
            path.addRect(rect.adjusted(rect.width() - radius, 0, 0, 0))
        if self._place in {"last", "middle"}:
            path.addRect(rect.adjusted(0, 0, -(rect.width() - radius), 0))
        path.setFillRule(Qt.FillRule.WindingFill)
        return path

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()


class Segmented(QWidget):
    """A row of choices of which at most one is chosen.

    Args:
        options: from left to right.
        name: objectName; each choice is `name.id`.
        accessible: the question that is answered.
        parent: Qt parent.

    Attributes:
        chosen: a person chose; carries the option's id.
    """

    chosen = Signal(str)

    def __init__(
        self, options: Sequence[Option], *, name: str, accessible: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._group = QButtonGroup(self)
        self._segments: dict[str, _Segment] = {}
        for option in options:
            segment = _Segment(option, self)
            segment.setObjectName(f"{name}.{option.id}")
            segment.setAccessibleDescription(accessible)
            segment.clicked.connect(self._tell)
            self._segments[option.id] = segment
            self._group.addButton(segment)
        self._lead_focus()
        theme().follow(self._place)

    def sizeHint(self) -> QSize:
        """Ask for all choices in one line."""
        sizes = [segment.sizeHint() for segment in self._segments.values()]
        height = sizes[0].height() if sizes else 0
        return QSize(sum(size.width() for size in sizes), self.heightForWidth(self.width()) or height)

    def minimumSizeHint(self) -> QSize:
        """Let the choices go below each other."""
        widest = max((segment.sizeHint().width() for segment in self._segments.values()), default=0)
        return QSize(widest, theme().size(_HEIGHT))

    def hasHeightForWidth(self) -> bool:
        """Say that the choices may take several lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines."""
        lines = len(self._rows(width))
        return lines * theme().size(_HEIGHT) + (lines - 1) * theme().size(_ROW_GAP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the choices out anew."""
        super().resizeEvent(event)
        self._place()

    def _rows(self, width: int) -> list[list[_Segment]]:
        segments = list(self._segments.values())
        if sum(segment.sizeHint().width() for segment in segments) <= width or width <= 0:
            return [segments]
        rows: list[list[_Segment]] = []
        left = 0
        for segment in segments:
            wanted = segment.sizeHint().width()
            if not rows or wanted > left:
                rows.append([])
                left = width
            rows[-1].append(segment)
            left -= wanted
        return rows

    def _place(self) -> None:
        top = max(self.height() - self.heightForWidth(self.width()), 0) // 2
        for row in self._rows(self.width()):
            left = 0
            for number, segment in enumerate(row):
                size = segment.sizeHint()
                segment.setGeometry(left, top, size.width(), size.height())
                segment.take_place(_place_in(number, len(row)))
                left += size.width()
            top += theme().size(_HEIGHT + _ROW_GAP)
        self.updateGeometry()

    @property
    def choice(self) -> str:
        """The id that is chosen; empty when none."""
        return next((id_ for id_, segment in self._segments.items() if segment.isChecked()), "")

    def choose(self, option: str) -> None:
        """Show a choice without telling anybody; an empty id shows none."""
        self._group.setExclusive(False)
        show_chosen(self._segments.values(), self._segments.get(option))
        self._group.setExclusive(True)
        self._lead_focus()

    def _tell(self) -> None:
        self._lead_focus()
        if self.choice:
            self.chosen.emit(self.choice)

    def _lead_focus(self) -> None:
        """Let a form that goes here arrive at the chosen one, else the first, where the arrows work."""
        if self._segments:
            first = next(iter(self._segments))
            self.setFocusProxy(self._segments[self.choice or first])


def _place_in(number: int, count: int) -> str:
    if count == 1:
        return "only"
    return "first" if number == 0 else "last" if number == count - 1 else "middle"
