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
from fieldvisit.ui.saving import saving

T = TypeVar("T")


class VisitRecorder(QObject):
    """Writes the answers of one visit.

    Args:
        workspace: the open profile.
        events: where every change is told.
        parent: Qt parent.

    Attributes:
        refused: an edit was not stored; carries the question or part it belongs to, and what to do.
        taken: an edit was stored or changed nothing, or what stopped it is over; carries the question or part.
        settled: nothing waits to be stored any more.
        visit: id of the visit that is written.
    """

    refused = Signal(str, str)
    taken = Signal(str)
    settled = Signal()

    def __init__(self, workspace: Workspace, events: Events, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._events = events
        self.visit = ""
        self._unsaved: list[str] = []
        self._count = 0
        self._stopped: set[str] = set()
        saving().problem_changed.connect(self._take_back_stopped)

    @property
    def is_settled(self) -> bool:
        """Say whether all answers are stored; until then the store's answers are older than what the page shows."""
        return not self._unsaved

    def answer(self, question: str, value: Any) -> None:
        """Store an answer, without waiting for it; a text takes the place of what was typed before it."""
        visit = self.visit
        self.store(
            question,
            lambda: answer_question(self.workspace, visit, question, value),
            newest_counts=isinstance(value, str),
        )

    def store(
        self,
        part: str,
        verb: Callable[[], Done[T]],
        then: Callable[[T], object] | None = None,
        *,
        newest_counts: bool = False,
    ) -> None:
        """Run a writing verb off the GUI thread, in the order of the calls, and tell everybody.

        Args:
            part: what the edit belongs to, for the message.
            verb: calls a service.
            then: gets its value once it is stored.
            newest_counts: the verb writes the whole answer, so that one which has not begun may be left out.
        """
        self._count += 1
        key = f"{self.visit}:{part}" if newest_counts else f"{self.visit}:{part}:{self._count}"
        if key not in self._unsaved:
            self._unsaved.append(key)

        def done(made: Done[T]) -> None:
            self._settle(key)
            self._events.announce(made.changed)
            self.taken.emit(part)
            if then is not None:
                then(made.value)

        def failed(problem: Exception) -> None:
            self._settle(key)
            self.refused.emit(part, problem_words(problem))

        saving().write(key, verb, owner=self, done=done, failed=failed)

    def write(self, part: str, verb: Callable[[], Done[T]]) -> Done[T] | None:
        """Run a writing verb at once, after all that was stored before, and tell everybody; None when it was refused.

        Args:
            part: what the edit belongs to, for the message.
            verb: calls a service.
        """
        saving().flush()
        try:
            done = verb()
        except (ProblemError, StoreError, PersonsLockedError) as problem:
            stopped = saving().tell_stopped(problem)
            if stopped:
                self._stopped.add(part)
            self.refused.emit(part, saving().problem if stopped else problem_words(problem))
            return None
        self._events.announce(done.changed)
        self.taken.emit(part)
        return done

    def _take_back_stopped(self, problem: str) -> None:
        """Take away what was said below an edit that found no room, once there is some."""
        if problem:
            return
        stopped, self._stopped = self._stopped, set()
        for part in stopped:
            self.taken.emit(part)

    def _settle(self, key: str) -> None:
        # A newer text of the same field may wait already: its key is told once more when that is stored.
        if key in self._unsaved and not saving().waits(key):
            self._unsaved.remove(key)
        if not self._unsaved:
            self.settled.emit()


def together(first: Changed, second: Changed) -> Changed:
    """Return two changes as one that is undone in one step, the later first."""
    return Changed(
        first.kinds | second.kinds,
        first.ids | second.ids,
        first.cause or second.cause,
        second.inverses + first.inverses,
    )
