"""F6 and Tab: from column to column, from a page that was just opened into it, and keys of a page from anywhere."""

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import QRegularExpression, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fieldvisit.ui.shell.actions import ActionSpec, Context
from fieldvisit.ui.shell.main_window import MainWindow
from fieldvisit.ui.shell.page_spec import Group, PageSpec
from fieldvisit.ui.shell.tab_order import focusable
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.list_detail import ListDetail
from fieldvisit.ui.widgets.page import Page
from fieldvisit.ui.widgets.pane import make_pane
from fieldvisit.ui.widgets.text_field import TextField

SHIFT = Qt.KeyboardModifier.ShiftModifier


class ColumnPage(Page):
    """Two columns of two fields; the second one is entered at its second field."""

    def __init__(self) -> None:
        super().__init__("columns", "Besøg")
        self.add_action(Button("Afslut", name="columns.end"))
        line = QHBoxLayout()
        for name in ("left", "right"):
            side = QWidget()
            column = QVBoxLayout(side)
            fields = [TextField(name=f"columns.{name}.{place}") for place in (1, 2)]
            for field in fields:
                column.addWidget(field)
            make_pane(side, fields[1] if name == "right" else None)
            line.addWidget(side)
        self.body.addLayout(line)


def _open_columns(window: MainWindow) -> None:
    window.add_pages([PageSpec("columns", lambda: "Besøg", "taske", Group.WORK, ColumnPage)])
    window.open_page("columns")


def _walk(qtbot: QtBot, window: MainWindow, keys: Sequence[tuple[Qt.Key, Qt.KeyboardModifier]]) -> list[str]:
    seen = []
    for key, modifiers in keys:
        qtbot.keyClick(QApplication.focusWidget() or window, key, modifiers)
        focused = QApplication.focusWidget()
        seen.append(focused.objectName() if focused is not None else "")
    return seen


def test_that_f6_walks_through_header_and_columns_of_a_page(main_window: MainWindow, qtbot: QtBot) -> None:
    _open_columns(main_window)
    main_window.findChild(QWidget, "columns.end").setFocus()
    forward = [(Qt.Key.Key_F6, Qt.KeyboardModifier.NoModifier)]
    seen = _walk(qtbot, main_window, forward * 5)
    assert seen[:2] == ["columns.left.1", "columns.right.2"]
    assert [name.split(".")[0] for name in seen[2:4]] == ["strip", "rail"]
    assert seen[4] == "columns.end"


def test_that_f6_comes_back_to_where_the_focus_was_in_a_column(main_window: MainWindow, qtbot: QtBot) -> None:
    _open_columns(main_window)
    part = main_window.findChild(QWidget, "columns.left.2")
    part.setFocus()
    plain = Qt.KeyboardModifier.NoModifier
    seen = _walk(qtbot, main_window, [(Qt.Key.Key_F6, plain), (Qt.Key.Key_F6, SHIFT)])
    assert seen == ["columns.right.2", "columns.left.2"]


def test_that_tab_goes_into_a_page_that_was_just_opened(main_window: MainWindow, qtbot: QtBot) -> None:
    _open_columns(main_window)
    page = main_window.pages.page
    assert page is not None
    page.setFocus()
    tab = [(Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)]
    assert _walk(qtbot, main_window, tab * 2) == ["columns.end", "columns.left.1"]
    page.setFocus()
    back = _walk(qtbot, main_window, [(Qt.Key.Key_Backtab, SHIFT)])
    assert back == ["rail.user"]


def test_that_the_keys_of_a_page_work_while_it_is_shown_wherever_the_focus_is(
    main_window: MainWindow, qtbot: QtBot
) -> None:
    _open_columns(main_window)
    done: list[str] = []
    spec = ActionSpec("columns.note", lambda: "Fri note", ("Ctrl+J",), "notat", Context.VISIT)
    main_window.actions_list.add(spec, lambda: done.append("note"), main_window.pages.page)
    main_window.findChild(QWidget, "rail.search").setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert done == ["note"]
    main_window.open_page("today")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert done == ["note"]


@pytest.mark.parametrize("goes", [QWidget.hide, lambda part: part.setEnabled(False)])
def test_that_a_part_that_goes_leaves_the_focus_to_its_neighbour_on_the_page(
    main_window: MainWindow, goes: Callable[[QWidget], None]
) -> None:
    _open_columns(main_window)
    for field in main_window.findChildren(TextField, QRegularExpression(r"^columns\.")):
        field.set_text("skrevet")
    seen = []
    for name in ("left.1", "right.2", "right.1", "left.2", "end"):
        part = main_window.findChild(QWidget, f"columns.{name}")
        part.setFocus()
        goes(part)
        focused = QApplication.focusWidget()
        seen.append(focused.objectName().removeprefix("columns.") if focused is not None else "")
        # The next letter must not replace what stands in the neighbour.
        assert not (isinstance(focused, TextField) and focused.hasSelectedText())
    # With nothing left to go to it is the page itself, never the strip or the rail.
    assert seen == ["left.2", "right.1", "left.2", "end", "columns"]


def test_that_tab_goes_through_the_left_side_of_a_splitter_first(qtbot: QtBot) -> None:
    left, right = QPushButton("left"), QPushButton("right")
    sides = ListDetail("sides", left, right)
    qtbot.addWidget(sides)
    sides.resize(1200, 300)
    with qtbot.waitActive(sides):
        sides.show()
        sides.activateWindow()
    assert focusable(sides) == [left, right]
