"""A follow-up that a visit calls for and nobody has made yet."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldvisit.services.list_proposals import VisitProposals
from fieldvisit.services.propose_follow_ups import Proposal
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui import words
from fieldvisit.ui.follow_ups.quick_add import give_rank
from fieldvisit.ui.follow_ups.rule_words import rule_words
from fieldvisit.ui.language import tr, tr_n
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import side_by_side
from fieldvisit.ui.widgets.text import Text


class ProposalPane(QWidget):
    """The right side while a proposal is chosen.

    Args:
        workspace: for today's date.
        parent: Qt parent.

    Attributes:
        make_requested: make this one.
        make_all_requested: make all of the visit.
    """

    make_requested = Signal()
    make_all_requested = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._title = Text("", "follow_ups.proposal.title", "title", wrap=True)
        self._due = Text("", "follow_ups.proposal.due", wrap=True)
        self._why = Text(
            tr("Forslag efter besøget. Opret det, eller lad det ligge."), colour="muted", wrap=True
        )
        self._make = Button(tr("Opret frist"), name="follow_ups.proposal.make")
        self._all = Button(
            tr("Opret frister"), name="follow_ups.proposal.make_all", kind="primary", key="Ctrl+Enter"
        )
        edge = theme().size(24)
        column = QVBoxLayout(self)
        column.setContentsMargins(edge, theme().size(16), edge, theme().size(16))
        column.setSpacing(theme().size(12))
        for part in (self._title, self._due, self._why, side_by_side(self._all, self._make)):
            column.addWidget(part)
        column.addStretch(1)
        self._make.clicked.connect(self.make_requested)
        self._all.clicked.connect(self.make_all_requested)

    def set_primary(self, primary: bool) -> None:
        """Let Ctrl+Enter make the proposals, or leave that key to the line above."""
        give_rank(self._all, primary=primary)

    def show_proposal(self, visit: VisitProposals, proposal: Proposal) -> None:
        """Show a proposal and how many its visit has."""
        today = self._workspace.today
        self._title.set_text(proposal.title)
        due = words.capital(words.near_day(proposal.due, today))
        why = rule_words(proposal.rule, today)
        self._due.set_text(f"{due} · {why}" if why else due)
        count = len(visit.proposals)
        self._all.set_words(
            tr_n("Opret {n} frist for {company}", "Opret {n} frister for {company}", count).format(
                company=visit.company
            )
        )
        self._make.setVisible(count > 1)
