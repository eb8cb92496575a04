"""Besøg: how it begins and ends, what is held back, and how the page stands in other windows."""

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from fieldvisit.demo.scenario import Scenario
from fieldvisit.domain.records.follow_up import FollowUp
from fieldvisit.domain.records.visit import Visit
from fieldvisit.services.edit_company import edit_unit
from fieldvisit.services.visit_view import VisitView, view_visit
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.outbox import OutboxState, entries
from fieldvisit.ui.events import Events
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.tasks import Tasks
from fieldvisit.ui.visits.bag_list import BagList
from fieldvisit.ui.visits.visit_page import VisitPage
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.text_area import TextArea
from fieldvisit.ui.widgets.text_field import TextField
from tests.drivers.heard_words import heard_words
from tests.ui.conftest import RecordedWindow
from tests.ui.reading import part, press, words
from tests.ui.visit_parts import OpenVisit, answer_all, write_field
from tests.unit.services.nordlys import NORDLYS


def test_that_digits_like_a_person_number_keep_the_note_here_until_somebody_chooses(
    nordlys: VisitPage, qtbot: QtBot, opened_workspace: Workspace
) -> None:
    def states() -> list[OutboxState]:
        with opened_workspace.store.read() as reader:
            waiting = entries(reader.connection, OutboxState.OPEN, OutboxState.HELD)
        return [entry.state for entry in waiting if entry.new.get("question") == "free"]

    nordlys.focus_free_note()
    write_field(qtbot, nordlys, "visit.free", "Hun har 320185-1234.")
    assert words(nordlys, "visit.free.message.text").startswith("Det ligner et CPR-nummer.")
    assert states() == [OutboxState.HELD]
    press(nordlys, "visit.free.send_anyway")
    assert states() == [OutboxState.OPEN]


def test_that_health_words_are_pointed_at_and_nothing_is_held_back(nordlys: VisitPage, qtbot: QtBot) -> None:
    write_field(qtbot, nordlys, "visit.b1", "En har en depression.")
    assert words(nordlys, "visit.b1.message.text") == "Skriv, hvad jobbet kræver, ikke hvad personen har."
    assert not part(nordlys, "visit.b1.send_anyway").isVisible()


@pytest.mark.parametrize("field", ["note", "next_step"])
def test_that_what_should_not_stand_in_the_note_of_an_offer_is_pointed_at(
    nordlys: VisitPage, qtbot: QtBot, field: str
) -> None:
    bag, message = part(nordlys, "visit.bag", BagList), part(nordlys, "visit.bag.message")
    bag.setFocus()
    qtbot.keyClick(bag, Qt.Key.Key_J)
    for typed, said in (
        ("Ring om 320185-1234", "Det ligner et CPR-nummer: holdt tilbage under Synkronisering."),
        ("En har en depression", "Skriv, hvad jobbet kræver, ikke hvad personen har."),
    ):
        part(nordlys, f"visit.bag.ordinaert_job.{field}", TextField).clear()
        write_field(qtbot, nordlys, f"visit.bag.ordinaert_job.{field}", typed)
        assert message.isVisible()
        assert words(nordlys, "visit.bag.message.text") == said
    part(nordlys, f"visit.bag.ordinaert_job.{field}", TextField).clear()
    write_field(qtbot, nordlys, f"visit.bag.ordinaert_job.{field}", "Ring om praktik")
    assert not message.isVisible()


def test_that_the_visit_ends_on_one_page_with_its_follow_ups(
    nordlys: VisitPage, opened_workspace: Workspace, scenario: Scenario, window: RecordedWindow, qtbot: QtBot
) -> None:
    answer_all(opened_workspace, scenario)
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
    answer_all(opened_workspace, scenario)
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
    with heard_words() as heard:
        press(nordlys, "visit.end.finish")
    assert heard == ["7 felter mangler"]
    assert words(nordlys, "visit.end.message.text").startswith("Besøget er ikke afsluttet endnu")
    assert part(nordlys, "visit.end.finish").isVisible()
    focused = nordlys.window().focusWidget()
    assert focused is not None
    assert focused.objectName() == "visit.end.missing.b1"
    press(nordlys, "visit.end.missing.a4")
    qtbot.waitUntil(part(nordlys, "visit.a4").hasFocus)


def test_that_a_cancelled_visit_gets_its_new_date_on_the_same_page(
    open_visit: OpenVisit, qtbot: QtBot, opened_workspace: Workspace
) -> None:
    page = open_visit("v4")
    page.end_visit()
    press(page, "visit.end.status.company")
    write_field(qtbot, page, "visit.end.new_date", "20/10 14:30")
    press(page, "visit.end.finish")
    with opened_workspace.store.read() as reader:
        visit = reader.need(Visit, page.visit)
        moved = reader.need(Visit, visit.moved_to or "")
    assert visit.status == "cancelled_by_company"
    assert moved.planned_at == datetime.fromisoformat("2026-10-20T14:30+02:00")


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
    page = VisitPage(PageTools(opened_workspace, events, tasks, window))
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
    page = VisitPage(PageTools(opened_workspace, events, tasks, window))
    page.show_record(scenario.id("v1"))
    show(page)
    assert part(page, "visit.end_visit", Button).text() == "Aflys eller flyt"
    press(page, "visit.start")
    assert stored(page).visit.started_at is not None
    assert not part(page, "visit.start").isVisible()
    assert part(page, "visit.end_visit", Button).text() == "Afslut besøg"


def test_that_opening_another_visit_stores_what_was_being_typed_in_the_first(
    nordlys: VisitPage, qtbot: QtBot, opened_workspace: Workspace, scenario: Scenario
) -> None:
    nordlys.focus_free_note()
    qtbot.keyClicks(part(nordlys, "visit.free"), "Ring til Rikke")
    nordlys.show_record(scenario.id("v2"))
    assert words(nordlys, "visit.title") == "Bageriet Kornblomst I/S"
    assert part(nordlys, "visit.free", TextArea).text() == ""
    assert view_visit(opened_workspace, scenario.id("v1")).free_note == "Ring til Rikke"


def test_that_a_wide_window_shows_the_whole_end_at_once(
    nordlys: VisitPage, opened_workspace: Workspace, scenario: Scenario
) -> None:
    answer_all(opened_workspace, scenario)
    nordlys.resize(1310, 660)
    nordlys.end_visit()
    QApplication.processEvents()
    scroll = part(nordlys, "visit.end.scroll", QScrollArea)
    assert scroll.verticalScrollBar().maximum() == 0
    boxes, thanks = part(nordlys, "visit.end.follow_up"), part(nordlys, "visit.end.thanks")
    assert (
        boxes.mapTo(nordlys, boxes.rect().topLeft()).x() > thanks.mapTo(nordlys, thanks.rect().topRight()).x()
    )


def test_that_a_company_s_name_makes_no_keys_at_the_end_of_a_visit(
    nordlys: VisitPage, opened_workspace: Workspace, scenario: Scenario
) -> None:
    edit_unit(opened_workspace, scenario.unit_id(NORDLYS), {"name": "H&M"})
    answer_all(opened_workspace, scenario)
    nordlys.end_visit()
    box = part(nordlys, "visit.end.follow_up.0", QCheckBox)
    assert box.accessibleName() == "Takkemail til H&M · ons. 7. okt."
    assert box.shortcut().isEmpty()
