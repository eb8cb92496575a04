"""Virksomheder as a person uses it: by what stands on the page, by mouse and keys."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from fieldvisit.demo.scenario import Scenario
from fieldvisit.domain.records.contact import Contact
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.domain.records.visit import Visit
from fieldvisit.services.log_call import log_call
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.companies.companies_page import CompaniesPage
from fieldvisit.ui.events import Events
from fieldvisit.ui.tasks import Tasks
from fieldvisit.ui.widgets.tab_bar import TabBar
from fieldvisit.ui.widgets.timeline import Timeline
from fieldvisit.ui.widgets.two_line_list import TwoLineList
from tests.factories_cvr import OTHER_CVR
from tests.fixtures_workspace import OpenWorkspace, opening_of_the_day
from tests.ui.conftest import RecordedWindow
from tests.ui.reading import part, press, unnamed, words

OpenPage = Callable[[Workspace], CompaniesPage]


@pytest.fixture
def open_page(
    qtbot: QtBot, events: Events, tasks: Tasks, window: RecordedWindow, show: Callable[[QWidget], None]
) -> OpenPage:
    """Open the page and wait until the first company is on it."""

    def make(workspace: Workspace) -> CompaniesPage:
        page = CompaniesPage(workspace, events, tasks, window)
        with qtbot.waitSignal(page.shown, timeout=10_000):
            show(page)
        return page

    return make


@pytest.fixture
def page(open_page: OpenPage, opened_workspace: Workspace) -> CompaniesPage:
    """Mette's companies in the morning."""
    return open_page(opened_workspace)


def _rows(page: CompaniesPage) -> list[str]:
    return [row.spoken for row in part(page, "companies.list", TwoLineList).rows]  # type: ignore[union-attr]


def _wait_for_rows(qtbot: QtBot, page: CompaniesPage, count: int) -> None:
    qtbot.waitUntil(lambda: len(part(page, "companies.list", TwoLineList).rows) == count)


def _type(qtbot: QtBot, page: CompaniesPage, name: str, text: str) -> QLineEdit:
    field = part(page, name, QLineEdit)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    return field


def _choose(qtbot: QtBot, page: CompaniesPage, unit: str) -> None:
    with qtbot.waitSignal(page.shown, timeout=10_000):
        part(page, "companies.list", TwoLineList).choose(unit)


def _timeline(page: CompaniesPage) -> list[str]:
    return [entry.spoken for entry in part(page, "companies.timeline", Timeline).entries]


def _unit(workspace: Workspace, p_number: str) -> ProductionUnit:
    with workspace.store.read() as reader:
        return reader.find(ProductionUnit, p_number=p_number)[0]


def test_that_the_list_and_the_company_read_as_the_mockup(page: CompaniesPage) -> None:
    rows = _rows(page)
    assert rows[0] == "Nordlys Metal ApS, Metal · 14 ansatte · Smedevænget 4, I dag 09:00"
    assert rows[1] == "Bageriet Kornblomst I/S, Fødevarer · 4 ansatte · Torvet 9, I dag 11:00"
    assert rows[2] == "Kvadrat IT-Drift A/S, IT · 91 ansatte · Lautrupgangen 2, I dag 13:00"
    assert "Cykelsmeden Lindevang, Detail · 3 ansatte · Broen 7, Aug. 2025" in rows
    assert "Lindevang Køl & Varme ApS, Installation · 6 ansatte · Broen 22, Aldrig" in rows
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
    assert _timeline(page) == [
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
    _type(qtbot, page, "companies.filter", "groenne")
    _wait_for_rows(qtbot, page, 1)
    assert words(page, "companies.count") == "1 af 8 virksomheder"
    _type(qtbot, page, "companies.filter", "findes ikke")
    _wait_for_rows(qtbot, page, 0)
    assert words(page, "companies.empty.sentence") == "Ingen passer. Fjern et filter."
    press(page, "companies.empty.action")
    _wait_for_rows(qtbot, page, 8)


def test_that_chips_and_the_menu_of_filters_narrow_the_list(qtbot: QtBot, page: CompaniesPage) -> None:
    press(page, "companies.chip_under_20")
    _wait_for_rows(qtbot, page, 7)
    press(page, "companies.chip_not_visited")
    _wait_for_rows(qtbot, page, 6)
    page.findChildren(QAction, "companies.filter_ad_protected")[0].trigger()
    _wait_for_rows(qtbot, page, 1)
    assert part(page, "companies.chip_ad_protected").isVisible()
    press(page, "companies.chip_ad_protected")
    _wait_for_rows(qtbot, page, 6)
    assert not part(page, "companies.chip_ad_protected").isVisible()


def test_that_the_order_can_be_chosen(qtbot: QtBot, page: CompaniesPage) -> None:
    page.findChildren(QAction, "companies.sort_size")[0].trigger()
    qtbot.waitUntil(lambda: _rows(page)[0].startswith("Kvadrat IT-Drift A/S"))
    assert part(page, "companies.sort").accessibleName() == "Sortering: størrelse"


def test_that_flags_stand_before_the_number(qtbot: QtBot, page: CompaniesPage, scenario: Scenario) -> None:
    _choose(qtbot, page, scenario.unit_id("9990000055"))
    flags = part(page, "companies.flags")
    assert words(page, "companies.flags.text") == "Reklamebeskyttet · Enkeltmandsvirksomhed"
    assert (
        flags.mapTo(page, QPointF(0, 0).toPoint()).y()
        < part(page, "companies.contact_phone").mapTo(page, QPointF(0, 0).toPoint()).y()
    )
    press(page, "companies.call")
    assert words(page, "companies.call.flags.text") == "Reklamebeskyttet · Enkeltmandsvirksomhed"


def test_that_a_mistyped_number_is_pointed_out_while_typing_and_the_company_is_saved_unchecked(
    qtbot: QtBot, page: CompaniesPage, opened_workspace: Workspace, window: RecordedWindow
) -> None:
    page.show_record("new")
    _type(qtbot, page, "companies.new.cvr", "9900098")
    assert words(page, "companies.new.cvr.message.text") == ""
    _type(qtbot, page, "companies.new.cvr", "99000989")
    assert words(page, "companies.new.cvr.message.text") == "CVR-nummeret passer ikke. Tjek cifrene."
    assert part(page, "companies.new.save_anyway").isVisible()
    _type(qtbot, page, "companies.new.cvr", "99000988")
    assert words(page, "companies.new.cvr.message.text") == ""
    press(page, "companies.new.save")
    assert words(page, "companies.new.name.message.text") == "Skriv virksomhedens navn."
    for name, text in (
        ("name", "Mosevang Montage ApS"),
        ("street", "Mosevej"),
        ("house_number", "6"),
        ("postcode", "9999"),
        ("town", "Lindevang"),
        ("phone", "00 00 01 99"),
    ):
        _type(qtbot, page, f"companies.new.{name}", text)
    with qtbot.waitSignal(page.shown, timeout=10_000):
        press(page, "companies.new.save")
    assert window.said == ["Virksomheden er oprettet"]
    assert words(page, "companies.name") == "Mosevang Montage ApS"
    assert words(page, "companies.unchecked") == "Ikke tjekket i CVR"
    assert words(page, "companies.contact_phone") == "00 00 01 99"
    assert words(page, "companies.address") == "Mosevej 6, 9999 Lindevang"
    qtbot.waitUntil(lambda: words(page, "companies.count") == "9 af 9 virksomheder")


def test_that_a_number_that_does_not_fit_can_be_kept(qtbot: QtBot, page: CompaniesPage) -> None:
    page.show_record("new:Mosevang")
    assert part(page, "companies.new.name", QLineEdit).text() == "Mosevang"
    _type(qtbot, page, "companies.new.cvr", "99000989")
    with qtbot.waitSignal(page.shown, timeout=10_000):
        press(page, "companies.new.save_anyway")
    assert words(page, "companies.numbers") == "CVR 99000989"


def test_that_a_known_company_is_not_made_twice(qtbot: QtBot, page: CompaniesPage) -> None:
    page.show_record("new:99000015")
    _type(qtbot, page, "companies.new.name", "Nordlys")
    press(page, "companies.new.save")
    assert words(page, "companies.new.message.text").startswith("Virksomheden findes allerede.")


def test_that_a_call_without_a_list_is_saved_in_place(
    qtbot: QtBot, page: CompaniesPage, opened_workspace: Workspace, window: RecordedWindow
) -> None:
    press(page, "companies.call")
    assert words(page, "companies.call.phone") == "00 00 01 10"
    assert not part(page, "companies.call.recontact").isVisible()
    press(page, "companies.call.result.call_back")
    _type(qtbot, page, "companies.call.recontact", "14/10")
    _type(qtbot, page, "companies.call.note", "Vil høre mere")
    with qtbot.waitSignal(page.shown, timeout=10_000):
        press(page, "companies.call.save")
    assert window.said == ["Opkaldet er gemt"]
    assert not part(page, "companies.call_bar").isVisible()
    assert "Opkald: ring igen" in _timeline(page)[1]
    assert "“Vil høre mere”" in _timeline(page)[1]
    assert window.undo is not None
    with qtbot.waitSignal(page.shown, timeout=10_000):
        window.undo()
    assert not any("Vil høre mere" in entry for entry in _timeline(page))


def test_that_a_yes_books_the_visit_with_the_call(
    qtbot: QtBot, page: CompaniesPage, opened_workspace: Workspace, scenario: Scenario
) -> None:
    _choose(qtbot, page, scenario.unit_id("9990000066"))
    press(page, "companies.call")
    press(page, "companies.call.result.yes")
    _type(qtbot, page, "companies.call.booking", "13/10")
    press(page, "companies.call.save")
    assert part(page, "companies.call_bar").isVisible()
    _type(qtbot, page, "companies.call.booking", "13/10 kl. 9")
    with qtbot.waitSignal(page.shown, timeout=10_000):
        press(page, "companies.call.save")
    with opened_workspace.store.read() as reader:
        [visit] = reader.find(Visit, unit=scenario.unit_id("9990000066"), status="planned")
    assert visit.planned_at == datetime(2026, 10, 13, 7, tzinfo=UTC)


def test_that_a_new_visit_needs_a_day_and_a_time(
    qtbot: QtBot, page: CompaniesPage, opened_workspace: Workspace, scenario: Scenario
) -> None:
    _choose(qtbot, page, scenario.unit_id("9990000088"))
    press(page, "companies.new_visit")
    press(page, "companies.visit.save")
    assert words(page, "companies.visit.at.message.text") == "Skriv dag og klokkeslæt, fx fre 13:00."
    _type(qtbot, page, "companies.visit.at", "fre 13:00")
    _type(qtbot, page, "companies.visit.note", "parkering i gården")
    with qtbot.waitSignal(page.shown, timeout=10_000):
        press(page, "companies.visit.save")
    with opened_workspace.store.read() as reader:
        [visit] = reader.find(Visit, unit=scenario.unit_id("9990000088"))
    assert (visit.planned_at, visit.note) == (datetime(2026, 10, 9, 11, tzinfo=UTC), "parkering i gården")
    assert _timeline(page)[0].startswith("9. okt. 13:00, Planlagt besøg")


def test_that_a_contacts_number_saves_itself_and_shows_both_values(
    qtbot: QtBot, page: CompaniesPage, opened_workspace: Workspace, scenario: Scenario
) -> None:
    press(page, "companies.edit_contact")
    assert part(page, "companies.tabs", TabBar).choice == "contacts"
    with qtbot.waitSignal(page.shown, timeout=10_000):
        _type(qtbot, page, "companies.contact.0.phone", "00 00 01 11")
        part(page, "companies.contact.0.mail", QLineEdit).setFocus()
    with opened_workspace.store.read() as reader:
        rikke = reader.need(Contact, scenario.id("ct-nordlys"))
    assert (rikke.phone, rikke.mail) == ("00 00 01 11", "")
    assert words(page, "companies.contact_phone") == "00 00 01 11"
    assert _timeline(page)[1] == (
        "I dag 07:30, Telefon rettet, Rikke Dam: 00 00 01 11 · før 00 00 01 10 · Mette Lindholt, Venter"
    )


def test_that_contacts_are_added_and_removed(
    qtbot: QtBot, page: CompaniesPage, window: RecordedWindow
) -> None:
    press(page, "companies.edit_contact")
    press(page, "companies.add_contact")
    press(page, "companies.new_contact.save")
    assert words(page, "companies.new_contact.message.text").startswith("Skriv et navn")
    _type(qtbot, page, "companies.new_contact.name", "Tove Elm")
    with qtbot.waitSignal(page.shown, timeout=10_000):
        press(page, "companies.new_contact.save")
    assert part(page, "companies.contact.1.name", QLineEdit).text() == "Tove Elm"
    qtbot.waitUntil(part(page, "companies.contact.1.remove").isVisible)
    with qtbot.waitSignal(page.shown, timeout=10_000):
        press(page, "companies.contact.1.remove")
    assert page.findChildren(QLineEdit, "companies.contact.1.name") == []
    assert window.said[-1] == "Kontakten er flyttet til papirkurven"


def test_that_the_next_contact_is_typed_in_place(
    qtbot: QtBot, page: CompaniesPage, opened_workspace: Workspace
) -> None:
    press(page, "companies.next_contact_edit")
    field = _type(qtbot, page, "companies.next_contact_field", "i overmorgn")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert "Datoen kan ikke læses" in words(page, "companies.next_contact_field.message.text")
    _type(qtbot, page, "companies.next_contact_field", "15/10")
    with qtbot.waitSignal(page.shown, timeout=10_000):
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert _unit(opened_workspace, "9990000011").next_contact == date(2026, 10, 15)
    assert words(page, "companies.next_contact") == "Torsdag 15. okt. 2026"


def test_that_a_change_from_elsewhere_is_shown(
    qtbot: QtBot, page: CompaniesPage, opened_workspace: Workspace, events: Events
) -> None:
    done = log_call(opened_workspace, "9990000011", "not_reached")
    with qtbot.waitSignal(page.shown, timeout=10_000):
        events.announce(done.changed)
    assert any("Opkald: ikke truffet" in entry for entry in _timeline(page))
    qtbot.waitUntil(lambda: _rows(page)[0].endswith("venter"))


def test_that_a_visit_of_the_timeline_is_opened_on_its_page(
    qtbot: QtBot, page: CompaniesPage, window: RecordedWindow, scenario: Scenario
) -> None:
    first = part(page, "companies.timeline.0")
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Return)
    assert window.opened == [("visits", scenario.id("v1"))]


def test_that_a_dropped_file_is_shown_first_and_comes_in_when_a_person_says_so(
    qtbot: QtBot, page: CompaniesPage, opened_workspace: Workspace, tmp_path: Path
) -> None:
    file = tmp_path / "liste.csv"
    file.write_text(
        f"cvr;navn;by\n{OTHER_CVR};Haver og Have;Lindevang\n99000016;Forkert;\n", encoding="utf-8"
    )
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(file))])
    pane = part(page, "companies.import")
    with qtbot.waitSignal(pane.read, timeout=10_000):  # type: ignore[attr-defined]
        page.dropEvent(
            QDropEvent(
                QPointF(5, 5),
                Qt.DropAction.CopyAction,
                dropped,
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
            )
        )
    assert (
        words(page, "companies.import.counts") == "2 rækker læst: 1 nye, 0 ændres, 0 er uændrede, 1 afvist."
    )
    with opened_workspace.store.read() as reader:
        assert len(reader.find(ProductionUnit)) == 8
    with qtbot.waitSignal(pane.done, timeout=10_000):  # type: ignore[attr-defined]
        press(page, "companies.import.run")
    assert words(page, "companies.import.message.text") == "Importen er færdig."
    pane.save_to(file.with_name("rapport.csv"))  # type: ignore[attr-defined]
    assert "99000016" in file.with_name("rapport.csv").read_text(encoding="utf-8-sig")
    press(page, "companies.import.close")
    qtbot.waitUntil(lambda: words(page, "companies.count").endswith("af 9 virksomheder"))


def test_that_an_unreadable_file_says_why(qtbot: QtBot, page: CompaniesPage, tmp_path: Path) -> None:
    file = tmp_path / "tom.csv"
    file.write_bytes(b"")
    page.import_file(file)
    qtbot.waitUntil(lambda: words(page, "companies.import.message.text").startswith("Filen er tom."))
    assert not part(page, "companies.import.run").isVisible()


def test_that_a_caseworker_reads_and_writes_nothing_here(
    open_page: OpenPage, open_workspace: OpenWorkspace, scenario: Scenario
) -> None:
    page = open_page(open_workspace("hanne", opening_of_the_day(scenario)))
    for name in ("add", "call", "new_visit", "edit_contact", "next_contact_edit"):
        assert not part(page, f"companies.{name}").isVisible(), name
    assert words(page, "companies.count") == "8 af 8 virksomheder"
    assert not page.acceptDrops()


def test_that_a_colleague_is_told_whom_to_log_through(
    qtbot: QtBot, open_page: OpenPage, open_workspace: OpenWorkspace, scenario: Scenario
) -> None:
    page = open_page(open_workspace("birgitte", opening_of_the_day(scenario)))
    assert words(page, "companies.log_via") == "Log via Mette"


def test_that_an_empty_store_says_what_to_do(
    qtbot: QtBot,
    workspace: Workspace,
    events: Events,
    tasks: Tasks,
    window: RecordedWindow,
    show: Callable[[QWidget], None],
) -> None:
    page = CompaniesPage(workspace, events, tasks, window)
    show(page)
    qtbot.waitUntil(lambda: part(page, "companies.empty").isVisible())
    assert words(page, "companies.empty.sentence").startswith(
        "Der er ingen virksomheder på denne computer endnu."
    )


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
