"""What comes after today: the next working day, and how the campaign is doing."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldvisit.services.plan_day import NextDay
from fieldvisit.services.report_campaign import CampaignView
from fieldvisit.ui import words
from fieldvisit.ui.language import tr, tr_n
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.today.row_button import RowButton
from fieldvisit.ui.widgets.card import Card
from fieldvisit.ui.widgets.progress import Part, ProgressBarLine
from fieldvisit.ui.widgets.text import Text

_ROW = 44


class NextDayCard(Card):
    """I morgen: visits and follow-ups of the next working day.

    Attributes:
        opened: the row was chosen.
    """

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("today.next_day", parent=parent)
        self._row = RowButton("today.open_next_day", _ROW)
        self._title = Text("", "today.next_day.title", "body_strong")
        self._day = Text("", "today.next_day.day", colour="muted", elide=True)
        self._content = Text("", "today.next_day.content", colour="muted")
        self._row.add(self._title)
        self._row.add(self._day, 1)
        self._row.add(self._content)
        self._row.line.setSpacing(theme().size(8))
        self.body.addWidget(self._row)
        self._row.clicked.connect(self.opened)

    def show_day(self, following: NextDay, *, is_tomorrow: bool) -> None:
        """Show the next working day."""
        title = tr("I morgen") if is_tomorrow else tr("Næste arbejdsdag")
        visits = tr_n("{n} besøg", "{n} besøg", following.visits) if following.visits else tr("Ingen besøg")
        tasks = tr_n("{n} opfølgning", "{n} opfølgninger", following.follow_ups)
        self._title.set_text(title)
        self._day.set_text(words.long_day(following.day, with_year=False))
        self._content.set_text(f"{visits} · {tasks}" if following.follow_ups else visits)
        self._row.read_as(title, self._day.text(), self._content.text())


class CampaignCard(Card):
    """The running campaign in one bar.

    Attributes:
        opened: the card was chosen.
    """

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("today.campaign", parent=parent)
        row = RowButton("today.open_campaign", 92)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, theme().size(8), 0, theme().size(8))
        column.setSpacing(theme().size(10))
        self._name = Text("", "today.campaign.name", "body_strong", elide=True)
        self._period = Text("", "today.campaign.period", "caption", "muted")
        self._bar = ProgressBarLine(name="today.campaign.bar", accessible=tr("Mål"))
        self._reached = Text("", "today.campaign.reached", rich=True, wrap=True)
        self._numbers = Text("", "today.campaign.numbers", colour="muted")
        column.addLayout(_ends(self._name, self._period))
        column.addWidget(self._bar)
        column.addLayout(_ends(self._reached, self._numbers))
        row.add(holder, 1)
        self._row = row
        self.body.addWidget(row)
        row.clicked.connect(self.opened)

    def show_campaign(self, view: CampaignView) -> None:
        """Show a campaign's figures; a percentage of a goal always has the goal as its n."""
        numbers, campaign = view.report.numbers, view.campaign
        self._name.set_text(campaign.name or "")
        first, last = campaign.starts or view.report.period[0], campaign.ends or view.report.period[1]
        self._period.set_text(tr("{period} · hele teamet").format(period=words.period(first, last)))
        reached, goal, percent = numbers.companies_visited, numbers.goal, view.report.rates.goal_pct
        self._bar.setVisible(bool(goal))
        if goal:
            self._bar.set_parts([Part(reached, "accent")], goal)
        text = tr("<b>{reached}</b> virksomheder besøgt")
        if goal and percent is not None:
            text = tr("<b>{reached}</b> af {goal} virksomheder besøgt ({percent})")
        self._reached.set_text(
            text.format(
                reached=words.number(reached),
                goal=words.number(goal or 0),
                percent=words.percent(percent or 0.0),
            )
        )
        self._numbers.set_text(
            tr("{contacted} kontaktet · {commitments} tilsagn").format(
                contacted=words.number(numbers.contacted), commitments=words.number(numbers.commitments)
            )
        )
        self._row.read_as(self._name.text(), self._reached.text(), self._numbers.text())


def _ends(left: QWidget, right: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(theme().size(8))
    line.addWidget(left, 1)
    line.addWidget(right)
    return line
