"""One campaign's figures: funnel, pace, the day, gains and deadlines, and what the words mean (mockup e)."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fieldvisit.domain.funnel import reached_of_goal
from fieldvisit.domain.report_display import ReportDisplay
from fieldvisit.services.report_campaign import CampaignView, counted_goal
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui import words
from fieldvisit.ui.campaigns.figure_card import FigureCard, FigureLine
from fieldvisit.ui.campaigns.funnel_card import FunnelCard
from fieldvisit.ui.campaigns.pace_card import PaceCard
from fieldvisit.ui.language import language, tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.text import Text

_STACK_BELOW = 900
"""Width below which the cards stand under each other, at 100 % text."""

_FUNNEL, _PACE = 444, 666
"""Widths of the upper cards to each other, as drawn."""

TYPE = "type."
"""Beginning of the ids of figures by type of commitment."""


class Overview(QWidget):
    """The cards of one campaign.

    Attributes:
        opened: a figure was pressed; carries its id and its words.
    """

    opened = Signal(str, str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._funnel = FunnelCard()
        self._pace = PaceCard()
        self._today = FigureCard(tr("I dag"), name="campaigns.figure", note_name="campaigns.day")
        self._promised = FigureCard(
            tr("Tilsagn i dag"), name="campaigns.figure", note_name="campaigns.commitments_today"
        )
        self._rest = FigureCard(tr("Udbytte og frister"), name="campaigns.figure")
        self._definitions = Text("", "campaigns.definitions", "caption", "muted", wrap=True)
        # Its height follows from the width it gets; asked for beforehand it would push the page into scrolling.
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self._definitions.setSizePolicy(policy)
        self._upper = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lower = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._labels: dict[str, str] = {}
        self._lay_out()
        self._funnel.opened.connect(self._open)
        for card in (self._today, self._promised, self._rest):
            card.opened.connect(self._open)

    def show_view(self, view: CampaignView) -> None:
        """Show a report."""
        counts = counted_goal(view.campaign)
        counted = self._workspace.reference.word("goal_counts", counts, language())
        self._funnel.show_view(view)
        self._pace.show_view(view, counted.lower(), reached_of_goal(view.report.numbers, counts))
        self._show_day(view)
        self._show_commitments(view)
        self._show_rest(view)
        self._definitions.set_text(" ".join(view.definitions))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards under each other where they do not fit side by side."""
        super().resizeEvent(event)
        stacked = self.width() < theme().size(_STACK_BELOW)
        direction = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self._upper.setDirection(direction)
        self._lower.setDirection(direction)

    def _lay_out(self) -> None:
        gap = theme().size(16)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap)
        self._upper.setSpacing(gap)
        self._upper.addWidget(self._funnel, _FUNNEL)
        self._upper.addWidget(self._pace, _PACE)
        self._lower.setSpacing(gap)
        for card in (self._today, self._promised, self._rest):
            self._lower.addWidget(card, 1)
        column.addLayout(self._upper, 1)
        column.addLayout(self._lower)
        column.addWidget(self._definitions)

    def _show_day(self, view: CampaignView) -> None:
        day = view.report.day
        if day is None:
            return
        lines = [
            FigureLine("calls_today", tr("Opkald besvaret"), view.display["calls_today"]),
            FigureLine("visits_today", tr("Besøg afholdt"), view.display["visits_today"]),
        ]
        if day.visits.cancelled:
            value = tr("{n} (tæller ikke)").format(n=words.number(day.visits.cancelled))
            lines.append(FigureLine("cancelled_today", tr("Aflyst"), value, muted=True))
        note = tr("{day}, hele teamet").format(day=words.dated(day.day))
        self._show(self._today, lines, note)

    def _show_commitments(self, view: CampaignView) -> None:
        day, reference = view.report.day, self._workspace.reference
        if day is None:
            return
        types = reference.outcome_types
        display = ReportDisplay(reference, view.small_n, language())
        lines = []
        for type_id in day.by_type:
            parent = types[type_id].parent if type_id in types else None
            if parent in day.by_type:
                continue
            name = types[type_id].name(language()) if type_id in types else type_id
            if type_id == "ordinaert_job":
                name = tr("Job, ordinært og småjob")
            lines.append(
                FigureLine(f"{TYPE}{type_id}", name, display.of_type(view.report, type_id, today=True))
            )
        self._show(
            self._promised, lines, words.number(day.commitments), empty=tr("Ingen tilsagn endnu i dag.")
        )

    def _show_rest(self, view: CampaignView) -> None:
        deadlines = view.report.deadlines
        late = deadlines.overdue > 0
        well = [FigureLine("well_received", tr("Godt modtaget"), view.reception)] if view.reception else []
        self._show(
            self._rest,
            [
                FigureLine("with_gain", tr("Besøg med udbytte"), view.display["visit_to_gain"]),
                *well,
                FigureLine("open_deadlines", tr("Åbne frister"), words.number(deadlines.open)),
                FigureLine(
                    "overdue_deadlines",
                    tr("Overskredne frister"),
                    words.number(deadlines.overdue),
                    icon="forfalden" if late else "ok",
                    colour="danger" if late else "ok",
                ),
            ],
        )

    def _show(self, card: FigureCard, lines: list[FigureLine], note: str = "", empty: str = "") -> None:
        self._labels.update({line.id: line.label for line in lines})
        card.show_lines(lines, note, empty)

    def _open(self, figure: str) -> None:
        labels = {
            "contacted": tr("Kontaktet"),
            "visits": tr("Besøg afholdt"),
            "commitments": self._workspace.reference.word("goal_counts", "commitments", language()),
        }
        self.opened.emit(figure, labels.get(figure) or self._labels.get(figure, figure))
