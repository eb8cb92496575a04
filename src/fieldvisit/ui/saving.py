"""The one way in which the window stores what is typed: in order, off the GUI thread, and again when it could not be stored.

A full disk, or a store that another program holds, stops no typing and loses none: the text stays in its field, the status
strip says so (DESIGN 9), and the write is tried again until there is room (decision 022).
"""

import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from shiboken6 import isValid

from fieldvisit.services.problems import ProblemError
from fieldvisit.store.errors import DiskError, StoreBusyError, StoreError, StoreLockedError, StoreTakenError
from fieldvisit.store.reader import PersonsLockedError
from fieldvisit.ui.language import tr

RETRY_MS = 5000
"""How often a write that found no room is tried again."""

SLOW_MS = 1000
"""How long a write may take before the strip says `Gemmer …`."""

_PROBE = "probe"
_REFUSED = (ProblemError, StoreError, PersonsLockedError)
_PASSING = (DiskError, StoreBusyError)


@dataclass(frozen=True, slots=True)
class _Write:
    """A write on its way; a later one of the same key takes its place."""

    key: str
    verb: Callable[[], Any]
    owner: QObject | None
    done: Callable[[Any], object] | None
    failed: Callable[[Exception], object] | None

    @property
    def is_awaited(self) -> bool:
        """Say whether the part of the window that wrote it is still there."""
        return self.owner is None or isValid(self.owner)


class Saving(QObject):
    """Writes in the order of their last key. Without `begin` each write is made at once, on the caller's thread.

    Attributes:
        problem_changed: something cannot be stored now, and what is safe; empty when all is stored again.
        slow: a write takes longer than a second.
        stored: a write that had said `slow` or a problem is done.
        left_over: something was stored after the page that wrote it was gone; carries what the verb returned.
    """

    problem_changed = Signal(str)
    slow = Signal()
    stored = Signal()
    left_over = Signal(object)
    _ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool: ThreadPoolExecutor | None = None
        self._waiting: dict[str, _Write] = {}
        self._running: tuple[_Write, Future[Any]] | None = None
        self._problem, self._said_slow = "", False
        self._probe: Callable[[], object] = lambda: None
        self._retry, self._late = QTimer(self), QTimer(self)
        for timer, milliseconds, told in (
            (self._retry, RETRY_MS, self.retry),
            (self._late, SLOW_MS, self._be_slow),
        ):
            timer.setSingleShot(True)
            timer.setInterval(milliseconds)
            timer.timeout.connect(told)
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def problem(self) -> str:
        """Why something cannot be stored now; empty when nothing is in the way."""
        return self._problem

    @property
    def is_idle(self) -> bool:
        """Say whether everything is stored."""
        return not self._waiting and self._running is None

    def waits(self, key: str) -> bool:
        """Say whether a write of this key has not begun."""
        return key in self._waiting

    def wait_for(self, key: str) -> None:
        """Store what was written under a key before somebody reads it."""
        if key in self._waiting or (self._running is not None and self._running[0].key == key):
            self.flush()

    def begin(self, probe: Callable[[], object]) -> None:
        """Write off the GUI thread from now on (a profile was opened).

        Args:
            probe: writes next to nothing, to learn whether there is room again.
        """
        self._probe = probe
        if self._pool is None:
            self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="fieldvisit-saving")

    def end(self) -> None:
        """Store what waits and write at once from now on (the profile is closed); what found no room goes with it."""
        self.flush()
        pool, self._pool = self._pool, None
        if pool is not None:
            pool.shutdown(wait=True)
        self._waiting.clear()
        self._tell("")

    def write(
        self,
        key: str,
        verb: Callable[[], Any],
        *,
        owner: QObject | None = None,
        done: Callable[[Any], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        """Store something; a write of the same key that has not begun is replaced.

        Args:
            key: names what is written, such as one field of one record.
            verb: makes the write; runs on another thread, opens its own session.
            owner: the part of the window that is told; once it is gone nobody is.
            done: gets what the verb returned, on the GUI thread.
            failed: gets a refusal that another try would not mend, on the GUI thread; other errors are bugs.
        """
        self._waiting.pop(key, None)
        self._waiting[key] = _Write(key, verb, owner, done, failed)
        if self._problem:
            return
        self._go_on()
        if self._pool is None:
            self.flush()

    def flush(self) -> None:
        """Store everything that waits before going on; what finds no room stays waiting."""
        while self._running is not None or (self._waiting and not self._problem):
            if self._running is None:
                self._go_on()
            else:
                self._running[1].exception()
                self._deliver()

    def retry(self) -> None:
        """Try again what found no room."""
        self._retry.stop()
        had, self._problem = self._problem, ""
        self._go_on()
        if self._pool is None:
            self.flush()
        if self._running is not None:
            self._problem = had
        elif not self._problem and had:
            self._problem = had
            self._tell("")

    def tell_stopped(self, error: Exception) -> bool:
        """Say that an action found no room, and ask until there is some; False for other errors and without a profile."""
        if self._pool is None or not isinstance(error, _PASSING):
            return False
        self._waiting.setdefault(_PROBE, _Write(_PROBE, self._probe, None, None, None))
        self._tell(_problem_words(error))
        self._retry.start()
        return True

    def try_after(self, error: Exception, owner: QObject, verb: Callable[[], object]) -> None:
        """Run a verb on the GUI thread once there is room, or the import over, that it failed for; harmless for other errors.

        Reading about people is written down first (G8), so that it may have to wait as writing does.

        Args:
            error: why it failed.
            owner: once it is gone nothing is run.
            verb: reads anew.
        """
        if isinstance(error, _PASSING):
            self.write(f"again.{id(owner)}", self._probe, owner=owner, done=lambda _: verb())

    def _go_on(self) -> None:
        if self._running is not None or not self._waiting:
            return
        write = self._waiting.pop(next(iter(self._waiting)))
        if self._pool is None:
            future: Future[Any] = Future()
            try:
                future.set_result(write.verb())
            except Exception as error:  # told below, like one from the other thread
                future.set_exception(error)
            self._running = (write, future)
            return
        self._late.start()
        future = self._pool.submit(write.verb)
        self._running = (write, future)
        future.add_done_callback(lambda _: self._ended.emit())

    def _deliver(self) -> None:
        """Take what the running write came to, and begin the next one."""
        if self._running is None or not self._running[1].done():
            return
        (write, future), self._running = self._running, None
        self._late.stop()
        error = future.exception()
        if isinstance(error, _PASSING):
            if write.key not in self._waiting:
                self._waiting = {write.key: write, **self._waiting}
            self._tell(_problem_words(error))
            self._retry.start()
            return
        if self._problem or self._said_slow:
            self._said_slow = False
            self._tell("")
            self.stored.emit()
        # The next write begins first: what is told below may ask for a flush, or raise.
        self._go_on()
        if error is None:
            if not write.is_awaited:
                self.left_over.emit(future.result())
            elif write.done is not None:
                write.done(future.result())
        elif isinstance(error, StoreLockedError) and self._pool is None:
            # A page that outlives its profile for a moment has nothing to store any more: all was stored before the lock.
            return
        elif write.failed is not None and write.is_awaited and isinstance(error, _REFUSED):
            write.failed(error)
        else:
            # Whoever flushes (the lock, the end) must go on: the error is told where uncaught ones are.
            sys.excepthook(type(error), error, error.__traceback__)

    def _tell(self, problem: str) -> None:
        if problem != self._problem:
            self._problem = problem
            self.problem_changed.emit(problem)

    def _be_slow(self) -> None:
        self._said_slow = True
        self.slow.emit()


@cache
def saving() -> Saving:
    """Return the one of this process."""
    return Saving()


def _problem_words(error: Exception) -> str:
    if isinstance(error, StoreTakenError):
        return tr("En import er i gang. Teksten er bevaret i vinduet og gemmes bagefter.")
    if isinstance(error, DiskError):
        return tr("Kunne ikke gemme. Disken er fuld. Teksten er bevaret i vinduet.")
    return tr("Kunne ikke gemme. Et andet program bruger dine data. Teksten er bevaret i vinduet.")
