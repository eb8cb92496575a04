"""A form that opens below a row's words and keeps what is typed until it is saved or cancelled."""

from PySide6.QtWidgets import QWidget

from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.draft_keeper import DraftKeeper
from fieldvisit.ui.widgets.card import Card


class DraftBar(Card):
    """Hidden until it is opened.

    Args:
        name: objectName.
        place: what the drafts are kept under.
        kind: kind of the record that the form writes.
        workspace: the open profile.
        parent: Qt parent.

    Attributes:
        drafts: keeps what is typed.
    """

    def __init__(
        self, name: str, place: str, kind: str, workspace: Workspace, parent: QWidget | None
    ) -> None:
        super().__init__(name, parent=parent)
        self.drafts = DraftKeeper(workspace, self, place, kind)
        self.hide()

    def put_away(self) -> None:
        """Close and keep what was typed for when the record is shown again."""
        self.drafts.rest()
        self.hide()

    def give_up(self) -> None:
        """Close for good: it was saved or cancelled."""
        self.drafts.done()
        self.hide()
