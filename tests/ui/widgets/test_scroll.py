"""Scrolling: what has the focus is in sight, with its ring, also while what stands above it grows."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QScrollBar, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.focus_ring import FocusRing
from fieldvisit.ui.widgets.scroll import Scroll
from fieldvisit.ui.widgets.text import Text

_TALL = 2000


@pytest.fixture
def scroll(show: Callable[[QWidget], None], qapp: QApplication) -> Iterator[Scroll]:
    """A field far below another one, with nothing between them yet."""
    FocusRing.of(qapp)
    content = QWidget()
    column = QVBoxLayout(content)
    first, between, last = QLineEdit(), QFrame(), QLineEdit()
    for part, name in ((first, "first"), (between, "between"), (last, "last")):
        part.setObjectName(name)
        column.addWidget(part)
    scroll = Scroll(content, "scroll")
    page = QWidget()
    QVBoxLayout(page).addWidget(scroll)
    show(page)
    first.setFocus()
    yield scroll
    page.close()


def test_that_words_that_wrap_only_in_narrower_places_give_nothing_to_scroll(
    show: Callable[[QWidget], None], qtbot: QtBot
) -> None:
    content = QWidget()
    column = QVBoxLayout(content)
    for _ in range(10):
        column.addWidget(Text("ord " * 30, wrap=True))
    scroll = Scroll(content, "scroll")
    page = QWidget()
    QVBoxLayout(page).addWidget(scroll)
    show(page)
    page.resize(900, content.heightForWidth(900) + 60)
    qtbot.waitUntil(lambda: content.height() == scroll.viewport().height())
    assert not scroll.verticalScrollBar().isVisible()
    page.resize(900, 120)
    qtbot.waitUntil(lambda: scroll.verticalScrollBar().maximum() > 0)


def _in_sight(scroll: Scroll, part: QWidget) -> bool:
    return bool(
        scroll.viewport().rect().contains(QRect(part.mapTo(scroll.viewport(), QPoint()), part.size()))
    )


def test_that_what_gets_the_focus_comes_into_sight_with_its_ring(scroll: Scroll, qtbot: QtBot) -> None:
    between, last = scroll.findChild(QFrame, "between"), scroll.findChild(QLineEdit, "last")
    between.setFixedHeight(_TALL)
    qtbot.waitUntil(lambda: not _in_sight(scroll, last))
    last.setFocus()
    assert _in_sight(scroll, last)
    edge = last.mapTo(scroll, QPoint(-1, last.height() // 2))
    assert scroll.grab().toImage().pixelColor(edge) == theme().colour("focus")


def test_that_it_stays_in_sight_while_something_grows_above_it_until_a_person_scrolls(
    scroll: Scroll, qtbot: QtBot
) -> None:
    between, last = scroll.findChild(QFrame, "between"), scroll.findChild(QLineEdit, "last")
    last.setFocus()
    between.setFixedHeight(_TALL)
    bar = scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > 0 and _in_sight(scroll, last))
    bar.triggerAction(QScrollBar.SliderAction.SliderToMinimum)
    between.setFixedHeight(2 * _TALL)
    qtbot.waitUntil(lambda: bar.maximum() > _TALL)
    qtbot.wait(20)
    assert bar.value() == 0
