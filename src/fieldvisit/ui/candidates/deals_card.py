"""What was promised for a candidate, and what company and consultant expect of each other (R29)."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldvisit.domain.reference_data import ReferenceData
from fieldvisit.services.agreed_expectations import read_expectations
from fieldvisit.services.read_candidates import CandidateDeal
from fieldvisit.ui import words
from fieldvisit.ui.language import language, tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.card import PADDING, Card
from fieldvisit.ui.widgets.refill import refilled
from fieldvisit.ui.widgets.text import Text

_NAME = "candidates.deals"


class DealsCard(Card):
    """The card `candidates.deals`; a promise is `candidates.deal.<place>`, hidden while there is none.

    Args:
        reference: words of promises, and the questions.
        parent: Qt parent.
    """

    def __init__(self, reference: ReferenceData, parent: QWidget | None = None) -> None:
        super().__init__(_NAME, parent=parent)
        self._reference = reference
        self._rows = QVBoxLayout()
        self._shown: Sequence[CandidateDeal] | None = None
        self.add_header(tr("Aftalt med virksomheder"))
        self.add_line()
        self.body.addLayout(self._rows)
        self.hide()

    def show_deals(self, deals: Sequence[CandidateDeal], today: date) -> None:
        """Show the promises of a candidate."""
        if deals != self._shown:
            self._shown = tuple(deals)
            with refilled(self._rows):
                for place, deal in enumerate(deals):
                    self._rows.addWidget(self._row(f"candidates.deal.{place}", deal, today))
        self.setVisible(bool(deals))

    def _row(self, name: str, deal: CandidateDeal, today: date) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        side = theme().size(PADDING)
        column.setContentsMargins(side, theme().size(8), side, theme().size(12))
        column.setSpacing(theme().size(2))
        column.addWidget(Text(deal.company or words.EMPTY, f"{name}.company", "body_strong", wrap=True))
        column.addWidget(Text(self._what(deal, today), f"{name}.what", colour="muted", wrap=True))
        template = self._reference.standard_template
        for number, (question, answer) in enumerate(read_expectations(template, deal.expectations)):
            said = Text(answer, f"{name}.expected.{number}", wrap=True)
            asked = Text(question.wording(language()), role="caption", colour="muted", wrap=True)
            asked.setBuddy(said)
            said.setAccessibleDescription(question.wording(language()))
            column.addSpacing(theme().size(4))
            column.addWidget(asked)
            column.addWidget(said)
        return row

    def _what(self, deal: CandidateDeal, today: date) -> str:
        """Return `Virksomhedspraktik · fra 12. okt. · aftalt`."""
        types = self._reference.outcome_types
        name = types[deal.type].name(language()) if deal.type and deal.type in types else ""
        start = tr("fra {day}").format(day=words.short_day(deal.start, today)) if deal.start else ""
        word = self._reference.word("placement_state", deal.state, language()) if deal.state else ""
        state = words.in_sentence(word)
        return " · ".join(part for part in (name, start, state) if part)
