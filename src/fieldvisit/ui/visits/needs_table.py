"""The table of needs (question b3): typed line by line, Enter in the last one begins the next."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from fieldvisit.domain.records.need import Need
from fieldvisit.services.answer_line import NeedLine
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.visits.typed_day import day_parser, shown_day
from fieldvisit.ui.widgets.card import Line
from fieldvisit.ui.widgets.date_field import DateField
from fieldvisit.ui.widgets.icon_button import IconButton
from fieldvisit.ui.widgets.painting import draw_frame, painter_of
from fieldvisit.ui.widgets.reading_order import parts_in
from fieldvisit.ui.widgets.text import Text
from fieldvisit.ui.widgets.text_field import TextField

_POSTS, _HOURS, _START, _MENU = 60, 60, 96, 28
_ROW, _INSIDE = 28, 9


class NeedRow(QWidget):
    """One line: occupation, posts, hours, from; the fields are `visit.b3.<number>.occupation` and so on.

    Attributes:
        edited: something was typed and there was a pause, or a date was understood.
        judged: the date can be read now, or cannot.
        begun: an occupation is being typed.
        removed: the line is to go.
        record: id of the need; empty while the line is new.
    """

    edited = Signal()
    judged = Signal()
    begun = Signal()
    removed = Signal()

    def __init__(self, workspace: Workspace, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.record = ""
        self._workspace = workspace
        self._about_start = ""
        name = f"visit.b3.{number}"
        self.occupation = TextField(
            name=f"{name}.occupation", accessible=tr("Fag"), placeholder=tr("Skriv fag …"), size="compact"
        )
        self._posts = TextField(name=f"{name}.posts", accessible=tr("Antal"), size="compact")
        self._hours = TextField(name=f"{name}.hours", accessible=tr("Timer"), size="compact")
        self._start = DateField(
            day_parser(workspace, short=True), name=f"{name}.start", accessible=tr("Fra"), placeholder=" "
        )
        self._remove = IconButton("luk", name=f"{name}.remove", accessible=tr("Fjern linjen"), colour="muted")
        # By keyboard a line goes by emptying its occupation; so Enter in the last field reaches the next line.
        self._remove.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, theme().size(4), 0)
        line.setSpacing(0)
        line.addWidget(self.occupation, 1)
        for field, width in ((self._posts, _POSTS), (self._hours, _HOURS), (self._start, _START)):
            field.setFixedWidth(theme().size(width))
            line.addWidget(field)
        line.addWidget(self._remove)
        for field in (self.occupation, self._posts, self._hours, self._start):
            field.setProperty("bare", True)
            field.setFixedHeight(theme().size(_ROW))
        self._connect_signals()
        self._show_rest()

    def _connect_signals(self) -> None:
        for field in (self.occupation, self._posts, self._hours):
            field.paused.connect(self.edited)
        self.occupation.textChanged.connect(self._show_rest)
        self._start.dated.connect(self.edited)
        self._start.complained.connect(self._note_complaint)
        self.occupation.textEdited.connect(self.begun)
        self._remove.clicked.connect(self.removed)

    @property
    def is_empty(self) -> bool:
        """Say whether no occupation was typed."""
        return not self.occupation.text().strip()

    @property
    def has_focus(self) -> bool:
        """Say whether somebody types here now."""
        return any(field.hasFocus() for field in (self.occupation, self._posts, self._hours, self._start))

    @property
    def complaint(self) -> str:
        """What to say about a number or a date that cannot be read; empty when all can be."""
        if _is_wrong(self._posts) or _is_wrong(self._hours):
            return tr("Skriv antal og timer som hele tal, for eksempel 37.")
        return self._about_start

    def line(self) -> NeedLine:
        """Return what was typed."""
        start = self._start.value
        return NeedLine(
            id=self.record or None,
            occupation=self.occupation.text().strip(),
            posts=_whole(self._posts.text()) or 1,
            hours=_whole(self._hours.text()),
            start=start if isinstance(start, date) else None,
        )

    def show_need(self, need: Need) -> None:
        """Show a stored need; what is being typed stays, and so does what could not be read."""
        self.record = need.id
        if self.has_focus:
            return
        self.occupation.set_text(need.occupation or "")
        for field, number in ((self._posts, need.posts), (self._hours, need.hours)):
            if not _is_wrong(field):
                field.set_text("" if number is None else str(number))
        if not self._about_start:
            self._start.set_value(shown_day(need.start, self._workspace.today, short=True))
        self._show_rest()

    def _note_complaint(self, text: str) -> None:
        self._about_start = text
        self.judged.emit()

    def _show_rest(self) -> None:
        self._remove.setVisible(not self.is_empty)


class NeedsTable(QFrame):
    """Rows of needs and one empty row to go on in.

    Args:
        workspace: for dates.
        parent: Qt parent.

    Attributes:
        edited: the lines changed; carries all of them as `NeedLine`.
        complained: what to say below the table; empty when everything in it can be read again.
    """

    edited = Signal(object)
    complained = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("visit.b3")
        self._workspace = workspace
        self._rows: list[NeedRow] = []
        self._complaint = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(0)
        self._column.addWidget(self._head())
        self._add_row()
        theme().follow(self.update)

    def show_needs(self, needs: Sequence[Need]) -> None:
        """Show the stored needs in their order; a line that is being typed keeps its words."""
        left = {need.id: need for need in needs}
        for row in list(self._rows):
            if row.record and row.record not in left and not row.has_focus:
                self._take_out(row)
        for row in self._rows:
            if not row.record and not row.is_empty:
                known = {other.record for other in self._rows}
                row.record = _made_of(row.line(), [need for need in needs if need.id not in known])
            if row.record in left:
                row.show_need(left.pop(row.record))
        for need in left.values():
            row = self._rows[-1] if self._rows[-1].is_empty else self._add_row()
            row.show_need(need)
        self._keep_an_empty_row()
        self._judge()

    def focus_first(self) -> None:
        """Put the cursor where the next need is typed."""
        self._rows[-1].occupation.setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame."""
        del event
        painter = painter_of(self)
        rect, radius = QRectF(self.rect()), theme().radius("control")
        draw_frame(painter, rect, "sunken", "border_strong", radius)
        painter.end()

    def _head(self) -> QWidget:
        head = QWidget()
        line = QHBoxLayout(head)
        line.setContentsMargins(0, theme().size(4), theme().size(4), theme().size(3))
        line.setSpacing(0)
        titles = (
            ("occupation", tr("Fag"), 0),
            ("posts", tr("Antal"), _POSTS),
            ("hours", tr("Timer"), _HOURS),
            ("start", tr("Fra"), _START),
        )
        for column, title, width in titles:
            text = Text(title, f"visit.b3.head.{column}", "caption", "muted")
            if width:
                text.setFixedWidth(theme().size(width - _INSIDE))
            # As far in as what is typed below.
            line.addSpacing(theme().size(_INSIDE))
            line.addWidget(text, 0 if width else 1)
        line.addSpacing(theme().size(_MENU - 4))
        return head

    def _add_row(self) -> NeedRow:
        row = NeedRow(self._workspace, len(self._rows), self)
        row.edited.connect(self._tell)
        row.judged.connect(self._judge)
        row.begun.connect(self._keep_an_empty_row)
        row.removed.connect(lambda: self._remove(row))
        self._column.addWidget(Line())
        self._column.addWidget(row)
        # At once, not with the next turn of the event loop: Enter may want to go there before.
        row.show()
        self._rows.append(row)
        return row

    def _take_out(self, row: NeedRow) -> None:
        place = self._column.indexOf(row)
        for part in parts_in(self._column)[place - 1 : place + 1]:
            self._column.removeWidget(part)
            part.setParent(None)
            part.deleteLater()
        self._rows.remove(row)

    def _remove(self, row: NeedRow) -> None:
        self._take_out(row)
        self._keep_an_empty_row()
        self._tell()

    def _keep_an_empty_row(self) -> None:
        if not self._rows or not self._rows[-1].is_empty:
            self._add_row()

    def _tell(self) -> None:
        self._keep_an_empty_row()
        self._judge()
        self.edited.emit([row.line() for row in self._rows if not row.is_empty])

    def _judge(self) -> None:
        """Tell about the first line that cannot be read, once."""
        complaint = next((row.complaint for row in self._rows if row.complaint), "")
        if complaint != self._complaint:
            self._complaint = complaint
            self.complained.emit(complaint)


def _made_of(line: NeedLine, needs: Sequence[Need]) -> str:
    """Return the need that a line became: of several in one trade the one that says the same; empty when there is none."""
    fitting = [need for need in needs if need.occupation == line.occupation]
    same = [n for n in fitting if (n.posts, n.hours, n.start) == (line.posts or 1, line.hours, line.start)]
    return next((need.id for need in (*same, *fitting)), "")


def _is_wrong(field: TextField) -> bool:
    return bool(field.text().strip()) and _whole(field.text()) is None


def _whole(text: str) -> int | None:
    return int(text) if text.strip().isdecimal() else None
