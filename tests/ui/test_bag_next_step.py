"""The next step of an offer at a visit: typed under the note, kept, printed, and told before the next visit (R19)."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from fieldvisit.demo.scenario import Scenario
from fieldvisit.domain.records.checklist_line import ChecklistLine
from fieldvisit.services.answer_line import OfferAnswer
from fieldvisit.services.hold_visit import hold_visit
from fieldvisit.services.record_visit import answer_question, start_visit_at
from fieldvisit.services.visit_view import view_visit
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.out.out_dialog import OutDialog
from fieldvisit.ui.visits.bag_list import BagList
from fieldvisit.ui.visits.visit_page import VisitPage
from fieldvisit.ui.widgets.text_field import TextField
from tests.ui.reading import part, press
from tests.ui.visit_parts import answer_all

OFFER = "ordinaert_job"
NAME = f"visit.bag.{OFFER}"


def _line(workspace: Workspace, page: VisitPage) -> ChecklistLine:
    with workspace.store.read() as reader:
        (line,) = reader.find(ChecklistLine, visit=page.visit, offer=OFFER)
    return line


def test_that_a_next_step_is_typed_under_the_note_of_an_offer_that_was_mentioned(
    nordlys: VisitPage, qtbot: QtBot, opened_workspace: Workspace
) -> None:
    bag = part(nordlys, "visit.bag", BagList)
    bag.setFocus()
    step = part(nordlys, f"{NAME}.next_step", TextField)
    assert not step.isVisible()
    qtbot.keyClick(bag, Qt.Key.Key_J)
    qtbot.waitUntil(step.isVisible)
    qtbot.keyClick(bag, Qt.Key.Key_Return)
    note = part(nordlys, f"{NAME}.note", TextField)
    qtbot.waitUntil(note.hasFocus)
    qtbot.keyClicks(note, "Gerne en svejser")
    qtbot.keyClick(note, Qt.Key.Key_Tab)
    qtbot.waitUntil(step.hasFocus)
    qtbot.keyClicks(step, "Send to profiler")
    qtbot.keyClick(step, Qt.Key.Key_Return)
    assert bag.hasFocus()
    line = _line(opened_workspace, nordlys)
    assert (line.answer, line.note, line.next_step) == ("yes", "Gerne en svejser", "Send to profiler")


def test_that_another_answer_leaves_the_next_step_and_an_empty_field_takes_it_away(
    nordlys: VisitPage, qtbot: QtBot, opened_workspace: Workspace
) -> None:
    said = OfferAnswer(answer="maybe", next_step="Ring efter ferien")
    answer_question(opened_workspace, nordlys.visit, "t1", {OFFER: said})
    nordlys.reload()
    bag = part(nordlys, "visit.bag", BagList)
    bag.setFocus()
    step = part(nordlys, f"{NAME}.next_step", TextField)
    qtbot.waitUntil(lambda: step.text() == "Ring efter ferien")
    qtbot.keyClick(bag, Qt.Key.Key_S)
    line = _line(opened_workspace, nordlys)
    assert (line.answer, line.next_step) == ("later", "Ring efter ferien")
    step.setFocus()
    step.selectAll()
    qtbot.keyClick(step, Qt.Key.Key_Delete)
    qtbot.keyClick(step, Qt.Key.Key_Return)
    assert _line(opened_workspace, nordlys).next_step is None


def test_that_answering_without_a_word_of_the_next_step_leaves_it(
    nordlys: VisitPage, opened_workspace: Workspace
) -> None:
    first = OfferAnswer(answer="maybe", next_step="Ring efter ferien")
    answer_question(opened_workspace, nordlys.visit, "t1", {OFFER: first})
    answer_question(opened_workspace, nordlys.visit, "t1", {OFFER: OfferAnswer(answer="yes")})
    assert _line(opened_workspace, nordlys).next_step == "Ring efter ferien"


def test_that_the_report_tells_the_next_step_and_the_paper_for_the_company_does_not(
    nordlys: VisitPage, opened_workspace: Workspace
) -> None:
    said = OfferAnswer(answer="maybe", note="Vil tænke over det", next_step="Ring efter ferien")
    answer_question(opened_workspace, nordlys.visit, "t1", {OFFER: said})
    assert nordlys.print_page()
    (dialog,) = nordlys.findChildren(OutDialog)
    assert "Ring efter ferien" not in part(dialog, "visit.out.page.1", QLabel).accessibleDescription()
    press(dialog, "visit.out.content.report")
    report = part(dialog, "visit.out.page.1", QLabel).accessibleDescription()
    assert "Næste skridt: Ring efter ferien" in report
    dialog.reject()


def test_that_the_next_visit_there_begins_with_what_was_to_follow(
    nordlys: VisitPage, opened_workspace: Workspace, scenario: Scenario
) -> None:
    answer_all(opened_workspace, scenario)
    said = OfferAnswer(answer="maybe", next_step="Ring efter ferien.")
    answer_question(opened_workspace, nordlys.visit, "t1", {OFFER: said})
    unit = hold_visit(opened_workspace, nordlys.visit).value.unit or ""
    again = start_visit_at(opened_workspace, unit).value.id
    recalled = view_visit(opened_workspace, again).question("p1").mine
    assert "Næste skridt, Ordinært job (fuld tid eller deltid): Ring efter ferien." in recalled
