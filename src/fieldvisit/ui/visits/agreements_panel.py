"""The agreements of a visit: commitments, deadlines, next contact, fixed contact, calls after the start, reception."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldvisit.services.answer_line import NONE_TOKEN
from fieldvisit.services.visit_view import VisitView
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.language import tr, tr_n
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.visits.card_head import CardHead
from fieldvisit.ui.visits.commitment_form import COMMITMENT_FORM, CommitmentForm
from fieldvisit.ui.visits.contact_fields import ContactFields
from fieldvisit.ui.visits.deadline_form import DEADLINE_FORM, DeadlineForm
from fieldvisit.ui.visits.form_place import FormPlace
from fieldvisit.ui.visits.none_line import NoneLine
from fieldvisit.ui.visits.promise_form import PromiseForm
from fieldvisit.ui.visits.promise_row import CommitmentRow, DeadlineRow
from fieldvisit.ui.visits.question_field import MultiQuestion
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import PADDING, Card, Line
from fieldvisit.ui.widgets.form import FormRow
from fieldvisit.ui.widgets.inline_line import InlineLine
from fieldvisit.ui.widgets.refill import refilled
from fieldvisit.ui.widgets.reveal import reveal
from fieldvisit.ui.widgets.scale_row import ScaleRow
from fieldvisit.ui.widgets.text import Text

COMMITMENT_KEY, DEADLINE_KEY = "Ctrl+T", "Ctrl+R"
QUESTIONS = frozenset({"a1", "a2", "a3", "a4"})
"""Questions that are answered here, and can be opened."""


class AgreementsPanel(Card):
    """The card `visit.agreements`.

    Args:
        workspace: the open profile.
        parent: Qt parent.

    Attributes:
        answered: a1, a2, a3, a4 or f2 was answered; carries question id and answer.
        commitments_recorded: carries a list of `CommitmentLine`.
        commitment_removed: carries a commitment's id.
        vitas_noted: carries a commitment's id and whether VITAS approved it.
        deadline_recorded: carries a `DeadlineLine`.
        deadline_removed: carries a deadline's id.
        rated: carries 1 to 5, 0 when it was taken back.
    """

    answered = Signal(str, object)
    commitments_recorded = Signal(object)
    commitment_removed = Signal(str)
    vitas_noted = Signal(str, bool)
    deadline_recorded = Signal(object)
    deadline_removed = Signal(str)
    rated = Signal(int)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__("visit.agreements", parent=parent)
        self._workspace = workspace
        self._view: VisitView | None = None
        self._count = Text("", "visit.agreements.count", colour="muted")
        self._new_commitment = Button(
            tr("Tilsagn"),
            name="visit.new_commitment.open",
            kind="quiet",
            icon="plus",
            key=COMMITMENT_KEY,
            accessible=tr("Nyt tilsagn"),
        )
        self._new_deadline = Button(
            tr("Frist"),
            name="visit.new_deadline.open",
            kind="quiet",
            icon="plus",
            accessible=tr("Ny frist ({key})").format(key=DEADLINE_KEY),
        )
        self._rows = QVBoxLayout()
        self._form_place = FormPlace(self, self._new_commitment, workspace)
        self._no_commitments = NoneLine("visit.a1.none", tr("Tilsagn"), tr("Ingen tilsagn"))
        self._no_deadlines = NoneLine("visit.a2.none", tr("Frist"), tr("Ingen frist"))
        self._message = InlineLine(name="visit.agreements.message")
        self._contacts = ContactFields(workspace)
        self._calls = MultiQuestion(workspace.reference.standard_template["f2"], beside=True)
        self._calls.row.set_label(tr("Ring efter start"))
        self._reception = ScaleRow(name="visit.reception", accessible=tr("Modtagelse"))
        self._build()
        self._connect_signals()

    def _build(self) -> None:
        self.body.addWidget(CardHead(tr("Aftaler"), self._count, self._new_commitment, self._new_deadline))
        self.body.addLayout(self._rows)
        self.body.addWidget(self._no_commitments)
        self.body.addWidget(self._no_deadlines)
        self.body.addLayout(self._form_place.layout)
        foot = QWidget()
        column = QVBoxLayout(foot)
        side = theme().size(PADDING)
        column.setContentsMargins(side, theme().size(6), side, theme().size(6))
        column.setSpacing(theme().size(5))
        column.addWidget(self._message)
        column.addWidget(self._contacts)
        column.addWidget(self._calls)
        column.addWidget(
            FormRow(
                tr("Modtagelse"), self._reception, name="visit.reception", note=tr("valgfri"), beside=True
            )
        )
        self.body.addWidget(Line())
        self.body.addWidget(foot)
        self.body.addStretch(1)

    def _connect_signals(self) -> None:
        self._new_commitment.clicked.connect(self.open_commitment_form)
        self._new_deadline.clicked.connect(self.open_deadline_form)
        self._no_commitments.pressed.connect(lambda said: self.answered.emit("a1", said))
        self._no_deadlines.pressed.connect(lambda said: self.answered.emit("a2", said))
        self._contacts.answered.connect(self.answered)
        self._calls.answered.connect(lambda answer: self.answered.emit("f2", answer))
        self._reception.chosen.connect(self.rated)

    def show_view(self, view: VisitView) -> None:
        """Show the agreements of a visit."""
        self._view = view
        self._count.set_text(tr_n("{n} tilsagn", "{n} tilsagn", len(view.commitments)))
        self._show_rows(view)
        said = {name: view.question(name).mine == NONE_TOKEN for name in ("a1", "a2")}
        self._no_commitments.show_state(needed=not view.commitments, said=said["a1"])
        self._no_deadlines.show_state(needed=not view.deadlines, said=said["a2"])
        self._contacts.show_view(view)
        self._calls.show_answer(view.question("f2").mine)
        self._reception.choose(view.visit.reception)
        if self._form_place.visit != view.visit.id:
            self._form_place.visit = view.visit.id
            self._reopen_forms()

    def open_commitment_form(self) -> None:
        """Open the form of a new commitment in place (Ctrl+T)."""
        if self._view is None:
            return
        form = CommitmentForm(self._workspace, self._view)
        form.recorded.connect(self.commitments_recorded)
        self._open(form)
        form.begin()

    def open_deadline_form(self) -> None:
        """Open the form of a new deadline in place (Ctrl+R)."""
        if self._view is None:
            return
        form = DeadlineForm(self._workspace, self._view)
        form.recorded.connect(self.deadline_recorded)
        self._open(form)
        form.begin()

    def _reopen_forms(self) -> None:
        """Open the form that was being filled in when the window was left."""
        if self._form_place.waits(COMMITMENT_FORM):
            self.open_commitment_form()
        elif self._form_place.waits(DEADLINE_FORM):
            self.open_deadline_form()

    def close_form(self) -> bool:
        """Close an open form; say whether there was one."""
        return self._form_place.close()

    def open_question(self, question: str) -> None:
        """Put the cursor where one of `QUESTIONS` is answered."""
        if question == "a1":
            self.open_commitment_form()
        elif question == "a2":
            self.open_deadline_form()
        else:
            self._contacts.focus_field(question)

    def escape(self) -> bool:
        """Close the form; say whether there was one."""
        return self.close_form()

    def show_message(self, text: str) -> None:
        """Say what was refused, nothing clears it."""
        if text:
            self._message.show_line(text, "danger", aloud=True)
        else:
            self._message.clear()

    def _open(self, form: PromiseForm) -> None:
        self._form_place.open(form)
        reveal(form)

    def _show_rows(self, view: VisitView) -> None:
        with refilled(self._rows):
            for place, commitment in enumerate(view.commitments):
                row = CommitmentRow(place, commitment, self._workspace)
                row.removed.connect(lambda which=commitment.id: self.commitment_removed.emit(which))
                row.approved.connect(lambda done, which=commitment.id: self.vitas_noted.emit(which, done))
                self._rows.addWidget(row)
            for place, deadline in enumerate(view.deadlines):
                line = DeadlineRow(place, deadline, view, self._workspace)
                line.removed.connect(lambda which=deadline.id: self.deadline_removed.emit(which))
                self._rows.addWidget(line)
