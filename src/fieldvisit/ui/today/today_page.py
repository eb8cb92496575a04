"""I dag: start the day, know what is next (mockup a)."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from fieldvisit.domain.clock import local_now, to_local
from fieldvisit.services.plan_day import DayPlan, plan_day
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.record_visit import start_visit
from fieldvisit.services.reschedule_visit import move_in_day
from fieldvisit.ui import words
from fieldvisit.ui.fresh_page import FreshPage
from fieldvisit.ui.language import language, tr
from fieldvisit.ui.navigation import tell_done
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.problem_words import problem_words
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.today.calls_card import CallsCard
from fieldvisit.ui.today.due_card import DueCard
from fieldvisit.ui.today.inquiries_card import InquiriesCard
from fieldvisit.ui.today.needs_card import NeedsCard
from fieldvisit.ui.today.new_menu import NewMenu
from fieldvisit.ui.today.progress_card import CampaignCard, NextDayCard
from fieldvisit.ui.today.readiness_card import ReadinessCard
from fieldvisit.ui.today.row_button import RowButton
from fieldvisit.ui.today.visits_card import VisitsCard
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.icon_button import IconButton
from fieldvisit.ui.widgets.inline_line import InlineLine
from fieldvisit.ui.widgets.pane import make_pane
from fieldvisit.ui.widgets.scroll import Scroll

_WIDE_LEFT, _WIDE_RIGHT = 71, 40
"""Widths of the two columns to each other, as drawn."""

_STACK_BELOW = 840
"""Width of the content below which the right column moves under the left one, at 100 % text."""

_TICK_MS = 15_000


class TodayPage(FreshPage):
    """The first page of a consultant's day.

    Args:
        tools: what every page works with.
        parent: Qt parent.

    Attributes:
        shown: the day was read and is on the page.
    """

    shown = Signal()

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(tools, "today", tr("I dag"), parent=parent)
        self._plan: DayPlan | None = None
        self._moved = ""
        self._print = Button(tr("Udskriv dagsplan"), name="today.print", icon="print")
        self._calendar = IconButton("i-dag", name="today.calendar", accessible=tr("Til kalenderen …"))
        self._new = Button(tr("Ny"), name="today.new", icon="plus", key="Ctrl+N", accessible=tr("Ny …"))
        self._menu = NewMenu(self)
        self.add_action(self._calendar)
        self.add_action(self._print)
        self.add_action(self._new)
        tables = self._workspace.reference.tables
        self._problem = InlineLine(name="today.problem")
        self._readiness = ReadinessCard()
        self._visits = VisitsCard(tables["visit_status"])
        self._next_day = NextDayCard()
        self._campaign = CampaignCard()
        self._due = DueCard()
        self._calls = CallsCard(tables["flag"])
        self._needs = NeedsCard()
        self._inquiries = InquiriesCard()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._lay_out()
        self._connect_signals()

    def show_record(self, record: str) -> None:
        """Read the day anew: it is opened without a record."""
        del record
        self.reload()

    def reload(self) -> None:
        """Read the day off the store and show it."""
        super().reload()
        chosen = language()
        self._read(lambda _: plan_day(self._workspace, language=chosen), self._show)

    def history_subject(self) -> tuple[str, str] | None:
        """Return the visit, deadline or call whose row has the focus."""
        row = self.window().focusWidget()
        return row.about if isinstance(row, RowButton) and all(row.about) else None

    def print_page(self) -> bool:
        """Open the day plan, to print or to keep."""
        from fieldvisit.ui.today.day_out import DayOut

        DayOut(self._tools, self).dialog.open()
        return True

    def showEvent(self, event: QShowEvent) -> None:
        """Count the minutes to the next visit while the page is seen."""
        super().showEvent(event)
        self._timer.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the columns under each other where they do not fit side by side."""
        super().resizeEvent(event)
        stacked = self.width() < theme().size(_STACK_BELOW)
        direction = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(direction)

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(16))
        column.addWidget(self._problem)
        column.addWidget(self._readiness)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(theme().size(16))
        self._columns.addWidget(_column(12, self._visits, self._next_day, self._campaign), _WIDE_LEFT)
        self._columns.addWidget(
            _column(16, self._due, self._calls, self._needs, self._inquiries), _WIDE_RIGHT
        )
        column.addLayout(self._columns)
        column.addStretch(1)
        self._content = content
        self.body.addWidget(Scroll(content, "today.scroll"), 1)
        # After the scroll area, which shows what it is given: no empty list before the day is read.
        content.setVisible(False)

    def _connect_signals(self) -> None:
        window, visits = self._window, self._visits
        self._events.line_changed.connect(self._show_readiness)
        self._timer.timeout.connect(self._tick)
        self._print.clicked.connect(self.print_page)
        self._calendar.clicked.connect(self._open_calendar)
        self._new.clicked.connect(lambda: self._menu.open_below(self._new))
        self._menu.chosen.connect(window.open_page)
        self._readiness.bag_requested.connect(lambda: window.open_page("bag"))
        visits.next_visit.start_requested.connect(self._start)
        visits.next_visit.prepare_requested.connect(lambda visit: window.open_page("visits", visit))
        visits.next_visit.call_requested.connect(lambda unit: window.open_page("calls", unit))
        visits.visit_opened.connect(lambda visit: window.open_page("visits", visit))
        visits.new_date_requested.connect(lambda visit: window.open_page("visits", visit))
        visits.next_visit.near_requested.connect(lambda unit: window.open_page("companies", f"near:{unit}"))
        visits.move_requested.connect(self._move)
        visits.plan_requested.connect(lambda: window.open_page("companies"))
        visits.calls_requested.connect(lambda: window.open_page("calls"))
        self._next_day.opened.connect(lambda: window.open_page("follow_ups"))
        self._campaign.opened.connect(lambda: window.open_page("campaigns"))
        self._due.all_requested.connect(lambda: window.open_page("follow_ups"))
        self._due.opened.connect(lambda task: window.open_page("follow_ups", task))
        self._calls.start_requested.connect(lambda: window.open_page("calls"))
        self._calls.opened.connect(lambda unit: window.open_page("calls", unit))
        self._needs.opened.connect(lambda unit: window.open_page("companies", f"needs:{unit}"))
        self._inquiries.opened.connect(lambda: window.open_page("follow_ups", "inquiries"))

    def _open_calendar(self) -> None:
        from fieldvisit.ui.out.calendar_out import CalendarOut

        CalendarOut(self._tools, self).dialog.open()

    def _start(self, visit: str) -> None:
        try:
            self._events.announce(start_visit(self._workspace, visit).changed)
        except ProblemError as problem:
            self._problem.show_line(problem_words(problem), "warn")
            return
        self._window.open_page("visits", visit)

    def _move(self, visit: str, step: int) -> None:
        try:
            done = move_in_day(self._workspace, visit, step)
        except ProblemError as problem:
            self._problem.show_line(problem_words(problem), "warn")
            return
        if done.changed:
            self._moved = visit
            tell_done(
                self._window, self._workspace, self._events, tr("Besøgene har byttet tid"), done.changed
            )

    def _tick(self) -> None:
        if not self.isVisible():
            self._timer.stop()
        elif self._plan is not None and local_now(self._workspace.clock).date() != self._plan.day:
            self.reload()
        else:
            self._show_wait()

    def _show(self, plan: DayPlan) -> None:
        self._plan = plan
        self._problem.clear()
        self.set_subtitle(f"{words.capital(words.long_day(plan.day))} · {words.week(plan.day)}")
        self._show_readiness()
        self._visits.show_day(plan)
        self._next_day.show_day(plan.next_day, is_tomorrow=(plan.next_day.day - plan.day).days == 1)
        self._campaign.setVisible(plan.campaign is not None)
        if plan.campaign is not None:
            self._campaign.show_campaign(plan.campaign)
        self._due.show_lines(plan.due, plan.day)
        self._calls.show_calls(plan.calls)
        self._needs.show_needs(plan.needs, plan.day)
        self._inquiries.show_count(len(plan.unanswered))
        self._show_wait()
        self._content.setVisible(True)
        if self._moved:
            self._visits.focus_visit(self._moved)
            self._moved = ""
        self.shown.emit()

    def _show_readiness(self) -> None:
        if self._plan is not None:
            self._readiness.show_readiness(
                self._plan.readiness, self._workspace.today, online=self._events.is_online
            )

    def _show_wait(self) -> None:
        coming = self._plan.next_visit if self._plan is not None else None
        if coming is None:
            return
        if (begun := coming.visit.started_at) is not None:
            text = tr("begyndt {time}").format(time=words.time_of_day(to_local(begun)))
        else:
            text = words.waiting_time(coming.at - local_now(self._workspace.clock))
        self._visits.next_visit.show_wait(text)


def _column(gap: int, *cards: QWidget) -> QWidget:
    holder = QWidget()
    make_pane(holder)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme().size(gap))
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return holder
