"""Putting somebody on a shortlist: from this computer, or from the whole pool when there is a connection."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from fieldvisit.domain.reference_data import ReferenceData
from fieldvisit.services.read_candidates import CandidateLine
from fieldvisit.services.search_pool import search_pool
from fieldvisit.services.workspace import Workspace
from fieldvisit.sync_client.pool import PoolResult
from fieldvisit.ui.candidate_words import work_line
from fieldvisit.ui.language import tr, tr_n
from fieldvisit.ui.problem_words import problem_words
from fieldvisit.ui.tasks import Tasks, Worker
from fieldvisit.ui.visits.promise_form import PromiseForm, choice_box
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.copying import holds_persons
from fieldvisit.ui.widgets.form import FormRow
from fieldvisit.ui.widgets.inline_line import InlineLine
from fieldvisit.ui.widgets.row import Row
from fieldvisit.ui.widgets.text_field import TextField
from fieldvisit.ui.widgets.two_line_list import TwoLineList

_NAME = "visit.shortlist.add"
_POOL = "visit.shortlist.pool"


class ShortlistAddForm(PromiseForm):
    """Choose among `people`, or search the pool: `visit.shortlist.add.candidate`, `visit.shortlist.pool.<part>`.

    Args:
        workspace: the open profile.
        tasks: the workers; the pool is asked off the window's thread.
        people: candidates on this computer who are not on the list.
        purpose: what the pool is searched for, offered in the field.
        parent: Qt parent.

    Attributes:
        chosen: carries the id of a candidate.
    """

    chosen = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        tasks: Tasks,
        people: Sequence[CandidateLine],
        purpose: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(_NAME, tr("Tilføj til shortlist"), tr("Sæt på shortlisten"), parent)
        self._workspace, self._tasks = workspace, tasks
        choices = [(line.candidate.id, _choice(line, workspace.reference)) for line in people]
        self._candidate = choice_box(f"{_NAME}.candidate", choices or [("", tr("Ingen andre på computeren"))])
        self._candidate.setEnabled(bool(choices))
        self._words = TextField(name=f"{_POOL}.words", placeholder=tr("svejser"), next_on_enter=False)
        self._purpose = TextField(name=f"{_POOL}.purpose", next_on_enter=False)
        self._purpose.set_text(purpose)
        self._purpose.home(False)
        self._search = Button(tr("Søg i hele puljen"), name=f"{_POOL}.search", kind="quiet", icon="soeg")
        self._message = InlineLine(name=f"{_POOL}.message")
        self._results = TwoLineList(name=f"{_POOL}.results", accessible=tr("Fundet i puljen"), grows=True)
        holds_persons(self._results)
        self._results.hide()
        self._save.setEnabled(bool(choices))
        self._build()
        self._search.clicked.connect(self._start_search)
        self._words.returnPressed.connect(self._start_search)
        self._purpose.returnPressed.connect(self._start_search)
        self._results.opened.connect(self.chosen)

    def _build(self) -> None:
        self.form.add(tr("På denne computer"), self._candidate, name=f"{_NAME}.candidate")
        self.form.add_beside(
            FormRow(tr("Hele puljen"), self._words, name=f"{_POOL}.words"),
            FormRow(tr("Formål"), self._purpose, name=f"{_POOL}.purpose"),
        )
        self.form.add_widget(self._search)
        self.form.add_widget(self._message)
        self.form.add_widget(self._results)

    def begin(self) -> None:
        """Put the cursor into the first field that can be used."""
        first = self._candidate if self._candidate.isEnabled() else self._words
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def save(self) -> None:
        """Take the chosen candidate of this computer."""
        chosen = self._candidate.currentData()
        if chosen:
            self.chosen.emit(str(chosen))

    def _start_search(self) -> None:
        words, purpose = self._words.text(), self._purpose.text()
        self._search.setEnabled(False)
        self._tasks.run(
            Worker.NETWORK,
            lambda _: search_pool(self._workspace, words, purpose),
            self._show_found,
            self._show_problem,
        )

    def _show_found(self, found: PoolResult) -> None:
        self._search.setEnabled(True)
        rows = [
            Row(
                hit.id,
                hit.reference,
                subtitle=work_line(self._workspace.reference, hit.trade, hit.hours, hit.certificates),
            )
            for hit in found.candidates
        ]
        self._results.set_rows(rows)
        self._results.setVisible(bool(rows))
        if not rows:
            self._message.show_line(tr("Ingen i puljen passer. Prøv med andre ord."), aloud=True)
            return
        said = tr_n("{n} fundet. Enter sætter på listen.", "{n} fundet. Enter sætter på listen.", len(rows))
        if found.more:
            said = tr("Der er flere, end der vises. Skriv flere ord.")
        self._message.show_line(said, aloud=True)
        self._results.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_problem(self, problem: Exception) -> None:
        self._search.setEnabled(True)
        self._results.hide()
        code = getattr(problem, "code", "")
        self._message.show_line(
            problem_words(problem), "warn", "offline" if code == "offline" else "", aloud=True
        )


def _choice(line: CandidateLine, reference: ReferenceData) -> str:
    person = line.candidate
    work = work_line(reference, person.trade, person.hours, ())
    return " · ".join(part for part in (person.reference, person.shown, work) if part)
