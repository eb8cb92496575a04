"""Parts in lines take the room that they need now, also where they changed while nobody saw them."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.flow import Flow

WORDS = "Gem som kladde til i morgen"


@pytest.mark.parametrize("seen", [True, False])
def test_that_buttons_with_longer_words_get_a_line_more(qtbot: QtBot, *, seen: bool) -> None:
    buttons = [Button("Gem", name=f"flow.{place}") for place in range(3)]
    page, flow = QWidget(), Flow(*buttons)
    column = QVBoxLayout(page)
    column.addWidget(flow)
    column.addStretch(1)
    qtbot.addWidget(page)
    page.resize(320, 400)
    with qtbot.waitExposed(page):
        page.show()
    low = flow.height()
    page.setVisible(seen)
    for button in buttons:
        button.set_words(WORDS)
    page.show()
    qtbot.waitUntil(lambda: flow.height() > 2 * low)
    assert [button.y() for button in buttons] == sorted({button.y() for button in buttons})
    assert all(button.width() == button.sizeHint().width() for button in buttons)
    buttons[1].hide()
    qtbot.waitUntil(lambda: flow.height() < 3 * low)


def test_that_a_link_stands_further_from_what_comes_before_it_than_a_framed_button(qtbot: QtBot) -> None:
    save, other, cancel = (
        Button("Gem", name="save"),
        Button("Andet", name="other"),
        Button("Annullér", name="cancel", kind="quiet"),
    )
    flow = Flow(save, other, cancel)
    qtbot.addWidget(flow)
    flow.resize(flow.sizeHint())
    with qtbot.waitExposed(flow):
        flow.show()
    assert other.x() - save.geometry().right() - 1 == 8
    assert cancel.x() - other.geometry().right() - 1 == 16
    assert cancel.geometry().right() < flow.width(), "it asks for the room of its links"
