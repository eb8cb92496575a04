"""Virksomheder in a wide window: columns that sort by click and by key, with widths that stay, read page by page."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from fieldvisit.demo.crowd import Crowd
from fieldvisit.demo.scenario import Scenario
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.companies.companies_page import CompaniesPage
from fieldvisit.ui.shell.settings_file import WindowSettings
from fieldvisit.ui.shell.window_shape import WindowShape
from fieldvisit.ui.widgets.table_card import TableCard
from fieldvisit.ui.widgets.table_header import TableHeader
from tests.fixtures_workspace import OpenWorkspace, opening_of_the_day
from tests.ui.companies_page import OpenPage, open_page
from tests.ui.reading import part, press, words

__all__ = ["open_page"]

WIDE = (1728, 900)


@pytest.fixture
def wide(qtbot: QtBot, open_page: OpenPage, opened_workspace: Workspace) -> CompaniesPage:
    """Mette's companies in the morning, on a wide screen."""
    page = open_page(opened_workspace)
    page.resize(*WIDE)
    qtbot.waitUntil(lambda: part(page, "companies.table").isVisible())
    return page


def _table(page: CompaniesPage) -> TableCard:
    return part(page, "companies.table.frame", TableCard)


def _cells(page: CompaniesPage, column: int) -> list[str]:
    model = part(page, "companies.table", QTableView).model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def _titles(page: CompaniesPage) -> list[str]:
    model, role = part(page, "companies.table", QTableView).model(), Qt.ItemDataRole.AccessibleTextRole
    return [str(model.headerData(n, Qt.Orientation.Horizontal, role)) for n in range(model.columnCount())]


def test_that_a_wide_window_shows_columns_and_a_narrow_one_two_lines(
    qtbot: QtBot, wide: CompaniesPage
) -> None:
    assert [_cells(wide, column)[0] for column in range(7)] == [
        *("Nordlys Metal ApS", "Metal", "14", "9999 Lindevang", "Nov. 2025", "I dag 09:00", "–"),
    ]
    assert _table(wide).choice != ""
    assert part(wide, "companies.table").accessibleName() == "Virksomheder"
    wide.resize(1174, 688)
    qtbot.waitUntil(lambda: part(wide, "companies.list").isVisible())
    assert words(wide, "companies.name") == "Nordlys Metal ApS"


def test_that_a_click_on_a_columns_words_sorts_and_another_one_turns_it_round(
    qtbot: QtBot, wide: CompaniesPage
) -> None:
    header = _table(wide).header
    place = QPoint(header.sectionViewportPosition(2) + 20, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: _cells(wide, 2)[0] == "91")
    assert _titles(wide)[2] == "Ansatte, sorteret faldende"
    assert part(wide, "companies.sort").accessibleName() == "Sortering: størrelse"
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: _cells(wide, 2)[0] == "2")
    assert _titles(wide)[2] == "Ansatte, sorteret stigende"
    assert [title for title in _titles(wide) if "sorteret" in title] == ["Ansatte, sorteret stigende"]


def test_that_the_columns_are_reached_and_sorted_by_the_keyboard(qtbot: QtBot, wide: CompaniesPage) -> None:
    header = part(wide, "companies.table.header", TableHeader)
    header.setFocus(Qt.FocusReason.TabFocusReason)
    assert header.accessibleName() == "Kolonner: Virksomheder"
    for _ in range(9):
        qtbot.keyClick(header, Qt.Key.Key_Left)
    qtbot.keyClick(header, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _titles(wide)[0] == "Virksomhed, sorteret stigende")
    qtbot.waitUntil(lambda: _cells(wide, 0)[0] == "Bageriet Kornblomst I/S")
    qtbot.keyClick(header, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: _cells(wide, 0)[0] == "Tag & Facade Vest ApS")
    assert header.hasFocus()


def test_that_more_rows_come_as_the_table_is_scrolled_and_not_before(
    qtbot: QtBot, open_page: OpenPage, open_workspace: OpenWorkspace, scenario: Scenario
) -> None:
    crowd = [record for record in Crowd(130, 0).records(scenario) if record[0] != "call"]
    page = open_page(open_workspace("mette", [*opening_of_the_day(scenario), *crowd]))
    page.resize(*WIDE)
    press(page, "companies.chip_mine")
    qtbot.waitUntil(lambda: words(page, "companies.count") == "138 af 138 virksomheder")
    assert len(_cells(page, 0)) == 100
    chosen = _table(page).choice
    bar = part(page, "companies.table", QTableView).verticalScrollBar()
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: len(_cells(page, 0)) == 138)
    assert (len(set(_cells(page, 0))), _table(page).choice) == (138, chosen)


def test_that_widths_that_a_person_gave_the_columns_are_kept(
    qtbot: QtBot, wide: CompaniesPage, tmp_path: Path
) -> None:
    table, settings = _table(wide), WindowSettings(tmp_path)
    shape = WindowShape(wide, settings)
    shape.remember_splitters(wide)
    assert settings.shape("columns/companies.table").isEmpty()
    table.header.resizeSection(1, 201)
    shape.remember_splitters(wide)
    table.header.resizeSection(1, 99)
    shape.restore_splitters(wide)
    assert table.header.sectionSize(1) == 201
    wide.resize(WIDE[0] + 60, WIDE[1])
    assert table.header.sectionSize(1) == 201
