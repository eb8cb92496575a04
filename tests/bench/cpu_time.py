"""Processor time of a process with all its threads: unlike the clock's, nobody else's load lengthens it much."""

import os
from collections.abc import Callable
from pathlib import Path

from fieldvisit_sync.clock import SystemClock

_clock = SystemClock()


def cpu_seconds(process: int | None = None) -> float | None:
    """Return the processor time so far; None where the system does not tell it."""
    try:
        threads = Path(f"/proc/{process or os.getpid()}/task").iterdir()
        return sum(int((thread / "schedstat").read_text().split()[0]) for thread in threads) / 1e9
    except OSError:
        return None


def spent(work: Callable[[], object]) -> tuple[float, float]:
    """Return the processor time that some work took, and the clock's; the clock's twice where nobody tells the first."""
    began, before = _clock.monotonic(), cpu_seconds()
    work()
    seconds, after = _clock.monotonic() - began, cpu_seconds()
    return (seconds if before is None or after is None else after - before), seconds
