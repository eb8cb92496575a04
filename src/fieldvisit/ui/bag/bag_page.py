"""Tasken: the offers in their groups at the left, one of them at the right."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from fieldvisit.domain.changed import Changed
from fieldvisit.domain.folding import fold
from fieldvisit.domain.records.conflict import Conflict
from fieldvisit.domain.records.offer_edition import OfferEdition
from fieldvisit.domain.records.offer_proposal import OfferProposal
from fieldvisit.domain.records.user import User
from fieldvisit.services.correct_offer import may_approve
from fieldvisit.services.read_bag import BagGroup, BagOffer, read_bag
from fieldvisit.ui.bag.bag_deeds import BagDeeds
from fieldvisit.ui.bag.bag_sheet import bag_document
from fieldvisit.ui.bag.offer_pane import OfferPane
from fieldvisit.ui.clash_mark import clash_mark
from fieldvisit.ui.fresh_page import FreshPage
from fieldvisit.ui.language import language, tr, tr_n
from fieldvisit.ui.out.out_dialog import OutDialog
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.widgets.empty_state import EmptyState
from fieldvisit.ui.widgets.filter_field import FilterField
from fieldvisit.ui.widgets.row import Mark, Row, Section
from fieldvisit.ui.widgets.text import Text
from fieldvisit.ui.widgets.titled_list import TitledList
from fieldvisit.ui.widgets.two_line_list import TwoLineList

_KINDS = frozenset({OfferEdition.KIND, OfferProposal.KIND, User.KIND, Conflict.KIND})


class BagPage(FreshPage):
    """Reads the catalogue as it holds today; what is said about it is written in the pane.

    Args:
        tools: what every page works with.
        parent: Qt parent.
    """

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(tools, "bag", tr("Tasken"), header=False, side=0, parent=parent)
        self._wanted = ""
        self._groups: tuple[BagGroup, ...] = ()
        self._offers: dict[str, BagOffer] = {}
        self._filter = FilterField("bag.filter", tr("Filtrér tilbud"), tr("Filtrér tilbud"))
        self._count = Text("", "bag.count", "caption", "muted")
        self._list = TwoLineList(name="bag.list", accessible=tr("Tilbud"), wraps=True)
        self._pane = OfferPane(self._workspace)
        self._deeds = BagDeeds(tools, self._pane, self._chosen)
        self._empty = EmptyState(tr("Intet tilbud passer. Slet noget i filteret."), name="bag.empty")
        self._sides = TitledList(
            "bag", tr("Tasken"), (self._count, self._filter), self._list, self._pane, self._empty, gap=6
        )
        self.body.addWidget(self._sides, 1)
        self.state.stand_for(self._pane, self._list)
        self._filter.textChanged.connect(self._show_rows)
        self._filter.to_list.connect(lambda: self._list.setFocus(Qt.FocusReason.OtherFocusReason))
        self._list.selected.connect(self._show_offer)
        self._list.opened.connect(self._open)

    def show_record(self, record: str) -> None:
        """Read the catalogue for today, and show an offer when one is named."""
        self._wanted = record
        self.reload()

    def reload(self) -> None:
        """Read the catalogue as it stands today."""
        super().reload()
        self._read(lambda _: read_bag(self._workspace), self._show_bag)

    def concerns(self, changed: Changed) -> bool:
        """Say whether a change is about an offer or whoever proposed something."""
        return bool(_KINDS & changed.kinds)

    def history_subject(self) -> tuple[str, str] | None:
        """Return the edition that holds today; None while it is the shipped text."""
        entry = self._chosen()
        edition = entry.offer.edition_id if entry is not None else None
        return None if edition is None else (OfferEdition.KIND, edition)

    def conflict_subject(self) -> tuple[str, str] | None:
        """Return the chosen offer by its code: a proposal to the shipped text may clash too."""
        return (OfferEdition.KIND, self._list.choice) if self._list.choice else None

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
        """Put the form away, step back to the list, or clear the filter."""
        if not self._pane.form.isHidden():
            self._deeds.close_form()
            return True
        return self._sides.step_back() or self._filter.step_out()

    def showEvent(self, event: QShowEvent) -> None:
        """Read the catalogue anew: a check date may have passed."""
        self._stale = True
        super().showEvent(event)

    def _chosen(self) -> BagOffer | None:
        return self._offers.get(self._list.choice)

    def _show_bag(self, groups: tuple[BagGroup, ...]) -> None:
        self._groups = groups
        self._offers = {entry.offer.id: entry for group in groups for entry in group.offers}
        if self._wanted in self._offers:
            self._filter.clear()
        self._show_rows()
        wanted, self._wanted = self._wanted, ""
        if wanted in self._offers:
            self._list.choose(wanted)
        if self._list.choice:
            self._show_offer(self._list.choice)

    def _show_rows(self) -> None:
        table = self._workspace.reference.tables["offer_category"]
        rows: list[Row | Section] = []
        asked: tuple[BagOffer, ...] = ()
        if may_approve(self._workspace):
            asked = tuple(
                entry for group in self._groups for entry in self._listed(group) if entry.open_proposals
            )
        if asked:
            rows.append(Section(tr("Forslag, der venter")))
            rows += [self._row(entry) for entry in asked]
        for group in self._groups:
            found = tuple(entry for entry in self._listed(group) if entry not in asked)
            if found:
                rows.append(Section(table.word(group.category, language())))
                rows += [self._row(entry) for entry in found]
        self._list.set_rows(rows)
        past = sum(entry.past_check for entry in self._offers.values())
        counted = tr_n("{n} tilbud", "{n} tilbud", len(self._offers))
        checking = tr_n("{n} skal tjekkes", "{n} skal tjekkes", past)
        waiting = sum(entry.open_proposals for entry in self._offers.values())
        proposed = tr_n("{n} forslag", "{n} forslag", waiting)
        told = (counted, checking if past else "", proposed if waiting else "")
        self._count.set_text(" · ".join(part for part in told if part))
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
        if entry.open_proposals:
            mark = Mark("venter", tr_n("{n} forslag", "{n} forslag", entry.open_proposals), "info")
        clash = clash_mark(clashes=entry.clashes)
        return Row(offer.id, offer.texts(language()).name, mark=mark, second_mark=clash)

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
