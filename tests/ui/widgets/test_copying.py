"""Ctrl+C in lists and tables: plain text that no spreadsheet computes, and a warning where rows name persons (G2)."""

import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fieldvisit.ui.widgets.copying import forget_persons, holds_persons
from fieldvisit.ui.widgets.row import Row, Section
from fieldvisit.ui.widgets.table_card import TableCard
from fieldvisit.ui.widgets.table_model import Cell, Column, TableRow
from fieldvisit.ui.widgets.toast import Toast
from fieldvisit.ui.widgets.two_line_list import TwoLineList


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[tuple[TableCard, TwoLineList, Toast]]:
    """A table, a list and the window's toast."""
    window = QWidget()
    qtbot.addWidget(window)
    table = TableCard([Column("a", "A"), Column("b", "B"), Column("c", "C")], name="t", accessible="tabel")
    table.set_rows([TableRow("1", ("=1+1", Cell(""), "to\nlinjer"))])
    rows = TwoLineList(name="l", accessible="liste")
    rows.set_rows([Section("I dag"), Row("1", "Nordlys", subtitle="Metal", right="09:00")])
    column = QVBoxLayout(window)
    column.addWidget(table)
    column.addWidget(rows)
    toast = Toast(window)
    with qtbot.waitActive(window):
        window.show()
    yield table, rows, toast
    QGuiApplication.clipboard().clear()


def copied(qtbot: QtBot, view: QWidget) -> str:
    """Press Ctrl+C in a view and return what is on the clipboard."""
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    return QGuiApplication.clipboard().text()


def test_that_the_chosen_row_is_copied_as_text_and_told(
    shown: tuple[TableCard, TwoLineList, Toast], qtbot: QtBot
) -> None:
    table, rows, toast = shown
    assert copied(qtbot, table.view) == "'=1+1\tto linjer"
    assert copied(qtbot, rows) == "Nordlys\tMetal\t09:00"
    assert toast.words == "Kopieret"
    assert QGuiApplication.clipboard().mimeData().formats() == ["text/plain"]


@pytest.mark.parametrize("view", [lambda shown: shown[0].view, lambda shown: shown[1]])
def test_that_rows_with_persons_are_warned_of_and_kept_out_of_histories(
    shown: tuple[TableCard, TwoLineList, Toast], qtbot: QtBot, view: Callable[[object], QWidget]
) -> None:
    holds_persons(view(shown))
    assert copied(qtbot, view(shown))
    assert shown[2].words.startswith("Kopieret. Rækken nævner personer")
    content = QGuiApplication.clipboard().mimeData()
    assert bytes(content.data("x-kde-passwordManagerHint").data()) == b"secret"


def test_that_a_row_with_persons_leaves_the_clipboard_with_the_profile(
    shown: tuple[TableCard, TwoLineList, Toast], qtbot: QtBot
) -> None:
    rows = shown[1]
    assert copied(qtbot, rows)
    forget_persons()
    assert QGuiApplication.clipboard().text() == "Nordlys\tMetal\t09:00"
    holds_persons(rows)
    assert copied(qtbot, rows)
    forget_persons()
    assert QGuiApplication.clipboard().text() == ""
    assert copied(qtbot, rows)
    QGuiApplication.clipboard().setText("noget andet")
    forget_persons()
    assert QGuiApplication.clipboard().text() == "noget andet"


def test_that_a_program_ends_in_order_with_a_copied_row_on_the_clipboard() -> None:
    script = """
from PySide6.QtWidgets import QApplication, QWidget
from fieldvisit.ui.widgets.copying import copy_row
application = QApplication(["copying", "-platform", "offscreen"])
copy_row(QWidget(), ["Nordlys", "Metal"])
assert application.clipboard().text() == "Nordlys\\tMetal"
"""
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
