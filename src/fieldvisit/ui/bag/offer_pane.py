"""One offer of the bag: for whom, conditions, what the company gets, paperwork, and how sure the text is."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from fieldvisit.domain.offer import Offer
from fieldvisit.domain.reference_data import ReferenceData
from fieldvisit.services.correct_offer import may_approve
from fieldvisit.services.propose_correction import may_propose
from fieldvisit.services.read_bag import BagOffer
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui import words
from fieldvisit.ui.bag.correction_form import CorrectionForm
from fieldvisit.ui.bag.editions_card import EditionsCard
from fieldvisit.ui.bag.proposals_card import ProposalsCard
from fieldvisit.ui.language import language, tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import Card, side_by_side
from fieldvisit.ui.widgets.chip import Chip
from fieldvisit.ui.widgets.flow import Flow
from fieldvisit.ui.widgets.inline_line import InlineLine
from fieldvisit.ui.widgets.text import Text

_MOST_TEXT = 720
"""Widest text at 100 %: longer lines read badly."""

_SIDE, _LEAST_NAME = 24, 280


class OfferPane(QWidget):
    """The right side of the page.

    Args:
        workspace: words of groups, checks and statuses, and what the user may do.
        parent: Qt parent.

    Attributes:
        form: Foreslå rettelse.
        proposals: what was proposed to the offer.
        editions: the offer's editions.
        correct: opens the form.
        check: says that the offer was looked at and holds.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._reference = workspace.reference
        self._entry: BagOffer | None = None
        approves = may_approve(workspace)
        self.form = CorrectionForm(workspace, approves=approves)
        self.proposals = ProposalsCard(workspace.reference, decides=approves)
        self.editions = EditionsCard()
        self.correct = Button(tr("Ret") if approves else tr("Foreslå rettelse"), name="bag.correct")
        self.correct.setAccessibleName(tr("Ret tilbuddet") if approves else tr("Foreslå rettelse"))
        self.check = Button(
            tr("Kontrolleret i dag"), name="bag.check", accessible=tr("Tilbuddet er kontrolleret i dag")
        )
        self._deeds = Flow(self.check, self.correct)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._older = InlineLine(name="bag.older")
        self._now = Button(tr("Vis den gældende"), name="bag.show_now", kind="quiet")
        self._name = Text("", "bag.name", "title", wrap=True)
        self._group = Text("", "bag.group", colour="muted")
        self._status = Chip("", name="bag.status")
        self._check_line = InlineLine(name="bag.check_line")
        self._status_line = InlineLine(name="bag.status_line")
        self._parts = {
            name: Text("", f"bag.{name}", wrap=True)
            for name in (
                "for_whom",
                "company_gets",
                "conditions",
                "pay",
                "paperwork",
                "lead",
                "link",
                "target_groups",
                "checks",
            )
        }
        self._rows: dict[str, QWidget] = {}
        self._dates = Text("", "bag.dates", colour="muted", wrap=True)
        self._disclaimer = Text(
            tr(
                "Katalogtekster er hjælp til samtalen, ikke lov. Kontrollér regler og satser på star.dk/VITAS før løfter."
            ),
            "bag.disclaimer",
            "caption",
            "muted",
            wrap=True,
        )
        self._lay_out()
        self.editions.wanted.connect(self._show_edition)
        self._now.clicked.connect(lambda: self._show_edition(0))

    def show_offer(self, entry: BagOffer) -> None:
        """Show an offer as it holds today, with what was proposed to it."""
        is_other = self._entry is None or self._entry.offer.id != entry.offer.id
        self._entry = entry
        if is_other:
            self.form.resume(entry.offer)
        self.proposals.show_offer(entry, self._workspace.today)
        self.show_deeds()
        self._show_edition(0)

    def show_deeds(self) -> None:
        """Show the buttons that the user may press now; one of them at most is the primary one."""
        if self._entry is None:
            return
        approves, closed = may_approve(self._workspace), self.form.isHidden()
        self.correct.setVisible(closed and may_propose(self._workspace))
        decides = approves and self._entry.open_proposals > 0
        self.correct.kind = "secondary" if decides else "primary"
        self.correct.set_key("" if decides else "Ctrl+Enter")
        self.check.setVisible(closed and approves and self._entry.choosable)
        self._arrange_head()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons below the name where it would have no room beside them."""
        super().resizeEvent(event)
        self._arrange_head()

    def _arrange_head(self) -> None:
        shown = [deed for deed in (self.check, self.correct) if not deed.isHidden()]
        self._deeds.setVisible(bool(shown))
        room = min(self.width() - theme().size(2 * _SIDE), theme().size(_MOST_TEXT))
        taken = sum(deed.sizeHint().width() + theme().size(12) for deed in shown)
        way = QBoxLayout.Direction
        beside = taken + theme().size(_LEAST_NAME) <= room
        self._head.setDirection(way.LeftToRight if beside else way.TopToBottom)

    def _show_edition(self, number: int) -> None:
        """Show the text of an edition; 0 is the one that holds today."""
        entry = self._entry
        if entry is None:
            return
        wanted = next((each for each in entry.editions if each.offer.edition == number), entry.editions[0])
        is_old = wanted.offer.edition != entry.offer.edition
        self._older.clear()
        self._older_line.setVisible(is_old)
        if is_old:
            text = tr("Du læser udgave {n}. I dag gælder udgave {now}.")
            self._older.show_line(text.format(n=wanted.offer.edition, now=entry.offer.edition), "info")
        self.editions.show_offer(entry, wanted.offer.edition)
        self._show_text(entry, wanted.offer, is_old=is_old)

    def _show_text(self, entry: BagOffer, offer: Offer, *, is_old: bool) -> None:
        tables, spoken = self._reference.tables, language()
        catalogue = self._reference.catalogue
        texts = offer.texts(spoken)
        self._name.set_text(texts.name)
        self._group.set_text(tables["offer_category"].word(offer.category, spoken))
        tone = {"amber": "warn", "off": "neutral"}.get(entry.mark or "", "ok")
        icon = {"amber": "forfalden", "off": "nej"}.get(entry.mark or "", "ok")
        self._status.show_fact(tables["offer_status"].word(offer.status, spoken), tone, icon)
        self._check_line.clear()
        if entry.past_check and not is_old:
            self._check_line.show_line(past_check_words(offer, self._reference), "warn")
        self._status_line.clear()
        line = catalogue.status_line(offer, spoken)
        if line:
            self._status_line.show_line(line, "warn" if entry.mark == "amber" else "neutral")
        shown = {
            "for_whom": texts.for_whom,
            "company_gets": texts.company_gets,
            "conditions": texts.conditions,
            "pay": texts.pay,
            "paperwork": texts.paperwork,
            "lead": offer.public.lead if offer.public else "",
            "link": offer.link,
            "target_groups": self._groups(offer),
            "checks": self._checks(entry),
        }
        for name, text in shown.items():
            self._parts[name].set_text(text or words.EMPTY)
        for name in ("lead", "link"):
            self._rows[name].setVisible(bool(shown[name]))
        self._dates.set_text(_dates(offer))

    def _groups(self, offer: Offer) -> str:
        named = self._reference.target_groups
        return " · ".join(named[group].name(language()) for group in offer.target_groups if group in named)

    def _checks(self, entry: BagOffer) -> str:
        table = self._reference.tables["offer_check"]
        return "\n".join(table.word(check, language()) for check in entry.checks)

    def _lay_out(self) -> None:
        labels = {
            "for_whom": tr("For hvem"),
            "company_gets": tr("Virksomheden får"),
            "conditions": tr("Vilkår"),
            "pay": tr("Løn"),
            "paperwork": tr("Papirer"),
            "lead": tr("Det læser virksomheden"),
            "link": tr("Link"),
            "target_groups": tr("Målgrupper"),
            "checks": tr("Se efter, før du lover noget"),
        }
        outer = QHBoxLayout(self)
        edge = theme().size(_SIDE)
        outer.setContentsMargins(edge, theme().size(14), edge, theme().size(16))
        holder = QWidget()
        holder.setMaximumWidth(theme().size(_MOST_TEXT))
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(10))
        self._head.setSpacing(theme().size(12))
        self._head.addWidget(self._name, 1)
        self._head.addWidget(self._deeds, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(self._head)
        column.addWidget(side_by_side(self._group, self._status))
        column.addWidget(self._check_line)
        column.addWidget(self._status_line)
        column.addWidget(self.form)
        column.addWidget(self.proposals)
        self._older_line = side_by_side(self._older, self._now)
        self._older_line.hide()
        column.addWidget(self._older_line)
        card = Card("bag.offer")
        for name, part in self._parts.items():
            content = QWidget()
            lines = QVBoxLayout(content)
            lines.setContentsMargins(0, 0, 0, 0)
            lines.setSpacing(theme().size(2))
            label = Text(labels[name], role="caption", colour="muted")
            label.setBuddy(part)
            part.setAccessibleDescription(labels[name])
            lines.addWidget(label)
            lines.addWidget(part)
            self._rows[name] = card.add_row(content, top=8, bottom=8)
        column.addWidget(card)
        column.addWidget(self.editions)
        column.addWidget(self._dates)
        column.addWidget(self._disclaimer)
        column.addStretch(1)
        outer.addWidget(holder, 1)
        outer.addStretch(0)


def past_check_words(offer: Offer, reference: ReferenceData) -> str:
    """Return `Skal tjekkes. Sidst tjekket 1. juli 2026`."""
    checked = _day(offer.checked_on) if offer.checked_on else words.EMPTY
    return reference.catalogue.check_line(checked, language())


def _dates(offer: Offer) -> str:
    parts = []
    if offer.valid_from:
        parts.append(tr("Gælder fra {day}").format(day=_day(offer.valid_from)))
    if offer.valid_to:
        parts.append(tr("Gælder til {day}").format(day=_day(offer.valid_to)))
    if offer.checked_on:
        parts.append(tr("Kontrolleret den {day}").format(day=_day(offer.checked_on)))
    if offer.check_date:
        parts.append(tr("Tjekkes igen senest {day}").format(day=_day(offer.check_date)))
    return " · ".join(parts)


def _day(day: date) -> str:
    """Return `1. juli 2026`, without the weekday."""
    return words.long_day(day).partition(" ")[2]
