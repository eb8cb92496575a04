"""Screens on which the spelling is checked: a note with misspelt words, its menu, and the settings."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from fieldvisit.services.spelling.own_words import add_word
from fieldvisit.ui.widgets.text_area import TextArea
from fieldvisit.ui.widgets.two_line_list import TwoLineList
from tests.screens.scenes import scenario
from tests.screens.stage import Stage


def misspelt(stage: Stage) -> TextArea:
    """Show a note with three words that no dictionary knows."""
    stage.open("visits", scenario().id("v1"))
    stage.desk.spelling.use("da")
    note = stage.eyes.find("visit.free", TextArea)
    note.set_text(
        "Rikke er ny kontakperson for gaffeltruckcertifikaterne. To medarbejere begynder hos Nordlys Metal den "
        "1. november i virksomhedspraktik kl. 7. Husk det her: bl.a. zink og brobygnig."
    )
    stage.eyes.wait(lambda: "3 " in note.accessibleDescription(), "three marked words")
    stage.settle()
    return note


def suggested(stage: Stage) -> None:
    """Open the menu on the first of them."""
    note = misspelt(stage)
    QTest.keyClick(note, Qt.Key.Key_F7, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(note, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    stage.settle()


def own_words_listed(stage: Stage) -> None:
    """Show the settings of somebody with three words of his own."""
    for word in ("merudvidelse", "Nordlysmodellen", "brobygger"):
        add_word(stage.workspace, word)
    stage.window.settings.remember("writing/spelling", "da")
    stage.open("settings", "spelling")
    stage.eyes.find("settings.spelling.words", TwoLineList).choose("merudvidelse")
    stage.settle()
