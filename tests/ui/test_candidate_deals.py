"""What was promised for a citizen, on the opened profile (R29)."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QApplication

from fieldvisit.demo.scenario import Scenario
from fieldvisit.services.agree_commitment import add_commitment
from fieldvisit.services.answer_line import CommitmentLine
from fieldvisit.services.record_visit import answer_question, start_visit
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.candidates.candidates_page import CandidatesPage
from tests.ui.reading import part, unnamed, words


def test_that_a_profile_shows_the_promise_and_what_is_expected(
    open_fresh: Callable[..., CandidatesPage], opened_workspace: Workspace, scenario: Scenario
) -> None:
    page = open_fresh(CandidatesPage, opened_workspace, "")
    page.open_person(scenario.id("K-0417"))
    assert not part(page, "candidates.deals").isVisible()
    visit = scenario.id("v1")
    start_visit(opened_workspace, visit)
    answer_question(opened_workspace, visit, "f1", "En fast makker")
    line = CommitmentLine(
        type="virksomhedspraktik", start=date(2026, 10, 19), candidate=scenario.id("K-0417")
    )
    add_commitment(opened_workspace, visit, line)
    page = open_fresh(CandidatesPage, opened_workspace, "")
    page.open_person(scenario.id("K-0417"))
    QApplication.processEvents()
    assert part(page, "candidates.deals").isVisible()
    assert words(page, "candidates.deal.0.company") == "Nordlys Metal ApS"
    assert words(page, "candidates.deal.0.what") == "Virksomhedspraktik · fra 19. okt. · aftalt"
    said = part(page, "candidates.deal.0.expected.0")
    assert words(page, said.objectName()) == "En fast makker"
    assert said.accessibleDescription() == "Hvad er en god start for jer de første to uger?"
    assert unnamed(page) == []
