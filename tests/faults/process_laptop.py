"""A laptop of a schedule of real processes: its worker, its line, and what it said it had stored."""

import contextlib
import os
import signal
import sys
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as StillAtWorkError
from pathlib import Path
from typing import Any

from fieldvisit.demo.child import Child, ChildError
from fieldvisit.store.engine import open_engine
from fieldvisit.store.store import Store
from fieldvisit.sync_client.http import Server
from fieldvisit.sync_client.login import Admission, enrol, keep_enrolment
from fieldvisit_sync.clock import SystemClock
from tests.drivers.fault_proxy import FaultProxy
from tests.fuzz.laptop import STORE_KEY

PATIENCE_S = 20.0
SILENCE_S = 0.5
"""Longest silence of the line that a laptop bears where nothing will come."""


class ProcessLaptop:
    """One device of one user, in a process that can be killed.

    Args:
        path: its store.
        server: the server's address.
        admission: of its user.

    Attributes:
        said: marks that it said it had stored.
        secured: those that a complete sync stood behind.
        kills: how often its process was killed.
    """

    def __init__(self, path: Path, server: str, admission: Admission) -> None:
        self.path = path
        store = Store(open_engine(path, STORE_KEY, create=True), SystemClock())
        enrolment = enrol(Server(server), admission)
        keep_enrolment(store, enrolment)
        store.close()
        self.device = enrolment.answer.device
        self.proxy = FaultProxy(server)
        self.said: list[str] = []
        self.secured: set[str] = set()
        self.kills = 0
        self._hands = ThreadPoolExecutor(1)
        self._worker: Child | None = None

    def make(self, company: str, unit: str) -> str:
        """Make a company, its workplace and a contact; return the contact's id."""
        return str(self._ask({"do": "make", "company": company, "unit": unit})["contact"])

    def write(self, order: dict[str, Any]) -> None:
        """Write; the mark counts as said when the answer comes."""
        self.said.append(str(self._ask(order)["said"]))

    def sync(self, *, batch: int, seconds: float = PATIENCE_S, **more: Any) -> dict[str, Any] | None:
        """Sync once; None when the process ended in the middle."""
        try:
            report = self._ask({"do": "sync", "batch": batch, "seconds": seconds, **more})
        except ChildError:
            self.kill()
            return None
        if (report["result"], report.get("pending")) == ("done", 0):
            self.secured.update(self.said)
        return report

    def kill_while_syncing(self, after_s: float, *, batch: int) -> None:
        """Kill the process so long after it began to sync, if it is still at it."""
        worker = self._start()
        syncing = self._hands.submit(self.sync, batch=batch)
        with contextlib.suppress(StillAtWorkError):
            syncing.result(after_s)
        if not syncing.done():
            os.kill(worker.pid, signal.SIGKILL)
        syncing.result()

    def begin_sync(self, *, batch: int) -> "Future[dict[str, Any] | None]":
        """Begin to sync, so that something can happen to others meanwhile."""
        self._start()
        return self._hands.submit(self.sync, batch=batch)

    def kill(self) -> None:
        """Kill the process, or note that it ended; the next order starts it again."""
        worker, self._worker = self._worker, None
        if worker is not None:
            self.kills += 1
            worker.kill()

    def close(self) -> None:
        """End process and line."""
        if self._worker is not None:
            self._worker.stop()
            self._worker = None
        self.proxy.close()
        self._hands.shutdown()

    def _ask(self, order: dict[str, Any]) -> dict[str, Any]:
        return self._start().ask(order)

    def _start(self) -> Child:
        if self._worker is not None and not self._worker.is_running:
            # Killed when it had just said its last word: nobody asked it anything since.
            self.kill()
        if self._worker is None:
            command = [sys.executable, "-m", "tests.faults.laptop_worker", str(self.path), self.proxy.url]
            self._worker = Child(self.path.stem, command, {}, self.path.with_suffix(".log"))
            self._worker.read()
        return self._worker
