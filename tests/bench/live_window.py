"""The longest block of the window's event loop while ten thousand records come in.

A real window, drawn offscreen, stands open on the company list; a thread asks the event loop for a sign of life every
millisecond and notes how long the longest one took.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Thread

from fieldvisit_sync.clock import SystemClock
from tests.bench.stand import BenchError, BenchLaptop, Stand
from tests.bench.table import Figure

LONGEST_MS = 50
"""What no block may reach."""

_ASK_EVERY_S = 0.001
_MOST_S = 120.0
_clock = SystemClock()


def watch_pull(stand: Stand, folder: Path) -> Iterator[Figure]:
    """Open a window on a laptop that has nothing, let it sync, and tell the longest block.

    Args:
        stand: its server holds the records.
        folder: for the window's settings.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    laptop = stand.laptop("karim", synced=False)
    worst, seconds, received = _sync_in_window(laptop, folder)
    yield Figure(
        id="window: longest block in a pull",
        database=stand.kind,
        ours=worst * 1000,
        unit="ms",
        limit=LONGEST_MS,
        note=f"{received} records in {seconds:.2f} s",
    )


def _sync_in_window(laptop: BenchLaptop, folder: Path) -> tuple[float, float, int]:
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    from fieldvisit.ui.garbage import Garbage
    from fieldvisit.ui.shell.desk import Desk
    from fieldvisit.ui.shell.main_window import MainWindow

    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication([])
    folder.mkdir()
    window = MainWindow(app, folder, _clock)
    garbage = Garbage(app)
    window.show()
    garbage.start()
    desk = Desk(window, laptop.workspace)
    window.open_page("companies")
    loop = QEventLoop()
    reports: list[object] = []
    problems: list[str] = []
    QTimer.singleShot(500, loop.quit)
    loop.exec()
    desk.sync.finished.connect(reports.append)
    desk.sync.finished.connect(lambda _: QTimer.singleShot(300, loop.quit))
    desk.sync.failed.connect(lambda words: (problems.append(words), loop.quit()))
    QTimer.singleShot(int(_MOST_S * 1000), loop.quit)
    with _watchdog() as gaps:
        started = _clock.monotonic()
        desk.sync.start()
        loop.exec()
        seconds = _clock.monotonic() - started
    window.pages.throw_away()
    desk.close()
    desk.deleteLater()
    window.close()
    garbage.stop()
    if not reports or problems:
        raise BenchError(f"the window did not sync: {problems}")
    return max(gaps), seconds, reports[0].received


@contextmanager
def _watchdog() -> Iterator[list[float]]:
    """Measure the event loop from outside: how long each question waits for its answer."""
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
