"""What the eyes of the screens' checks notice: each fault once, on purpose."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFocusFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QScrollBar,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from fieldvisit.ui.theme.current import apply, theme
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.focus_ring import FocusRing
from fieldvisit.ui.widgets.painting import draw_text, painter_of
from fieldvisit.ui.widgets.progress import Part, ProgressBarLine
from fieldvisit.ui.widgets.row import Row
from fieldvisit.ui.widgets.text import Text
from fieldvisit.ui.widgets.text_field import TextField
from fieldvisit.ui.widgets.two_line_list import TwoLineList
from tests.drivers import reading_eyes
from tests.drivers.deed_eyes import deeds_below_the_edge
from tests.drivers.layout_eyes import layout_faults, seen, seen_texts
from tests.drivers.mark_eyes import faint_marks


@pytest.fixture
def ground(qtbot: QtBot, qapp: QApplication) -> QWidget:
    """An empty window that is shown."""
    apply(qapp, "light")
    ground = QWidget()
    ground.setObjectName("ground")
    qtbot.addWidget(ground)
    ground.resize(400, 300)
    ground.show()
    return ground


def put(ground: QWidget, part: QWidget, left: int, top: int, width: int, height: int) -> None:
    """Show a part at a place."""
    part.setParent(ground)
    part.setGeometry(left, top, width, height)
    part.show()


def faults(ground: QWidget) -> list[str]:
    """Return what is wrong when nothing may be cut off."""
    return layout_faults(ground, seen_texts(ground), lambda _: False)


def test_that_a_whole_text_and_a_wanted_ellipsis_are_no_faults(ground: QWidget) -> None:
    put(ground, Text("Vælg mappe …", "whole"), 10, 10, 200, 20)
    assert faults(ground) == []


def test_that_a_text_that_was_cut_off_is_noticed(ground: QWidget) -> None:
    put(ground, Text("Opkvalificering før ansættelse", "cut", elide=True), 10, 10, 90, 20)
    (fault,) = faults(ground)
    assert fault.startswith("cut off: cut: Opkval")


def test_that_a_text_wider_or_higher_than_its_part_is_noticed(ground: QWidget) -> None:
    wide = QLabel("Gemt på denne computer")
    wide.setObjectName("wide")
    put(ground, wide, 10, 10, 60, 20)
    low = QLabel("Frister")
    low.setObjectName("low")
    put(ground, low, 10, 60, 100, 9)
    assert faults(ground) == [
        "higher than its place: low: Frister",
        "wider than its place: wide: Gemt på denne computer",
    ]


def test_that_texts_on_each_other_are_noticed(ground: QWidget) -> None:
    put(ground, Text("I dag kl. 09:00", "one"), 10, 10, 200, 20)
    put(ground, Text("Opfølgning", "other"), 40, 14, 200, 20)
    assert faults(ground) == ["on each other: one: I dag kl. 09:00 / other: Opfølgning"]


def test_that_a_part_outside_of_its_window_is_noticed(ground: QWidget) -> None:
    button = QPushButton("", ground)
    button.setObjectName("away")
    put(ground, button, 380, 10, 60, 30)
    assert faults(ground) == ["outside: away (QPushButton) in ground"]


def test_that_silent_small_and_unreachable_parts_are_noticed(ground: QWidget) -> None:
    silent = QWidget()
    silent.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    put(ground, silent, 10, 10, 40, 40)
    small = QPushButton("x")
    small.setObjectName("small")
    small.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    put(ground, small, 60, 10, 20, 30)
    assert list(reading_eyes.unspoken(ground)) == ["not told: QWidget '' Client"]
    assert list(reading_eyes.small_targets(ground)) == ["small: small 20x30"]
    assert list(reading_eyes.without_keyboard(ground)) == ["mouse only: small (QPushButton) in ground"]


def test_that_an_order_that_goes_up_is_noticed(ground: QWidget) -> None:
    for name, top in (("below", 100), ("above", 10)):
        button = QPushButton(name)
        button.setObjectName(name)
        put(ground, button, 10, top, 80, 30)
    assert list(reading_eyes.out_of_order(ground)) == ["Tab goes up: from below to above"]


class _Faint(QWidget):
    """Paints words that hardly stand out."""

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = painter_of(self)
        painter.fillRect(self.rect(), theme().colour("surface"))
        draw_text(painter, self.rect().toRectF(), "Ring igen", "body", "border")
        painter.end()


def test_that_faint_words_are_noticed(ground: QWidget) -> None:
    faint = _Faint()
    faint.setObjectName("faint")
    put(ground, faint, 10, 10, 100, 30)
    (fault,) = reading_eyes.faint_texts(ground, seen_texts(ground), high=False)
    assert fault.startswith("faint: faint: Ring igen")


def test_that_a_row_that_says_less_than_it_shows_is_noticed(ground: QWidget) -> None:
    class Silent(Row):
        @property
        def spoken(self) -> str:
            return self.title

    rows = TwoLineList(name="rows", accessible="Opkald")
    rows.set_rows([Silent("a", "Nordlys Metal", "Smedevænget 4")])
    put(ground, rows, 10, 10, 300, 80)
    (fault,) = reading_eyes.unread_rows(ground, seen_texts(ground))
    assert fault == "not heard: rows: 'Smedevænget 4' in 'Nordlys Metal'"


def _list() -> QWidget:
    rows = QListWidget()
    rows.addItem("En række")
    rows.setCurrentRow(0)
    return rows


def _tabs() -> QWidget:
    tabs = QTabBar()
    tabs.addTab("Et faneblad")
    return tabs


class _Thumbless(QScrollBar):
    """Paints nothing."""

    def paintEvent(self, event: QPaintEvent) -> None:
        del event


def _scroll_bar() -> QWidget:
    bar = _Thumbless()
    bar.setRange(0, 50)
    return bar


def _progress() -> QWidget:
    bar = ProgressBarLine(name="bar", accessible="halvt")
    bar.set_parts((Part(1, "border"),), 2)
    return bar


def _icon() -> QWidget:
    label = QLabel()
    label.setPixmap(theme().pixmap("telefon", "border", 16))
    return label


@pytest.mark.parametrize(
    ("make", "look", "said"),
    [
        (QLineEdit, "border: 1px solid #dddddd", "edge"),
        (QComboBox, "border: 1px solid #dddddd", "edge"),
        (lambda: QCheckBox("x"), "QCheckBox::indicator { border: 1px solid #dddddd }", "edge"),
        (_list, "QListWidget::item:selected { background: #eeeeff }", "has no mark"),
        (_tabs, "QTabBar::tab { background: #ffffff; padding: 9px }", "tab has no mark"),
        (_scroll_bar, "", "thumb"),
        (_progress, "", "does not stand out"),
        (_icon, "", "picture in"),
    ],
)
def test_that_a_faint_mark_is_noticed(
    ground: QWidget, make: Callable[[], QWidget], look: str, said: str
) -> None:
    part = make()
    part.setStyleSheet(look)
    put(ground, part, 20, 20, 200, 120)
    QApplication.processEvents()
    faults = list(faint_marks(ground, seen(ground)[1]))
    assert faults, said
    assert all(said in fault for fault in faults)


def test_that_a_missing_ring_is_noticed(ground: QWidget, qapp: QApplication) -> None:
    FocusRing.of(qapp)
    field = TextField(name="field")
    put(ground, field, 20, 20, 200, 32)
    ground.activateWindow()
    field.setFocus()
    QApplication.processEvents()
    assert list(faint_marks(ground, [])) == []
    (ring,) = (part for part in ground.findChildren(QFocusFrame) if part.isVisible())
    ring.hide()
    QApplication.processEvents()
    (fault,) = faint_marks(ground, [])
    assert fault == "faint: field: no ring around the focus"


def test_that_a_button_one_must_scroll_to_is_noticed(ground: QWidget) -> None:
    put(ground, Button("Gem", name="save", kind="primary"), 10, 250, 80, 32)
    assert list(deeds_below_the_edge(ground)) == []
    put(ground, ground.findChildren(Button)[0], 10, 280, 80, 32)
    (fault,) = deeds_below_the_edge(ground)
    assert fault.startswith("below the edge: save")
