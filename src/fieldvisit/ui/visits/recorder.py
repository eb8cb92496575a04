"""The one way in which the visit's widgets write: each edit is stored at once, broadcast, and refused in plain words."""

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from fieldvisit.domain.changed import Changed
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.record_visit import answer_question
from fieldvisit.services.workspace import Done, Workspace
from fieldvisit.store.errors import StoreError
from fieldvisit.store.reader import PersonsLockedError
from fieldvisit.ui.events import Events
from fieldvisit.ui.problem_words import problem_words

T = TypeVar("T")


class VisitRecorder(QObject):
    """Writes the answers of one visit.

    Args:
        workspace: the open profile.
        events: where every change is told.
        parent: Qt parent.

    Attributes:
        refused: an edit was not stored; carries the question or part it belongs to, and what to do.
        taken: an edit was stored, or changed nothing; carries the question or part.
        visit: id of the visit that is written.
    """

    refused = Signal(str, str)
    taken = Signal(str)

    def __init__(self, workspace: Workspace, events: Events, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._events = events
        self.visit = ""

    def answer(self, question: str, value: Any) -> bool:
        """Store an answer; say whether it was taken."""
        visit = self.visit
        return (
            self.write(question, lambda: answer_question(self.workspace, visit, question, value)) is not None
        )

    def write(self, part: str, verb: Callable[[], Done[T]]) -> Done[T] | None:
        """Run a writing verb and tell everybody; None when it was refused.

        Args:
            part: what the edit belongs to, for the message.
            verb: calls a service.
        """
        try:
            done = verb()
        except (ProblemError, StoreError, PersonsLockedError) as problem:
            self.refused.emit(part, problem_words(problem))
            return None
        self._events.announce(done.changed)
        self.taken.emit(part)
        return done


def together(first: Changed, second: Changed) -> Changed:
    """Return two changes as one that is undone in one step, the later first."""
    return Changed(
        first.kinds | second.kinds,
        first.ids | second.ids,
        first.cause or second.cause,
        second.inverses + first.inverses,
    )
