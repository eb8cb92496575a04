"""Buttons, chips and choices: pressed, chosen, named."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QTextDocumentFragment
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from fieldvisit.ui.theme.current import apply
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.chip import Chip, FilterChip
from fieldvisit.ui.widgets.icon_button import IconButton
from fieldvisit.ui.widgets.scale_row import ScaleRow
from fieldvisit.ui.widgets.segmented import Option, Segmented
from fieldvisit.ui.widgets.tab_bar import Tab, TabBar
from tests.ui.reading import part, press

ANSWERS = (Option("shown", "Vist", "V"), Option("yes", "Ja", "J"), Option("maybe", "Måske", "M"))


def test_that_the_tip_of_a_name_that_looks_like_html_says_it_as_written(qtbot: QtBot) -> None:
    named = IconButton("luk", name="a", accessible="Fjern: <img src='x'> 3 < 4 & <b>fed</b>")
    plain = IconButton("luk", name="b", accessible="Fjern: job & praktik")
    for button in (named, plain):
        qtbot.addWidget(button)
    said = QTextDocumentFragment.fromHtml(named.toolTip()).toPlainText()
    assert said == named.accessibleName()
    assert plain.toolTip() == "Fjern: job & praktik"


def test_that_a_button_asks_for_room_for_words_icon_and_key(qtbot: QtBot) -> None:
    plain = Button("Start besøg", name="a")
    full = Button("Start besøg", name="b", icon="taske", key="Ctrl+Enter")
    for button in (plain, full):
        qtbot.addWidget(button)
    assert full.sizeHint().width() > plain.sizeHint().width() + 80
    assert plain.sizeHint().height() == 32


@pytest.mark.parametrize("scale", [100, 130, 200])
def test_that_no_target_is_smaller_than_the_least_one(qapp: QApplication, qtbot: QtBot, scale: int) -> None:
    apply(qapp, "light", scale)
    targets: list[QWidget] = [
        Button("", name="a", icon="stjerne", accessible="Favorit", size="compact"),
        Button("Vis alle", name="b", kind="quiet"),
        IconButton("luk", name="c", accessible="Luk"),
        FilterChip("Mine", name="d"),
        ScaleRow(name="e", accessible="Modtagelse"),
        Segmented(ANSWERS, name="f", accessible="Svar"),
    ]
    for target in targets:
        qtbot.addWidget(target)
    least = QSize(24, 24)
    small = [
        target.objectName() for target in targets if target.sizeHint().expandedTo(least) != target.sizeHint()
    ]
    apply(qapp, "light")
    assert small == []


def test_that_an_icon_button_is_named_by_what_it_does(qtbot: QtBot) -> None:
    button = Button("", name="a", icon="stjerne", accessible="Favorit")
    qtbot.addWidget(button)
    assert (button.accessibleName(), button.toolTip()) == ("Favorit", "Favorit")


def test_that_the_focus_is_seen_on_the_chosen_one_of_several(show: Callable[[QWidget], None]) -> None:
    answers = Segmented(ANSWERS, name="visit.answer", accessible="Svar på løntilskud")
    answers.choose(ANSWERS[1].id)
    page = QWidget()
    line = QHBoxLayout(page)
    line.addWidget(answers)
    line.addWidget(other := QLineEdit())
    show(page)
    pictures = []
    for part_of_page in (answers, other):
        part_of_page.setFocus()
        pictures.append(answers.grab().toImage())
    assert answers.focusProxy().objectName() == f"visit.answer.{ANSWERS[1].id}"
    assert pictures[0] != pictures[1]


def test_that_one_of_several_is_chosen_and_told_once(qtbot: QtBot) -> None:
    answers = Segmented(ANSWERS, name="visit.answer", accessible="Svar på løntilskud")
    qtbot.addWidget(answers)
    told: list[str] = []
    answers.chosen.connect(told.append)
    answers.show()
    press(answers, "visit.answer.maybe")
    assert (answers.choice, told) == ("maybe", ["maybe"])
    answers.choose("")
    assert (answers.choice, told) == ("", ["maybe"])


def test_that_a_segment_is_a_radio_button_to_a_screen_reader(qtbot: QtBot) -> None:
    answers = Segmented(ANSWERS, name="visit.answer", accessible="Svar på løntilskud")
    qtbot.addWidget(answers)
    told = QAccessible.queryAccessibleInterface(part(answers, "visit.answer.yes"))
    assert told.role() == QAccessible.Role.RadioButton
    assert told.text(QAccessible.Text.Name) == "Ja"
    assert told.text(QAccessible.Text.Description) == "Svar på løntilskud"


def test_that_choosing_moves_no_segment(qtbot: QtBot) -> None:
    answers = Segmented(ANSWERS, name="visit.answer", accessible="Svar")
    qtbot.addWidget(answers)
    before = answers.sizeHint()
    answers.choose("yes")
    assert answers.sizeHint() == before


def test_that_a_scale_answer_is_taken_back_by_pressing_it_again(qtbot: QtBot) -> None:
    scale = ScaleRow(name="visit.weight", accessible="Vigtigst her", low="Motivation", high="Faglighed")
    qtbot.addWidget(scale)
    scale.show()
    told: list[int] = []
    scale.chosen.connect(told.append)
    press(scale, "visit.weight.2")
    press(scale, "visit.weight.2")
    assert told == [2, 0]
    assert scale.choice is None
    assert part(scale, "visit.weight.1").accessibleName() == "Vigtigst her 1 Motivation"


def test_that_arrows_walk_through_tabs(show: Callable[[QWidget], None], qtbot: QtBot) -> None:
    bar = TabBar(
        [Tab("a", "Tidslinje"), Tab("b", "Behov 2"), Tab("c", "Filer")], name="tabs", accessible="Virksomhed"
    )
    show(bar)
    told: list[str] = []
    bar.chosen.connect(told.append)
    bar.setFocus()
    qtbot.keyClick(bar, Qt.Key.Key_Right)
    qtbot.keyClick(bar, Qt.Key.Key_Right)
    bar.choose("a")
    assert told == ["b", "c"]
    assert bar.choice == "a"


def test_that_a_tab_takes_other_words_in_its_place(qtbot: QtBot) -> None:
    bar = TabBar([Tab("a", "Behov"), Tab("b", "Filer")], name="tabs", accessible="Virksomhed")
    qtbot.addWidget(bar)
    bar.set_tab("a", "Behov 2", "ok")
    assert [bar.tabText(number) for number in range(bar.count())] == ["Behov 2", "Filer"]


def test_that_a_filter_shows_a_tick_beside_its_colour(qtbot: QtBot) -> None:
    chip = FilterChip("Mine", name="companies.mine")
    qtbot.addWidget(chip)
    before = chip.sizeHint().width()
    chip.setChecked(True)
    assert chip.sizeHint().width() > before


def test_that_a_chip_is_as_wide_as_what_it_says(qtbot: QtBot) -> None:
    chip = Chip("14 ansatte")
    qtbot.addWidget(chip)
    before = chip.sizeHint().width()
    chip.show_fact("Løntilskud ikke muligt nu", "warn", "forfalden")
    assert chip.text() == "Løntilskud ikke muligt nu"
    assert chip.sizeHint().width() > before + 40


def test_that_quiet_buttons_with_a_border_still_fit_the_narrow_column_of_a_visit(
    qapp: QApplication, qtbot: QtBot
) -> None:
    apply(qapp, "high_contrast")
    row = [Button(text, name="b", kind="quiet") for text in ("Anmodning", "Matcharrangement", "Bytteaftale")]
    for button in row:
        qtbot.addWidget(button)
    assert sum(button.sizeHint().width() for button in row) + 2 * 12 <= 338
