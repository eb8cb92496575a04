"""Records become facts: a merged workplace is one, a recontact or own task is no deadline."""

from datetime import date

from fieldvisit.domain.campaign_facts import facts_of_records
from fieldvisit.domain.clock import parse_stamp
from fieldvisit.domain.goal_history import goal_history
from fieldvisit.domain.records.call import Call
from fieldvisit.domain.records.commitment import Commitment
from fieldvisit.domain.records.follow_up import FollowUp
from fieldvisit.domain.records.goal_revision import GoalRevision
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.domain.records.visit import Visit

MORNING = parse_stamp("2026-10-06T09:00")


def test_that_a_merged_workplace_counts_as_the_one_it_became() -> None:
    units = [
        ProductionUnit(id="typed", merged_into="found"),
        ProductionUnit(id="found", size_band="ANTAL_5_9"),
    ]
    facts = facts_of_records(
        calls=[Call(id="k1", unit="typed", at=MORNING, result="yes")],
        visits=[Visit(id="v1", unit="found", planned_at=MORNING, status="held")],
        commitments=[],
        follow_ups=[],
        units=units,
    )
    assert {facts.calls[0].workplace, facts.visits[0].workplace} == {"found"}
    assert facts.size_bands == {"found": "ANTAL_5_9"}


def test_that_units_merged_into_each_other_do_not_count_forever() -> None:
    units = [ProductionUnit(id="a", merged_into="b"), ProductionUnit(id="b", merged_into="a")]
    facts = facts_of_records([Call(id="k", unit="a", at=MORNING, result="no")], [], [], [], units)
    assert facts.calls[0].workplace in {"a", "b"}


def test_that_a_held_visit_counts_when_it_began_and_a_planned_one_when_it_will() -> None:
    began = parse_stamp("2026-10-06T09:05")
    visits = [
        Visit(id="v1", unit="u", planned_at=MORNING, started_at=began, status="held"),
        Visit(id="v2", unit="u", planned_at=MORNING, status="planned"),
        Visit(id="v3", unit="u", status="planned"),
    ]
    facts = facts_of_records([], visits, [], [], [])
    assert [(visit.id, visit.at) for visit in facts.visits] == [("v1", began), ("v2", MORNING)]


def test_that_a_commitment_without_a_time_has_that_of_its_visit() -> None:
    visits = [Visit(id="v1", unit="u", planned_at=MORNING, status="held")]
    commitments = [
        Commitment(id="c1", unit="u", visit="v1", type="smaajob"),
        Commitment(id="c2", unit="u", type="smaajob"),
    ]
    facts = facts_of_records([], visits, commitments, [], [])
    assert [promise.at for promise in facts.commitments] == [MORNING]


def test_that_only_what_was_promised_to_somebody_is_a_deadline() -> None:
    follow_ups = [
        FollowUp(id="d1", promised_to="ct", due=date(2026, 10, 5)),
        FollowUp(id="o1", promised_to=None, due=date(2026, 10, 7)),
        FollowUp(id="d3", promised_to="ct", due=None),
    ]
    facts = facts_of_records([], [], [], follow_ups, [])
    assert [deadline.due for deadline in facts.deadlines] == [date(2026, 10, 5)]


def test_that_records_that_lack_what_counting_needs_are_passed_over() -> None:
    facts = facts_of_records([Call(id="k", unit="u", at=MORNING)], [Visit(id="v")], [], [], [])
    assert (facts.calls, facts.visits) == ((), ())


def test_that_goal_revisions_become_dated_steps_with_their_reason() -> None:
    history = goal_history(
        [
            GoalRevision(id="2", valid_from=date(2013, 4, 15), goal=10000, reason="Mange siger ja"),
            GoalRevision(id="1", valid_from=date(2013, 4, 1), goal=8000),
            GoalRevision(id="3", goal=5),
        ]
    )
    assert [(step.goal, step.reason) for step in history.steps] == [(8000, None), (10000, "Mange siger ja")]
    assert history.on(date(2013, 3, 1)) == 8000
    assert history.on(date(2013, 4, 14)) == 8000
    assert history.on(date(2013, 4, 15)) == 10000
    assert history.change_pct(1) == 25.0
    assert history.change_pct(0) is None
