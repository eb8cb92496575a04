"""One write that takes longer than a person waits for, such as an import: others do not stand still before it.

Whoever serves a person (a button, typed text, a draft) is told at once that it must wait, and keeps what it has. Whoever works
by itself (a sync) waits.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event

from fieldvisit.store.errors import StoreTakenError


class LongWrite:
    """The long write of one open store; threads may share it."""

    def __init__(self) -> None:
        self._over = Event()
        self._over.set()

    @contextmanager
    def held(self) -> Iterator[None]:
        """Keep others out while the block runs.

        Raises:
            StoreTakenError: another long write is under way.
        """
        self.refuse()
        self._over.clear()
        try:
            yield
        finally:
            self._over.set()

    def refuse(self) -> None:
        """Go on only when none is under way.

        Raises:
            StoreTakenError: one is.
        """
        if not self._over.is_set():
            raise StoreTakenError

    def wait(self) -> None:
        """Go on when none is under way any more."""
        self._over.wait()
