"""Papirkurven over the page: by keyboard alone, whole items with the way back, empty, locked, and out of reach of a role."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from fieldvisit.demo.scenario import Scenario
from fieldvisit.services.agree_commitment import add_commitment, remove_commitment
from fieldvisit.services.answer_line import CommitmentLine
from fieldvisit.services.edit_contact import add_contact, delete_contact, read_contact
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.events import Events
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.tasks import Tasks
from fieldvisit.ui.trash.trash_panel import TrashPanel
from fieldvisit.ui.widgets.table_card import TableCard
from fieldvisit.ui.widgets.two_line_list import TwoLineList
from fieldvisit_sync.clock import FileClock
from tests.ui.conftest import RecordedWindow
from tests.ui.reading import part, press, unnamed, words
from tests.unit.services.nordlys import NORDLYS


@pytest.fixture
def contact(opened_workspace: Workspace) -> str:
    """Bo Lind, who was deleted just now."""
    made = add_contact(opened_workspace, NORDLYS, {"name": "Bo Lind", "phone": "00000111"}).value.id
    delete_contact(opened_workspace, made)
    return made


@pytest.fixture
def open_trash(
    qtbot: QtBot,
    opened_workspace: Workspace,
    events: Events,
    tasks: Tasks,
    window: RecordedWindow,
    show: Callable[[QWidget], None],
) -> Callable[[], TrashPanel]:
    """Lay the trash over an empty window and wait until it is read."""

    def open_it() -> TrashPanel:
        ground = QWidget()
        ground.resize(1366, 688)
        show(ground)
        panel = TrashPanel(ground, PageTools(opened_workspace, events, tasks, window))
        with qtbot.waitSignal(panel.shown):
            panel.open()
        return panel

    return open_it


def titles(panel: TrashPanel) -> list[str]:
    """Return the items as they are spoken."""
    return [row.spoken for row in part(panel, "trash.list", TwoLineList).rows]


def fields(panel: TrashPanel) -> list[tuple[str, str]]:
    """Return field and content of the shown item."""
    rows = part(panel, "trash.item.fields.frame", TableCard).rows
    cells = [[cell if isinstance(cell, str) else cell.shown for cell in row.cells] for row in rows]
    return [(field, value) for _, field, value in cells]


def test_that_enter_brings_a_deleted_contact_back_and_fortryd_puts_it_in_the_trash_again(
    open_trash: Callable[[], TrashPanel], contact: str, opened_workspace: Workspace, qtbot: QtBot
) -> None:
    panel = open_trash()
    assert titles(panel) == ["Kontakt: Bo Lind, Nordlys Metal ApS, 30 dage tilbage"]
    assert ("Telefon", "00 00 01 11") in fields(panel)
    assert words(panel, "trash.item.explain").startswith("Slettet i dag kl. 07:30 på denne computer.")
    assert unnamed(panel) == []
    items = part(panel, "trash.list", TwoLineList)
    assert items.hasFocus()
    with qtbot.waitSignal(panel.shown):
        QTest.keyClick(items, Qt.Key.Key_Return)
    assert read_contact(opened_workspace, contact).phone == "00000111"
    assert words(panel, "trash.done.text") == "Gendannet: Kontakt: Bo Lind"
    assert words(panel, "trash.state").startswith("Papirkurven er tom")
    QApplication.sendPostedEvents()
    said, empty = (part(panel, f"trash.{name}").geometry() for name in ("undo", "state"))
    assert part(panel, "trash.state").parentWidget().height() > 200
    assert (said.top() < 40, empty.top() < 100) == (True, True)
    with qtbot.waitSignal(panel.shown):
        press(panel, "trash.undo")
    with pytest.raises(ProblemError):
        read_contact(opened_workspace, contact)
    assert len(titles(panel)) == 1


def test_that_what_was_deleted_together_is_one_item_with_the_fields_of_each(
    open_trash: Callable[[], TrashPanel], opened_workspace: Workspace, scenario: Scenario
) -> None:
    line = CommitmentLine(type="smaajob", occupation="butiksassistent", candidate="K-0431")
    made = add_commitment(opened_workspace, scenario.id("v2"), line).value.id
    remove_commitment(opened_workspace, made)
    panel = open_trash()
    assert [row.split(",")[0] for row in titles(panel)] == ["Tilsagn: butiksassistent og 1 mere"]
    assert ("Kandidat", "K-0431") in fields(panel)


def test_that_an_empty_trash_says_what_it_is_for(open_trash: Callable[[], TrashPanel]) -> None:
    panel = open_trash()
    assert words(panel, "trash.state") == "Papirkurven er tom. Det, du sletter, ligger her i 30 dage."
    assert "kun på denne computer" in words(panel, "trash.source")


def test_that_past_the_lease_a_person_is_neither_shown_nor_restored(
    open_trash: Callable[[], TrashPanel], opened_workspace: Workspace, scenario: Scenario, clock: FileClock
) -> None:
    place = {"candidate": scenario.id("K-0431"), "unit": scenario.unit_id(NORDLYS), "state": "agreed"}
    with opened_workspace.store.write("placement.add") as writer:
        placement = writer.create("placement", place)
    with opened_workspace.store.write("placement.remove") as writer:
        writer.delete("placement", placement)
    clock.set(clock.now() + timedelta(days=15), ticking=False)
    panel = open_trash()
    (row,) = titles(panel)
    assert "K-0431" not in row
    assert row.endswith("Låst")
    assert not part(panel, "trash.restore", QAbstractButton).isEnabled()
    assert "låst, til du synkroniserer" in words(panel, "trash.item.explain")
    QTest.keyClick(part(panel, "trash.list", TwoLineList), Qt.Key.Key_Return)
    assert words(panel, "trash.done.text") == "Personoplysninger er låst, til du synkroniserer."
