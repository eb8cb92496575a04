"""Frister: what I have open in sections, what my visits call for, and a line to write down more."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from fieldvisit.domain.records.inquiry import Inquiry
from fieldvisit.services.follow_up import (
    NewFollowUp,
    add_follow_up,
    change_due,
    edit_follow_up,
    finish_follow_up,
    may_follow_up,
    reopen_follow_up,
    take_follow_up,
)
from fieldvisit.services.list_escalated import EscalatedLine
from fieldvisit.services.list_follow_ups import FollowUpLine, FollowUpList
from fieldvisit.services.list_proposals import VisitProposals
from fieldvisit.services.move_to_trash import move_to_trash
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.propose_follow_ups import Proposal, make_follow_ups
from fieldvisit.services.record_inquiry import take_inquiry
from fieldvisit.services.workspace import Done
from fieldvisit.ui.clash_mark import clash_mark
from fieldvisit.ui.due_words import promise_line
from fieldvisit.ui.follow_ups.deadline_pane import DeadlinePane
from fieldvisit.ui.follow_ups.deadline_rows import done_rows, escalated_rows, proposal_rows
from fieldvisit.ui.follow_ups.due_rows import due_end, rows_by_section, waiting_mark
from fieldvisit.ui.follow_ups.other_pane import OtherPane
from fieldvisit.ui.follow_ups.proposal_pane import ProposalPane
from fieldvisit.ui.follow_ups.quick_add import QuickAdd
from fieldvisit.ui.kind_words import trashed_words
from fieldvisit.ui.language import language, tr, tr_n
from fieldvisit.ui.navigation import tell_done
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.problem_words import problem_words
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.told_verb import do_and_tell
from fieldvisit.ui.widgets.card import Line
from fieldvisit.ui.widgets.copying import holds_persons
from fieldvisit.ui.widgets.empty_state import EmptyState
from fieldvisit.ui.widgets.list_detail import ListDetail
from fieldvisit.ui.widgets.row import Row
from fieldvisit.ui.widgets.row import Section as Heading
from fieldvisit.ui.widgets.scroll import Scroll
from fieldvisit.ui.widgets.two_line_list import TwoLineList

_LEFT = 480
_PROPOSAL, _LATE, _DONE = "proposal", "late", "done"


class DeadlinesTab(QWidget):
    """The first tab.

    Args:
        tools: what every page works with.
        parent: Qt parent.

    Attributes:
        mail_requested: a mail about a deadline is to be written; carries the `FollowUpLine`.
    """

    mail_requested = Signal(object)

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        workspace = tools.workspace
        self._tools, self._workspace, self._window = tools, workspace, tools.window
        self._lines: dict[str, FollowUpLine] = {}
        self._proposals: dict[str, tuple[VisitProposals, Proposal]] = {}
        self._late: dict[str, EscalatedLine] = {}
        self._done: dict[str, FollowUpLine] = {}
        self.quick_add = QuickAdd(workspace, tools.tasks)
        self._list = TwoLineList(name="follow_ups.list", accessible=tr("Opfølgning"), wraps=True)
        holds_persons(self._list)
        self._pane = DeadlinePane(workspace, tools.tasks)
        self._proposal = ProposalPane(workspace)
        self._other = OtherPane(workspace)
        self._empty = EmptyState(tr("Alt er fulgt op."), name="follow_ups.empty")
        self._lay_out()
        self._connect_signals()
        self.setFocusProxy(self._list)
        self._above.setVisible(may_follow_up(workspace))
        self._pane.set_writable(may_follow_up(workspace))

    def show_lists(
        self,
        listed: FollowUpList,
        proposals: list[VisitProposals],
        escalated: list[EscalatedLine],
        done: list[FollowUpLine],
    ) -> None:
        """Show what is open, late with others, called for and done; the chosen row stays chosen, else its follower is."""
        before = [row.id for row in self._list.rows if row.id]
        self._lines = {line.task.id: line for line in listed.lines}
        self._proposals = {
            f"{_PROPOSAL}:{found.visit.id}:{proposal.key}": (found, proposal)
            for found in proposals
            for proposal in found.proposals
        }
        self._late = {f"{_LATE}:{line.record}": line for line in escalated}
        self._done = {f"{_DONE}:{line.task.id}": line for line in done}
        kept = self._list.choice
        self._list.set_rows(self._rows(listed))
        known = {**self._lines, **self._late, **self._proposals}
        if self._list.choice in self._done:
            known |= {self._list.choice: self._done[self._list.choice]}
        self._show_empty(not known)
        if known and self._list.choice not in known:
            later = before[before.index(kept) + 1 :] if kept in before else []
            follower = next((row for row in later if row in known), "")
            if not follower or not self._list.choose(follower):
                self._list.choose_first()
        elif known:
            self._show_choice(self._list.choice)

    def narrow(self, words: str) -> None:
        """List only what has all words."""
        self._list.narrow(words)

    def choose(self, row: str) -> None:
        """Show a follow-up by its id."""
        if self._list.choose(row):
            self._show_choice(row)
            self._sides.show_detail()

    @property
    def task(self) -> str:
        """The follow-up that is chosen; empty when none."""
        return self._list.choice if self._list.choice in self._lines else ""

    def focus_list(self) -> None:
        """Go to the list, so that its keys act, or to where a follow-up is written while there is none."""
        if self._list.rows:
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.quick_add.begin()

    def escape(self) -> bool:
        """Step back: out of other words for a follow-up, else to the list in a narrow window."""
        if not self._pane.words.isHidden():
            self._pane.words.give_up()
            return True
        return self._sides.step_back()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        edge = theme().size(24)
        above = self._above = QWidget()
        above_column = QVBoxLayout(above)
        above_column.setContentsMargins(edge, theme().size(12), edge, theme().size(12))
        above_column.addWidget(self.quick_add)
        column.addWidget(above)
        column.addWidget(Line())
        right = QWidget()
        self._stack = QStackedLayout(right)
        self._stack.addWidget(Scroll(self._pane, "follow_ups.scroll"))
        self._stack.addWidget(Scroll(self._proposal, "follow_ups.proposal_scroll"))
        self._stack.addWidget(self._empty)
        self._stack.addWidget(Scroll(self._other, "follow_ups.other_scroll"))
        self._sides = ListDetail("follow_ups.sides", self._list, right, _LEFT)
        column.addWidget(self._sides, 1)

    def _connect_signals(self) -> None:
        self._pane.mail_requested.connect(self.mail_requested)
        self.quick_add.added.connect(self._add)
        self.quick_add.writing.connect(lambda writing: self._pane.set_primary(not writing))
        self.quick_add.writing.connect(lambda writing: self._proposal.set_primary(not writing))
        self._list.selected.connect(self._show_choice)
        self._list.opened.connect(self._open)
        self._list.key_pressed.connect(self._act)
        self._pane.done_requested.connect(self._finish)
        self._pane.due_changed.connect(self._move)
        self._pane.remove_requested.connect(self._move_to_trash)
        self._pane.company_requested.connect(lambda unit: self._window.open_page("companies", unit))
        self._pane.history_requested.connect(lambda task: self._window.show_history("follow_up", task))
        self._pane.visit_requested.connect(lambda visit: self._window.open_page("visits", visit))
        self._pane.words.chosen.connect(self._edit_words)
        self._other.act_requested.connect(self._act_on_other)
        self._other.company_requested.connect(lambda unit: self._window.open_page("companies", unit))
        self._proposal.make_requested.connect(self._make)
        self._proposal.make_all_requested.connect(self._make_all)

    def _rows(self, listed: FollowUpList) -> list[Row | Heading]:
        today = self._workspace.today
        rows = rows_by_section(listed.lines, self._row)
        rows += escalated_rows(self._late, today)
        rows += proposal_rows(self._proposals, today)
        return rows + done_rows(self._done, today)

    def _row(self, line: FollowUpLine) -> Row:
        right, shown = due_end(line, self._workspace.today)
        return Row(
            line.task.id,
            line.task.title or "",
            subtitle=promise_line(line),
            right=right,
            mark=shown,
            subtitle_mark=waiting_mark(pending=line.task.pending),
            second_mark=clash_mark(clashes=line.clashes),
            strong=line.is_deadline,
        )

    def _show_choice(self, row: str) -> None:
        if row in self._lines:
            self._pane.show_line(self._lines[row])
            self._stack.setCurrentIndex(0)
        elif row in self._proposals:
            self._proposal.show_proposal(*self._proposals[row])
            self._stack.setCurrentIndex(1)
        elif row in self._late:
            self._other.show_escalated(self._late[row])
            self._stack.setCurrentIndex(3)
        elif row in self._done:
            self._other.show_done(self._done[row])
            self._stack.setCurrentIndex(3)

    def _show_empty(self, empty: bool) -> None:
        if empty:
            self._stack.setCurrentIndex(2)

    def _open(self, row: str) -> None:
        line = self._lines.get(row) or self._done.get(row)
        unit = self._late[row].unit if row in self._late else line.task.unit if line is not None else None
        if unit:
            self._window.open_page("companies", unit)
            return
        self._sides.show_detail()
        if row in self._lines:
            self._pane.focus_due()

    def _act(self, key: str, row: str) -> None:
        del row
        if key == "Delete":
            self._move_to_trash()
        elif key == "Space":
            if self._list.choice in self._proposals:
                self._make()
            elif self._list.choice in {**self._late, **self._done}:
                self._act_on_other()
            else:
                self._finish()
        elif key == "F2" and self._list.choice in self._lines:
            self._sides.show_detail()
            self._pane.focus_due()

    def _finish(self) -> None:
        if line := self._lines.get(self._list.choice):
            task, said = line.task, tr("Gjort: {title}").format(title=line.task.title)
            self._do(lambda: finish_follow_up(self._workspace, task.id), said)

    def _act_on_other(self) -> None:
        """Take a colleague's late promise over, or open again what is done."""
        late, done = self._late.get(self._list.choice), self._done.get(self._list.choice)
        refuse = self._window.toast
        if late is not None:
            said = tr("Overtaget: {title}").format(title=late.title)
            if late.kind == Inquiry.KIND:
                do_and_tell(self._tools, lambda: take_inquiry(self._workspace, late.record), said, refuse)
            else:
                do_and_tell(self._tools, lambda: take_follow_up(self._workspace, late.record), said, refuse)
        elif done is not None:
            task, said = done.task, tr("Genåbnet: {title}").format(title=done.task.title)
            do_and_tell(self._tools, lambda: reopen_follow_up(self._workspace, task.id), said, refuse)

    def _edit_words(self, changed: dict[str, str | None]) -> None:
        if line := self._lines.get(self._list.choice):
            task = line.task
            said = tr("Rettet: {title}").format(title=changed.get("title") or task.title)
            self._do(
                lambda: edit_follow_up(self._workspace, task.id, changed), said, self._pane.words.give_up
            )

    def _do(
        self, verb: Callable[[], Done[Any]], said: str, then: Callable[[], object] = lambda: None
    ) -> None:
        """Run a verb on the chosen follow-up; say below it why it was refused, else what was done."""
        do_and_tell(self._tools, verb, said, self._pane.show_problem, then)

    def _move_to_trash(self) -> None:
        if line := self._lines.get(self._list.choice):
            task = line.task
            self._do(lambda: move_to_trash(self._workspace, task.KIND, task.id), trashed_words(task.KIND))

    def _move(self, due: object) -> None:
        line = self._lines.get(self._list.choice)
        if line is None or not isinstance(due, date) or due == line.task.due:
            return
        task, said = line.task, tr("Ny dato: {title}").format(title=line.task.title)
        self._do(lambda: change_due(self._workspace, task.id, due), said)

    def _add(self, new: NewFollowUp, company: str) -> None:
        title = " · ".join(part for part in (new.title, company) if part)
        do_and_tell(
            self._tools,
            lambda: add_follow_up(self._workspace, new),
            tr("Opfølgning oprettet: {title}").format(title=title),
            self.quick_add.show_problem,
            self.quick_add.clear,
        )

    def _make(self) -> None:
        chosen = self._proposals.get(self._list.choice)
        if chosen is not None:
            self._make_keys(chosen[0], [chosen[1].key])

    def _make_all(self) -> None:
        chosen = self._proposals.get(self._list.choice)
        if chosen is not None:
            self._make_keys(chosen[0], [proposal.key for proposal in chosen[0].proposals])

    def _make_keys(self, found: VisitProposals, keys: list[str]) -> None:
        try:
            done = make_follow_ups(self._workspace, found.visit.id, keys, language())
        except ProblemError as problem:
            self._window.toast(problem_words(problem))
            return
        text = tr_n("{n} frist oprettet for {company}", "{n} frister oprettet for {company}", len(done.value))
        tell_done(
            self._window,
            self._workspace,
            self._tools.events,
            text.format(company=found.company),
            done.changed,
        )
