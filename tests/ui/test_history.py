"""Historik over the page: by keyboard alone, from every place it belongs to, with the way back (SYNC S3)."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from fieldvisit.demo.scenario import Scenario
from fieldvisit.domain.changed import Changed
from fieldvisit.domain.records.contact import Contact
from fieldvisit.services.edit_contact import edit_contact
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.events import Events
from fieldvisit.ui.history.history_panel import HistoryPanel
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.shell.desk import Desk
from fieldvisit.ui.tasks import Tasks
from fieldvisit.ui.widgets.choice_box import ChoiceBox
from fieldvisit.ui.widgets.table_card import TableCard
from fieldvisit.ui.widgets.two_line_list import TwoLineList
from tests.ui.conftest import RecordedWindow
from tests.ui.reading import part, press, unnamed, words
from tests.ui.sync_review_page import NORDLYS, OpenPage, clash, mette, open_page, receive

__all__ = ["clash", "mette", "open_page"]

OpenHistory = Callable[[str, str], HistoryPanel]


@pytest.fixture
def edited(opened_workspace: Workspace, scenario: Scenario) -> str:
    """Rikke Dam, whose mail Karim wrote yesterday and whose number Mette writes now."""
    contact = scenario.id("ct-nordlys")
    receive(
        opened_workspace,
        "history",
        "h1",
        record_kind="contact",
        record_id=contact,
        changes={"role": ["Formand", "Værkfører"], "name": ["Rikke Dan", "Rikke Dam"]},
        by=scenario.id("karim"),
        at="2026-10-05T09:00:00.000Z",
    )
    edit_contact(opened_workspace, contact, {"phone": "00 00 01 11"})
    return contact


@pytest.fixture
def tools(opened_workspace: Workspace, events: Events, tasks: Tasks, window: RecordedWindow) -> PageTools:
    """What the panel works with."""
    return PageTools(opened_workspace, events, tasks, window)


def stored(workspace: Workspace, contact: str) -> Contact:
    """Return the contact as it stands."""
    with workspace.store.read() as reader:
        return reader.need(Contact, contact)


@pytest.fixture
def open_history(qtbot: QtBot, tools: PageTools, show: Callable[[QWidget], None]) -> OpenHistory:
    """Lay a history over an empty window and wait until it is read."""

    def open_it(kind: str, record: str) -> HistoryPanel:
        ground = QWidget()
        ground.resize(1366, 688)
        show(ground)
        panel = HistoryPanel(ground, tools, kind, record)
        with qtbot.waitSignal(panel.shown):
            panel.open()
        return panel

    return open_it


def titles(panel: HistoryPanel) -> list[str]:
    """Return the lines as they are spoken."""
    return [row.spoken for row in part(panel, "history.list", TwoLineList).rows]


def test_that_the_history_names_who_when_field_old_and_new(
    open_history: OpenHistory, edited: str, qtbot: QtBot
) -> None:
    panel = open_history("contact", edited)
    assert words(panel, "history.title") == "Historik: Rikke Dam"
    assert titles(panel) == [
        "Rettet af dig, Telefon, i dag kl. 07:30, Venter",
        "Rettet af Karim Østergaard, Stilling, Navn, i går kl. 11:00",
        "Som det var først, Navn, Telefon, Stilling",
    ]
    assert words(panel, "history.line.explain").endswith("På denne computer. Venter på synkronisering.")
    lines = part(panel, "history.list", TwoLineList)
    assert lines.hasFocus()
    QTest.keyClick(lines, Qt.Key.Key_Down)
    rows = part(panel, "history.line.fields.frame", TableCard).rows
    shown = [[cell if isinstance(cell, str) else cell.shown for cell in row.cells] for row in rows]
    assert shown == [["Stilling", "Formand", "Værkfører"], ["Navn", "Rikke Dan", "Rikke Dam"]]
    assert "synkroniseringen i dag kl. 07:30" in words(panel, "history.source")
    assert unnamed(panel) == []


@pytest.mark.parametrize("key", ["Space", "Ctrl+Z"])
def test_that_a_value_is_restored_with_the_keyboard_and_taken_back(
    open_history: OpenHistory, edited: str, opened_workspace: Workspace, qtbot: QtBot, key: str
) -> None:
    panel = open_history("contact", edited)
    part(panel, "history.list", TwoLineList).choose("h1")
    table = part(panel, "history.line.fields", QWidget)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert part(panel, "history.restore_value", QAbstractButton).text() == "Gendan navn fra før"
    with qtbot.waitSignal(panel.shown):
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert stored(opened_workspace, edited).name == "Rikke Dan"
    assert words(panel, "history.done.text") == "Værdien er gendannet"
    assert part(panel, "history.undo").hasFocus()
    with qtbot.waitSignal(panel.shown):
        QTest.keySequence(part(panel, "history.undo"), QKeySequence(key))
    assert part(panel, "history.list").hasFocus()
    assert stored(opened_workspace, edited).name == "Rikke Dam"


def test_that_a_whole_version_is_restored(
    open_history: OpenHistory, edited: str, opened_workspace: Workspace, qtbot: QtBot
) -> None:
    panel = open_history("contact", edited)
    part(panel, "history.list", TwoLineList).choose(f"first:{edited}")
    with qtbot.waitSignal(panel.shown):
        press(panel, "history.restore_version")
    contact = stored(opened_workspace, edited)
    assert (contact.name, contact.phone) == ("Rikke Dan", "00 00 01 10")


def test_that_an_empty_and_a_missing_history_say_why(open_history: OpenHistory, scenario: Scenario) -> None:
    unit = scenario.unit_id(NORDLYS)
    assert words(open_history("production_unit", unit), "history.state") == (
        "Ingen har rettet oplysningen, siden den blev oprettet."
    )
    assert words(open_history("need", "none"), "history.state").startswith("Oplysningen findes ikke")


def test_that_the_losing_value_of_a_conflict_is_a_line_of_its_own(
    open_history: OpenHistory, clash: Workspace, scenario: Scenario
) -> None:
    panel = open_history("production_unit", scenario.unit_id(NORDLYS))
    assert "Konflikt, din værdi, Næste kontakt, i dag kl. 09:38, Åben" in titles(panel)
    part(panel, "history.list", TwoLineList).choose("cf1")
    assert "venter på jeres valg" in words(panel, "history.line.explain")
    assert not part(panel, "history.reopen", QWidget).isVisible()


def test_that_the_history_of_what_belongs_to_a_workplace_is_one_choice_away(
    open_history: OpenHistory, edited: str, scenario: Scenario, qtbot: QtBot
) -> None:
    panel = open_history("production_unit", scenario.unit_id(NORDLYS))
    choice = part(panel, "history.subject", ChoiceBox)
    place = choice.findText("Kontakt: Rikke Dam")
    with qtbot.waitSignal(panel.shown):
        choice.setCurrentIndex(place)
        choice.activated.emit(place)
    assert words(panel, "history.title") == "Historik: Rikke Dam"


def test_that_the_choice_names_what_is_shown_also_when_its_name_was_restored(
    open_history: OpenHistory, edited: str, scenario: Scenario, qtbot: QtBot
) -> None:
    panel = open_history("production_unit", scenario.unit_id(NORDLYS))
    choice = part(panel, "history.subject", ChoiceBox)
    place = choice.findText("Kontakt: Rikke Dam")
    with qtbot.waitSignal(panel.shown):
        choice.setCurrentIndex(place)
        choice.activated.emit(place)
    part(panel, "history.list", TwoLineList).choose(f"first:{edited}")
    with qtbot.waitSignal(panel.shown):
        press(panel, "history.restore_version")
    assert words(panel, "history.title") == "Historik: Rikke Dan"
    assert choice.currentText() == "Kontakt: Rikke Dan"


def test_that_a_history_that_was_closed_reads_nothing_more(
    open_history: OpenHistory, edited: str, tools: PageTools, qtbot: QtBot
) -> None:
    panel = open_history("contact", edited)
    qtbot.waitUntil(lambda: tools.tasks.is_idle)
    panel.dismiss()
    qtbot.waitUntil(lambda: not isValid(panel))
    tools.events.announce(Changed(frozenset({"contact"}), frozenset({edited}), "test"))
    assert tools.tasks.is_idle


def test_that_the_conflict_card_leads_to_the_history(
    clash: Workspace, open_page: OpenPage, scenario: Scenario, window: RecordedWindow
) -> None:
    page = open_page()
    press(page, "sync_review.conflict.history")
    subject = ("production_unit", scenario.unit_id(NORDLYS))
    assert window.histories == [subject]
    assert page.history_subject() == subject


def test_that_ctrl_h_shows_the_history_of_what_is_open_and_esc_leads_back(
    whole_window: Desk, edited: str, scenario: Scenario, qtbot: QtBot
) -> None:
    main_window = whole_window.window
    main_window.open_page("today")
    qtbot.keyClick(main_window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert main_window.findChild(HistoryPanel) is None
    main_window.open_page("companies", scenario.unit_id(NORDLYS))
    page = main_window.pages.page
    assert page is not None
    qtbot.waitUntil(lambda: page.history_subject() is not None)
    with qtbot.waitActive(main_window):
        main_window.activateWindow()
    qtbot.keyClick(main_window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    panel = main_window.findChild(HistoryPanel)
    assert panel is not None
    qtbot.waitUntil(lambda: words(panel, "history.title") == "Historik: Nordlys Metal ApS")
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert main_window.overlays.front is None
    assert main_window.actions_list.doubled_keys() == []
