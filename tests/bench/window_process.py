"""`python -m tests.bench.window_process PROFILE`: a window on a large store, used and measured; says what it found as JSON.

A process of its own, so that its memory is that of the product. It works on a copy: it writes notes.
"""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Event, Thread
from typing import Any

from fieldvisit.demo.crowd import unit_of
from fieldvisit.demo.scenario import load_scenario
from fieldvisit_sync.clock import SystemClock
from tests.bench.big_passphrase import PASSPHRASE
from tests.bench.cpu_time import spent
from tests.bench.memory import peak_mb
from tests.bench.watchdog import watching

PAGES = (
    *("today", "companies", "calls", "candidates", "bag", "follow_ups", "campaigns"),
    *("sync_review", "settings", "visits"),
)
_OPENINGS = 3
"""How often each screen is built and opened; the smoothest time counts, since others use the machine too."""

_RECORDS = 60
_LETTERS = 80
_HELD_S = 2.0
_PATIENCE_S = 300
_clock = SystemClock()


def p95(values: list[float]) -> float:
    """Return the value that 95 of 100 do not exceed."""
    return sorted(values)[min(len(values) - 1, int(len(values) * 0.95))]


class Used:
    """The open window and the hands that use it."""

    def __init__(self, folder: Path) -> None:
        from fieldvisit.app import Application
        from fieldvisit.demo.hands import Hands
        from fieldvisit.profile import Profile

        self.application = Application(Profile(folder), PASSPHRASE)
        self.application.start()
        assert self.application.desk is not None
        self.desk, self.window = self.application.desk, self.application.window
        self.window.idle_lock.stop()
        self.window.resize(1920, 1000)
        self.hands = Hands(_clock, lambda: self.desk.is_idle, patience_s=60)
        self.hands.settle()

    def until(self, is_so: Callable[[], bool]) -> float:
        """Run the event loop until something is so; return the seconds that took."""
        from PySide6.QtCore import QCoreApplication, QEventLoop

        began = _clock.monotonic()
        while not is_so():
            # Waits without spinning: processor time is measured around it.
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if _clock.monotonic() - began > _PATIENCE_S:
                raise TimeoutError(is_so.__qualname__)
        return _clock.monotonic() - began

    def blocks(self) -> dict[str, float]:
        """Build and open each screen; return the longest block of the event loop."""
        found: dict[str, float] = {}
        record = {"visits": load_scenario().id("v1")}
        for page in PAGES:
            times = []
            for _ in range(_OPENINGS):
                self.window.open_page("bag" if page != "bag" else "today")
                self.hands.settle()
                self.window.pages.throw_away()
                with watching() as gaps:
                    self.window.open_page(page, record.get(page, ""))
                    self.hands.settle()
                times.append(max(gaps))
            found[page] = min(times)
        return found

    def openings(self) -> dict[str, float]:
        """Open companies with their whole timelines, and visits; return the p95 of each."""
        from fieldvisit.ui.companies.company_detail import CompanyDetail

        scenario = load_scenario()
        units = [unit_of(scenario, place) for place in range(0, 1_000 * _RECORDS, 1_000)]
        self.window.open_page("companies")
        self.hands.settle()
        detail = self.window.findChildren(CompanyDetail)[0]
        companies = []
        for unit in units:

            def open_company(unit: str = unit) -> None:
                self.window.open_page("companies", unit)
                self.until(lambda: detail.unit == unit)
                detail.repaint()

            companies.append(spent(open_company)[0])
            self.hands.settle()
        return {"company": p95(companies), "visit": p95(self._visits())}

    def _visits(self) -> list[float]:
        from fieldvisit.ui.visits.visit_page import VisitPage

        scenario = load_scenario()
        times = []
        for number in range(_RECORDS):
            visit = scenario.id(f"crowd-visit-{number * 1_000}")

            def open_visit(visit: str = visit) -> None:
                self.window.open_page("visits", visit)
                page = self.window.findChildren(VisitPage)[-1]
                self.until(lambda: page.visit == visit)
                page.repaint()

            times.append(spent(open_visit)[0])
            self.hands.settle()
        return times

    def orders(self) -> dict[str, float]:
        """Sort the table by each column, both ways; return the seconds until the rows are painted."""
        from fieldvisit.ui.companies.company_list import CompanyList
        from fieldvisit.ui.companies.company_rows import CompanyRows

        self.window.open_page("companies")
        self.hands.settle()
        left, rows = self.window.findChildren(CompanyList)[0], self.window.findChildren(CompanyRows)[0]
        left.clear_filters()
        self.hands.settle()
        found: dict[str, list[float]] = {}
        for _ in range(3):
            for column in ("name", "branch", "size", "town", "last_visit", "next"):
                for way in ("", " turned"):
                    shown: list[int] = []
                    left.shown.connect(lambda shown=shown: shown.append(1))

                    def sort(column: str = column, shown: list[int] = shown) -> None:
                        rows.table.sort_wanted.emit(column)
                        self.until(lambda: bool(shown))
                        rows.table.view.viewport().repaint()

                    found.setdefault(column + way, []).append(spent(sort)[0])
                    self.hands.settle()
        return {name: min(times) for name, times in found.items()}

    def scrolling(self) -> float:
        """Scroll the table to its end 30 times, as pages follow; return the longest block."""
        from fieldvisit.ui.companies.company_rows import CompanyRows

        rows = self.window.findChildren(CompanyRows)[0]
        bar = rows.table.view.verticalScrollBar()
        with watching() as gaps:
            for _ in range(30):
                bar.setValue(bar.maximum())
                self.hands.settle()
        return max(gaps)

    def keys(self) -> dict[str, float]:
        """Type into a note; return the p95 of a key until its paint, also while the store is held by another writer."""
        from fieldvisit.services.record_visit import start_visit

        visit = load_scenario().id("v1")
        start_visit(self.desk.workspace, visit)
        self.window.open_page("visits", visit)
        self.hands.settle()
        free = self._typed()
        held, stop = Event(), Event()

        def hold() -> None:
            with self.desk.workspace.store.maintain():
                held.set()
                stop.wait(_HELD_S)

        thread = Thread(target=hold)
        thread.start()
        held.wait()
        busy = self._typed()
        stop.set()
        thread.join()
        self.hands.settle()
        return {"key": p95(free), "key while the store is busy": p95(busy)}

    def _typed(self) -> list[float]:
        from PySide6.QtCore import QEvent, Qt
        from PySide6.QtGui import QKeyEvent
        from PySide6.QtWidgets import QApplication, QTextEdit

        note = self.hands.find("visit.free", QTextEdit)
        note.setFocus()
        times = []
        for number in range(_LETTERS):
            letter = "svejser til nordhallen "[number % 23]
            began = _clock.monotonic()
            event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(note, event)
            note.viewport().repaint()
            times.append(_clock.monotonic() - began)
            QApplication.processEvents()
        return times


def main(folder: Path) -> None:
    """Use the window and say what was measured."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    used = Used(folder)
    told: dict[str, Any] = {"openings": used.openings(), "orders": used.orders()}
    told["scrolling"] = used.scrolling()
    told["blocks"] = used.blocks()
    told["keys"] = used.keys()
    told["memory"] = peak_mb()
    used.window.close()
    print(json.dumps(told), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
