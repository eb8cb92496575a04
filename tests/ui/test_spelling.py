"""Misspelt words in a note: marked by the real dictionary, put right with mouse and keys, learned, passed over."""

import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fieldvisit.services.spelling.own_words import own_words
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui import spelling
from fieldvisit.ui.events import Events
from fieldvisit.ui.spelling import OFF, Spelling
from fieldvisit.ui.tasks import Tasks
from fieldvisit.ui.theme.current import apply, theme
from fieldvisit.ui.widgets.spell_check import spell_check
from fieldvisit.ui.widgets.spelling_marks import MISSPELT
from fieldvisit.ui.widgets.text_area import TextArea
from tests.ui.conftest import RecordedWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # offscreen menus


class Note(QWidget):
    """A note with a field below it, and the check that reads along."""

    def __init__(self, spelling: Spelling, tasks: Tasks, bot: QtBot) -> None:
        super().__init__()
        self.area, self.other = TextArea(name="note", accessible="Fri note", lines=4), QLineEdit()
        column = QVBoxLayout(self)
        column.addWidget(self.area)
        column.addWidget(self.other)
        self.spelling, self._tasks, self._bot = spelling, tasks, bot

    def type(self, text: str) -> None:
        """Type into the note."""
        QTest.keyClicks(self.area, text)

    def press(self, key: Qt.Key, control: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key in the note."""
        QTest.keyClick(self.area, key, control)

    def marked(self) -> list[str]:
        """Return the words that have a wave."""
        found, block = [], self.area.document().begin()
        while block.isValid():
            found += [
                block.text()[part.start : part.start + part.length]
                for part in block.layout().formats()
                if part.format.boolProperty(MISSPELT)
            ]
            block = block.next()
        return found

    def wait_for(self, *words: str) -> None:
        """Wait until exactly these words have a wave."""
        self._bot.waitUntil(lambda: self.marked() == list(words), timeout=15_000)

    def wait_until(self, true: Callable[[], object]) -> None:
        """Wait until something holds."""
        self._bot.waitUntil(lambda: bool(true()), timeout=15_000)

    def settle(self) -> None:
        """Wait until nothing is being looked up."""
        self._bot.waitUntil(lambda: self._tasks.is_idle, timeout=15_000)

    def menu(self) -> QMenu:
        """Wait for the menu."""
        self._bot.waitUntil(lambda: QApplication.activePopupWidget() is not None, timeout=15_000)
        shown = QApplication.activePopupWidget()
        assert isinstance(shown, QMenu)
        return shown

    def choose(self, name: str) -> None:
        """Choose an action of the menu with the keyboard."""
        menu = self.menu()
        action = next(action for action in menu.actions() if action.objectName() == f"note.{name}")
        while menu.activeAction() is not action:
            QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Return)
        self._bot.waitUntil(lambda: QApplication.activePopupWidget() is None)


@pytest.fixture
def note(
    opened_workspace: Workspace,
    events: Events,
    tasks: Tasks,
    window: RecordedWindow,
    show: Callable[[QWidget], None],
    qtbot: QtBot,
) -> Iterator[Note]:
    """A note whose spelling is checked in Danish."""
    judge = Spelling(opened_workspace, events, tasks, window, events)
    judge.use("da")
    made = Note(judge, tasks, qtbot)
    show(made)
    made.area.setFocus()
    yield made
    judge.close()


def test_that_misspelt_words_get_a_wave_and_names_figures_and_right_words_none(note: Note) -> None:
    note.type("Opfølgnig hos Zyxwabe kl. 9 om en gaffeltruckcertifikat-aftale, medarbejer og NAVX3 ")
    note.wait_for("Opfølgnig", "medarbejer")


def test_that_the_word_that_is_being_typed_has_no_wave_before_it_is_left(note: Note) -> None:
    note.type("møde medarbejer")
    note.wait_until(lambda: spell_check().verdict("medarbejer") is False)
    assert note.marked() == []
    note.type(" ")
    note.wait_for("medarbejer")
    note.press(Qt.Key.Key_Backspace)
    note.wait_for()
    note.press(Qt.Key.Key_Home)
    note.wait_for("medarbejer")
    note.press(Qt.Key.Key_End)
    note.type("x")
    note.wait_for()
    note.other.setFocus()
    note.wait_for("medarbejerx")


def test_that_a_suggestion_replaces_the_word_and_undo_of_the_field_brings_it_back(
    note: Note, qtbot: QtBot
) -> None:
    note.type("vores medarbejer ringer ")
    note.wait_for("medarbejer")
    cursor = note.area.textCursor()
    cursor.setPosition(8)
    at = note.area.viewport().mapTo(note, note.area.cursorRect(cursor).center())
    with qtbot.waitSignal(note.area.paused, timeout=5_000):
        QTest.mouseClick(note.windowHandle(), Qt.MouseButton.RightButton, pos=at)
        menu = note.menu()
        names = [action.objectName() for action in menu.actions() if action.objectName()]
        assert names[0] == "note.suggestion.0"
        assert {"note.add_word", "note.ignore_word"} < set(names)
        assert len([name for name in names if "suggestion" in name]) <= 5
        note.choose("suggestion.0")
    assert note.area.text() == "vores medarbejder ringer "
    note.wait_for()
    note.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert note.area.text() == "vores medarbejer ringer "


def test_that_everything_goes_with_keys_alone(note: Note) -> None:
    note.type("en opfølgnig og en medarbejer ")
    note.wait_for("opfølgnig", "medarbejer")
    for word in ("opfølgnig", "medarbejer", "opfølgnig"):
        note.press(Qt.Key.Key_F7, Qt.KeyboardModifier.AltModifier)
        assert note.area.textCursor().selectedText() == word
    note.press(Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    note.choose("suggestion.0")
    assert note.area.text() == "en opfølgning og en medarbejer "
    note.press(Qt.Key.Key_F7, Qt.KeyboardModifier.AltModifier)
    # What every platform makes of the Menu key; the offscreen one has none.
    here = note.area.cursorRect().center()
    pressed = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, here, note.area.mapToGlobal(here))
    QApplication.sendEvent(note.area, pressed)
    note.choose("suggestion.0")
    assert note.area.text() == "en opfølgning og en medarbejder "


def test_that_a_word_is_learned_for_good_and_undo_forgets_it(
    note: Note, opened_workspace: Workspace, window: RecordedWindow
) -> None:
    note.type("skåneværnx og medarbejer ")
    note.wait_for("skåneværnx", "medarbejer")
    note.press(Qt.Key.Key_Home)
    note.press(Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    note.choose("add_word")
    note.wait_for("medarbejer")
    assert own_words(opened_workspace) == ("skåneværnx",)
    assert window.said == ["“skåneværnx” står nu i din ordbog"]
    assert window.undo is not None
    window.undo()
    note.wait_for("skåneværnx", "medarbejer")
    assert own_words(opened_workspace) == ()


def test_that_an_ignored_word_stays_unmarked_and_nothing_of_it_is_kept(
    note: Note, opened_workspace: Workspace, window: RecordedWindow
) -> None:
    note.type("skåneværnx ")
    note.wait_for("skåneværnx")
    note.press(Qt.Key.Key_Home)
    note.press(Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    note.choose("ignore_word")
    note.wait_for()
    note.press(Qt.Key.Key_End)
    note.type("skåneværnx. Skåneværnx skåneværny ")
    note.wait_for("skåneværny")
    assert own_words(opened_workspace) == ()
    assert window.undo is not None
    window.undo()
    note.wait_for("skåneværnx", "skåneværnx", "Skåneværnx", "skåneværny")


def test_that_a_screen_reader_is_told_how_many_words_may_be_misspelt(note: Note) -> None:
    note.area.setAccessibleDescription("Vises kun for jer")
    note.type("en opfølgnig og en medarbejer ")
    note.wait_for("opfølgnig", "medarbejer")
    said = "Vises kun for jer. 2 ord er måske stavet forkert, Alt+F7 går til det næste"
    note.wait_until(lambda: note.area.accessibleDescription() == said)
    note.area.selectAll()
    note.press(Qt.Key.Key_Delete)
    note.wait_until(lambda: note.area.accessibleDescription() == "Vises kun for jer")


def test_that_other_languages_are_checked_when_they_are_chosen_and_none_when_it_is_off(note: Note) -> None:
    note.spelling.use("da en")
    note.type("vores meeting om follwing ")
    note.wait_for("follwing")
    note.spelling.use(OFF)
    note.wait_for()
    note.type("medarbejer ")
    note.settle()
    assert note.marked() == []
    note.press(Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    assert not [action for action in note.menu().actions() if action.objectName().startswith("note.")]
    QTest.keyClick(note.menu(), Qt.Key.Key_Escape)
    assert spell_check().verdict("medarbejer") is None


def test_that_no_typed_word_reaches_the_log(note: Note, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        note.type("hemmeligtx ")
        note.wait_for("hemmeligtx")
        note.spelling.close()
        note.settle()
    assert "hemmeligtx" not in caplog.text


def test_that_a_check_that_cannot_answer_says_so_and_is_off(
    note: Note, window: RecordedWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spelling, "find_dictionaries", lambda _: (tmp_path / "da_DK",))
    note.spelling.use("da")
    note.type("medarbejer ")
    note.settle()
    note.wait_until(lambda: window.said)
    assert "slået fra" in window.said[0]
    assert (spell_check().judge, note.marked()) == (None, [])


def test_that_the_wave_is_seen_in_every_theme(note: Note, qapp: QApplication) -> None:
    note.type("medarbejer ")
    note.wait_for("medarbejer")
    QApplication.processEvents()
    for name in ("light", "dark", "high_contrast"):
        apply(qapp, name)
        picture, red = note.area.viewport().grab().toImage(), theme().colour("danger")
        drawn = {
            (x, y)
            for x in range(picture.width())
            for y in range(picture.height())
            if _distance(picture.pixelColor(x, y), red) < 60
        }
        across, down = ({place[axis] for place in drawn} for axis in (0, 1))
        assert len(across) > 40, name
        assert 2 <= len(down) <= 5, name
    apply(qapp, "light")


def _distance(one: QColor, other: QColor) -> int:
    return sum(abs(a - b) for a, b in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True))
