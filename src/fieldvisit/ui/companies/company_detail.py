"""The right side: one workplace with its timeline, needs, agreements, contacts and facts (mockup b)."""

import math
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.services.attach_file import AttachedFile, list_files
from fieldvisit.services.company_timeline import Entry, read_timeline
from fieldvisit.services.find_doubles import merged_units, possible_doubles
from fieldvisit.services.propose_follow_ups import short_name
from fieldvisit.services.role_right import may_visit
from fieldvisit.services.show_company import CompanyView, show_company
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.companies.detail_parts import DetailParts
from fieldvisit.ui.companies.detail_room import SIDE, arrange_facts, arrange_names
from fieldvisit.ui.companies.doubles_card import DoublesCard
from fieldvisit.ui.companies.facts_card import FactsCard, PlacesCard
from fieldvisit.ui.companies.standing_chips import StandingChips
from fieldvisit.ui.companies.timeline_words import VISIT, TimelineWords
from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.typed_dates import day_reader
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.flow import Flow
from fieldvisit.ui.widgets.icon_button import IconButton
from fieldvisit.ui.widgets.inline_line import InlineLine
from fieldvisit.ui.widgets.painting import text_width
from fieldvisit.ui.widgets.scroll import Scroll
from fieldvisit.ui.widgets.tab_bar import Tab, TabBar
from fieldvisit.ui.widgets.text import Text
from fieldvisit.ui.widgets.timeline import Timeline

_SIDE, _BAR, _LOW = SIDE, 16, 150
_TABS = ("timeline", "needs", "deals", "contacts", "files")
_ALL = 1000
"""Stretch of the name: it takes what it needs before anything is left free."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What is read of a workplace at once; `doubles` look like it, `merged` were merged into it by a person."""

    view: CompanyView
    timeline: tuple[Entry, ...]
    doubles: tuple[ProductionUnit, ...] = ()
    merged: tuple[ProductionUnit, ...] = ()
    files: tuple[AttachedFile, ...] = ()


def read_company(workspace: Workspace, unit: str) -> Shown:
    """Read a workplace for `CompanyDetail.show_company`.

    Raises:
        ProblemError: it is not on this computer.
    """
    view = show_company(workspace, unit)
    return Shown(
        view,
        read_timeline(workspace, view.unit.id),
        possible_doubles(workspace, view.unit.id),
        merged_units(workspace, view.unit.id),
        tuple(list_files(workspace, view.unit.id)),
    )


class CompanyDetail(QWidget):
    """Shows one workplace; what a person does in it goes out as signals of its parts.

    Args:
        workspace: words of codes and the readers of typed dates.
        parts: the bars and tabs, which nobody sees at first.
        may_write: the user may change companies.
        parent: Qt parent.

    Attributes:
        page_requested: a visit of the timeline, or the form of an inquiry, is to be opened; carries page and record.
        remove_requested: a contact, need or agreement is to go to the trash; carries kind and id.
    """

    page_requested = Signal(str, str)
    remove_requested = Signal(str, str)

    def __init__(
        self,
        workspace: Workspace,
        parts: DetailParts,
        *,
        may_write: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("companies.detail")
        self._workspace, self._may_write, self._may_visit = workspace, may_write, may_visit(workspace)
        self._shown: Shown | None = None
        self._title = Text("", "companies.name", "title", elide=True)
        self._numbers = Text("", "companies.numbers", colour="muted", tabular=True, wrap=True)
        self.call = Button(tr("Ring"), name="companies.call", icon="telefon")
        self.new_visit = Button(tr("Nyt besøg"), name="companies.new_visit", kind="primary", icon="plus")
        self.inquiry = IconButton("mail", name="companies.new_inquiry", accessible=tr("Ny henvendelse"))
        self.history = IconButton("notat", name="companies.history", accessible=tr("Historik (Ctrl+H)"))
        self.out = IconButton("print", name="companies.print", accessible=tr("Udskriv eller PDF (Ctrl+P)"))
        self.chips = StandingChips()
        self.problem = InlineLine(name="companies.problem")
        self.doubles = DoublesCard()
        self.bars = parts.bars
        self.tabs = TabBar(
            [
                Tab("timeline", tr("Tidslinje")),
                Tab("needs", tr("Behov")),
                Tab("deals", tr("Aftaler")),
                Tab("contacts", tr("Kontakter")),
                Tab("files", tr("Filer")),
            ],
            name="companies.tabs",
            accessible=tr("Om virksomheden"),
        )
        self._timeline = Timeline(
            name="companies.timeline",
            accessible=tr("Tidslinje"),
            nothing=tr("Her er ikke sket noget endnu. Ring, eller planlæg et besøg."),
        )
        self.needs, self.deals = parts.needs, parts.deals
        self.contacts, self.files = parts.contacts, parts.files
        self._places = PlacesCard()
        self.facts = FactsCard(workspace.reference, day_reader(workspace))
        self._lay_out()
        self._connect_signals()

    @property
    def unit(self) -> str:
        """The id of the workplace that is shown; empty when none."""
        return self._shown.view.unit.id if self._shown else ""

    @property
    def shown(self) -> Shown | None:
        """The workplace that is shown, with what was read of it."""
        return self._shown

    @property
    def view(self) -> CompanyView | None:
        """The workplace that is shown."""
        return self._shown.view if self._shown else None

    def show_company(self, shown: Shown) -> None:
        """Show a workplace, or its new values when it is the one that is shown."""
        other = shown.view.unit.id != self.unit
        self._shown = shown
        view, reference, today = shown.view, self._workspace.reference, self._workspace.today
        if other:
            self.bars.put_away()
            self._show_primary()
            self.problem.clear()
        name = view.unit.name or (view.company.name if view.company else "") or ""
        self._title.set_text(name)
        self._title.setMaximumWidth(math.ceil(text_width(name, theme().font("title"))) + 1)
        self._numbers.set_text(_numbers(view))
        self.chips.show_company(view, today, may_tell=self._may_visit)
        self.doubles.show_doubles(shown.doubles, shown.merged)
        company = short_name(name, reference)
        self._timeline.set_entries(TimelineWords(reference, company, today).lines(shown.timeline))
        deals = (*view.commitments, *view.partnerships)
        self.needs.show_needs(view.unit.id, view.needs, may_write=self._may_write)
        self.deals.show_deals(view.commitments, view.partnerships, may_write=self._may_write)
        self.contacts.show_contacts(view.unit.id, view.contacts, may_write=self._may_write)
        self.files.show_files(shown.files, today, may_write=self._may_visit)
        if other:
            if self._may_visit:
                self.bars.reopen(view)
            if self.contacts.is_writing:
                self.show_tab("contacts")
            elif self.needs.is_writing:
                self.show_tab("needs")
        for tab, text, count in (
            ("needs", tr("Behov"), len(view.needs)),
            ("deals", tr("Aftaler"), len(deals)),
            ("contacts", tr("Kontakter"), len(view.contacts)),
            ("files", tr("Filer"), len(shown.files)),
        ):
            self.tabs.set_tab(tab, f"{text} {count}" if count else text)
        self._places.show_places(view)
        self.facts.show_company(view, may_write=self._may_write, today=today)
        self.call.setVisible(self._may_visit)
        self.inquiry.setVisible(self._may_visit)
        self._show_primary()

    def refuse(self, text: str) -> None:
        """Say above the tabs why something was not done."""
        self.problem.show_line(text, "danger")

    def close_forms(self) -> bool:
        """Put the call, the new visit or the form of a need, agreement or contact away; return whether one was open."""
        if self.close_bars():
            return True
        for pane in (self.needs, self.deals, self.contacts):
            if pane.isVisible() and pane.is_writing:
                pane.close_form()
                return True
        return False

    def close_bars(self) -> bool:
        """Put the call or the new visit away; return whether one was open."""
        # Before the bar goes: the focus is given back to what opened it, if that is there to take it.
        self.new_visit.setVisible(self._may_visit)
        was_open = self.bars.close()
        self._show_primary()
        return was_open

    def begin_call(self) -> None:
        """Open the call."""
        if self._shown is not None:
            self.bars.begin_call(self._shown.view)
            self._show_primary()

    def begin_visit(self) -> None:
        """Open the new visit."""
        self.bars.begin_visit(self.unit)
        self._show_primary()

    def begin_via(self) -> None:
        """Open the word for the colleague who is responsible."""
        if self._shown is not None:
            self.bars.begin_via(self._shown.view)
            self._show_primary()

    def edit_contacts(self) -> None:
        """Go to the contacts and write the first one's number."""
        self.show_tab("contacts")
        self.contacts.edit_first()

    def show_tab(self, tab: str) -> None:
        """Show one of timeline, needs, deals, contacts, files."""
        self.tabs.choose(tab)
        self._turn_to(tab)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the numbers below the name where both do not fit beside the buttons."""
        super().resizeEvent(event)
        self._arrange_head()
        arrange_facts(self._below, self._facts_side, self.width())

    def _arrange_head(self) -> None:
        arrange_names(self._head, self._names, self._buttons, self.width())

    def _turn_to(self, tab: str) -> None:
        self._stack.setCurrentIndex(_TABS.index(tab))

    def _show_primary(self) -> None:
        busy = self.bars.is_open
        self.new_visit.setVisible(self._may_visit and not busy)
        self._arrange_head()

    def _lay_out(self) -> None:
        side = theme().size(_SIDE)
        whole = QWidget()
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(Scroll(whole, "companies.detail_scroll"))
        column = QVBoxLayout(whole)
        bar = theme().size(_BAR)
        column.setContentsMargins(side, theme().size(14), side - bar, 0)
        column.setSpacing(0)
        upper = QVBoxLayout()
        upper.setContentsMargins(0, 0, bar, 0)
        upper.setSpacing(theme().size(8))
        head = self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._names = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._names.setSpacing(theme().size(12))
        self._names.addWidget(self._title, _ALL)
        self._names.addWidget(self._numbers)
        self._buttons = Flow(self.inquiry, self.history, self.out, self.call, self.new_visit)
        head.addLayout(self._names, _ALL)
        head.addStretch(1)
        head.addWidget(self._buttons)
        upper.addLayout(head)
        upper.addWidget(self.chips)
        for part in (self.problem, self.bars.call, self.bars.visit, self.bars.via):
            part.hide()
            upper.addWidget(part)
        upper.addWidget(self.doubles)
        upper.addWidget(self.tabs)
        column.addLayout(upper)
        below = self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        below.setSpacing(theme().size(16))
        column.addLayout(below, 1)
        self._stack = QStackedLayout()
        # In its place before its panes are: a stack without a widget shows the first one as a window.
        below.addLayout(self._stack, 3)
        panes = (self._timeline, self.needs, self.deals, self.contacts, self.files)
        for name, pane in zip(_TABS, panes, strict=True):
            self._stack.addWidget(Scroll(pane, f"companies.{name}_scroll", height=_LOW))
        facts = QWidget()
        cards = QVBoxLayout(facts)
        cards.setContentsMargins(0, theme().size(12), theme().size(_BAR), theme().size(12))
        cards.setSpacing(theme().size(12))
        cards.addWidget(self._places)
        cards.addWidget(self.facts)
        cards.addStretch(1)
        right = QWidget()
        inner = QVBoxLayout(right)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(Scroll(facts, "companies.facts_scroll", height=_LOW))
        self._facts_side = right
        below.addWidget(right, 0)

    def _connect_signals(self) -> None:
        self.tabs.chosen.connect(self._turn_to)
        self.inquiry.clicked.connect(self._ask_inquiry)
        self.call.clicked.connect(self.begin_call)
        self.new_visit.clicked.connect(self.begin_visit)
        self.bars.call.closed.connect(self.close_bars)
        self.bars.visit.closed.connect(self.close_bars)
        self.bars.via.closed.connect(self.close_bars)
        self.chips.via_requested.connect(self.begin_via)
        self.facts.contact_edit_requested.connect(self.edit_contacts)
        self._timeline.opened.connect(self._open)
        self.contacts.remove_requested.connect(lambda it: self.remove_requested.emit("contact", it))
        for pane in (self.needs, self.deals, self.files):
            pane.remove_requested.connect(self.remove_requested)

    def _ask_inquiry(self) -> None:
        self.page_requested.emit("follow_ups", f"new_inquiry:{self.unit}")

    def _open(self, entry: str) -> None:
        if entry.startswith(VISIT):
            self.page_requested.emit("visits", entry.removeprefix(VISIT))


def _numbers(view: CompanyView) -> str:
    cvr = view.company.cvr if view.company else None
    parts = (f"CVR {cvr}" if cvr else "", f"P {view.unit.p_number}" if view.unit.p_number else "")
    return " · ".join(part for part in parts if part)
