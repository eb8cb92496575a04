"""What was agreed with the company at this visit."""

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldvisit.domain.outcome_type import OutcomeTypes
from fieldvisit.services.present_visit import Presentation
from fieldvisit.ui.agreement_words import agreement_details, agreement_title
from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.card import Card, clear_layout
from fieldvisit.ui.widgets.markup import as_written
from fieldvisit.ui.widgets.text import Text

_WIDTH = 860


class AgreementsPage(QWidget):
    """The view "Det har vi aftalt".

    Args:
        types: words of what was given.
        parent: Qt parent.
    """

    def __init__(self, types: OutcomeTypes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._types = types
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme().size(12))
        self._empty = Text(
            tr("Vi har ikke aftalt noget endnu."), "presenter.no_agreements", "presenter_body", "muted"
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(20))
        column.addWidget(Text(tr("Det har vi aftalt"), "presenter.agreements_title", "presenter_title"))
        column.addWidget(self._empty)
        column.addLayout(self._rows)
        column.addStretch(1)

    def show_presentation(self, presentation: Presentation, today: date) -> None:
        """Show the agreements."""
        clear_layout(self._rows)
        self._empty.setVisible(not presentation.agreements)
        for place, agreement in enumerate(presentation.agreements):
            title = agreement_title(agreement, self._types)
            self._rows.addWidget(_card(place, title, agreement_details(agreement, today)))


def _card(place: int, title: str, said: str) -> Card:
    card = Card(f"presenter.agreement.{place}")
    card.setMaximumWidth(theme().size(_WIDTH))
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    strong = f"<b>{as_written(title)}</b>"
    column.addWidget(
        Text(strong, f"presenter.agreement.{place}.title", "presenter_body", wrap=True, rich=True)
    )
    column.addWidget(Text(said, f"presenter.agreement.{place}.details", "presenter_body", "muted", wrap=True))
    card.add_row(holder, top=14, bottom=14)
    card.setAccessibleName(f"{title}. {said}")
    return card
