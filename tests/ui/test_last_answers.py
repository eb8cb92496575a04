"""Answers of the last visit that last: offered with their day, taken over with one key, never an answer by themselves."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QTextEdit
from pytestqt.qtbot import QtBot

from fieldvisit.demo.scenario import Scenario
from fieldvisit.domain.records.note_answer import NoteAnswer
from fieldvisit.services.record_visit import answer_questions, start_visit
from fieldvisit.services.visit_view import VisitView, view_visit
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.pages import store_page
from fieldvisit.ui.visits.visit_page import VisitPage
from fieldvisit_sync.protocol.messages import Row
from tests.ui.reading import part, press, words
from tests.ui.visit_parts import OpenVisit, open_visit, stored
from tests.unit.services.nordlys import NORDLYS

__all__ = ["open_visit", "stored"]

LAST = "the last visit"
SAID = {
    "r1": "6-14, to skift",
    "r3": "engelsk",
    "r4": ["truck", "svejs", "kran"],
    "b1": "ordrer",
    "r7": True,
    "f3": "Ring til Rikke",
}


def _receive(workspace: Workspace, kind: str, record: str, **fields: object) -> None:
    with workspace.store.maintain() as connection:
        store_page(connection, [], [Row(kind=kind, id=record, version=3, fields=fields)])


@pytest.fixture
def again(opened_workspace: Workspace, scenario: Scenario) -> Workspace:
    """Mette's laptop with a visit at Nordlys in June, by a colleague."""
    karim = scenario.id("karim")
    at = "2026-06-02T07:00:00.000Z"
    visit = {"unit": scenario.unit_id(NORDLYS), "consultant": karim, "status": "held", "started_at": at}
    _receive(opened_workspace, "visit", LAST, template="besoeg_standard", planned_at=at, **visit)
    for question, said in SAID.items():
        told = {"text": said} if question in {"r1", "b1", "f3"} else {"value": said}
        place = {"visit": LAST, "author": karim, "question": question}
        _receive(opened_workspace, "note_answer", f"last-{question}", **place, **told)
    return opened_workspace


def _offered(workspace: Workspace, visit: str) -> dict[str, object]:
    sections = view_visit(workspace, visit).sections
    asked = [view for section in sections for view in section.questions]
    return {view.question.id: view.last.content for view in asked if view.last is not None}


def test_that_only_lasting_answers_are_offered_until_somebody_answers_and_none_is_stored(
    again: Workspace, scenario: Scenario
) -> None:
    visit = scenario.id("v1")
    start_visit(again, visit)
    assert _offered(again, visit) == {
        "r1": "6-14, to skift",
        "r3": "engelsk",
        "r4": ["truck", "svejs"],
        "r7": True,
        "f3": "Ring til Rikke",
    }
    asked = view_visit(again, visit).question("r1")
    assert (asked.mine, asked.answered) == (None, False)
    assert asked.last is not None
    assert asked.last.day.isoformat() == "2026-06-02"
    answer_questions(again, visit, {"r1": "7-15"})
    assert "r1" not in _offered(again, visit)
    with again.store.read() as reader:
        stored = {answer.question for answer in reader.find(NoteAnswer, visit=visit)}
    assert stored == {"p1", "r1"}


def test_that_a_visit_that_is_over_is_offered_nothing(again: Workspace, scenario: Scenario) -> None:
    visit = scenario.id("v1")
    with again.store.write("test.hold") as writer:
        writer.edit("visit", visit, {"status": "held"})
    assert _offered(again, visit) == {}


def test_that_an_answer_is_taken_over_with_one_key_where_the_focus_is_and_by_its_button(
    again: Workspace, open_visit: OpenVisit, stored: Callable[[VisitPage], VisitView], qtbot: QtBot
) -> None:
    del again
    page = open_visit("v1")
    page.turn_section(1)
    line = part(page, "visit.r1.open")
    assert line.hasFocus()
    assert line.accessibleName() == "Åbn: Mødetider, vagter, sæson?. Sidst, 2. juni 2026: 6-14, to skift"
    (take,) = (command for command in page.commands() if command.id == "visit.take_last")
    take.do()
    field = part(page, "visit.r1", QTextEdit)
    assert field.toPlainText() == "6-14, to skift"
    assert QApplication.focusWidget() is field
    qtbot.waitUntil(lambda: stored(page).question("r1").mine == "6-14, to skift")
    press(page, "visit.r4.open")
    assert words(page, "visit.r4.last") == "Sidst, 2. juni 2026: truck, svejs"
    assert stored(page).question("r4").mine is None
    press(page, "visit.r4.take_last")
    qtbot.waitUntil(lambda: stored(page).question("r4").mine == ["truck", "svejs"])
    assert not part(page, "visit.r4.last").isVisible()


def test_that_what_is_typed_takes_the_offer_away_and_the_key_does_nothing_where_nothing_is_offered(
    again: Workspace, open_visit: OpenVisit, stored: Callable[[VisitPage], VisitView], qtbot: QtBot
) -> None:
    del again
    page = open_visit("v1")
    page.take_last()
    assert stored(page).question("b1").mine is None
    page.turn_section(1)
    press(page, "visit.r1.open")
    qtbot.keyClicks(part(page, "visit.r1", QTextEdit), "7-15")
    page.take_last()
    page.leave()
    qtbot.waitUntil(lambda: stored(page).question("r1").mine == "7-15")
    qtbot.waitUntil(lambda: not part(page, "visit.r1.last").isVisible())
