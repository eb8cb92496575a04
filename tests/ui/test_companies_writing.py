"""Virksomheder as a person writes in it: new companies, calls, visits, contacts, files."""

from datetime import UTC, date, datetime

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from fieldvisit.demo.scenario import Scenario
from fieldvisit.domain.records.contact import Contact
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.domain.records.visit import Visit
from fieldvisit.services.agree_commitment import add_commitment
from fieldvisit.services.answer_line import CommitmentLine
from fieldvisit.services.edit_need import add_need
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.companies.companies_page import CompaniesPage
from fieldvisit.ui.widgets.tab_bar import TabBar
from fieldvisit.ui.widgets.two_line_list import TwoLineList
from tests.ui.companies_page import OpenPage, choose, open_page, page, timeline, type_into
from tests.ui.conftest import RecordedWindow
from tests.ui.reading import is_shown, part, press, words
from tests.unit.services.nordlys import NORDLYS

__all__ = ["open_page", "page"]


def _unit(workspace: Workspace, p_number: str) -> ProductionUnit:
    with workspace.store.read() as reader:
        return reader.find(ProductionUnit, p_number=p_number)[0]


def test_that_a_mistyped_number_is_pointed_out_while_typing_and_the_company_is_saved_unchecked(
    qtbot: QtBot, page: CompaniesPage, opened_workspace: Workspace, window: RecordedWindow
) -> None:
    page.show_record("new")
    type_into(qtbot, page, "companies.new.cvr", "9900098")
    assert not is_shown(page, "companies.new.cvr.message")
    type_into(qtbot, page, "companies.new.cvr", "99000989")
    assert words(page, "companies.new.cvr.message.text") == "CVR-nummeret passer ikke. Tjek cifrene."
    assert part(page, "companies.new.save_anyway").isVisible()
    type_into(qtbot, page, "companies.new.cvr", "99000988")
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
        type_into(qtbot, page, f"companies.new.{name}", text)
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
    type_into(qtbot, page, "companies.new.cvr", "99000989")
    with qtbot.waitSignal(page.shown, timeout=10_000):
        press(page, "companies.new.save_anyway")
    assert words(page, "companies.numbers") == "CVR 99000989"
    nothing = "Her er ikke sket noget endnu. Ring, eller planlæg et besøg."
    assert words(page, "companies.timeline.nothing") == nothing


def test_that_a_known_company_is_not_made_twice(qtbot: QtBot, page: CompaniesPage) -> None:
    page.show_record("new:99000015")
    type_into(qtbot, page, "companies.new.name", "Nordlys")
    press(page, "companies.new.save")
    assert words(page, "companies.new.message.text").startswith("Virksomheden findes allerede.")


def test_that_a_call_without_a_list_is_saved_in_place(
    qtbot: QtBot, page: CompaniesPage, opened_workspace: Workspace, window: RecordedWindow
) -> None:
    press(page, "companies.call")
    assert words(page, "companies.call.phone") == "00 00 01 10"
    assert not part(page, "companies.call.recontact").isVisible()
    press(page, "companies.call.result.call_back")
    type_into(qtbot, page, "companies.call.recontact", "14/10")
    type_into(qtbot, page, "companies.call.note", "Vil høre mere")
    with qtbot.waitSignal(page.shown, timeout=10_000):
        press(page, "companies.call.save")
    assert window.said == ["Opkaldet er gemt"]
    assert not part(page, "companies.call_bar").isVisible()
    assert "Opkald: ring igen" in timeline(page)[1]
    assert "“Vil høre mere”" in timeline(page)[1]
    assert window.undo is not None
    with qtbot.waitSignal(page.shown, timeout=10_000):
        window.undo()
    assert not any("Vil høre mere" in entry for entry in timeline(page))


def test_that_a_yes_books_the_visit_with_the_call(
    qtbot: QtBot, page: CompaniesPage, opened_workspace: Workspace, scenario: Scenario
) -> None:
    choose(qtbot, page, scenario.unit_id("9990000066"))
    press(page, "companies.call")
    press(page, "companies.call.result.yes")
    type_into(qtbot, page, "companies.call.booking", "13/10")
    press(page, "companies.call.save")
    assert part(page, "companies.call_bar").isVisible()
    type_into(qtbot, page, "companies.call.booking", "13/10 kl. 9")
    with qtbot.waitSignal(page.shown, timeout=10_000):
        press(page, "companies.call.save")
    with opened_workspace.store.read() as reader:
        [visit] = reader.find(Visit, unit=scenario.unit_id("9990000066"), status="planned")
    assert visit.planned_at == datetime(2026, 10, 13, 7, tzinfo=UTC)


def test_that_a_new_visit_needs_a_day_and_a_time(
    qtbot: QtBot, page: CompaniesPage, opened_workspace: Workspace, scenario: Scenario
) -> None:
    choose(qtbot, page, scenario.unit_id("9990000088"))
    press(page, "companies.new_visit")
    press(page, "companies.visit.save")
    assert words(page, "companies.visit.at.message.text") == "Skriv dag og klokkeslæt, fx fre 13:00."
    page.grab()
    at, note = part(page, "companies.visit.at", QWidget), part(page, "companies.visit.note", QWidget)
    assert at.mapTo(page, QPoint(0, 0)).y() == note.mapTo(page, QPoint(0, 0)).y()
    type_into(qtbot, page, "companies.visit.at", "fre 13:00")
    type_into(qtbot, page, "companies.visit.note", "parkering i gården")
    with qtbot.waitSignal(page.shown, timeout=10_000):
        press(page, "companies.visit.save")
    with opened_workspace.store.read() as reader:
        [visit] = reader.find(Visit, unit=scenario.unit_id("9990000088"))
    assert (visit.planned_at, visit.note) == (datetime(2026, 10, 9, 11, tzinfo=UTC), "parkering i gården")
    assert timeline(page)[0].startswith("9. okt. 13:00, Planlagt besøg")


def test_that_a_contacts_number_saves_itself_and_shows_both_values(
    qtbot: QtBot, page: CompaniesPage, opened_workspace: Workspace, scenario: Scenario
) -> None:
    press(page, "companies.edit_contact")
    assert part(page, "companies.tabs", TabBar).choice == "contacts"
    with qtbot.waitSignal(page.shown, timeout=10_000):
        type_into(qtbot, page, "companies.contact.0.phone", "00 00 01 11")
        part(page, "companies.contact.0.mail", QLineEdit).setFocus()
    with opened_workspace.store.read() as reader:
        rikke = reader.need(Contact, scenario.id("ct-nordlys"))
    assert (rikke.phone, rikke.mail) == ("00 00 01 11", "")
    assert words(page, "companies.contact_phone") == "00 00 01 11"
    assert timeline(page)[1] == (
        "I dag 07:30, Telefon rettet, Rikke Dam: 00 00 01 11 · før 00 00 01 10 · Mette Lindholt, Venter"
    )


def test_that_contacts_are_added_and_removed(
    qtbot: QtBot, page: CompaniesPage, window: RecordedWindow
) -> None:
    press(page, "companies.edit_contact")
    press(page, "companies.add_contact")
    press(page, "companies.new_contact.save")
    assert words(page, "companies.new_contact.message.text").startswith("Skriv et navn")
    type_into(qtbot, page, "companies.new_contact.name", "Tove Elm")
    with qtbot.waitSignal(page.shown, timeout=10_000):
        press(page, "companies.new_contact.save")
    assert part(page, "companies.contact.1.name", QLineEdit).text() == "Tove Elm"
    qtbot.waitUntil(part(page, "companies.contact.1.remove").isVisible)
    remove = part(page, "companies.contact.1.remove")
    remove.setFocus()
    with qtbot.waitSignal(page.shown, timeout=10_000):
        QTest.keyClick(remove, Qt.Key.Key_Delete)
    assert page.findChildren(QLineEdit, "companies.contact.1.name") == []
    assert window.said[-1] == "Kontakten er flyttet til papirkurven"


def test_that_the_next_contact_is_typed_in_place(
    qtbot: QtBot, page: CompaniesPage, opened_workspace: Workspace
) -> None:
    press(page, "companies.next_contact_edit")
    field = type_into(qtbot, page, "companies.next_contact_field", "i overmorgn")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert "Datoen kan ikke læses" in words(page, "companies.next_contact_field.message.text")
    type_into(qtbot, page, "companies.next_contact_field", "15/10")
    with qtbot.waitSignal(page.shown, timeout=10_000):
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert _unit(opened_workspace, "9990000011").next_contact == date(2026, 10, 15)
    assert words(page, "companies.next_contact") == "Torsdag 15. okt. 2026"


def test_that_delete_moves_a_need_and_a_commitment_to_the_trash_and_the_toast_takes_it_back(
    qtbot: QtBot, open_page: OpenPage, opened_workspace: Workspace, window: RecordedWindow, scenario: Scenario
) -> None:
    add_need(opened_workspace, NORDLYS, {"occupation": "svejser"})
    line = CommitmentLine(type="smaajob", occupation="butiksassistent")
    add_commitment(opened_workspace, scenario.id("v1"), line)
    page = open_page(opened_workspace)
    for tab, name, said in (
        ("needs", "companies.needs", "Behovet er flyttet til papirkurven"),
        ("deals", "companies.deals", "Tilsagnet er flyttet til papirkurven"),
    ):
        part(page, "companies.tabs", TabBar).choose(tab)
        rows = part(page, name, TwoLineList)
        rows.setFocus()
        before = [row.id for row in rows.rows]
        with qtbot.waitSignal(page.shown, timeout=10_000):
            QTest.keyClick(rows, Qt.Key.Key_Delete)
        assert window.said[-1] == said
        assert [row.id for row in rows.rows] == before[1:]
        assert window.undo is not None
        with qtbot.waitSignal(page.shown, timeout=10_000):
            window.undo()
        assert [row.id for row in rows.rows] == before
