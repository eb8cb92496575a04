"""Opfølgning: deadlines, inquiries, requests and what is missing, one tab each."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from fieldvisit.domain.day_figures import Deadlines
from fieldvisit.services.export_work import export_deadlines, export_quality
from fieldvisit.services.list_escalated import EscalatedLine, list_escalated
from fieldvisit.services.list_follow_ups import (
    FollowUpLine,
    FollowUpList,
    finished_lately,
    list_follow_ups,
)
from fieldvisit.services.list_inquiries import InquiryLine, answered_lately, list_inquiries
from fieldvisit.services.list_proposals import VisitProposals, list_proposals
from fieldvisit.services.list_quality import Gap, QualityLine, list_quality
from fieldvisit.services.list_requests import RequestLine, list_requests
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.follow_ups.deadlines_tab import DeadlinesTab
from fieldvisit.ui.follow_ups.inquiries_tab import InquiriesTab
from fieldvisit.ui.follow_ups.list_rows import quality_rows
from fieldvisit.ui.follow_ups.list_tab import ListTab
from fieldvisit.ui.follow_ups.mails import write_about, write_answer
from fieldvisit.ui.follow_ups.needs_tab import NeedsTab
from fieldvisit.ui.follow_ups.opened_with import NEEDS, NEW_INQUIRY, NEW_REQUEST
from fieldvisit.ui.follow_ups.requests_tab import RequestsTab
from fieldvisit.ui.follow_ups.tab_head import TabHead
from fieldvisit.ui.fresh_page import FreshPage
from fieldvisit.ui.language import language, tr, tr_n, tr_said
from fieldvisit.ui.out.calendar_out import CalendarOut
from fieldvisit.ui.out.list_out import open_list
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import Line
from fieldvisit.ui.widgets.row_filter import RowFilter
from fieldvisit.ui.widgets.tab_bar import Tab, TabBar

"""Of the line with tabs, which stand on the hairline below, and the filter."""
NEW = "new"
"""Record that opens the page at the line for a new follow-up."""

T = TypeVar("T", DeadlinesTab, InquiriesTab, RequestsTab, ListTab, NeedsTab)

_TABS = ("deadlines", "inquiries", "requests", "quality", NEEDS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lists:
    """Everything on the page, read in one task."""

    follow_ups: FollowUpList
    escalated: list[EscalatedLine]
    done: list[FollowUpLine]
    proposals: list[VisitProposals]
    inquiries: list[InquiryLine]
    answered: list[InquiryLine]
    requests: list[RequestLine]
    quality: list[QualityLine]


class FollowUpsPage(FreshPage):
    """Everything promised. Each tab is made in a turn of the event loop of its own, or when it is asked for.

    Args:
        tools: what every page works with.
        parent: Qt parent.

    Attributes:
        shown: the lists were read and are on the page.
    """

    shown = Signal()

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(tools, "follow_ups", tr("Opfølgning"), side=0, parent=parent)
        self._wanted = ""
        self._lists: Lists | None = None
        self._tabs = TabBar(
            [
                Tab("deadlines", tr("Frister")),
                Tab("inquiries", tr("Henvendelser")),
                Tab("requests", tr("Anmodninger")),
                Tab("quality", tr("Kvalitet")),
                Tab(NEEDS, tr("Ugens behov")),
            ],
            name="follow_ups.tabs",
            accessible=tr("Opfølgning"),
            based=False,
        )
        self._filter = RowFilter("follow_ups.filter", tr("Filtrér opfølgning"))
        self._calendar = Button(
            tr("Til kalenderen …"),
            name="follow_ups.calendar",
            icon="i-dag",
            accessible=tr("Til kalenderen …"),
        )
        self.add_action(self._calendar)
        self._lay_out()
        self._calendar.clicked.connect(self._open_calendar)
        self._tabs.chosen.connect(self._show_tab)
        self._make_next()

    @cached_property
    def _deadlines(self) -> DeadlinesTab:
        tab = DeadlinesTab(self._tools)
        tab.mail_requested.connect(lambda line: write_about(self._tools, line, self))
        return self._put(tab)

    @cached_property
    def _inquiries(self) -> InquiriesTab:
        tab = InquiriesTab(self._tools)
        tab.mail_requested.connect(lambda line: write_answer(self._tools, line, self))
        return self._put(tab)

    @cached_property
    def _requests(self) -> RequestsTab:
        return self._put(RequestsTab(self._tools))

    @cached_property
    def _quality(self) -> ListTab:
        tab = ListTab("quality", tr("Kvalitet"), tr("Intet mangler."))
        tab.opened.connect(self._open_gap)
        return self._put(tab)

    @cached_property
    def _needs(self) -> NeedsTab:
        return self._put(NeedsTab(self._tools))

    def show_record(self, record: str) -> None:
        """Show the list, a follow-up or inquiry by its id, the line or form for a new one, or a tab by its name."""
        self.note_opening()
        if record and record != self.way_back():
            self._filter.widen()
        if record.partition(":")[0] == NEEDS:
            self._needs.show_week(_day(record))
            record = NEEDS
        forms = {NEW_INQUIRY: "inquiries", NEW_REQUEST: "requests"}
        tab = record if record in _TABS else forms.get(record.partition(":")[0], "deadlines")
        self._tabs.choose(tab)
        self._show_tab(tab)
        self._wanted = "" if record in _TABS else record
        self.reload()

    def reload(self) -> None:
        """Read all lists off the store and show them."""
        super().reload()
        spoken = language()
        self._read(lambda _: _read_lists(self._workspace, spoken), self._show)

    def history_subject(self) -> tuple[str, str] | None:
        """Return the chosen follow-up, inquiry or request."""
        if self._tabs.choice == "inquiries":
            return ("inquiry", self._inquiries.inquiry) if self._inquiries.inquiry else None
        if self._tabs.choice in {"quality", NEEDS}:
            return None
        if self._tabs.choice == "requests":
            return ("partner_request", self._requests.request) if self._requests.request else None
        return ("follow_up", self._deadlines.task) if self._deadlines.task else None

    def way_back(self) -> str:
        """Return what is chosen, else the tab."""
        if self._tabs.choice in {"quality", NEEDS}:
            return self._tabs.choice
        chosen = self.history_subject()
        return chosen[1] if chosen is not None else self._tabs.choice

    def print_page(self) -> bool:
        """Open deadlines, what is missing or the week's needs to print or keep; the other tabs hold words of people."""
        if self._tabs.choice == NEEDS:
            self._needs.print_list()
            return True
        exports = {"deadlines": export_deadlines, "quality": export_quality}
        export, chosen = exports.get(self._tabs.choice), language()
        if export is None:
            return False
        open_list(self._tools, lambda: export(self._workspace, say=tr_said, language=chosen), parent=self)
        return True

    def escape(self) -> bool:
        """Step back: out of a form, to the list in a narrow window, or out of the filter."""
        steps = {"inquiries": self._inquiries.escape, "requests": self._requests.escape}
        step = steps.get(self._tabs.choice, self._deadlines.escape)
        return step() or self._filter.step_out()

    def filter_field(self) -> QWidget:
        """Return the filter of all tabs."""
        return self._filter

    def _open_calendar(self) -> None:
        CalendarOut(self._tools, self).dialog.open()

    def _lay_out(self) -> None:
        content = QWidget()
        self._stack = QStackedLayout(content)
        self.header.subtitle.setObjectName("follow_ups.counts")
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(TabHead(self._tabs, self._filter))
        column.addWidget(Line())
        column.addWidget(content, 1)
        self.body.addWidget(whole, 1)
        self.state.stand_for(content, content)

    def _tab(self, name: str) -> QWidget:
        makers: dict[str, Callable[[], QWidget]] = {
            "deadlines": lambda: self._deadlines,
            "inquiries": lambda: self._inquiries,
            "requests": lambda: self._requests,
            "quality": lambda: self._quality,
            NEEDS: lambda: self._needs,
        }
        return makers[name]()

    def _put(self, tab: T) -> T:
        """Give a tab that was made its place and the words of the filter."""
        self._stack.addWidget(tab)
        self._filter.add(tab)
        return tab

    def _make_next(self) -> None:
        """Make the next tab that is missing; with the last one show what was read meanwhile."""
        made = self._stack.count()
        for name in _TABS:
            self._tab(name)
            if self._stack.count() > made:
                break
        if self._stack.count() < len(_TABS):
            self._tasks.later(self, self._make_next)
        elif self._lists is not None:
            self._show(self._lists)

    def _show_tab(self, tab: str) -> None:
        self._stack.setCurrentWidget(self._tab(tab))

    def _show(self, lists: Lists) -> None:
        self._lists = lists
        if self._stack.count() < len(_TABS):
            return
        self.set_subtitle(_counts(lists.follow_ups.deadlines))
        today, reference = self._workspace.today, self._workspace.reference
        self._tabs.set_tab("deadlines", _with_count(tr("Frister"), lists.follow_ups.deadlines.open))
        self._tabs.set_tab("inquiries", _with_count(tr("Henvendelser"), len(lists.inquiries)))
        waiting = sum(line.request.state != "answered" for line in lists.requests)
        self._tabs.set_tab("requests", _with_count(tr("Anmodninger"), waiting))
        self._tabs.set_tab("quality", _with_count(tr("Kvalitet"), len(lists.quality)))
        self._deadlines.show_lists(lists.follow_ups, lists.proposals, lists.escalated, lists.done)
        self._inquiries.show_lines(lists.inquiries, lists.answered)
        self._requests.show_lines(lists.requests)
        self._quality.show_rows(quality_rows(lists.quality, reference, today))
        self._go_to_wanted(lists)
        self.shown.emit()

    def _go_to_wanted(self, lists: Lists) -> None:
        """Choose what the page was opened for, once; later readings leave the focus where it is."""
        wanted, opening = self._wanted, self._opening and self.is_left_alone
        self._wanted, self._opening = "", False
        if wanted == NEW:
            self._deadlines.quick_add.begin()
        elif wanted.partition(":")[0] == NEW_INQUIRY:
            unit, _, text = wanted.partition(":")[2].partition(":")
            self._inquiries.begin(unit, text)
        elif wanted == NEW_REQUEST:
            self._requests.begin()
        elif wanted in {line.inquiry.id for line in lists.inquiries + lists.answered}:
            self._tabs.choose("inquiries")
            self._show_tab("inquiries")
            self._inquiries.choose(wanted)
        elif self._requests.choose(wanted):
            self._tabs.choose("requests")
            self._show_tab("requests")
        elif wanted:
            self._deadlines.choose(wanted)
            if opening:
                self._deadlines.focus_list()
        elif opening and self._tabs.choice == "deadlines":
            self._deadlines.focus_list()
        elif opening and self._tabs.choice == "inquiries":
            self._inquiries.focus_first()
        elif opening and self._tabs.choice == "requests":
            self._requests.focus_first()
        elif opening and self._tabs.choice == NEEDS:
            self._needs.focus_list()

    def _open_gap(self, record: str) -> None:
        lines = self._lists.quality if self._lists else []
        line = next((line for line in lines if line.id == record), None)
        if line is None:
            return
        if line.gap is Gap.NO_NOTE:
            self._window.open_page("visits", line.id)
        else:
            self._window.open_page("companies", line.unit)


def _day(record: str) -> date | None:
    """Return the day behind a colon; None for none that there is."""
    try:
        return date.fromisoformat(record.partition(":")[2])
    except ValueError:
        return None


def _read_lists(workspace: Workspace, spoken: str) -> Lists:
    return Lists(
        follow_ups=list_follow_ups(workspace),
        escalated=list_escalated(workspace),
        done=finished_lately(workspace),
        proposals=list_proposals(workspace, spoken),
        inquiries=list_inquiries(workspace),
        answered=answered_lately(workspace),
        requests=list_requests(workspace),
        quality=list_quality(workspace),
    )


def _counts(deadlines: Deadlines) -> str:
    """Return `2 frister · 1 i dag · 1 forfalden`."""
    if not deadlines.open:
        return tr("Ingen åbne frister")
    parts = [tr_n("{n} frist", "{n} frister", deadlines.open)]
    if deadlines.due_today:
        parts.append(tr_n("{n} i dag", "{n} i dag", deadlines.due_today))
    if deadlines.overdue:
        parts.append(tr_n("{n} forfalden", "{n} forfaldne", deadlines.overdue))
    return " · ".join(parts)


def _with_count(text: str, count: int) -> str:
    return f"{text} {count}" if count else text
