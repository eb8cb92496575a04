"""The pace against the goal: a chart or, for who reads numbers, a table by month (R02, R03)."""

from collections import Counter
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from fieldvisit.services.report_campaign import CampaignView
from fieldvisit.ui import words
from fieldvisit.ui.campaigns.campaign_words import goal_line, needed_line, projected_line, so_far_line
from fieldvisit.ui.campaigns.pace_chart import PaceChart
from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.card import Card
from fieldvisit.ui.widgets.segmented import Option, Segmented
from fieldvisit.ui.widgets.table_card import TableCard
from fieldvisit.ui.widgets.table_model import Cell, Column, TableRow
from fieldvisit.ui.widgets.text import Text

_LEAST = 220


class PaceCard(Card):
    """Head, chart, table; below the table the two speeds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("campaigns.pace.card", parent=parent)
        self._line = Text("", "campaigns.pace", colour="muted", rich=True, wrap=True)
        self._choice = Segmented(
            [Option("chart", tr("Graf")), Option("table", tr("Tabel"))],
            name="campaigns.pace.view",
            accessible=tr("Vis tempoet som"),
        )
        self._choice.choose("chart")
        self._chart = PaceChart()
        self._table = TableCard(
            [
                Column("month", tr("Måned"), width=120),
                Column("new", tr("Nye besøgt"), align="right"),
                Column("reached", tr("Besøgt i alt"), align="right"),
                Column("goal", tr("På vej til målet"), align="right"),
            ],
            name="campaigns.pace.table",
            accessible=tr("Tempo mod målet, måned for måned"),
            sortable=False,
            framed=False,
        )
        self._needed = Text("", "campaigns.pace.needed")
        self._projected = Text("", "campaigns.pace.projected")
        self._stack = QStackedWidget()
        self._lay_out()
        self._choice.chosen.connect(lambda id_: self._stack.setCurrentIndex(int(id_ == "table")))

    def show_view(self, view: CampaignView, counted: str, reached: int) -> None:
        """Show a report.

        Args:
            view: the report.
            counted: what the goal counts, in lower case.
            reached: how many of them there are.
        """
        self._line.set_text(goal_line(view, counted, reached))
        self._chart.show_view(view, reached)
        self._table.set_rows(_months(view))
        self._needed.set_text(needed_line(view))
        parts = (projected_line(view), so_far_line(view))
        self._projected.set_text(", ".join(part for part in parts if part))

    def _lay_out(self) -> None:
        head = QWidget()
        line = QHBoxLayout(head)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme().size(8))
        line.addWidget(Text(tr("Tempo mod målet"), role="body_strong"))
        line.addWidget(self._line, 1, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._choice)
        self.add_row(head, line=False, top=6, bottom=6)
        by_month = QWidget()
        column = QVBoxLayout(by_month)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._table, 1)
        speeds = QHBoxLayout()
        speeds.setSpacing(theme().size(24))
        speeds.addWidget(self._needed)
        speeds.addWidget(self._projected)
        speeds.addStretch(1)
        column.addLayout(speeds)
        self._stack.addWidget(self._chart)
        self._stack.addWidget(by_month)
        # The chart takes the height that the funnel beside it leaves.
        self._stack.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._stack.setMinimumHeight(theme().size(_LEAST))
        holder = QWidget()
        inner = QVBoxLayout(holder)
        side = theme().size(16)
        inner.setContentsMargins(side, 0, side, theme().size(12))
        inner.addWidget(self._stack)
        self.body.addWidget(holder, 1)


def _months(view: CampaignView) -> list[TableRow]:
    """Return a row for each month so far: newly visited, all visited, and where the way to the goal stood then."""
    start, last = view.report.period
    end = view.campaign.ends or last
    new: Counter[date] = Counter()
    before = 0
    for day, count in view.curve:
        new[day.replace(day=1)] += count - before
        before = count
    rows, total, month = [], 0, start.replace(day=1)
    while month <= last:
        following = date(month.year + month.month // 12, month.month % 12 + 1, 1)
        total += new[month]
        until = min(following, end)
        goal = view.goals.on(min(until, last))
        way = round(goal * (until - start).days / max(1, (end - start).days)) if goal else 0
        cells: list[str | Cell] = [
            words.month_and_year(month),
            Cell(words.number(new[month]), sort=new[month]),
            Cell(words.number(total), sort=total),
            Cell(words.number(way) if goal else "", sort=way),
        ]
        rows.append(TableRow(month.isoformat(), cells))
        month = following
    return rows
