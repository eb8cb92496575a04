"""All campaigns, and the historic one whose records nobody has any more."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldvisit.domain.historic_campaign import HistoricCampaign
from fieldvisit.domain.records.campaign import Campaign
from fieldvisit.ui import words
from fieldvisit.ui.language import language, tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.card import Card
from fieldvisit.ui.widgets.row import Row, Section
from fieldvisit.ui.widgets.text import Text
from fieldvisit.ui.widgets.two_line_list import TwoLineList


class CampaignList(Card):
    """Rows to open.

    Attributes:
        opened: carries a campaign's id.
    """

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("campaigns.list.card", parent=parent)
        self.rows = TwoLineList(name="campaigns.list", accessible=tr("Kampagner"), grows=True)
        self.rows.opened.connect(self.opened)
        self.rows.clicked.connect(lambda _: self.opened.emit(self.rows.choice))
        self.body.addWidget(self.rows)

    def show_campaigns(self, campaigns: Sequence[Campaign], historic: HistoricCampaign) -> None:
        """Show the campaigns, the latest first, then the historic one."""
        rows: list[Row | Section] = [
            Row(
                campaign.id,
                campaign.name or "",
                subtitle=words.period(campaign.starts, campaign.ends)
                if campaign.starts and campaign.ends
                else tr("Uden start- eller slutdato"),
                icon="kampagne",
                chevron=True,
            )
            for campaign in campaigns
        ]
        rows.append(Section(tr("Historiske")))
        note = tr("Kun summer. Begge måder at læse dem på.")
        rows.append(Row(historic.id, historic.name, subtitle=note, icon="notat", chevron=True))
        self.rows.set_rows(rows)


class HistoricPane(Card):
    """A published campaign with both readings of its sentence (PRODUCT 1d, D1)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("campaigns.historic", parent=parent)
        self._holder = QWidget()
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme().size(12))
        self.add_row(self._holder, line=False, top=16, bottom=16)
        self._shown: list[Text] = []

    def show_campaign(self, campaign: HistoricCampaign) -> None:
        """Show its sentences."""
        for text in self._shown:
            text.deleteLater()
        self._shown = [
            Text(
                sentence,
                f"campaigns.historic.line.{number}",
                "body_strong" if number == 0 else "body",
                wrap=True,
            )
            for number, sentence in enumerate(campaign.lines(language()))
        ]
        note = tr("Kilden kan læses på to måder. Begge står her. Posterne bag tallene findes ikke længere.")
        self._shown.append(Text(note, "campaigns.historic.note", colour="muted", wrap=True))
        for text in self._shown:
            self._column.addWidget(text)
