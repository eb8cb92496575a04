"""Besøg as a consultant uses it: typed while talking, with keys alone where she has one hand."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from fieldvisit.demo.scenario import Scenario
from fieldvisit.domain.records.checklist_line import ChecklistLine
from fieldvisit.domain.records.need import Need
from fieldvisit.services.record_visit import answer_questions
from fieldvisit.services.visit_view import VisitView
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.visits.bag_list import BagList
from fieldvisit.ui.visits.visit_page import VisitPage
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.date_field import DateField
from fieldvisit.ui.widgets.text_area import TextArea
from fieldvisit.ui.widgets.text_field import TextField
from tests.ui.conftest import RecordedWindow
from tests.ui.reading import part, press, unnamed, words
from tests.ui.visit_parts import OpenVisit, write_field
from tests.unit.services.nordlys import answers


def test_that_a_started_visit_reads_as_the_mockup(nordlys: VisitPage) -> None:
    assert words(nordlys, "visit.title") == "Nordlys Metal ApS"
    assert words(nordlys, "visit.subtitle") == "Besøg i dag kl. 09:00 · Rikke Dam, værkfører"
    assert part(nordlys, "visit.missing", Button).text() == "7 felter mangler"
    assert words(nordlys, "visit.bag.count") == "0 af 9 nævnt"
    assert words(nordlys, "visit.places") == "1 i brug · 0 lovet · 1 fri af 2"
    assert words(nordlys, "visit.places.source").startswith("12,0 årsværk, gns. 4 mdr.")


def test_that_every_reachable_widget_has_a_name_for_drivers_and_screen_readers(nordlys: VisitPage) -> None:
    nordlys.new_commitment()
    assert unnamed(nordlys) == []


def test_that_the_cursor_stands_in_the_first_question(nordlys: VisitPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(part(nordlys, "visit.b1").hasFocus)


def test_that_what_is_typed_is_stored_one_second_after_the_last_key(
    nordlys: VisitPage, qtbot: QtBot, stored: Callable[[VisitPage], VisitView]
) -> None:
    field = part(nordlys, "visit.b1", TextArea)
    field.setFocus()
    qtbot.keyClicks(field, "To store ordrer til november.")
    qtbot.waitUntil(lambda: stored(nordlys).question("b1").mine == "To store ordrer til november.")
    assert field.hasFocus()


def test_that_leaving_the_page_stores_what_is_being_typed(
    nordlys: VisitPage, qtbot: QtBot, stored: Callable[[VisitPage], VisitView]
) -> None:
    nordlys.focus_free_note()
    qtbot.keyClicks(part(nordlys, "visit.free"), "God stemning.")
    nordlys.leave()
    assert stored(nordlys).free_note == "God stemning."


def test_that_a_folded_question_opens_on_enter_with_the_cursor_in_it(
    nordlys: VisitPage, qtbot: QtBot
) -> None:
    line = part(nordlys, "visit.b2.open")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(part(nordlys, "visit.b2").hasFocus)


def test_that_needs_are_typed_line_by_line_with_enter(
    nordlys: VisitPage, qtbot: QtBot, opened_workspace: Workspace
) -> None:
    for place, told in enumerate((("svejser", "1", "37", "26/10"), ("hjælper i hallen", "1", "37", "19/10"))):
        for column, text in zip(("occupation", "posts", "hours", "start"), told, strict=True):
            field = part(nordlys, f"visit.b3.{place}.{column}", TextField)
            field.setFocus()
            qtbot.keyClicks(field, text)
            qtbot.keyClick(field, Qt.Key.Key_Return)
    assert part(nordlys, "visit.b3.2.occupation").hasFocus()
    with opened_workspace.store.read() as reader:
        needs = reader.find(Need, visit=nordlys.visit)
    assert [(need.occupation, need.posts, need.hours, need.start) for need in needs] == [
        ("svejser", 1, 37, date(2026, 10, 26)),
        ("hjælper i hallen", 1, 37, date(2026, 10, 19)),
    ]


def test_that_a_need_goes_when_its_line_is_removed(
    nordlys: VisitPage, qtbot: QtBot, opened_workspace: Workspace
) -> None:
    write_field(qtbot, nordlys, "visit.b3.0.occupation", "svejser")
    qtbot.waitUntil(lambda: part(nordlys, "visit.b3.0.remove").isVisible())
    press(nordlys, "visit.b3.0.remove")
    with opened_workspace.store.read() as reader:
        assert reader.count(Need, visit=nordlys.visit) == 0


@pytest.mark.parametrize(
    ("key", "answer"),
    [
        (Qt.Key.Key_V, "shown"),
        (Qt.Key.Key_J, "yes"),
        (Qt.Key.Key_M, "maybe"),
        (Qt.Key.Key_N, "no"),
        (Qt.Key.Key_S, "later"),
    ],
)
def test_that_one_letter_answers_the_chosen_offer(
    nordlys: VisitPage, qtbot: QtBot, opened_workspace: Workspace, key: Qt.Key, answer: str
) -> None:
    bag = part(nordlys, "visit.bag", BagList)
    bag.setFocus()
    qtbot.keyClick(bag, Qt.Key.Key_Down)
    qtbot.keyClick(bag, key)
    with opened_workspace.store.read() as reader:
        (line,) = reader.find(ChecklistLine, visit=nordlys.visit)
    assert (line.offer, line.answer) == ("virksomhedspraktik", answer)
    qtbot.keyClick(bag, Qt.Key.Key_Delete)
    with opened_workspace.store.read() as reader:
        assert reader.find(ChecklistLine, visit=nordlys.visit)[0].answer == "none"


def test_that_enter_goes_to_the_note_of_an_offer_where_letters_are_only_letters(
    nordlys: VisitPage, qtbot: QtBot, opened_workspace: Workspace
) -> None:
    bag = part(nordlys, "visit.bag", BagList)
    bag.setFocus()
    qtbot.keyClick(bag, Qt.Key.Key_J)
    qtbot.keyClick(bag, Qt.Key.Key_Return)
    note = part(nordlys, "visit.bag.ordinaert_job.note", TextField)
    qtbot.waitUntil(note.hasFocus)
    qtbot.keyClicks(note, "Nej, vist ikke")
    qtbot.keyClick(note, Qt.Key.Key_Return)
    assert bag.hasFocus()
    with opened_workspace.store.read() as reader:
        (line,) = reader.find(ChecklistLine, visit=nordlys.visit)
    assert (line.answer, line.note) == ("yes", "Nej, vist ikke")


def test_that_an_offer_which_is_not_possible_now_asks_for_its_reason_first(
    open_visit: OpenVisit, qtbot: QtBot, opened_workspace: Workspace
) -> None:
    page = open_visit("v2")
    bag = part(page, "visit.bag", BagList)
    bag.setFocus()
    bag.choose("loentilskud_privat")
    name = "visit.bag.loentilskud_privat"
    assert words(page, f"{name}.check.text") == "Ikke muligt nu: 3,2 mod 3,6 årsværk"
    qtbot.keyClick(bag, Qt.Key.Key_J)
    note = part(page, f"{name}.note", TextField)
    qtbot.waitUntil(note.hasFocus)
    assert words(page, f"{name}.advice.text").startswith("Skriv en begrundelse")
    qtbot.keyClicks(note, "Undtaget gruppe")
    qtbot.keyClick(note, Qt.Key.Key_Return)
    qtbot.keyClick(bag, Qt.Key.Key_J)
    with opened_workspace.store.read() as reader:
        (line,) = reader.find(ChecklistLine, visit=page.visit)
    assert (line.answer, line.reason) == ("yes", "Undtaget gruppe")


def test_that_keeping_tasks_apart_is_said_under_the_offer(
    open_visit: OpenVisit, opened_workspace: Workspace, scenario: Scenario, qtbot: QtBot
) -> None:
    page = open_visit("v2")
    answer_questions(opened_workspace, page.visit, answers(scenario, "s18"))
    page.reload()
    part(page, "visit.bag", BagList).choose("hybrid")
    assert (
        words(page, "visit.bag.hybrid.advice.text") == "Hold de lønnede opgaver og oplæringsopgaverne adskilt"
    )


def test_that_a_commitment_is_typed_in_place_and_takes_a_place(
    nordlys: VisitPage, qtbot: QtBot, stored: Callable[[VisitPage], VisitView], window: RecordedWindow
) -> None:
    nordlys.new_commitment()
    kinds = part(nordlys, "visit.new_commitment.type", QComboBox)
    kinds.setCurrentIndex(kinds.findData("virksomhedspraktik"))
    assert part(nordlys, "visit.new_commitment.weeks", TextField).text() == "4"
    write_field(qtbot, nordlys, "visit.new_commitment.start", "19/10")
    press(nordlys, "visit.new_commitment.save")
    (given,) = stored(nordlys).commitments
    assert (given.type, given.weeks, given.end) == ("virksomhedspraktik", 4, date(2026, 11, 13))
    qtbot.waitUntil(lambda: words(nordlys, "visit.places") == "1 i brug · 1 lovet · 0 fri af 2")
    assert words(nordlys, "visit.commitment.0.title") == "1 virksomhedspraktik, 4 uger"
    assert window.said == ["Tilsagnet er gemt"]
    qtbot.waitUntil(part(nordlys, "visit.commitment.0.vitas").isVisible)
    press(nordlys, "visit.commitment.0.vitas")
    assert stored(nordlys).commitments[0].vitas_approved == date(2026, 10, 6)


def test_that_a_form_nothing_was_typed_into_is_no_promise_and_a_mended_number_is_taken(
    open_visit: OpenVisit, qtbot: QtBot, stored: Callable[[VisitPage], VisitView]
) -> None:
    page = open_visit("v3")
    page.new_commitment()
    press(page, "visit.new_commitment.save")
    assert stored(page).commitments == ()
    assert part(page, "visit.new_commitment.occupation").hasFocus()
    assert words(page, "visit.new_commitment.occupation.message.text").startswith("Skriv faget")
    write_field(qtbot, page, "visit.new_commitment.occupation", "svejser")
    write_field(qtbot, page, "visit.new_commitment.number", "to")
    press(page, "visit.new_commitment.save")
    assert stored(page).commitments == ()
    part(page, "visit.new_commitment.number", TextField).clear()
    write_field(qtbot, page, "visit.new_commitment.number", "2")
    press(page, "visit.new_commitment.save")
    assert [given.occupation for given in stored(page).commitments] == ["svejser"] * 2


def test_that_three_jobs_are_three_promises_and_a_job_order_of_three_is_one(
    open_visit: OpenVisit, qtbot: QtBot, stored: Callable[[VisitPage], VisitView]
) -> None:
    page = open_visit("v3")
    for kind in ("ordinaert_job", "jobordre"):
        page.new_commitment()
        kinds = part(page, "visit.new_commitment.type", QComboBox)
        kinds.setCurrentIndex(kinds.findData(kind))
        write_field(qtbot, page, "visit.new_commitment.number", "3")
        press(page, "visit.new_commitment.save")
        qtbot.waitUntil(lambda: not page.findChildren(QWidget, "visit.new_commitment.save"))
    given = [(commitment.type, commitment.posts) for commitment in stored(page).commitments]
    assert sorted(given, key=str) == [("jobordre", 3), *[("ordinaert_job", None)] * 3]


def test_that_a_deadline_counts_working_days_and_says_so(
    nordlys: VisitPage, qtbot: QtBot, stored: Callable[[VisitPage], VisitView]
) -> None:
    nordlys.new_deadline()
    kinds = part(nordlys, "visit.new_deadline.kind", QComboBox)
    kinds.setCurrentIndex(kinds.findData("cv"))
    assert part(nordlys, "visit.new_deadline.due", DateField).text() == "13. okt. 2026"
    assert words(nordlys, "visit.new_deadline.due.message.text") == "5 arbejdsdage"
    due = part(nordlys, "visit.new_deadline.due", DateField)
    due.setFocus()
    qtbot.keyClicks(due, "om 3 dage")
    assert words(nordlys, "visit.new_deadline.due.message.text") == "3 arbejdsdage"
    due.clear()
    qtbot.keyClicks(due, "13/10")
    write_field(qtbot, nordlys, "visit.new_deadline.title", "Send CV'er til Rikke Dam")
    press(nordlys, "visit.new_deadline.save")
    (deadline,) = stored(nordlys).deadlines
    assert (deadline.due, deadline.rule) == (date(2026, 10, 13), {"from": "2026-10-06", "working_days": 5})
    qtbot.waitUntil(lambda: bool(nordlys.findChildren(QWidget, "visit.deadline.0.details")))
    assert words(nordlys, "visit.deadline.0.details") == "Mette · 5 arbejdsdage"


def test_that_a_removed_deadline_can_be_brought_back(
    nordlys: VisitPage,
    qtbot: QtBot,
    opened_workspace: Workspace,
    scenario: Scenario,
    window: RecordedWindow,
    stored: Callable[[VisitPage], VisitView],
) -> None:
    answer_questions(opened_workspace, nordlys.visit, answers(scenario, "s11"))
    nordlys.reload()
    qtbot.waitUntil(part(nordlys, "visit.deadline.0.remove").isVisible)
    press(nordlys, "visit.deadline.0.remove")
    assert stored(nordlys).deadlines == ()
    assert window.undo is not None
    window.undo()
    assert len(stored(nordlys).deadlines) == 1


def test_that_next_and_fixed_contact_are_written_to_the_workplace(
    nordlys: VisitPage, qtbot: QtBot, scenario: Scenario, stored: Callable[[VisitPage], VisitView]
) -> None:
    write_field(qtbot, nordlys, "visit.a4", "13/10")
    theirs = part(nordlys, "visit.a3", QComboBox)
    theirs.setCurrentIndex(theirs.findData(scenario.id("ct-nordlys")))
    theirs.activated.emit(theirs.currentIndex())
    unit = stored(nordlys).unit
    assert unit is not None
    assert (unit.next_contact, unit.fixed_contact) == (date(2026, 10, 13), scenario.id("ct-nordlys"))
    qtbot.waitUntil(lambda: part(nordlys, "visit.missing", Button).text() == "5 felter mangler")


def test_that_a_date_nobody_understands_stays_and_says_what_to_do(nordlys: VisitPage, qtbot: QtBot) -> None:
    write_field(qtbot, nordlys, "visit.a4", "når vi ses")
    assert part(nordlys, "visit.a4", DateField).text() == "når vi ses"
    assert "Datoen kan ikke læses" in words(nordlys, "visit.a4.message.text")


def test_that_none_answers_what_is_missing_and_can_be_taken_back(
    nordlys: VisitPage, qtbot: QtBot, stored: Callable[[VisitPage], VisitView]
) -> None:
    for name in ("visit.a1.none", "visit.a2.none", "visit.b3.none", "visit.t1.none"):
        press(nordlys, name)
    assert stored(nordlys).missing == ("b1", "a3", "a4")
    qtbot.waitUntil(lambda: words(nordlys, "visit.a1.none.text") == "Ingen tilsagn")
    press(nordlys, "visit.a1.none")
    assert "a1" in stored(nordlys).missing


def test_that_the_missing_mark_leads_to_the_first_missing_answer(
    nordlys: VisitPage, qtbot: QtBot, opened_workspace: Workspace, scenario: Scenario
) -> None:
    answer_questions(opened_workspace, nordlys.visit, answers(scenario, "s08"))
    nordlys.reload()
    press(nordlys, "visit.missing")
    qtbot.waitUntil(part(nordlys, "visit.bag").hasFocus)


def test_that_keys_walk_through_questions_and_sections(nordlys: VisitPage, qtbot: QtBot) -> None:
    keys = {command.key: command for command in nordlys.commands()}
    part(nordlys, "visit.b1").setFocus()
    keys["Ctrl+Down"].do()
    qtbot.waitUntil(part(nordlys, "visit.b3.0.occupation").hasFocus)
    keys["Ctrl+Up"].do()
    qtbot.waitUntil(part(nordlys, "visit.b1").hasFocus)
    keys["Ctrl+PgDown"].do()
    assert part(nordlys, "visit.r1.open").isVisible()
    keys["Ctrl+J"].do()
    qtbot.waitUntil(part(nordlys, "visit.free").hasFocus)


def test_that_an_offer_far_down_the_list_comes_into_sight_when_the_arrows_reach_it(
    nordlys: VisitPage, qtbot: QtBot
) -> None:
    press(nordlys, "visit.bag.which.all")
    bag = part(nordlys, "visit.bag", BagList)
    bag.setFocus()
    for _ in range(29):
        qtbot.keyClick(bag, Qt.Key.Key_Down)
    last = part(nordlys, f"visit.bag.{bag.current}.title")
    qtbot.waitUntil(lambda: not last.visibleRegion().isEmpty())
