"""Ring: what must be seen before the number, the number, and what came of the call, in place (R04, D6)."""

from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldvisit.services.call_rule import MayCall, may_call
from fieldvisit.services.show_company import CompanyView
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui import words
from fieldvisit.ui.draft_keeper import DraftKeeper
from fieldvisit.ui.language import language, tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.typed_dates import day_reader, moment_reader
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import Card, side_by_side
from fieldvisit.ui.widgets.confirm import confirm_with
from fieldvisit.ui.widgets.date_field import DateField
from fieldvisit.ui.widgets.form import FormRow
from fieldvisit.ui.widgets.inline_line import InlineLine
from fieldvisit.ui.widgets.segmented import Option, Segmented
from fieldvisit.ui.widgets.text import Text
from fieldvisit.ui.widgets.text_field import TextField

WITH_RECONTACT = frozenset({"no", "call_back", "not_reached"})
"""Results after which one may name a day to call again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallResult:
    """What came of the call, as the service takes it."""

    result: str
    reason: str | None
    recontact: date | None
    book_at: datetime | None
    note: str | None


class CallBar(Card):
    """Opens under the header of a workplace.

    Args:
        workspace: words of codes, and the reader of typed dates.
        parent: Qt parent.

    Attributes:
        drafts: keeps what is typed.
        saved: carries a `CallResult`.
        closed: the bar was put away without a result.
    """

    saved = Signal(object)
    closed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__("companies.call_bar", parent=parent)
        self._workspace = workspace
        reference = workspace.reference
        self._flags = InlineLine(name="companies.call.flags")
        self._phone = Text("", "companies.call.phone", "subtitle", tabular=True)
        self._person = Text("", "companies.call.person", colour="muted", elide=True)
        self._result = Segmented(
            [Option(code.id, code.word(language())) for code in reference.tables["call_result"]],
            name="companies.call.result",
            accessible=tr("Resultat af opkaldet"),
        )
        self._reason = Segmented(
            [Option(code.id, code.word(language())) for code in reference.tables["call_reason"]],
            name="companies.call.reason",
            accessible=tr("Grund"),
        )
        self._recontact = DateField(
            day_reader(workspace), name="companies.call.recontact", placeholder=tr("fx 1/3")
        )
        self._booking = DateField(moment_reader(workspace), name="companies.call.booking")
        self._note = TextField(name="companies.call.note", placeholder=tr("fx vil høre mere i november"))
        self._rows = {
            "reason": FormRow(tr("Grund"), self._reason, name="companies.call.reason"),
            "recontact": FormRow(tr("Ring igen"), self._recontact, name="companies.call.recontact"),
            "booking": FormRow(tr("Besøg aftalt til"), self._booking, name="companies.call.booking"),
            "note": FormRow(tr("Note"), self._note, name="companies.call.note", note=tr("kun internt")),
        }
        self._message = InlineLine(name="companies.call.message")
        self._save = Button(tr("Gem opkald"), name="companies.call.save", kind="primary")
        confirm_with(self, self._save)
        self._cancel = Button(
            tr("Luk"), name="companies.call.cancel", kind="quiet", accessible=tr("Luk opkald")
        )
        self.drafts = DraftKeeper(workspace, self, "companies.call", "call")
        self._lay_out()
        self._result.chosen.connect(self._show_fields)
        self._save.clicked.connect(self._tell)
        self._cancel.clicked.connect(self.closed)

    def begin(self, view: CompanyView, *, focus: bool = True) -> None:
        """Show the number of a workplace, flags first, with empty fields or what was typed about it and not saved.

        Args:
            view: the workplace.
            focus: False leaves the focus where it is.
        """
        reference = self._workspace.reference
        flags = [reference.word("flag", flag, language()) for flag in view.flags]
        blocked = may_call(self._workspace, view.flags) is MayCall.BLOCK
        if blocked:
            said = tr("Reklamebeskyttet. Jeres kommune tillader ikke opkald hertil.")
            self._flags.show_line(said, "danger", "skjold")
        elif flags:
            self._flags.show_line(" · ".join(flags), "warn", "skjold")
        else:
            self._flags.clear()
        contact = view.contacts[0] if view.contacts else None
        phone = (contact.phone if contact else None) or view.unit.phone or ""
        self._phone.set_text(words.phone(phone) if phone else tr("Telefon er ikke oplyst"))
        self._phone.setHidden(blocked)
        self._person.set_text(
            ", ".join(part for part in (contact.name, contact.role) if part) if contact else ""
        )
        self._result.setHidden(blocked)
        self._result.choose("")
        self._reason.choose("")
        self._recontact.set_value(None)
        self._booking.set_value(None)
        self._note.clear()
        self._message.clear()
        self.drafts.about(view.unit.id)
        self._show_fields(self._result.choice)
        self.show()
        if focus:
            self._result.setFocus()

    def refuse(self, text: str) -> None:
        """Say why the call was not saved."""
        self._message.show_line(text, "danger")

    def _show_fields(self, result: str) -> None:
        self._rows["reason"].setVisible(result == "no")
        self._rows["recontact"].setVisible(result in WITH_RECONTACT)
        self._rows["booking"].setVisible(result == "yes")
        self._rows["note"].setVisible(bool(result))
        self._save.setVisible(bool(result))
        self._message.clear()

    def _tell(self) -> None:
        for field in (self._recontact, self._booking):
            field.settle()
        if any(row.isVisible() and row.message for row in self._rows.values()):
            return
        result = self._result.choice
        recontact, booking = self._recontact.value, self._booking.value
        self.saved.emit(
            CallResult(
                result=result,
                reason=(self._reason.choice or None) if result == "no" else None,
                recontact=recontact if isinstance(recontact, date) and result in WITH_RECONTACT else None,
                book_at=booking if isinstance(booking, datetime) and result == "yes" else None,
                note=self._note.text().strip() or None,
            )
        )

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(8))
        column.addWidget(self._flags)
        head = QHBoxLayout()
        head.setSpacing(theme().size(12))
        head.addWidget(self._phone)
        head.addWidget(self._person, 1)
        head.addWidget(self._cancel)
        column.addLayout(head)
        column.addWidget(self.drafts.line)
        column.addWidget(side_by_side(self._result))
        column.addWidget(self._rows["reason"])
        dates = QHBoxLayout()
        dates.setSpacing(theme().size(16))
        for name in ("recontact", "booking", "note"):
            dates.addWidget(self._rows[name], 1)
        column.addLayout(dates)
        column.addWidget(self._message)
        column.addWidget(side_by_side(self._save))
        self.add_row(content)
