"""What happened without asking: fields merged, and people who drew out (DESIGN 3: listed, not hidden)."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldvisit.domain.reference_data import ReferenceData
from fieldvisit.services.merged_edits import MergedRecord
from fieldvisit.services.propose_follow_ups import short_name
from fieldvisit.services.withdrawn_people import Withdrawal
from fieldvisit.ui import words
from fieldvisit.ui.field_words import field_words
from fieldvisit.ui.language import tr, tr_n
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.value_words import after_words, before_words
from fieldvisit.ui.widgets.card import Card, side_by_side
from fieldvisit.ui.widgets.copying import holds_persons
from fieldvisit.ui.widgets.icon_label import IconLabel
from fieldvisit.ui.widgets.table_card import TableCard
from fieldvisit.ui.widgets.table_model import Cell, Column, TableRow
from fieldvisit.ui.widgets.text import Text


class MergedTable(QWidget):
    """One record in which two people's edits met.

    Args:
        number: of the table on the page.
        merged: what met.
        today: for days near now.
        parent: Qt parent.
    """

    def __init__(self, number: int, merged: MergedRecord, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name = f"sync_review.merged.{number}"
        one = tr("I rettede hver sit felt hos {name}").format(name=merged.title)
        head = side_by_side(
            Text(tr("Flettet uden konflikt"), role="body_strong"), Text(one, f"{name}.title", colour="muted")
        )
        table = TableCard(
            [
                Column("field", tr("Felt"), width=110),
                Column("before", tr("Før")),
                Column("now", tr("Nu")),
                Column("by", tr("Rettet af"), width=150),
            ],
            name=name,
            accessible=f"{tr('Flettet uden konflikt')}. {one}",
            grows=True,
            sortable=False,
        )
        holds_persons(table.view)
        table.set_rows(
            [
                TableRow(
                    f"{place}",
                    [
                        field_words(merged.kind, field.field.field),
                        Cell(before_words(field.field, today), muted=True),
                        Cell(after_words(field.field, today), strong=True),
                        field.by,
                    ],
                )
                for place, field in enumerate(merged.fields)
            ]
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(8))
        column.addWidget(head)
        column.addWidget(table)


class WithdrawnCard(Card):
    """People who drew out of a shortlist: place and time, nobody's name or reference (PRODUCT G6).

    Args:
        number: of the card on the page.
        withdrawal: where and when.
        reference: for legal forms, which are left out of names.
        today: for days near now.
        parent: Qt parent.
    """

    def __init__(
        self,
        number: int,
        withdrawal: Withdrawal,
        reference: ReferenceData,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        name = f"sync_review.withdrawn.{number}"
        super().__init__(name, parent=parent)
        when = words.near_moment(words.local(withdrawal.at), today)
        people = tr_n("En kandidat er trukket ud", "{n} kandidater er trukket ud", withdrawal.count)
        place = short_name(withdrawal.place, reference)
        title = tr("{people} hos {place} {when}").format(people=people, place=place, when=when)
        text = tr(
            "Samtykket er trukket tilbage. Personen er fjernet fra shortlisten og fra denne computer. I besøgsnotatet står der kun, at en kandidat er trukket ud."
        )
        content = QWidget()
        line = QHBoxLayout(content)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme().size(12))
        line.addWidget(IconLabel("skjold", "info", 20), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(Text(title, f"{name}.title", "body_strong", wrap=True))
        column.addWidget(Text(text, f"{name}.text", colour="muted", wrap=True))
        line.addLayout(column, 1)
        self.add_row(content, line=False)


def happened(
    merged: Sequence[MergedRecord], withdrawn: Sequence[Withdrawal], reference: ReferenceData, today: date
) -> list[QWidget]:
    """Return what is shown of today's merges and withdrawals."""
    return [
        *(MergedTable(number, record, today) for number, record in enumerate(merged)),
        *(WithdrawnCard(number, each, reference, today) for number, each in enumerate(withdrawn)),
    ]
