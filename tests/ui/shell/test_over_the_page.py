"""What comes over the page: palette, toast, key list, cover, presentation."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from fieldvisit.ui.shell.actions import ActionSpec, Context
from fieldvisit.ui.shell.main_window import MainWindow
from fieldvisit.ui.shell.rail_item import RailItem
from fieldvisit.ui.theme.current import theme
from tests.ui.reading import part, press, words
from tests.ui.shell.conftest import CTRL, SHIFT, page_of


def test_that_the_palette_opens_from_a_text_field_and_gives_the_focus_back(
    main_window: MainWindow, qtbot: QtBot
) -> None:
    page = page_of(main_window)
    page.field.setFocus()
    qtbot.keyClick(page.field, Qt.Key.Key_K, CTRL)
    field = part(main_window, "shell.palette.field")
    assert field.hasFocus()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert page.field.hasFocus()


def test_that_keys_of_the_page_rest_below_the_palette(main_window: MainWindow, qtbot: QtBot) -> None:
    page = page_of(main_window)
    qtbot.keyClick(main_window, Qt.Key.Key_K, CTRL)
    field = part(main_window, "shell.palette.field")
    qtbot.keyClick(field, Qt.Key.Key_2, CTRL)
    qtbot.keyClick(field, Qt.Key.Key_Return, CTRL | SHIFT)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert (main_window.current_page, page.happened) == ("today", ["shown"])
    qtbot.keyClick(main_window, Qt.Key.Key_2, CTRL)
    assert main_window.current_page == "companies"


def test_that_the_palette_finds_a_page_and_opens_it(main_window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(main_window, Qt.Key.Key_K, CTRL)
    field = part(main_window, "shell.palette.field")
    qtbot.keyClicks(field, "virks")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert main_window.current_page == "companies"


def test_that_theme_text_size_and_language_are_verbs_of_the_palette(
    main_window: MainWindow, qtbot: QtBot, english: None
) -> None:
    del english
    for typed in ("tema: mørkt", "tekststørrelse: 130", "sprog: english"):
        qtbot.keyClick(main_window, Qt.Key.Key_K, CTRL)
        field = part(main_window, "shell.palette.field")
        qtbot.keyClicks(field, typed)
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert (theme().name, theme().text_scale) == ("dark", 130)
    assert part(main_window, "rail.companies", RailItem).text() == "Companies"
    assert words(main_window, "today.title") == "I dag"


def test_that_a_toast_is_shown_with_its_way_back(main_window: MainWindow, qtbot: QtBot) -> None:
    undone: list[int] = []
    main_window.toast("Tilsagn slettet", lambda: undone.append(1))
    press(main_window, "shell.toast.undo")
    assert undone == [1]


def test_that_the_key_list_names_every_key(main_window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(main_window, Qt.Key.Key_F1)
    shown = {label.text() for label in _labels(main_window)}
    assert {"Ctrl+K", "Alt+←", "Ctrl+Enter", "Mellemrum", "Søg eller udfør", "Overalt"} <= shown
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not main_window.findChildren(QWidget, "shell.help")


def _labels(window: MainWindow) -> list[QLabel]:
    return part(window, "shell.help").findChildren(QLabel)


def test_that_a_cover_hides_everything_and_leaves_only_its_own_keys(
    main_window: MainWindow, qtbot: QtBot
) -> None:
    page = page_of(main_window)
    cover = QWidget()
    main_window.show_cover(cover, "låst")
    assert page.happened[-1] == "left"
    assert not main_window.rail.isVisible()
    assert main_window.windowTitle() == "FieldVisit – låst"
    for key in (Qt.Key.Key_K, Qt.Key.Key_1, Qt.Key.Key_P):
        qtbot.keyClick(main_window, key, CTRL)
    assert main_window.findChildren(QWidget, "shell.palette.field") == []
    assert main_window.current_page == ""
    main_window.uncover()
    main_window.open_page("today")
    assert main_window.rail.isVisible()


def test_that_presenting_shows_neither_rail_nor_strip_nor_messages(
    main_window: MainWindow, qtbot: QtBot
) -> None:
    page = page_of(main_window)
    page.field.setFocus()
    told: list[int] = []
    main_window.actions_list.add(
        ActionSpec("present.next", lambda: "Næste tilbud", ("Right",), context=Context.PRESENTING),
        lambda: told.append(1),
    )
    main_window.present(QWidget())
    main_window.toast("Gemt")
    qtbot.keyClick(main_window, Qt.Key.Key_Right)
    qtbot.keyClick(main_window, Qt.Key.Key_K, CTRL)
    assert told == [1]
    assert main_window.isFullScreen()
    hidden = (main_window.rail, main_window.strip, part(main_window, "shell.toast"))
    assert [widget.isVisible() for widget in hidden] == [False] * 3
    assert main_window.findChildren(QWidget, "shell.palette.field") == []
    with qtbot.waitSignal(main_window.lock_requested):
        qtbot.keyClick(main_window, Qt.Key.Key_L, CTRL)
    main_window.end_presenting()
    assert not main_window.isFullScreen()
    assert page.field.hasFocus()
