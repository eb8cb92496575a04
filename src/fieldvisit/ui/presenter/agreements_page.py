"""What was agreed with the company at this visit."""

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldvisit.domain.outcome_type import OutcomeTypes
from fieldvisit.services.present_visit import Presentation, PresentedAgreement
from fieldvisit.ui import words
from fieldvisit.ui.language import language, tr, tr_n
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.card import Card, clear_layout
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
            self._rows.addWidget(_card(place, self._title(agreement), agreement, today))

    def _title(self, agreement: PresentedAgreement) -> str:
        name = self._types[agreement.type].name(language()) if agreement.type else ""
        return ", ".join(part for part in (name, agreement.title) if part)


def _card(place: int, title: str, agreement: PresentedAgreement, today: date) -> Card:
    details = []
    if agreement.posts is not None and agreement.posts > 1:
        details.append(tr_n("{n} stilling", "{n} stillinger", agreement.posts))
    if agreement.hours:
        details.append(tr("{hours} timer om ugen").format(hours=agreement.hours))
    if agreement.weeks:
        details.append(tr_n("{n} uge", "{n} uger", agreement.weeks))
    if agreement.day:
        form = tr("senest {day}") if agreement.promised else tr("fra {day}")
        details.append(form.format(day=words.weekday_and_day(agreement.day, today)))
    said = words.capital(" · ".join(details))
    card = Card(f"presenter.agreement.{place}")
    card.setMaximumWidth(theme().size(_WIDTH))
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(Text(title, f"presenter.agreement.{place}.title", "presenter_body", wrap=True))
    column.addWidget(Text(said, f"presenter.agreement.{place}.details", "presenter_body", "muted", wrap=True))
    card.add_row(holder, top=14, bottom=14)
    card.setAccessibleName(f"{title}. {said}")
    return card
