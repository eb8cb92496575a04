"""What the palette offers of itself: the window's actions, ranked by words; records come from sources of the screens."""

import re
from collections.abc import Callable, Sequence
from typing import Protocol, runtime_checkable

from fieldvisit.domain.folding import fold, fold_with_positions
from fieldvisit.ui.language import tr
from fieldvisit.ui.shell.actions import Actions, ActionSpec
from fieldvisit.ui.shell.key_names import key_words
from fieldvisit.ui.tasks import Job, Tasks, Worker
from fieldvisit.ui.widgets.palette_rows import PaletteGroup, PaletteRow

EVERYTHING, ACTIONS = "all", "actions"
MOST_ROWS = 8
_LEAST_SCORE = 75
_LEAST_LETTERS = 3
_IN_EVERYTHING, _OF_EACH = 5, 2
"""Rows of one kind among everything: at most, and kept free for each kind that follows."""


class PaletteSource(Protocol):
    """A screen that lets its records be found from everywhere; asked on the worker of the search."""

    kind: str
    """Id of what it finds, such as `companies`."""

    def words(self) -> str:
        """Return what its records are called."""
        ...

    def find(self, text: str, most: int) -> Sequence[PaletteRow]:
        """Return the best rows for a text; recent ones for an empty text."""
        ...

    def offer(self, text: str) -> PaletteRow | None:
        """Return what can be made of a text that nothing was found for, such as a new company of that name."""
        ...


@runtime_checkable
class ActingSource(Protocol):
    """A source that also knows what can be done with the record that fits best (mockup g "Handlinger")."""

    def deeds(self, text: str) -> Sequence[PaletteRow]:
        """Return what can be done; nothing for an empty text."""
        ...


@runtime_checkable
class TellingSource(Protocol):
    """A source whose search writes something, such as who looked for a person."""

    def tell(self) -> None:
        """Broadcast what was written; called on the GUI thread once the rows are there."""
        ...


class OrderReader(Protocol):
    """Reads verbs with arguments, such as `ny opfølgning nordlys fre 13 send profiler`."""

    def is_order(self, text: str) -> bool:
        """Say whether a text is an order and no search."""
        ...

    def find(self, text: str) -> Sequence[PaletteRow]:
        """Return what a text orders."""
        ...


class PaletteSearch:
    """Asks the sources and the registry of actions.

    Args:
        actions: what can be done.
    """

    def __init__(self, actions: Actions) -> None:
        self._actions = actions
        self._sources: list[PaletteSource] = []
        self._orders: OrderReader | None = None
        self._tasks: Tasks | None = None
        self._job: Job | None = None
        self._recent: list[str] = []
        self._fill: Callable[[], None] | None = None

    def fill_with(self, fill: Callable[[], None]) -> None:
        """Let sources and orders come with the first question: the window is there before what they need is loaded."""
        self._fill = fill

    def add(self, source: PaletteSource) -> None:
        """Let records of another kind be found."""
        self._sources.append(source)

    def take_orders(self, orders: OrderReader, tasks: Tasks) -> None:
        """Read verbs with arguments, and search off the GUI thread from now on."""
        self._orders, self._tasks = orders, tasks

    def clear(self) -> None:
        """Forget all sources (after a lock)."""
        self.rest()
        self._sources.clear()
        self._orders = self._tasks = self._fill = None

    def kinds(self) -> Sequence[tuple[str, str]]:
        """Return everything, the first source, the actions, then the other sources (mockup g)."""
        self._come()
        sources = [(source.kind, source.words()) for source in self._sources]
        return [(EVERYTHING, tr("Alt")), *sources[:1], (ACTIONS, tr("Handlinger")), *sources[1:]]

    def ask(self, text: str, kind: str, show: Callable[[Sequence[PaletteGroup]], None]) -> None:
        """Search off the GUI thread; of several questions only the latest is answered."""
        self.rest()
        self._come()
        specs = self._offered()
        tasks = self._tasks
        if tasks is None:
            show(self._find(text, kind, specs))
            return

        def deliver(groups: Sequence[PaletteGroup]) -> None:
            self._job = None
            self._tell()
            show(groups)

        self._job = tasks.run(Worker.SEARCH, lambda _: self._find(text, kind, specs), deliver)

    def rest(self) -> None:
        """Answer no more what was asked before."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def find(self, text: str, kind: str) -> Sequence[PaletteGroup]:
        """Return groups of rows: the first source, the actions, then the other sources."""
        self._come()
        groups = self._find(text, kind, self._offered())
        self._tell()
        return groups

    def _come(self) -> None:
        fill, self._fill = self._fill, None
        if fill is not None:
            fill()

    def _tell(self) -> None:
        for source in self._sources:
            if isinstance(source, TellingSource):
                source.tell()

    def _offered(self) -> list[ActionSpec]:
        return [spec for spec in self._actions.enabled_specs() if spec.in_palette]

    def _find(self, text: str, kind: str, specs: Sequence[ActionSpec]) -> Sequence[PaletteGroup]:
        orders = self._orders if kind in {EVERYTHING, ACTIONS} else None
        if orders is not None and orders.is_order(text):
            return [PaletteGroup(tr("Handlinger"), tuple(orders.find(text)[:MOST_ROWS]))]
        groups: list[PaletteGroup] = []
        room = MOST_ROWS
        # What Ctrl+N makes is never more than fits, and each of it must be seen.
        ordered = orders.find(text) if orders is not None else []
        begun = len(ordered) if text else 0
        answers = self._answers(text, kind, specs, ordered)
        kept = sum(min(len(rows), _OF_EACH) for _, _, rows in answers)
        for id_, words, rows in answers:
            kept -= min(len(rows), _OF_EACH)
            most = max(_IN_EVERYTHING, begun) if id_ == ACTIONS else _IN_EVERYTHING
            free = max(room - kept, begun if id_ == ACTIONS else 0)
            shown = tuple(rows[: min(room, most, free) if kind == EVERYTHING else room])
            if shown:
                groups.append(PaletteGroup(words if kind == EVERYTHING else "", shown))
                room -= len(shown)
        if groups or not text:
            return groups
        offers = [offer for source in self._sources if (offer := source.offer(text)) is not None]
        return [PaletteGroup(tr("Ingen fund"), tuple(offers))]

    def _answers(
        self, text: str, kind: str, specs: Sequence[ActionSpec], ordered: Sequence[PaletteRow]
    ) -> list[tuple[str, str, Sequence[PaletteRow]]]:
        asked = [source for source in self._sources if kind in {EVERYTHING, source.kind}]
        answers = [(source.kind, source.words(), source.find(text, MOST_ROWS)) for source in asked]
        if kind in {EVERYTHING, ACTIONS}:
            first = 1 if answers and not ordered and answers[0][0] == self._sources[0].kind else 0
            rows = [*ordered, *self._find_actions(text, specs)]
            answers.insert(first, (ACTIONS, tr("Handlinger"), rows))
        return answers

    def _find_actions(self, text: str, specs: Sequence[ActionSpec]) -> list[PaletteRow]:
        if not text:
            order = {id_: place for place, id_ in enumerate(reversed(self._recent))}
            recent = sorted(specs, key=lambda spec: order.get(spec.id, len(order)))
            return [self._row(spec, "") for spec in recent[:MOST_ROWS]]
        ranked = [(_score(text, spec.text()), spec) for spec in specs]
        ranked.sort(key=lambda pair: (-pair[0], pair[1].text()))
        acting = [source for source in self._sources if isinstance(source, ActingSource)]
        deeds = [row for source in acting for row in source.deeds(text)]
        return [*deeds, *(self._row(spec, text) for score, spec in ranked if score >= _LEAST_SCORE)]

    def _row(self, spec: ActionSpec, text: str) -> PaletteRow:
        def run() -> None:
            self._note(spec.id)
            self._actions.get(spec.id).trigger()

        words = spec.text()
        return PaletteRow(
            spec.id, words, run, icon=spec.icon, key=key_words(spec.key), marks=marks_of(words, text)
        )

    def _note(self, id_: str) -> None:
        self._recent = [*(known for known in self._recent if known != id_), id_][-MOST_ROWS:]


def marks_of(words: str, text: str) -> tuple[tuple[int, int], ...]:
    """Return where the parts of a searched text stand in a title, best where they begin a word: (start, length) each.

    Both are folded as the index is, so that `soen` marks the beginning of `Sønderby`.
    """
    folded, found = fold_with_positions(words), []
    for part in fold(text).split():
        begins = re.search(rf"(?<!\w){re.escape(part)}", folded.text)
        start = begins.start() if begins else folded.text.find(part)
        if start >= 0:
            begin, end = folded.original_span(start, start + len(part))
            found.append((begin, end - begin))
    return tuple(found)


def _score(text: str, words: str) -> float:
    """Return how well a title fits: it begins with the text, its words begin with the typed ones, or it resembles it."""
    wanted, title = fold(text), fold(words)
    if title.startswith(wanted):
        return 120.0
    if all(any(word.startswith(part) for word in title.split()) for part in wanted.split()):
        return 110.0
    if len(wanted) <= _LEAST_LETTERS:
        return 0.0
    from rapidfuzz import fuzz

    return fuzz.partial_ratio(wanted, title)
