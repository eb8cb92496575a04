"""A shortlist as it is read: its people in the order of their references, and how many drew out (D3, G6)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from fieldvisit.domain.consent import ConsentState, consent_at
from fieldvisit.domain.records.candidate import Candidate
from fieldvisit.domain.records.consent import Consent
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.domain.records.shortlist import Shortlist
from fieldvisit.domain.records.shortlist_entry import ShortlistEntry
from fieldvisit.domain.records.visit import Visit
from fieldvisit.services.edit_company import find_unit
from fieldvisit.services.log_read import log_sight
from fieldvisit.services.pool_found import references_found
from fieldvisit.services.problems import not_found
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.reader import Reader


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryView:
    """A person on a shortlist.

    Attributes:
        id: the entry's id.
        candidate: the candidate's id.
        shown: first name and initial, for the own screen only (D10).
        consent: whether the shortlist's workplace may see the person now.
        consent_day: the day it was given.
        criteria: criterion id to a person's judgement; never summed.
        arrived: False while the profile was only chosen in the pool and comes with the next sync.
    """

    id: str
    candidate: str
    reference: str
    shown: str | None
    trade: str | None
    hours: int | None
    certificates: tuple[str, ...]
    citizen_heard: date | None
    consent: ConsentState
    consent_day: date | None
    criteria: Mapping[str, Any]
    reason: str | None
    arrived: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ShortlistView:
    """One shortlist.

    Attributes:
        id: its id.
        company: the workplace's name.
        withdrawn: how many people drew out; nobody says who.
        entries: those who stand on it, by reference; none while locked.
        locked: personal data waits for the next sync (G4).
        mine: I own it, so I may change it.
    """

    id: str
    unit: str
    company: str
    need: str | None
    purpose: str
    owner: str | None
    state: str
    withdrawn: int
    locked: bool
    mine: bool
    entries: tuple[EntryView, ...]


def read_shortlist(workspace: Workspace, shortlist: str) -> ShortlistView:
    """Return a shortlist; who stands on it was looked at, which is written down once a day (G8).

    Raises:
        ProblemError: there is none of this id.
    """
    with workspace.store.read() as reader:
        view = view_shortlist(reader, workspace, find_shortlist(reader, shortlist))
    return _logged(workspace, [view])[0]


def shortlists_of(
    workspace: Workspace, unit: str | None = None, *, closed: bool = False
) -> list[ShortlistView]:
    """Return the shortlists on this computer, those of one workplace when it is named; logged as `read_shortlist`.

    Args:
        workspace: the open profile.
        unit: id, P-number or CVR number; None means all.
        closed: also those that are no longer worked on.

    Raises:
        ProblemError: no such workplace.
    """
    with workspace.store.read() as reader:
        wanted: dict[str, Any] = {} if unit is None else {"unit": find_unit(reader, unit).id}
        found = reader.find(Shortlist, **wanted)
        views = [view_shortlist(reader, workspace, each) for each in found if closed or is_open(each)]
    return _logged(workspace, views)


def _logged(workspace: Workspace, views: list[ShortlistView]) -> list[ShortlistView]:
    for view in views:
        why = "Shortlist til " + f"{view.purpose}, {view.company}".strip(", ")
        log_sight(workspace, "shortlist", {entry.candidate: why for entry in view.entries if entry.arrived})
    return views


def unit_of_visit(workspace: Workspace, visit: str) -> str:
    """Return the workplace of a visit; empty when the visit is not here."""
    with workspace.store.read() as reader:
        found = reader.get(Visit, visit or None)
    return (found.unit or "") if found is not None else ""


def view_shortlist(reader: Reader, workspace: Workspace, shortlist: Shortlist) -> ShortlistView:
    """Return a shortlist with its people."""
    place = reader.get(ProductionUnit, shortlist.unit)
    return ShortlistView(
        id=shortlist.id,
        unit=shortlist.unit or "",
        company=(place.name or "") if place else "",
        need=shortlist.need,
        purpose=shortlist.purpose or "",
        owner=shortlist.owner,
        state=shortlist.state or "open",
        withdrawn=shortlist.withdrawn or 0,
        locked=reader.persons_locked,
        mine=shortlist.owner == workspace.who.user,
        entries=() if reader.persons_locked else _entries(reader, workspace, shortlist),
    )


def find_shortlist(reader: Reader, shortlist: str) -> Shortlist:
    """Return a shortlist by its id.

    Raises:
        ProblemError: there is none.
    """
    found = reader.get(Shortlist, shortlist)
    if found is None:
        raise not_found("Shortlisten")
    return found


def is_open(shortlist: Shortlist) -> bool:
    """Say whether a shortlist is still worked on."""
    return shortlist.state in {None, "open"}


def is_active(entry: ShortlistEntry) -> bool:
    """Say whether a person stands on a shortlist."""
    return entry.state in {None, "active"}


def _entries(reader: Reader, workspace: Workspace, shortlist: Shortlist) -> tuple[EntryView, ...]:
    held = [entry for entry in reader.find(ShortlistEntry, shortlist=shortlist.id) if is_active(entry)]
    people = tuple(entry.candidate or "" for entry in held)
    candidates = {candidate.id: candidate for candidate in reader.find(Candidate, id=people)}
    consents = reader.find(Consent, unit=shortlist.unit, candidate=people)
    found = references_found(reader, workspace)
    entries = [
        _entry(workspace, shortlist, entry, candidates.get(entry.candidate or ""), consents, found)
        for entry in held
    ]
    return tuple(sorted(entries, key=lambda entry: (entry.reference, entry.id)))


def judgements(entry: ShortlistEntry) -> dict[str, Any]:
    """Return the judgements of an entry; none where another version wrote them in a form that this one cannot read."""
    return dict(entry.criteria) if isinstance(entry.criteria, dict) else {}


def _entry(
    workspace: Workspace,
    shortlist: Shortlist,
    entry: ShortlistEntry,
    candidate: Candidate | None,
    consents: Iterable[Consent],
    found: Mapping[str, str],
) -> EntryView:
    person = entry.candidate or ""
    state, consent = consent_at(consents, person, shortlist.unit or "", workspace.clock.now())
    return EntryView(
        id=entry.id,
        candidate=person,
        reference=(candidate.reference if candidate else None) or found.get(person, ""),
        shown=candidate.shown if candidate else None,
        trade=candidate.trade if candidate else None,
        hours=candidate.hours if candidate else None,
        certificates=candidate.certificates if candidate else (),
        citizen_heard=candidate.citizen_heard if candidate else None,
        consent=state,
        consent_day=consent.given if consent is not None else None,
        criteria=judgements(entry),
        reason=entry.reason,
        arrived=candidate is not None,
    )
