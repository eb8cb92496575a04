"""One visit with its three columns: shows what is stored, and hands what is typed to the recorder."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from fieldvisit.domain.changed import Changed
from fieldvisit.domain.cpr_guard import FindingKind
from fieldvisit.domain.records.commitment import Commitment
from fieldvisit.services.agree_commitment import add_commitment, approve_vitas, remove_commitment
from fieldvisit.services.agree_deadline import add_deadline, remove_deadline
from fieldvisit.services.answer_line import CommitmentLine, DeadlineLine, OfferAnswer
from fieldvisit.services.guard_note import NoteGuard
from fieldvisit.services.hold_visit import set_reception
from fieldvisit.services.note_answer import FREE
from fieldvisit.services.record_visit import answer_question
from fieldvisit.services.visit_view import VisitView
from fieldvisit.services.workspace import Done, Workspace
from fieldvisit.ui.kind_words import trashed_words
from fieldvisit.ui.language import tr
from fieldvisit.ui.visits.agreements_column import AgreementsColumn
from fieldvisit.ui.visits.agreements_panel import AgreementsPanel
from fieldvisit.ui.visits.bag_column import BagColumn
from fieldvisit.ui.visits.columns import AGREEMENTS, BAG, NOTES, Columns
from fieldvisit.ui.visits.notes_column import NotesColumn
from fieldvisit.ui.visits.recorder import VisitRecorder, together
from fieldvisit.ui.widgets.scroll import Scroll

_BAG_QUESTION = "t1"


class VisitWorkspace(QWidget):
    """The columns of one visit.

    Args:
        workspace: the open profile.
        recorder: writes; its visit is the one that is shown.
        bag: the column of offers.
        third: the column of agreements.
        parent: Qt parent.

    Attributes:
        done: something was done, and told, that deserves a way back; carries words and `Changed`.
    """

    done = Signal(str, object)

    def __init__(
        self,
        workspace: Workspace,
        recorder: VisitRecorder,
        bag: BagColumn,
        third: AgreementsColumn,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._recorder = workspace, recorder
        self._guard = NoteGuard(workspace)
        self._let_go: dict[str, str] = {}
        self._view: VisitView | None = None
        self._notes = NotesColumn(workspace)
        self._bag, self._third = bag, third
        self._columns = Columns(self._notes, self._bag, Scroll(third, "visit.third"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._columns)
        self._connect_signals()

    def _connect_signals(self) -> None:
        self._notes.answered.connect(self._answer_note)
        self._notes.sent_anyway.connect(self._send_anyway)
        self._bag.answered.connect(self._answer_bag)
        self._third.agreements_made.connect(self._follow_agreements)
        self._third.done.connect(self.done)
        self._recorder.refused.connect(self._show_refusal)
        self._recorder.taken.connect(self._clear_refusal)

    def _follow_agreements(self, panel: AgreementsPanel) -> None:
        panel.answered.connect(self._recorder.answer)
        panel.commitments_recorded.connect(self._add_commitments)
        panel.commitment_removed.connect(self._remove_commitment)
        panel.vitas_noted.connect(self._note_vitas)
        panel.deadline_recorded.connect(self._add_deadline)
        panel.deadline_removed.connect(self._remove_deadline)
        panel.rated.connect(self._rate)

    def show_view(self, view: VisitView) -> None:
        """Show the visit as it is stored."""
        self._view = view
        self._notes.show_view(view)
        self._bag.show_view(view)
        self._third.show_view(view)

    def open_question(self, question: str) -> None:
        """Put the cursor where a question is answered."""
        if question == _BAG_QUESTION:
            self._columns.show_column(BAG)
            self._bag.focus_list()
        elif question == FREE:
            self.focus_free_note()
        elif self._third.open_question(question):
            self._columns.show_column(AGREEMENTS)
        else:
            self._columns.show_column(NOTES)
            self._notes.open_question(question)

    def step_question(self, step: int) -> None:
        """Go to the next or previous question of the section (Ctrl+Down, Ctrl+Up)."""
        self._columns.show_column(NOTES)
        self._notes.step_question(step, QApplication.focusWidget())

    def take_last(self) -> None:
        """Answer the question with the focus as the last visit did (Ctrl+G)."""
        self._notes.take_last(QApplication.focusWidget())

    def step_section(self, step: int) -> None:
        """Go to the next or previous section (Ctrl+PgDn, Ctrl+PgUp)."""
        self._columns.show_column(NOTES)
        self._notes.step_section(step)

    def focus_free_note(self) -> None:
        """Go to the free note (Ctrl+J)."""
        self._columns.show_column(NOTES)
        self._notes.focus_free_note()

    def new_commitment(self) -> None:
        """Open the form of a commitment (Ctrl+T)."""
        self._columns.show_column(AGREEMENTS)
        self._third.agreements.open_commitment_form()

    def new_deadline(self) -> None:
        """Open the form of a deadline (Ctrl+R)."""
        self._columns.show_column(AGREEMENTS)
        self._third.agreements.open_deadline_form()

    def add_candidate(self) -> None:
        """Begin to put somebody on the shortlist (Ctrl+M)."""
        self._columns.show_column(AGREEMENTS)
        self._third.shortlist.begin_add()

    def escape(self) -> bool:
        """Step out of an open form or of an offer's note; say whether there was one."""
        return self._third.escape() or self._bag.list.leave_note()

    def _answer_note(self, question: str, answer: Any) -> None:
        if not isinstance(answer, str):
            self._recorder.answer(question, answer)
            return
        workspace, visit, guard = self._workspace, self._recorder.visit, self._guard
        allowed = self._let_go.get(question) == answer

        def store() -> Done[frozenset[FindingKind]]:
            done = answer_question(workspace, visit, question, answer)
            found = guard.kinds(answer)
            guard.hold_back(visit, question, held=FindingKind.CPR in found and not allowed)
            return Done(found, done.changed)

        def point_at(found: frozenset[FindingKind]) -> None:
            if FindingKind.CPR in found:
                text = tr("Det ligner et CPR-nummer. Fjern det, hvis det ikke skal stå her.")
                self._notes.show_message(question, text, "warn", held=not allowed)
            elif FindingKind.HEALTH in found:
                text = tr("Skriv, hvad jobbet kræver, ikke hvad personen har.")
                self._notes.show_message(question, text, "warn")

        self._recorder.store(question, store, point_at, newest_counts=True)

    def _answer_bag(self, answer: Mapping[str, OfferAnswer] | str | None) -> None:
        """Store what was said to an offer, and point at what should not stand in its note or next step (G12)."""
        workspace, visit, guard = self._workspace, self._recorder.visit, self._guard
        said = answer.values() if isinstance(answer, Mapping) else ()
        typed = "\n".join(text for each in said for text in (each.note, each.next_step) if text)

        def store() -> Done[frozenset[FindingKind]]:
            done = answer_question(workspace, visit, _BAG_QUESTION, answer)
            return Done(guard.kinds(typed) if typed else frozenset(), done.changed)

        def point_at(found: frozenset[FindingKind]) -> None:
            if FindingKind.CPR in found:
                text = tr("Det ligner et CPR-nummer: holdt tilbage under Synkronisering.")
                self._bag.show_message(text, "warn")
            elif FindingKind.HEALTH in found:
                self._bag.show_message(tr("Skriv, hvad jobbet kræver, ikke hvad personen har."), "warn")

        self._recorder.store(_BAG_QUESTION, store, point_at)

    def _send_anyway(self, question: str, text: str) -> None:
        self._let_go[question] = text
        self._guard.hold_back(self._recorder.visit, question, held=False)
        self._notes.show_message(question, "")

    def _add_commitments(self, lines: list[CommitmentLine]) -> None:
        changed = Changed()
        for line in lines:
            made = self._recorder.write("a1", partial(self._add, line))
            if made is None:
                return
            changed = together(changed, made.changed)
        self._third.agreements.close_form()
        self.done.emit(tr("Tilsagnet er gemt"), changed)

    def _add(self, line: CommitmentLine) -> Done[Commitment]:
        return add_commitment(self._workspace, self._recorder.visit, line)

    def _remove_commitment(self, commitment: str) -> None:
        removed = self._recorder.write("a1", lambda: remove_commitment(self._workspace, commitment))
        if removed is not None:
            self.done.emit(trashed_words("commitment"), removed.changed)

    def _note_vitas(self, commitment: str, approved: bool) -> None:
        self._recorder.write("a1", lambda: approve_vitas(self._workspace, commitment, approved=approved))

    def _add_deadline(self, line: DeadlineLine) -> None:
        visit = self._recorder.visit
        made = self._recorder.write("a2", lambda: add_deadline(self._workspace, visit, line))
        if made is not None:
            self._third.agreements.close_form()
            self.done.emit(tr("Fristen er gemt"), made.changed)

    def _remove_deadline(self, deadline: str) -> None:
        removed = self._recorder.write("a2", lambda: remove_deadline(self._workspace, deadline))
        if removed is not None:
            self.done.emit(trashed_words("follow_up"), removed.changed)

    def _rate(self, number: int) -> None:
        visit = self._recorder.visit
        self._recorder.write("reception", lambda: set_reception(self._workspace, visit, number or None))

    def _show_refusal(self, part: str, text: str) -> None:
        if part == _BAG_QUESTION:
            self._bag.show_message(text)
        elif not self._notes.show_message(part, text):
            self._third.agreements.show_message(text)

    def _clear_refusal(self, part: str) -> None:
        if part == _BAG_QUESTION:
            self._bag.show_message("")
        elif not self._notes.show_message(part, ""):
            self._third.agreements.show_message("")
