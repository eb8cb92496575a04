"""The filters of Virksomheder: all of them combine, are saved under names, and are there the next time."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from fieldvisit.demo.scenario import Scenario
from fieldvisit.services.edit_company import edit_unit
from fieldvisit.services.edit_need import add_need
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.companies.companies_page import CompaniesPage
from fieldvisit.ui.widgets.confirm import confirming_button
from tests.ui.companies_page import OpenPage, open_page, page, rows, wait_for_rows
from tests.ui.conftest import RecordedWindow
from tests.ui.reading import part, press, words

__all__ = ["open_page", "page"]


def _trigger(page: CompaniesPage, name: str) -> None:
    [action] = page.findChildren(QAction, f"companies.{name}")
    action.trigger()


def test_that_never_visited_open_need_and_district_combine(
    qtbot: QtBot, open_page: OpenPage, opened_workspace: Workspace
) -> None:
    add_need(opened_workspace, "9990000088", {"occupation": "svejser"})
    add_need(opened_workspace, "9990000011", {"occupation": "svejser"})
    page = open_page(opened_workspace)
    _trigger(page, "filter_open_need")
    wait_for_rows(qtbot, page, 2)
    _trigger(page, "filter_never_visited")
    wait_for_rows(qtbot, page, 1)
    assert rows(page)[0].startswith("Lindevang Køl & Varme ApS")
    part(page, "companies.more_filters")
    page.findChildren(QAction, "companies.filter_open_need")[0].trigger()
    menu = next(each for each in page.findChildren(QAction) if each.text() == "O&mråde …").menu()
    menu.aboutToShow.emit()
    _trigger(page, "filter_district_9999")
    assert part(page, "companies.chip_district").accessibleName() == "9999 Lindevang"
    press(page, "companies.chip_never_visited")
    wait_for_rows(qtbot, page, 8)


def test_that_my_workplaces_whose_interval_has_passed_are_found(
    qtbot: QtBot, open_page: OpenPage, opened_workspace: Workspace, scenario: Scenario
) -> None:
    nordlys = scenario.unit_id("9990000011")
    # The last visit was on 3 November 2025; today is 6 October 2026.
    edit_unit(opened_workspace, nordlys, {"visit_interval_months": 12})
    page = open_page(opened_workspace)
    _trigger(page, "filter_visit_due")
    qtbot.waitUntil(lambda: bool(rows(page)) and len(rows(page)) < 8)
    assert not any(row.startswith("Nordlys Metal") for row in rows(page))
    edit_unit(opened_workspace, nordlys, {"visit_interval_months": 11})
    page.reload()
    qtbot.waitUntil(lambda: any(row.startswith("Nordlys Metal") for row in rows(page)))
    assert part(page, "companies.chip_visit_due").accessibleName() == "Mine, forfaldne til besøg"
    press(page, "companies.chip_visit_due")
    wait_for_rows(qtbot, page, 8)


def test_that_how_long_ago_can_be_chosen(qtbot: QtBot, page: CompaniesPage) -> None:
    chip = part(page, "companies.chip_not_visited")
    assert chip.accessibleName() == "Ikke besøgt 1 år"
    _trigger(page, "filter_months_24")
    wait_for_rows(qtbot, page, 4)
    assert chip.accessibleName() == "Ikke besøgt 2 år"
    press(page, "companies.chip_not_visited")
    wait_for_rows(qtbot, page, 8)


def test_that_any_order_can_be_turned_round(qtbot: QtBot, page: CompaniesPage) -> None:
    _trigger(page, "sort_name")
    _trigger(page, "sort_reverse")
    qtbot.waitUntil(lambda: rows(page)[0].startswith("Tag & Facade"))
    assert part(page, "companies.sort").accessibleName() == "Sortering: navn, omvendt"
    _trigger(page, "sort_next")
    qtbot.waitUntil(lambda: rows(page)[0].startswith("Nordlys"))
    assert part(page, "companies.sort").accessibleName() == "Sortering: næste kontakt"


def test_that_a_filter_is_saved_used_renamed_deleted_and_brought_back(
    qtbot: QtBot, page: CompaniesPage, window: RecordedWindow
) -> None:
    press(page, "companies.chip_under_20")
    wait_for_rows(qtbot, page, 7)
    _trigger(page, "save_filter")
    field = part(page, "companies.filter_name")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert words(page, "companies.filter_name.problem.text").startswith("Skriv et navn til filteret")
    assert confirming_button(field) is part(page, "companies.filter_name.save")
    assert page.escape()
    assert part(page, "companies.list").hasFocus()
    _trigger(page, "save_filter")
    qtbot.keyClicks(field, "Små steder")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert not field.isVisible()
    press(page, "companies.chip_under_20")
    wait_for_rows(qtbot, page, 8)
    menu = next(each for each in page.findChildren(QAction) if each.text() == "&Gemte filtre").menu()
    menu.aboutToShow.emit()
    _trigger(page, "saved_1")
    wait_for_rows(qtbot, page, 7)
    _trigger(page, "rename_filter_1")
    qtbot.keyClicks(field, "Mindre")
    press(page, "companies.filter_name.save")
    menu.aboutToShow.emit()
    assert page.findChildren(QAction, "companies.saved_1")[0].text() == "&1 Mindre"
    _trigger(page, "delete_filter_1")
    menu.aboutToShow.emit()
    assert page.findChildren(QAction, "companies.saved_1") == []
    assert window.said == [
        "Filteret “Små steder” er gemt",
        "Filteret “Mindre” er gemt",
        "Filteret “Mindre” er slettet",
    ]
    assert window.undo is not None
    window.undo()
    menu.aboutToShow.emit()
    assert page.findChildren(QAction, "companies.saved_1")[0].text() == "&1 Mindre"


def test_that_filter_and_order_are_there_the_next_time(
    qtbot: QtBot, page: CompaniesPage, open_page: OpenPage, opened_workspace: Workspace
) -> None:
    press(page, "companies.chip_under_20")
    _trigger(page, "sort_size")
    wait_for_rows(qtbot, page, 7)
    qtbot.waitUntil(lambda: rows(page)[0].startswith("Nordlys"))
    again = open_page(opened_workspace)
    assert part(again, "companies.sort").accessibleName() == "Sortering: størrelse"
    wait_for_rows(qtbot, again, 7)


def test_that_the_nearest_postcodes_come_first_until_another_order_is_chosen(
    qtbot: QtBot, open_page: OpenPage, opened_workspace: Workspace, scenario: Scenario
) -> None:
    edit_unit(opened_workspace, "9990000088", {"postcode": "9990"})
    edit_unit(opened_workspace, "9990000077", {"postcode": "9100"})
    page = open_page(opened_workspace)
    page.show_record(f"near:{scenario.unit_id('9990000088')}")
    qtbot.waitUntil(lambda: rows(page)[0].startswith("Lindevang Køl & Varme"))
    assert rows(page)[-1].startswith("Cykelsmeden")
    qtbot.waitUntil(lambda: words(page, "companies.name").startswith("Lindevang Køl & Varme"))
    page.show_record("near:9100")
    qtbot.waitUntil(lambda: rows(page)[0].startswith("Cykelsmeden"))
    page.show_record(f"near:{scenario.unit_id('9990000088')}")
    qtbot.waitUntil(lambda: rows(page)[0].startswith("Lindevang Køl & Varme"))
    assert part(page, "companies.chip_near").accessibleName() == "Nærmest 9990 først"
    assert part(page, "companies.sort").accessibleName() == "Sortering: nærmest 9990"
    _trigger(page, "sort_name")
    qtbot.waitUntil(lambda: rows(page)[0].startswith("Bageriet"))
    assert not part(page, "companies.chip_near").isVisible()
