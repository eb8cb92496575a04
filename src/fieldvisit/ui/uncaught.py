"""Errors that no screen caught: said where a person can act on them, and noted without what they hold.

A full disk or a store in use can stop any click. Python would print the error's message, which may quote a record, and
the person would see nothing at all.
"""

import sys
import traceback
from collections.abc import Callable
from types import TracebackType

from fieldvisit.services.problems import ProblemError
from fieldvisit.store.errors import StoreError
from fieldvisit.store.reader import PersonsLockedError
from fieldvisit.ui.problem_words import problem_words
from fieldvisit.ui.saving import saving


class Uncaught:
    """Takes the place of Python's own report of errors that end in the event loop.

    Args:
        say: shows a sentence to the person.
    """

    def __init__(self, say: Callable[[str], object]) -> None:
        self._say = say

    def install(self) -> None:
        """Report from now on."""
        sys.excepthook = self.tell

    def tell(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Say what a person can act on; note type and places of everything else on standard error."""
        if isinstance(error, Exception) and saving().tell_stopped(error):
            return
        if isinstance(error, ProblemError | StoreError | PersonsLockedError):
            self._say(problem_words(error))
            return
        places = " > ".join(f"{frame.name}:{frame.lineno}" for frame in traceback.extract_tb(trace))
        print(f"{kind.__name__}: {places}", file=sys.stderr)
