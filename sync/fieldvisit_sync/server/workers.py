"""Several server processes at one address, over one PostgreSQL database: one of them uses one processor only.

The first process holds the listening socket and watches over the others, which are forked from it. A worker that is
killed is replaced; one that cannot even begin ends the server. When the first process is gone the workers end too.
"""

import logging
import os
import select
import signal
from collections.abc import Callable
from contextlib import suppress
from types import FrameType

from fieldvisit_sync.parent_pipe import call_when_closed, stop_this_process

MOST_WORKERS = 8
"""Most processes of one server: more would wait for each other in the database."""

_STOPS = (signal.SIGTERM, signal.SIGINT)
_PID_BYTES = 8
_MOST_HEARD = 512 * _PID_BYTES
_log = logging.getLogger(__name__)


class WorkerFailedError(Exception):
    """A worker ended before it answered anything; it has said why itself.

    Attributes:
        exit_code: what it ended with.
    """

    def __init__(self, exit_code: int) -> None:
        super().__init__(f"a worker ended with {exit_code}")
        self.exit_code = exit_code


def can_have_workers() -> bool:
    """Say whether this system can fork."""
    return hasattr(os, "fork")


class Workers:
    """The processes of one server.

    Args:
        count: how many.
        announce: called in the first process once one of them answers.
    """

    def __init__(self, count: int, announce: Callable[[], None]) -> None:
        self._count = count
        self._announce = announce
        self._running: set[int] = set()
        self._answering: set[int] = set()
        self._stopping = False
        self._ready, self._tell_ready = os.pipe()
        self._alive, self._keep_alive = os.pipe()
        self._woken, self._wake = os.pipe()
        os.set_blocking(self._woken, False)

    def run(self) -> bool:
        """Start the workers and watch over them until a stop signal; returns in each worker, and at the end here.

        Returns:
            True in a worker, which then serves; False in the first process when all workers have ended.

        Raises:
            WorkerFailedError: see the module.
        """
        os.set_blocking(self._ready, False)
        os.set_blocking(self._wake, False)
        signal.set_wakeup_fd(self._wake)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        for caught in _STOPS:
            signal.signal(caught, self._stop)
        while len(self._running) < self._count:
            if self._start():
                return True
        return self._watch()

    def answers(self) -> None:
        """Tell the first process that this worker answers."""
        os.write(self._tell_ready, os.getpid().to_bytes(_PID_BYTES, "big"))

    def _start(self) -> bool:
        """Fork; True in the worker."""
        # A stop signal reaches a worker when it is one: neither the first process's way of stopping, nor nobody.
        signal.pthread_sigmask(signal.SIG_BLOCK, _STOPS)
        worker = os.fork()
        if worker:
            self._running.add(worker)
            signal.pthread_sigmask(signal.SIG_UNBLOCK, _STOPS)
            if self._stopping:
                self._tell_all()
            return False
        signal.set_wakeup_fd(-1)
        for caught in (signal.SIGCHLD, *_STOPS):
            signal.signal(caught, signal.SIG_DFL)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, _STOPS)
        os.close(self._keep_alive)
        call_when_closed(self._alive, stop_this_process)
        return True

    def _stop(self, _signal: int, _frame: FrameType | None) -> None:
        self._stopping = True
        self._tell_all()

    def _tell_all(self) -> None:
        for worker in self._running:
            # A stop signal may come between a worker's end and its being crossed out here.
            with suppress(ProcessLookupError):
                os.kill(worker, signal.SIGTERM)

    def _watch(self) -> bool:
        failed = 0
        while self._running:
            worker, status = self._wait()
            self._running.discard(worker)
            if self._stopping:
                continue
            code = os.waitstatus_to_exitcode(status)
            if worker not in self._answering:
                failed, self._stopping = code if code > 0 else 1, True
                self._tell_all()
                continue
            _log.error("worker %d ended with %d and is replaced", worker, code)
            if self._start():
                return True
        if failed:
            raise WorkerFailedError(failed)
        return False

    def _wait(self) -> tuple[int, int]:
        """Wait until a worker ends, and hear meanwhile who answers."""
        while True:
            select.select([self._ready, self._woken], [], [])
            self._hear()
            worker, status = os.waitpid(-1, os.WNOHANG)
            if worker:
                # Another one may have ended at the same moment: look again before waiting for the next signal.
                os.write(self._wake, b"\0")
                return worker, status

    def _hear(self) -> None:
        with suppress(BlockingIOError):
            os.read(self._woken, _MOST_HEARD)
        with suppress(BlockingIOError):
            told = os.read(self._ready, _MOST_HEARD)
            nobody_yet = not self._answering
            for start in range(0, len(told), _PID_BYTES):
                self._answering.add(int.from_bytes(told[start : start + _PID_BYTES], "big"))
            if nobody_yet and not self._stopping:
                self._announce()
