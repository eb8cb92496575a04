"""What was done since the profile was opened, step by step, with the way back and the way forth (DESIGN 5)."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from fieldvisit.domain.changed import Changed
from fieldvisit.services.undo import place_of_change, undo
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.reader import PERSONAL
from fieldvisit.ui.cause_words import UNDO, cause_words

MOST = 200
"""Steps that are remembered."""


@dataclass(frozen=True, slots=True)
class UndoStep:
    """One step.

    Attributes:
        changed: what taking the step means: its inverses.
        at: when it was done first.
        place: what it was about, such as a workplace; empty when unknown.
    """

    changed: Changed
    at: datetime
    place: str = ""

    @property
    def words(self) -> str:
        """What was done: `tilsagn slettet`."""
        return cause_words(self.changed.cause)


class UndoHistory:
    """Two stacks of steps; it outlives pages and languages and ends with the lock.

    Args:
        workspace: the open profile.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._done: list[UndoStep] = []
        self._undone: list[UndoStep] = []

    @property
    def done(self) -> Sequence[UndoStep]:
        """What can be taken back, the latest first."""
        return self._done[::-1]

    @property
    def undone(self) -> Sequence[UndoStep]:
        """What can be done again, the next one first."""
        return self._undone[::-1]

    def remember(self, change: Changed) -> None:
        """Keep a change; one that a toast took back moves over to what can be done again."""
        taken_back = next((step for step in reversed(self._done) if _takes_back(change, step.changed)), None)
        if taken_back is not None:
            self._done.remove(taken_back)
            self._undone.append(UndoStep(change, taken_back.at, taken_back.place))
        elif change.inverses:
            place = place_of_change(self._workspace, change)
            self._done = [*self._done, UndoStep(change, self._workspace.clock.now(), place)][-MOST:]
            self._undone.clear()

    def undo(self) -> UndoStep | None:
        """Take the latest step back; return the step that does it again, None when there is none.

        Raises:
            ProblemError: it cannot be taken back; it is a step no more.
        """
        return self._move(self._done, self._undone)

    def redo(self) -> UndoStep | None:
        """Do again what was taken back last; the rest as `undo`."""
        return self._move(self._undone, self._done)

    def forget_people(self, records: Collection[str]) -> None:
        """Forget the steps about people of whom a sync brought news: whoever left must not come back from here (G6)."""
        gone = set(records)
        self._done = [step for step in self._done if not _is_about(step, gone)]
        self._undone = [step for step in self._undone if not _is_about(step, gone)]

    def _move(self, source: list[UndoStep], target: list[UndoStep]) -> UndoStep | None:
        if not source:
            return None
        step = source.pop()
        back = UndoStep(undo(self._workspace, step.changed).changed, step.at, step.place)
        target.append(back)
        return back


def _takes_back(change: Changed, step: Changed) -> bool:
    return change.cause == f"{UNDO}{step.cause}" and change.ids == step.ids


def _is_about(step: UndoStep, records: set[str]) -> bool:
    return any(
        inverse.kind in PERSONAL
        and (inverse.record in records or (inverse.values or {}).get("candidate") in records)
        for inverse in step.changed.inverses
    )
