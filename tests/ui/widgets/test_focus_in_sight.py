"""An area that keeps what has the focus in sight, while it goes itself."""

from collections.abc import Callable

import shiboken6
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fieldvisit.ui.widgets.scroll import Scroll


def test_that_an_area_that_goes_with_the_focus_in_it_is_asked_nothing(
    show: Callable[[QWidget], None],
) -> None:
    ground, content = QWidget(), QWidget()
    inside, outside = QLineEdit(), QLineEdit()
    QVBoxLayout(content).addWidget(inside)
    area = Scroll(content, "scroll")
    column = QVBoxLayout(ground)
    column.addWidget(area)
    column.addWidget(outside)
    show(ground)
    inside.setFocus()
    assert inside.hasFocus()
    shiboken6.delete(area)
    outside.setFocus()
    assert outside.hasFocus()


def test_that_a_focused_part_higher_than_the_room_stays_where_its_own_row_is_in_sight(
    show: Callable[[QWidget], None], qtbot: QtBot
) -> None:
    content, high = QWidget(), QPlainTextEdit()
    high.setMinimumHeight(2_000)
    column = QVBoxLayout(content)
    column.addWidget(high)
    column.addWidget(QLineEdit())
    area = Scroll(content, "scroll")
    area.resize(400, 300)
    show(area)
    high.setFocus()
    area.ensureVisible(0, 1_500)
    before = area.verticalScrollBar().value()
    assert before > 500
    content.setMinimumHeight(3_000)
    qtbot.waitUntil(lambda: content.height() >= 3_000)
    qtbot.wait(50)
    assert area.verticalScrollBar().value() == before
