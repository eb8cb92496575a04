"""Log via the responsible colleague: what they are to know about their company, and by when (R33)."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget

from fieldvisit.domain.records.follow_up import FollowUp
from fieldvisit.services.working_calendar import working_calendar
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.companies.wish_bar import WishBar
from fieldvisit.ui.language import tr
from fieldvisit.ui.typed_dates import due_reader, shown_due
from fieldvisit.ui.widgets.date_field import DateField
from fieldvisit.ui.widgets.form import FormRow
from fieldvisit.ui.widgets.text_field import TextField

_NAME = "companies.via"


@dataclass(frozen=True, slots=True)
class ViaWish:
    """What the colleague is to do or know, by a day or moment."""

    text: str
    due: date


class ViaBar(WishBar):
    """Opens under the header of a colleague's workplace.

    Args:
        workspace: knows today, the working days and the reader of typed dates.
        parent: Qt parent.

    `saved` carries a `ViaWish`.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__("companies.via_bar", _NAME, workspace, FollowUp.KIND, parent)
        self._workspace = workspace
        self._text = TextField(name=f"{_NAME}.text", placeholder=tr("fx ringede, søger en svejser"))
        self._due = DateField(due_reader(workspace), name=f"{_NAME}.due", placeholder=tr("fx 13/10"))
        self._text_row = FormRow(
            tr("Til kollegaen"), self._text, name=f"{_NAME}.text", note=tr("kun internt")
        )
        self._due_row = FormRow(tr("Senest"), self._due, name=f"{_NAME}.due")
        self.put(
            [(self._text_row, 2), (self._due_row, 1)],
            save=tr("Giv videre"),
            close=tr("Luk beskeden"),
            tell=self._tell,
        )

    def begin(self, unit: str, colleague: str, *, focus: bool = True) -> None:
        """Show empty fields with the next working day, or what was typed about the workplace and not saved.

        Args:
            unit: the workplace's id.
            colleague: first name of the one responsible.
            focus: False leaves the focus where it is.
        """
        today = self._workspace.today
        self._text_row.set_label(tr("Til {name}").format(name=colleague))
        self._text.clear()
        self._due.set_value(shown_due(working_calendar(self._workspace).add(today, 1), today))
        for row in (self._text_row, self._due_row):
            row.clear_message()
        self._message.clear()
        self.drafts.about(unit)
        self.show()
        if focus:
            self._text.setFocus()

    def _tell(self) -> None:
        self._due.settle()
        text, due = self._text.text().strip(), self._due.value
        if not text:
            self._text_row.show_message(tr("Skriv, hvad kollegaen skal vide."))
            self._text.setFocus()
            return
        self._text_row.clear_message()
        if not isinstance(due, date):
            self._due_row.show_message(tr("Skriv en dato, for eksempel 13/10 eller om 3 dage."))
            self._due.setFocus()
            return
        self.saved.emit(ViaWish(text, due))
