"""Besøg as a consultant uses it: typed while talking, with keys alone where she has one hand."""

from collections.abc import Callable
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from fieldvisit.demo.scenario import Scenario
from fieldvisit.domain.records.checklist_line import ChecklistLine
from fieldvisit.domain.records.follow_up import FollowUp
from fieldvisit.domain.records.need import Need
from fieldvisit.domain.records.visit import Visit
from fieldvisit.services.record_visit import answer_questions, start_visit
from fieldvisit.services.visit_view import VisitView, view_visit
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.outbox import OutboxState, entries
from fieldvisit.ui.events import Events
from fieldvisit.ui.tasks import Tasks
from fieldvisit.ui.visits.bag_list import BagList
from fieldvisit.ui.visits.visit_page import VisitPage
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.date_field import DateField
from fieldvisit.ui.widgets.text_area import TextArea
from fieldvisit.ui.widgets.text_field import TextField
from tests.ui.conftest import RecordedWindow
from tests.ui.reading import part, press, unnamed, words
from tests.unit.services.nordlys import answers

OpenVisit = Callable[[str], VisitPage]


@pytest.fixture
def open_visit(
    opened_workspace: Workspace,
    scenario: Scenario,
    events: Events,
    tasks: Tasks,
    window: RecordedWindow,
    show: Callable[[QWidget], None],
) -> OpenVisit:
    """Open a started visit of the day by its name in the scenario."""

    def open_(name: str) -> VisitPage:
        start_visit(opened_workspace, scenario.id(name))
        page = VisitPage(opened_workspace, events, tasks, window)
        page.show_record(scenario.id(name))
        show(page)
        page.resize(1310, 660)
        return page

    return open_


@pytest.fixture
def nordlys(open_visit: OpenVisit) -> VisitPage:
    """The first visit of the day."""
    return open_visit("v1")


@pytest.fixture
def stored(opened_workspace: Workspace) -> Callable[[VisitPage], VisitView]:
    """What is stored of the visit that a page shows."""
    return lambda page: view_visit(opened_workspace, page.visit)


def _write(qtbot: QtBot, page: QWidget, name: str, text: str) -> None:
    """Type into a named field and leave it."""
    field = part(page, name)
    field.setFocus()
    qtbot.keyClicks(field, text)
    field.clearFocus()


def _answer_all(workspace: Workspace, scenario: Scenario) -> None:
    for name in ("s08", "s09", "s10", "s11", "s12", "s13"):
        answer_questions(workspace, scenario.id("v1"), answers(scenario, name))


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
    _write(qtbot, nordlys, "visit.b3.0.occupation", "svejser")
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
    _write(qtbot, nordlys, "visit.new_commitment.start", "19/10")
    press(nordlys, "visit.new_commitment.save")
    (given,) = stored(nordlys).commitments
    assert (given.type, given.weeks, given.end) == ("virksomhedspraktik", 4, date(2026, 11, 13))
    qtbot.waitUntil(lambda: words(nordlys, "visit.places") == "1 i brug · 1 lovet · 0 fri af 2")
    assert words(nordlys, "visit.commitment.0.title") == "1 virksomhedspraktik, 4 uger"
    assert window.said == ["Tilsagnet er gemt"]
    qtbot.waitUntil(part(nordlys, "visit.commitment.0.vitas").isVisible)
    press(nordlys, "visit.commitment.0.vitas")
    assert stored(nordlys).commitments[0].vitas_approved == date(2026, 10, 6)


def test_that_three_jobs_are_three_promises_and_a_job_order_of_three_is_one(
    open_visit: OpenVisit, qtbot: QtBot, stored: Callable[[VisitPage], VisitView]
) -> None:
    page = open_visit("v3")
    for kind in ("ordinaert_job", "jobordre"):
        page.new_commitment()
        kinds = part(page, "visit.new_commitment.type", QComboBox)
        kinds.setCurrentIndex(kinds.findData(kind))
        _write(qtbot, page, "visit.new_commitment.number", "3")
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
    _write(qtbot, nordlys, "visit.new_deadline.title", "Send CV'er til Rikke Dam")
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
    _write(qtbot, nordlys, "visit.a4", "13/10")
    theirs = part(nordlys, "visit.a3", QComboBox)
    theirs.setCurrentIndex(theirs.findData(scenario.id("ct-nordlys")))
    theirs.activated.emit(theirs.currentIndex())
    unit = stored(nordlys).unit
    assert unit is not None
    assert (unit.next_contact, unit.fixed_contact) == (date(2026, 10, 13), scenario.id("ct-nordlys"))
    qtbot.waitUntil(lambda: part(nordlys, "visit.missing", Button).text() == "5 felter mangler")


def test_that_a_date_nobody_understands_stays_and_says_what_to_do(nordlys: VisitPage, qtbot: QtBot) -> None:
    _write(qtbot, nordlys, "visit.a4", "når vi ses")
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


def test_that_digits_like_a_person_number_keep_the_note_here_until_somebody_chooses(
    nordlys: VisitPage, qtbot: QtBot, opened_workspace: Workspace
) -> None:
    def states() -> list[OutboxState]:
        with opened_workspace.store.read() as reader:
            waiting = entries(reader.connection, OutboxState.OPEN, OutboxState.HELD)
        return [entry.state for entry in waiting if entry.new.get("question") == "free"]

    nordlys.focus_free_note()
    _write(qtbot, nordlys, "visit.free", "Hun har 320185-1234.")
    assert words(nordlys, "visit.free.message.text").startswith("Det ligner et CPR-nummer.")
    assert states() == [OutboxState.HELD]
    press(nordlys, "visit.free.send_anyway")
    assert states() == [OutboxState.OPEN]


def test_that_health_words_are_pointed_at_and_nothing_is_held_back(nordlys: VisitPage, qtbot: QtBot) -> None:
    _write(qtbot, nordlys, "visit.b1", "En har en depression.")
    assert words(nordlys, "visit.b1.message.text") == "Skriv, hvad jobbet kræver, ikke hvad personen har."
    assert not part(nordlys, "visit.b1.send_anyway").isVisible()


def test_that_the_visit_ends_on_one_page_with_its_follow_ups(
    nordlys: VisitPage, opened_workspace: Workspace, scenario: Scenario, window: RecordedWindow, qtbot: QtBot
) -> None:
    _answer_all(opened_workspace, scenario)
    nordlys.end_visit()
    boxes = [part(nordlys, f"visit.end.follow_up.{place}", QCheckBox) for place in range(4)]
    assert boxes[0].text() == "Takkemail til Nordlys Metal · ons. 7. okt."
    assert "Kære Rikke Dam" in part(nordlys, "visit.end.thanks", TextArea).text()
    press(nordlys, "visit.end.reception.4")
    press(nordlys, "visit.end.finish")
    with opened_workspace.store.read() as reader:
        visit = reader.need(Visit, nordlys.visit)
        made = reader.find(FollowUp, visit=nordlys.visit, order=("due",))
    assert (visit.status, visit.reception) == ("held", 4)
    assert [task.deadline_kind for task in made] == ["thanks", "cv", "vitas", "call_day_3", "call_week_2"]
    assert (window.said, window.opened) == (["Besøget er afholdt"], [("today", "")])


def test_that_ending_can_be_undone_with_what_followed(
    nordlys: VisitPage, opened_workspace: Workspace, scenario: Scenario, window: RecordedWindow
) -> None:
    _answer_all(opened_workspace, scenario)
    nordlys.end_visit()
    press(nordlys, "visit.end.finish")
    assert window.undo is not None
    window.undo()
    with opened_workspace.store.read() as reader:
        assert reader.need(Visit, nordlys.visit).status == "planned"
        assert [task.deadline_kind for task in reader.find(FollowUp, visit=nordlys.visit)] == ["cv"]


def test_that_a_visit_that_lacks_answers_cannot_be_ended_and_leads_to_them(
    nordlys: VisitPage, qtbot: QtBot
) -> None:
    nordlys.end_visit()
    assert words(nordlys, "visit.end.missing.count.text") == "7 felter mangler"
    assert not part(nordlys, "visit.end.finish").isEnabled()
    press(nordlys, "visit.end.missing.a4")
    qtbot.waitUntil(part(nordlys, "visit.a4").hasFocus)


def test_that_a_cancelled_visit_gets_its_new_date_on_the_same_page(
    open_visit: OpenVisit, qtbot: QtBot, opened_workspace: Workspace
) -> None:
    page = open_visit("v4")
    page.end_visit()
    press(page, "visit.end.status.company")
    _write(qtbot, page, "visit.end.new_date", "20/10 14:30")
    press(page, "visit.end.finish")
    with opened_workspace.store.read() as reader:
        visit = reader.need(Visit, page.visit)
        moved = reader.need(Visit, visit.moved_to or "")
    assert visit.status == "cancelled_by_company"
    assert moved.planned_at == datetime.fromisoformat("2026-10-20T14:30+02:00")


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


def test_that_a_colleagues_answers_stand_below_mine(
    opened_workspace: Workspace, open_visit: OpenVisit, scenario: Scenario
) -> None:
    with opened_workspace.store.write("test") as writer:
        told = {
            "visit": scenario.id("v1"),
            "author": scenario.id("karim"),
            "question": "b1",
            "text": "Travlt",
        }
        writer.create("note_answer", told)
    page = open_visit("v1")
    assert words(page, "visit.b1.others") == "Karim Østergaard: Travlt"
    assert part(page, "visit.b1", TextArea).text() == ""


def test_that_columns_become_tabs_in_a_narrow_window(nordlys: VisitPage, qtbot: QtBot) -> None:
    assert part(nordlys, "visit.notes").isVisible()
    assert part(nordlys, "visit.bag_card").isVisible()
    nordlys.resize(960, 600)
    qtbot.waitUntil(lambda: not part(nordlys, "visit.bag_card").isVisible())
    nordlys.new_deadline()
    assert part(nordlys, "visit.agreements").isVisible()
    assert not part(nordlys, "visit.notes").isVisible()


def test_that_without_a_visit_the_page_says_what_to_do(
    opened_workspace: Workspace,
    events: Events,
    tasks: Tasks,
    window: RecordedWindow,
    show: Callable[[QWidget], None],
) -> None:
    page = VisitPage(opened_workspace, events, tasks, window)
    page.show_record("")
    show(page)
    press(page, "visit.empty.action")
    assert window.opened == [("today", "")]


def test_that_an_unstarted_visit_offers_to_start_it(
    opened_workspace: Workspace,
    scenario: Scenario,
    events: Events,
    tasks: Tasks,
    window: RecordedWindow,
    show: Callable[[QWidget], None],
    stored: Callable[[VisitPage], VisitView],
) -> None:
    page = VisitPage(opened_workspace, events, tasks, window)
    page.show_record(scenario.id("v1"))
    show(page)
    assert part(page, "visit.end_visit", Button).text() == "Aflys eller flyt"
    press(page, "visit.start")
    assert stored(page).visit.started_at is not None
    assert not part(page, "visit.start").isVisible()
    assert part(page, "visit.end_visit", Button).text() == "Afslut besøg"


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


def test_that_opening_another_visit_stores_what_was_being_typed_in_the_first(
    nordlys: VisitPage, qtbot: QtBot, opened_workspace: Workspace, scenario: Scenario
) -> None:
    nordlys.focus_free_note()
    qtbot.keyClicks(part(nordlys, "visit.free"), "Ring til Rikke")
    nordlys.show_record(scenario.id("v2"))
    assert words(nordlys, "visit.title") == "Bageriet Kornblomst I/S"
    assert part(nordlys, "visit.free", TextArea).text() == ""
    assert view_visit(opened_workspace, scenario.id("v1")).free_note == "Ring til Rikke"
