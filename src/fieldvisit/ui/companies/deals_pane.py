"""The tabs Behov, Aftaler and Filer: what the company needs, what was agreed with it, and what lies about it."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldvisit.domain.records.commitment import Commitment
from fieldvisit.domain.records.need import Need
from fieldvisit.domain.records.partnership import Partnership
from fieldvisit.domain.reference_data import ReferenceData
from fieldvisit.ui import words
from fieldvisit.ui.language import language, tr, tr_n
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import Card
from fieldvisit.ui.widgets.flow import Flow
from fieldvisit.ui.widgets.row import Mark, Row
from fieldvisit.ui.widgets.text import Text
from fieldvisit.ui.widgets.two_line_list import TwoLineList


class DealsPane(QWidget):
    """A card with one row for each thing, or one sentence when there is none; Delete moves a row to the trash.

    Args:
        name: `needs` or `deals`.
        accessible: what the rows are.
        nothing: the sentence.
        others: buttons that act on the chosen row, before the one that removes it; they are shown with it.
        letters: capital letters that act on the chosen row.
        parent: Qt parent.

    Attributes:
        remove_requested: a row is to go to the trash; carries kind and id.
        selected: another row is chosen; carries its id.
        opened: Enter or double click on a row; carries its id.
        key_pressed: any other acting key; carries the key and the row's id.
    """

    remove_requested = Signal(str, str)
    selected = Signal(str)
    opened = Signal(str)
    key_pressed = Signal(str, str)

    def __init__(
        self,
        name: str,
        accessible: str,
        nothing: str,
        others: tuple[Button, ...] = (),
        *,
        letters: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kinds: dict[str, str] = {}
        self.setObjectName(f"companies.{name}_pane")
        self._list = TwoLineList(name=f"companies.{name}", accessible=accessible, letters=letters, grows=True)
        self._card = Card()
        self._card.body.addWidget(self._list)
        self._nothing = Text(nothing, f"companies.no_{name}", colour="muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme().size(12), 0, 0)
        column.addWidget(self._card)
        column.addWidget(self._nothing)
        self._remove = Button(
            tr("Flyt til papirkurv"),
            name=f"companies.{name}.remove",
            kind="quiet",
            icon="papirkurv",
            key="Delete",
        )
        self._buttons = Flow(*others, self._remove)
        self._others = others
        column.addWidget(self._buttons)
        column.addStretch(1)
        self._list.key_pressed.connect(self._press)
        self._list.selected.connect(self.selected)
        self._list.opened.connect(self.opened)
        self._remove.clicked.connect(lambda: self._press("Delete", self._list.choice))

    @property
    def choice(self) -> str:
        """The id of the chosen row; empty when none."""
        return self._list.choice

    def show_rows(self, rows: Iterable[tuple[str, Row]], *, may_write: bool) -> None:
        """Show other rows, each with the kind of its record."""
        shown = list(rows)
        self._kinds = {row.id: kind for kind, row in shown} if may_write else {}
        self._list.set_rows([row for _, row in shown])
        self._card.setVisible(bool(shown))
        self._nothing.setVisible(not shown)
        for button in (*self._others, self._remove):
            button.setVisible(bool(self._kinds))

    def _press(self, key: str, row: str) -> None:
        if key == "Delete" and row in self._kinds:
            self.remove_requested.emit(self._kinds[row], row)
        elif row in self._kinds:
            self.key_pressed.emit(key, row)


def need_row(need: Need, reference: ReferenceData, today: date) -> Row:
    """Return a need as a row."""
    posts = tr_n("{n} stilling", "{n} stillinger", need.posts or 1)
    hours = tr("{hours} timer om ugen").format(hours=need.hours) if need.hours else ""
    start = tr("fra {day}").format(day=words.short_day(need.start, today)) if need.start else ""
    return Row(
        id=need.id,
        title=words.capital(need.occupation or words.EMPTY),
        subtitle=" · ".join(part for part in (posts, hours, start, need.note or "") if part),
        right=reference.word("need_state", need.state, language()) if need.state else "",
        mark=_waits() if need.pending else None,
    )


def commitment_row(promise: Commitment, reference: ReferenceData, today: date) -> Row:
    """Return a commitment as a row."""
    name = reference.outcome_types[promise.type].name(language()) if promise.type else words.EMPTY
    weeks = tr_n("{n} uge", "{n} uger", promise.weeks) if promise.weeks else ""
    posts = tr_n("{n} stilling", "{n} stillinger", promise.posts) if promise.posts else ""
    hours = tr("{hours} timer om ugen").format(hours=promise.hours) if promise.hours else ""
    start = tr("fra {day}").format(day=words.short_day(promise.start, today)) if promise.start else ""
    return Row(
        id=promise.id,
        title=name,
        subtitle=" · ".join(part for part in (promise.occupation or "", posts, hours, weeks, start) if part),
        right=reference.word("commitment_state", promise.state, language()) if promise.state else "",
        mark=_waits() if promise.pending else None,
    )


def partnership_row(agreement: Partnership, reference: ReferenceData, today: date) -> Row:
    """Return an exchange agreement as a row with its two sides."""
    opened = agreement.they_open_type
    known = opened is not None and opened in reference.outcome_types
    name = (
        words.in_sentence(reference.outcome_types[opened].name(language()))
        if known and opened
        else opened or ""
    )
    sides = tr("Vi finder {posts} {occupation}, de åbner {places} {type}").format(
        posts=agreement.we_find_posts or 0,
        occupation=agreement.we_find_occupation or "",
        places=agreement.they_open_places or 0,
        type=name,
    )
    review = (
        tr("ses på {day}").format(day=words.short_day(agreement.review, today)) if agreement.review else ""
    )
    return Row(
        id=agreement.id,
        title=tr("Bytteaftale"),
        subtitle=" · ".join(part for part in (sides, review) if part),
        right=reference.word("agreement_state", agreement.state, language()) if agreement.state else "",
        mark=_waits() if agreement.pending else None,
    )


def _waits() -> Mark:
    return Mark("venter", tr("venter"), "pending")
