"""A workplace on paper: facts, contacts and what happened; never a candidate (G2)."""

from PySide6.QtWidgets import QApplication, QCheckBox, QLabel
from pytestqt.qtbot import QtBot

from fieldvisit.demo.scenario import Scenario
from fieldvisit.services.record_visit import start_visit, write_free_note
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.companies.companies_page import CompaniesPage
from fieldvisit.ui.out.out_dialog import OutDialog
from fieldvisit.ui.theme.current import apply
from fieldvisit.ui.widgets.scroll import Scroll
from tests.ui.companies_page import OpenPage, open_page
from tests.ui.reading import part, press, unnamed, words

__all__ = ["open_page"]


def paper(page: CompaniesPage) -> str:
    """Return what stands on the first page of the preview."""
    return part(page, "companies.out.page.1", QLabel).accessibleDescription()


def test_that_the_sheet_of_a_workplace_holds_its_facts_and_no_candidate(
    open_page: OpenPage, opened_workspace: Workspace, scenario: Scenario, qtbot: QtBot
) -> None:
    start_visit(opened_workspace, scenario.id("v1"))
    write_free_note(opened_workspace, scenario.id("v1"), "Amina S. kan komme tirsdag.")
    page = open_page(opened_workspace)
    with qtbot.waitSignal(page.shown, timeout=10_000):
        page.show_record(scenario.unit_id("9990000011"))
    press(page, "companies.print")
    (dialog,) = page.findChildren(OutDialog)
    said = paper(page)
    for fact in (
        "99000015",
        "Smedevænget 4, 9999 Lindevang",
        "Rikke Dam",
        "Mette Lindholt",
    ):
        assert fact in said
    assert "KUN INTERNT" in said
    assert "K-0417 kan komme tirsdag." in said
    for person in scenario.candidates:
        assert person["shown"] not in said
    assert words(dialog, "companies.out.warning.text").startswith("Kun til internt brug.")
    assert unnamed(dialog) == []
    part(dialog, "companies.out.contacts", QCheckBox).click()
    part(dialog, "companies.out.internal", QCheckBox).click()
    said = paper(page)
    for left_out in ("Rikke Dam", "KUN INTERNT", "kan komme tirsdag"):
        assert left_out not in said
    dialog.reject()


def test_that_the_sheet_is_whole_at_its_right_side_when_the_text_grows_while_it_is_open(
    open_page: OpenPage, opened_workspace: Workspace, scenario: Scenario, qapp: QApplication, qtbot: QtBot
) -> None:
    page = open_page(opened_workspace)
    with qtbot.waitSignal(page.shown, timeout=10_000):
        page.show_record(scenario.unit_id("9990000011"))
    press(page, "companies.print")
    (dialog,) = page.findChildren(OutDialog)
    side = part(dialog, "companies.out.side", Scroll)
    apply(qapp, "light", 200)
    qapp.processEvents()
    assert side.verticalScrollBar().isVisible()
    assert side.widget().width() <= side.viewport().width()
    dialog.resize(dialog.minimumSizeHint())
    qapp.processEvents()
    assert side.widget().width() <= side.viewport().width()
    assert dialog.width() < 1024
    dialog.reject()
    apply(qapp, "light")
