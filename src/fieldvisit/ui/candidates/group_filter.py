"""Narrows the list of candidates to a group, or to a trade, a branch or a kind of work, and says where nobody is (R13, R28)."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from fieldvisit.domain.folding import fold
from fieldvisit.domain.records.candidate import Candidate
from fieldvisit.domain.reference_data import ReferenceData
from fieldvisit.services.occupation_words import occupation_group
from fieldvisit.services.read_candidates import CandidateLine
from fieldvisit.services.wanted_trades import Wanted
from fieldvisit.store.danish_order import order_key
from fieldvisit.ui import words
from fieldvisit.ui.candidate_words import branch_line, occupation_line
from fieldvisit.ui.language import language, tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.choice_box import ChoiceBox
from fieldvisit.ui.widgets.inline_line import InlineLine

_TRADE, _SECTION, _ESCO = "trade:", "section:", "esco:"
"""What a choice is: an occupation in words, a branch (DB07), or a major group of DISCO-08 by the first digit of ESCO codes."""

_LETTERS = 14
"""Of a choice that are seen at least; the list that drops down is as wide as its words."""

_BESIDE = 900
"""Pixels in which the field and both choices stand on one line."""


class GroupFilter(QWidget):
    """Two choices beside the field that filters by words; they filter and never rank.

    Args:
        reference: names of the groups.
        words_field: the field.
        parent: Qt parent.

    Attributes:
        chosen: another group or field of work was chosen.
    """

    chosen = Signal()

    def __init__(self, reference: ReferenceData, words_field: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("candidates.groups")
        self._reference = reference
        self._group = ChoiceBox(name="candidates.group", accessible=tr("Målgruppe"))
        self._trade = ChoiceBox(name="candidates.trade", accessible=tr("Fag, branche eller stilling"))
        self._group.setAccessibleName(tr("Målgruppe"))
        self._trade.setAccessibleName(tr("Fag, branche eller stilling"))
        for box in (self._group, self._trade):
            box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(_LETTERS)
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

    def offer(self, lines: Sequence[CandidateLine], wanted: Wanted) -> None:
        """Offer what the people here and the companies that look for somebody have; keep the choice."""
        names = self._reference.target_groups
        groups = {group for line in lines for group in line.candidate.groups}
        named = {group: names[group].name(language()) if group in names else group for group in groups}
        _refill(self._group, tr("Alle målgrupper"), [_in_order(named)])
        people = [line.candidate for line in lines]
        trades = {_TRADE + fold(trade): trade for trade in wanted.trades}
        trades |= {
            _TRADE + fold(trade): trade for person in people if (trade := (person.trade or "").strip())
        }
        sections = wanted.sections | {section for person in people for section in person.sections}
        codes = {code for person in people for code in person.esco}
        fields = {group.code: group for code in codes if (group := occupation_group(self._reference, code))}
        _refill(
            self._trade,
            tr("Alle fag og brancher"),
            [
                _in_order(trades),
                [
                    (
                        _SECTION + section,
                        tr("Branche {words}").format(words=branch_line(self._reference, [section])),
                    )
                    for section in sorted(sections)
                ],
                [
                    (_ESCO + code, tr("ESCO {words}").format(words=occupation_line(self._reference, [code])))
                    for code in sorted(fields)
                ],
            ],
        )

    def keep(self, lines: Sequence[CandidateLine]) -> list[CandidateLine]:
        """Return the lines of the chosen group and field of work, in their order; say so when nobody is left."""
        group, trade = self._group.currentData() or "", self._trade.currentData() or ""
        kept = [
            line
            for line in lines
            if (not group or group in line.candidate.groups)
            and (not trade or trade in _fields_of(line.candidate))
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


def _fields_of(person: Candidate) -> set[str]:
    """Return all that a candidate is found under: trade, branches, and the major groups of the ESCO codes."""
    trade = {_TRADE + fold(person.trade).strip()} if person.trade else set()
    return (
        trade
        | {_SECTION + section for section in person.sections}
        | {_ESCO + code[:1] for code in person.esco}
    )


def _in_order(named: Mapping[str, str]) -> list[tuple[str, str]]:
    return sorted(
        ((code, words.capital(said)) for code, said in named.items()), key=lambda pair: order_key(pair[1])
    )


def _refill(box: ChoiceBox, everybody: str, parts: Sequence[Sequence[tuple[str, str]]]) -> None:
    """Fill a box with parts that a line stands between."""
    kept = box.currentData() or ""
    box.blockSignals(True)
    box.clear()
    box.addItem(everybody, "")
    for number, part in enumerate(part for part in parts if part):
        if number:
            box.insertSeparator(box.count())
        for code, said in part:
            box.addItem(said, code)
    box.setCurrentIndex(max(box.findData(kept), 0))
    box.view().setMinimumWidth(box.view().sizeHintForColumn(0))
    box.blockSignals(False)
