"""Nyt besøg: the day and time as one says it, and what to remember on the way."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtWidgets import QWidget

from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.companies.wish_bar import WishBar
from fieldvisit.ui.language import tr
from fieldvisit.ui.typed_dates import moment_reader
from fieldvisit.ui.widgets.date_field import DateField
from fieldvisit.ui.widgets.form import FormRow
from fieldvisit.ui.widgets.text_field import TextField


@dataclass(frozen=True, slots=True)
class VisitWish:
    """When a visit is to be; `note` may be None."""

    at: datetime
    note: str | None


class VisitBar(WishBar):
    """Opens under the header of a workplace.

    Args:
        workspace: knows today and the reader of typed dates.
        parent: Qt parent.

    `saved` carries a `VisitWish`.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__("companies.visit_bar", "companies.visit", workspace, "visit", parent)
        self._at = DateField(moment_reader(workspace), name="companies.visit.at")
        self._note = TextField(name="companies.visit.note", placeholder=tr("fx parkering i gården"))
        self._at_row = FormRow(tr("Hvornår"), self._at, name="companies.visit.at")
        note_row = FormRow(tr("Husk"), self._note, name="companies.visit.note", note=tr("kun internt"))
        self.put(
            [(self._at_row, 1), (note_row, 1)],
            save=tr("Planlæg besøg"),
            close=tr("Luk nyt besøg"),
            tell=self._tell,
        )

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

    def _tell(self) -> None:
        self._at.settle()
        at = self._at.value
        if isinstance(at, datetime):
            self.saved.emit(VisitWish(at, self._note.text().strip() or None))
        else:
            self._at_row.show_message(tr("Skriv dag og klokkeslæt, fx fre 13:00."))
            self._at.setFocus()
