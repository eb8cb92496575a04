"""Synkronisering: what is sent, what waits, what needs a decision, and the proof at the end (mockup f)."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from fieldvisit.domain.changed import Changed
from fieldvisit.services.change_values import FieldChange
from fieldvisit.services.mend_refused import RefusedValue, refused_values, send_edited
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.reopen_conflict import reopen_conflict
from fieldvisit.services.review_outbox import Change, give_up_change, hold_change, resend_change, show_change
from fieldvisit.services.solve_conflict import solve_conflict
from fieldvisit.services.solve_many import solve_many
from fieldvisit.store.errors import StoreError
from fieldvisit.sync_client.report import SyncReport
from fieldvisit.sync_client.session import Progress
from fieldvisit.ui.fresh_page import FreshPage
from fieldvisit.ui.language import language, tr
from fieldvisit.ui.navigation import tell_done
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.problem_words import problem_words
from fieldvisit.ui.sync_review.change_words import ChangeWords
from fieldvisit.ui.sync_review.conflict_words import ConflictWords
from fieldvisit.ui.sync_review.detail_side import DetailSide
from fieldvisit.ui.sync_review.outbox_list import OutboxList
from fieldvisit.ui.sync_review.refused_export import RefusedExport
from fieldvisit.ui.sync_review.review_read import Review, read_review
from fieldvisit.ui.sync_review.state_words import (
    end_words,
    head_words,
    running_words,
    send_words,
    sending_words,
)
from fieldvisit.ui.sync_runner import SyncRunner
from fieldvisit.ui.tasks import Job, Worker
from fieldvisit.ui.widgets.announce import announce
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.list_detail import ListDetail
from fieldvisit.ui.widgets.scroll import Scroll

_LIST_WIDTH = 412


class SyncReviewPage(FreshPage):
    """The sync screen.

    Args:
        tools: what every page works with.
        sync: the profile's syncs.
        parent: Qt parent.

    Attributes:
        shown: the state was read and is on the page.
        export: writes refused changes to a file.
    """

    shown = Signal()
    takes_sync = True

    def __init__(self, tools: PageTools, sync: SyncRunner, parent: QWidget | None = None) -> None:
        super().__init__(tools, "sync_review", tr("Synkronisering"), parent=parent)
        self._sync = sync
        self._review: Review | None = None
        self._wanted = ""
        self._log = Button(tr("Log"), name="sync_review.log", icon="notat")
        self._log.setCheckable(True)
        self._stop = Button(tr("Stop"), name="sync_review.stop", icon="luk")
        self._send = Button(tr("Synkronisér nu"), name="sync_review.send", icon="synk", key="F9")
        for button in (self._log, self._stop, self._send):
            self.add_action(button)
        self._list = OutboxList()
        self._detail = DetailSide(self._workspace)
        self.export = RefusedExport(self._workspace, self)
        scroll = Scroll(self._detail, "sync_review.scroll")
        self._split = ListDetail("sync_review.split", self._list, scroll, left_width=_LIST_WIDTH)
        self.body.addWidget(self._split, 1)
        self.state.stand_for(self._split)
        self._connect_signals()
        self._show_running()

    def show_record(self, record: str) -> None:
        """Read the state anew, and choose a conflict or change when its id is given; its first field gets the focus."""
        self.note_opening()
        self._wanted = record
        self.reload()

    def reload(self) -> None:
        """Read the state off the store and show it."""
        super().reload()
        chosen = language()
        self._read(lambda _: read_review(self._workspace, chosen), self._show)

    def history_subject(self) -> tuple[str, str] | None:
        """Return the record of the chosen conflict, decision or change."""
        row, review = self._list.list.choice, self._review
        if review is None:
            return None
        decided = review.decision(row)
        view = review.conflict(row) or (decided.view if decided else None)
        if view is not None:
            return view.record_kind, view.record
        change = review.change(row)
        if change is None or change.kind == "conflict" or change.reason in {"gone", "erased"}:
            return None
        return change.kind, change.record

    def escape(self) -> bool:
        """Close the log, or lead back to the list in a narrow window."""
        if self._log.isChecked():
            self._log.setChecked(False)
            return True
        if self._detail.shows_many:
            self._close_many()
            return True
        return self._detail.step_back() or self._split.step_back()

    def _connect_signals(self) -> None:
        self._send.clicked.connect(self._sync.start)
        self._stop.clicked.connect(self._sync.cancel)
        self._log.toggled.connect(self._show_chosen)
        self._list.selected.connect(self._choose)
        self._list.opened.connect(self._open)
        self._list.held.connect(self._toggle_hold)
        self._list.answered.connect(self._answer)
        self._detail.conflict.solved.connect(self._solve)
        self._detail.conflict.many_wanted.connect(self._open_many)
        self._detail.bulk.solved.connect(self._solve_many)
        self._detail.bulk.closed.connect(self._close_many)
        self._detail.solved.reopened.connect(self._reopen)
        for pane in (self._detail.conflict, self._detail.solved, self._detail.change):
            pane.history_requested.connect(self._window.show_history)
        self._detail.change.export_wanted.connect(self.export.choose_file)
        self.export.written.connect(self._window.toast)
        self.export.failed.connect(self._detail.change.complain)
        self._detail.change.held.connect(self._hold)
        self._detail.change.resent.connect(self._resend)
        self._detail.change.given_up.connect(self._give_up)
        self._sync.started.connect(self._begin)
        self._sync.progressed.connect(self._go_on)
        self._sync.finished.connect(self._end)
        self._sync.failed.connect(self._fail_sync)

    def _dress(self) -> None:
        super()._dress()
        self.body.setContentsMargins(0, 0, 0, 0)

    def _show(self, review: Review) -> None:
        self._review = review
        changes = ChangeWords(self._workspace.reference, self._workspace.today)
        self._list.show_outbox(review, changes, self._conflict_words())
        wanted, self._wanted = self._wanted, ""
        self._choose_wanted(wanted, review)
        self._detail.show_review(review)
        if not self._sync.is_running:
            self._send.set_words(send_words(review.outbox.waiting_count + review.outbox.files))
            self.set_subtitle(head_words(review.outbox, review.last_sync, self._workspace.today))
        self._show_chosen()
        if wanted and self._list.list.choice == wanted and self.is_left_alone:
            self._detail.focus_first()
        elif not wanted:
            self.begin_at(self._list.list)
        self.shown.emit()

    def _choose_wanted(self, wanted: str, review: Review) -> None:
        """Choose the row the page was opened with, else a conflict while nothing else is chosen."""
        if wanted and not self._list.has_row(wanted):
            self._list.unfold()
        if wanted and self._list.has_row(wanted):
            self._log.setChecked(False)
            self._detail.end_many()
            self._list.list.choose(wanted)
            self._split.show_detail()
        elif not self._list.has_row(self._list.list.choice) and review.conflicts:
            self._list.list.choose(review.conflicts[0].id)

    def _show_chosen(self) -> None:
        if self._review is None:
            return
        row = self._list.list.choice
        self._detail.show_chosen(self._review, row, self._conflict_words(), log=self._log.isChecked())
        change = self._review.change(row)
        if change is not None:
            self._read_change(change)

    def _read_change(self, change: Change) -> None:
        chosen = language()

        def read(job: Job) -> tuple[Sequence[FieldChange], Sequence[RefusedValue]]:
            del job
            fields = show_change(self._workspace, change.id, chosen)
            if change.state != "refused" or change.does == "delete":
                return fields, ()
            values = refused_values(self._workspace, change.id, chosen)
            return [value.change for value in values], values

        self._tasks.run(Worker.STORE, read, partial(self._show_change, change), self._fail)

    def _show_change(
        self, change: Change, read: tuple[Sequence[FieldChange], Sequence[RefusedValue]]
    ) -> None:
        today = self._workspace.today
        title = ChangeWords(self._workspace.reference, today).title(change)
        self._detail.change.show_change(change, title, read[0], today, read[1])
        chosen = self._review is not None and self._review.change(self._list.list.choice)
        covered = self._log.isChecked() or self._detail.shows_many
        if chosen and chosen.id == change.id and not covered:
            self._detail.change.show()

    def _conflict_words(self) -> ConflictWords:
        return ConflictWords(self._workspace.reference, self._workspace.who.name, self._workspace.today)

    def _choose(self, row: str) -> None:
        if row:
            self._log.setChecked(False)
            self._detail.end_many()
        self._show_chosen()

    def _open(self, row: str) -> None:
        self._choose(row)
        self._split.show_detail()
        self._detail.focus_first()

    def _answer(self, key: str, row: str) -> None:
        if self._review is not None and self._review.conflict(row) is not None:
            self._detail.conflict.press(key)

    def _solve(self, conflict: str, keep: str, value: object) -> None:
        def solve() -> Changed:
            changed = solve_conflict(self._workspace, conflict, keep, value=value).changed
            self._detail.conflict.drafts.done()
            return changed

        self._do(solve, tr("Valget er gemt"), self._detail.conflict.complain)

    def _open_many(self) -> None:
        if self._review is not None:
            self._detail.show_many(self._review, self._list.list.choice, self._list.marked)
            self._show_chosen()
            self._split.show_detail()
            self._detail.bulk.focus_first()

    def _close_many(self) -> None:
        self._detail.end_many()
        self._show_chosen()
        self._list.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _solve_many(self, conflicts: Sequence[str], keep: str) -> None:
        def solve() -> Changed:
            changed = solve_many(self._workspace, conflicts, keep).changed
            self._close_many()
            return changed

        self._do(solve, tr("Konflikterne er løst"), self._detail.bulk.complain)

    def _reopen(self, conflict: str) -> None:
        self._do(
            lambda: reopen_conflict(self._workspace, conflict).changed,
            tr("Konflikten er åben igen"),
            self._detail.solved.complain,
        )

    def _toggle_hold(self, row: str) -> None:
        if self._review is not None and self._review.conflict(row) is not None:
            self._list.toggle_mark(row)
            return
        change = self._review.change(row) if self._review is not None else None
        if change is not None and change.state in {"open", "held"}:
            self._hold(row, change.state == "open")

    def _hold(self, mutation: str, held: bool) -> None:
        self._do(
            lambda: hold_change(self._workspace, mutation, held=held).changed,
            "",
            self._detail.change.complain,
        )

    def _resend(self, mutation: str, values: object) -> None:
        def send() -> Changed:
            if isinstance(values, dict):
                return send_edited(self._workspace, mutation, values).changed
            return resend_change(self._workspace, mutation).changed

        self._do(
            send,
            tr("Ændringen sendes igen ved næste synkronisering"),
            self._detail.change.complain,
        )

    def _give_up(self, mutation: str) -> None:
        self._do(
            lambda: give_up_change(self._workspace, mutation).changed,
            tr("Ændringen er opgivet"),
            self._detail.change.complain,
        )

    def _do(self, verb: Callable[[], Changed], said: str, complain: Callable[[str], None]) -> None:
        """Do something, say it, and offer the way back; a problem is said where it was tried."""
        try:
            changed = verb()
        except ProblemError as problem:
            complain(problem_words(problem))
            return
        if said and changed.inverses:
            tell_done(self._window, self._workspace, self._events, said, changed)
            return
        self._events.announce(changed)
        if said:
            self._window.toast(said)

    def _begin(self) -> None:
        self._detail.problem.clear()
        self._show_running()

    def _go_on(self, progress: Progress) -> None:
        if progress.to_send:
            self._list.show_sending(progress.sent, max(progress.to_send, progress.sent))
        self._send.set_words(sending_words(progress.sent, progress.to_send, progress.received))

    def _end(self, report: SyncReport) -> None:
        self._show_running()
        self.reload()
        announce(self, end_words(report.result))

    def _fail_sync(self, sentence: str) -> None:
        self._show_running()
        self._detail.problem.show_line(sentence, "danger", aloud=True)
        self.reload()

    def _show_running(self) -> None:
        running = self._sync.is_running
        self._stop.setVisible(running)
        self._send.setEnabled(not running)
        if running:
            self._send.set_words(tr("Synkroniserer …"))
            self.set_subtitle(running_words())

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, ProblemError | StoreError):
            raise error
        self._detail.problem.show_line(problem_words(error), "danger")
