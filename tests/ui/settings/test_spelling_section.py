"""Stavekontrol in the settings: the languages, and the words of one's own with their removal."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldvisit.services.spelling.own_words import add_word, own_words
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.spelling import OFF
from fieldvisit.ui.widgets.segmented import Segmented
from fieldvisit.ui.widgets.spell_check import spell_check
from fieldvisit.ui.widgets.two_line_list import TwoLineList
from tests.ui.reading import part, press, words
from tests.ui.settings.conftest import OpenSettings, started


def test_that_a_word_is_taken_out_with_delete_or_its_button_and_comes_back_with_undo(
    qapp: QApplication, tmp_path: Path, opened_workspace: Workspace, qtbot: QtBot
) -> None:
    with started(qapp, tmp_path, opened_workspace) as desk:
        desk.window.open_page("settings", "spelling")

        def settle() -> None:
            qtbot.waitUntil(lambda: desk.tasks.is_idle, timeout=20_000)

        settle()
        assert "med Ctrl+. eller højreklik" in words(desk.window, "settings.spelling.count")
        for word in ("skåneværn", "brobyg"):
            desk.events.announce(add_word(opened_workspace, word).changed)
        settle()
        shown = part(desk.window, "settings.spelling.words", TwoLineList)
        assert [row.title for row in shown.rows] == ["brobyg", "skåneværn"]
        shown.setFocus()
        QTest.keyClick(shown, Qt.Key.Key_Delete)
        settle()
        assert own_words(opened_workspace) == ("skåneværn",)
        assert words(desk.window, "settings.spelling.count").startswith("1 ord. Det ")
        assert desk.undo()
        settle()
        assert own_words(opened_workspace) == ("brobyg", "skåneværn")
        for word in ("brobyg", "skåneværn"):
            shown.choose(word)
            press(desk.window, "settings.spelling.remove")
            settle()
        assert own_words(opened_workspace) == ()
        assert not shown.isVisible()


def test_that_what_is_checked_is_chosen_at_once_remembered_and_taken_back(
    open_settings: OpenSettings, qtbot: QtBot
) -> None:
    opened = open_settings("spelling")
    languages = part(opened.window, "settings.spelling.languages", Segmented)
    assert languages.choice == "da"
    languages.chosen.emit(OFF)
    assert (opened.desk.choices.spelling, spell_check().judge) == (OFF, None)
    languages.chosen.emit("da en")
    assert spell_check().judge is opened.desk.spelling
    assert opened.window.overlays.said == "Stavekontrol: på dansk og engelsk"
    assert opened.desk.undo()
    assert (opened.desk.choices.spelling, spell_check().judge) == (OFF, None)
    languages.chosen.emit("da")
    opened.settle(qtbot)
    assert (languages.choice, spell_check().judge) == ("da", opened.desk.spelling)
