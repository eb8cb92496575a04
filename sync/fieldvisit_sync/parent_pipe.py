"""How a child process learns that its parent is gone, killed or not: a pipe that only the parent writes to ends then.

The system closes what a process held open, however it ended, on Linux, macOS and Windows alike. A process id tells less: it
is given to another process one day.
"""

import os
import signal
from collections.abc import Callable
from threading import Thread

STOP_WITH_STDIN = "--stop-with-stdin"
"""Option of the server and of the window: end in order once standard input ends."""

_SOME = 1024


def call_when_closed(pipe: int, then: Callable[[], object]) -> None:
    """Call something once a pipe has ended, on a thread that does not keep the process alive.

    Args:
        pipe: descriptor of the reading end, such as 0 for standard input; what comes through it is thrown away. It must be
            the descriptor itself: the lock of `sys.stdin`, held by a thread that waits, would break the end of the
            interpreter.
        then: is called on that thread.
    """

    def wait() -> None:
        while os.read(pipe, _SOME):
            pass
        then()

    Thread(target=wait, name="parent-pipe", daemon=True).start()


def stop_this_process() -> None:
    """End this process as SIGTERM does: in order once it listens to that, at once before.

    Raised, not sent: on Windows a signal that is sent ends a process without asking it.
    """
    signal.raise_signal(signal.SIGTERM)
