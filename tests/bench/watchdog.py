"""Measures the event loop of a window from outside: how long each question waits for its answer."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Thread

from fieldvisit_sync.clock import SystemClock

_ASK_EVERY_S = 0.001
_MOST_S = 120.0
_clock = SystemClock()


@contextmanager
def watching() -> Iterator[list[float]]:
    """Yield the waits in seconds, as they come."""
    from PySide6.QtCore import QObject, Qt, Signal

    heard, stop = Event(), Event()

    class Asked(QObject):
        asked = Signal()

        def answer(self) -> None:
            heard.set()

    gaps = [0.0]
    asker = Asked()
    asker.asked.connect(asker.answer, Qt.ConnectionType.QueuedConnection)

    def ask() -> None:
        while not stop.wait(_ASK_EVERY_S):
            heard.clear()
            began = _clock.monotonic()
            asker.asked.emit()
            heard.wait(_MOST_S)
            gaps.append(_clock.monotonic() - began)

    thread = Thread(target=ask, name="watchdog", daemon=True)
    thread.start()
    try:
        yield gaps
    finally:
        stop.set()
        heard.set()
        thread.join()
