"""Hvem dækker hvad in the settings: the list and its filter for everybody, the form for the administrator alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from fieldvisit.demo.scenario import Scenario
from fieldvisit.domain.records.area import Area
from fieldvisit.services.drafts import latest_draft
from fieldvisit.services.read_coverage import read_coverage
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.out.out_dialog import OutDialog
from fieldvisit.ui.shell.desk import Desk
from fieldvisit.ui.widgets.row import Row
from fieldvisit.ui.widgets.two_line_list import TwoLineList
from tests.ui.reading import part, press, unnamed, words
from tests.ui.settings.conftest import settle, started_as

_AT = "settings.coverage"


@pytest.fixture
def desk(
    qapp: QApplication, tmp_path: Path, opened_workspace: Workspace, role: str, qtbot: QtBot
) -> Iterator[Desk]:
    """The window on the section."""
    with started_as(role, qapp, tmp_path, opened_workspace) as desk:
        desk.window.open_page("settings", "coverage")
        settle(desk, qtbot)
        yield desk


def shown(desk: Desk) -> list[tuple[str, str]]:
    """Return names and what they cover, as the list shows them."""
    rows = part(desk.window, f"{_AT}.list", TwoLineList).rows
    return [(row.title, row.subtitle) for row in rows if isinstance(row, Row)]


def test_that_the_administrator_writes_what_a_colleague_covers_and_takes_it_back(
    desk: Desk, qtbot: QtBot, scenario: Scenario
) -> None:
    window = desk.window
    assert unnamed(window.pages.page) == []
    part(window, f"{_AT}.list", TwoLineList).choose(scenario.id("birgitte"))
    press(window, f"{_AT}.add")
    trades = part(window, f"{_AT}.trades", QLineEdit)
    QTest.keyClicks(trades, "undervisning, xylofon")
    press(window, f"{_AT}.save")
    assert words(window, f"{_AT}.trades.message.text").startswith("xylofon er ikke en branche.")
    trades.setText("undervisning, 24")
    assert words(window, f"{_AT}.trades.help") == "85 Undervisning, 24 Metal"
    part(window, f"{_AT}.group.senior", QCheckBox).setChecked(True)
    part(window, f"{_AT}.districts", QLineEdit).setText("9990 9991")
    press(window, f"{_AT}.save")
    settle(desk, qtbot)
    now = ("Birgitte Foss", "Metal · Undervisning · Senior (50+) · 9990 · 9991")
    assert now in shown(desk)
    assert not part(window, f"{_AT}.form").isVisible()
    assert desk.undo()
    settle(desk, qtbot)
    assert now not in shown(desk)
    rows = part(window, f"{_AT}.list", TwoLineList)
    rows.choose(scenario.id("area-karim"))
    rows.setFocus()
    QTest.keyClick(rows, Qt.Key.Key_Delete)
    settle(desk, qtbot)
    assert ("Karim Østergaard", "Dækker ikke noget bestemt") in shown(desk)
    assert desk.undo()


def test_that_what_was_typed_about_coverage_waits_while_other_pages_are_read(
    desk: Desk, qtbot: QtBot, opened_workspace: Workspace, scenario: Scenario
) -> None:
    window = desk.window
    part(window, f"{_AT}.list", TwoLineList).opened.emit(scenario.id("area-mette"))
    QTest.keyClicks(part(window, f"{_AT}.note", QLineEdit), "Ferie i uge 42")
    window.open_page("bag")
    settle(desk, qtbot)
    draft = latest_draft(opened_workspace)
    assert draft is not None
    assert draft.place == _AT
    window.open_page("settings", "coverage")
    settle(desk, qtbot)
    assert part(window, f"{_AT}.form").isVisible()
    note = part(window, f"{_AT}.note", QLineEdit)
    assert note.text() == "Ferie i uge 42"
    # What was begun is saved or given up before something else is: there is one form.
    part(window, f"{_AT}.list", TwoLineList).opened.emit(scenario.id("area-karim"))
    assert (words(window, f"{_AT}.form.title"), note.text()) == ("Ret dækningen", "Ferie i uge 42")
    with opened_workspace.store.write("area.edit") as writer:
        writer.edit(Area.KIND, scenario.id("area-mette"), {"districts": ("9992",)})
    press(window, f"{_AT}.save")
    settle(desk, qtbot)
    with opened_workspace.store.read() as reader:
        area = reader.need(Area, scenario.id("area-mette"))
    assert (area.note, area.districts) == ("Ferie i uge 42", ("9992",))
    assert latest_draft(opened_workspace) is None


def test_that_coverage_begun_for_a_colleague_stays_that_colleagues_when_it_comes_back(
    desk: Desk, qtbot: QtBot, scenario: Scenario
) -> None:
    window = desk.window
    part(window, f"{_AT}.list", TwoLineList).choose(scenario.id("area-karim"))
    press(window, f"{_AT}.add")
    QTest.keyClicks(part(window, f"{_AT}.trades", QLineEdit), "undervisning")
    window.open_page("bag")
    window.open_page("settings", "coverage")
    settle(desk, qtbot)
    assert part(window, f"{_AT}.user", QComboBox).currentText() == "Karim Østergaard"
    press(window, f"{_AT}.cancel")


@pytest.mark.parametrize("role", ["team_leader"], indirect=True)
def test_that_the_others_read_filter_and_print_and_are_told_who_corrects(desk: Desk, qtbot: QtBot) -> None:
    window = desk.window
    assert not part(window, f"{_AT}.add", QAbstractButton).isVisible()
    lines = read_coverage(desk.workspace)
    assert [name for name, _ in shown(desk)] == [line.name for line in lines]
    assert "administrator" in words(window, f"{_AT}.rights")
    rows = part(window, f"{_AT}.list", TwoLineList)
    QTest.keyClick(rows, Qt.Key.Key_F2)
    assert not part(window, f"{_AT}.form").isVisible()
    window.open_page("settings", "coverage:bygge")
    settle(desk, qtbot)
    assert [name for name, _ in shown(desk)] == ["Mette Lindholt"]
    assert window.pages.page.filter_field() is part(window, f"{_AT}.filter")
    assert window.pages.page.escape()
    assert len(shown(desk)) == 4
    assert window.pages.page.print_page()
    settle(desk, qtbot)
    [dialog] = window.findChildren(OutDialog)
    assert words(dialog, "out.list.subtitle") == "Rækker: 4"
    dialog.reject()
