"""Virksomheder as a person reads it: list, filters, timeline, facts, roles."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from fieldvisit.demo.scenario import Scenario
from fieldvisit.services.log_call import log_call
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.companies.companies_page import CompaniesPage
from fieldvisit.ui.companies.no_companies import NoCompanies
from fieldvisit.ui.events import Events
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.tasks import Tasks
from fieldvisit.ui.widgets.two_line_list import TwoLineList
from tests.fixtures_workspace import OpenWorkspace, opening_of_the_day
from tests.ui.companies_page import (
    OpenPage,
    choose,
    open_page,
    page,
    rows,
    timeline,
    type_into,
    wait_for_rows,
)
from tests.ui.conftest import RecordedWindow
from tests.ui.reading import part, press, unnamed, words

__all__ = ["open_page", "page"]


def test_that_the_list_and_the_company_read_as_the_mockup(page: CompaniesPage) -> None:
    shown = rows(page)
    assert shown[0] == "Nordlys Metal ApS, Metal · 14 ansatte · Smedevænget 4, I dag 09:00"
    assert shown[1] == "Bageriet Kornblomst I/S, Fødevarer · 4 ansatte · Torvet 9, I dag 11:00"
    assert shown[2] == "Kvadrat IT-Drift A/S, IT · 91 ansatte · Lautrupgangen 2, I dag 13:00"
    assert "Cykelsmeden Lindevang, Detail · 3 ansatte · Broen 7, Aug. 2025" in shown
    assert "Lindevang Køl & Varme ApS, Installation · 6 ansatte · Broen 22, Aldrig" in shown
    assert words(page, "companies.count") == "8 af 8 virksomheder"
    assert words(page, "companies.name") == "Nordlys Metal ApS"
    assert words(page, "companies.numbers") == "CVR 99000015 · P 9990000011"
    assert words(page, "companies.responsible") == "Ansvarlig: Mette Lindholt"
    assert words(page, "companies.deputy") == "Stedfortræder: Karim Østergaard"
    assert words(page, "companies.interval") == "Besøg hver 6. måned · næste inden 3. maj"
    assert words(page, "companies.places") == "1 i brug, 0 lovet, 1 fri"
    assert words(page, "companies.places.source").startswith("12,0 årsværk giver 2 pladser.")
    assert words(page, "companies.contact_name") == "Rikke Dam, værkfører"
    assert words(page, "companies.contact_phone") == "00 00 01 10"
    assert words(page, "companies.contact_mail") == "E-mail er ikke oplyst"
    assert words(page, "companies.trade") == "Metal (DB07 256200)"
    assert words(page, "companies.staff") == "14 · 12,0 årsværk"
    assert words(page, "companies.address") == "Smedevænget 4, 9999 Lindevang"


def test_that_the_timeline_reads_as_the_mockup(page: CompaniesPage) -> None:
    assert timeline(page) == [
        "I dag 09:00, Planlagt besøg",
        "2. okt., Samtykke registreret, K-0402 og K-0417 må vises for Nordlys Metal · Hanne Vibe",
        "1. okt., Samtykke registreret, K-0388 må vises for Nordlys Metal · Hanne Vibe",
        "24. sep., Opkald: ja til besøg, Åbne døre 2026, “Mangler en svejser i nordhallen.” · Karim Østergaard",
        "12. mar., Mail besvaret, Spurgte til regler for praktik. Svar sendt samme dag.",
        "3. nov. 2025, Besøg, Kendskab. Intet behov lige nu, vil høre fra os igen.",
    ]


def test_that_every_reachable_widget_has_its_names(page: CompaniesPage) -> None:
    assert unnamed(page) == []


def test_that_typing_filters_and_an_empty_result_offers_a_way_out(qtbot: QtBot, page: CompaniesPage) -> None:
    type_into(qtbot, page, "companies.filter", "groenne")
    wait_for_rows(qtbot, page, 1)
    assert words(page, "companies.count") == "1 af 8 virksomheder"
    type_into(qtbot, page, "companies.filter", "findes ikke")
    wait_for_rows(qtbot, page, 0)
    assert words(page, "companies.empty.sentence") == "Ingen passer. Fjern et filter."
    press(page, "companies.empty.action")
    wait_for_rows(qtbot, page, 8)


def test_that_a_workplace_without_a_responsible_says_who_covers_it(
    open_page: OpenPage, opened_workspace: Workspace, scenario: Scenario, qtbot: QtBot
) -> None:
    nordlys = scenario.unit_id("9990000011")
    with opened_workspace.store.write("company.edit") as writer:
        writer.edit("production_unit", nordlys, {"responsible": None})
    page = open_page(opened_workspace)
    page.show_record(nordlys)
    said = "Ingen ansvarlig · Mette Lindholt dækker her"
    qtbot.waitUntil(lambda: words(page, "companies.responsible") == said)


def test_that_chips_and_the_menu_of_filters_narrow_the_list(qtbot: QtBot, page: CompaniesPage) -> None:
    press(page, "companies.chip_under_20")
    wait_for_rows(qtbot, page, 7)
    press(page, "companies.chip_not_visited")
    wait_for_rows(qtbot, page, 6)
    page.findChildren(QAction, "companies.filter_ad_protected")[0].trigger()
    wait_for_rows(qtbot, page, 1)
    assert part(page, "companies.chip_ad_protected").isVisible()
    press(page, "companies.chip_ad_protected")
    wait_for_rows(qtbot, page, 6)
    assert not part(page, "companies.chip_ad_protected").isVisible()


def test_that_the_order_can_be_chosen(qtbot: QtBot, page: CompaniesPage) -> None:
    page.findChildren(QAction, "companies.sort_size")[0].trigger()
    qtbot.waitUntil(lambda: rows(page)[0].startswith("Kvadrat IT-Drift A/S"))
    assert part(page, "companies.sort").accessibleName() == "Sortering: størrelse"


def test_that_flags_stand_before_the_number(qtbot: QtBot, page: CompaniesPage, scenario: Scenario) -> None:
    choose(qtbot, page, scenario.unit_id("9990000055"))
    flags = part(page, "companies.flags")
    assert words(page, "companies.flags.text") == "Reklamebeskyttet · Enkeltmandsvirksomhed"
    assert (
        flags.mapTo(page, QPointF(0, 0).toPoint()).y()
        < part(page, "companies.contact_phone").mapTo(page, QPointF(0, 0).toPoint()).y()
    )
    press(page, "companies.call")
    assert words(page, "companies.call.flags.text") == "Reklamebeskyttet · Enkeltmandsvirksomhed"


def test_that_a_change_from_elsewhere_is_shown(
    qtbot: QtBot, page: CompaniesPage, opened_workspace: Workspace, events: Events
) -> None:
    done = log_call(opened_workspace, "9990000011", "not_reached")
    with qtbot.waitSignal(page.shown, timeout=10_000):
        events.announce(done.changed)
    assert any("Opkald: ikke truffet" in entry for entry in timeline(page))
    qtbot.waitUntil(lambda: rows(page)[0].endswith("venter"))


def test_that_a_visit_of_the_timeline_is_opened_on_its_page(
    qtbot: QtBot, page: CompaniesPage, window: RecordedWindow, scenario: Scenario
) -> None:
    first = part(page, "companies.timeline.0")
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Return)
    assert window.opened == [("visits", scenario.id("v1"))]


def test_that_a_caseworker_reads_and_writes_nothing_here(
    qtbot: QtBot, open_page: OpenPage, open_workspace: OpenWorkspace, scenario: Scenario
) -> None:
    page = open_page(open_workspace("hanne", opening_of_the_day(scenario)))
    for name in ("add", "call", "new_visit", "edit_contact", "next_contact_edit"):
        assert not part(page, f"companies.{name}").isVisible(), name
    qtbot.waitUntil(lambda: words(page, "companies.count") == "8 af 8 virksomheder")
    assert not page.acceptDrops()


def test_that_a_colleague_is_told_whom_to_log_through(
    qtbot: QtBot, open_page: OpenPage, open_workspace: OpenWorkspace, scenario: Scenario
) -> None:
    page = open_page(open_workspace("birgitte", opening_of_the_day(scenario)))
    assert part(page, "companies.log_via", QAbstractButton).text() == "Log via Mette"


def test_that_an_empty_store_says_what_to_do(
    qtbot: QtBot,
    workspace: Workspace,
    events: Events,
    tasks: Tasks,
    window: RecordedWindow,
    show: Callable[[QWidget], None],
) -> None:
    page = CompaniesPage(PageTools(workspace, events, tasks, window))
    show(page)
    qtbot.waitUntil(lambda: part(page, "companies.empty").isVisible())
    assert words(page, "companies.empty.sentence").startswith(
        "Der er ingen virksomheder på denne computer endnu."
    )
    assert part(page, "companies.empty.action", QAbstractButton).text() == "Importér fra fil …"


def test_that_the_button_of_an_empty_list_does_what_helps(
    qtbot: QtBot, show: Callable[[QWidget], None]
) -> None:
    empty = NoCompanies(may_import=True)
    show(empty)
    with qtbot.waitSignal(empty.cleared):
        press(empty, "companies.empty.action")
    empty.say_why(0)
    with qtbot.waitSignal(empty.import_wanted), qtbot.assertNotEmitted(empty.cleared):
        press(empty, "companies.empty.action")
    only_reader = NoCompanies(may_import=False)
    qtbot.addWidget(only_reader)
    only_reader.say_why(0)
    assert part(only_reader, "companies.empty.action").isHidden()


def test_that_in_a_narrow_window_the_company_covers_the_list_until_one_steps_back(
    qtbot: QtBot, page: CompaniesPage, scenario: Scenario
) -> None:
    page.resize(800, 600)
    names = part(page, "companies.list", TwoLineList)
    qtbot.waitUntil(names.isVisible)
    assert not part(page, "companies.detail").isVisible()
    names.setFocus()
    qtbot.keyClick(names, Qt.Key.Key_Return)
    qtbot.waitUntil(part(page, "companies.detail").isVisible)
    assert not names.isVisible()
    assert page.escape()
    assert names.isVisible()
    assert not page.escape()
