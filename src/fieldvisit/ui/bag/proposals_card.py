"""All corrections that were proposed to one offer: the open ones, then the decided ones."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldvisit.domain.offer_part import said
from fieldvisit.domain.reference_data import ReferenceData
from fieldvisit.services.read_bag import BagOffer
from fieldvisit.ui.bag.proposal_row import ProposalRow
from fieldvisit.ui.language import tr, tr_n
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.card import Card, Line
from fieldvisit.ui.widgets.refill import refilled

_MOST_DECIDED = 5
"""Decided ones beyond these are read in the offer's history."""


class ProposalsCard(Card):
    """The proposals to the shown offer; hidden while there is none.

    Args:
        reference: words of parts and states.
        decides: the user approves and rejects.
        parent: Qt parent.

    Attributes:
        approved: carries a proposal's id and the leader's word.
        rejected: carries the same.
        taken_back: carries a proposal's id.
    """

    approved = Signal(str, str)
    rejected = Signal(str, str)
    taken_back = Signal(str)

    def __init__(self, reference: ReferenceData, *, decides: bool, parent: QWidget | None = None) -> None:
        super().__init__("bag.proposals", parent=parent)
        self._reference, self._decides = reference, decides
        self._rows: dict[str, ProposalRow] = {}
        self._title = self.add_header("")
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme().size(12))
        self.add_row(content)
        self.hide()

    def show_offer(self, entry: BagOffer, today: date) -> None:
        """Show the proposals to an offer."""
        waiting = entry.open_proposals
        lines = entry.proposals[: waiting + _MOST_DECIDED]
        self.setVisible(bool(lines))
        self._title.set_text(
            tr_n("{n} forslag venter på svar", "{n} forslag venter på svar", waiting)
            if waiting
            else tr("Forslag til rettelse")
        )
        typed = {proposal: row.word for proposal, row in self._rows.items()}
        self._rows = {}
        with refilled(self._column):
            for place, line in enumerate(lines):
                if place:
                    self._column.addWidget(Line())
                row = ProposalRow(
                    line,
                    place,
                    said(entry.offer, line.proposal.part or ""),
                    self._reference,
                    today,
                    decides=self._decides,
                    first=place == 0 and line.is_open,
                )
                row.approved.connect(self.approved)
                row.rejected.connect(self.rejected)
                row.taken_back.connect(self.taken_back)
                row.word = typed.get(line.proposal.id, "")
                self._rows[line.proposal.id] = row
                self._column.addWidget(row)

    def complain(self, proposal: str, sentence: str) -> None:
        """Say at a proposal why nothing was decided."""
        if proposal in self._rows:
            self._rows[proposal].complain(sentence)
