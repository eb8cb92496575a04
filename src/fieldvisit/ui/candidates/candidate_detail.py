"""An opened profile: the fields of work at the left, consents and judgements at the right."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from fieldvisit.domain.changed import Changed
from fieldvisit.services.build_shortlist import may_build_shortlists, review_entry
from fieldvisit.services.give_consent import give_consent, may_consent, withdraw_consent
from fieldvisit.services.person_text import HEALTH_WORDS, has_health_words
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.read_candidates import CandidateView
from fieldvisit.services.workspace import Done, Workspace
from fieldvisit.store.errors import StoreError
from fieldvisit.store.reader import PersonsLockedError
from fieldvisit.ui.candidate_words import purpose_words
from fieldvisit.ui.candidates.consents_card import ConsentsCard
from fieldvisit.ui.candidates.deals_card import DealsCard
from fieldvisit.ui.candidates.facts_card import FactsCard
from fieldvisit.ui.candidates.judgement_card import JudgementCard
from fieldvisit.ui.language import tr, tr_said
from fieldvisit.ui.problem_words import problem_words
from fieldvisit.ui.tasks import Tasks
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.card import clear_layout
from fieldvisit.ui.widgets.icon_button import IconButton
from fieldvisit.ui.widgets.text import Text

_FACTS_WIDTH, _RIGHT_MOST, _LEAST_RIGHT = 300, 820, 440


class CandidateDetail(QWidget):
    """Shows one profile and writes what is judged or consented.

    Args:
        workspace: the open profile.
        tasks: the workers, to find workplaces.
        parent: Qt parent.

    Attributes:
        closed: back to the list.
        written: a judgement was stored; carries `Changed`.
        done: a consent was given or withdrawn; carries words and `Changed`.
    """

    closed = Signal()
    written = Signal(object)
    done = Signal(str, object)

    def __init__(self, workspace: Workspace, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._view: CandidateView | None = None
        self._cards: dict[str, JudgementCard] = {}
        self._name = Text("", "candidates.name", "subtitle")
        self._why = Text("", "candidates.opened_for", "caption", "muted", elide=True)
        self._close = IconButton("luk", name="candidates.close", accessible=tr("Luk profilen"))
        self._facts = FactsCard(workspace.reference)
        self._consents = ConsentsCard(workspace, tasks, editable=may_consent(workspace))
        self._deals = DealsCard(workspace.reference)
        self._judgements = QVBoxLayout()
        self._build()
        self._close.clicked.connect(self.closed)
        self._consents.given.connect(self._give)
        self._consents.withdrawn.connect(self._withdraw)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme().size(10))
        head.addWidget(self._name)
        head.addWidget(self._why, 1)
        head.addWidget(self._close)
        left = QVBoxLayout()
        left.addWidget(self._facts)
        left.addStretch(1)
        holder = QWidget()
        holder.setMaximumWidth(theme().size(_RIGHT_MOST))
        right = QVBoxLayout(holder)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(theme().size(12))
        self._judgements.setSpacing(theme().size(12))
        if may_consent(self._workspace):
            right.addWidget(self._consents)
            right.addWidget(self._deals)
            right.addLayout(self._judgements)
        else:
            right.addLayout(self._judgements)
            right.addWidget(self._consents)
            right.addWidget(self._deals)
        right.addStretch(1)
        sides = self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        sides.setSpacing(theme().size(12))
        sides.addLayout(left)
        sides.addWidget(holder, 1)
        sides.addStretch(0)
        self._facts.setFixedWidth(theme().size(_FACTS_WIDTH))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(8))
        column.addLayout(head)
        column.addLayout(sides, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the facts above the rest where both do not fit side by side (large text)."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        narrow = self.width() < theme().size(_FACTS_WIDTH + _LEAST_RIGHT)
        self._sides.setDirection(way.TopToBottom if narrow else way.LeftToRight)

    def close_question(self) -> bool:
        """Ask no more about a consent; say whether it was asked."""
        return self._consents.close_question()

    @property
    def view(self) -> CandidateView | None:
        """The profile that is shown."""
        return self._view

    def show_view(self, view: CandidateView) -> None:
        """Show a profile."""
        is_new = self._view is None or self._view.line.candidate.id != view.line.candidate.id
        self._view = view
        person = view.line.candidate
        has_name = person.shown and (person.reference or "") not in person.shown
        parts = (person.shown if has_name else "", person.reference)
        self._name.set_text(" · ".join(part for part in parts if part))
        self._why.set_text(tr("Åbnet: {purpose}").format(purpose=purpose_words(view.opened_for)))
        self._facts.show_line(view.line)
        self._consents.show_line(view.line)
        self._deals.show_deals(view.deals, self._workspace.today)
        if is_new:
            self._consents.show_problem("")
        if is_new or [shortlist.id for shortlist, _ in view.entries] != list(self._cards):
            self._make_cards(view)
        for shortlist, entry in view.entries:
            self._cards[shortlist.id].show_entry(entry)

    def forget(self) -> None:
        """Show nobody."""
        self._view = None

    def _make_cards(self, view: CandidateView) -> None:
        clear_layout(self._judgements)
        self._cards = {}
        for place, (shortlist, _) in enumerate(view.entries):
            editable = shortlist.mine and may_build_shortlists(self._workspace)
            card = JudgementCard(place, shortlist, self._workspace.reference, editable=editable)
            card.judged.connect(self._judge)
            self._cards[shortlist.id] = card
            self._judgements.addWidget(card)

    def _judge(self, shortlist: str, criteria: dict[str, Any], reason: str | None) -> None:
        if self._view is None:
            return
        card, part = self._cards[shortlist], next(iter(criteria), "")
        try:
            done = review_entry(self._workspace, shortlist, self._view.line.candidate.id, criteria, reason)
        except (ProblemError, StoreError, PersonsLockedError) as problem:
            card.say(part, problem_words(problem))
            return
        typed = criteria[part] if part else reason
        warn = isinstance(typed, str) and has_health_words(self._workspace, typed)
        card.say(part, tr_said(HEALTH_WORDS) if warn else "", "warn")
        self.written.emit(done.changed)

    def _give(self, unit: str, how: str, fields: list[str]) -> None:
        self._write(
            lambda candidate: give_consent(self._workspace, candidate, unit, how, fields),
            tr("Samtykket er givet"),
        )

    def _withdraw(self, unit: str, how: str) -> None:
        self._write(
            lambda candidate: withdraw_consent(self._workspace, candidate, unit, how),
            tr("Samtykket er trukket tilbage"),
        )

    def _write(self, verb: Callable[[str], Done[Any]], said: str) -> None:
        if self._view is None:
            return
        try:
            changed: Changed = verb(self._view.line.candidate.id).changed
        except (ProblemError, StoreError, PersonsLockedError) as problem:
            self._consents.show_problem(problem_words(problem))
            return
        self._consents.show_problem("")
        self.done.emit(said, changed)
