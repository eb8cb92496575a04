"""Kandidater: the people on this computer by reference; whoever is opened is opened for a purpose (G5, G8)."""

from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from fieldvisit.domain.changed import Changed
from fieldvisit.domain.records.candidate import Candidate
from fieldvisit.services.add_candidate import NewCandidate, add_candidate
from fieldvisit.services.build_shortlist import may_build_shortlists
from fieldvisit.services.give_consent import may_consent
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.read_candidates import CandidateList, open_candidate
from fieldvisit.store.reader import PersonsLockedError
from fieldvisit.ui.candidate_words import here_line, locked_line, nobody_words, withdrawn_line
from fieldvisit.ui.candidates.candidate_detail import CandidateDetail
from fieldvisit.ui.candidates.candidate_form import CandidateForm
from fieldvisit.ui.candidates.candidate_reading import CandidateReading, read_page
from fieldvisit.ui.candidates.candidate_sides import CandidateSides
from fieldvisit.ui.candidates.candidate_table import SHOWN_KINDS, columns, table_row
from fieldvisit.ui.candidates.group_filter import GroupFilter
from fieldvisit.ui.candidates.opening_line import OpeningLine
from fieldvisit.ui.candidates.purpose_pane import PurposePane
from fieldvisit.ui.fresh_page import FreshPage
from fieldvisit.ui.language import tr, tr_n
from fieldvisit.ui.navigation import tell_done
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.problem_words import problem_words
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.copying import holds_persons
from fieldvisit.ui.widgets.empty_state import EmptyState
from fieldvisit.ui.widgets.inline_line import InlineLine
from fieldvisit.ui.widgets.row_filter import RowFilter
from fieldvisit.ui.widgets.table_card import TableCard

Part = TypeVar("Part", bound=QWidget)

NEW = "new"
"""Record that opens the page at the form of a new candidate."""

_ROW = "row"
"""Record, with `:` and an id, that chooses somebody and opens nobody."""


class CandidatesPage(FreshPage):
    """The page `candidates`.

    Args:
        tools: what every page works with.
        parent: Qt parent.

    Attributes:
        shown: the list was read and is on the page.
    """

    shown = Signal()

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(tools, "candidates", tr("Kandidater"), parent=parent)
        self._held = CandidateList(lines=(), locked=False, count=0, withdrawn=0)
        self._purposes: dict[str, str] = {}
        self._last_purpose = ""
        self._asked = self._wanted = ""
        self._adds = may_consent(self._workspace)
        self._new = Button(tr("Ny kandidat"), name="candidates.new", kind="primary", icon="plus")
        self._table = TableCard(
            columns(), name="candidates.list", accessible=tr("Kandidater"), sortable=False, grows=True
        )
        holds_persons(self._table.view)
        self._filter = RowFilter("candidates.filter", tr("Filtrér kandidaterne"), self._table)
        self._groups = GroupFilter(self._workspace.reference, self._filter)
        self._withdrawn = InlineLine(name="candidates.withdrawn")
        self._gone = InlineLine(name="candidates.gone")
        self._idle = OpeningLine()
        self._empty = EmptyState(*nobody_words(self._workspace), name="candidates.empty")
        self._locked = EmptyState("", tr("Gå til Synkronisering"), name="candidates.locked")
        self._parts: list[QWidget] = []
        self._opened = QWidget()
        self._below = QVBoxLayout(self._opened)
        self._below.setContentsMargins(0, 0, 0, 0)
        self._below.addStretch(0)
        self._stack = QStackedWidget()
        self._build()
        self._connect_signals()

    def _build(self) -> None:
        if self._adds:
            self.add_action(self._new)
        self._parts.append(self._idle)
        self._below.insertWidget(0, self._idle, 1)
        self._show_part(self._idle)
        listed = (self._groups, self._table, self._withdrawn, self._gone)
        self._content = CandidateSides(listed, self._opened)
        self._content.parted.connect(self._idle.stand_alone)
        for page in (self._content, self._empty, self._locked):
            self._stack.addWidget(page)
        self.body.addWidget(self._stack, 1)
        self.state.stand_for(self._stack)

    def _connect_signals(self) -> None:
        self._new.clicked.connect(self._begin_new)
        self._groups.chosen.connect(self._show_rows)
        self._table.opened.connect(self.open_person)
        self._table.selected.connect(self._choose)
        self._idle.open.clicked.connect(lambda: self.open_person(self._table.choice))
        self._empty.acted.connect(self._act_on_empty)
        self._locked.acted.connect(lambda: self._window.open_page("sync_review"))

    @cached_property
    def _purpose(self) -> PurposePane:
        pane = PurposePane()
        pane.given.connect(self._take_purpose)
        pane.left.connect(self.close_detail)
        return self._put_below(pane)

    @cached_property
    def _detail(self) -> CandidateDetail:
        detail = CandidateDetail(self._workspace, self._tasks)
        detail.closed.connect(self.close_detail)
        detail.written.connect(self._events.announce)
        detail.done.connect(self._tell)
        return self._put_below(detail)

    @cached_property
    def _form(self) -> CandidateForm:
        form = CandidateForm(self._workspace)
        form.recorded.connect(self._add)
        form.left.connect(self.close_detail)
        return self._put_below(form)

    def _put_below(self, part: Part) -> Part:
        self._parts.append(part)
        self._below.insertWidget(self._below.count() - 1, part, 0, Qt.AlignmentFlag.AlignTop)
        return part

    def _made(self, kind: type[Part]) -> Part | None:
        return next((part for part in self._parts if isinstance(part, kind)), None)

    def show_record(self, record: str) -> None:
        """Read the list, and open a person when one is named, or the form of a new one (`NEW`)."""
        if record == self.way_back():
            record = ""
        if record:
            self._filter.widen()
            self._groups.widen()
        self._want(record)
        self.reload()

    def reload(self) -> None:
        """Read the list and whoever is opened off the store and show them."""
        super().reload()
        detail = self._made(CandidateDetail)
        opened = detail.view if detail is not None else None
        self._read(lambda _: read_page(self._workspace, opened), self._show)

    def conflict_subject(self) -> tuple[str, str] | None:
        """Return the chosen candidate."""
        return (Candidate.KIND, self._table.choice) if self._table.choice else None

    def way_back(self) -> str:
        """Return who is opened, else the row: nobody is opened by going back who was not open before."""
        chosen = self._table.choice
        detail = self._made(CandidateDetail)
        opened = detail is not None and detail.view is not None
        return chosen if opened or not chosen else f"{_ROW}:{chosen}"

    def _show(self, read: CandidateReading) -> None:
        self._held = read.held
        self._groups.offer(self._held.lines, read.wanted)
        self._show_rows()
        for part in (self._table, self._filter, self._groups):
            part.setVisible(bool(self._held.lines))
        self._show_subtitle(read)
        if self._held.withdrawn:
            self._withdrawn.show_line(withdrawn_line(self._held.withdrawn), icon="info")
        else:
            self._withdrawn.clear()
        self._show_state()
        self._renew_detail(read)
        self._go_to_wanted()
        self.shown.emit()

    def _want(self, record: str) -> None:
        """Note what is opened once it is read."""
        self.note_opening()
        self._wanted = record

    def _go_to_wanted(self) -> None:
        """Open what the page was opened for, once; nobody for who types into the filter by then, or has gone on."""
        wanted, self._wanted = self._wanted, ""
        kind, _, row = wanted.partition(":")
        if kind == _ROW:
            if self._idle.isHidden():
                self.close_detail()
            self._table.choose(row)
            self.begin_at(self._table)
        elif wanted == NEW and self._adds and not self._held.locked:
            self._begin_new()
        elif wanted and self._table.choose(wanted) and self.is_left_alone and self.isVisible():
            self.open_person(wanted)
        elif not wanted and self._idle.isVisible():
            self.begin_at(self._table)

    def _show_rows(self) -> None:
        """List the people of the chosen group and trade."""
        reference, today = self._workspace.reference, self._workspace.today
        lines = self._groups.keep(self._held.lines)
        self._table.set_rows([table_row(line, reference, today) for line in lines])

    def concerns(self, changed: Changed) -> bool:
        """Say whether the list or somebody's profile may have changed."""
        return bool(changed.kinds & SHOWN_KINDS)

    def open_person(self, candidate: str) -> None:
        """Open a profile; where nothing says why, ask first."""
        line = next((line for line in self._held.lines if line.candidate.id == candidate), None)
        if line is None:
            return
        self._gone.clear()
        self._table.choose(candidate)
        if line.purpose is None and candidate not in self._purposes:
            self._asked = candidate
            self._show_part(self._purpose)
            self._purpose.ask(line.candidate.reference or "", self._last_purpose)
            return
        self._open(candidate, self._purposes.get(candidate))

    def filter_field(self) -> QWidget:
        """Return the filter of the list."""
        return self._filter

    def close_detail(self) -> None:
        """Show nobody; the focus goes back to the list."""
        self._asked = ""
        if (form := self._made(CandidateForm)) is not None:
            form.drafts.done()
        self._show_part(self._idle)
        self._show_state()
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def print_page(self) -> bool:
        """Say that lists of persons neither go on paper nor into a file (G2)."""
        self._window.toast(tr("Lister over kandidater kan ikke udskrives eller gemmes som fil."))
        return True

    def escape(self) -> bool:
        """Close what is opened; say whether there was something."""
        if not self._idle.isHidden():
            narrowed = self._groups.widen()
            return self._filter.step_out() or narrowed
        detail = self._made(CandidateDetail)
        if detail is None or not detail.close_question():
            self.close_detail()
        return True

    def _show_part(self, shown: QWidget) -> None:
        """Show one part below the list; a form that is put away keeps what was typed, and nobody stays opened unseen."""
        if (form := self._made(CandidateForm)) is not None and form is not shown:
            form.drafts.rest()
        if (detail := self._made(CandidateDetail)) is not None and detail is not shown:
            detail.forget()
        for part in self._parts:
            part.setVisible(part is shown)

    def _open(self, candidate: str, purpose: str | None) -> None:
        try:
            done = open_candidate(self._workspace, candidate, purpose)
        except ProblemError as problem:
            self._purpose.show_problem(problem_words(problem))
            return
        except PersonsLockedError:
            self.reload()
            return
        self._detail.show_view(done.value)
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_part(self._detail)
        self._events.announce(done.changed)

    def _take_purpose(self, purpose: str) -> None:
        candidate = self._asked
        self._open(candidate, purpose)
        if self._detail.view is not None and self._detail.view.line.candidate.id == candidate:
            self._purposes[candidate] = self._last_purpose = purpose

    def _begin_new(self) -> None:
        self._stack.setCurrentWidget(self._content)
        self._show_part(self._form)
        self._form.begin()

    def _add(self, new: NewCandidate) -> None:
        try:
            done = add_candidate(self._workspace, new)
        except (ProblemError, PersonsLockedError) as problem:
            self._form.show_problem(problem_words(problem))
            return
        self._form.drafts.done()
        self._show_part(self._idle)
        self._want(done.value.id)
        self._tell(tr("{reference} er oprettet").format(reference=done.value.reference), done.changed)

    def _tell(self, text: str, changed: Changed) -> None:
        tell_done(self._window, self._workspace, self._events, text, changed)

    def _renew_detail(self, read: CandidateReading) -> None:
        """Show the opened profile as it was read, unless another one was opened meanwhile."""
        detail = self._made(CandidateDetail)
        if detail is None or detail.view is None or detail.view.line.candidate.id != read.opened:
            return
        if read.view is not None:
            detail.show_view(read.view)
            return
        self.close_detail()
        if not self._held.locked:
            self._gone.show_line(tr("Profilen er ikke længere på denne computer."), aloud=True)

    def _show_state(self) -> None:
        if self._held.locked:
            kept = tr_n(
                "{n} kandidat bliver på computeren, og alt, du har skrevet, er gemt.",
                "{n} kandidater bliver på computeren, og alt, du har skrevet, er gemt.",
                self._held.count,
            )
            self._locked.say(f"{locked_line()}. {kept}")
            self._stack.setCurrentWidget(self._locked)
        elif not self._held.lines and not self._held.withdrawn and not self._idle.isHidden():
            self._stack.setCurrentWidget(self._empty)
        else:
            self._stack.setCurrentWidget(self._content)
        self._new.setVisible(self._adds and not self._held.locked)
        self._choose(self._table.choice)

    def _choose(self, candidate: str) -> None:
        line = next((line for line in self._held.lines if line.candidate.id == candidate), None)
        reference = (line.candidate.reference or "") if line is not None else None
        self._idle.show_choice(reference, somebody=bool(self._held.lines))

    def _show_subtitle(self, read: CandidateReading) -> None:
        if self._held.locked or not self._held.lines:
            self.set_subtitle("")
            return
        self.set_subtitle(here_line(len(self._held.lines), read.last_sync, self._workspace.today))

    def _act_on_empty(self) -> None:
        if self._adds:
            self._begin_new()
        else:
            self._window.open_page("today" if may_build_shortlists(self._workspace) else "campaigns")
