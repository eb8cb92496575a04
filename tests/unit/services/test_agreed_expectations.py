"""What is noted of expectations goes along with the promises of the visit (R29)."""

from datetime import date

import pytest

from fieldvisit.demo.scenario import Scenario
from fieldvisit.domain.records.commitment import Commitment
from fieldvisit.services.agree_commitment import add_commitment
from fieldvisit.services.agreed_expectations import read_expectations
from fieldvisit.services.answer_line import CommitmentLine
from fieldvisit.services.read_candidates import open_candidate
from fieldvisit.services.record_visit import answer_question, start_visit
from fieldvisit.services.undo import undo
from fieldvisit.services.workspace import Workspace


@pytest.fixture
def visit(opened_workspace: Workspace, scenario: Scenario) -> str:
    """The visit at Nordlys, begun."""
    start_visit(opened_workspace, scenario.id("v1"))
    return scenario.id("v1")


def _promise(workspace: Workspace, scenario: Scenario, visit: str) -> str:
    line = CommitmentLine(
        type="virksomhedspraktik", start=date(2026, 10, 19), weeks=4, candidate=scenario.id("K-0417")
    )
    return add_commitment(workspace, visit, line).value.id


def _kept(workspace: Workspace, promise: str) -> dict[str, str]:
    with workspace.store.read() as reader:
        held = reader.get(Commitment, promise)
    assert held is not None
    template = workspace.reference.standard_template
    return {question.id: answer for question, answer in read_expectations(template, held.expectations)}


def test_that_answers_before_and_after_a_promise_stand_with_it(
    opened_workspace: Workspace, scenario: Scenario, visit: str
) -> None:
    answer_question(opened_workspace, visit, "f1", "En fast makker: altid den samme")
    promise = _promise(opened_workspace, scenario, visit)
    assert _kept(opened_workspace, promise) == {"f1": "En fast makker: altid den samme"}
    done = answer_question(opened_workspace, visit, "f2", ["dag 3", "uge 4"])
    assert _kept(opened_workspace, promise) == {
        "f1": "En fast makker: altid den samme",
        "f2": "dag 3, uge 4",
    }
    undo(opened_workspace, done.changed)
    answer_question(opened_workspace, visit, "f1", None)
    assert _kept(opened_workspace, promise) == {}


def test_that_nothing_else_of_the_note_goes_along(
    opened_workspace: Workspace, scenario: Scenario, visit: str
) -> None:
    for question, answer in (("free", "kun internt"), ("b3", "ingen"), ("f3", "ingen")):
        answer_question(opened_workspace, visit, question, answer)
    promise = _promise(opened_workspace, scenario, visit)
    assert _kept(opened_workspace, promise) == {}


def test_that_a_profile_tells_what_was_promised_for_the_person(
    opened_workspace: Workspace, scenario: Scenario, visit: str
) -> None:
    assert open_candidate(opened_workspace, "K-0417").value.deals == ()
    answer_question(opened_workspace, visit, "f1", "Rolig start")
    _promise(opened_workspace, scenario, visit)
    (deal,) = open_candidate(opened_workspace, "K-0417").value.deals
    assert (deal.company, deal.type, deal.state) == ("Nordlys Metal ApS", "virksomhedspraktik", "agreed")
    assert (deal.start, deal.expectations) == (date(2026, 10, 19), ("f1:Rolig start",))
    assert open_candidate(opened_workspace, "K-0388").value.deals == ()
