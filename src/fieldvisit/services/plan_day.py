"""The day at a glance: is the laptop ready, where to go next, what was promised, whom to call (R16, DESIGN "I dag")."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from textwrap import shorten

from fieldvisit.domain.clock import at_local, local_now, to_local
from fieldvisit.domain.deadline import due_day
from fieldvisit.domain.fairness_ratio import Places
from fieldvisit.domain.offer_check import offer_state
from fieldvisit.domain.records.call import Call
from fieldvisit.domain.records.campaign import Campaign
from fieldvisit.domain.records.candidate import Candidate
from fieldvisit.domain.records.contact import Contact
from fieldvisit.domain.records.follow_up import FollowUp
from fieldvisit.domain.records.inquiry import Inquiry
from fieldvisit.domain.records.need import Need
from fieldvisit.domain.records.partnership import Partnership
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.domain.records.shortlist import Shortlist
from fieldvisit.domain.records.shortlist_entry import ShortlistEntry
from fieldvisit.domain.records.visit import Visit
from fieldvisit.services.agree_deadline import contact_of
from fieldvisit.services.list_follow_ups import (
    FollowUpLine,
    FollowUpList,
    Section,
    open_tasks,
    read_follow_ups,
)
from fieldvisit.services.list_inquiries import unanswered
from fieldvisit.services.log_call import CallItem, call_list, running_campaign
from fieldvisit.services.note_answer import FREE, read_answers
from fieldvisit.services.offer_editions import catalogue_now
from fieldvisit.services.places import compare_staff, count_places
from fieldvisit.services.prepare_visit import last_visit, visit_moment
from fieldvisit.services.report_campaign import CampaignView, report_campaign
from fieldvisit.services.working_calendar import working_calendar
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.reader import Reader
from fieldvisit.store.repositories.clashes import clashing
from fieldvisit.store.repositories.day import needs_due, visits_planned
from fieldvisit.store.state import get_state

WAGE_SUBSIDY = "loentilskud_privat"
"""The offer whose checks decide the mark of a visit: companies ask for it first."""

_SAID = 160
"""Letters of what was said last; the rest stands on the visit."""


class Mark(StrEnum):
    """What is worth knowing about a visit at a glance; a conflict comes first."""

    CONFLICT = "conflict"
    NO_WAGE_SUBSIDY = "no_wage_subsidy"
    DRAFT_PARTNERSHIP = "draft_partnership"
    FIRST_VISIT = "first_visit"


@dataclass(frozen=True, slots=True, kw_only=True)
class Readiness:
    """What lies on this computer for a day without a connection.

    Attributes:
        visits: visits of today that are still to be made.
        past_check: offers whose check date has passed.
        without_workplace: visits of today whose workplace is not on this computer.
        last_sync: when everything was last fetched, in Danish time; None = never.
        persons_locked: candidates are locked until the next sync.
    """

    visits: int
    candidates: int
    offers: int
    past_check: int
    without_workplace: int
    last_sync: datetime | None
    persons_locked: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedVisit:
    """One visit of the day.

    Attributes:
        at: when, in Danish time.
        unit: the workplace, None while it is not on this computer.
        contact: the fixed contact, else the first contact of the workplace.
        places: None while the staff is not known.
        shortlisted: active candidates on my open shortlists for the workplace.
        promised: title of what was last promised there and is not done; empty if nothing.
        said: what was noted at the last call or visit; empty if nothing.
    """

    visit: Visit
    at: datetime
    unit: ProductionUnit | None
    contact: Contact | None
    places: Places | None
    shortlisted: int
    marks: tuple[Mark, ...]
    promised: str
    said: str

    @property
    def is_open(self) -> bool:
        """Say whether the visit is still to be made or ended."""
        return self.visit.status == "planned"


@dataclass(frozen=True, slots=True, kw_only=True)
class NextDay:
    """The next working day: my visits and follow-ups on it."""

    day: date
    visits: int
    follow_ups: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DueNeed:
    """A need that is to begin now and is still open, with its workplace (R08)."""

    need: Need
    unit: ProductionUnit


@dataclass(frozen=True, slots=True, kw_only=True)
class DayPlan:
    """Everything on the page I dag.

    Attributes:
        next_visit: the first visit that is still to be made; None when there is none.
        other_visits: the rest of the day in its order, ended and cancelled ones included.
        due: what is late or due today, deadlines first.
        needs: needs of my workplaces that are due and open, the earliest first.
        unanswered: inquiries that I or nobody has taken and nobody has answered.
        campaign: the campaign that runs, with the whole team's figures; None when none or several run.
    """

    day: date
    now: datetime
    readiness: Readiness
    next_visit: PlannedVisit | None
    other_visits: tuple[PlannedVisit, ...]
    next_day: NextDay
    follow_ups: FollowUpList
    due: tuple[FollowUpLine, ...]
    calls: tuple[CallItem, ...]
    needs: tuple[DueNeed, ...]
    unanswered: tuple[Inquiry, ...]
    campaign: CampaignView | None


def plan_day(workspace: Workspace, *, language: str = "da") -> DayPlan:
    """Return my day; figures of the campaign in the language."""
    now = local_now(workspace.clock)
    today = now.date()
    calls = tuple(call_list(workspace))
    campaign = _running_campaign(workspace, language)
    with workspace.store.read() as reader:
        visits = [planned_visit(reader, workspace, visit) for visit in visits_on(reader, workspace, today)]
        following = next((visit for visit in visits if visit.is_open), None)
        follow_ups = read_follow_ups(reader, workspace)
        return DayPlan(
            day=today,
            now=now,
            readiness=_readiness(reader, workspace, visits),
            next_visit=following,
            other_visits=tuple(visit for visit in visits if visit is not following),
            next_day=_next_day(reader, workspace, today),
            follow_ups=follow_ups,
            due=_due_now(follow_ups),
            calls=calls,
            needs=tuple(_due_needs(reader, workspace.who.user, today)),
            unanswered=tuple(unanswered(reader, workspace.who.user)),
            campaign=campaign,
        )


def visits_on(reader: Reader, workspace: Workspace, day: date) -> list[Visit]:
    """Return my visits of a day, first first."""
    midnight = at_local(day, time.min)
    return visits_planned(reader, workspace.who.user, midnight, at_local(day + timedelta(days=1), time.min))


def shortlisted(reader: Reader, unit: str, owner: str) -> int:
    """Return how many active candidates stand on somebody's open shortlists for a workplace."""
    lists = reader.find(Shortlist, unit=unit, owner=owner, state="open")
    return sum(reader.count(ShortlistEntry, shortlist=each.id, state="active") for each in lists)


def _running_campaign(workspace: Workspace, language: str) -> CampaignView | None:
    with workspace.store.read() as reader:
        running = reader.get(Campaign, running_campaign(reader, workspace.today))
    if running is None or running.starts is None or running.ends is None:
        return None
    return report_campaign(workspace, running.id, language=language)


def planned_visit(reader: Reader, workspace: Workspace, visit: Visit) -> PlannedVisit:
    """Return a visit with what is to be known before it."""
    unit = reader.get(ProductionUnit, visit.unit)
    planned_at = visit.planned_at or visit.started_at or workspace.clock.now()
    return PlannedVisit(
        visit=visit,
        at=to_local(planned_at),
        unit=unit,
        contact=reader.get(Contact, contact_of(reader, visit.unit)),
        places=count_places(reader, workspace, unit) if unit else None,
        shortlisted=shortlisted(reader, unit.id, workspace.who.user) if unit else 0,
        marks=_marks(reader, workspace, visit, unit) if unit else (),
        promised=_promised(reader, visit.unit),
        said=_said(reader, visit),
    )


def _marks(reader: Reader, workspace: Workspace, visit: Visit, unit: ProductionUnit) -> tuple[Mark, ...]:
    catalogue = workspace.reference.catalogue
    wage_subsidy = offer_state(
        catalogue[WAGE_SUBSIDY],
        catalogue,
        workspace.today,
        count_places(reader, workspace, unit),
        compare_staff(unit),
    )
    found = {
        Mark.CONFLICT: visit.id in clashing(reader, Visit.KIND),
        Mark.NO_WAGE_SUBSIDY: not wage_subsidy.possible_now,
        Mark.DRAFT_PARTNERSHIP: reader.count(Partnership, unit=unit.id, state="draft") > 0,
        Mark.FIRST_VISIT: last_visit(reader, unit.id, besides=visit.id) is None,
    }
    return tuple(mark for mark, holds in found.items() if holds)


def _promised(reader: Reader, unit: str | None) -> str:
    tasks = reader.find(FollowUp, unit=unit, done_at=None, order=("due", "id")) if unit else []
    return next((task.title for task in tasks if task.promised_to and task.title), "")


def _said(reader: Reader, visit: Visit) -> str:
    """Return what was noted last at the workplace of a visit, whether at a call or freely at a visit."""
    if not visit.unit:
        return ""
    noted = [
        (call.at, call.note)
        for call in reader.find(Call, unit=visit.unit, order=("-at",), limit=1)
        if call.at and call.note
    ]
    last = last_visit(reader, visit.unit, besides=visit.id)
    moment = visit_moment(last) if last is not None else None
    if last is not None and moment is not None:
        free = read_answers(reader, last.id).get(FREE, [])
        noted += [(moment, note.content) for note in free[:1] if isinstance(note.content, str)]
    latest = max(noted, key=lambda said: said[0])[1] if noted else ""
    return shorten(latest, _SAID, placeholder=" …")


def _readiness(reader: Reader, workspace: Workspace, visits: list[PlannedVisit]) -> Readiness:
    catalogue = catalogue_now(reader, workspace.reference)
    fetched = get_state(reader.connection, "last_sync")
    return Readiness(
        visits=sum(visit.is_open for visit in visits),
        candidates=reader.count(Candidate),
        offers=len(catalogue.offers),
        past_check=len(catalogue.past_check(workspace.today)),
        without_workplace=sum(visit.unit is None for visit in visits),
        last_sync=to_local(datetime.fromisoformat(fetched)) if fetched else None,
        persons_locked=reader.persons_locked,
    )


def _next_day(reader: Reader, workspace: Workspace, today: date) -> NextDay:
    day = working_calendar(workspace).add(today, 1)
    visits = [visit for visit in visits_on(reader, workspace, day) if visit.status == "planned"]
    tasks = [task for task in open_tasks(reader, workspace.who.user) if task.due and due_day(task.due) == day]
    return NextDay(day=day, visits=len(visits), follow_ups=len(tasks))


def _due_needs(reader: Reader, user: str, today: date) -> Iterator[DueNeed]:
    for need in needs_due(reader, user, today):
        unit = reader.get(ProductionUnit, need.unit)
        if unit is not None:
            yield DueNeed(need=need, unit=unit)


def _due_now(follow_ups: FollowUpList) -> tuple[FollowUpLine, ...]:
    lines = follow_ups.section(Section.OVERDUE) + follow_ups.section(Section.TODAY)
    return tuple(sorted(lines, key=lambda line: not line.is_deadline))
