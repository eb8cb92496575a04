"""What Esc forgot with a form: had back by Ctrl+Z while that is said, for the key is pressed by mistake more than a button."""

from collections.abc import Callable
from functools import partial
from operator import call

from fieldvisit.services.drafts import Draft, keep_draft, read_drafts
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.errors import StoreError
from fieldvisit.ui.language import tr
from fieldvisit.ui.saving import saving
from fieldvisit.ui.shell.draft_places import place_of
from fieldvisit.ui.shell.main_window import MainWindow
from fieldvisit.ui.widgets.own_way import OwnWay
from fieldvisit.ui.widgets.pause import Pause


class DroppedDraft:
    """Stands around the window's Esc while a profile is open.

    Args:
        window: whose pages are left by Esc.
        workspace: where drafts are.
    """

    def __init__(self, window: MainWindow, workspace: Workspace) -> None:
        self._window, self._workspace = window, workspace
        window.around_escape = self.escape

    def close(self) -> None:
        """Watch no more: the profile is about to be closed."""
        self._window.around_escape = call

    def escape(self, step_back: Callable[[], bool]) -> bool:
        """Step back on the page, and offer what was typed in the form that it closed.

        Args:
            step_back: says whether there was something to step out of.
        """
        if self._window.pages.page is not None:
            for pause in self._window.pages.page.findChildren(Pause):
                pause.end_now()
        before = self._read()
        stepped = step_back()
        if before:
            left = {(draft.place, draft.record) for draft in self._read()}
            gone = [draft for draft in before if (draft.place, draft.record) not in left]
            self._offer([draft for draft in gone if draft.content])
        return stepped

    def _offer(self, dropped: list[Draft]) -> None:
        if dropped:
            self._window.toast(tr("Det, du skrev, er kasseret"), OwnWay(partial(self._open, dropped[0])))

    def _open(self, draft: Draft) -> None:
        keep_draft(self._workspace, (draft.place, draft.record), draft.kind, draft.content)
        place = place_of(draft)
        self._window.pages.renew(place.page)
        self._window.open_page(place.page, place.record)

    def _read(self) -> list[Draft]:
        saving().flush()
        try:
            return read_drafts(self._workspace)
        except StoreError:
            return []
