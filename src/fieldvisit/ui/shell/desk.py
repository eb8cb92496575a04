"""The desk of one unlocked profile: its pages, badges, status strip, undo and sync, put into the window.

Made after unlocking and thrown away at the lock, so that nothing of the store outlives it.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from fieldvisit.domain.changed import Changed
from fieldvisit.services.badges import Badges, count_badges
from fieldvisit.services.drafts import forget_old_drafts, latest_draft
from fieldvisit.services.last_saved import last_saved, note_room
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.trash import forget_expired
from fieldvisit.services.workspace import Done, Workspace
from fieldvisit.store.errors import StoreError
from fieldvisit.store.reader import PersonsLockedError
from fieldvisit.ui import words
from fieldvisit.ui.events import Events
from fieldvisit.ui.language import language, tr
from fieldvisit.ui.problem_words import problem_words
from fieldvisit.ui.product_news import version
from fieldvisit.ui.saving import saving
from fieldvisit.ui.shell.conflict_way import ConflictWay
from fieldvisit.ui.shell.draft_places import place_of
from fieldvisit.ui.shell.dropped_draft import DroppedDraft
from fieldvisit.ui.shell.help_desk import HelpDesk
from fieldvisit.ui.shell.history import Place
from fieldvisit.ui.shell.main_window import MainWindow
from fieldvisit.ui.shell.product_pages import product_pages
from fieldvisit.ui.shell.remembered_choices import RememberedChoices
from fieldvisit.ui.shell.row_menu import RowMenu
from fieldvisit.ui.shell.sync_strip import SyncStrip
from fieldvisit.ui.shell.undo_history import UndoHistory, UndoStep
from fieldvisit.ui.shell.window_tools import WindowTools
from fieldvisit.ui.spelling import Spelling
from fieldvisit.ui.sync_runner import SyncRunner
from fieldvisit.ui.tasks import Tasks, Worker
from fieldvisit.ui.widgets.copying import forget_persons

_OPENED_ON_A_PAGE = frozenset({"companies", "candidates"})
"""Kinds of the palette that a role finds only when it sees the page of the same name."""

_STRIP_PAGES = {
    "waiting": "sync_review",
    "conflicts": "sync_review",
    "errors": "sync_review",
    "connection": "sync_review",
}


class Desk(QObject):
    """Keeps window and workspace together while the profile is open.

    Args:
        window: the window.
        workspace: the open profile.
    """

    def __init__(self, window: MainWindow, workspace: Workspace) -> None:
        super().__init__(window)
        self.workspace = workspace
        self.window = window
        self.events = Events(self)
        self.tasks = Tasks(self)
        self.sync = SyncRunner(workspace, self.events, self.tasks, self)
        self.choices = RememberedChoices(window, workspace, self.sync, self)
        self._strip = SyncStrip(workspace, self.events, self.sync, window.strip, self)
        self.spelling = Spelling(workspace, self.events, self.tasks, window, self)
        self.spelling.use(self.choices.spelling)
        self.choices.spelling_chosen.connect(self.spelling.use)
        self._steps = UndoHistory(workspace)
        self._stepping = False
        pages = product_pages(self._make)
        window.add_pages(pages)
        window.palette_search.fill_with(self._make_search)
        saving().begin(lambda: note_room(workspace))
        self._conflict_way = ConflictWay(window, self._tools(), self)
        self._row_menu = RowMenu(window, self._tools(), self)
        self._dropped = DroppedDraft(window, workspace)
        self.help = HelpDesk(self._tools(), self.sync, self)
        self._connect_signals()
        self._tell_user()
        # In a turn of its own: the first page is read before the counts beside it.
        self.tasks.later(self, self._look_after)

    @property
    def is_idle(self) -> bool:
        """Say whether no task runs and everything typed is stored."""
        return self.tasks.is_idle and saving().is_idle

    def refresh(self) -> None:
        """Count the badges anew."""
        self.tasks.run(Worker.STORE, lambda _: count_badges(self.workspace), self._show_counts)

    def close(self) -> None:
        """Let go of the workspace: called before the lock closes the store."""
        # What was typed beside an import waits for its end; there is no later.
        self.tasks.stop(Worker.IMPORT)
        saving().retry()
        saving().end()
        self.events.blockSignals(True)
        self.choices.blockSignals(True)
        for signal, slot in self._wires():
            signal.disconnect(slot)
        self._conflict_way.close()
        self._row_menu.close()
        self._dropped.close()
        self.help.close()
        self.sync.close()
        self.spelling.close()
        self.window.palette_search.clear()
        self.tasks.close()
        forget_persons()

    def _make(self, page: Callable[..., QWidget]) -> QWidget:
        """Build a page with the tools of every page; those about sync are given the runner too."""
        tools = self._tools()
        return page(tools, self.sync) if getattr(page, "takes_sync", False) else page(tools)

    def _connect_signals(self) -> None:
        for signal, slot in self._wires():
            signal.connect(slot)
        self.events.changed.connect(self._note)
        self.sync.line_changed.connect(self.events.tell_line)
        self.sync.finished.connect(self.refresh)
        self.sync.failed.connect(self.window.toast)
        self.sync.watch()

    def _wires(self) -> list[tuple[Any, Callable[..., Any]]]:
        window = self.window
        return [
            (window.undo_requested, self.undo),
            (window.redo_requested, self.redo),
            (window.save_requested, self._say_saved),
            (window.sync_requested, self.sync.start),
            (window.strip_clicked, self._open_explanation),
            (window.history_requested, self._show_history),
            (window.trash_requested, self._show_trash),
            (window.undo_list_requested, self._show_undo),
            (window.rebuilt, self._retell),
            (window.rebuilt, self._reopen_form),
            (saving().problem_changed, self._show_save_problem),
            (saving().slow, window.strip.show_saving),
            (saving().stored, self._show_saved),
            (saving().left_over, self._announce_left_over),
        ]

    def _look_after(self) -> None:
        workspace = self.workspace
        self.refresh()
        self.tasks.run(Worker.STORE, lambda _: _forget_old(workspace), None, self._tell_problem)
        self.tasks.run(Worker.BACKUP, lambda _: workspace.store.backup_when_due(), None, self._tell_problem)

    def _retell(self) -> None:
        self._tell_user()
        self.refresh()

    def _tell_user(self) -> None:
        who = self.workspace.who
        role = self.workspace.reference.word("role", who.role, language())
        self.window.set_user(who.name, role, initials_of(who.name), who.role)
        self._strip.refresh()
        # A change of language comes here too, and must come through when the store cannot be read.
        try:
            saved = last_saved(self.workspace)
        except StoreError:
            self.window.strip.forget_saved()
            return
        if saved is not None:
            self.window.strip.show_saved(words.time_of_day(words.local(saved)))

    def reopen(self, before: Place | None, landing: str) -> None:
        """Open the window where it was left: at the lock's page, after a crash at the form that was being filled in.

        Args:
            before: the page that the lock covered; None at a start.
            landing: the page of the role, for a start with nothing left.
        """
        draft = latest_draft(self.workspace)
        place = place_of(draft) if draft is not None else None
        if before is not None and (place is None or place.page != before.page):
            place = before
        seen = {spec.id for spec in self.window.pages.specs() if spec.visible_to(self.workspace.who.role)}
        if place is None or place.page not in seen:
            place = Place(landing)
        self.window.open_page(place.page, place.record)
        self.help.begin()
        if self.choices.is_upgraded():
            self.window.toast(
                tr("FieldVisit er nu version {version}. Hvad er nyt, står i Indstillinger.").format(
                    version=version()
                )
            )

    def _make_search(self) -> None:
        from fieldvisit.ui.shell.record_search import record_sources
        from fieldvisit.ui.shell.verb_source import VerbSource

        search, workspace = self.window.palette_search, self.workspace
        seen = {spec.id for spec in self.window.pages.specs() if spec.visible_to(workspace.who.role)}
        for source in record_sources(workspace, self.events, self.window):
            if source.kind not in _OPENED_ON_A_PAGE or source.kind in seen:
                search.add(source)
        search.take_orders(VerbSource(workspace, self.events, self.window), self.tasks)

    def _reopen_form(self) -> None:
        """Show the form again that a change of language took away."""
        try:
            draft = latest_draft(self.workspace)
        except StoreError:
            return
        if draft is not None and place_of(draft).page == self.window.current_page:
            place = place_of(draft)
            self.window.open_page(place.page, place.record)

    def undo(self) -> bool:
        """Take back what is being told, be it a setting, a filter or a typed form, or the last change; say whether any was."""
        if self.window.overlays.toast.go_own_way():
            return True
        nothing = tr("Der er ikke noget at fortryde.")
        return self._step(self._steps.undo, tr("Fortrudt: {what}"), nothing, self.redo)

    def redo(self) -> bool:
        """Do again what was taken back last; return whether anything was."""
        nothing = tr("Der er ikke noget at gentage.")
        return self._step(self._steps.redo, tr("Gentaget: {what}"), nothing, self.undo)

    def _step(
        self, move: Callable[[], UndoStep | None], said: str, nothing: str, back: Callable[[], bool]
    ) -> bool:
        saving().flush()
        try:
            step = move()
        except (ProblemError, PersonsLockedError) as problem:
            self.window.toast(problem_words(problem))
            return False
        if step is None:
            self.window.toast(nothing)
            return False
        self._stepping = True
        self.events.announce(step.changed)
        self._stepping = False
        self.window.toast(said.format(what=step.words), back, step.words, again=back == self.redo)
        return True

    def _note(self, change: Changed) -> None:
        if change.cause == "sync":
            self._steps.forget_people(change.ids)
        else:
            self._show_saved()
            if not self._stepping:
                self._steps.remember(change)
        self.refresh()

    def _show_undo(self) -> None:
        from fieldvisit.ui.shell.undo_panel import UndoPanel

        panel = UndoPanel(self.window, self._tools(), self._steps, self.undo, self.redo)
        self.window.overlays.open_over(panel)

    def _show_save_problem(self, problem: str) -> None:
        if problem:
            self.window.strip.show_save_problem(problem)
        else:
            self._show_saved()

    def _announce_left_over(self, stored: object) -> None:
        if isinstance(stored, Done):
            self.events.announce(stored.changed)

    def _show_saved(self) -> None:
        if saving().problem:
            return
        self.window.strip.show_saved(words.time_of_day(words.local(self.workspace.clock.now())))

    def _tell_problem(self, error: Exception) -> None:
        if not isinstance(error, StoreError):
            raise error
        self.window.toast(problem_words(error))

    def _say_saved(self) -> None:
        if saving().problem:
            saving().retry()
        else:
            self.window.strip.show_all_saved()

    def _show_counts(self, badges: Badges) -> None:
        window = self.window
        window.set_badge("calls", badges.calls)
        window.set_badge("bag", badges.past_check, "warn")
        window.set_badge("follow_ups", badges.due, "danger" if badges.overdue else "neutral")
        tone = "warn" if badges.conflicts else "pending"
        window.set_badge("sync_review", badges.waiting + badges.conflicts, tone)

    def _show_history(self, kind: str, record: str) -> None:
        if not record:
            self.window.toast(tr("Vælg først det, du vil se historikken for."))
            return
        from fieldvisit.ui.history.history_panel import HistoryPanel

        self.window.overlays.open_over(HistoryPanel(self.window, self._tools(), kind, record))

    def _show_trash(self) -> None:
        from fieldvisit.ui.trash.trash_panel import TrashPanel

        self.window.overlays.open_over(TrashPanel(self.window, self._tools()))

    def _tools(self) -> WindowTools:
        return WindowTools(self.workspace, self.events, self.tasks, self.window, self.choices)

    def _open_explanation(self, part: str) -> None:
        page = _STRIP_PAGES.get(part)
        if page is not None:
            self.window.open_page(page)


def _forget_old(workspace: Workspace) -> None:
    forget_old_drafts(workspace)
    forget_expired(workspace)


def initials_of(name: str) -> str:
    """Return the first letters of the first and the last name."""
    parts = name.split()
    return "".join(part[0] for part in (parts[0], parts[-1])) if len(parts) > 1 else name[:2].upper()
