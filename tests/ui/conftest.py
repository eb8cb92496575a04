"""Fixtures of the screens' tests: a real workspace, the broadcast, the workers, and a window that keeps what it is asked."""

import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fieldvisit import resource_files
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.events import Events
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.saving import saving
from fieldvisit.ui.shell.desk import Desk
from fieldvisit.ui.shell.main_window import MainWindow
from fieldvisit.ui.tasks import Tasks
from fieldvisit.ui.theme.current import apply, theme
from fieldvisit.ui.widgets.pause import Pause
from tests.drivers.alone import without_other_windows
from tests.fixtures_workspace import (
    clock,
    open_workspace,
    opened_workspace,
    reference,
    scenario,
    workspace,
)
from tests.ui.visit_parts import nordlys, open_visit, stored

__all__ = [
    "clock",
    "nordlys",
    "open_visit",
    "open_workspace",
    "opened_workspace",
    "reference",
    "scenario",
    "stored",
    "workspace",
]


@pytest.fixture(autouse=True)
def written_at_once(qapp: QApplication) -> None:
    """Write at once where a test opens no desk, also when a window that several tests share has begun otherwise."""
    del qapp
    saving().end()


@pytest.fixture(autouse=True)
def as_at_first_start(qapp: QApplication) -> None:
    """Dress the application as at first start, whatever the test before it chose."""
    if (theme().name, theme().text_scale) != ("light", 100):
        apply(qapp, "light")


@dataclass
class RecordedWindow:
    """The window around a page: keeps which pages were opened and what was said.

    Attributes:
        opened: pages with the record each was opened with.
        said: the texts of toasts.
        undo: takes the latest back.
        histories: records whose history was asked for.
        trash_shown: the trash was asked for.
        palettes: beginnings with which the palette was opened.
    """

    trash_shown: bool = False
    histories: list[tuple[str, str]] = field(default_factory=list)
    palettes: list[str] = field(default_factory=list)
    opened: list[tuple[str, str]] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    undo: Callable[[], object] | None = None

    def open_page(self, page: str, record: str = "") -> None:
        """Keep which page was asked for."""
        self.opened.append((page, record))

    def show_history(self, kind: str, record: str) -> None:
        """Keep whose history was asked for."""
        self.histories.append((kind, record))

    def show_trash(self) -> None:
        """Keep that the trash was asked for."""
        self.trash_shown = True

    def open_palette(self, text: str = "") -> None:
        """Keep what the palette was opened with."""
        self.palettes.append(text)

    def toast(self, text: str, undo: Callable[[], object] | None = None, undo_words: str = "") -> None:
        """Keep what was said."""
        del undo_words
        self.said.append(text)
        self.undo = undo


@pytest.fixture
def window() -> RecordedWindow:
    """A window that keeps what a page asks of it."""
    return RecordedWindow()


@pytest.fixture
def events(qapp: QApplication) -> Events:
    """The broadcast, in an application dressed as at first start."""
    apply(qapp, "light")
    return Events()


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    """The two workers; closed after the test."""
    del qapp
    tasks = Tasks()
    yield tasks
    tasks.close()
    # Pages of the test that is over go now: the pause after their last key would write to a closed store.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _forget_typing(page: QWidget) -> None:
    """Let no pause in typing be reached after the test, when its store is closed."""
    for pause in page.findChildren(Pause):
        pause.forget()


@pytest.fixture
def show(qtbot: QtBot) -> Callable[[QWidget], None]:
    """Show a page in the size it is drawn for, active, so that focus and keys work."""

    def show(page: QWidget) -> None:
        qtbot.addWidget(page, before_close_func=_forget_typing)
        page.resize(1174, 660)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()

    return show


@pytest.fixture
def open_fresh(
    qtbot: QtBot, events: Events, tasks: Tasks, window: RecordedWindow, show: Callable[[QWidget], None]
) -> Callable[..., Any]:
    """Open a page of a workspace, on a record where one is given, and wait until what it reads is on it."""

    def make(kind: Callable[[PageTools], Any], workspace: Workspace, record: str | None = None) -> Any:
        page = kind(PageTools(workspace, events, tasks, window))
        with qtbot.waitSignal(page.shown, timeout=10_000):
            if record is not None:
                page.show_record(record)
            show(page)
        return page

    return make


@pytest.fixture
def whole_window(
    qapp: QApplication, tmp_path: Path, opened_workspace: Workspace, qtbot: QtBot
) -> Iterator[Desk]:
    """The whole window with the product's pages, on Mette's profile."""
    apply(qapp, "light")
    shown = MainWindow(qapp, tmp_path, opened_workspace.clock)
    desk = Desk(shown, opened_workspace)
    shown.resize(1366, 688)
    with without_other_windows(qapp):
        with qtbot.waitActive(shown):
            shown.show()
            shown.activateWindow()
        yield desk
    desk.close()
    shown.close()
    shown.deleteLater()


@pytest.fixture(scope="session")
def english() -> None:
    """The compiled English translation, made anew when it is missing or older than its source."""
    source = resource_files.path("i18n/fieldvisit_en.ts")
    compiled = source.with_suffix(".qm")
    if not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime:
        tool = next(Path(PySide6.__file__).parent.glob("lrelease*"))
        subprocess.run([str(tool), "-silent", str(source), "-qm", str(compiled)], check=True)
