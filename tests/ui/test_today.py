"""I dag as a person reads it on the acceptance day's morning."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from fieldvisit.demo.scenario import Scenario
from fieldvisit.services.day_sheet import read_day_sheet
from fieldvisit.services.follow_up import finish_follow_up
from fieldvisit.services.hold_visit import cancel_visit
from fieldvisit.services.plan_day import plan_day
from fieldvisit.services.record_visit import start_visit
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.events import Events
from fieldvisit.ui.out.out_dialog import OutDialog
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.shell.page_keys import primary_button
from fieldvisit.ui.tasks import Tasks
from fieldvisit.ui.today.day_sheet import day_sheet
from fieldvisit.ui.today.row_button import RowButton
from fieldvisit.ui.today.today_page import TodayPage
from fieldvisit.ui.widgets.button import Button
from fieldvisit_sync.clock import FileClock
from tests.fixtures_workspace import MORNING, OpenWorkspace, opening_of_the_day
from tests.ui.conftest import RecordedWindow
from tests.ui.reading import part, press, unnamed, words

MakePage = Callable[[Workspace], TodayPage]


@pytest.fixture
def make_page(open_fresh: Callable[..., TodayPage]) -> MakePage:
    """Open the page and wait until the day is on it."""
    return partial(open_fresh, TodayPage)


@pytest.fixture
def page(make_page: MakePage, opened_workspace: Workspace) -> TodayPage:
    """Mette's morning."""
    return make_page(opened_workspace)


def test_that_the_morning_reads_as_the_mockup(page: TodayPage, scenario: Scenario) -> None:
    assert words(page, "today.subtitle") == "Tirsdag 6. oktober 2026 · uge 41"
    assert words(page, "today.readiness.text") == (
        "Klar til en dag uden net: 4 besøg, 6 kandidater og 30 tilbud ligger krypteret på computeren."
    )
    assert words(page, "today.readiness.past_check") == "3 tilbud har passeret tjekdatoen"
    assert words(page, "today.next_visit.company") == "Nordlys Metal ApS"
    assert words(page, "today.next_visit.time") == "09:00"
    assert words(page, "today.next_visit.wait") == "om 1 t 30 min"
    assert words(page, "today.next_visit.address") == "Smedevænget 4, 9999 Lindevang"
    assert words(page, "today.next_visit.contact") == "Rikke Dam, værkfører"
    assert words(page, "today.next_visit.employees") == "14 ansatte"
    assert words(page, "today.next_visit.places") == "Plads til 1"
    assert words(page, "today.next_visit.promised").endswith("3 kandidater er på shortlisten.")
    marks = [words(page, f"today.visit_mark.{scenario.id(name)}") for name in ("v2", "v3", "v4")]
    assert marks == ["Løntilskud ikke muligt nu", "Bytteaftale i kladde", "Første besøg"]
    assert words(page, "today.next_day.content") == "Ingen besøg · 3 opfølgninger"
    assert words(page, "today.campaign.reached") == "0 af 800 virksomheder besøgt (0,0 %)"
    assert words(page, "today.calls.count") == "4"
    assert words(page, "today.inquiries.text") == "Alle er besvaret"


def test_that_what_the_cards_hold_stands_on_the_same_edges(page: TodayPage, scenario: Scenario) -> None:
    def place(name: str) -> QRect:
        shown = part(page, name)
        return QRect(shown.mapTo(page, QPoint(0, 0)), shown.size())

    QApplication.processEvents()
    marks = [f"today.visit_mark.{scenario.id(name)}" for name in ("v2", "v3", "v4")]
    assert {place(name).right() for name in marks} == {place("today.next_visit.places").right()}
    assert place("today.campaign.name").left() == place("today.next_day.title").left()
    assert place(f"today.deadline.{scenario.id('d2')}").height() == 55, "a word alone on a line"


def test_that_rows_are_read_as_one_sentence(page: TodayPage, scenario: Scenario) -> None:
    kornblomst = part(page, f"today.visit.{scenario.id('v2')}").accessibleName()
    assert kornblomst == (
        "11:00, Bageriet Kornblomst I/S, Torvet 9 · Samir Haddad, ejer · 2 på shortlisten, "
        "Løntilskud ikke muligt nu"
    )
    late = part(page, f"today.deadline.{scenario.id('d1')}").accessibleName()
    assert late == "Svar om praktik i november, Tag & Facade Vest · lovet Ole Krag, 1 arbejdsdag over"
    assert part(page, f"today.deadline.{scenario.id('d2')}").accessibleName().endswith("I dag kl. 16")


def test_that_a_protected_company_is_flagged_before_its_number(page: TodayPage, scenario: Scenario) -> None:
    spoken = part(page, f"today.call.{scenario.unit_id('9990000055')}").accessibleName()
    assert spoken.index("Reklamebeskyttet") < spoken.index("00 00 01 55")
    assert "Enkeltmandsvirksomhed" in spoken


def test_that_ctrl_enter_s_button_starts_the_visit_and_opens_it(
    page: TodayPage, opened_workspace: Workspace, scenario: Scenario, window: RecordedWindow
) -> None:
    primary = primary_button(page)
    assert primary is not None
    assert primary.objectName() == "today.start_visit"
    primary.click()
    assert window.opened == [("visits", scenario.id("v1"))]
    coming = plan_day(opened_workspace).next_visit
    assert coming is not None
    assert coming.visit.started_at is not None


def test_that_a_visit_under_way_says_when_it_began_and_not_how_long_it_is_until_then(
    make_page: MakePage, opened_workspace: Workspace, scenario: Scenario
) -> None:
    start_visit(opened_workspace, scenario.id("v1"))
    page = make_page(opened_workspace)
    assert part(page, "today.start_visit", Button).text() == "Fortsæt besøg"
    assert words(page, "today.next_visit.wait") == "begyndt 07:30"


def test_that_everything_leads_somewhere(page: TodayPage, scenario: Scenario, window: RecordedWindow) -> None:
    names = [
        ("today.prepare", ("visits", scenario.id("v1"))),
        ("today.call_contact", ("calls", scenario.unit_id("9990000011"))),
        ("today.open_bag", ("bag", "")),
        (f"today.visit.{scenario.id('v3')}", ("visits", scenario.id("v3"))),
        ("today.all_follow_ups", ("follow_ups", "")),
        (f"today.deadline.{scenario.id('d1')}", ("follow_ups", scenario.id("d1"))),
        ("today.start_calls", ("calls", "")),
        (f"today.call.{scenario.unit_id('9990000066')}", ("calls", scenario.unit_id("9990000066"))),
        ("today.open_campaign", ("campaigns", "")),
        ("today.open_inquiries", ("follow_ups", "inquiries")),
    ]
    for name, _ in names:
        press(page, name)
    assert window.opened == [place for _, place in names]


def test_that_enter_opens_a_row(
    page: TodayPage, scenario: Scenario, window: RecordedWindow, qtbot: QtBot
) -> None:
    qtbot.keyClick(part(page, f"today.visit.{scenario.id('v2')}"), Qt.Key.Key_Return)
    assert window.opened == [("visits", scenario.id("v2"))]


def test_that_a_change_elsewhere_is_shown(
    page: TodayPage, opened_workspace: Workspace, scenario: Scenario, events: Events, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.shown):
        events.announce(finish_follow_up(opened_workspace, scenario.id("d1")).changed)
    assert page.findChild(QWidget, f"today.deadline.{scenario.id('d1')}") is None


def test_that_a_cancelled_visit_stays_with_its_reason_and_asks_for_a_new_date(
    page: TodayPage,
    opened_workspace: Workspace,
    scenario: Scenario,
    events: Events,
    window: RecordedWindow,
    qtbot: QtBot,
) -> None:
    visit = scenario.id("v4")
    with qtbot.waitSignal(page.shown):
        events.announce(cancel_visit(opened_workspace, visit, "company").changed)
    assert words(page, f"today.visit_mark.{visit}") == "Aflyst af virksomheden"
    qtbot.waitUntil(lambda: part(page, f"today.new_date.{visit}").isVisible())
    press(page, f"today.new_date.{visit}")
    assert window.opened == [("visits", visit)]


def test_that_without_a_connection_the_age_of_the_data_is_told(page: TodayPage, events: Events) -> None:
    events.tell_line(False)
    assert words(page, "today.readiness.text").startswith("Hentet kl. 07:30: 4 besøg")
    events.tell_line(True)
    assert words(page, "today.readiness.text").startswith("Klar til en dag uden net:")


def test_that_an_age_of_days_is_told_with_its_day(
    make_page: MakePage, opened_workspace: Workspace, clock: FileClock, events: Events
) -> None:
    clock.set(MORNING + timedelta(days=2), ticking=False)
    page = make_page(opened_workspace)
    events.tell_line(False)
    assert words(page, "today.readiness.text").startswith("Hentet 6. okt. kl. 07:30:")


def test_that_a_day_without_visits_leads_to_the_call_list(
    make_page: MakePage, open_workspace: OpenWorkspace, scenario: Scenario, window: RecordedWindow
) -> None:
    records = [record for record in opening_of_the_day(scenario) if record[0] != "visit"]
    page = make_page(open_workspace("mette", records))
    assert words(page, "today.no_visits") == (
        "Ingen besøg i dag. Planlæg et besøg, eller ring til en af de 4 på ringelisten."
    )
    press(page, "today.call_instead")
    assert window.opened == [("calls", "")]


def test_that_an_empty_profile_shows_a_page_all_the_same(make_page: MakePage, workspace: Workspace) -> None:
    page = make_page(workspace)
    assert words(page, "today.no_visits") == "Ingen besøg i dag. Planlæg et besøg."
    assert not part(page, "today.campaign").isVisible()
    assert part(page, "today.no_deadlines").isVisible()
    assert part(page, "today.no_calls").isVisible()


def test_that_a_new_day_is_read_when_midnight_has_passed(
    page: TodayPage, clock: FileClock, qtbot: QtBot
) -> None:
    clock.set(datetime(2026, 10, 7, 5, 30, tzinfo=UTC), ticking=False)
    with qtbot.waitSignal(page.shown):
        page.show_record("")
    assert words(page, "today.subtitle").startswith("Onsdag 7. oktober")
    assert words(page, "today.next_day.day") == "torsdag 8. oktober"


def test_that_the_printed_day_names_visits_and_contacts_but_no_candidate(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    flags = opened_workspace.reference.tables["flag"]
    sheet = day_sheet(read_day_sheet(opened_workspace, opened_workspace.today), "Mette Lindholt", flags)
    assert "Reklamebeskyttet" in sheet
    assert sheet.index("Nordlys Metal ApS") < sheet.index("Bageriet Kornblomst I/S")
    assert "parkering i gården" in sheet
    assert "Rikke Dam, værkfører 00 00 01 10" in sheet
    assert not [person["shown"] for person in scenario.candidates if person["shown"] in sheet]


def test_that_the_day_plan_of_another_day_is_shown_when_it_is_typed(page: TodayPage, qtbot: QtBot) -> None:
    assert page.print_page()
    (dialog,) = page.findChildren(OutDialog)
    assert words(dialog, "today.out.subtitle") == "Tirsdag 6. oktober 2026"
    assert part(dialog, "today.out.page.1", QLabel).accessibleDescription().count("Ingen besøg") == 0
    field = part(dialog, "today.out.day", QLineEdit)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "i morgen")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert words(dialog, "today.out.subtitle") == "Onsdag 7. oktober 2026"
    page_said = part(dialog, "today.out.page.1", QLabel).accessibleDescription()
    assert "Ingen besøg den dag." in page_said
    assert "Opkald" not in page_said
    assert part(dialog, "today.out.path", QLineEdit).text().endswith("Dagsplan 2026-10-07.pdf")
    dialog.reject()


def test_that_everything_reachable_has_a_name(page: TodayPage) -> None:
    assert unnamed(page) == []


def test_that_nothing_is_said_of_the_day_before_it_is_read(
    opened_workspace: Workspace, events: Events, tasks: Tasks, window: RecordedWindow, qtbot: QtBot
) -> None:
    page = TodayPage(PageTools(opened_workspace, events, tasks, window))
    qtbot.addWidget(page)
    said: QWidget = part(page, "today.readiness.text")
    with qtbot.waitSignal(page.shown, timeout=10_000):
        page.show()
        assert not said.isVisible()
    assert said.isVisible()


def test_that_the_visits_of_the_day_change_places_by_key_and_by_mouse(
    qtbot: QtBot, page: TodayPage, window: RecordedWindow, scenario: Scenario
) -> None:
    v3, v4 = scenario.id("v3"), scenario.id("v4")

    def order() -> list[str]:
        rows = [row for row in page.findChildren(RowButton) if row.isVisible()]
        rows.sort(key=lambda row: row.mapTo(page, QPoint()).y())
        start = "today.visit."
        return [name.removeprefix(start) for row in rows if (name := row.objectName()).startswith(start)]

    with qtbot.waitSignal(page.shown):
        qtbot.keyClick(part(page, f"today.visit.{v4}"), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: order()[-2:] == [v4, v3])
    focused = page.focusWidget()
    assert focused is not None
    assert focused.objectName() == f"today.visit.{v4}"
    with qtbot.waitSignal(page.shown):
        press(page, f"today.later.{v4}")
    qtbot.waitUntil(lambda: order()[-2:] == [v3, v4])
    assert window.said == ["Besøgene har byttet tid"] * 2


def test_that_companies_near_the_next_visit_are_one_key_away(
    page: TodayPage, window: RecordedWindow, scenario: Scenario
) -> None:
    press(page, "today.near")
    assert window.opened == [("companies", f"near:{scenario.unit_id('9990000011')}")]
