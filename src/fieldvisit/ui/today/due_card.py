"""Frister i dag: what is late and what is due today."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldvisit.services.list_follow_ups import FollowUpLine
from fieldvisit.ui.clash_mark import clash_line
from fieldvisit.ui.due_words import due_mark, promise_line
from fieldvisit.ui.language import tr
from fieldvisit.ui.today.row_button import RowButton
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import Card, Line, side_by_side
from fieldvisit.ui.widgets.icon_label import IconLabel
from fieldvisit.ui.widgets.refill import refilled
from fieldvisit.ui.widgets.text import Text

_ROW = 55


class DueCard(Card):
    """The deadlines of the day and own tasks due today.

    Attributes:
        all_requested: "Vis alle" was pressed.
        opened: a row was chosen; carries the follow-up's id.
    """

    all_requested = Signal()
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("today.due", parent=parent)
        everything = Button(
            tr("Vis alle"), name="today.all_follow_ups", kind="quiet", accessible=tr("Vis alle frister")
        )
        self.add_header(tr("Frister i dag"), "", everything)
        self._empty = Text(tr("Ingen frister i dag."), "today.no_deadlines", colour="muted")
        self._none = self.add_row(self._empty)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addLayout(self._rows)
        everything.clicked.connect(self.all_requested)

    def show_lines(self, lines: tuple[FollowUpLine, ...], today: date) -> None:
        """Show what is due, the latest first."""
        self._none.setVisible(not lines)
        with refilled(self._rows):
            for line in lines:
                self._rows.addWidget(Line())
                self._rows.addWidget(self._row(line, today))

    def _row(self, line: FollowUpLine, today: date) -> RowButton:
        row = RowButton(f"today.deadline.{line.task.id}", _ROW, ("follow_up", line.task.id))
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        title = Text(line.task.title or "", wrap=True)
        about = Text(promise_line(line), role="caption", colour="muted", wrap=True)
        column.addWidget(title)
        column.addWidget(about)
        if line.clashes:
            column.addWidget(clash_line(f"today.deadline.{line.task.id}.clash"))
        mark = due_mark(line, today)
        row.add(holder, 1)
        words = Text(mark.text, role="caption", colour=mark.colour)
        row.add(side_by_side(IconLabel(mark.icon, mark.colour), words, gap=6))
        row.read_as(title.text(), about.text(), mark.text, tr("Konflikt") if line.clashes else "")
        row.clicked.connect(lambda: self.opened.emit(line.task.id))
        return row
