"""The head of a page: what it shows, and what can be done with all of it."""

import math

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.painting import text_width
from fieldvisit.ui.widgets.text import Text

HEIGHT = 56
_GAP, _ABOVE = 12, 8


class PageHeader(QWidget):
    """A line of 56 px: back button, title, subtitle, marks, actions.

    Where they do not fit side by side (narrow window, large text) the subtitle goes below the title, and the actions below
    both, on as many lines as they need: nothing is cut off.

    Args:
        name: objectName of the page; the parts are `name.title`, `name.subtitle`, `name.back`.
        title: what the page shows.
        subtitle: what is said beside it in muted words.
        parent: Qt parent.

    Attributes:
        back_requested: the back button was pressed.
    """

    back_requested = Signal()

    def __init__(self, name: str, title: str = "", subtitle: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}.header")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._back = Button("", name=f"{name}.back", icon="venstre", accessible=tr("Tilbage"))
        self._back.hide()
        self.title = Text(title, f"{name}.title", "title")
        self.subtitle = Text(subtitle, f"{name}.subtitle", colour="muted", wrap=True)
        self._parts: list[QWidget] = []
        self._marks = 0
        self._rows: list[list[QWidget]] = []
        self._lines: list[QHBoxLayout] = []
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._words.addStretch()
        self._words.addWidget(self.title)
        self._words.addWidget(self.subtitle)
        self._words.addStretch()
        self._align(stacked=False)
        self._line = QHBoxLayout()
        self._line.addWidget(self._back, 0, Qt.AlignmentFlag.AlignVCenter)
        self._line.addLayout(self._words, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._line)
        self._back.clicked.connect(self.back_requested)
        theme().follow(self._dress)

    def add_mark(self, mark: QWidget) -> None:
        """Add a chip or status mark in front of the actions."""
        self._parts.insert(self._marks, mark)
        self._marks += 1
        self._take_in(mark)

    def add_action(self, action: QWidget) -> None:
        """Add a button at the right end; the primary one comes last."""
        self._parts.append(action)
        self._take_in(action)

    def show_back(self, shown: bool) -> None:
        """Show or hide the back button."""
        self._back.setVisible(shown)

    def minimumSizeHint(self) -> QSize:
        """Let the window become narrow: the parts go below each other."""
        return QSize(theme().size(200), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the parts where they fit."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Put the parts anew when one of them came, went or has other words."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _take_in(self, part: QWidget) -> None:
        part.setParent(self)
        self._rows = []
        self._arrange()

    def _arrange(self) -> None:
        gap = theme().size(_GAP)
        shown = [part for part in self._parts if not part.isHidden()]
        back = 0 if self._back.isHidden() else self._back.sizeHint().width() + gap
        title = self.title.sizeHint().width()
        said = self.subtitle.text()
        beside = math.ceil(text_width(said, theme().font("body"))) + 1 + gap if said else 0
        actions = sum(part.sizeHint().width() + gap for part in shown)
        room = max(self.width(), theme().size(200))
        fits = back + title + beside + actions <= room
        one_line = fits or back + title + actions <= room
        stacked = not (fits if one_line else back + title + beside <= room)
        direction = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        if self._words.direction() != direction:
            self._words.setDirection(direction)
            self._words.setSpacing(0 if stacked else gap)
            self._align(stacked=stacked)
        self._place([shown] if one_line else [[], *_broken(shown, room, gap)])
        # A least height that is set counts for Qt instead of the lines: it must know of them.
        self.setMinimumHeight(max(theme().size(HEIGHT), self._column.totalMinimumSize().height()))

    def _align(self, *, stacked: bool) -> None:
        """Let the subtitle stand at the height of the title, or right below it, with both in the middle."""
        for place, stretch in enumerate((1, 0, 0, 1) if stacked else (0, 0, 1, 0)):
            self._words.setStretch(place, stretch)
        middle = Qt.AlignmentFlag.AlignVCenter
        self._words.setAlignment(self.subtitle, Qt.AlignmentFlag(0) if stacked else middle)

    def _place(self, rows: list[list[QWidget]]) -> None:
        """Lay the actions out: the first row beside the words, the others below."""
        if rows == self._rows:
            return
        self._rows = rows
        for part in self._parts:
            for line in (self._line, *self._lines):
                line.removeWidget(part)
        while len(self._lines) < len(rows) - 1:
            line = QHBoxLayout()
            line.setSpacing(theme().size(_GAP))
            self._lines.append(line)
            self._column.addLayout(line)
            # As wide as its parts: they would spread over the page.
            self._column.setAlignment(line, Qt.AlignmentFlag.AlignLeft)
        above = theme().size(_ABOVE) if len(rows) > 1 else 0
        self._column.setContentsMargins(0, above, 0, 0)
        hidden = [part for part in self._parts if part.isHidden()]
        for line, row in zip((self._line, *self._lines), rows, strict=False):
            for part in row:
                line.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        for part in hidden:
            self._line.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self.updateGeometry()

    def _dress(self) -> None:
        self._column.setSpacing(theme().size(8))
        for line in (self._line, *self._lines):
            line.setSpacing(theme().size(_GAP))
        if self._words.direction() == QBoxLayout.Direction.LeftToRight:
            self._words.setSpacing(theme().size(_GAP))
        self._arrange()


def _broken(parts: list[QWidget], room: int, gap: int) -> list[list[QWidget]]:
    """Return the parts in rows that are no wider than the room."""
    rows: list[list[QWidget]] = []
    left = 0
    for part in parts:
        width = part.sizeHint().width() + gap
        if not rows or width > left:
            rows.append([])
            left = room + gap
        rows[-1].append(part)
        left -= width
    return rows
