"""Named places where a test may stop the server dead (SYNC "How it is tested", point 3).

A process that was started with FIELDVISIT_SERVER_KILL_AT=name:count ends itself, without any clean-up, when it passes
the named point for the count-th time. Without the variable the points do nothing.
"""

import os
import signal
from collections.abc import Callable, Mapping
from functools import cache

KILL_VARIABLE = "FIELDVISIT_SERVER_KILL_AT"
"""Environment variable that names the point and the pass."""

POINTS = ("frame_received", "before_commit", "after_commit", "before_answer", "after_answer")
"""All points, in the order in which a sync request passes them."""

Checkpoint = Callable[[str], None]
"""Told the name of every point that is passed."""


def pass_by(point: str) -> None:
    """Do nothing: the checkpoint of a server that no test stops."""
    del point


def open_checkpoint(environment: Mapping[str, str] = os.environ) -> Checkpoint:
    """Return the checkpoint that the environment asks for.

    Raises:
        ValueError: the variable names no known point.
    """
    wanted = environment.get(KILL_VARIABLE)
    if not wanted:
        return pass_by
    point, _, count = wanted.partition(":")
    if point not in POINTS:
        raise ValueError(f"{KILL_VARIABLE} names no known point")
    return KillAt(point, int(count or "1"))


@cache
def process_checkpoint() -> Checkpoint:
    """Return the one checkpoint of this process, so that passes are counted over all requests."""
    return open_checkpoint()


class KillAt:
    """Ends the process at one point, as a power cut would."""

    def __init__(self, point: str, count: int) -> None:
        self._point = point
        self._left = count

    def __call__(self, point: str) -> None:
        """Count a pass, and end the process at the last one."""
        if point == self._point:
            self._left -= 1
            if self._left == 0:
                os.kill(os.getpid(), signal.SIGKILL)
