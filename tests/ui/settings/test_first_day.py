"""The guide of the first day: a step is done when somebody did it; it waits below the page and is found again."""

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QKeySequence, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from fieldvisit.services.edit_company import NewCompany, create_company
from fieldvisit.services.follow_up import NewFollowUp, add_follow_up
from fieldvisit.sync_client.report import SyncReport
from fieldvisit.ui.help.chapter_view import ChapterView
from fieldvisit.ui.help.first_day import FirstDay
from fieldvisit.ui.help.first_day_steps import STEPS
from fieldvisit.ui.theme.current import apply
from fieldvisit.ui.widgets.two_line_list import TwoLineList
from tests.ui.reading import part, press, words
from tests.ui.settings.conftest import Opened, OpenSettings

_IMAGE = QTextDocument.ResourceType.ImageResource.value
CTRL = Qt.KeyboardModifier.ControlModifier
OpenGuide = Callable[[], Opened]


@pytest.fixture
def open_guide(open_settings: OpenSettings) -> OpenGuide:
    """Open the window with the guide as at a first start."""

    def open_it() -> Opened:
        opened = open_settings("look")
        opened.window.settings.remember("first_day/shown", "")
        opened.desk.help.guide.begin_again()
        opened.desk.help.begin()
        return opened

    return open_it


def _done(opened: Opened) -> set[str]:
    return {step.id for step in STEPS if opened.desk.help.guide.is_done(step)}


def test_that_the_guide_begins_by_itself_once_and_stays_closed_when_it_is_closed(
    open_guide: OpenGuide,
) -> None:
    opened = open_guide()
    assert words(opened.window, "shell.first_day.title") == "Trin 1 af 12: Åbn dagens besøg"
    assert part(opened.window, "shell.first_day").isVisible()
    press(opened.window, "shell.first_day.close")
    opened.desk.help.begin()
    assert not part(opened.window, "shell.first_day").isVisible()
    press(opened.window, "shell.toast.undo")
    assert part(opened.window, "shell.first_day").isVisible()
    press(opened.window, "shell.first_day.close")
    QTest.keyClick(opened.window, Qt.Key.Key_Z, CTRL)
    assert part(opened.window, "shell.first_day").isVisible()


def test_that_a_message_leaves_the_guide_in_sight(open_guide: OpenGuide) -> None:
    opened = open_guide()
    guide, toast = part(opened.window, "shell.first_day"), opened.window.overlays.toast
    opened.window.toast("Fristen er gemt", lambda: None)
    assert toast.geometry().bottom() < guide.mapTo(opened.window, guide.rect().topLeft()).y()
    press(opened.window, "shell.first_day.close")
    assert toast.geometry().bottom() > guide.mapTo(opened.window, guide.rect().topLeft()).y()


def test_that_only_deeds_of_the_person_count_and_each_where_it_was_done(
    open_guide: OpenGuide, qtbot: QtBot
) -> None:
    opened = open_guide()
    desk, window = opened.desk, opened.window
    made = add_follow_up(
        opened.workspace, NewFollowUp(title="Ring igen", due=opened.workspace.today, unit=None)
    )
    desk.events.announce(made.changed)
    assert _done(opened) == {"follow_up"}
    desk.undo()
    assert _done(opened) == {"follow_up", "undo"}
    QTest.keyClick(window, Qt.Key.Key_F8)
    window.overlays.dismiss()
    assert _done(opened) == {"follow_up", "undo", "before"}
    window.open_page("sync_review")
    assert "sync" not in _done(opened)
    desk.sync.finished.emit(SyncReport(result="cut"))
    assert "sync" not in _done(opened)
    desk.sync.finished.emit(SyncReport(result="done"))
    opened.settle(qtbot)
    assert _done(opened) == {"follow_up", "undo", "before", "sync"}


def test_that_a_page_found_by_the_palette_counts_and_one_of_the_rail_does_not(
    open_guide: OpenGuide, qtbot: QtBot
) -> None:
    opened = open_guide()
    window = opened.window
    QTest.keyClick(window, Qt.Key.Key_K, CTRL)
    QTest.keyClick(part(window, "shell.palette.field"), Qt.Key.Key_Escape)
    opened.settle(qtbot)
    QTest.keyClick(window, Qt.Key.Key_2, CTRL)
    assert _done(opened) == set()
    desk = opened.desk
    company = NewCompany(name="Søborg Stål", cvr="99000562")
    desk.events.announce(create_company(opened.workspace, company).changed)
    QTest.keyClick(window, Qt.Key.Key_K, CTRL)
    qtbot.keyClicks(part(window, "shell.palette.field", QLineEdit), "soeborg")
    opened.settle(qtbot)
    QTest.keyClick(part(window, "shell.palette.field"), Qt.Key.Key_Return)
    assert _done(opened) == {"search"}


def test_that_a_step_is_skipped_taken_up_again_and_remembered(open_guide: OpenGuide, qtbot: QtBot) -> None:
    opened = open_guide()
    window = opened.window
    press(window, "shell.first_day.skip")
    assert words(window, "shell.first_day.title") == "Trin 2 af 12: Skriv et behov"
    assert FirstDay(window.settings).step is STEPS[1]
    press(window, "shell.first_day.list")
    rows = part(window, "first_day.list", TwoLineList)
    assert rows.choice == "need"
    QTest.keyClick(rows, Qt.Key.Key_Up)
    assert words(window, "first_day.step.state") == "Sprunget over"
    press(window, "first_day.skip")
    assert words(window, "shell.first_day.title").startswith("Trin 1 af 12")
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert window.current_page == "today"
    assert window.overlays.front is None


def test_that_the_line_is_a_pane_and_leads_to_where_the_step_is_done(open_guide: OpenGuide) -> None:
    opened = open_guide()
    window = opened.window
    line = part(window, "shell.first_day")
    for _ in range(8):
        QTest.keyClick(window, Qt.Key.Key_F6)
        if line.isAncestorOf(window.focusWidget()):
            break
    assert line.isAncestorOf(window.focusWidget())
    press(window, "shell.first_day.go")
    assert window.current_page == "today"
    assert not part(window, "shell.first_day.go").isVisible()


def test_that_all_steps_done_is_told_and_a_closed_guide_is_found_in_palette_keys_and_settings(
    open_guide: OpenGuide,
) -> None:
    opened = open_guide()
    window, guide = opened.window, opened.desk.help.guide
    guide.note(*(deed for step in STEPS for group in step.deeds for deed in group))
    assert words(window, "shell.first_day.title") == "Den første dag er gjort"
    guide.close()
    assert any(spec.id == "help.first_day" and spec.in_palette for spec in window.actions_list.specs())
    QTest.keyClick(window, Qt.Key.Key_F1)
    press(window, "shell.help.first_day")
    assert part(window, "first_day").isVisible()
    press(window, "first_day.close")
    window.open_page("settings", "help")
    press(window, "settings.help.first_day")
    assert part(window, "first_day").isVisible()
    press(window, "first_day.again")
    assert guide.count_done == 0


def test_that_every_key_of_a_step_is_one_of_the_window(open_guide: OpenGuide) -> None:
    listed = {
        QKeySequence(key)
        for keys in open_guide().window.actions_list.keys_by_context().values()
        for key, _ in keys
    }
    assert {key for step in STEPS for key in step.keys if QKeySequence(key) not in listed} == set()


@pytest.mark.usefixtures("english")
def test_that_the_line_speaks_english_at_once(open_guide: OpenGuide) -> None:
    window = open_guide().window
    window.appearance.choose_language("en")
    assert words(window, "shell.first_day.title") == "Step 1 of 12: Open today's visit"


def test_that_what_is_remembered_of_the_guide_names_nobody(open_guide: OpenGuide) -> None:
    opened = open_guide()
    opened.desk.help.guide.note("need.add", "page:visits", "no.deed")
    kept = opened.window.settings.text("first_day/done", "")
    assert kept == "need.add page:visits"


def test_that_the_user_guide_opens_at_a_chapter_that_has_the_words(
    open_settings: OpenSettings, qtbot: QtBot
) -> None:
    window = open_settings("help").window
    press(window, "settings.help.manual")
    rows = part(window, "manual.list", TwoLineList)
    whole = len(rows.rows)
    qtbot.keyClicks(part(window, "manual.filter", QLineEdit), "papirkurv")
    assert 0 < len(rows.rows) < whole
    chapter = part(window, "manual.text", ChapterView)
    assert chapter.toPlainText().startswith(getattr(rows.rows[0], "title", "").partition(" ")[2])
    names = re.findall(r"screens/\w+\.png", chapter.document().toHtml())
    pictures = [chapter.document().resource(_IMAGE, QUrl(name)) for name in names]
    assert names
    assert all(0 < picture.width() <= chapter.width() for picture in pictures)
    qtbot.keyClicks(part(window, "manual.filter", QLineEdit), " xyzzy")
    assert words(window, "manual.found").startswith("Intet kapitel")
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Escape)
    assert window.overlays.front is None


def test_that_the_line_is_one_line_where_the_text_is_large_and_unfolds_by_the_keyboard(
    open_guide: OpenGuide, qapp: QApplication, qtbot: QtBot
) -> None:
    opened = open_guide()
    window, line = opened.window, part(opened.window, "shell.first_day")
    names = ("go", "skip", "list", "close")

    def shown() -> list[str]:
        return [name for name in names if part(window, f"shell.first_day.{name}").isVisible()]

    fold = part(window, "shell.first_day.fold")
    assert not fold.isVisible()
    assert "close" in shown()
    window.resize(1024, 600)
    apply(qapp, "light", 200)
    try:
        qtbot.waitUntil(lambda: line.height() <= window.height() * 0.15)
        assert part(window, "shell.first_day.title").isVisible()
        assert shown() == []
        fold.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(fold, Qt.Key.Key_Space)
        assert {"skip", "list", "close"} <= set(shown())
        assert fold.hasFocus()
        opened.desk.help.guide.skip(STEPS[0].id)
        assert "list" in shown()
        QTest.keyClick(fold, Qt.Key.Key_Space)
        assert shown() == []
    finally:
        apply(qapp, "light")
    qtbot.waitUntil(lambda: "close" in shown())
    assert not fold.isVisible()
