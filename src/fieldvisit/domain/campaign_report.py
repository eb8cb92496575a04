"""The report of a campaign, in the one shape that window, CSV, PDF and scripts share (CLI `report campaign`)."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any

from fieldvisit.domain.campaign_facts import CampaignFacts
from fieldvisit.domain.clock import to_local
from fieldvisit.domain.day_figures import Calls, Deadlines, Visits, calls_of, deadlines_of, visits_of
from fieldvisit.domain.funnel import (
    Counting,
    Numbers,
    Rates,
    TypeCount,
    by_type,
    numbers_of,
    rates_of,
    reached_of_goal,
)
from fieldvisit.domain.goal_history import GoalHistory
from fieldvisit.domain.pace import Pace, pace_of
from fieldvisit.domain.reception import Reception, reception_of


@dataclass(frozen=True, slots=True, kw_only=True)
class CampaignFrame:
    """What a campaign set out to do.

    Attributes:
        goal_counts: what the goal counts, see `funnel.reached_of_goal`.
    """

    name: str
    start: date
    end: date
    goals: GoalHistory
    goal_counts: str = "companies_visited"


@dataclass(frozen=True, slots=True, kw_only=True)
class DayReport:
    """The figures of one day."""

    day: date
    calls: Calls
    visits: Visits
    by_type: Mapping[str, TypeCount]
    commitments: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CampaignReport:
    """All figures of a campaign at a moment; `day` only when one was asked for. `reception` is not in the document."""

    period: tuple[date, date]
    numbers: Numbers
    rates: Rates
    by_type: Mapping[str, TypeCount]
    calls: Calls
    deadlines: Deadlines
    pace: Pace
    reception: Reception
    day: DayReport | None = None

    def as_json(self) -> dict[str, Any]:
        """Return the document of `report campaign --format json` (shape: last step of the acceptance day)."""
        document: dict[str, Any] = {
            "period": [day.isoformat() for day in self.period],
            "numbers": asdict(self.numbers),
            "rates": asdict(self.rates),
            "by_type": _types_as_json(self.by_type),
            "calls": asdict(self.calls),
            "deadlines": asdict(self.deadlines),
            "pace": asdict(self.pace),
        }
        if self.day is not None:
            document |= {
                "calls_today": asdict(self.day.calls),
                "visits_today": asdict(self.day.visits),
                "by_type_today": _types_as_json(self.day.by_type),
                "commitments_today": self.day.commitments,
            }
        return document


def campaign_report(
    facts: CampaignFacts, rules: Counting, frame: CampaignFrame, now: datetime, day: date | None = None
) -> CampaignReport:
    """Count everything a report shows.

    What lies outside the campaign's period, or after the day of the report, is left out.

    Args:
        facts: the campaign's facts.
        rules: what counts as what.
        frame: period and goal.
        now: the moment of the report; deadlines stand as they do then.
        day: also count this day by itself.
    """
    today = to_local(now).date()
    period = counted_period(frame, now)
    counted = facts.between(*period)
    numbers = numbers_of(counted, rules, frame.goals.on(today))
    rates = rates_of(numbers, frame.goal_counts)
    reached = reached_of_goal(numbers, frame.goal_counts)
    return CampaignReport(
        period=period,
        numbers=numbers,
        rates=rates,
        by_type=by_type(counted.commitments, rules.outcome_types),
        calls=calls_of(counted.calls, rules),
        deadlines=deadlines_of(facts.deadlines, now),
        pace=pace_of(reached, rates.missing, frame.start, frame.end, today),
        reception=reception_of(visit.reception for visit in counted.visits if visit.status in rules.held),
        day=None if day is None else day_report(facts, rules, day),
    )


def counted_period(frame: CampaignFrame, now: datetime) -> tuple[date, date]:
    """Return the first and last day that a report of a moment counts."""
    today = to_local(now).date()
    return frame.start, max(frame.start, min(today, frame.end))


def day_report(facts: CampaignFacts, rules: Counting, day: date) -> DayReport:
    """Count one Danish day by itself."""
    of_day = facts.between(day, day)
    return DayReport(
        day=day,
        calls=calls_of(of_day.calls, rules),
        visits=visits_of(of_day, rules),
        by_type=by_type(of_day.commitments, rules.outcome_types),
        commitments=sum(promise.type in rules.counted_types for promise in of_day.commitments),
    )


def visits_by_day(facts: CampaignFacts, rules: Counting, frame: CampaignFrame) -> list[tuple[date, int]]:
    """Return the curve of the goal chart: each day on which a new company was visited, and how many there were by then."""
    firsts: dict[str, date] = {}
    for visit in facts.between(frame.start, frame.end).visits:
        if visit.status in rules.held:
            day = to_local(visit.at).date()
            firsts[visit.workplace] = min(day, firsts.get(visit.workplace, day))
    curve: list[tuple[date, int]] = []
    for count, day in enumerate(sorted(firsts.values()), start=1):
        if curve and curve[-1][0] == day:
            curve.pop()
        curve.append((day, count))
    return curve


def _types_as_json(counts: Mapping[str, TypeCount]) -> dict[str, dict[str, int]]:
    return {
        type_id: {name: value for name, value in asdict(count).items() if value is not None}
        for type_id, count in counts.items()
    }
