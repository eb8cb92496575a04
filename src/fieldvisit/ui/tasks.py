"""Work off the GUI thread: one serial worker each for store, network, search, spelling, backup and import (ARCHITECTURE "Threads").

The search has a worker of its own because it only reads, and because typing must not wait for a page. The spelling check
has one because it waits for another process, the weekly backup and the import of a file because pages must not wait for
them: they go on for many seconds.

A worker runs one function at a time, in the order they were asked for. Results, errors and progress arrive on the GUI
thread. Functions open their own sessions; nothing that belongs to a session may be returned.
"""

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from enum import StrEnum
from functools import partial
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from shiboken6 import isValid

_LOG = logging.getLogger(__name__)


class Worker(StrEnum):
    """The serial workers."""

    STORE = "store"
    NETWORK = "network"
    SEARCH = "search"
    SPELLING = "spelling"
    BACKUP = "backup"
    IMPORT = "import"


class CancelledError(Exception):
    """Raised inside a task at the next `Job.check` after somebody cancelled it."""


class Job(QObject):
    """One task on its way; given to the function as its only argument when that wants one.

    Attributes:
        ended: the task is over in whatever way; its result, error or cancellation was delivered before.
    """

    ended = Signal()
    _returned = Signal(object, object)
    _progressed = Signal(object)

    def __init__(
        self,
        worker: Worker,
        function: Callable[["Job"], Any],
        on_done: Callable[[Any], None] | None,
        on_error: Callable[[Exception], None] | None,
        on_progress: Callable[[Any], None] | None,
    ) -> None:
        super().__init__()
        self.worker, self._function = worker, function
        self._on_done, self._on_error, self._on_progress = on_done, on_error, on_progress
        self._cancelled = Event()
        self._returned.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._progressed.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    @property
    def cancelled(self) -> bool:
        """Say whether somebody cancelled the task; nothing more is delivered then."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Ask the task to stop; it stops at its next `check` or before it began."""
        self._cancelled.set()

    def check(self) -> None:
        """Stop here when the task was cancelled; called by the function between its steps.

        Raises:
            CancelledError: it was cancelled.
        """
        if self._cancelled.is_set():
            raise CancelledError

    def report(self, progress: object) -> None:
        """Send a step of progress to the GUI thread; called by the function."""
        self._progressed.emit(progress)

    def perform(self) -> None:
        """Run the function and send what it returns or raises; called on the worker's thread."""
        try:
            self.check()
            result, error = self._function(self), None
        except CancelledError:
            result, error = None, None
            self._cancelled.set()
        except Exception as failure:  # the GUI thread decides what a person is told
            result, error = None, failure
        try:
            self._returned.emit(result, error)
        except RuntimeError:
            _LOG.info("a task ended after its window")

    def _deliver(self, result: object, error: Exception | None) -> None:
        told: Callable[[Any], None] | None = self._on_done if error is None else self._on_error
        try:
            if not self.cancelled and not _is_gone(told):
                if told is not None:
                    told(result if error is None else error)
                elif error is not None:
                    _LOG.error("a task failed: %s", type(error).__name__)
        finally:
            # Also where telling it failed: else the window would be taken to work on it for ever.
            self.ended.emit()

    def _tell(self, progress: object) -> None:
        if self._on_progress is not None and not self.cancelled:
            self._on_progress(progress)


class Tasks(QObject):
    """Runs functions on the workers; lives as long as the window.

    Attributes:
        idle_changed: a worker began or finished its last task; carries whether all are idle.
    """

    idle_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pools = {
            worker: ThreadPoolExecutor(max_workers=1, thread_name_prefix=f"fieldvisit-{worker}")
            for worker in Worker
        }
        self._jobs: set[Job] = set()
        self._over: dict[Worker, Job] = {}
        self._turns: list[tuple[QObject, Callable[[], object]]] = []
        self._next_turn = QTimer(self)
        self._next_turn.setSingleShot(True)
        self._next_turn.setInterval(0)
        self._next_turn.timeout.connect(self._take_turn)

    @property
    def is_idle(self) -> bool:
        """Say whether nothing is running or waiting."""
        return not self._jobs and not self._turns

    def run(
        self,
        worker: Worker,
        function: Callable[[Job], Any],
        on_done: Callable[[Any], None] | None = None,
        on_error: Callable[[Exception], None] | None = None,
        on_progress: Callable[[Any], None] | None = None,
    ) -> Job:
        """Queue a function on a worker.

        Args:
            worker: which of them.
            function: is given the `Job`, to report progress and to notice a cancellation.
            on_done: gets what the function returned, on the GUI thread.
            on_error: gets what it raised, on the GUI thread; without it the kind of error is logged.
            on_progress: gets each `job.report(...)`, on the GUI thread.

        Returns:
            The job, to cancel it.
        """
        job = Job(worker, function, on_done, on_error, on_progress)
        was_idle = self.is_idle
        self._jobs.add(job)
        job.ended.connect(self._forget)
        self._pools[worker].submit(job.perform)
        if was_idle:
            self.idle_changed.emit(False)
        return job

    def later(self, owner: QObject, *verbs: Callable[[], object]) -> None:
        """Make parts of a page one by one, each in a turn of the event loop of its own: keys come through between them.

        Args:
            owner: the page; what is left undone when it goes is not done.
            verbs: each makes a part.
        """
        was_idle = self.is_idle
        self._turns += [(owner, verb) for verb in verbs]
        self._next_turn.start()
        if was_idle:
            self.idle_changed.emit(False)

    def stop(self, worker: Worker) -> None:
        """Cancel what a worker does, and wait until it has stopped."""
        running = [job for job in self._jobs if job.worker is worker]
        for job in running:
            job.cancel()
        if running:
            # It does one thing after the other.
            self._pools[worker].submit(lambda: None).result()

    def close(self) -> None:
        """Cancel what waits and let what runs end; called when the window closes."""
        for job in self._jobs:
            job.cancel()
        for pool in self._pools.values():
            pool.shutdown(wait=True, cancel_futures=True)
        self._next_turn.stop()
        self._turns.clear()
        self._jobs.clear()
        self._over.clear()

    def _take_turn(self) -> None:
        owner, verb = self._turns[0]
        try:
            if isValid(owner):
                verb()
        finally:
            del self._turns[0]
            if self._turns:
                self._next_turn.start()
            elif self.is_idle:
                self.idle_changed.emit(True)

    def _forget(self) -> None:
        job = self.sender()
        if isinstance(job, Job):
            # The worker lets go of a job some time after it was delivered. Were that the last hold on it, the job and
            # the page its functions belong to would be deleted on the worker's thread; so it stays until the next one.
            self._over[job.worker] = job
            self._jobs.discard(job)
        if self.is_idle:
            self.idle_changed.emit(True)


def _is_gone(told: Callable[..., None] | None) -> bool:
    """Say whether the page that would be told was deleted in the meantime (lock, change of language)."""
    while isinstance(told, partial):
        told = told.func
    owner = getattr(told, "__self__", None)
    return isinstance(owner, QObject) and not isValid(owner)
