"""Undo by action: its words by what was done, and the list of all steps, which outlives pages (DESIGN 5)."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

import fieldvisit.services
from fieldvisit.demo.scenario import Scenario
from fieldvisit.services.edit_contact import add_contact, edit_contact, read_contact
from fieldvisit.services.undo import undo
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.cause_words import cause_words
from fieldvisit.ui.events import Events
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.shell.undo_history import UndoHistory
from fieldvisit.ui.shell.undo_panel import UndoPanel
from fieldvisit.ui.tasks import Tasks
from fieldvisit.ui.widgets.two_line_list import TwoLineList
from tests.ui.conftest import RecordedWindow
from tests.ui.reading import part, unnamed, words
from tests.unit.services.nordlys import NORDLYS


@pytest.fixture
def contact(opened_workspace: Workspace) -> str:
    """Bo Lind."""
    return add_contact(opened_workspace, NORDLYS, {"name": "Bo Lind"}).value.id


@pytest.fixture
def history(opened_workspace: Workspace, contact: str) -> UndoHistory:
    """Three numbers of Bo's, written one after another."""
    steps = UndoHistory(opened_workspace)
    for number in ("00000111", "00000112", "00000113"):
        steps.remember(edit_contact(opened_workspace, contact, {"phone": number}).changed)
    return steps


def test_that_every_verb_has_words_of_its_own_for_undo() -> None:
    folder = Path(fieldvisit.services.__file__).parent
    texts = [file.read_text(encoding="utf-8") for file in folder.glob("*.py")]
    causes = {cause for text in texts for cause in re.findall(r'store\.write\("([a-z_.]+)"', text)}
    assert len(causes) > 45
    assert [cause for cause in sorted(causes) if cause_words(cause) == "ændring"] == []
    assert cause_words("undo:undo:commitment.remove") == "tilsagn slettet"


def test_that_steps_go_back_and_forth_and_name_what_they_were_about(
    history: UndoHistory, opened_workspace: Workspace, contact: str
) -> None:
    assert [(step.words, step.place) for step in history.done][:1] == [
        ("kontakt rettet", "Nordlys Metal ApS")
    ]
    for phone in ("00000112", "00000111", None):
        step = history.undo()
        assert step is not None
        assert (step.words, read_contact(opened_workspace, contact).phone) == ("kontakt rettet", phone)
    assert history.undo() is None
    history.redo()
    assert read_contact(opened_workspace, contact).phone == "00000111"
    assert (len(history.done), len(history.undone)) == (1, 2)


def test_that_what_a_toast_took_back_can_be_done_again_whichever_step_it_was(
    history: UndoHistory, opened_workspace: Workspace, contact: str
) -> None:
    other = add_contact(opened_workspace, NORDLYS, {"name": "Tove Elm"})
    history.remember(other.changed)
    history.remember(edit_contact(opened_workspace, contact, {"role": "Indkøb"}).changed)
    history.remember(undo(opened_workspace, other.changed).changed)
    assert [step.words for step in history.undone] == ["kontakt tilføjet"]
    assert len(history.done) == 4


def test_that_steps_about_a_person_are_forgotten_when_a_sync_brings_news_of_him(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    person = scenario.id("K-0431")
    place = {"candidate": person, "unit": scenario.unit_id(NORDLYS), "state": "agreed"}
    with opened_workspace.store.write("placement.add") as writer:
        placement = writer.create("placement", place)
    with opened_workspace.store.write("commitment.remove") as writer:
        writer.delete("placement", placement)
        changed = writer.changed
    steps = UndoHistory(opened_workspace)
    steps.remember(changed)
    steps.forget_people({"somebody else"})
    assert len(steps.done) == 1
    steps.forget_people({person})
    assert steps.undo() is None


def test_that_the_list_takes_back_down_to_the_chosen_step(
    history: UndoHistory,
    opened_workspace: Workspace,
    contact: str,
    events: Events,
    tasks: Tasks,
    window: RecordedWindow,
    show: Callable[[QWidget], None],
) -> None:
    ground = QWidget()
    show(ground)
    tools = PageTools(opened_workspace, events, tasks, window)
    panel = UndoPanel(
        ground, tools, history, lambda: history.undo() is not None, lambda: history.redo() is not None
    )
    panel.open()
    rows = part(panel, "undo.list", TwoLineList)
    assert [row.spoken for row in rows.rows] == [
        "Afsnit: Gjort",
        *["Kontakt rettet, Nordlys Metal ApS, i dag kl. 07:30"] * 3,
    ]
    assert rows.hasFocus()
    assert unnamed(panel) == []
    QTest.keyClick(rows, Qt.Key.Key_Down)
    assert part(panel, "undo.act", QAbstractButton).text() == "Fortryd 2 trin"
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert read_contact(opened_workspace, contact).phone == "00000111"
    assert rows.rows[0].spoken == "Afsnit: Fortrudt"
    rows.choose("redo:1")
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert read_contact(opened_workspace, contact).phone == "00000113"


def test_that_an_empty_list_says_so(
    opened_workspace: Workspace,
    events: Events,
    tasks: Tasks,
    window: RecordedWindow,
    show: Callable[[QWidget], None],
) -> None:
    ground = QWidget()
    show(ground)
    tools = PageTools(opened_workspace, events, tasks, window)
    panel = UndoPanel(ground, tools, UndoHistory(opened_workspace), lambda: False, lambda: False)
    panel.open()
    assert words(panel, "undo.state") == "Der er ikke noget at fortryde."
