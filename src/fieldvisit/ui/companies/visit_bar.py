"""Nyt besøg: the day and time as one says it, and what to remember on the way."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.draft_keeper import DraftKeeper
from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.typed_dates import moment_reader
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import Card, side_by_side
from fieldvisit.ui.widgets.confirm import confirm_with
from fieldvisit.ui.widgets.date_field import DateField
from fieldvisit.ui.widgets.form import FormRow
from fieldvisit.ui.widgets.inline_line import InlineLine
from fieldvisit.ui.widgets.text_field import TextField


@dataclass(frozen=True, slots=True)
class VisitWish:
    """When a visit is to be; `note` may be None."""

    at: datetime
    note: str | None


class VisitBar(Card):
    """Opens under the header of a workplace.

    Args:
        workspace: knows today and the reader of typed dates.
        parent: Qt parent.

    Attributes:
        drafts: keeps what is typed.
        saved: carries a `VisitWish`.
        closed: the bar was put away.
    """

    saved = Signal(object)
    closed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__("companies.visit_bar", parent=parent)
        self._at = DateField(moment_reader(workspace), name="companies.visit.at")
        self._note = TextField(name="companies.visit.note", placeholder=tr("fx parkering i gården"))
        self._at_row = FormRow(tr("Hvornår"), self._at, name="companies.visit.at")
        note_row = FormRow(tr("Husk"), self._note, name="companies.visit.note", note=tr("kun internt"))
        self._message = InlineLine(name="companies.visit.message")
        self.drafts = DraftKeeper(workspace, self, "companies.visit", "visit")
        save = Button(tr("Planlæg besøg"), name="companies.visit.save", kind="primary")
        confirm_with(self, save)
        cancel = Button(
            tr("Luk"), name="companies.visit.cancel", kind="quiet", accessible=tr("Luk nyt besøg")
        )
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(8))
        fields = QHBoxLayout()
        fields.setSpacing(theme().size(16))
        fields.addWidget(self._at_row, 1)
        fields.addWidget(note_row, 1)
        column.addWidget(self.drafts.line)
        column.addLayout(fields)
        column.addWidget(self._message)
        column.addWidget(side_by_side(save, cancel))
        self.add_row(content)
        save.clicked.connect(self._tell)
        cancel.clicked.connect(self.closed)

    def begin(self, unit: str, *, focus: bool = True) -> None:
        """Show empty fields, or what was typed about the workplace and not saved.

        Args:
            unit: the workplace's id.
            focus: False leaves the focus where it is.
        """
        self._at.set_value(None)
        self._at_row.clear_message()
        self._note.clear()
        self._message.clear()
        self.drafts.about(unit)
        self.show()
        if focus:
            self._at.setFocus()

    def refuse(self, text: str) -> None:
        """Say why the visit was not planned."""
        self._message.show_line(text, "danger")

    def _tell(self) -> None:
        self._at.settle()
        at = self._at.value
        if isinstance(at, datetime):
            self.saved.emit(VisitWish(at, self._note.text().strip() or None))
        else:
            self._at_row.show_message(tr("Skriv dag og klokkeslæt, fx fre 13:00."))
            self._at.setFocus()
