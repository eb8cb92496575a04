"""Calls, visits and deadlines: the figures of a day or of a whole campaign."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from fieldvisit.domain.campaign_facts import CallFact, CampaignFacts, DeadlineFact
from fieldvisit.domain.deadline import Standing, standing
from fieldvisit.domain.funnel import Counting
from fieldvisit.domain.number_text import rate


@dataclass(frozen=True, slots=True, kw_only=True)
class Calls:
    """Calls: made, of these reached somebody, of these said yes to a visit; the share is of those reached."""

    made: int
    reached: int
    yes: int
    yes_pct: float | None


def calls_of(calls: Iterable[CallFact], rules: Counting) -> Calls:
    """Count calls."""
    results = [call.result for call in calls]
    reached = sum(result in rules.reached for result in results)
    yes = results.count(rules.agreed)
    return Calls(made=len(results), reached=reached, yes=yes, yes_pct=rate(yes, reached))


@dataclass(frozen=True, slots=True, kw_only=True)
class Visits:
    """Visits: held, cancelled, and held at small workplaces of those whose size is known (`under_20_n`)."""

    held: int
    cancelled: int
    under_20: int
    under_20_pct: float | None
    under_20_n: int


def visits_of(facts: CampaignFacts, rules: Counting) -> Visits:
    """Count visits."""
    held = [visit for visit in facts.visits if visit.status in rules.held]
    bands = [facts.size_bands[visit.workplace] for visit in held if visit.workplace in facts.size_bands]
    under_20 = sum(band in rules.under_20 for band in bands)
    return Visits(
        held=len(held),
        cancelled=sum(visit.status in rules.cancelled for visit in facts.visits),
        under_20=under_20,
        under_20_pct=rate(under_20, len(bands)),
        under_20_n=len(bands),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadlines:
    """Deadlines that are not done: all, of these due today and not yet late, of these late."""

    open: int
    due_today: int
    overdue: int


def deadlines_of(deadlines: Iterable[DeadlineFact], now: datetime) -> Deadlines:
    """Count the deadlines that are open at a moment."""
    standings = [
        standing(deadline.due, now)
        for deadline in deadlines
        if deadline.done_at is None or deadline.done_at > now
    ]
    return Deadlines(
        open=len(standings),
        due_today=standings.count(Standing.TODAY),
        overdue=standings.count(Standing.OVERDUE),
    )
