"""Borders, marks, thumbs and rings as they are painted: each stands out 3 to 1 from its ground in every theme (WCAG 1.4.11)."""

from collections import Counter
from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QCheckBox, QScrollBar, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fieldvisit.ui.theme.current import apply, theme
from fieldvisit.ui.theme.palette import contrast
from fieldvisit.ui.theme.tokens import THEMES
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import clear_layout
from fieldvisit.ui.widgets.chip import FilterChip
from fieldvisit.ui.widgets.choice_box import ChoiceBox
from fieldvisit.ui.widgets.focus_ring import FocusRing
from fieldvisit.ui.widgets.icon_button import IconButton
from fieldvisit.ui.widgets.list_detail import NARROW, ListDetail
from fieldvisit.ui.widgets.radio_button import RadioButton
from fieldvisit.ui.widgets.scale_row import ScaleRow
from fieldvisit.ui.widgets.text_area import TextArea
from fieldvisit.ui.widgets.text_field import TextField

LEAST = 3.0
_FEW = 12
"""Pixels of one colour that make a mark; what smoothing leaves at an edge is less."""

GROUNDS = ("window", "surface", "sunken")


def _box(*, checked: bool) -> QWidget:
    box = QCheckBox()
    box.setChecked(checked)
    return box


def _radio(*, checked: bool) -> QWidget:
    button = RadioButton("")
    button.setChecked(checked)
    return button


def _chip(*, checked: bool) -> QWidget:
    chip = FilterChip("", name="chip")
    chip.setChecked(checked)
    return chip


def _sides() -> QWidget:
    sides = ListDetail("sides", QWidget(), QWidget())
    sides.setFixedWidth(NARROW + 100)
    return sides


def _bar() -> QWidget:
    bar = QScrollBar(Qt.Orientation.Vertical)
    bar.setRange(0, 50)
    bar.setFixedHeight(120)
    return bar


PARTS: dict[str, Callable[[], QWidget]] = {
    "field": lambda: TextField(name="field"),
    "area": lambda: TextArea(name="area"),
    "choice": lambda: ChoiceBox(name="choice", accessible="valg"),
    "box": lambda: _box(checked=False),
    "ticked box": lambda: _box(checked=True),
    "radio button": lambda: _radio(checked=False),
    "chosen radio button": lambda: _radio(checked=True),
    "filter": lambda: _chip(checked=False),
    "filter that is on": lambda: _chip(checked=True),
    "scale": lambda: ScaleRow(name="scale", accessible="skala"),
    "button": lambda: Button("", name="button", accessible="knap"),
    "primary button": lambda: Button("", name="primary", kind="primary", accessible="knap"),
    "picture": lambda: IconButton("luk", name="picture", accessible="luk"),
    "scroll bar": _bar,
    "splitter": _sides,
}


@pytest.fixture(params=THEMES)
def holder(request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication) -> QWidget:
    """An empty window in each theme."""
    apply(qapp, request.param)
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    column.setContentsMargins(12, 12, 12, 12)
    holder.resize(220, 150)
    holder.show()
    holder.activateWindow()
    return holder


def test_that_what_can_be_used_stands_out_from_every_ground(holder: QWidget) -> None:
    weak = []
    for ground in GROUNDS:
        for name, make in PARTS.items():
            put(holder, make(), ground)
            if _standing_out(colours_of(holder), theme().colour(ground)) < _FEW:
                weak.append(f"{name} on {ground}")
    assert weak == []


def test_that_a_tick_stands_out_from_its_box(holder: QWidget) -> None:
    put(holder, _box(checked=True), "surface")
    colours = colours_of(holder)
    assert colours[theme().colour("accent").rgb() & 0xFFFFFF] > _FEW
    assert contrast(theme().colour("on_accent"), theme().colour("accent")) >= LEAST
    assert colours[theme().colour("on_accent").rgb() & 0xFFFFFF] >= 3


def test_that_the_ring_stands_out_from_every_ground(holder: QWidget, qapp: QApplication) -> None:
    FocusRing.of(qapp)
    ring = theme().colour("focus").rgb() & 0xFFFFFF
    for ground in GROUNDS:
        field = TextField(name="field")
        put(holder, field, ground)
        plain = colours_of(holder)
        field.setFocus(Qt.FocusReason.TabFocusReason)
        qapp.processEvents()
        assert colours_of(holder)[ring] - plain[ring] > 100, ground
        assert contrast(theme().colour("focus"), theme().colour(ground)) >= LEAST


def put(holder: QWidget, part: QWidget, ground: str) -> None:
    """Let one part stand on a ground, without the focus."""
    palette = holder.palette()
    palette.setColor(holder.backgroundRole(), theme().colour(ground))
    holder.setPalette(palette)
    column = holder.layout()
    assert isinstance(column, QVBoxLayout)
    clear_layout(column)
    column.addWidget(part)
    part.show()
    holder.setFocus()
    QApplication.processEvents()


def colours_of(widget: QWidget) -> Counter[int]:
    """Return how many pixels of each colour there are."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    values, counts = np.unique(np.frombuffer(image.constBits(), dtype=np.uint32), return_counts=True)
    return Counter({int(value) & 0xFFFFFF: int(count) for value, count in zip(values, counts, strict=True)})


def _standing_out(colours: Counter[int], ground: QColor) -> int:
    """Return how many pixels stand out enough."""
    return sum(count for colour, count in colours.items() if contrast(QColor(colour), ground) >= LEAST)
