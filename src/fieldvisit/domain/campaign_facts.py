"""What the report of a campaign counts, reduced to what counting needs; no person and no note is among it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from fieldvisit.domain.clock import to_local
from fieldvisit.domain.deadline import Due
from fieldvisit.domain.records.call import Call
from fieldvisit.domain.records.commitment import Commitment
from fieldvisit.domain.records.follow_up import FollowUp
from fieldvisit.domain.records.inquiry import Inquiry
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.domain.records.visit import Visit

MAIL = "mail"
"""The channel of an inquiry whose answer is a contact."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallFact:
    """A call: the workplace, when, and its result code."""

    workplace: str
    at: datetime
    result: str


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitFact:
    """A visit: `at` is when it began, or for one not held when it was to begin; `reception` is 1 to 5."""

    id: str
    workplace: str
    at: datetime
    status: str
    reception: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitmentFact:
    """A promise: where, at which visit (None = outside one), of which type, and how many posts a job order has."""

    workplace: str
    at: datetime
    type: str
    visit: str | None = None
    posts: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactFact:
    """A contact that was neither call nor visit: a mail from the workplace, answered at `at` (D9)."""

    workplace: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadlineFact:
    """A follow-up that was promised to somebody; None = it concerns no workplace."""

    due: Due
    done_at: datetime | None = None
    workplace: str | None = None


Fact = CallFact | VisitFact | CommitmentFact


@dataclass(frozen=True, slots=True, kw_only=True)
class CampaignFacts:
    """Everything the report of one campaign counts.

    Attributes:
        deadlines: of the whole unit, a deadline belongs to no campaign.
        size_bands: workplace to size band, for workplaces whose size is known.
    """

    calls: tuple[CallFact, ...] = ()
    visits: tuple[VisitFact, ...] = ()
    contacts: tuple[ContactFact, ...] = ()
    commitments: tuple[CommitmentFact, ...] = ()
    deadlines: tuple[DeadlineFact, ...] = ()
    size_bands: Mapping[str, str]

    def until(self, moment: datetime) -> "CampaignFacts":
        """Return the facts as they were at an earlier moment, for a report such as "07:30"."""
        return self._where(lambda at: at <= moment)

    def between(self, first: date, last: date) -> "CampaignFacts":
        """Return the facts of a range of Danish days, both included; deadlines stay."""
        return self._where(lambda at: first <= to_local(at).date() <= last)

    def _where(self, keep: Callable[[datetime], bool]) -> "CampaignFacts":
        return replace(
            self,
            calls=tuple(call for call in self.calls if keep(call.at)),
            visits=tuple(visit for visit in self.visits if keep(visit.at)),
            contacts=tuple(contact for contact in self.contacts if keep(contact.at)),
            commitments=tuple(promise for promise in self.commitments if keep(promise.at)),
        )


def facts_of_records(
    calls: Iterable[Call],
    visits: Iterable[Visit],
    commitments: Iterable[Commitment],
    follow_ups: Iterable[FollowUp],
    units: Iterable[ProductionUnit],
    inquiries: Iterable[Inquiry] = (),
) -> CampaignFacts:
    """Return the facts of a campaign's records.

    Records that lack what counting needs (a workplace, a time, a result) are passed over; a commitment without a time
    of its own has that of its visit. A workplace that was found to be the same as another counts as that one.

    Args:
        calls: the campaign's calls.
        visits: the campaign's visits.
        commitments: the campaign's commitments.
        follow_ups: the unit's follow-ups; only promised ones are deadlines (D14).
        units: the workplaces that the others name.
        inquiries: the campaign's inquiries; an answered mail is a contact, a phone call is a call of its own.
    """
    known = {unit.id: unit for unit in units}

    def workplace(unit: str) -> str:
        seen: set[str] = set()
        while unit in known and known[unit].merged_into and unit not in seen:
            seen.add(unit)
            unit = known[unit].merged_into or unit
        return unit

    counted_visits = tuple(
        VisitFact(
            id=visit.id,
            workplace=workplace(visit.unit),
            at=at,
            status=visit.status,
            reception=visit.reception,
        )
        for visit in visits
        if visit.unit and visit.status and (at := visit.started_at or visit.planned_at or visit.ended_at)
    )
    began = {visit.id: visit.at for visit in counted_visits}
    return CampaignFacts(
        calls=tuple(
            CallFact(workplace=workplace(call.unit), at=call.at, result=call.result)
            for call in calls
            if call.unit and call.at and call.result
        ),
        visits=counted_visits,
        contacts=tuple(
            ContactFact(workplace=workplace(inquiry.unit), at=inquiry.answered_at)
            for inquiry in inquiries
            if inquiry.unit and inquiry.answered_at and inquiry.channel == MAIL
        ),
        commitments=tuple(
            CommitmentFact(
                workplace=workplace(promise.unit),
                at=at,
                type=promise.type,
                visit=promise.visit,
                posts=promise.posts,
            )
            for promise in commitments
            if promise.unit and promise.type and (at := promise.given_at or began.get(promise.visit or ""))
        ),
        deadlines=tuple(
            DeadlineFact(
                due=task.due, done_at=task.done_at, workplace=workplace(task.unit) if task.unit else None
            )
            for task in follow_ups
            if task.promised_to and task.due
        ),
        size_bands={unit.id: unit.size_band for unit in known.values() if unit.size_band},
    )
