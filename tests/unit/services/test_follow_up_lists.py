"""The lists beside the deadlines: proposals after visits, inquiries, requests, and what is missing."""

from datetime import UTC, date, datetime

import pytest

from fieldvisit.demo.scenario import Scenario
from fieldvisit.services.answer_inquiry import answer_inquiry
from fieldvisit.services.list_inquiries import list_inquiries
from fieldvisit.services.list_proposals import list_proposals
from fieldvisit.services.list_quality import Gap, list_quality
from fieldvisit.services.list_requests import list_requests
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.propose_follow_ups import make_follow_ups
from fieldvisit.services.workspace import Workspace
from fieldvisit_sync.clock import FileClock
from tests.fixtures_workspace import OpenWorkspace, opening_of_the_day
from tests.unit.services.nordlys import NORDLYS


def _held(scenario: Scenario, at: str = "2026-10-06T07:00:00.000Z") -> tuple[str, str, dict[str, object]]:
    values = {
        "unit": scenario.unit_id(NORDLYS),
        "consultant": scenario.id("mette"),
        "template": "besoeg_standard",
        "planned_at": at,
        "started_at": at,
        "ended_at": at,
        "status": "held",
    }
    return ("visit", scenario.id("held"), values)


def _promise(scenario: Scenario, **values: object) -> tuple[str, str, dict[str, object]]:
    told = {
        "visit": scenario.id("held"),
        "unit": scenario.unit_id(NORDLYS),
        "type": "virksomhedspraktik",
        "by": scenario.id("mette"),
        "given_at": "2026-10-06T07:30:00.000Z",
        "state": "given",
    }
    return ("commitment", scenario.id("promise"), told | values)


def test_that_a_visit_with_a_placement_calls_for_the_four_follow_ups_of_the_scenario(
    open_workspace: OpenWorkspace, scenario: Scenario
) -> None:
    records = [*opening_of_the_day(scenario), _held(scenario), _promise(scenario, start="2026-10-19")]
    mette = open_workspace("mette", records)
    (found,) = list_proposals(mette)
    assert found.company == "Nordlys Metal"
    assert [(proposal.deadline_kind, proposal.due) for proposal in found.proposals] == [
        ("thanks", date(2026, 10, 7)),
        ("vitas", date(2026, 10, 16)),
        ("call_day_3", date(2026, 10, 21)),
        ("call_week_2", date(2026, 11, 2)),
    ]
    make_follow_ups(mette, found.visit.id, [proposal.key for proposal in found.proposals])
    assert list_proposals(mette) == []


def test_that_last_week_s_visits_call_for_nothing_any_more(
    open_workspace: OpenWorkspace, scenario: Scenario
) -> None:
    mette = open_workspace("mette", [_held(scenario, "2026-10-02T07:00:00.000Z")])
    assert list_proposals(mette) == []


def test_that_an_inquiry_is_answered_by_me_now(
    open_workspace: OpenWorkspace, scenario: Scenario, clock: FileClock
) -> None:
    asked = {"unit": scenario.unit_id(NORDLYS), "channel": "mail", "text": "Hvad er praktik?"}
    mette = open_workspace("mette", [*opening_of_the_day(scenario), ("inquiry", scenario.id("in"), asked)])
    (line,) = list_inquiries(mette)
    assert (line.company, line.taker) == ("Nordlys Metal ApS", "")
    answered = answer_inquiry(mette, line.inquiry.id, " Sendt regler. ").value
    assert (answered.answer, answered.answered_at) == ("Sendt regler.", clock.now())
    assert answered.taker == scenario.id("mette")
    assert list_inquiries(mette) == []


@pytest.mark.parametrize(
    ("inquiry", "answer", "code"), [("gone", "Ja", "not_found"), ("gone", " ", "no_answer")]
)
def test_that_an_answer_needs_words_and_an_inquiry(
    workspace: Workspace, inquiry: str, answer: str, code: str
) -> None:
    with pytest.raises(ProblemError) as problem:
        answer_inquiry(workspace, inquiry, answer)
    assert problem.value.code == code


def test_that_requests_that_wait_come_before_answered_ones(
    open_workspace: OpenWorkspace, scenario: Scenario
) -> None:
    waiting = {"partner": "0997", "owner": scenario.id("mette"), "state": "sent", "answer_due": "2026-10-13"}
    mette = open_workspace(
        "mette", [*opening_of_the_day(scenario), ("partner_request", scenario.id("rq-new"), waiting)]
    )
    lines = list_requests(mette)
    assert [line.request.state for line in lines] == ["sent", "answered"]
    assert {line.partner for line in lines} == {"Søndersted Kommune (fiktiv)"}
    assert lines[1].company == "Kvadrat IT-Drift A/S"


def test_that_the_quality_list_names_what_is_missing(
    open_workspace: OpenWorkspace, scenario: Scenario, clock: FileClock
) -> None:
    records = [*opening_of_the_day(scenario), _held(scenario), _promise(scenario)]
    mette = open_workspace("mette", records)
    gaps = {(line.gap, line.id) for line in list_quality(mette)}
    assert (Gap.NO_START, scenario.id("promise")) in gaps
    assert (Gap.NO_NOTE, scenario.id("held")) not in gaps
    clock.set(datetime(2026, 10, 8, 7, 1, tzinfo=UTC), ticking=False)
    late = {(line.gap, line.id): line for line in list_quality(mette)}
    assert late[Gap.NO_NOTE, scenario.id("held")].company == "Nordlys Metal ApS"
    without = {line.company for line in late.values() if line.gap is Gap.NO_CONTACT}
    assert without == {"Cykelsmeden Lindevang", "Lindevang Køl & Varme ApS"}


def test_that_a_visit_with_a_note_and_a_promise_with_a_start_lack_nothing(
    open_workspace: OpenWorkspace, scenario: Scenario
) -> None:
    note = {
        "visit": scenario.id("held"),
        "author": scenario.id("mette"),
        "question": "free",
        "text": "God snak",
    }
    held = _held(scenario, "2026-10-01T07:00:00.000Z")
    promise = _promise(scenario, start="2026-10-19")
    mette = open_workspace("mette", [held, ("note_answer", scenario.id("note"), note), promise])
    assert list_quality(mette) == []
