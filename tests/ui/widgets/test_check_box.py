"""A check box in a place that is narrower than its words."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fieldvisit.ui.widgets.check_box import CheckBox
from fieldvisit.ui.widgets.choice_card import ChoiceCard
from tests.drivers.layout_eyes import seen_texts

_WORDS = "Lav en opgave til mig om at redde samarbejdet"


def test_that_words_that_do_not_fit_take_more_lines_and_the_last_of_them_can_be_pressed(qtbot: QtBot) -> None:
    box = CheckBox(_WORDS, name="rescue")
    qtbot.addWidget(box)
    whole = box.sizeHint()
    width = max(box.minimumSizeHint().width(), whole.width() // 2)
    assert width < whole.width()
    box.resize(width, box.heightForWidth(width))
    box.show()

    lines = [text.text.strip() for text in seen_texts(box)]
    assert len(lines) > 1
    assert " ".join(lines) == _WORDS
    assert box.box.bottom() < whole.height()
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(width - 2, box.height() - 2))
    assert box.isChecked()
    assert box.heightForWidth(whole.width()) == whole.height()


def test_that_no_letter_of_a_name_is_a_key_and_none_is_left_out(qtbot: QtBot) -> None:
    box, card = CheckBox("Ring til H&M", name="ring"), ChoiceCard(name="mine")
    card.show_side("Din", "H&M", "Mette Lindholt")
    for button in (box, card):
        qtbot.addWidget(button)
        assert button.shortcut().isEmpty()
    box.resize(box.minimumSizeHint().width(), 80)
    box.show()
    assert " ".join(text.text.strip() for text in seen_texts(box)) == "Ring til H&M"


def test_that_a_word_without_end_makes_no_window_wider_than_a_screen(qtbot: QtBot) -> None:
    box, card = CheckBox("x" * 10_000, name="ring"), ChoiceCard(name="mine")
    card.show_side("Din", "x" * 10_000, "x" * 10_000)
    for button in (box, card):
        qtbot.addWidget(button)
        assert button.minimumSizeHint().width() < 400
