"""The one Qt application of a process, the signals that end it, and what waits for its event loop."""

import os
import signal
import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from fieldvisit_sync.one_heap import share_heap

_SIGNAL_POLL_MS = 200


def qt_application(*, shown: bool = True) -> QApplication:
    """Return the application of this process; it is made when there is none.

    Args:
        shown: whether anything will be seen of it; a page can be written without a display.
    """
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    if not shown:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    share_heap()
    return QApplication(sys.argv[:1])


def end_by_signal(application: QApplication, end: Callable[[], object]) -> None:
    """Let an interrupt and a request to terminate end the window as its own button does.

    Args:
        application: lives as long as signals are obeyed.
        end: closes the window.
    """
    for name in (signal.SIGINT, signal.SIGTERM):
        # Not at once: a window that closes while it starts would go on, and wait for keys without a window.
        signal.signal(name, lambda *_: QTimer.singleShot(0, end))
    # Python sees a signal only when it runs; an idle event loop does not run Python.
    pulse = QTimer(application)
    pulse.timeout.connect(lambda: None)
    pulse.start(_SIGNAL_POLL_MS)


def connect_later(told: Any, verb: Callable[..., object]) -> None:
    """Call a verb by a Qt signal once the event loop is back at its beginning, not inside whoever tells."""
    told.connect(verb, Qt.ConnectionType.QueuedConnection)
