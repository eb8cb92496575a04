"""Virksomheder, the tab Aftaler: a promise starts and ends by keyboard, or did not last and is to be rescued (R26)."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox
from pytestqt.qtbot import QtBot

from fieldvisit.demo.scenario import Scenario
from fieldvisit.domain.records.follow_up import FollowUp
from fieldvisit.services.agree_commitment import add_commitment
from fieldvisit.services.answer_line import CommitmentLine
from fieldvisit.services.record_visit import start_visit
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.companies.companies_page import CompaniesPage
from fieldvisit.ui.companies.company_detail import CompanyDetail
from fieldvisit.ui.widgets.row import Row
from fieldvisit.ui.widgets.two_line_list import TwoLineList
from tests.ui.companies_page import open_page, page
from tests.ui.conftest import RecordedWindow
from tests.ui.reading import part, press, unnamed, words
from tests.unit.services.nordlys import NORDLYS

__all__ = ["open_page", "page"]


def _states(page: CompaniesPage) -> list[str]:
    return [row.right for row in part(page, "companies.deals", TwoLineList).rows if isinstance(row, Row)]


def test_that_a_promise_starts_fails_and_is_taken_back(
    qtbot: QtBot, page: CompaniesPage, opened_workspace: Workspace, window: RecordedWindow, scenario: Scenario
) -> None:
    start_visit(opened_workspace, scenario.id("v1"))
    line = CommitmentLine(
        type="virksomhedspraktik", start=date(2026, 10, 19), weeks=4, candidate=scenario.id("K-0417")
    )
    add_commitment(opened_workspace, scenario.id("v1"), line)
    with qtbot.waitSignal(page.shown, timeout=10_000):
        page.show_record(scenario.unit_id(NORDLYS))
    page.findChildren(CompanyDetail)[0].show_tab("deals")
    rows = part(page, "companies.deals", TwoLineList)
    rows.choose_first()
    assert part(page, "companies.deals.go_on", QAbstractButton).text() == "Er startet"
    with qtbot.waitSignal(page.shown, timeout=10_000):
        qtbot.keyClick(rows, Qt.Key.Key_Space)
    assert _states(page) == ["Startet"]
    assert window.said[-1] == "Tilsagnet er startet"
    rows.choose_first()
    press(page, "companies.deals.fail")
    assert words(page, "companies.mismatch.title") == "Virksomhedspraktik gik ikke"
    press(page, "companies.mismatch.save")
    assert words(page, "companies.mismatch.message.text") == "Vælg, hvorfor det ikke gik. Intet er gemt."
    assert unnamed(page) == []
    cause = part(page, "companies.mismatch.cause", QComboBox)
    cause.setCurrentIndex(cause.findData("tasks"))
    with qtbot.waitSignal(page.shown, timeout=10_000):
        press(page, "companies.mismatch.save")
    assert _states(page) == ["Gik ikke"]
    assert not part(page, "companies.mismatch").isVisible()
    rows.choose_first()
    assert words(page, "companies.deals.why") == "Gik ikke: Opgaverne passede ikke"
    assert not part(page, "companies.deals.fail").isVisible()
    with opened_workspace.store.read() as reader:
        assert "Red samarbejdet: Nordlys Metal" in {task.title for task in reader.find(FollowUp)}
    assert window.undo is not None
    with qtbot.waitSignal(page.shown, timeout=10_000):
        window.undo()
    assert _states(page) == ["Startet"]
