"""Narrows the list of candidates to a group or a trade, and says where nobody is (R13, R28)."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from fieldvisit.domain.folding import fold
from fieldvisit.domain.reference_data import ReferenceData
from fieldvisit.services.read_candidates import CandidateLine
from fieldvisit.store.danish_order import order_key
from fieldvisit.ui import words
from fieldvisit.ui.language import language, tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.choice_box import ChoiceBox
from fieldvisit.ui.widgets.inline_line import InlineLine

_BESIDE = 900
"""Pixels in which the field and both choices stand on one line."""


class GroupFilter(QWidget):
    """Two choices beside the field that filters by words; they filter and never rank.

    Args:
        reference: names of the groups.
        words_field: the field.
        parent: Qt parent.

    Attributes:
        chosen: another group or trade was chosen.
    """

    chosen = Signal()

    def __init__(self, reference: ReferenceData, words_field: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("candidates.groups")
        self._reference = reference
        self._group = ChoiceBox(name="candidates.group", accessible=tr("Målgruppe"))
        self._trade = ChoiceBox(name="candidates.trade", accessible=tr("Fag"))
        self._group.setAccessibleName(tr("Målgruppe"))
        self._trade.setAccessibleName(tr("Fag"))
        self._gap = InlineLine(name="candidates.gap")
        choices = QHBoxLayout()
        choices.setSpacing(theme().size(8))
        choices.addWidget(self._group, 1)
        choices.addWidget(self._trade, 1)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setSpacing(theme().size(8))
        self._line.addWidget(words_field, 1)
        self._line.addLayout(choices, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(8))
        column.addLayout(self._line)
        column.addWidget(self._gap)
        self._group.currentIndexChanged.connect(self._tell)
        self._trade.currentIndexChanged.connect(self._tell)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the choices below the field where they would be too narrow for their words."""
        super().resizeEvent(event)
        beside = self.width() >= theme().size(_BESIDE)
        way = QBoxLayout.Direction
        self._line.setDirection(way.LeftToRight if beside else way.TopToBottom)

    def offer(self, lines: Sequence[CandidateLine], wanted: Sequence[str]) -> None:
        """Offer the groups and trades of the people here, and the trades that companies look for; keep the choice."""
        names = self._reference.target_groups
        groups = {group for line in lines for group in line.candidate.groups}
        named = {group: names[group].name(language()) if group in names else group for group in groups}
        trades = {fold(trade): trade for trade in wanted}
        trades |= {fold(trade): trade for line in lines if (trade := (line.candidate.trade or "").strip())}
        _refill(
            self._group, tr("Alle målgrupper"), sorted(named.items(), key=lambda pair: order_key(pair[1]))
        )
        _refill(self._trade, tr("Alle fag"), sorted(trades.items(), key=lambda pair: order_key(pair[1])))

    def keep(self, lines: Sequence[CandidateLine]) -> list[CandidateLine]:
        """Return the lines of the chosen group and trade, in their order; say so when nobody is left."""
        group, trade = self._group.currentData() or "", self._trade.currentData() or ""
        kept = [
            line
            for line in lines
            if (not group or group in line.candidate.groups)
            and (not trade or fold(line.candidate.trade or "").strip() == trade)
        ]
        self._gap.clear()
        if lines and not kept:
            text = tr("Ingen kandidater på denne computer passer. Søg i hele puljen, når du har net.")
            self._gap.show_line(text, "info")
        return kept

    def widen(self) -> bool:
        """Choose everybody again; return whether it was narrowed."""
        had = bool(self._group.currentData() or self._trade.currentData())
        self._group.setCurrentIndex(0)
        self._trade.setCurrentIndex(0)
        return had

    def _tell(self) -> None:
        self.chosen.emit()


def _refill(box: ChoiceBox, everybody: str, entries: Sequence[tuple[str, str]]) -> None:
    kept = box.currentData()
    box.blockSignals(True)
    box.clear()
    box.addItem(everybody, "")
    for code, said in entries:
        box.addItem(words.capital(said), code)
    box.setCurrentIndex(max(box.findData(kept), 0))
    box.blockSignals(False)
