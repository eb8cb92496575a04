"""A card of figures; each line opens the companies behind it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.card import Card, clear_layout, side_by_side
from fieldvisit.ui.widgets.painting import draw_frame, draw_picture, draw_text, painter_of, text_width
from fieldvisit.ui.widgets.push_button import PushButton
from fieldvisit.ui.widgets.text import Text

_LINE, _ICON_GAP = 26, 8


@dataclass(frozen=True, slots=True)
class FigureLine:
    """One figure.

    Attributes:
        id: what `opened` carries.
        label: what is counted.
        value: the figure as it reads.
        muted: it does not count.
        icon: picture in front of the value.
        colour: of picture and value.
    """

    id: str
    label: str
    value: str
    muted: bool = False
    icon: str = ""
    colour: str = "text"


class FigureRow(PushButton):
    """Label at the left, figure at the right; `text()` is the figure."""

    def __init__(self, line: FigureLine, name: str) -> None:
        super().__init__(line.value)
        self.line = line
        self.setObjectName(name)
        self.setAccessibleName(f"{line.label}: {line.value}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setProperty("focusRing", "inside")

    def sizeHint(self) -> QSize:
        """Ask for a line of words."""
        return QSize(theme().size(200), theme().size(_LINE))

    def minimumSizeHint(self) -> QSize:
        """Stay readable."""
        return QSize(theme().size(160), theme().size(_LINE))

    def hasHeightForWidth(self) -> bool:
        """Say that the figure may stand below the label."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return one line, or two where label and figure do not fit side by side."""
        return theme().size(_LINE) + (theme().line("body") if self._is_two_lines(width) else 0)

    def _is_two_lines(self, width: int) -> bool:
        label = text_width(self.line.label, theme().font("body"))
        value = text_width(self.text(), theme().font("body", tabular=True))
        icon = theme().size(16 + _ICON_GAP) if self.line.icon else 0
        return label + value + icon + theme().size(_ICON_GAP) + 1 > width

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint label and figure, on a shade while the mouse is over it."""
        del event
        painter = painter_of(self)
        rect = QRectF(self.rect())
        if self.underMouse():
            draw_frame(painter, rect, "hover", "", theme().radius("control"))
        line = self.line
        width = text_width(self.text(), theme().font("body", tabular=True)) + 1
        colour = "muted" if line.muted else line.colour
        two = self._is_two_lines(self.width())
        upper = QRectF(0, 0, rect.width(), theme().size(_LINE)) if two else rect
        lower = QRectF(0, upper.height(), rect.width(), rect.height() - upper.height()) if two else rect
        draw_text(
            painter,
            QRectF(rect.right() - width, lower.top(), width, lower.height()),
            self.text(),
            "body",
            colour,
            right=True,
            tabular=True,
        )
        if line.icon:
            edge = theme().size(16)
            left = rect.right() - width - edge - theme().size(_ICON_GAP)
            draw_picture(painter, left, lower.center().y(), line.icon, colour)
            width += edge + theme().size(_ICON_GAP)
        room = rect.width() if two else rect.width() - width - theme().size(_ICON_GAP)
        label = QRectF(0, 0, room, upper.height())
        draw_text(painter, label, line.label, "body", "muted" if line.muted else "text")
        painter.end()


class FigureCard(Card):
    """A titled card of figures.

    Args:
        title: its first line.
        name: first part of the lines' objectNames; the note is `name.note` when named.
        note_name: objectName of the note at the right.
        parent: Qt parent.

    Attributes:
        opened: a figure was pressed; carries its id.
    """

    opened = Signal(str)

    def __init__(self, title: str, *, name: str, note_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._name = name
        self._note = Text("", note_name, "caption", "muted", tabular=True)
        head = side_by_side(Text(title, role="body_strong"), self._note, stretch=1)
        self.add_row(head, line=False, top=14, bottom=4)
        lines = QWidget()
        self._lines = QVBoxLayout(lines)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        self.add_row(lines, line=False, top=0, bottom=12)
        self.body.addStretch(1)

    def show_lines(self, lines: Sequence[FigureLine], note: str = "", empty: str = "") -> None:
        """Show other figures.

        Args:
            lines: from top to bottom.
            note: muted words at the right of the title.
            empty: said instead of lines when there are none.
        """
        self._note.set_text(note)
        clear_layout(self._lines)
        for line in lines:
            row = FigureRow(line, f"{self._name}.{line.id}")
            row.clicked.connect(self._open)
            self._lines.addWidget(row)
        if not lines and empty:
            self._lines.addWidget(Text(empty, colour="muted", wrap=True))

    def _open(self) -> None:
        row = self.sender()
        if isinstance(row, FigureRow):
            self.opened.emit(row.line.id)
