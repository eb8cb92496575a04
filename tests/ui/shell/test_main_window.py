"""The window: pages, keys, what is remembered."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from fieldvisit.ui.language import language
from fieldvisit.ui.shell.actions import ActionSpec, Context, ListKey
from fieldvisit.ui.shell.main_window import MainWindow
from fieldvisit.ui.shell.page_spec import Group, PageSpec
from fieldvisit.ui.shell.rail_item import RailItem
from fieldvisit.ui.theme.current import theme
from tests.drivers.hand_clock import HandClock
from tests.ui.reading import part, press
from tests.ui.shell.conftest import ALT, CTRL, SHIFT, OpenWindow, page_of


def test_that_ctrl_and_a_digit_open_the_pages_of_the_rail_in_order(
    main_window: MainWindow, qtbot: QtBot
) -> None:
    seen = []
    for key in (Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_1):
        qtbot.keyClick(main_window, key, CTRL)
        seen.append(main_window.current_page)
    assert seen == ["companies", "campaigns", "sync", "today"]


def test_that_a_page_is_built_once_and_told_when_it_is_left(main_window: MainWindow) -> None:
    today = page_of(main_window)
    main_window.open_page("companies", "c1")
    companies = page_of(main_window)
    main_window.open_page("today")
    assert page_of(main_window) is today
    assert today.happened == ["shown", "left", "shown"]
    assert companies.happened == ["shown c1", "left"]


def test_that_alt_and_arrows_walk_through_where_one_has_been(main_window: MainWindow, qtbot: QtBot) -> None:
    main_window.open_page("companies", "c1")
    main_window.open_page("companies", "c2")
    qtbot.keyClick(main_window, Qt.Key.Key_Left, ALT)
    assert page_of(main_window).happened[-1] == "shown c1"
    qtbot.keyClick(main_window, Qt.Key.Key_Left, ALT)
    qtbot.keyClick(main_window, Qt.Key.Key_Left, ALT)
    assert main_window.current_page == "today"
    qtbot.keyClick(main_window, Qt.Key.Key_Right, ALT)
    assert (main_window.current_page, page_of(main_window).happened[-1]) == ("companies", "shown c1")


def test_that_alt_right_does_not_open_a_form_for_something_new_a_second_time(
    main_window: MainWindow, qtbot: QtBot
) -> None:
    main_window.open_page("today")
    main_window.open_page("companies", "new:Havnens Cykler")
    companies = page_of(main_window)
    companies.chosen = "c9"
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        qtbot.keyClick(main_window, key, Qt.KeyboardModifier.AltModifier)
    assert main_window.current_page == "companies"
    assert companies.happened[-1] == "shown c9"
    companies.chosen = ""
    main_window.open_page("companies", "new:Havnens Cykler")
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        qtbot.keyClick(main_window, key, Qt.KeyboardModifier.AltModifier)
    assert companies.happened[-1] == "shown"


def test_that_alt_left_leads_back_to_what_was_chosen_when_the_page_was_left(
    main_window: MainWindow, qtbot: QtBot
) -> None:
    main_window.open_page("companies", "c1")
    companies = page_of(main_window)
    companies.chosen = "c2"
    main_window.open_page("companies", "c3")
    companies.chosen = "c4"
    main_window.open_page("today")
    for shown in ("shown c4", "shown c2"):
        qtbot.keyClick(main_window, Qt.Key.Key_Left, ALT)
        assert companies.happened[-1] == shown


def test_that_ctrl_enter_presses_the_primary_button_also_from_a_field(
    main_window: MainWindow, qtbot: QtBot
) -> None:
    page = page_of(main_window)
    page.field.setFocus()
    qtbot.keyClick(page.field, Qt.Key.Key_Return, CTRL)
    assert page.happened[-1] == "pressed"


def test_that_ctrl_f_goes_to_the_filter_and_esc_back_to_the_page(
    main_window: MainWindow, qtbot: QtBot
) -> None:
    page = page_of(main_window)
    qtbot.keyClick(main_window, Qt.Key.Key_F, CTRL)
    assert page.field.hasFocus()


def test_that_ctrl_p_says_when_a_page_has_nothing_to_print(main_window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(main_window, Qt.Key.Key_P, CTRL)
    assert part(main_window, "shell.toast.text", QLabel).text() == "Her er ikke noget at udskrive."


def test_that_ctrl_s_saves_and_says_so(main_window: MainWindow, qtbot: QtBot) -> None:
    page = page_of(main_window)
    with qtbot.waitSignal(main_window.save_requested):
        qtbot.keyClick(page.field, Qt.Key.Key_S, CTRL)
    assert page.happened[-1] == "left"


@pytest.mark.parametrize(
    ("key", "modifier", "signal"),
    [
        (Qt.Key.Key_F5, Qt.KeyboardModifier.NoModifier, "present_requested"),
        (Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier, "sync_requested"),
        (Qt.Key.Key_L, CTRL, "lock_requested"),
        (Qt.Key.Key_Z, CTRL, "undo_requested"),
        (Qt.Key.Key_Y, CTRL, "redo_requested"),
    ],
)
def test_that_the_window_s_keys_are_told(
    main_window: MainWindow, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier, signal: str
) -> None:
    with qtbot.waitSignal(getattr(main_window, signal)):
        qtbot.keyClick(main_window, key, modifier)


def test_that_a_field_undoes_its_own_typing_first(main_window: MainWindow, qtbot: QtBot) -> None:
    page, told = page_of(main_window), []
    main_window.undo_requested.connect(lambda: told.append(1))
    page.field.setFocus()
    qtbot.keyClicks(page.field, "nord")
    qtbot.keyClick(page.field, Qt.Key.Key_Z, CTRL)
    assert (page.field.text(), told) == ("", [])


def test_that_no_key_means_two_things_in_one_context(main_window: MainWindow) -> None:
    assert main_window.actions_list.doubled_keys() == []


def test_that_a_key_with_two_meanings_is_noticed(main_window: MainWindow) -> None:
    actions = main_window.actions_list
    actions.describe(
        [
            ListKey(Context.CALL_LIST, "J", lambda: "Ja"),
            ListKey(Context.BAG_LIST, "J", lambda: "Interesseret"),
        ]
    )
    assert actions.doubled_keys() == []
    actions.add(ActionSpec("visit.save", lambda: "Gem", ("Ctrl+S",), context=Context.VISIT), lambda: None)
    actions.describe([ListKey(Context.CALL_LIST, "j", lambda: "Jul")])
    assert sorted(line.split(":")[0] for line in actions.doubled_keys()) == ["call_list J", "visit Ctrl+S"]


def test_that_nothing_needs_alt_gr_dead_keys_or_a_chord_of_three(main_window: MainWindow) -> None:
    keys = [key for spec in main_window.actions_list.specs() for key in spec.keys]
    assert [key for key in keys if set(key) & set("@£$€{}[]|\\~´¨^/")] == []
    assert [key for key in keys if key.replace("++", "+plus").count("+") > 1] == []
    assert [key for key in keys if "Ctrl+Alt" in key] == []


def test_that_a_page_of_a_wide_kind_folds_the_rail_until_it_is_left(
    main_window: MainWindow, qtbot: QtBot
) -> None:
    assert not main_window.rail.is_folded
    main_window.open_page("visit", "v1")
    assert main_window.rail.is_folded
    assert part(main_window, "rail.today", RailItem).isChecked()
    qtbot.keyClick(main_window, Qt.Key.Key_B, CTRL)
    assert not main_window.rail.is_folded
    main_window.open_page("visit", "v2")
    assert main_window.rail.is_folded
    main_window.open_page("today")
    assert not main_window.rail.is_folded


def test_that_a_folded_rail_still_tells_names_and_counts(main_window: MainWindow) -> None:
    main_window.set_badge("sync", 8, "warn", "8 venter")
    main_window.rail.fold(True)
    item = part(main_window, "rail.sync", RailItem)
    assert item.toolTip() == item.accessibleName() == "Synkronisering, 8 venter"
    assert main_window.rail.width() == 56


def test_that_a_narrow_window_or_large_text_folds_the_rail(main_window: MainWindow, qtbot: QtBot) -> None:
    main_window.resize(1100, 640)
    qtbot.waitUntil(lambda: main_window.rail.is_folded)
    main_window.resize(1366, 688)
    qtbot.waitUntil(lambda: not main_window.rail.is_folded)
    main_window.appearance.choose_text_scale(130)
    assert main_window.rail.is_folded


def test_that_the_window_never_becomes_smaller_than_the_design_allows(main_window: MainWindow) -> None:
    assert (main_window.minimumWidth(), main_window.minimumHeight()) == (1024, 600)
    main_window.resize(1024, 600)
    assert main_window.size().width() == 1024


def test_that_size_fold_theme_text_and_language_are_remembered(
    open_window: OpenWindow, english: None, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    del english
    first = open_window()
    first.open_page("today")
    qtbot.keyClick(first, Qt.Key.Key_B, CTRL)
    first.appearance.choose_theme("dark")
    first.appearance.choose_text_scale(115)
    first.appearance.choose_language("en")
    first.resize(1024, 650)
    first.close()
    second = MainWindow(qapp, tmp_path, HandClock())
    qtbot.addWidget(second)
    assert (theme().name, theme().text_scale, language()) == ("dark", 115, "en")
    assert second.rail.is_folded
    assert second.height() == 650


def test_that_what_is_remembered_holds_no_person(open_window: OpenWindow, tmp_path: Path) -> None:
    window = open_window()
    window.open_page("companies", "c1")
    window.close()
    kept = (tmp_path / "window.ini").read_text()
    assert "Mette" not in kept
    assert "Lindholt" not in kept


def test_that_roles_see_their_pages_only(main_window: MainWindow) -> None:
    main_window.add_pages(
        [PageSpec("admin", lambda: "Admin", "laas", Group.FOOT, QWidget, roles=frozenset({"administrator"}))]
    )
    assert "admin" not in main_window.rail.pages
    main_window.set_user("Ann", "Administrator", "AN", "administrator")
    assert "admin" in main_window.rail.pages


def test_that_f6_walks_from_pane_to_pane_and_back_to_where_it_was(
    main_window: MainWindow, qtbot: QtBot
) -> None:
    page = page_of(main_window)
    page.field.setFocus()
    seen = []
    for _ in range(3):
        qtbot.keyClick(main_window, Qt.Key.Key_F6)
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(focused.objectName().split(".")[0])
    assert seen == ["strip", "rail", "today"]
    assert page.field.hasFocus()
    qtbot.keyClick(main_window, Qt.Key.Key_F6, SHIFT)
    assert QApplication.focusWidget().objectName().startswith("rail")


def test_that_closing_saves_first(main_window: MainWindow, qtbot: QtBot) -> None:
    page = page_of(main_window)
    with qtbot.waitSignal(main_window.closing):
        main_window.close()
    assert page.happened[-1] == "left"


def test_that_text_grows_and_shrinks_by_keys(main_window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(main_window, Qt.Key.Key_Plus, CTRL)
    qtbot.keyClick(main_window, Qt.Key.Key_Plus, CTRL)
    assert theme().text_scale == 130
    qtbot.keyClick(main_window, Qt.Key.Key_Minus, CTRL)
    assert theme().text_scale == 115


def test_that_parts_of_the_strip_lead_to_what_explains_them(main_window: MainWindow) -> None:
    told: list[str] = []
    main_window.strip_clicked.connect(told.append)
    main_window.strip.show_waiting(7)
    press(main_window, "strip.waiting")
    assert told == ["waiting"]
