"""An area that keeps what has the focus in sight, while it goes itself."""

from collections.abc import Callable

import shiboken6
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

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
