"""The focus in a visit: back to where it was after a form, kept when rows are shown anew, and never on the rail."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fieldvisit.demo.scenario import Scenario
from fieldvisit.services.drafts import keep_draft
from fieldvisit.services.record_visit import answer_questions
from fieldvisit.services.visit_view import VisitView
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.events import Events
from fieldvisit.ui.tasks import Tasks
from fieldvisit.ui.visits.bag_row import BagRow
from fieldvisit.ui.visits.visit_page import VisitPage
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.confirm import confirm_with, confirming_button
from fieldvisit.ui.widgets.refill import refilled
from fieldvisit.ui.widgets.text_field import TextField
from tests.ui.reading import part
from tests.ui.visit_parts import answer_all


def _focus() -> str:
    focused = QApplication.focusWidget()
    return focused.objectName() if focused is not None else ""


def test_that_the_cursor_returns_to_the_note_after_a_deadline_was_typed(
    nordlys: VisitPage, qtbot: QtBot
) -> None:
    part(nordlys, "visit.free").setFocus()
    nordlys.new_deadline()
    qtbot.keyClicks(part(nordlys, "visit.new_deadline.title"), "Send CV'er")
    qtbot.keyClick(part(nordlys, "visit.new_deadline.save"), Qt.Key.Key_Return)
    assert _focus() == "visit.free"


def test_that_a_cancelled_form_gives_the_focus_back_to_its_button(nordlys: VisitPage, qtbot: QtBot) -> None:
    button = part(nordlys, "visit.partner.agreement.open")
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    qtbot.keyClick(part(nordlys, "visit.partner.agreement.we_find_posts"), Qt.Key.Key_Escape)
    assert _focus() == "visit.partner.agreement.open"


def test_that_an_opened_question_stays_in_its_place(nordlys: VisitPage, qtbot: QtBot) -> None:
    line = part(nordlys, "visit.b4.open")
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert _focus() == "visit.b4"
    step = next(command for command in nordlys.commands() if command.id == "visit.next_question")
    step.do()
    assert _focus() == "visit.b5.open"


def test_that_the_end_of_a_visit_is_left_for_the_free_note_by_its_key(
    nordlys: VisitPage, opened_workspace: Workspace, scenario: Scenario
) -> None:
    answer_all(opened_workspace, scenario)
    nordlys.end_visit()
    assert _focus() == "visit.end.status.held"
    nordlys.focus_free_note()
    assert _focus() == "visit.free"


def test_that_noting_an_approval_keeps_the_focus_on_its_button(
    nordlys: VisitPage, opened_workspace: Workspace, scenario: Scenario, events: Events, qtbot: QtBot
) -> None:
    answer_all(opened_workspace, scenario)
    nordlys.reload()
    vitas = next(each for each in nordlys.findChildren(QPushButton) if each.objectName().endswith(".vitas"))
    name = vitas.objectName()
    vitas.setFocus()
    with qtbot.waitSignal(events.changed):
        qtbot.keyClick(vitas, Qt.Key.Key_Return)
    nordlys.reload()
    assert "godkendt" in part(nordlys, name, QPushButton).text()
    assert _focus() == name


def test_that_the_row_after_a_removed_one_takes_the_focus(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    rows = QVBoxLayout(holder)
    for name in ("a", "b", "c"):
        rows.addWidget(Button(name, name=name))
    with qtbot.waitActive(holder):
        holder.show()
        holder.activateWindow()
    part(holder, "b").setFocus()
    with refilled(rows):
        for name in ("a", "c"):
            rows.addWidget(Button(name, name=name))
    assert _focus() == "c"


def test_that_control_and_enter_mean_the_form_with_the_focus(qtbot: QtBot) -> None:
    form = QWidget()
    qtbot.addWidget(form)
    field, save = TextField(name="f"), Button("Gem", name="form.save")
    column = QVBoxLayout(form)
    for each in (field, save):
        column.addWidget(each)
    confirm_with(form, save)
    assert confirming_button(field) is save
    save.setEnabled(False)
    assert confirming_button(field) is save
    assert confirming_button(None) is None


def test_that_a_question_is_entered_at_its_answer(
    nordlys: VisitPage, opened_workspace: Workspace, scenario: Scenario
) -> None:
    answer_questions(opened_workspace, scenario.id("v1"), {"r7": False})
    nordlys.reload()
    commands = {command.id: command for command in nordlys.commands()}
    commands["visit.next_section"].do()
    while not _focus().startswith(("visit.r7.", "visit.free")):
        commands["visit.next_question"].do()
    assert _focus() == "visit.r7.no"


def test_that_a_form_which_opens_by_itself_leaves_the_cursor_in_the_note(
    nordlys: VisitPage, opened_workspace: Workspace, scenario: Scenario, tasks: Tasks, qtbot: QtBot
) -> None:
    keep_draft(
        opened_workspace,
        ("visit.new_deadline", scenario.id("v1")),
        "follow_up",
        {"visit.new_deadline.title": "Send"},
    )
    nordlys.show_record(scenario.id("v3"))
    nordlys.show_record(scenario.id("v1"))
    assert nordlys.findChild(QWidget, "visit.agreements") is None, "the panels came before the note took keys"
    note = part(nordlys, "visit.free")
    note.setFocus()
    qtbot.keyClicks(note, "Nordhallen ")
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert part(nordlys, "visit.new_deadline.title", TextField).text() == "Send"
    assert _focus() == "visit.free"


def test_that_a_form_is_open_at_once_where_its_panel_was_not_made_yet(
    nordlys: VisitPage, scenario: Scenario, tasks: Tasks, qtbot: QtBot
) -> None:
    nordlys.show_record(scenario.id("v3"))
    nordlys.new_deadline()
    assert _focus() == "visit.new_deadline.title"
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert _focus() == "visit.new_deadline.title"


def test_that_the_note_takes_keys_before_the_lines_of_the_bag_are_made(
    nordlys: VisitPage, scenario: Scenario, tasks: Tasks, qtbot: QtBot
) -> None:
    nordlys.show_record(scenario.id("v3"))
    nordlys.show_record(scenario.id("v1"))
    assert not nordlys.findChildren(BagRow), "the lines came before the note took keys"
    note = part(nordlys, "visit.free")
    note.setFocus()
    qtbot.keyClicks(note, "Nordhallen ")
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert nordlys.findChildren(BagRow)
    assert _focus() == "visit.free"


def test_that_a_bag_that_is_entered_before_its_lines_are_made_takes_the_letters(
    nordlys: VisitPage, scenario: Scenario, stored: Callable[[VisitPage], VisitView], qtbot: QtBot
) -> None:
    nordlys.show_record(scenario.id("v3"))
    nordlys.show_record(scenario.id("v1"))
    bag = part(nordlys, "visit.bag")
    bag.setFocus()
    qtbot.keyClick(bag, Qt.Key.Key_V)
    qtbot.waitUntil(lambda: stored(nordlys).offers_mentioned == 1)
