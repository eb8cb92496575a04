"""The shortlist of a visit (mockup c): its people by reference, their consent, and the criteria of whoever is opened."""

from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldvisit.domain.changed import Changed
from fieldvisit.services.build_shortlist import (
    add_entry,
    create_shortlist,
    may_build_shortlists,
    remove_entry,
    review_entry,
)
from fieldvisit.services.person_text import HEALTH_WORDS, has_health_words
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.read_candidates import list_candidates, open_candidate
from fieldvisit.services.shortlist_view import ShortlistView, shortlists_of, unit_of_visit
from fieldvisit.services.workspace import Done, Workspace
from fieldvisit.store.errors import StoreError
from fieldvisit.store.reader import PersonsLockedError
from fieldvisit.ui.candidate_words import locked_line, withdrawn_line
from fieldvisit.ui.criteria_form import REASON
from fieldvisit.ui.events import Events
from fieldvisit.ui.language import tr, tr_said
from fieldvisit.ui.problem_words import problem_words
from fieldvisit.ui.saving import saving
from fieldvisit.ui.tasks import Tasks
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.visits.form_place import FormPlace
from fieldvisit.ui.visits.promise_form import PromiseForm, choice_box, fill_choices
from fieldvisit.ui.visits.shortlist_add_form import ShortlistAddForm
from fieldvisit.ui.visits.shortlist_begin_form import BEGIN_FORM, ShortlistBeginForm
from fieldvisit.ui.visits.shortlist_row import EntryRow
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import PADDING, Card
from fieldvisit.ui.widgets.inline_line import InlineLine
from fieldvisit.ui.widgets.reveal import reveal
from fieldvisit.ui.widgets.text import Text

T = TypeVar("T")

_CONCERNED = frozenset({"shortlist", "shortlist_entry", "candidate", "consent", "visit", "production_unit"})
"""Kinds whose change concerns a shortlist."""


class ShortlistPanel(Card):
    """The card `visit.shortlist`, with `.purpose`, `.add`, `.which`, `.empty`, `.withdrawn`, `.locked`, `.message`.

    Args:
        workspace: the open profile.
        events: the broadcast of changes.
        tasks: the workers, for the pool.
        visit_id: the visit whose workplace is shown.
        parent: Qt parent.

    Attributes:
        done: somebody came on the list or left it; carries words and the `Changed`, which was told and can be undone.
    """

    done = Signal(str, object)

    def __init__(
        self,
        workspace: Workspace,
        events: Events,
        tasks: Tasks,
        visit_id: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("visit.shortlist", parent=parent)
        self._workspace, self._events, self._tasks = workspace, events, tasks
        self._unit, self._shortlist = "", ""
        self._unread = False
        self._lists: list[ShortlistView] = []
        self._rows: dict[str, EntryRow] = {}
        self._purpose = Text("", "visit.shortlist.purpose", colour="muted", elide=True)
        self._add = Button(
            tr("Tilføj"),
            name="visit.shortlist.add",
            kind="quiet",
            icon="plus",
            accessible=tr("Tilføj til shortlist ({key})").format(key="Ctrl+M"),
        )
        self._which = choice_box("visit.shortlist.which", [])
        self._which.setAccessibleName(tr("Shortlist"))
        self._people = QVBoxLayout()
        self._empty = Text("", "visit.shortlist.empty", "caption", "muted", wrap=True)
        self._withdrawn = InlineLine(name="visit.shortlist.withdrawn")
        self._locked = InlineLine(name="visit.shortlist.locked")
        self._message = InlineLine(name="visit.shortlist.message")
        self._form_place = FormPlace(self, self._add, workspace)
        self._build()
        self._connect_signals()
        self.show_visit(visit_id)

    def _build(self) -> None:
        side = theme().size(PADDING)
        head = QHBoxLayout()
        head.setContentsMargins(side, theme().size(6), side, theme().size(6))
        head.setSpacing(theme().size(8))
        head.addWidget(Text(tr("Shortlist"), role="body_strong"))
        head.addWidget(self._purpose, 1)
        head.addWidget(self._add)
        self.body.addLayout(head)
        self.body.addLayout(self._form_place.layout)
        lines = QVBoxLayout()
        lines.setContentsMargins(side, 0, side, 0)
        lines.setSpacing(theme().size(6))
        lines.addWidget(self._which)
        self.body.addLayout(lines)
        self.body.addLayout(self._people)
        foot = QVBoxLayout()
        foot.setContentsMargins(side, 0, side, 0)
        for part in (self._empty, self._withdrawn, self._locked, self._message):
            part.setContentsMargins(0, theme().size(6), 0, theme().size(8))
            foot.addWidget(part)
        self.body.addLayout(foot)

    def _connect_signals(self) -> None:
        self._add.clicked.connect(self.begin_add)
        self._which.currentIndexChanged.connect(self._choose_list)
        self._events.changed.connect(self._take_change)

    @property
    def shortlist(self) -> str:
        """Id of the shortlist that is shown; empty when there is none."""
        return self._shortlist

    def show_visit(self, visit_id: str) -> None:
        """Show the shortlist of a visit's workplace."""
        unit = unit_of_visit(self._workspace, visit_id)
        other = unit != self._unit
        if other:
            self._form_place.put_away()
            self._shortlist = ""
        self._unit, self._form_place.visit = unit, visit_id
        self.refresh()
        if other and not self._lists and self._form_place.waits(BEGIN_FORM):
            self.begin_add()

    def refresh(self) -> None:
        """Read the shortlists anew; what may not be shown before it is written down waits for that."""
        self._add.setVisible(bool(self._unit) and may_build_shortlists(self._workspace))
        try:
            lists = shortlists_of(self._workspace, self._unit) if self._unit else []
        except StoreError as problem:
            self._message.show_line(problem_words(problem), "danger")
            saving().try_after(problem, self, self.refresh)
            self._unread = True
            return
        if self._unread:
            self._unread = False
            self._message.clear()
        self._lists = [each for each in lists if each.mine]
        if self._shortlist not in {each.id for each in self._lists}:
            self._shortlist = self._lists[0].id if self._lists else ""
        fill_choices(self._which, [(each.id, each.purpose) for each in self._lists], self._shortlist)
        self._which.setVisible(len(self._lists) > 1)
        self._show_list(next((each for each in self._lists if each.id == self._shortlist), None))

    def begin_add(self) -> None:
        """Open the form that puts somebody on the list, or begins a list (Ctrl+M)."""
        if not self._unit or not may_build_shortlists(self._workspace):
            return
        shown = next((each for each in self._lists if each.id == self._shortlist), None)
        if shown is None:
            begin = ShortlistBeginForm()
            begin.purpose_given.connect(self._begin_list)
            self._open_form(begin)
            begin.begin()
            return
        listed = {entry.candidate for entry in shown.entries}
        people = [line for line in list_candidates(self._workspace).lines if line.candidate.id not in listed]
        form = ShortlistAddForm(self._workspace, self._tasks, people, f"{shown.purpose}, {shown.company}")
        form.chosen.connect(self._add_person)
        self._open_form(form)
        form.begin()

    def close_form(self) -> bool:
        """Close an open form; say whether there was one."""
        return self._form_place.close()

    def escape(self) -> bool:
        """Close the form or the opened person; say whether there was one."""
        if self.close_form():
            return True
        opened = next((row for row in self._rows.values() if row.is_open), None)
        if opened is None:
            return False
        opened.open(False)
        opened.focus_line()
        return True

    def _show_list(self, shown: ShortlistView | None) -> None:
        self._purpose.set_text(tr("til {purpose}").format(purpose=shown.purpose) if shown else "")
        self._show_people(shown)
        self._say(self._locked, locked_line() if shown and shown.locked else "", "laas")
        withdrawn = shown.withdrawn if shown else 0
        self._say(self._withdrawn, withdrawn_line(withdrawn) if withdrawn else "", "info")
        if shown is None:
            empty = (
                tr("Ingen shortlist til dette arbejdssted endnu.")
                if may_build_shortlists(self._workspace)
                else tr("Shortlister ses af konsulenten, som ejer dem.")
            )
        else:
            empty = "" if shown.entries or shown.locked or withdrawn else tr("Ingen på listen endnu.")
        self._empty.set_text(empty)
        self._empty.setVisible(bool(empty))

    def _show_people(self, shown: ShortlistView | None) -> None:
        entries = {entry.id: entry for entry in shown.entries} if shown else {}
        if list(entries) == list(self._rows):
            for name, entry in entries.items():
                self._rows[name].show_entry(entry)
            return
        kept = {name: row for name, row in self._rows.items() if name in entries}
        for name, row in self._rows.items():
            self._people.removeWidget(row)
            if name not in kept:
                row.hide()
                row.setParent(None)
                row.deleteLater()
        self._rows = {}
        for name, entry in entries.items():
            row = kept.get(name) or self._row(name, entry)
            row.show_entry(entry)
            row.allow_changes(may_build_shortlists(self._workspace))
            self._rows[name] = row
            self._people.addWidget(row)
            row.show()

    def _row(self, name: str, entry: Any) -> EntryRow:
        row = EntryRow(entry, self._workspace)
        row.opened.connect(partial(self._open_person, name))
        row.stepped.connect(partial(self._step, name))
        row.judged.connect(partial(self._judge, name))
        row.reasoned.connect(partial(self._give_reason, name))
        row.removed.connect(partial(self._remove, name))
        return row

    def _open_person(self, name: str, opened: bool) -> None:
        row = self._rows.get(name)
        if row is None or not opened:
            return
        for other in self._rows.values():
            if other is not row:
                other.open(False)
        if row.entry.arrived:
            self._write(lambda: open_candidate(self._workspace, row.entry.candidate))

    def _step(self, name: str, step: int) -> None:
        names = list(self._rows)
        place = names.index(name) + step
        if 0 <= place < len(names):
            self._rows[names[place]].focus_line()

    def _judge(self, name: str, criterion: str, value: object) -> None:
        self._review(name, criterion, {criterion: value}, None)

    def _give_reason(self, name: str, reason: str) -> None:
        self._review(name, REASON, {}, reason)

    def _review(self, name: str, part: str, criteria: dict[str, Any], reason: str | None) -> None:
        row = self._rows[name]
        try:
            done = review_entry(self._workspace, self._shortlist, row.entry.candidate, criteria, reason)
        except (ProblemError, StoreError, PersonsLockedError) as problem:
            row.say(part, problem_words(problem))
            return
        typed = reason if part == REASON else criteria.get(part)
        warn = isinstance(typed, str) and has_health_words(self._workspace, typed)
        row.say(part, tr_said(HEALTH_WORDS) if warn else "", "warn")
        self._events.announce(done.changed)

    def _remove(self, name: str) -> None:
        entry = self._rows[name].entry
        done = self._write(lambda: remove_entry(self._workspace, self._shortlist, entry.candidate))
        if done is not None:
            self.done.emit(
                tr("{reference} er taget af shortlisten").format(reference=entry.reference), done.changed
            )
            self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_person(self, candidate: str) -> None:
        done = self._write(lambda: add_entry(self._workspace, self._shortlist, candidate))
        if done is not None:
            self.close_form()
            words = tr("{reference} er på shortlisten").format(reference=done.value.reference)
            self.done.emit(words, done.changed)

    def _begin_list(self, purpose: str) -> None:
        done = self._write(lambda: create_shortlist(self._workspace, self._unit, purpose))
        if done is not None:
            self.close_form()
            self._shortlist = done.value.id
            self.refresh()
            self.done.emit(tr("Shortlisten er begyndt"), done.changed)

    def _write(self, verb: Callable[[], Done[T]]) -> Done[T] | None:
        """Run a verb and tell everybody; say what it refused."""
        try:
            done = verb()
        except (ProblemError, StoreError, PersonsLockedError) as problem:
            self._message.show_line(problem_words(problem), "danger", aloud=True)
            return None
        self._message.clear()
        self._events.announce(done.changed)
        return done

    def _choose_list(self) -> None:
        self._shortlist = str(self._which.currentData() or "")
        self._form_place.put_away()
        self.refresh()

    def _open_form(self, form: PromiseForm) -> None:
        for row in self._rows.values():
            row.open(False)
        self._form_place.open(form)
        reveal(form)

    def _take_change(self, changed: Changed) -> None:
        if self._unit and changed.kinds & _CONCERNED:
            self.refresh()

    @staticmethod
    def _say(line: InlineLine, text: str, icon: str) -> None:
        if text:
            line.show_line(text, icon=icon)
        else:
            line.clear()
