"""What came of the call, in place: reason and day to call again, or the booked visit (R04)."""

from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from fieldvisit.domain.code_table import CodeTable
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.draft_keeper import DraftKeeper
from fieldvisit.ui.language import language, tr
from fieldvisit.ui.typed_dates import day_reader, moment_reader
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.confirm import confirm_with
from fieldvisit.ui.widgets.date_field import DateField
from fieldvisit.ui.widgets.flow import Flow
from fieldvisit.ui.widgets.form import Form, FormRow
from fieldvisit.ui.widgets.segmented import Option, Segmented
from fieldvisit.ui.widgets.text_field import TextField


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What is to be recorded.

    Attributes:
        result: code of `call_result`.
        reason: code of `call_reason`, for a no.
        recontact: day to call again.
        book_at: moment of the visit that was agreed.
        note: what was said.
    """

    result: str
    reason: str | None = None
    recontact: date | None = None
    book_at: datetime | None = None
    note: str | None = None


class ResultForm(Form):
    """The fields that belong to a result; those of other results are hidden.

    Args:
        workspace: for dates and words.
        parent: Qt parent.

    Attributes:
        saved: "Gem opkald" was pressed and all dates are understood; carries an `Outcome`.
        cancelled: nothing is to be recorded.
        drafts: keeps what is typed.
    """

    saved = Signal(object)
    cancelled = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("calls.form")
        self._result = ""
        self._reason = Segmented(
            _options(workspace.reference.tables["call_reason"]),
            name="calls.reason",
            accessible=tr("Hvorfor ikke?"),
        )
        self._booking = DateField(
            moment_reader(workspace), name="calls.booking", placeholder=tr("fx tir 13/10 kl. 9")
        )
        self._recontact = DateField(day_reader(workspace), name="calls.recontact", placeholder=tr("fx 1/3"))
        self._note = TextField(name="calls.note", placeholder=tr("fx mangler en svejser"))
        self._reason_row = FormRow(tr("Hvorfor ikke?"), self._reason, name="calls.reason")
        self._booking_row = FormRow(
            tr("Hvornår er besøget?"),
            self._booking,
            name="calls.booking",
            help_text=tr("Dag og klokkeslæt. Uden en dato er der sagt ja, men ikke booket."),
        )
        self._recontact_row = FormRow(tr("Ring igen"), self._recontact, name="calls.recontact")
        self.add_beside(self._reason_row, self._booking_row, self._recontact_row)
        self.add(tr("Notat"), self._note, name="calls.note", note=tr("kun internt"))
        self._save = Button(tr("Gem opkald"), name="calls.save", kind="primary", key="Ctrl+Enter")
        self._cancel = Button(tr("Luk"), name="calls.cancel", kind="quiet")
        self.add_widget(Flow(self._save, self._cancel))
        self._save.clicked.connect(self._tell)
        self._cancel.clicked.connect(self.cancelled)
        self.drafts = DraftKeeper(workspace, self, "calls.form", "call")
        self.add_first(self.drafts.line)
        confirm_with(self, self._save)
        self.hide()

    def begin(self, result: str, unit: str = "", *, focus: bool = True) -> None:
        """Show the fields of a result and go to the first of them.

        Args:
            result: code of `call_result`.
            unit: the workplace that is called; what was typed about it and not saved stands there again.
            focus: False leaves the focus where it is.
        """
        self._result = result
        self._reason.choose("")
        for row in (self._booking_row, self._recontact_row):
            self._date_of(row).set_value(None)
            row.clear_message()
        self._note.set_text("")
        self._reason_row.setVisible(result == "no")
        self._booking_row.setVisible(result == "yes")
        self._recontact_row.setVisible(result in {"no", "call_back"})
        self._save.set_words(tr("Gem og book besøget") if result == "yes" else tr("Gem opkald"))
        self.drafts.about(unit, result)
        self.show()
        if result == "no":
            first = self._reason.findChild(QWidget, f"calls.reason.{_first_reason(self._reason)}")
        else:
            first = self._booking if result == "yes" else self._recontact
        if first is not None and focus:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_form(self) -> None:
        """Hide the fields; what was typed is kept until `drafts.done`."""
        self.drafts.rest()
        self._result = ""
        self.hide()

    def _tell(self) -> None:
        for row in (self._booking_row, self._recontact_row):
            if row.isVisible():
                self._date_of(row).settle()
        if self.focus_first_message():
            return
        booked, again = self._booking.value, self._recontact.value
        self.saved.emit(
            Outcome(
                result=self._result,
                reason=self._reason.choice or None if self._result == "no" else None,
                recontact=again if self._recontact_row.isVisible() and isinstance(again, date) else None,
                book_at=booked if self._result == "yes" and isinstance(booked, datetime) else None,
                note=self._note.text().strip() or None,
            )
        )

    @staticmethod
    def _date_of(row: FormRow) -> DateField:
        assert isinstance(row.field, DateField)
        return row.field


def _options(table: CodeTable) -> list[Option]:
    return [Option(code.id, code.word(language())) for code in table]


def _first_reason(reasons: Segmented) -> str:
    return reasons.choice or "no_time"
