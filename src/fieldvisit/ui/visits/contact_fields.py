"""Next contact and fixed contact on both sides (questions a3 and a4)."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldvisit.services.answer_line import NONE_TOKEN
from fieldvisit.services.visit_view import VisitView
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.visits.promise_form import choice_box, fill_choices
from fieldvisit.ui.visits.typed_day import day_parser, shown_day
from fieldvisit.ui.widgets.date_field import DateField
from fieldvisit.ui.widgets.form import Form, FormRow

_NAME_LENGTH, _BETWEEN = 12, 12


class ContactFields(QWidget):
    """`visit.a4` (typed date, or "ingen"), `visit.a3` (their contact) and `visit.a3.ours` (our consultant).

    Args:
        workspace: for dates.
        parent: Qt parent.

    Attributes:
        answered: carries question id and answer.
    """

    answered = Signal(str, object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._next = DateField(
            day_parser(workspace, none_allowed=True), name="visit.a4", placeholder=tr("13/10")
        )
        self._theirs = choice_box("visit.a3", [("", tr("Vælg"))])
        self._ours = choice_box("visit.a3.ours", [("", tr("Vælg"))])
        self._ours.setMinimumContentsLength(_NAME_LENGTH)
        self._next_row = FormRow(tr("Næste kontakt"), self._next, name="visit.a4")
        self._theirs_row = FormRow(tr("Fast kontakt"), self._theirs, name="visit.a3")
        self._ours_row = FormRow(tr("Fast kontakt hos os"), self._ours, name="visit.a3.ours", beside=True)
        form = Form(gap=5)
        form.add_beside(self._next_row, self._theirs_row)
        form.add_widget(self._ours_row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(form)
        self._connect_signals()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let our contact's field stand below theirs, as wide as it."""
        super().resizeEvent(event)
        half = (self.width() - theme().size(_BETWEEN)) // 2
        self._ours.setFixedWidth(max(half, self._ours.sizeHint().width()))

    def _connect_signals(self) -> None:
        self._next.dated.connect(self._tell_next)
        self._next.complained.connect(self._complain)
        self._theirs.activated.connect(self._tell_contact)
        self._ours.activated.connect(self._tell_contact)

    def show_view(self, view: VisitView) -> None:
        """Show what is agreed."""
        today = self._workspace.today
        answered_day = view.question("a4").mine
        stored = view.unit.next_contact if view.unit else None
        if not self._next.hasFocus() and not self._next_row.message:
            said_none = answered_day == NONE_TOKEN
            shown = NONE_TOKEN if said_none else stored if view.question("a4").answered else None
            self._next.set_value(shown_day(shown, today))
        self._next_row.show_missing("a4" in view.missing)
        answer = view.question("a3").mine
        self._show_people(view, answer)
        self._theirs_row.show_missing("a3" in view.missing)

    def focus_field(self, question: str) -> None:
        """Put the cursor into the field of a question."""
        field = self._next if question == "a4" else self._theirs
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_people(self, view: VisitView, answer: object) -> None:
        theirs = [("", tr("Vælg"))]
        names = [contact.name for contact in view.contacts]
        for contact in view.contacts:
            # The name alone, which fits the field; only two of the same name are told apart by what they are.
            twins = names.count(contact.name) > 1
            said = ", ".join(part for part in (contact.name, contact.role if twins else "") if part)
            theirs.append((contact.id, said or contact.phone or "–"))
        theirs.append((NONE_TOKEN, tr("Ingen aftalt")))
        chosen = answer if isinstance(answer, str) else ""
        ours = view.unit.responsible if view.unit else None
        if isinstance(answer, Mapping):
            chosen, ours = str(answer.get("theirs") or ""), answer.get("ours") or ours
        elif view.question("a3").answered and not chosen and view.unit:
            chosen = view.unit.fixed_contact or ""
        fill_choices(self._theirs, theirs, chosen)
        colleagues = [(user.id, user.name or "") for user in view.colleagues]
        fill_choices(self._ours, colleagues, str(ours or self._workspace.who.user))

    def _tell_next(self, value: object) -> None:
        self.answered.emit("a4", value.isoformat() if isinstance(value, date) else value)

    def _tell_contact(self) -> None:
        theirs = str(self._theirs.currentData() or "")
        if theirs == NONE_TOKEN:
            self.answered.emit("a3", NONE_TOKEN)
        elif theirs:
            self.answered.emit("a3", {"ours": self._ours.currentData(), "theirs": theirs})

    def _complain(self, text: str) -> None:
        if text:
            self._next_row.show_message(text)
        else:
            self._next_row.clear_message()
