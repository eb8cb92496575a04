"""Besøg: everything of one visit on one screen, typed while talking (mockups c, h, k)."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from fieldvisit.domain.changed import Changed
from fieldvisit.services.hold_visit import cancel_visit, hold_visit
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.propose_follow_ups import make_follow_ups, propose_follow_ups
from fieldvisit.services.record_visit import start_visit
from fieldvisit.services.visit_view import VisitView, view_visit
from fieldvisit.store.errors import StoreError
from fieldvisit.ui.draft_keeper import restored_words
from fieldvisit.ui.language import language, tr
from fieldvisit.ui.navigation import offer_undo, tell_done
from fieldvisit.ui.page_state import PageState
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.problem_words import problem_words
from fieldvisit.ui.saving import saving
from fieldvisit.ui.to_conflict import show_conflict
from fieldvisit.ui.visits.agreements_column import AgreementsColumn
from fieldvisit.ui.visits.bag_column import BagColumn
from fieldvisit.ui.visits.end_choice import HELD, EndChoice
from fieldvisit.ui.visits.end_pane import EndPane
from fieldvisit.ui.visits.open_mark import OpenMark
from fieldvisit.ui.visits.page_command import PageCommand
from fieldvisit.ui.visits.recorder import VisitRecorder, together
from fieldvisit.ui.visits.thanks_text import write_thanks
from fieldvisit.ui.visits.visit_commands import visit_commands
from fieldvisit.ui.visits.visit_head import VisitHead
from fieldvisit.ui.visits.visit_out import VisitOut
from fieldvisit.ui.visits.visit_workspace import VisitWorkspace
from fieldvisit.ui.widgets.empty_state import EmptyState
from fieldvisit.ui.widgets.page import Page
from fieldvisit.ui.widgets.restored_line import RestoredLine

_SIDE = 16
_CONCERNED = frozenset(
    {
        *("visit", "note_answer", "checklist_line", "need", "commitment", "follow_up", "placement"),
        *("production_unit", "contact", "company", "user", "candidate", "consent"),
        *("shortlist", "shortlist_entry", "conflict"),
    }
)
"""Kinds whose change concerns a visit."""


class VisitPage(Page):
    """The page `visits`; its widgets are named `visit.<part>`.

    Args:
        tools: what every page works with.
        parent: Qt parent.

    Attributes:
        present_requested: "Vis for virksomheden" was pressed; carries the visit's id.
        state: says that a reading failed.
    """

    present_requested = Signal(str)
    wants_narrow_rail = True

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__("visit", "", side=_SIDE, parent=parent)
        self._workspace, self._events = tools.workspace, tools.events
        self._tools, self._tasks, self._window = tools, tools.tasks, tools.window
        self._recorder = VisitRecorder(self._workspace, self._events, self)
        self._view: VisitView | None = None
        self._content: VisitWorkspace | None = None
        self._visit_head = VisitHead(self, self._workspace)
        self._stack = QStackedWidget()
        self._empty = EmptyState(
            tr("Intet besøg er åbent. Vælg et af dagens besøg."), tr("Gå til I dag"), name="visit.empty"
        )
        self._end_pane: EndPane | None = None
        self._stack.addWidget(self._empty)
        self._restored = RestoredLine("visit.restored", tr("Luk"))
        self.body.addWidget(self._restored)
        self.body.addWidget(self._stack, 1)
        self.state = PageState(self, self.reload)
        self.state.stand_for(self._stack)
        self._open_mark = OpenMark(self._workspace)
        self._reload_soon = QTimer(self)
        self._reload_soon.setSingleShot(True)
        self._reload_soon.setInterval(0)
        self._connect_signals()
        self._show_buttons()

    def _connect_signals(self) -> None:
        self.header.back_requested.connect(self._go_back)
        head = self._visit_head
        head.missing.clicked.connect(self.open_missing)
        head.conflict.clicked.connect(lambda: show_conflict(self._tools, "visit", self.visit))
        head.history.clicked.connect(lambda: self._window.show_history("visit", self.visit))
        head.out.clicked.connect(self.print_page)
        head.near.clicked.connect(lambda: self._window.open_page("companies", f"near:{head.unit}"))
        head.present.clicked.connect(self.present)
        head.start.clicked.connect(self._begin)
        head.end.clicked.connect(self.end_visit)
        self._empty.acted.connect(lambda: self._window.open_page("today"))
        self._events.changed.connect(self._take_change)
        self._reload_soon.timeout.connect(self.reload)
        self._recorder.settled.connect(self._reload_soon.start)
        self._restored.discarded.connect(self._restored.clear)

    def history_subject(self) -> tuple[str, str] | None:
        """Return the visit that is shown."""
        return ("visit", self.visit) if self.visit else None

    def print_page(self) -> bool:
        """Open what can leave the visit: the paper for the company, and the report."""
        if self._view is None:
            return False
        self.store_typed()
        VisitOut(self._tools, self.visit, self).dialog.open()
        return True

    @property
    def visit(self) -> str:
        """The visit that is shown; empty when none."""
        return self._recorder.visit

    def commands(self) -> tuple[PageCommand, ...]:
        """Return what can be done by key, for the window's registry."""
        return visit_commands(self)

    def show_record(self, record: str) -> None:
        """Show a visit, at a question when `:` and its id follow; a cancelled one at its end, where it gets a new date."""
        record, _, question = record.partition(":")
        if record and record != self._recorder.visit:
            self.leave()
            self._forget()
            self._recorder.visit = record
        if not self._recorder.visit:
            self.state.end()
            self._stack.setCurrentWidget(self._empty)
            self._show_buttons()
            return
        self._restored.clear()
        self.reload()
        if self._view is not None:
            self._tell_restored(self._open_mark.set(self._recorder.visit))
        if self._view is not None and self._view.visit.status not in {"planned", "held"}:
            self.end_visit()
        elif self._content is not None and self._stack.currentWidget() is not self._end_pane:
            self._open_question(question or "b1")

    def reload(self) -> None:
        """Read the visit and show it."""
        if not self._recorder.visit or (self._content is not None and not self._recorder.is_settled):
            # What is typed and not stored yet is newer than the store; `settled` reads it again.
            return
        try:
            view = view_visit(self._workspace, self._recorder.visit)
        except ProblemError:
            self.state.end()
            self._forget()
            self._stack.setCurrentWidget(self._empty)
            self._show_buttons()
            return
        except StoreError as error:
            self.state.fail(error)
            return
        self.state.end()
        if self._content is None:
            self._build_content()
        self._view = view
        self._visit_head.show_view(view)
        if self._content is not None:
            self._content.show_view(view)
        if self._end_pane is not None and self._stack.currentWidget() is self._end_pane:
            self._end_pane.show_view(view)
        self._show_buttons()

    def leave(self) -> None:
        """Store what is being typed."""
        super().leave()
        if (focused := self.focusWidget()) is not None:
            focused.clearFocus()
        saving().flush()

    def showEvent(self, event: QShowEvent) -> None:
        """Mark the visit as open again (after a presentation)."""
        super().showEvent(event)
        if self._view is not None:
            self._open_mark.set(self._recorder.visit)

    def hideEvent(self, event: QHideEvent) -> None:
        """The visit is left: all of it is stored, and it is open no more."""
        super().hideEvent(event)
        saving().flush()
        self._open_mark.take_away()

    def escape(self) -> bool:
        """Close a form, or go back from the end of the visit to the visit."""
        if self._stack.currentWidget() is self._end_pane:
            self._back_to_visit()
            return True
        return self._content is not None and self._content.escape()

    def open_missing(self) -> None:
        """Go to the first answer that is missing."""
        if self._view is not None and self._view.missing:
            self._open_question(self._view.missing[0])

    def present(self) -> None:
        """Show the company what it may see (F5)."""
        if self._recorder.visit and self.isVisible():
            self.present_requested.emit(self._recorder.visit)

    def end_visit(self) -> None:
        """Show the page that ends the visit."""
        self.leave()
        self.reload()
        if self._view is None:
            return
        pane = self._end_pane = self._end_pane or self._make_end_pane()
        pane.begin(self._view, propose_follow_ups(self._workspace, self._recorder.visit, language()))
        self._stack.setCurrentWidget(pane)
        self._show_buttons()

    def focus_free_note(self) -> None:
        """Go to the free note (Ctrl+J)."""
        if content := self._at_work():
            content.focus_free_note()

    def new_commitment(self) -> None:
        """Begin a commitment (Ctrl+T)."""
        if content := self._at_work():
            content.new_commitment()

    def new_deadline(self) -> None:
        """Begin a deadline (Ctrl+R)."""
        if content := self._at_work():
            content.new_deadline()

    def add_candidate(self) -> None:
        """Begin to add a candidate to the shortlist (Ctrl+M)."""
        if content := self._at_work():
            content.add_candidate()

    def _build_content(self) -> None:
        workspace, events = self._workspace, self._events
        bag = BagColumn(workspace, self._tasks)
        third = AgreementsColumn(workspace, events, self._tasks, self._recorder.visit)
        self._content = VisitWorkspace(workspace, self._recorder, bag, third)
        self._content.done.connect(partial(offer_undo, self._window, workspace, events))
        self._stack.addWidget(self._content)
        self._stack.setCurrentWidget(self._content)

    def _forget(self) -> None:
        """Take another visit's widgets away."""
        self._view = None
        self._recorder.visit = ""
        if self._content is not None:
            self._stack.removeWidget(self._content)
            self._content.hide()
            self._content.setParent(None)
            self._content.deleteLater()
            self._content = None

    def _show_buttons(self) -> None:
        self._visit_head.show_buttons(self._view, working=self._stack.currentWidget() is self._content)

    def _begin(self) -> None:
        visit = self._recorder.visit
        if self._recorder.write("start", lambda: start_visit(self._workspace, visit)) is not None:
            self.reload()
            self._open_question("b1")

    def _make_end_pane(self) -> EndPane:
        pane = EndPane(self._workspace)
        pane.left.connect(self._back_to_visit)
        pane.question_wanted.connect(self._open_question)
        pane.thanks_written.connect(lambda text: self._recorder.answer("thanks", text))
        pane.mail_requested.connect(lambda text: write_thanks(self._tools, self._view, text, self))
        pane.finished.connect(lambda choice: self._finish(pane, choice))
        self._stack.addWidget(pane)
        return pane

    def _finish(self, pane: EndPane, choice: EndChoice) -> None:
        saving().flush()
        visit = self._recorder.visit
        try:
            if choice.status == HELD:
                changed = self._hold(visit, choice)
                text = tr("Besøget er afholdt")
            else:
                cancelled = cancel_visit(self._workspace, visit, choice.status, new_at=choice.new_at)
                changed = cancelled.changed
                text = self._workspace.reference.word("visit_status", cancelled.value.status, language())
        except ProblemError as problem:
            pane.show_problem(problem_words(problem))
            return
        self._stack.setCurrentWidget(self._content or self._empty)
        tell_done(self._window, self._workspace, self._events, text, changed)
        self._window.open_page("today")

    def _hold(self, visit: str, choice: EndChoice) -> Changed:
        held = hold_visit(self._workspace, visit, reception=choice.reception, outcome=choice.outcome)
        made = make_follow_ups(self._workspace, visit, choice.follow_ups, language())
        return together(held.changed, made.changed)

    def _tell_restored(self, moment: datetime | None) -> None:
        """Say that the notes are there although the window ended without storing (DESIGN 9)."""
        if moment is not None:
            self._restored.say(restored_words(moment, self._workspace.today))

    def _open_question(self, question: str) -> None:
        self._back_to_visit()
        if self._content is not None:
            self._content.open_question(question)

    def _back_to_visit(self) -> None:
        if self._content is not None:
            self._stack.setCurrentWidget(self._content)
            self._show_buttons()

    def _go_back(self) -> None:
        if not self.escape():
            self._window.open_page("today")

    def step_question(self, step: int) -> None:
        """Go to the next or previous question (Ctrl+Down, Ctrl+Up)."""
        if content := self._at_work():
            content.step_question(step)

    def take_last(self) -> None:
        """Answer the question with the focus as the last visit did (Ctrl+G)."""
        if content := self._at_work():
            content.take_last()

    def turn_section(self, step: int) -> None:
        """Go to the next or previous section (Ctrl+PgDn, Ctrl+PgUp)."""
        if content := self._at_work():
            content.step_section(step)

    def _at_work(self) -> VisitWorkspace | None:
        """Return the visit's columns, brought back from behind the end of the visit."""
        self._back_to_visit()
        return self._content

    def _take_change(self, changed: Changed) -> None:
        if self._recorder.visit and changed.kinds & _CONCERNED:
            self._reload_soon.start()
