"""One offer of the bag: for whom, conditions, what the company gets, paperwork, and how sure the text is."""

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldvisit.domain.offer import Offer
from fieldvisit.domain.reference_data import ReferenceData
from fieldvisit.services.read_bag import BagOffer
from fieldvisit.ui import words
from fieldvisit.ui.language import language, tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.card import Card
from fieldvisit.ui.widgets.chip import Chip
from fieldvisit.ui.widgets.inline_line import InlineLine
from fieldvisit.ui.widgets.text import Text

_MOST_TEXT = 720
"""Widest text at 100 %: longer lines read badly."""


class OfferPane(QWidget):
    """The right side of the page.

    Args:
        reference: words of groups, checks and statuses.
        parent: Qt parent.
    """

    def __init__(self, reference: ReferenceData, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reference = reference
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
                "target_groups",
                "checks",
            )
        }
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

    def show_offer(self, entry: BagOffer) -> None:
        """Show an offer."""
        offer, tables, spoken = entry.offer, self._reference.tables, language()
        catalogue = self._reference.catalogue
        texts = offer.texts(spoken)
        self._name.set_text(texts.name)
        self._group.set_text(tables["offer_category"].word(offer.category, spoken))
        tone = {"amber": "warn", "off": "neutral"}.get(entry.mark or "", "ok")
        icon = {"amber": "forfalden", "off": "nej"}.get(entry.mark or "", "ok")
        self._status.show_fact(tables["offer_status"].word(offer.status, spoken), tone, icon)
        self._check_line.clear()
        if entry.past_check:
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
            "target_groups": self._groups(offer),
            "checks": self._checks(entry),
        }
        for name, text in shown.items():
            self._parts[name].set_text(text or words.EMPTY)
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
            "target_groups": tr("Målgrupper"),
            "checks": tr("Se efter, før du lover noget"),
        }
        outer = QHBoxLayout(self)
        edge = theme().size(24)
        outer.setContentsMargins(edge, theme().size(14), edge, theme().size(16))
        holder = QWidget()
        holder.setMaximumWidth(theme().size(_MOST_TEXT))
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(10))
        head = QHBoxLayout()
        head.setSpacing(theme().size(12))
        head.addWidget(self._name, 1)
        head.addWidget(self._status)
        column.addLayout(head)
        column.addWidget(self._group)
        column.addWidget(self._check_line)
        column.addWidget(self._status_line)
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
            card.add_row(content, top=8, bottom=8)
        column.addWidget(card)
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
        parts.append(tr("Sidst tjekket {day}").format(day=_day(offer.checked_on)))
    if offer.check_date:
        parts.append(tr("Tjekkes igen senest {day}").format(day=_day(offer.check_date)))
    return " · ".join(parts)


def _day(day: date) -> str:
    """Return `1. juli 2026`, without the weekday."""
    return words.long_day(day).partition(" ")[2]
