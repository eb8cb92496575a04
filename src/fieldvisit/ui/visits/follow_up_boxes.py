"""The follow-ups that may be made when a visit ends, ticked as the company wished."""

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldvisit.services.propose_follow_ups import Proposal
from fieldvisit.ui import words
from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.card import clear_layout
from fieldvisit.ui.widgets.check_box import CheckBox
from fieldvisit.ui.widgets.text import Text


class FollowUpBoxes(QWidget):
    """One box each, `name.0`, `name.1` and so on in the order of their due dates.

    Args:
        name: first part of the objectNames.
        parent: Qt parent.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._boxes: dict[str, CheckBox] = {}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme().size(6))
        self._title = Text(tr("Opfølgning"), role="caption_strong")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(6))
        column.addWidget(self._title)
        column.addLayout(self._rows)

    @property
    def chosen(self) -> frozenset[str]:
        """The keys of the ticked proposals."""
        return frozenset(key for key, box in self._boxes.items() if box.isChecked())

    def show_proposals(self, proposals: tuple[Proposal, ...], today: date) -> None:
        """Show the proposals."""
        clear_layout(self._rows)
        self._boxes = {}
        self._title.set_text(tr("Opfølgning") if proposals else tr("Opfølgningen er lavet."))
        for place, proposal in enumerate(proposals):
            said = f"{proposal.title} · {words.weekday_and_day(proposal.due, today)}"
            box = CheckBox(said, name=f"{self.objectName()}.{place}")
            box.setChecked(proposal.wanted)
            self._boxes[proposal.key] = box
            self._rows.addWidget(box)
