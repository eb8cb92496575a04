"""The longest block of the window's event loop while ten thousand records come in.

A real window, drawn offscreen, stands open on the company list; a thread asks the event loop for a sign of life every
millisecond and notes how long the longest one took.
"""

import os
from collections.abc import Iterator
from pathlib import Path

from fieldvisit_sync.clock import SystemClock
from tests.bench.stand import BenchError, BenchLaptop, Stand
from tests.bench.table import Figure
from tests.bench.watchdog import watching

LONGEST_MS = 50
"""What no block may reach."""

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
    with watching() as gaps:
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
