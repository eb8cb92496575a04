"""Behov, der er aktuelle: what companies said they would need by now, and nobody closed (R08)."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldvisit.services.plan_day import DueNeed
from fieldvisit.ui import words
from fieldvisit.ui.language import tr, tr_n
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.today.row_button import RowButton
from fieldvisit.ui.widgets.card import Card, Line
from fieldvisit.ui.widgets.refill import refilled
from fieldvisit.ui.widgets.text import Text

_ROW = 55
_MOST = 3


class NeedsCard(Card):
    """Hidden while no need is due; else the first ones and how many more there are.

    Args:
        parent: Qt parent.

    Attributes:
        opened: a row was chosen; carries the workplace's id.
    """

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("today.needs", parent=parent)
        self._count = Text("", "today.needs.count", colour="muted")
        self.add_header(tr("Behov, der er aktuelle"), "", self._count)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addLayout(self._rows)
        self._rest = Text("", "today.needs.rest", "caption", "muted")
        self._more = self.add_row(self._rest, top=8, bottom=8)
        self.hide()

    def show_needs(self, needs: tuple[DueNeed, ...], today: date) -> None:
        """Show what is due, the earliest first."""
        self._count.set_text(str(len(needs)))
        rest = len(needs) - _MOST
        self._rest.set_text(tr_n("og {n} til", "og {n} til", rest) if rest > 0 else "")
        self._more.setVisible(rest > 0)
        with refilled(self._rows):
            for due in needs[:_MOST]:
                self._rows.addWidget(Line())
                self._rows.addWidget(self._row(due, today))
        self.setVisible(bool(needs))

    def _row(self, due: DueNeed, today: date) -> RowButton:
        row = RowButton(f"today.need.{due.need.id}", _ROW)
        posts = tr_n("{n} stilling", "{n} stillinger", due.need.posts or 1)
        start = tr("fra {day}").format(day=words.short_day(due.need.start, today)) if due.need.start else ""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        title = Text(words.capital(due.need.occupation or words.EMPTY), elide=True)
        about = Text(
            " · ".join(part for part in (due.unit.name or "", posts, start) if part),
            role="caption",
            colour="muted",
            wrap=True,
        )
        column.addWidget(title)
        column.addWidget(about)
        row.line.setSpacing(theme().size(8))
        row.add(holder, 1)
        row.read_as(title.text(), about.text())
        row.clicked.connect(lambda: self.opened.emit(due.unit.id))
        return row
