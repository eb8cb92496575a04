"""Tasken: the offers in their groups at the left, one of them at the right."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from fieldvisit.domain.folding import fold
from fieldvisit.services.read_bag import BagGroup, BagOffer, read_bag
from fieldvisit.ui.bag.bag_sheet import bag_document
from fieldvisit.ui.bag.offer_pane import OfferPane
from fieldvisit.ui.language import language, tr, tr_n
from fieldvisit.ui.out.out_dialog import OutDialog
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.widgets.empty_state import EmptyState
from fieldvisit.ui.widgets.page import Page
from fieldvisit.ui.widgets.row import Mark, Row, Section
from fieldvisit.ui.widgets.text import Text
from fieldvisit.ui.widgets.text_field import TextField
from fieldvisit.ui.widgets.titled_list import TitledList
from fieldvisit.ui.widgets.two_line_list import TwoLineList


class BagPage(Page):
    """Reads the catalogue; nothing is written here.

    Args:
        tools: what every page works with.
        parent: Qt parent.
    """

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__("bag", tr("Tasken"), header=False, side=0, parent=parent)
        self._tools, self._workspace = tools, tools.workspace
        self._groups: tuple[BagGroup, ...] = ()
        self._offers: dict[str, BagOffer] = {}
        self._filter = TextField(
            name="bag.filter",
            placeholder=tr("Filtrér tilbud"),
            icon="soeg",
            key="Ctrl+F",
            next_on_enter=False,
        )
        self._count = Text("", "bag.count", "caption", "muted")
        self._list = TwoLineList(name="bag.list", accessible=tr("Tilbud"), wraps=True)
        self._pane = OfferPane(self._workspace.reference)
        self._empty = EmptyState(tr("Intet tilbud passer. Slet noget i filteret."), name="bag.empty")
        self._sides = TitledList(
            "bag", tr("Tasken"), (self._count, self._filter), self._list, self._pane, self._empty, gap=6
        )
        self.body.addWidget(self._sides, 1)
        self._filter.textChanged.connect(self._show_rows)
        self._filter.returnPressed.connect(lambda: self._list.setFocus(Qt.FocusReason.OtherFocusReason))
        self._list.selected.connect(self._show_offer)
        self._list.opened.connect(self._open)

    def show_record(self, record: str) -> None:
        """Read the catalogue for today, and show an offer when one is named."""
        self.reload()
        if record in self._offers:
            self._filter.clear()
            self._list.choose(record)

    def reload(self) -> None:
        """Read the catalogue as it stands today."""
        self._groups = read_bag(self._workspace)
        self._offers = {entry.offer.id: entry for group in self._groups for entry in group.offers}
        self._show_rows()

    def filter_field(self) -> QWidget:
        """Return the filter."""
        return self._filter

    def print_page(self) -> bool:
        """Open the listed offers, to print or to keep."""
        listed = [replace(group, offers=self._listed(group)) for group in self._groups]
        if not any(group.offers for group in listed):
            return False
        document = bag_document(listed, self._workspace.reference, self._workspace.today)
        OutDialog(self._tools, document, name="bag.out", parent=self).open()
        return True

    def escape(self) -> bool:
        """Clear the filter, or step back to the list."""
        if self._sides.step_back():
            return True
        if self._filter.text():
            self._filter.clear()
            return True
        return False

    def showEvent(self, event: QShowEvent) -> None:
        """Read the catalogue anew: a check date may have passed."""
        super().showEvent(event)
        self.reload()

    def _show_rows(self) -> None:
        table = self._workspace.reference.tables["offer_category"]
        rows: list[Row | Section] = []
        for group in self._groups:
            found = self._listed(group)
            if found:
                rows.append(Section(table.word(group.category, language())))
                rows += [self._row(entry) for entry in found]
        self._list.set_rows(rows)
        past = sum(entry.past_check for entry in self._offers.values())
        counted = tr_n("{n} tilbud", "{n} tilbud", len(self._offers))
        checking = tr_n("{n} skal tjekkes", "{n} skal tjekkes", past)
        self._count.set_text(f"{counted} · {checking}" if past else counted)
        self._sides.show_empty(not rows)
        if rows and not self._list.choice:
            self._list.choose_first()

    def _listed(self, group: BagGroup) -> tuple[BagOffer, ...]:
        wanted = fold(self._filter.text()).split()
        return tuple(entry for entry in group.offers if _fits(entry, wanted))

    def _row(self, entry: BagOffer) -> Row:
        offer = entry.offer
        mark = None
        if entry.past_check:
            mark = Mark("forfalden", tr("Skal tjekkes"), "warn")
        if entry.mark == "off":
            status = self._workspace.reference.tables["offer_status"].word(offer.status, language())
            mark = Mark("nej", status, "muted")
        elif entry.mark == "amber" and mark is None:
            mark = Mark("forfalden", tr("Begrænset"), "warn")
        return Row(offer.id, offer.texts(language()).name, mark=mark)

    def _show_offer(self, offer: str) -> None:
        entry = self._offers.get(offer)
        if entry is not None:
            self._pane.show_offer(entry)

    def _open(self, offer: str) -> None:
        self._show_offer(offer)
        self._sides.show_detail()


def _fits(entry: BagOffer, wanted: list[str]) -> bool:
    """Say whether all words begin a word of the offer's name or of whom it is for."""
    texts = entry.offer.texts(language())
    have = fold(f"{texts.name} {texts.for_whom}").replace("/", " ").split()
    return all(any(word.startswith(each) for word in have) for each in wanted)
