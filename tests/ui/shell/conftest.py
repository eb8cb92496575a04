"""A real main window on a temporary profile, with two pages."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fieldvisit.ui.language import DANISH, tr, translators
from fieldvisit.ui.shell.main_window import MainWindow
from fieldvisit.ui.shell.page_spec import Group, PageSpec
from fieldvisit.ui.theme.current import apply
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.page import Page
from fieldvisit.ui.widgets.text_field import TextField
from tests.drivers.hand_clock import HandClock

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)

PAGES = {
    "today": ("I dag", "i-dag", Group.WORK),
    "companies": ("Virksomheder", "virksomhed", Group.WORK),
    "campaigns": ("Kampagner", "kampagne", Group.CAMPAIGN),
    "sync": ("Synkronisering", "synk", Group.FOOT),
}


class PlainPage(Page):
    """A page with a field and a primary button that keeps what happened to it."""

    def __init__(self, name: str) -> None:
        super().__init__(name, PAGES.get(name, ("Besøg",))[0])
        self.happened: list[str] = []
        self.chosen = ""
        self.field = TextField(name=f"{name}.field", accessible="Filter")
        self.button = Button("Start besøg", name=f"{name}.start", kind="primary", key="Ctrl+Enter")
        self.add_action(self.button)
        self.body.addWidget(self.field)
        self.body.addStretch(1)
        self.button.clicked.connect(self._press)

    def _press(self) -> None:
        self.happened.append("pressed")

    def show_record(self, record: str) -> None:
        """Keep which record was shown."""
        self.happened.append(f"shown {record}".strip())

    def way_back(self) -> str:
        """Return what was chosen on the page."""
        return self.chosen

    def leave(self) -> None:
        """Keep that the page was left."""
        self.happened.append("left")

    def filter_field(self) -> QWidget:
        """Return the field."""
        return self.field


class WidePage(PlainPage):
    """A page that wants the rail folded, as a visit does."""

    wants_narrow_rail = True


OpenWindow = Callable[[], MainWindow]


def page_of(window: MainWindow) -> PlainPage:
    """Return the page that a window shows."""
    assert isinstance(window.pages.page, PlainPage)
    return window.pages.page


@pytest.fixture
def hand_clock() -> HandClock:
    """The clock of the window."""
    return HandClock()


@pytest.fixture
def open_window(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, hand_clock: HandClock
) -> Iterator[OpenWindow]:
    """Open windows on one profile, one after the other."""
    windows: list[MainWindow] = []

    def open_one() -> MainWindow:
        window = MainWindow(qapp, tmp_path, hand_clock)
        qtbot.addWidget(window)
        windows.append(window)
        window.add_pages(
            [
                PageSpec(name, lambda words=words: tr(words), icon, group, lambda name=name: PlainPage(name))
                for name, (words, icon, group) in PAGES.items()
            ]
        )
        window.add_pages(
            [
                PageSpec(
                    "visit",
                    lambda: tr("Besøg"),
                    "taske",
                    Group.WORK,
                    lambda: WidePage("visit"),
                    parent="today",
                )
            ]
        )
        window.set_user("Mette Lindholt", "Konsulent", "ML", "consultant")
        window.appearance.choose_theme("light")
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return window

    yield open_one
    for window in windows:
        window.idle_lock.stop()
    translators().choose(DANISH)
    apply(qapp, "light")


@pytest.fixture
def main_window(open_window: OpenWindow) -> MainWindow:
    """A window that shows its first page."""
    window = open_window()
    window.open_page("today")
    return window
