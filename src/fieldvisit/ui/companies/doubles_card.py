"""The quiet card of a workplace that looks as if it had been written down twice, or was merged by a person."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldvisit.domain.postal_address import full_address
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import Card, clear_layout
from fieldvisit.ui.widgets.icon_label import IconLabel
from fieldvisit.ui.widgets.text import Text


class DoublesCard(Card):
    """One line for each workplace like this one, and for each that was merged into it; hidden without any.

    Args:
        parent: Qt parent.

    Attributes:
        compare_requested: carries the other workplace's id.
        different: the two are two; carries the other's id.
        part_requested: a merge shall be taken back; carries the merged workplace's id.
    """

    compare_requested = Signal(str)
    different = Signal(str)
    part_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("companies.doubles", fill="surface", parent=parent)
        self._lines = QVBoxLayout()
        pad = theme().size(8)
        self._lines.setContentsMargins(theme().size(12), pad, pad, pad)
        self._lines.setSpacing(theme().size(4))
        self.body.addLayout(self._lines)
        self._shown: tuple[tuple[str, ...], ...] | None = None
        self.hide()

    def show_doubles(self, doubles: Sequence[ProductionUnit], merged: Sequence[ProductionUnit]) -> None:
        """Show other lines; the same ones stay as they are, with the focus."""
        now = tuple((unit.id, _called(unit), unit.merged_into or "") for unit in (*doubles, *merged))
        if now == self._shown:
            return
        self._shown = now
        clear_layout(self._lines)
        for place, unit in enumerate(doubles):
            compare = Button(tr("Sammenlign"), name=f"companies.double.{place}.compare")
            compare.setAccessibleName(tr("Sammenlign med {name}").format(name=_called(unit)))
            compare.clicked.connect(lambda _=False, other=unit.id: self.compare_requested.emit(other))
            two = Button(tr("Det er to"), name=f"companies.double.{place}.different", kind="quiet")
            two.setAccessibleName(tr("{name} er en anden virksomhed").format(name=_called(unit)))
            two.clicked.connect(lambda _=False, other=unit.id: self.different.emit(other))
            said = tr("Ligner {name}").format(name=_called(unit))
            self._add(f"companies.double.{place}", "info", said, compare, two)
        for place, unit in enumerate(merged):
            part = Button(tr("Skil ad"), name=f"companies.merged.{place}.part", kind="quiet")
            part.setAccessibleName(tr("Skil {name} ad igen").format(name=_called(unit)))
            part.clicked.connect(lambda _=False, other=unit.id: self.part_requested.emit(other))
            said = tr("Lagt sammen med {name}").format(name=_called(unit))
            self._add(f"companies.merged.{place}", "ok", said, part)
        self.setVisible(bool(now))

    def _add(self, name: str, icon: str, text: str, *buttons: Button) -> None:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme().size(8))
        line.addWidget(IconLabel(icon, "muted"))
        line.addWidget(Text(text, name, elide=True), 1)
        for button in buttons:
            line.addWidget(button)
        self._lines.addWidget(holder)


def _called(unit: ProductionUnit) -> str:
    return ", ".join(part for part in (unit.name or tr("uden navn"), full_address(unit)) if part)
