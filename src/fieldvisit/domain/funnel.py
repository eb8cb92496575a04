"""From contact to commitment: the counts and rates of a campaign (PRODUCT 1d, D9, `definitions` of the acceptance day)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from operator import attrgetter

from fieldvisit.domain.campaign_facts import CampaignFacts, CommitmentFact
from fieldvisit.domain.number_text import rate
from fieldvisit.domain.outcome_type import OutcomeTypes
from fieldvisit.domain.reference_data import ReferenceData


@dataclass(frozen=True, slots=True, kw_only=True)
class Counting:
    """What counts as what.

    Attributes:
        reached: call results that reached a person; the others are attempts.
        agreed: the call result that books a visit.
        held: visit statuses that count.
        cancelled: visit statuses that are shown as cancelled; a no-show is none.
        counted_types: outcome types that count as a commitment.
        under_20: size bands of small workplaces.
    """

    reached: frozenset[str]
    agreed: str
    held: frozenset[str]
    cancelled: frozenset[str]
    outcome_types: OutcomeTypes
    counted_types: frozenset[str]
    under_20: frozenset[str]


def counting(reference: ReferenceData, headline_types: Iterable[str] = ()) -> Counting:
    """Return the counting rules of the shipped data.

    Args:
        reference: the shipped data.
        headline_types: the campaign's own narrowing of what counts as a commitment; empty = every type with gain.
    """
    return Counting(
        reached=reference.codes_where("call_result", "reached"),
        agreed="yes",
        held=reference.codes_where("visit_status", "counts"),
        cancelled=frozenset({"cancelled_by_company", "cancelled_by_us"}),
        outcome_types=reference.outcome_types,
        counted_types=reference.outcome_types.counted(tuple(headline_types)),
        under_20=frozenset(code for code, band in reference.size_bands.items() if band.under_20),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbers:
    """The counts of a campaign.

    Attributes:
        contacted: distinct workplaces with a call that reached somebody, an answered mail, or a held visit.
        visits: held visits.
        companies_visited: distinct workplaces with a held visit.
        visits_with_gain: held visits with at least one commitment that counts.
        commitments: commitment records of the types that count.
        companies_with_gain: distinct workplaces with such a record.
        goal: how many of `goal_counts` the campaign wants, None = no goal.
    """

    contacted: int
    visits: int
    companies_visited: int
    visits_with_gain: int
    commitments: int
    companies_with_gain: int
    goal: int | None


def numbers_of(facts: CampaignFacts, rules: Counting, goal: int | None) -> Numbers:
    """Count the facts of a campaign's period."""
    held = [visit for visit in facts.visits if visit.status in rules.held]
    visited = {visit.workplace for visit in held}
    spoken_to = {call.workplace for call in facts.calls if call.result in rules.reached}
    written_to = {contact.workplace for contact in facts.contacts}
    counted = [promise for promise in facts.commitments if promise.type in rules.counted_types]
    gaining_visits = {promise.visit for promise in counted}
    return Numbers(
        contacted=len(visited | spoken_to | written_to),
        visits=len(held),
        companies_visited=len(visited),
        visits_with_gain=sum(visit.id in gaining_visits for visit in held),
        commitments=len(counted),
        companies_with_gain=len({promise.workplace for promise in counted}),
        goal=goal,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Rates:
    """Rates with one decimal, halves up, each with its n; None where n is 0 or there is no goal.

    Attributes:
        contact_to_visit_pct: companies visited of companies contacted.
        visit_to_gain_pct: visits with a gain of visits held.
        commitments_per_100_visits: commitments for each 100 visits held.
        goal_pct: how much of the goal is reached.
        missing: how many are missing to the goal.
    """

    contact_to_visit_pct: float | None
    contact_to_visit_n: int
    visit_to_gain_pct: float | None
    visit_to_gain_n: int
    commitments_per_100_visits: float | None
    commitments_per_100_visits_n: int
    goal_pct: float | None
    goal_n: int | None
    missing: int | None


_COUNTED = {
    "companies_visited": attrgetter("companies_visited"),
    "visits": attrgetter("visits"),
    "contacted": attrgetter("contacted"),
    "commitments": attrgetter("commitments"),
}
"""What a goal may count."""


def can_count(goal_counts: str) -> bool:
    """Say whether this version counts it; a later one may set goals for more."""
    return goal_counts in _COUNTED


def reached_of_goal(numbers: Numbers, goal_counts: str) -> int:
    """Return how many of what the goal counts are reached.

    Args:
        numbers: the counts.
        goal_counts: `companies_visited`, `visits`, `contacted` or `commitments`.

    Raises:
        ValueError: the goal counts something else.
    """
    if not can_count(goal_counts):
        raise ValueError(f"a goal cannot count {goal_counts}")
    reached: int = _COUNTED[goal_counts](numbers)
    return reached


def rates_of(numbers: Numbers, goal_counts: str = "companies_visited") -> Rates:
    """Return the rates of the counts; see `reached_of_goal` for `goal_counts`."""
    reached, goal = reached_of_goal(numbers, goal_counts), numbers.goal
    return Rates(
        contact_to_visit_pct=rate(numbers.companies_visited, numbers.contacted),
        contact_to_visit_n=numbers.contacted,
        visit_to_gain_pct=rate(numbers.visits_with_gain, numbers.visits),
        visit_to_gain_n=numbers.visits,
        commitments_per_100_visits=rate(numbers.commitments, numbers.visits),
        commitments_per_100_visits_n=numbers.visits,
        goal_pct=None if goal is None else rate(reached, goal),
        goal_n=goal,
        missing=None if goal is None else max(0, goal - reached),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeCount:
    """The commitments of one type.

    Attributes:
        own: records of the type itself.
        with_children: own and records of the types below it.
        posts: posts of the type's own records, None where no record has any.
    """

    own: int
    with_children: int
    posts: int | None


def by_type(commitments: Iterable[CommitmentFact], types: OutcomeTypes) -> Mapping[str, TypeCount]:
    """Count commitments by type, in the order of the shipped types; types without any are left out.

    Types that do not count as a gain, or that a later version brought, are listed too: nothing promised is hidden.
    """
    records = tuple(commitments)
    own: dict[str, list[CommitmentFact]] = {}
    for record in records:
        own.setdefault(record.type, []).append(record)
    order = [known.id for known in types] + [type_id for type_id in own if type_id not in types]
    counts = {}
    for type_id in order:
        family = sum(len(own.get(member, ())) for member in types.family(type_id))
        if family:
            posts = [record.posts for record in own.get(type_id, ()) if record.posts is not None]
            counts[type_id] = TypeCount(
                own=len(own.get(type_id, ())), with_children=family, posts=sum(posts) if posts else None
            )
    return counts
