"""Rail at the left, page at the right; above the page the warning of the lock, below it the guide."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldvisit.ui.help.coach_line import CoachLine
from fieldvisit.ui.language import tr
from fieldvisit.ui.saving import saving
from fieldvisit.ui.shell.banner import Banner
from fieldvisit.ui.shell.page_stack import PageStack
from fieldvisit.ui.shell.rail import Rail
from fieldvisit.ui.shell.rail_folding import RailFolding
from fieldvisit.ui.shell.settings_file import WindowSettings
from fieldvisit.ui.theme.current import theme


class WorkArea(QWidget):
    """Everything of the window but the status strip.

    Args:
        settings: remembers whether the rail is folded.

    Attributes:
        stay_pressed: `Bliv ved` was pressed in the warning of the lock.
        rail: the rail.
        pages: the pages.
        coach: says the next step of the first day.
    """

    stay_pressed = Signal()

    def __init__(self, settings: WindowSettings) -> None:
        super().__init__()
        self.setObjectName("work")
        self.rail = Rail()
        self.pages = PageStack()
        self._warning = Banner("shell.lock_warning")
        self.coach = CoachLine()
        self._folding = RailFolding(self.rail, settings)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._warning)
        right.addWidget(self.pages, 1)
        right.addWidget(self.coach)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)
        self._warning.acted.connect(self.stay_pressed)
        theme().follow(self.arrange)

    def warn_of_lock(self, seconds: int) -> None:
        """Say that the lock comes, with a button to stay."""
        text = tr("FieldVisit låser om {seconds} sekunder. Alt er gemt.")
        if saving().problem:
            text = tr("FieldVisit låser om {seconds} sekunder. Det sidste, du skrev, er ikke gemt endnu.")
        self._warning.say(text.format(seconds=seconds), "warn", "laas", tr("Bliv ved"), at_once=True)

    def end_warning(self) -> None:
        """Say it no more."""
        self._warning.clear()

    def page_changed(self, entry: str) -> None:
        """Show in the rail where the page belongs, and fold it if the page wants the width."""
        self.rail.choose(entry)
        self._folding.forget_exception()
        self.arrange()

    def toggle_rail(self) -> None:
        """Fold or unfold the rail (Ctrl+B)."""
        self._folding.toggle(self.width(), page_wants=self._wants_width())

    def arrange(self) -> None:
        """Fold the rail where there is too little room."""
        self._folding.arrange(self.width(), page_wants=self._wants_width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the rail when the window becomes narrow."""
        super().resizeEvent(event)
        self.arrange()

    def _wants_width(self) -> bool:
        return self.pages.page is not None and self.pages.page.wants_narrow_rail
