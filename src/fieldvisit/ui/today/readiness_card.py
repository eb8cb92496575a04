"""The first line of the day: what lies on this computer for a day without a connection."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldvisit.services.plan_day import Readiness
from fieldvisit.ui import words
from fieldvisit.ui.language import tr, tr_n
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import PADDING, Card, side_by_side
from fieldvisit.ui.widgets.flow import Flow
from fieldvisit.ui.widgets.icon_label import IconLabel
from fieldvisit.ui.widgets.text import Text


class ReadinessCard(Card):
    """Says what is ready, what is missing, and which offers must be checked.

    Attributes:
        bag_requested: "Se i Tasken" was pressed.
    """

    bag_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("today.readiness", parent=parent)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(
            theme().size(PADDING), theme().size(4), theme().size(PADDING), theme().size(4)
        )
        line.setSpacing(theme().size(10))
        row.setMinimumHeight(theme().size(38))
        self._ready = IconLabel("gemt-her", "ok")
        self._text = Text("", "today.readiness.text", rich=True, wrap=True)
        self._warning = IconLabel("forfalden", "warn")
        self._past_check = Text("", "today.readiness.past_check", colour="warn", role="caption")
        self._bag = Button(tr("Se i Tasken"), name="today.open_bag", kind="quiet")
        self._warned = side_by_side(self._warning, self._past_check, gap=6)
        line.addWidget(self._ready, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._text, 1, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(Flow(self._warned, self._bag), 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addWidget(row)
        self._bag.clicked.connect(self.bag_requested)

    def show_readiness(self, readiness: Readiness, today: date, *, online: bool) -> None:
        """Show what is ready.

        Args:
            readiness: what lies on this computer.
            today: the day it is for.
            online: False tells when it was fetched.
        """
        self._text.set_text(
            f"{_opening(readiness, today, online=online)} {_content(readiness)}{_missing(readiness)}"
        )
        self.setAccessibleName(self._text.text())
        past = readiness.past_check
        self._past_check.set_text(
            tr_n("{n} tilbud har passeret tjekdatoen", "{n} tilbud har passeret tjekdatoen", past)
        )
        for part in (self._warned, self._bag):
            part.setVisible(past > 0)


def _opening(readiness: Readiness, today: date, *, online: bool) -> str:
    if online or readiness.last_sync is None:
        return tr("Klar til en dag uden net:")
    return tr("Hentet {time}:").format(time=words.as_of(readiness.last_sync, today))


def _content(readiness: Readiness) -> str:
    counted = tr("<b>{visits}, {candidates} og {offers}</b> ligger krypteret på computeren.")
    return counted.format(
        visits=tr_n("{n} besøg", "{n} besøg", readiness.visits),
        candidates=tr_n("{n} kandidat", "{n} kandidater", readiness.candidates),
        offers=tr_n("{n} tilbud", "{n} tilbud", readiness.offers),
    )


def _missing(readiness: Readiness) -> str:
    missing = ""
    if readiness.without_workplace:
        missing += " " + tr_n(
            "{n} arbejdssted mangler. Synkronisér, før du kører.",
            "{n} arbejdssteder mangler. Synkronisér, før du kører.",
            readiness.without_workplace,
        )
    if readiness.persons_locked:
        missing += " " + tr("Kandidaterne er låst, til du synkroniserer.")
    return missing
