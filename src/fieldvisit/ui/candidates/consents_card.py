"""A candidate's consents, workplace by workplace; a caseworker may ask for another one (G6)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldvisit.domain.consent import ConsentState
from fieldvisit.services.read_candidates import CandidateLine, ConsentLine
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.candidates.consent_row import ConsentRow
from fieldvisit.ui.language import tr
from fieldvisit.ui.tasks import Tasks
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import PADDING, Card, Line
from fieldvisit.ui.widgets.form import FormRow
from fieldvisit.ui.widgets.inline_line import InlineLine
from fieldvisit.ui.widgets.refill import refilled
from fieldvisit.ui.widgets.text import Text
from fieldvisit.ui.workplace_field import WorkplaceField, no_workplace

_OTHER = "candidates.consent.other"


class ConsentsCard(Card):
    """The card `candidates.consents`.

    Args:
        workspace: the open profile.
        tasks: the workers, to find workplaces.
        editable: the user is a caseworker.
        parent: Qt parent.

    Attributes:
        given: carries the workplace, how, and the fields that may be shown.
        withdrawn: carries the workplace and how.
    """

    given = Signal(str, str, object)
    withdrawn = Signal(str, str)

    def __init__(
        self, workspace: Workspace, tasks: Tasks, *, editable: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__("candidates.consents", parent=parent)
        self._workspace, self._editable = workspace, editable
        self._line: CandidateLine | None = None
        self._others: dict[str, str] = {}
        self._rows = QVBoxLayout()
        self._message = InlineLine(name="candidates.consents.message")
        self._none = Text(tr("Ingen virksomheder endnu."), "candidates.consents.none", colour="muted")
        self._field = WorkplaceField(workspace, tasks, name=_OTHER, next_on_enter=False)
        self._field_row = FormRow(tr("Anden virksomhed"), self._field, name=_OTHER)
        self._add = Button(tr("Tilføj"), name=f"{_OTHER}.add")
        self.add_header(tr("Samtykke til at blive vist"))
        self.body.addLayout(self._rows)
        self._none_row = self.add_row(self._none)
        self._message.setContentsMargins(theme().size(PADDING), 0, theme().size(PADDING), theme().size(8))
        self.body.addWidget(self._message)
        other = QWidget()
        line = QHBoxLayout(other)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme().size(8))
        line.addWidget(self._field_row, 1)
        line.addWidget(self._add, 0, Qt.AlignmentFlag.AlignBottom)
        self._other = self.add_row(other)
        self._other.setVisible(editable)
        self._field.complained.connect(self._field_row.show_complaint)
        self._field.returnPressed.connect(self._add_other)
        self._add.clicked.connect(self._add_other)

    def show_line(self, line: CandidateLine) -> None:
        """Show the consents of a candidate."""
        if self._line is None or self._line.candidate.id != line.candidate.id:
            self._others = {}
            self._field.clear_unit()
        self._line = line
        known = {consent.unit for consent in line.consents}
        added = [
            ConsentLine(
                unit=unit,
                company=company,
                state=ConsentState.NONE,
                given=None,
                how=None,
                fields=(),
                withdrawn_at=None,
                listed=False,
            )
            for unit, company in self._others.items()
            if unit not in known
        ]
        with refilled(self._rows):
            for place, consent in enumerate([*line.consents, *added]):
                row = self._row(place, consent)
                self._rows.addWidget(row)
                row.show()
        self._none_row.setVisible(not line.consents and not added)

    def close_question(self) -> bool:
        """Ask no more how a citizen said it; say whether it was asked."""
        return any(row.leave() for row in self.findChildren(ConsentRow))

    def show_problem(self, text: str) -> None:
        """Say what was refused; an empty text takes it away."""
        if text:
            self._message.show_line(text, "danger", aloud=True)
        else:
            self._message.clear()

    def _row(self, place: int, consent: ConsentLine) -> QWidget:
        row = ConsentRow(place, consent, self._workspace, editable=self._editable)
        row.given.connect(lambda how, fields: self.given.emit(consent.unit, how, fields))
        row.withdrawn.connect(lambda how: self.withdrawn.emit(consent.unit, how))
        holder = QWidget()
        column = QVBoxLayout(holder)
        side = theme().size(PADDING)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Line())
        inner = QVBoxLayout()
        inner.setContentsMargins(side, theme().size(8), side, theme().size(8))
        inner.addWidget(row)
        column.addLayout(inner)
        return holder

    def _add_other(self) -> None:
        if not self._field.settle():
            return
        if not self._field.unit:
            self._field_row.show_message(no_workplace())
            return
        self._others[self._field.unit] = self._field.company
        self._field.clear_unit()
        if self._line is not None:
            self.show_line(self._line)
