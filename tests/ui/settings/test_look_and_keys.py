"""What is chosen in the settings takes effect at once, can be taken back, and is there at the next start."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from fieldvisit.domain.changed import Changed
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.language import ENGLISH, language
from fieldvisit.ui.shell.settings_file import FILE
from fieldvisit.ui.theme.current import apply, theme
from fieldvisit.ui.widgets.table_card import TableCard
from fieldvisit.ui.widgets.text_field import TextField
from fieldvisit.ui.widgets.two_line_list import TwoLineList
from tests.ui.reading import part, press, unnamed, words
from tests.ui.settings.conftest import OpenSettings, started

CTRL = Qt.KeyboardModifier.ControlModifier
SECTIONS = ("look", "coverage", "rules", "spelling", "keys", "security", "sync", "data", "help", "about")


def test_that_settings_stand_last_in_the_rail_for_every_role(open_settings: OpenSettings) -> None:
    window = open_settings("look").window
    seen = set()
    for role in ("caseworker", "team_leader", "administrator", "consultant"):
        window.set_user("Mette Lindholt", "Konsulent", "ML", role)
        seen.add(tuple(window.rail.pages)[-2:])
    assert seen == {("sync_review", "settings")}


def test_that_a_theme_is_taken_at_once_and_ctrl_z_gives_the_former_one_back(
    open_settings: OpenSettings,
) -> None:
    window = open_settings("look").window
    before = theme().choice
    press(window, "settings.theme.dark")
    assert (theme().name, window.overlays.said) == ("dark", "Tema: mørkt")
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert (theme().choice, window.overlays.said) == (before, "")


def test_that_ctrl_z_leaves_a_setting_alone_once_it_is_told_no_more(open_settings: OpenSettings) -> None:
    window = open_settings("look").window
    press(window, "settings.theme.dark")
    window.overlays.dismiss()
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    # What an earlier change left to be undone is none of the setting's business.
    assert theme().name == "dark"
    assert "dark" not in window.overlays.said


def test_that_text_grows_and_the_undo_of_the_toast_shrinks_it(open_settings: OpenSettings) -> None:
    window = open_settings("look").window
    before = theme().text_scale
    press(window, "settings.text_scale.150")
    assert theme().text_scale == 150
    press(window, "shell.toast.undo")
    assert theme().text_scale == before
    assert part(window, f"settings.text_scale.{before}").property("checked")


def test_that_the_page_follows_a_theme_that_is_chosen_elsewhere(open_settings: OpenSettings) -> None:
    window = open_settings("look").window
    window.actions_list.get("look.theme.dark").trigger()
    assert part(window, "settings.theme.dark").property("checked")
    shown = part(window, "settings.list", TwoLineList).rows[0]
    assert getattr(shown, "subtitle", "").startswith("Mørkt · 100 %")


@pytest.mark.usefixtures("english")
def test_that_the_page_speaks_english_at_once_and_danish_when_that_is_taken_back(
    open_settings: OpenSettings,
) -> None:
    window = open_settings("look").window
    press(window, "settings.language.en")
    assert (language(), words(window, "settings.look.title")) == ("en", "Appearance")
    assert window.overlays.said == "Language: English"
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert (language(), words(window, "settings.look.title")) == ("da", "Udseende")


def test_that_pages_of_the_language_before_hear_of_no_change_any_more(
    open_settings: OpenSettings, qtbot: QtBot
) -> None:
    opened = open_settings("spelling")
    opened.window.open_page("follow_ups", "needs")
    opened.settle(qtbot)
    opened.window.appearance.choose_language(ENGLISH)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    with qtbot.captureExceptions() as errors:
        kinds = frozenset({"need", "area", "personal_word"})
        opened.desk.events.announce(Changed(kinds=kinds, ids=frozenset({"x"})))
        opened.settle(qtbot)
    assert errors == []


def test_that_nothing_blinks_when_no_motion_is_chosen(
    open_settings: OpenSettings, qapp: QApplication
) -> None:
    window = open_settings("look").window
    usual = qapp.cursorFlashTime()
    press(window, "settings.motion.none")
    assert qapp.cursorFlashTime() == 0
    press(window, "settings.motion.system")
    assert qapp.cursorFlashTime() == usual > 0


def test_that_choices_are_there_at_the_next_start_and_name_nobody(
    qapp: QApplication, tmp_path: Path, workspace: Workspace
) -> None:
    with started(qapp, tmp_path, workspace) as desk:
        desk.window.open_page("settings", "security")
        press(desk.window, "settings.lock_minutes.2")
        desk.window.open_page("settings", "look")
        press(desk.window, "settings.text_scale.115")
        press(desk.window, "settings.motion.none")
    apply(qapp, "light")
    with started(qapp, tmp_path, workspace) as desk:
        assert (theme().text_scale, desk.choices.calm, desk.choices.lock_minutes) == (115, True, 2)
        desk.window.open_page("settings")
        assert part(desk.window, "settings.list", TwoLineList).choice == "look"
        desk.window.appearance.choose_calm(False)
    kept = (tmp_path / FILE).read_text(encoding="utf-8")
    assert "Mette" not in kept
    assert "Lindevang" not in kept


def test_that_the_key_list_is_searched_in_what_keys_do_and_where(open_settings: OpenSettings) -> None:
    window = open_settings("look").window
    QTest.keyClick(window, Qt.Key.Key_F, CTRL)
    search = part(window, "settings.keys.filter", TextField)
    assert window.focusWidget() is search
    table = part(window, "settings.keys.list.frame", TableCard)
    whole = len(table.rows)
    assert whole == sum(map(len, window.actions_list.keys_by_context().values()))
    QTest.keyClicks(search, "soeg eller")
    (found,) = table.rows
    assert getattr(found.cells[0], "text", "") == "Ctrl+K"
    QTest.keyClicks(search, " xyzzy")
    assert words(window, "settings.keys.count") == "Ingen genvej passer. Slet noget i søgefeltet."
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert len(table.rows) == whole


def test_that_every_section_is_reached_from_the_list_and_left_by_keys_alone(
    open_settings: OpenSettings,
) -> None:
    window = open_settings("look").window
    rows = part(window, "settings.list", TwoLineList)
    rows.setFocus()
    for section in SECTIONS[1:]:
        QTest.keyClick(rows, Qt.Key.Key_Down)
        assert part(window, f"settings.{section}").isVisible()
        QTest.keyClick(rows, Qt.Key.Key_Return)
        focused = window.focusWidget()
        assert focused is not None
        assert part(window, f"settings.{section}").isAncestorOf(focused), section
        rows.setFocus()


def test_that_in_a_narrow_window_a_section_covers_the_list_until_esc_or_back(
    open_settings: OpenSettings,
) -> None:
    window = open_settings("data").window
    window.resize(1024, 600)
    rows = part(window, "settings.list", TwoLineList)
    assert not rows.isVisible()
    press(window, "settings.all")
    assert rows.isVisible()
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert not rows.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert rows.isVisible()


def test_that_everything_in_the_settings_has_a_name(open_settings: OpenSettings, qtbot: QtBot) -> None:
    opened = open_settings("look")
    page = opened.window.pages.page
    assert page is not None
    openers = {"security": "settings.passphrase.open", "about": "settings.licences.open"}
    for section in SECTIONS:
        opened.window.open_page("settings", section)
        if section in openers:
            press(page, openers[section])
        opened.settle(qtbot)
        assert unnamed(page) == []
    assert all(field.accessibleName() for field in page.findChildren(QLineEdit))
