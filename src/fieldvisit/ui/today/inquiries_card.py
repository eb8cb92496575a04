"""Henvendelser: what companies asked and nobody has answered yet (R15)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldvisit.ui.language import tr, tr_n
from fieldvisit.ui.today.row_button import RowButton
from fieldvisit.ui.widgets.card import Card, side_by_side
from fieldvisit.ui.widgets.icon_label import IconLabel
from fieldvisit.ui.widgets.text import Text


class InquiriesCard(Card):
    """One line: all are answered, or how many wait.

    Attributes:
        opened: the line was chosen.
    """

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("today.inquiries", parent=parent)
        self._row = RowButton("today.open_inquiries", 54)
        self._answered = IconLabel("ok", "ok")
        self._waiting = IconLabel("i-dag-frist", "warn")
        self._words = Text("", "today.inquiries.text", colour="ok")
        self._row.add(Text(tr("Henvendelser"), role="body_strong"), 1)
        self._row.add(side_by_side(self._answered, self._waiting, self._words, gap=6))
        self.body.addWidget(self._row)
        self._row.clicked.connect(self.opened)

    def show_count(self, unanswered: int) -> None:
        """Show how many inquiries wait for an answer."""
        self._answered.setVisible(unanswered == 0)
        self._waiting.setVisible(unanswered > 0)
        if unanswered:
            text = tr_n("{n} venter på svar", "{n} venter på svar", unanswered)
        else:
            text = tr("Alle er besvaret")
        self._words.set_text(text)
        self._words.set_colour("warn" if unanswered else "ok")
        self._row.read_as(tr("Henvendelser"), text)
