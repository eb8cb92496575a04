"""What the palette offers of itself: the window's actions, ranked by words; records come from sources of the screens."""

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from rapidfuzz import fuzz

from fieldvisit.domain.folding import fold
from fieldvisit.ui.language import tr
from fieldvisit.ui.shell.actions import Actions, ActionSpec
from fieldvisit.ui.shell.key_names import key_words
from fieldvisit.ui.widgets.palette_rows import PaletteGroup, PaletteRow

EVERYTHING, ACTIONS = "all", "actions"
MOST_ROWS = 8
_LEAST_SCORE = 75
_LEAST_LETTERS = 3
_IN_EVERYTHING = 4


class PaletteSource(Protocol):
    """A screen that lets its records be found from everywhere."""

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


class PaletteSearch:
    """Asks the sources and the registry of actions.

    Args:
        actions: what can be done.
    """

    def __init__(self, actions: Actions) -> None:
        self._actions = actions
        self._sources: list[PaletteSource] = []
        self._recent: list[str] = []

    def add(self, source: PaletteSource) -> None:
        """Let records of another kind be found."""
        self._sources.append(source)

    def clear(self) -> None:
        """Forget all sources (after a lock)."""
        self._sources.clear()

    def kinds(self) -> Sequence[tuple[str, str]]:
        """Return everything, the first source, the actions, then the other sources (mockup g)."""
        sources = [(source.kind, source.words()) for source in self._sources]
        return [(EVERYTHING, tr("Alt")), *sources[:1], (ACTIONS, tr("Handlinger")), *sources[1:]]

    def find(self, text: str, kind: str) -> Sequence[PaletteGroup]:
        """Return groups of rows: the first source, the actions, then the other sources."""
        groups: list[PaletteGroup] = []
        room = MOST_ROWS
        for _, words, rows in self._answers(text, kind):
            shown = tuple(rows[: min(room, _IN_EVERYTHING if kind == EVERYTHING else room)])
            if shown:
                groups.append(PaletteGroup(words if kind == EVERYTHING else "", shown))
                room -= len(shown)
        if groups or not text:
            return groups
        offers = [offer for source in self._sources if (offer := source.offer(text)) is not None]
        return [PaletteGroup(tr("Ingen fund"), tuple(offers))]

    def _answers(self, text: str, kind: str) -> list[tuple[str, str, Sequence[PaletteRow]]]:
        asked = [source for source in self._sources if kind in {EVERYTHING, source.kind}]
        answers = [(source.kind, source.words(), source.find(text, MOST_ROWS)) for source in asked]
        if kind in {EVERYTHING, ACTIONS}:
            first = 1 if answers and answers[0][0] == self._sources[0].kind else 0
            answers.insert(first, (ACTIONS, tr("Handlinger"), self._find_actions(text)))
        return answers

    def _find_actions(self, text: str) -> list[PaletteRow]:
        specs = [spec for spec in self._actions.enabled_specs() if spec.in_palette]
        if not text:
            order = {id_: place for place, id_ in enumerate(reversed(self._recent))}
            specs.sort(key=lambda spec: order.get(spec.id, len(order)))
            return [self._row(spec, "") for spec in specs[:MOST_ROWS]]
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
    """Return where the parts of a searched text begin words of a title: (start, length) each."""
    found = []
    for part in text.casefold().split():
        start = words.casefold().find(part)
        if start >= 0:
            found.append((start, len(part)))
    return tuple(found)


def _score(text: str, words: str) -> float:
    """Return how well a title fits: it begins with the text, its words begin with the typed ones, or it resembles it."""
    wanted, title = fold(text), fold(words)
    if title.startswith(wanted):
        return 120.0
    if all(any(word.startswith(part) for word in title.split()) for part in wanted.split()):
        return 110.0
    return fuzz.partial_ratio(wanted, title) if len(wanted) > _LEAST_LETTERS else 0.0
