"""From contact to commitment: three bars with what became of each (mockup e)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldvisit.services.report_campaign import CampaignView
from fieldvisit.ui import words
from fieldvisit.ui.campaigns.campaign_words import contact_to_visit, visit_to_commitment
from fieldvisit.ui.language import tr, tr_n
from fieldvisit.ui.widgets.card import Card, side_by_side
from fieldvisit.ui.widgets.funnel import FunnelBars, FunnelStep
from fieldvisit.ui.widgets.text import Text


class FunnelCard(Card):
    """Contacted, visited, promised.

    Attributes:
        opened: a figure was pressed; carries contacted, visits or commitments.
    """

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("campaigns.funnel.card", parent=parent)
        self._period = Text("", "campaigns.period", "caption", "muted", tabular=True)
        head = side_by_side(Text(tr("Fra kontakt til tilsagn"), role="body_strong"), self._period, stretch=1)
        self.add_row(head, line=False, top=12, bottom=8)
        self._bars = FunnelBars(name="campaigns.funnel")
        self._bars.opened.connect(self.opened)
        row = self.add_row(self._bars, line=False, top=0, bottom=12)
        self.body.setStretchFactor(row, 1)

    def show_view(self, view: CampaignView) -> None:
        """Show a report."""
        numbers = view.report.numbers
        self._period.set_text(words.period(*view.report.period))
        visits = tr_n(
            "Besøg afholdt ({n} virksomhed)", "Besøg afholdt ({n} virksomheder)", numbers.companies_visited
        )
        commitments = tr_n(
            "Tilsagn (fra {n} virksomhed)", "Tilsagn (fra {n} virksomheder)", numbers.companies_with_gain
        )
        self._bars.set_steps(
            [
                FunnelStep(
                    "contacted",
                    words.number(numbers.contacted),
                    tr("Kontaktet (virksomheder)"),
                    numbers.contacted,
                    contact_to_visit(view),
                ),
                FunnelStep(
                    "visits", words.number(numbers.visits), visits, numbers.visits, visit_to_commitment(view)
                ),
                FunnelStep(
                    "commitments", words.number(numbers.commitments), commitments, numbers.commitments
                ),
            ]
        )
