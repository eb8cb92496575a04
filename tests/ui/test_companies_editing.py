"""Virksomheder: the fields of a workplace, by keyboard, with what does not fit said below its field (R16, R31, R33)."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QTextEdit
from pytestqt.qtbot import QtBot

from fieldvisit.demo.scenario import Scenario
from fieldvisit.domain.records.follow_up import FollowUp
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.services.edit_company import edit_unit
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.outbox import OutboxState, entries
from fieldvisit.ui.companies.companies_page import CompaniesPage
from fieldvisit.ui.widgets.two_line_list import TwoLineList
from tests.fixtures_workspace import OpenWorkspace, opening_of_the_day
from tests.ui.companies_page import OpenPage, choose, open_page, page, type_into
from tests.ui.conftest import RecordedWindow
from tests.ui.reading import is_shown, part, press, unnamed, words
from tests.unit.services.nordlys import NORDLYS

__all__ = ["open_page", "page"]


def _nordlys(workspace: Workspace) -> ProductionUnit:
    with workspace.store.read() as reader:
        return reader.find(ProductionUnit, p_number=NORDLYS)[0]


def _begin(qtbot: QtBot, page: CompaniesPage) -> None:
    rows = part(page, "companies.list", TwoLineList)
    rows.setFocus()
    QTest.keyClick(rows, Qt.Key.Key_F2)
    assert part(page, "companies.edit.name", QLineEdit).hasFocus()


def _choose_by_letter(page: CompaniesPage, name: str, letter: str) -> None:
    box = part(page, name, QComboBox)
    box.setFocus()
    QTest.keyClicks(box, letter)


def test_that_f2_opens_the_fields_and_what_was_changed_is_saved_in_one_step_that_is_undone_in_one(
    qtbot: QtBot, page: CompaniesPage, opened_workspace: Workspace, window: RecordedWindow, scenario: Scenario
) -> None:
    before = _nordlys(opened_workspace)
    _begin(qtbot, page)
    assert unnamed(page) == []
    assert words(page, "companies.edit.numbers") == "CVR 99000015 · P 9990000011"
    _choose_by_letter(page, "companies.edit.responsible", "K")
    _choose_by_letter(page, "companies.edit.deputy", "M")
    for name, text in (
        ("visit_interval_months", "9"),
        ("house_number", "4 B"),
        ("employees", "16"),
        ("fte_last", "12,5"),
    ):
        type_into(qtbot, page, f"companies.edit.{name}", text)
    directions = part(page, "companies.edit.directions", QTextEdit)
    directions.setFocus()
    qtbot.keyClicks(directions, "Port B bag hallen")
    with qtbot.waitSignal(page.shown, timeout=10_000):
        press(page, "companies.edit.save")
    assert window.said == ["Virksomheden er rettet"]
    after = _nordlys(opened_workspace)
    assert (after.responsible, after.deputy) == (scenario.id("karim"), scenario.id("mette"))
    assert (after.visit_interval_months, after.house_number, after.employees) == (9, "4 B", 16)
    assert (after.fte_last, after.directions) == (12.5, "Port B bag hallen")
    assert (after.phone, after.fte_avg4, after.size_band) == (before.phone, before.fte_avg4, before.size_band)
    assert words(page, "companies.responsible") == "Ansvarlig: Karim Østergaard"
    assert words(page, "companies.directions") == "Port B bag hallen"
    assert window.undo is not None
    with qtbot.waitSignal(page.shown, timeout=10_000):
        window.undo()
    assert _nordlys(opened_workspace).responsible == before.responsible
    assert not part(page, "companies.directions").isVisible()


def test_that_everything_that_does_not_fit_is_said_below_its_field_and_nothing_is_written(
    qtbot: QtBot, page: CompaniesPage, opened_workspace: Workspace, window: RecordedWindow
) -> None:
    before = _nordlys(opened_workspace)
    _begin(qtbot, page)
    wrong = {
        "name": (" ", "Skriv virksomhedens navn."),
        "visit_interval_months": ("0", "Tallet ligger mellem 1 og 120."),
        "postcode": ("99", "Et postnummer har 4 cifre."),
        "mail": ("rikke", "En e-mailadresse ser ud som navn@firma.dk."),
        "employees": ("mange", "Skriv et helt tal, for eksempel 1."),
        "fte_avg4": ("ca. 12", "Skriv et tal, for eksempel 12,5."),
        "industry_code": ("2562", "En branchekode har 6 cifre."),
    }
    for name, (text, _) in wrong.items():
        type_into(qtbot, page, f"companies.edit.{name}", text)
    _choose_by_letter(page, "companies.edit.responsible", "K")
    press(page, "companies.edit.save")
    said = {name: words(page, f"companies.edit.{name}.message.text") for name in (*wrong, "deputy")}
    deputy = {"deputy": "Stedfortræderen er en anden end den ansvarlige."}
    assert said == {name: text for name, (_, text) in wrong.items()} | deputy
    assert part(page, "companies.edit.name", QLineEdit).hasFocus()
    assert "Skriv virksomhedens navn." in part(page, "companies.edit.name").accessibleDescription()
    assert part(page, "companies.edit.mail", QLineEdit).text() == "rikke"
    assert (_nordlys(opened_workspace), window.said) == (before, [])


def test_that_a_colleagues_change_meanwhile_stays_where_only_another_field_was_typed(
    qtbot: QtBot, page: CompaniesPage, opened_workspace: Workspace
) -> None:
    _begin(qtbot, page)
    edit_unit(opened_workspace, NORDLYS, {"town": "Søndersted"})
    type_into(qtbot, page, "companies.edit.web", "nordlys.example")
    with qtbot.waitSignal(page.shown, timeout=10_000):
        press(page, "companies.edit.save")
    after = _nordlys(opened_workspace)
    assert (after.town, after.web) == ("Søndersted", "nordlys.example")


def test_that_escape_puts_the_form_away_and_an_unchanged_form_writes_nothing(
    qtbot: QtBot, page: CompaniesPage, opened_workspace: Workspace, window: RecordedWindow
) -> None:
    before = _nordlys(opened_workspace)
    _begin(qtbot, page)
    type_into(qtbot, page, "companies.edit.town", "Mosevang")
    assert page.escape()
    assert not part(page, "companies.edit.town").isVisible()
    _begin(qtbot, page)
    assert part(page, "companies.edit.town", QLineEdit).text() == "Lindevang"
    press(page, "companies.edit.save")
    assert part(page, "companies.name").isVisible()
    assert (_nordlys(opened_workspace), window.said) == (before, [])


def test_that_protection_and_the_sole_trader_stay_in_sight_while_editing(
    qtbot: QtBot, page: CompaniesPage, scenario: Scenario
) -> None:
    choose(qtbot, page, scenario.unit_id("9990000055"))
    press(page, "companies.edit")
    assert words(page, "companies.edit.flags.text") == words(page, "companies.flags.text")
    assert part(page, "companies.edit.flags").isVisible()


def test_that_a_role_that_only_reads_companies_is_offered_no_form(
    qtbot: QtBot, open_page: OpenPage, open_workspace: OpenWorkspace, scenario: Scenario
) -> None:
    page = open_page(open_workspace("hanne", opening_of_the_day(scenario)))
    assert not is_shown(page, "companies.edit")
    QTest.keyClick(part(page, "companies.list", TwoLineList), Qt.Key.Key_F2)
    assert not is_shown(page, "companies.edit_form")


def test_that_what_was_typed_waits_while_another_company_is_read_and_outlives_a_kill(
    qtbot: QtBot, page: CompaniesPage, open_page: OpenPage, opened_workspace: Workspace, scenario: Scenario
) -> None:
    _begin(qtbot, page)
    type_into(qtbot, page, "companies.edit.town", "Mosevang")
    choose(qtbot, page, scenario.unit_id("9990000066"))
    assert not part(page, "companies.edit.town").isVisible()
    again = open_page(opened_workspace)
    assert part(again, "companies.edit.town", QLineEdit).text() == "Mosevang"
    assert words(again, "companies.edit.restored.line.text") == "Vi gendannede dit notat fra kl. 07:30"
    press(again, "companies.edit.restored.discard")
    assert part(again, "companies.edit.town", QLineEdit).text() == "Lindevang"
    assert again.escape()
    assert part(again, "companies.name").isVisible()


def test_that_a_word_about_a_colleagues_company_becomes_their_follow_up(
    qtbot: QtBot,
    open_page: OpenPage,
    open_workspace: OpenWorkspace,
    window: RecordedWindow,
    scenario: Scenario,
) -> None:
    birgitte = open_workspace("birgitte", opening_of_the_day(scenario))
    page = open_page(birgitte, scenario.unit_id(NORDLYS))
    press(page, "companies.log_via")
    assert part(page, "companies.via.text", QLineEdit).hasFocus()
    assert part(page, "companies.via.text").accessibleName() == "Til Mette"
    assert [name for name in unnamed(page) if "via" in name] == []
    press(page, "companies.via.save")
    assert words(page, "companies.via.text.message.text") == "Skriv, hvad kollegaen skal vide."
    type_into(qtbot, page, "companies.via.text", "ringede, vil have en svejser mere")
    with qtbot.waitSignal(page.shown, timeout=10_000):
        press(page, "companies.via.save")
    assert window.said == ["Mette får det i sin opfølgning"]
    assert not part(page, "companies.via_bar").isVisible()
    with birgitte.store.read() as reader:
        (task,) = reader.find(FollowUp, title="ringede, vil have en svejser mere")
        wire = entries(reader.connection, OutboxState.OPEN)
    assert (task.owner, task.unit) == (scenario.id("mette"), scenario.unit_id(NORDLYS))
    assert (task.due, task.promised_to) == (date(2026, 10, 7), None)
    assert [entry.kind for entry in wire] == ["follow_up"]
    assert window.undo is not None
    with qtbot.waitSignal(page.shown, timeout=10_000):
        window.undo()
    with birgitte.store.read() as reader:
        assert reader.get(FollowUp, task.id) is None


def test_that_nobody_is_told_about_a_company_of_ones_own(page: CompaniesPage) -> None:
    assert not part(page, "companies.log_via").isVisible()


def test_that_the_focus_is_in_the_list_again_after_a_form(qtbot: QtBot, page: CompaniesPage) -> None:
    rows = part(page, "companies.list", TwoLineList)
    _begin(qtbot, page)
    assert page.escape()
    assert rows.hasFocus()
    _begin(qtbot, page)
    type_into(qtbot, page, "companies.edit.town", "Mosevang")
    press(page, "companies.edit.save")
    assert rows.hasFocus()
    page.show_record("new")
    for name, text in (("cvr", "99000988"), ("name", "Mosevang Smedje"), ("postcode", "9999")):
        type_into(qtbot, page, f"companies.new.{name}", text)
    with qtbot.waitSignal(page.shown, timeout=10_000):
        press(page, "companies.new.save")
    assert words(page, "companies.name") == "Mosevang Smedje"
    assert rows.hasFocus()


def test_that_f2_takes_nobody_out_of_another_form(qtbot: QtBot, page: CompaniesPage) -> None:
    page.show_record("new")
    type_into(qtbot, page, "companies.new.name", "Mosevang")
    for focused in ("companies.new.name", "companies.list"):
        QTest.keyClick(part(page, focused), Qt.Key.Key_F2)
    assert part(page, "companies.new.name", QLineEdit).isVisible()
    assert not is_shown(page, "companies.edit_form")


def test_that_giving_up_a_new_company_leaves_what_was_typed_about_another(
    qtbot: QtBot, page: CompaniesPage, scenario: Scenario
) -> None:
    _begin(qtbot, page)
    type_into(qtbot, page, "companies.edit.town", "Mosevang")
    page.show_record("new")
    type_into(qtbot, page, "companies.new.name", "Mosevang Montage")
    assert page.escape()
    choose(qtbot, page, scenario.unit_id("9990000066"))
    choose(qtbot, page, scenario.unit_id(NORDLYS))
    town = part(page, "companies.edit.town", QLineEdit)
    assert (town.isVisible(), town.text()) == (True, "Mosevang")
