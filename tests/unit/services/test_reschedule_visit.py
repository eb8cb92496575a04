"""Another time for a visit, and another order of the day's visits."""

from datetime import UTC, datetime

import pytest

from fieldvisit.demo.scenario import Scenario
from fieldvisit.domain.clock import to_local
from fieldvisit.domain.records.visit import Visit
from fieldvisit.services.plan_day import plan_day
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.record_visit import start_visit
from fieldvisit.services.reschedule_visit import move_in_day, reschedule_visit
from fieldvisit.services.undo import undo
from fieldvisit.services.workspace import Workspace


def _order(workspace: Workspace) -> list[tuple[str, str]]:
    plan = plan_day(workspace)
    visits = [plan.next_visit, *plan.other_visits]
    return [(each.visit.id, f"{each.at:%H:%M}") for each in visits if each is not None]


def test_that_a_visit_gets_another_time_and_stays_the_same_visit(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    done = reschedule_visit(opened_workspace, scenario.id("v1"), datetime(2026, 10, 9, 11, tzinfo=UTC))
    assert done.value.planned_at is not None
    assert (done.value.id, f"{to_local(done.value.planned_at):%d %H:%M}") == (scenario.id("v1"), "09 13:00")
    undo(opened_workspace, done.changed)
    assert _order(opened_workspace)[0] == (scenario.id("v1"), "09:00")


def test_that_two_visits_change_times_and_back_with_one_undo(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    v1, v2, v3, v4 = (scenario.id(name) for name in ("v1", "v2", "v3", "v4"))
    before = [(v1, "09:00"), (v2, "11:00"), (v3, "13:00"), (v4, "14:30")]
    assert _order(opened_workspace) == before
    done = move_in_day(opened_workspace, v3, -1)
    assert _order(opened_workspace) == [(v1, "09:00"), (v3, "11:00"), (v2, "13:00"), (v4, "14:30")]
    undo(opened_workspace, done.changed)
    assert _order(opened_workspace) == before
    assert not move_in_day(opened_workspace, v1, -1).changed
    assert not move_in_day(opened_workspace, v4, 1).changed


def test_that_a_visit_that_has_begun_stays_where_it_is(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    start_visit(opened_workspace, scenario.id("v1"))
    with pytest.raises(ProblemError):
        move_in_day(opened_workspace, scenario.id("v1"), 1)
    with pytest.raises(ProblemError):
        reschedule_visit(opened_workspace, scenario.id("v1"), datetime(2026, 10, 9, 11, tzinfo=UTC))
    assert not move_in_day(opened_workspace, scenario.id("v2"), -1).changed
    with opened_workspace.store.read() as reader:
        assert reader.need(Visit, scenario.id("v1")).planned_at == datetime.fromisoformat(
            "2026-10-06T07:00:00+00:00"
        )
