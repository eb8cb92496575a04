"""The search for cyclic garbage waits while a step of a sync has thousands of records in its hands: none of them is any.

In a window the event loop collects, and automatic collection is off (`ui.garbage`); nothing of that is touched here.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

OBJECTS = 100_000
"""Objects made in a step before they are looked through after all."""


class _Steps:
    """How many steps there are now, in all threads, and how often was looked before the first of them."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._running = 0
        self._before = gc.get_threshold()

    def enter(self) -> None:
        with self._lock:
            if not self._running:
                self._before = gc.get_threshold()
                gc.set_threshold(max(OBJECTS, self._before[0]), *self._before[1:])
            self._running += 1

    def leave(self) -> None:
        with self._lock:
            self._running -= 1
            if not self._running:
                gc.set_threshold(*self._before)


_steps = _Steps()


@contextmanager
def seldom_collected() -> Iterator[None]:
    """Collect seldom until the block ends."""
    _steps.enter()
    try:
        yield
    finally:
        _steps.leave()
