"""A list beside its details, while the room for both comes and goes."""

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from fieldvisit.ui.widgets.list_detail import NARROW, ListDetail


@pytest.mark.parametrize("side", ["left", "right"])
def test_that_the_side_with_the_keys_stays_when_only_one_side_fits_any_more(qtbot: QtBot, side: str) -> None:
    parts = {name: QPushButton(name) for name in ("left", "right")}
    sides = ListDetail("sides", parts["left"], parts["right"])
    qtbot.addWidget(sides)
    sides.resize(NARROW + 200, 300)
    with qtbot.waitActive(sides):
        sides.show()
        sides.activateWindow()
    parts[side].setFocus()
    sides.resize(NARROW - 100, 300)
    assert [name for name, shown in parts.items() if shown.isVisible()] == [side]
    assert QApplication.focusWidget() is parts[side]
    if side == "right":
        assert sides.step_back()
        assert parts["left"].isVisible()
