"""The editions of an offer: who approved each, when and why; older ones stay readable (R18)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldvisit.services.read_bag import BagOffer, Edition
from fieldvisit.ui import words
from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import Card
from fieldvisit.ui.widgets.refill import refilled
from fieldvisit.ui.widgets.text import Text


class EditionsCard(Card):
    """One line for each edition, today's first; hidden while there is only the shipped one.

    Args:
        parent: Qt parent.

    Attributes:
        wanted: carries the number of the edition to read.
    """

    wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("bag.editions", parent=parent)
        self.add_header(tr("Udgaver"))
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme().size(8))
        self.add_row(content)
        self.hide()

    def show_offer(self, entry: BagOffer, shown: int) -> None:
        """List the editions of an offer; the one that is `shown` has no button."""
        self.setVisible(len(entry.editions) > 1)
        with refilled(self._column):
            for edition in entry.editions:
                self._column.addWidget(self._line(edition, shown))

    def _line(self, edition: Edition, shown: int) -> QWidget:
        number = edition.offer.edition
        text = Text(edition_words(edition), f"bag.edition.{number}", wrap=True)
        if number == shown:
            mark = Text(tr("vises"), colour="muted")
            return _stretched(text, mark)
        show = Button(
            tr("Læs"),
            name=f"bag.edition.{number}.show",
            kind="quiet",
            accessible=tr("Læs udgave {n}").format(n=number),
        )
        show.clicked.connect(lambda: self.wanted.emit(number))
        return _stretched(text, show)


def edition_words(edition: Edition) -> str:
    """Return `Udgave 2 · 6. okt. 2026 · Birgitte Foss · satsen er ny`."""
    head = tr("Udgave {n}").format(n=edition.offer.edition)
    record = edition.record
    if record is None:
        return f"{head} · {tr('som den blev leveret')}"
    parts = [head, words.dated(record.approved) if record.approved else "", edition.by]
    parts.append(record.description or tr("kontrolleret uden rettelser"))
    if record.pending:
        parts.append(tr("Venter på synkronisering"))
    return " · ".join(part for part in parts if part)


def _stretched(text: QWidget, end: QWidget) -> QWidget:
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(theme().size(12))
    line.addWidget(text, 1)
    line.addWidget(end)
    return holder
