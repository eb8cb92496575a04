"""A mark in the store while a visit is open, so that the next start knows whether its notes outlived a crash."""

from datetime import datetime

from fieldvisit.services.drafts import discard_draft, keep_draft
from fieldvisit.services.last_saved import last_note
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.saving import saving

_PLACE, _KIND = "visit.notes", "note_answer"


class OpenMark:
    """Set while a visit is shown, taken away when it is left; a window that is killed leaves it behind.

    Args:
        workspace: the open profile.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace, self._visit = workspace, ""

    def set(self, visit: str) -> datetime | None:
        """Mark a visit as open; return when its notes were last stored if it was open when the window was killed."""
        if visit == self._visit:
            return None
        self._forget()
        self._visit = visit
        survived = last_note(self._workspace, visit, _PLACE)
        workspace = self._workspace
        saving().write(f"open:{visit}", lambda: keep_draft(workspace, (_PLACE, visit), _KIND, {}))
        return survived

    def take_away(self) -> None:
        """The visit is left, and everything in it is stored."""
        if self._visit:
            self._forget()
            saving().flush()

    def _forget(self) -> None:
        visit, self._visit = self._visit, ""
        if visit:
            workspace = self._workspace
            saving().write(f"open:{visit}", lambda: discard_draft(workspace, _PLACE, visit))
