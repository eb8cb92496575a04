"""The way from what is chosen on a page to its conflict: a key and a line of the palette, as `Historik` has them."""

from PySide6.QtCore import QObject

from fieldvisit.ui.language import tr
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.shell.actions import ActionSpec
from fieldvisit.ui.shell.main_window import MainWindow
from fieldvisit.ui.to_conflict import show_conflict

CONFLICT = "conflict"
"""Id of the action."""


class ConflictWay(QObject):
    """Opens the page Synkronisering on the conflict of what is chosen, while one profile is open.

    Args:
        window: whose page is asked what is chosen (`Page.conflict_subject`).
        tools: what every page works with.
        parent: Qt parent.
    """

    def __init__(self, window: MainWindow, tools: PageTools, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window, self._tools = window, tools
        spec = ActionSpec(CONFLICT, lambda: tr("Vis konflikten"), ("Shift+F9",), "konflikt")
        window.actions_list.add(spec, self.show)

    def show(self) -> None:
        """Show the oldest conflict of what is chosen; say so when there is none, or when the store cannot be read."""
        page = self._window.pages.page
        subject = page.conflict_subject() if page is not None else None
        if subject is None:
            self._window.toast(tr("Vælg først det, du vil se konflikten om."))
            return
        show_conflict(self._tools, *subject)

    def close(self) -> None:
        """Take the action away, before the lock closes the store."""
        self._window.actions_list.remove(CONFLICT)
