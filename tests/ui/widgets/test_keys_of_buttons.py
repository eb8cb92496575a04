"""Enter presses whatever has the focus, digits choose on a scale, and Enter leaves a drop-down for the next field."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fieldvisit.ui.today.row_button import RowButton
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.chip import FilterChip
from fieldvisit.ui.widgets.choice_box import ChoiceBox
from fieldvisit.ui.widgets.choice_card import ChoiceCard
from fieldvisit.ui.widgets.icon_button import IconButton
from fieldvisit.ui.widgets.scale_row import ScaleRow
from fieldvisit.ui.widgets.segmented import Option, Segmented
from fieldvisit.ui.widgets.text_field import TextField
from tests.ui.reading import part

NO_KEY = Qt.KeyboardModifier.NoModifier


def test_that_no_letter_of_a_name_is_a_key(qtbot: QtBot) -> None:
    for button in (FilterChip("H&M", name="a"), Button("H&M", name="b")):
        qtbot.addWidget(button)
        assert button.shortcut().isEmpty()
        button.setText("B&O")
        assert (button.shortcut().isEmpty(), button.text()) == (True, "B&O")


@pytest.mark.parametrize(
    "make",
    [
        lambda: Button("Gem", name="a"),
        lambda: IconButton("luk", name="a", accessible="Luk"),
        lambda: FilterChip("Mine", name="a"),
        lambda: ChoiceCard(name="a"),
        lambda: RowButton("a", 40),
    ],
)
def test_that_enter_presses_a_button_once_however_long_it_is_held(
    qtbot: QtBot, make: Callable[[], QAbstractButton]
) -> None:
    button = make()
    qtbot.addWidget(button)
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    button.show()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, NO_KEY, "\r", autorep=True)
    QApplication.sendEvent(button, held)
    assert len(pressed) == 1


def test_that_enter_with_control_is_left_to_the_page(qtbot: QtBot) -> None:
    button = Button("Fjern", name="a")
    qtbot.addWidget(button)
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    qtbot.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert pressed == []


def test_that_enter_chooses_one_of_several(qtbot: QtBot) -> None:
    answers = Segmented([Option("yes", "Ja"), Option("no", "Nej")], name="a", accessible="Svar")
    qtbot.addWidget(answers)
    told: list[str] = []
    answers.chosen.connect(told.append)
    answers.show()
    qtbot.keyClick(part(answers, "a.no"), Qt.Key.Key_Return)
    assert told == ["no"]


def test_that_a_digit_answers_a_scale_and_the_same_one_takes_it_back(qtbot: QtBot) -> None:
    scale = ScaleRow(name="a", accessible="Modtagelse")
    qtbot.addWidget(scale)
    told: list[int] = []
    scale.chosen.connect(told.append)
    with qtbot.waitActive(scale):
        scale.show()
        scale.activateWindow()
    first = part(scale, "a.1")
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_4)
    assert part(scale, "a.4").hasFocus()
    qtbot.keyClick(part(scale, "a.4"), Qt.Key.Key_9)
    qtbot.keyClick(part(scale, "a.4"), Qt.Key.Key_4)
    assert told == [4, 0]


def test_that_letters_choose_in_a_drop_down_and_enter_goes_on(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    box = ChoiceBox(name="a", accessible="Arter")
    box.addItems(["Ordinært job", "Virksomhedspraktik"])
    field = TextField(name="b")
    column = QVBoxLayout(holder)
    for each in (box, field):
        column.addWidget(each)
    with qtbot.waitActive(holder):
        holder.show()
        holder.activateWindow()
    box.setFocus()
    qtbot.keyClicks(box, "vi")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert (box.currentText(), field.hasFocus()) == ("Virksomhedspraktik", True)


def test_that_tab_leads_to_what_is_chosen_and_to_the_first_when_nothing_is(qtbot: QtBot) -> None:
    scale = ScaleRow(name="a", accessible="Modtagelse")
    qtbot.addWidget(scale)

    def stops() -> list[str]:
        parts = [part(scale, f"a.{number}") for number in range(1, 6)]
        return [each.objectName() for each in parts if each.focusPolicy() & Qt.FocusPolicy.TabFocus]

    scale.choose(4)
    assert stops() == ["a.4"]
    scale.choose(None)
    assert stops()[0] == "a.1"
