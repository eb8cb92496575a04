"""The way from what is chosen on a page to its conflict: a key and a line of the palette, as `Historik` has them."""

from PySide6.QtCore import QObject

from fieldvisit.services.find_conflict import find_conflict
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.errors import StoreError
from fieldvisit.ui.language import tr
from fieldvisit.ui.problem_words import problem_words
from fieldvisit.ui.shell.actions import ActionSpec
from fieldvisit.ui.shell.main_window import MainWindow

CONFLICT = "conflict"
"""Id of the action."""


class ConflictWay(QObject):
    """Opens the page Synkronisering on the conflict of what is chosen, while one profile is open.

    Args:
        window: whose page is asked what is chosen (`Page.conflict_subject`).
        workspace: the open profile.
        parent: Qt parent.
    """

    def __init__(self, window: MainWindow, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window, self._workspace = window, workspace
        spec = ActionSpec(CONFLICT, lambda: tr("Vis konflikten"), ("Shift+F9",), "konflikt")
        window.actions_list.add(spec, self.show)

    def show(self) -> None:
        """Show the oldest conflict of what is chosen; say so when there is none, or when the store cannot be read."""
        page = self._window.pages.page
        subject = page.conflict_subject() if page is not None else None
        if subject is None:
            self._window.toast(tr("Vælg først det, du vil se konflikten om."))
            return
        try:
            found = find_conflict(self._workspace, *subject)
        except StoreError as problem:
            self._window.toast(problem_words(problem))
            return
        if found is None:
            self._window.toast(tr("Der er ingen konflikt om det, du har valgt."))
            return
        self._window.open_page("sync_review", found)

    def close(self) -> None:
        """Take the action away, before the lock closes the store."""
        self._window.actions_list.remove(CONFLICT)
