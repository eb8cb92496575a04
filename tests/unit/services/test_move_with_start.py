"""Follow-ups of a placement move with its start."""

from datetime import date, datetime

from fieldvisit.demo.scenario import Scenario
from fieldvisit.domain.records.follow_up import FollowUp
from fieldvisit.services.follow_up import change_due, finish_follow_up
from fieldvisit.services.propose_follow_ups import make_follow_ups, propose_follow_ups
from fieldvisit.services.record_visit import answer_question, start_visit
from fieldvisit.services.undo import undo
from fieldvisit.services.workspace import Workspace

Due = date | datetime | None


def _praktik(start: str) -> list[dict[str, object]]:
    return [{"id": "c2", "type": "virksomhedspraktik", "start": start, "weeks": 4}]


def _dues(workspace: Workspace, visit: str) -> dict[str | None, Due]:
    with workspace.store.read() as reader:
        return {task.deadline_kind: task.due for task in reader.find(FollowUp, visit=visit)}


def _promised(workspace: Workspace, visit: str) -> dict[str, str]:
    start_visit(workspace, visit)
    answer_question(workspace, visit, "a1", _praktik("2026-10-19"))
    keys = [proposal.key for proposal in propose_follow_ups(workspace, visit)]
    return {task.deadline_kind or "": task.id for task in make_follow_ups(workspace, visit, keys).value}


def test_that_a_later_start_moves_what_is_counted_from_it(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    visit = scenario.id("v1")
    _promised(opened_workspace, visit)
    before = _dues(opened_workspace, visit)
    assert (before["vitas"], before["call_day_3"]) == (date(2026, 10, 16), date(2026, 10, 21))
    moved = answer_question(opened_workspace, visit, "a1", _praktik("2026-10-26"))
    after = _dues(opened_workspace, visit)
    assert (after["vitas"], after["call_day_3"], after["call_week_2"]) == (
        date(2026, 10, 23),
        date(2026, 10, 28),
        date(2026, 11, 9),
    )
    assert after["thanks"] == before["thanks"]
    undo(opened_workspace, moved.changed)
    assert _dues(opened_workspace, visit) == before


def test_that_done_ones_and_dates_of_one_s_own_stay(opened_workspace: Workspace, scenario: Scenario) -> None:
    visit = scenario.id("v1")
    made = _promised(opened_workspace, visit)
    finish_follow_up(opened_workspace, made["vitas"])
    change_due(opened_workspace, made["call_day_3"], date(2026, 10, 22))
    answer_question(opened_workspace, visit, "a1", _praktik("2026-10-26"))
    after = _dues(opened_workspace, visit)
    assert (after["vitas"], after["call_day_3"]) == (date(2026, 10, 16), date(2026, 10, 22))


def test_that_without_a_start_the_old_dates_stand(opened_workspace: Workspace, scenario: Scenario) -> None:
    visit = scenario.id("v1")
    _promised(opened_workspace, visit)
    before = _dues(opened_workspace, visit)
    answer_question(opened_workspace, visit, "a1", [{"id": "c2", "type": "virksomhedspraktik", "weeks": 4}])
    assert _dues(opened_workspace, visit) == before
