"""Opkald: what is left of today's call list, with what must be seen before the number."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldvisit.domain.code_table import CodeTable
from fieldvisit.services.log_call import CallItem
from fieldvisit.ui import words
from fieldvisit.ui.clash_mark import clash_line
from fieldvisit.ui.language import language, tr
from fieldvisit.ui.today.row_button import RowButton
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import Card, Line, side_by_side
from fieldvisit.ui.widgets.flow import Flow
from fieldvisit.ui.widgets.icon_label import IconLabel
from fieldvisit.ui.widgets.key_cap import KeyCap
from fieldvisit.ui.widgets.refill import refilled
from fieldvisit.ui.widgets.text import Text

_ROW = 55
_MOST = 4


class CallsCard(Card):
    """The first calls of the list.

    Args:
        flags: words of the table `flag`.
        parent: Qt parent.

    Attributes:
        start_requested: "Start ringeliste" was pressed.
        opened: a row was chosen; carries the workplace's id.
    """

    start_requested = Signal()
    opened = Signal(str)

    def __init__(self, flags: CodeTable, parent: QWidget | None = None) -> None:
        super().__init__("today.calls", parent=parent)
        self._flags = flags
        self._count = Text("", "today.calls.count", colour="muted")
        self._start = Button(tr("Start ringeliste"), name="today.start_calls", kind="quiet")
        self._key = KeyCap("Ctrl+3")
        heading = self.add_header(tr("Opkald"), "", self._count, self._start, self._key)
        _move_beside(heading, self._count)
        self._empty = self.add_row(Text(tr("Listen er ringet igennem."), "today.no_calls", colour="muted"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addLayout(self._rows)
        self._start.clicked.connect(self.start_requested)

    def show_calls(self, calls: tuple[CallItem, ...]) -> None:
        """Show what is left of the list."""
        self._count.set_text(str(len(calls)))
        self._empty.setVisible(not calls)
        self._start.setVisible(bool(calls))
        self._key.setVisible(bool(calls))
        with refilled(self._rows):
            for item in calls[:_MOST]:
                self._rows.addWidget(Line())
                self._rows.addWidget(self._row(item))

    def _row(self, item: CallItem) -> RowButton:
        row = RowButton(f"today.call.{item.unit.id}", _ROW, ("production_unit", item.unit.id))
        name = Text(item.unit.name or "", role="body_strong", elide=True)
        spoken, parts = [name.text()], list[QWidget]()
        if item.flags:
            spoken += [self._flags.word(flag, language()) for flag in item.flags]
            if "sole_trader" in item.flags:
                parts.append(Text(_sole_trader(item), role="caption", colour="muted"))
            if "reklamebeskyttet" in item.flags:
                said = Text(self._flags.word("reklamebeskyttet", language()), role="caption", colour="warn")
                parts.append(side_by_side(IconLabel("skjold", "warn", 14), said, gap=6))
        else:
            spoken.append(_about(item))
            parts.append(Text(_about(item), role="caption", colour="muted", wrap=True))
        if item.clashes:
            parts.append(clash_line(f"today.call.{item.unit.id}.clash"))
            spoken.append(tr("Konflikt"))
        about = Flow(*parts)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(name)
        column.addWidget(about)
        number = words.phone((item.contact.phone if item.contact else None) or item.unit.phone or "")
        row.add(holder, 1)
        row.add(Text(number or words.EMPTY, colour="muted", tabular=True))
        row.read_as(*spoken, number or words.not_filled())
        row.clicked.connect(lambda: self.opened.emit(item.unit.id))
        return row


def _sole_trader(item: CallItem) -> str:
    return tr("Enkeltmand ·") if "reklamebeskyttet" in item.flags else tr("Enkeltmand")


def _about(item: CallItem) -> str:
    contact = item.contact
    people = ", ".join(part for part in (contact.name, contact.role) if part) if contact else ""
    return words.capital(" · ".join(part for part in (people, item.note) if part))


def _move_beside(heading: QWidget, note: QWidget) -> None:
    """Put a note right behind a card's heading, where it can change."""
    row = heading.parentWidget()
    layout = row.layout() if row is not None else None
    if isinstance(layout, QHBoxLayout):
        layout.removeWidget(note)
        layout.insertWidget(1, note)
