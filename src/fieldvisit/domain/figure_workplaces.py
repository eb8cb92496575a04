"""The workplaces behind a figure of the campaign report: every figure opens its records, and names no person."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from fieldvisit.domain.campaign_facts import CampaignFacts, CommitmentFact
from fieldvisit.domain.campaign_report import CampaignFrame, counted_period
from fieldvisit.domain.deadline import is_overdue
from fieldvisit.domain.funnel import Counting
from fieldvisit.domain.reception import is_well


class Figure(StrEnum):
    """The figures that can be opened; each counts what its report field counts."""

    CONTACTED = "contacted"
    VISITS = "visits"
    COMMITMENTS = "commitments"
    WITH_GAIN = "with_gain"
    WELL_RECEIVED = "well_received"
    CALLS_TODAY = "calls_today"
    VISITS_TODAY = "visits_today"
    CANCELLED_TODAY = "cancelled_today"
    COMMITMENTS_TODAY = "commitments_today"
    OPEN_DEADLINES = "open_deadlines"
    OVERDUE_DEADLINES = "overdue_deadlines"


@dataclass(frozen=True, slots=True)
class WorkplaceCount:
    """How many of a figure's records a workplace has; the empty id gathers those that concern none."""

    workplace: str
    count: int


def figure_workplaces(
    figure: Figure,
    facts: CampaignFacts,
    rules: Counting,
    frame: CampaignFrame,
    now: datetime,
    day: date,
    outcome_type: str = "",
) -> tuple[WorkplaceCount, ...]:
    """Return the workplaces behind a figure, in the order of their ids.

    Args:
        figure: which one.
        facts: the campaign's facts up to the report's moment.
        rules: what counts as what.
        frame: the campaign's period.
        now: the report's moment, by which deadlines are late.
        day: the day that is counted by itself.
        outcome_type: of the commitment figures, this type and the types below it only.
    """
    if figure in {Figure.OPEN_DEADLINES, Figure.OVERDUE_DEADLINES}:
        return _counts(
            deadline.workplace or ""
            for deadline in facts.deadlines
            if (deadline.done_at is None or deadline.done_at > now)
            and (figure is Figure.OPEN_DEADLINES or is_overdue(deadline.due, now))
        )
    today = figure.value.endswith("_today")
    counted = facts.between(day, day) if today else facts.between(*counted_period(frame, now))
    if figure is Figure.CALLS_TODAY:
        return _counts(call.workplace for call in counted.calls if call.result in rules.reached)
    if figure is Figure.CANCELLED_TODAY:
        return _counts(visit.workplace for visit in counted.visits if visit.status in rules.cancelled)
    if figure in {Figure.COMMITMENTS, Figure.COMMITMENTS_TODAY}:
        return _counts(_promising(counted.commitments, rules, outcome_type))
    held = [visit for visit in counted.visits if visit.status in rules.held]
    if figure is Figure.CONTACTED:
        spoken_to = {call.workplace for call in counted.calls if call.result in rules.reached}
        written_to = {contact.workplace for contact in counted.contacts}
        return _counts({visit.workplace for visit in held} | spoken_to | written_to)
    if figure is Figure.WITH_GAIN:
        gaining = {promise.visit for promise in counted.commitments if promise.type in rules.counted_types}
        return _counts(visit.workplace for visit in held if visit.id in gaining)
    if figure is Figure.WELL_RECEIVED:
        return _counts(visit.workplace for visit in held if is_well(visit.reception))
    return _counts(visit.workplace for visit in held)


def _promising(commitments: Iterable[CommitmentFact], rules: Counting, outcome_type: str) -> Iterable[str]:
    wanted = rules.outcome_types.family(outcome_type) if outcome_type else rules.counted_types
    return (promise.workplace for promise in commitments if promise.type in wanted)


def _counts(workplaces: Iterable[str]) -> tuple[WorkplaceCount, ...]:
    return tuple(WorkplaceCount(place, count) for place, count in sorted(Counter(workplaces).items()))
