"""Kampagner: the figures of a campaign, each of which opens its companies (mockup e)."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from fieldvisit.domain.changed import Changed
from fieldvisit.domain.clock import to_local
from fieldvisit.domain.figure_workplaces import Figure
from fieldvisit.domain.historic_campaign import HistoricCampaign
from fieldvisit.domain.records.campaign import Campaign
from fieldvisit.services.open_figure import FigureList, open_figure
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.report_campaign import (
    CampaignView,
    historic_campaign,
    list_campaigns,
    may_revise_goal,
    report_campaign,
    revise_goal,
)
from fieldvisit.services.report_page import report_page
from fieldvisit.services.sync_now import SYNC, read_status
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.errors import StoreError
from fieldvisit.ui import words
from fieldvisit.ui.campaigns.campaign_list import CampaignList, HistoricPane
from fieldvisit.ui.campaigns.figure_pane import WIDTH as PANE_WIDTH
from fieldvisit.ui.campaigns.figure_pane import FigurePane
from fieldvisit.ui.campaigns.goal_form import GoalForm
from fieldvisit.ui.campaigns.overview import TYPE, Overview
from fieldvisit.ui.campaigns.report_out import report_document
from fieldvisit.ui.fresh_page import FreshPage
from fieldvisit.ui.language import language, tr, tr_said
from fieldvisit.ui.navigation import tell_done
from fieldvisit.ui.out.out_dialog import OutDialog
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.problem_words import problem_words
from fieldvisit.ui.sync_runner import SyncRunner
from fieldvisit.ui.tasks import Job, Worker
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import Line
from fieldvisit.ui.widgets.empty_state import EmptyState
from fieldvisit.ui.widgets.inline_line import InlineLine
from fieldvisit.ui.widgets.scroll import Scroll
from fieldvisit.ui.widgets.text import Text

_COUNTED = frozenset(
    {"campaign", "goal_revision", "visit", "call", "inquiry", "commitment", "follow_up", "production_unit"}
)
"""Kinds whose changes may change a figure."""


@dataclass(frozen=True, slots=True)
class _Shown:
    """What the page shows: all campaigns, and the figures of one."""

    campaigns: list[Campaign]
    view: CampaignView | None


class CampaignsPage(FreshPage):
    """The campaigns.

    Args:
        tools: what every page works with.
        sync: the profile's syncs; tells whether the figures may be older than the server's.
        parent: Qt parent.

    Attributes:
        shown: the figures were read and are on the page.
    """

    shown = Signal()
    takes_sync = True

    def __init__(
        self, tools: PageTools, sync: SyncRunner | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(tools, "campaigns", tr("Kampagner"), parent=parent)
        self._sync = sync
        self._view: CampaignView | None = None
        self._wanted, self._online = "", True
        self._historic: HistoricCampaign = historic_campaign(self._workspace)
        self._age = Text("", "campaigns.age", colour="muted")
        self._revise = Button(tr("Revidér mål"), name="campaigns.revise", icon="flag")
        self._report = Button(
            tr("Rapport til udvalget"), name="campaigns.report", kind="primary", icon="print", key="Ctrl+P"
        )
        self.header.add_mark(self._age)
        self.add_action(self._revise)
        self.add_action(self._report)
        self._problem = InlineLine(name="campaigns.problem")
        self._form = GoalForm(self._workspace)
        self._overview = Overview(self._workspace)
        self._list = CampaignList()
        self._past = HistoricPane()
        self._empty = EmptyState(
            tr(
                "Der er ingen kampagne endnu. Teamlederen opretter den, og den hentes ved næste synkronisering."
            ),
            name="campaigns.empty",
        )
        self._stack = QStackedWidget()
        self._pane = FigurePane(self)
        self._edge = Line(upright=True, parent=self)
        self._edge.hide()
        self._lay_out()
        self._connect_signals()

    def show_record(self, record: str) -> None:
        """Show a campaign; without an id the one that runs now."""
        self._close_pane()
        if record == self._historic.id:
            self._show_historic()
            return
        self._wanted = record
        self.reload()

    def set_online(self, online: bool) -> None:
        """Say whether the server can be reached; without it the figures carry their time."""
        self._online = online
        self._show_age()

    def reload(self) -> None:
        """Read the figures off the store and show them."""
        super().reload()
        self._read(partial(_read_campaign, self._workspace, self._wanted, language()), self._show)

    def concerns(self, changed: Changed) -> bool:
        """Say whether a figure may have changed; a sync moves the time of all of them."""
        return bool(_COUNTED & changed.kinds) or changed.cause == SYNC

    def print_page(self) -> bool:
        """Open the report for the committee."""
        if self._view is None or self._stack.currentIndex() != 0:
            return False
        moment = to_local(self._view.at)
        page = report_page(self._workspace, self._view, language(), tr_said)
        dialog = OutDialog(
            self._tools,
            report_document(page, f"{moment:%Y-%m-%d}"),
            name="campaigns.report",
            save_words=tr("Gem rapporten"),
            parent=self,
        )
        dialog.open()
        return True

    def escape(self) -> bool:
        """Close what was opened last: the companies, the form."""
        if not self._pane.isHidden():
            self._close_pane()
            return True
        if not self._form.isHidden():
            self._close_form()
            return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the companies at the right edge."""
        super().resizeEvent(event)
        self._place_pane()

    def _place_pane(self) -> None:
        width = min(theme().size(PANE_WIDTH), self.width())
        top = self.header.height()
        self._pane.setGeometry(self.width() - width, top, width, self.height() - top)
        self._edge.setGeometry(self.width() - width - 1, top, 1, self.height() - top)

    def _lay_out(self) -> None:
        one = QWidget()
        column = QVBoxLayout(one)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(16))
        column.addWidget(self._form)
        column.addWidget(self._overview, 1)
        self._stack.addWidget(Scroll(one, "campaigns.scroll"))
        self._stack.addWidget(_top_of(self._list))
        self._stack.addWidget(_top_of(self._past))
        self._stack.addWidget(self._empty)
        self._stack.setVisible(False)
        self.body.addWidget(self._problem)
        self.body.addWidget(self._stack, 1)

    def _connect_signals(self) -> None:
        self.header.back_requested.connect(self._show_list)
        self._revise.clicked.connect(self._open_form)
        self._report.clicked.connect(self.print_page)
        self._form.saved.connect(self._save_goal)
        self._form.closed.connect(self._close_form)
        self._overview.opened.connect(self._open_figure)
        self._list.opened.connect(self.show_record)
        self._pane.closed.connect(self._close_pane)
        self._pane.company_opened.connect(lambda unit: self._window.open_page("companies", unit))
        if self._sync is not None:
            self._online = self._sync.is_online
            self._sync.line_changed.connect(self.set_online)

    def _show(self, read: _Shown) -> None:
        self._problem.clear()
        self._list.show_campaigns(read.campaigns, self._historic)
        self._view = read.view
        if read.view is None:
            self._show_pane_of(3, tr("Kampagner"), "")
        elif self._stack.isHidden() or self._stack.currentIndex() != 1 or self._wanted:
            self._show_view(read.view)
        self._stack.setVisible(True)
        self.shown.emit()

    def _show_view(self, view: CampaignView) -> None:
        campaign = view.campaign
        period = words.period(campaign.starts, campaign.ends) if campaign.starts and campaign.ends else ""
        owner = tr("ejer: {name}").format(name=view.owner) if view.owner else ""
        subtitle = " · ".join(part for part in (period, owner) if part)
        self._overview.show_view(view)
        if self._form.isHidden() and self._form.drafts.waiting(campaign.id) is not None:
            self._open_form()
        self._show_pane_of(0, campaign.name or "", subtitle)
        self._show_age()

    def _show_list(self) -> None:
        self._wanted = ""
        self._close_pane()
        self._form.drafts.rest()
        self._form.hide()
        self._show_pane_of(1, tr("Kampagner"), "")
        self._list.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_historic(self) -> None:
        self._past.show_campaign(self._historic)
        self._show_pane_of(2, self._historic.name, tr("kun summer"))
        self._stack.setVisible(True)

    def _show_pane_of(self, index: int, title: str, subtitle: str) -> None:
        self._stack.setCurrentIndex(index)
        self.set_title(title)
        self.set_subtitle(subtitle)
        self.header.show_back(index in {0, 2})
        self._report.setVisible(index == 0 and self._form.isHidden())
        self._revise.setVisible(index == 0 and may_revise_goal(self._workspace))
        self._age.setVisible(index == 0)

    def _show_age(self) -> None:
        last = read_status(self._workspace).last_sync
        text = ""
        if last is not None and (not self._online or to_local(last).date() != self._workspace.today):
            moment = to_local(last)
            text = tr("Tal fra {when}").format(when=words.as_of(moment, self._workspace.today))
        self._age.set_text(text)

    def _open_form(self) -> None:
        if self._view is not None:
            # One primary button at a time: Ctrl+Enter saves the goal while the form is open.
            self._report.hide()
            self._form.open(self._view.campaign.id, self._view.report.numbers.goal)

    def _close_form(self) -> None:
        """Put the goal's form away: it was saved or cancelled."""
        self._form.drafts.done()
        self._form.hide()
        self._report.setVisible(self._stack.currentIndex() == 0)
        self._revise.setFocus(Qt.FocusReason.OtherFocusReason)

    def _save_goal(self, goal: int, reason: str) -> None:
        if self._view is None:
            return
        try:
            done = revise_goal(self._workspace, self._view.campaign.id, goal, reason)
        except ProblemError as problem:
            self._form.complain(problem_words(problem))
            return
        self._close_form()
        text = tr("Målet er nu {n}").format(n=words.number(goal))
        tell_done(self._window, self._workspace, self._events, text, done.changed)

    def _open_figure(self, figure: str, label: str) -> None:
        if self._view is None:
            return
        kind = figure.removeprefix(TYPE) if figure.startswith(TYPE) else ""
        wanted = Figure.COMMITMENTS_TODAY if kind else Figure(figure)
        campaign, at = self._view.campaign.id, self._view.at

        def read(job: Job) -> FigureList:
            del job
            return open_figure(self._workspace, campaign, wanted, outcome_type=kind, at=at)

        self._tasks.run(Worker.STORE, read, partial(self._show_figure, label), self._fail)

    def _show_figure(self, label: str, figure: FigureList) -> None:
        self._place_pane()
        self._pane.show_figure(f"{label}: {words.number(figure.records)}", figure)
        self._pane.raise_()
        self._edge.show()
        self._edge.raise_()
        self._pane.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_pane(self) -> None:
        self._pane.hide()
        self._edge.hide()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, ProblemError | StoreError):
            raise error
        self._problem.show_line(problem_words(error), "danger")
        self._stack.setVisible(True)
        self._show_list()


def _read_campaign(workspace: Workspace, wanted: str, chosen: str, job: Job) -> _Shown:
    """Read all campaigns and the figures of the wanted one, else of the one that runs now."""
    del job
    campaigns = list_campaigns(workspace)
    today = workspace.today
    running = [c for c in campaigns if c.starts and c.ends and c.starts <= today <= c.ends]
    dated = [c for c in campaigns if c.starts and c.ends]
    first = next(iter(running or dated), None)
    campaign = wanted or (first.id if first else "")
    view = report_campaign(workspace, campaign, language=chosen) if campaign else None
    return _Shown(campaigns, view)


def _top_of(content: QWidget) -> QWidget:
    """Return content at the top of its place, scrolled when it is higher."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(content)
    column.addStretch(1)
    return Scroll(holder)
