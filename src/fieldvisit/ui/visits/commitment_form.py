"""A new commitment, typed in place (Ctrl+T)."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from fieldvisit.services.agree_commitment import usual_weeks
from fieldvisit.services.answer_line import CommitmentLine
from fieldvisit.services.visit_view import VisitView
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.language import language, tr
from fieldvisit.ui.visits.number_field import NumberField, complain_of_numbers
from fieldvisit.ui.visits.promise_form import PromiseForm, choice_box
from fieldvisit.ui.visits.typed_day import day_parser, shown_day
from fieldvisit.ui.widgets.date_field import DateField
from fieldvisit.ui.widgets.form import FormRow
from fieldvisit.ui.widgets.text_field import TextField

_POSTS_IN_ONE = frozenset({"jobordre"})
COMMITMENT_FORM = _NAME = "visit.new_commitment"
_MOST_AT_ONCE = 20


class CommitmentForm(PromiseForm):
    """Type, need, occupation, number, hours, start, weeks and candidate: `visit.new_commitment.<field>`.

    N jobs are N records, a job order is one with posts (D9): the number is read accordingly.

    Args:
        workspace: for types and dates.
        view: the visit, for its needs and candidates.
        parent: Qt parent.

    Attributes:
        recorded: carries the list of `CommitmentLine` to write.
    """

    KIND = "commitment"
    recorded = Signal(object)

    def __init__(self, workspace: Workspace, view: VisitView, parent: QWidget | None = None) -> None:
        super().__init__(_NAME, tr("Nyt tilsagn"), tr("Gem tilsagn"), parent)
        self._workspace, self._view = workspace, view
        types = workspace.reference.outcome_types.choosable(workspace.today)
        self._type = choice_box(f"{_NAME}.type", [(known.id, known.name(language())) for known in types])
        needs = [("", tr("Intet bestemt"))] + [(need.id, need.occupation or "") for need in view.needs]
        self._need = choice_box(f"{_NAME}.need", needs)
        self._occupation = TextField(name=f"{_NAME}.occupation", placeholder=tr("svejser"))
        self._number = NumberField(f"{_NAME}.number", "1")
        self._hours = NumberField(f"{_NAME}.hours", "37")
        self._weeks = NumberField(f"{_NAME}.weeks")
        self._start = DateField(day_parser(workspace), name=f"{_NAME}.start", placeholder="26/10")
        people = [("", tr("Ingen valgt"))] + [
            (candidate.id, f"{candidate.reference} · {candidate.shown or ''}".rstrip(" ·"))
            for candidate in view.candidates
        ]
        self._candidate = choice_box(f"{_NAME}.candidate", people)
        self._build()
        self._connect_signals()
        if view.needs:
            self._need.setCurrentIndex(1)
            self._take_need()
        self._take_type()

    def _build(self) -> None:
        self._occupation_row = FormRow(tr("Fag"), self._occupation, name=f"{_NAME}.occupation")
        self.form.add(tr("Art"), self._type, name=f"{_NAME}.type")
        self.form.add_beside(
            FormRow(tr("Behov"), self._need, name=f"{_NAME}.need"),
            self._occupation_row,
        )
        self.form.add_beside(
            FormRow(tr("Antal"), self._number, name=f"{_NAME}.number"),
            FormRow(tr("Timer om ugen"), self._hours, name=f"{_NAME}.hours"),
            FormRow(tr("Uger"), self._weeks, name=f"{_NAME}.weeks"),
        )
        self.form.add_beside(
            FormRow(tr("Start"), self._start, name=f"{_NAME}.start"),
            FormRow(tr("Kandidat"), self._candidate, name=f"{_NAME}.candidate"),
        )

    def _connect_signals(self) -> None:
        self._type.currentIndexChanged.connect(self._take_type)
        self._need.currentIndexChanged.connect(self._take_need)

    def begin(self) -> None:
        """Put the cursor into the first field."""
        self._type.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def save(self) -> None:
        """Record what was typed as one or several promises."""
        self._start.settle()
        complain_of_numbers(self.form.rows)
        if self._says_nothing():
            self._occupation_row.show_message(tr("Skriv faget eller starten, så tilsagnet kan kendes igen."))
        else:
            self._occupation_row.clear_message()
        if self.form.focus_first_message():
            return
        count = self._number.number or 1
        type_id = str(self._type.currentData())
        one_record = type_id in _POSTS_IN_ONE
        start = self._start.value
        line = CommitmentLine(
            type=type_id,
            need=self._need.currentData() or None,
            occupation=self._occupation.text().strip() or None,
            posts=count if one_record else None,
            hours=self._hours.number,
            start=start if isinstance(start, date) else None,
            weeks=self._weeks.number,
            candidate=self._candidate.currentData() or None,
        )
        self.recorded.emit([line] if one_record else [line] * min(count, _MOST_AT_ONCE))

    def _take_type(self) -> None:
        """Offer the catalogue's usual length (D12)."""
        weeks = usual_weeks(self._workspace, str(self._type.currentData()))
        self._weeks.show_number(weeks or None)

    def _take_need(self) -> None:
        """Take over what the need says."""
        need = next((need for need in self._view.needs if need.id == self._need.currentData()), None)
        if need is None:
            return
        self._occupation.set_text(need.occupation or "")
        self._hours.show_number(need.hours or None)
        self._start.set_value(shown_day(need.start, self._workspace.today))

    def _says_nothing(self) -> bool:
        """Say whether only the kind stands there: a key pressed by mistake, and no promise anybody could keep."""
        fields = (self._occupation, self._number, self._hours, self._start)
        typed = any(field.text().strip() for field in fields)
        return not typed and not self._need.currentData() and not self._candidate.currentData()
