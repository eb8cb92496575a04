"""Borders, marks, thumbs and rings as they are painted: each stands out 3 to 1 from its ground in every theme (WCAG 1.4.11)."""

from collections import Counter
from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QMenu,
    QScrollBar,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from fieldvisit.ui.presenter.big_button import BigButton
from fieldvisit.ui.shell.rail_item import RailItem
from fieldvisit.ui.theme.current import apply, theme
from fieldvisit.ui.theme.palette import contrast
from fieldvisit.ui.theme.tokens import THEMES
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import clear_layout
from fieldvisit.ui.widgets.chip import FilterChip
from fieldvisit.ui.widgets.choice_box import ChoiceBox
from fieldvisit.ui.widgets.choice_card import ChoiceCard
from fieldvisit.ui.widgets.focus_ring import FocusRing
from fieldvisit.ui.widgets.icon_button import IconButton
from fieldvisit.ui.widgets.list_detail import NARROW, ListDetail
from fieldvisit.ui.widgets.radio_button import RadioButton
from fieldvisit.ui.widgets.scale_row import ScaleRow
from fieldvisit.ui.widgets.segmented import Option, Segmented
from fieldvisit.ui.widgets.tab_bar import Tab, TabBar
from fieldvisit.ui.widgets.text_area import TextArea
from fieldvisit.ui.widgets.text_field import TextField
from tests.drivers.reading_eyes import pixels_of

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


def _menu(*, checked: bool) -> QWidget:
    menu = QMenu()
    menu.setWindowFlags(Qt.WindowType.Widget)
    action = menu.addAction("")
    action.setCheckable(True)
    action.setChecked(checked)
    return menu


def _scale(*, checked: bool) -> QWidget:
    scale = ScaleRow(name="scale", accessible="skala")
    scale.choose(2 if checked else None)
    return scale


def _segments(*, checked: bool) -> QWidget:
    segments = Segmented([Option("yes", "")], name="segments", accessible="svar")
    segments.choose("yes" if checked else "")
    return segments


def _tabs(*, checked: bool) -> QWidget:
    tabs = TabBar([Tab("first", ""), Tab("second", "")], name="tabs", accessible="faneblade")
    tabs.choose("second" if checked else "first")
    return tabs


def _entry(*, checked: bool) -> QWidget:
    rail = QWidget()
    rail.setFixedSize(180, 40)
    entry = RailItem("today", "", "i-dag", rail)
    entry.resize(rail.size())
    entry.setChecked(checked)
    return rail


def _switched(button: QAbstractButton, *, checked: bool) -> QWidget:
    button.setCheckable(True)
    button.setChecked(checked)
    return button


STATES: dict[str, Callable[..., QWidget]] = {
    "box": _box,
    "radio button": _radio,
    "filter": _chip,
    "menu": _menu,
    "scale": _scale,
    "segments": _segments,
    "tabs": _tabs,
    "card": lambda checked: _switched(ChoiceCard(name="card"), checked=checked),
    "page of the rail": _entry,
    "offer": lambda checked: _switched(BigButton("", name="offer", flat=True), checked=checked),
    "view": lambda checked: _switched(BigButton("", name="view"), checked=checked),
    "button that stays down": lambda checked: _switched(Button("", name="log"), checked=checked),
}
"""Each without words, which are strong or not: what is left must say by itself whether it is chosen."""


def test_that_what_is_chosen_is_seen_without_its_words(holder: QWidget) -> None:
    alike = []
    for name, make in STATES.items():
        pictures = []
        for checked in (False, True):
            put(holder, make(checked=checked), "surface")
            pictures.append(pixels_of(holder.grab().toImage()))
        before, after = pictures
        changed = [QColor(int(one)) for one in before[before != after]]
        others = [QColor(int(one)) for one in after[before != after]]
        seen = sum(contrast(*pair) >= LEAST for pair in zip(changed, others, strict=True))
        if seen < _FEW:
            alike.append(f"{name}: {seen}")
    assert alike == []


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
