"""A new deadline, typed in place (Ctrl+R); due dates count working days and say so (DESIGN 6)."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from fieldvisit.domain.due_rule import Rule, working_days_from
from fieldvisit.services.answer_line import DeadlineLine
from fieldvisit.services.visit_view import VisitView
from fieldvisit.services.working_calendar import working_calendar
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui import words
from fieldvisit.ui.language import language, tr
from fieldvisit.ui.visits.promise_form import PromiseForm, choice_box
from fieldvisit.ui.visits.typed_day import day_parser, shown_day
from fieldvisit.ui.widgets.date_field import DateField
from fieldvisit.ui.widgets.form import FormRow
from fieldvisit.ui.widgets.text_field import TextField

DEADLINE_FORM = _NAME = "visit.new_deadline"
_KINDS = ("answer", "cv", "confirm", "partner_answer")
_USUAL_DAYS = {
    "answer": ("inbound_ack_working_days", 1),
    "cv": ("cv_working_days", 5),
    "confirm": ("inbound_ack_working_days", 1),
    "partner_answer": ("partner_answer_working_days", 5),
}
"""Kind to the municipality's setting of its usual length, and the length without one (R12)."""


class DeadlineForm(PromiseForm):
    """Kind, title, due date, promised to and owner: `visit.new_deadline.<field>`.

    Args:
        workspace: for working days and settings.
        view: the visit, for contacts and colleagues.
        parent: Qt parent.

    Attributes:
        recorded: carries the `DeadlineLine` to write.
    """

    KIND = "follow_up"
    recorded = Signal(object)

    def __init__(self, workspace: Workspace, view: VisitView, parent: QWidget | None = None) -> None:
        super().__init__(_NAME, tr("Ny frist"), tr("Gem frist"), parent)
        self._workspace, self._view = workspace, view
        self._calendar = working_calendar(workspace)
        self._usual = workspace.settings().get("sla") or {}
        table = workspace.reference.tables["deadline_kind"]
        kinds = [(kind, table.word(kind, language())) for kind in _KINDS]
        self._kind = choice_box(f"{_NAME}.kind", kinds, "answer")
        self._title = TextField(name=f"{_NAME}.title", placeholder=tr("Send CV'er til Rikke Dam"))
        self._due = DateField(day_parser(workspace), name=f"{_NAME}.due", placeholder=tr("om 5 arbejdsdage"))
        contacts = [(contact.id, contact.name or contact.role or "–") for contact in view.contacts]
        self._promised_to = choice_box(
            f"{_NAME}.promised_to", contacts, view.contact.id if view.contact else ""
        )
        colleagues = [(user.id, user.name or "") for user in view.colleagues]
        self._owner = choice_box(f"{_NAME}.owner", colleagues, workspace.who.user)
        self._build()
        self._kind.currentIndexChanged.connect(self._take_kind)
        self._due.dated.connect(lambda _: self._say_days())
        self._due.textEdited.connect(lambda _: self._say_days())
        self._take_kind()

    def _build(self) -> None:
        self._title_row = self.form.add(tr("Hvad lover vi"), self._title, name=f"{_NAME}.title")
        self._due_row = FormRow(tr("Frist"), self._due, name=f"{_NAME}.due")
        self._due.complained.connect(self._complain)
        self.form.add_beside(FormRow(tr("Art"), self._kind, name=f"{_NAME}.kind"), self._due_row)
        self.form.add_beside(
            FormRow(tr("Lovet til"), self._promised_to, name=f"{_NAME}.promised_to"),
            FormRow(tr("Hvem svarer"), self._owner, name=f"{_NAME}.owner"),
        )

    def begin(self) -> None:
        """Put the cursor into the first field."""
        self._title.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def save(self) -> None:
        """Record the deadline, or say what is missing."""
        self._due.settle()
        title, due = self._title.text().strip(), self._due.value
        if not title:
            self._title_row.show_message(tr("Skriv, hvad vi lover."))
            self._title.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if not isinstance(due, date):
            self._due_row.show_message(tr("Skriv en frist, for eksempel 13/10 eller om 5 arbejdsdage."))
            self._due.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.recorded.emit(
            DeadlineLine(
                deadline_kind=str(self._kind.currentData()),
                title=title,
                promised_to=self._promised_to.currentData() or None,
                due=due,
                rule=self._rule(due),
                owner=self._owner.currentData() or None,
            )
        )

    def _rule(self, due: date) -> Rule | None:
        """Return the rule that says the date in working days; a date on a closed day has none."""
        today = self._workspace.today
        days = self._calendar.between(today, due)
        return working_days_from(today, days) if self._calendar.is_working_day(due) and days > 0 else None

    def _take_kind(self) -> None:
        """Offer the usual date of the kind."""
        setting, days = _USUAL_DAYS[str(self._kind.currentData())]
        due = self._calendar.add(self._workspace.today, self._usual.get(setting, days))
        self._due.set_value(shown_day(due, self._workspace.today))
        self._say_days()

    def _say_days(self) -> None:
        """Say the date in working days, also while it is being typed."""
        due = self._due.understood
        rule = self._rule(due) if isinstance(due, date) else None
        if rule is not None:
            self._due_row.show_message(words.working_days(rule["working_days"]), "neutral")
        else:
            self._due_row.clear_message()

    def _complain(self, text: str) -> None:
        if text:
            self._due_row.show_message(text)
        else:
            self._say_days()
