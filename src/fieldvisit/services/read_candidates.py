"""Reading candidates on this computer: the list in the order of references, and one of them for a purpose (G5, G8)."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from fieldvisit.domain.consent import ConsentState, consent_at
from fieldvisit.domain.records.candidate import Candidate
from fieldvisit.domain.records.commitment import Commitment
from fieldvisit.domain.records.consent import Consent
from fieldvisit.domain.records.placement import Placement
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.domain.records.shortlist import Shortlist
from fieldvisit.domain.records.shortlist_entry import ShortlistEntry
from fieldvisit.domain.records.user import User
from fieldvisit.services.log_read import log_read, log_sight
from fieldvisit.services.person_text import refuse_person_number
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.shortlist_view import EntryView, ShortlistView, is_active, is_open, view_shortlist
from fieldvisit.services.workspace import Done, Workspace
from fieldvisit.store.reader import Reader
from fieldvisit.store.repositories.clashes import clashing_candidates
from fieldvisit_sync.schema.audience import Role

OPEN_ACTION = "open"
LIST_ACTION = "list"
OWN_CASE = "Sagsbehandling af egen borger"
_LISTED = "Listen over kandidater på computeren"


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentLine:
    """Whether one workplace may see a candidate.

    Attributes:
        listed: the candidate stands on one of its open shortlists on this computer.
    """

    unit: str
    company: str
    state: ConsentState
    given: date | None
    how: str | None
    fields: tuple[str, ...]
    withdrawn_at: datetime | None
    listed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CandidateLine:
    """A candidate in the list.

    Attributes:
        candidate: the record.
        caseworker: the caseworker's name.
        consents: by company name.
        purpose: why I may open the profile without being asked; None asks.
        clashes: something of the candidate stands in an open conflict.
    """

    candidate: Candidate
    caseworker: str
    consents: tuple[ConsentLine, ...]
    purpose: str | None
    clashes: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CandidateList:
    """The candidates on this computer.

    Attributes:
        lines: by reference; none while locked.
        locked: personal data waits for the next sync (G4).
        count: how many there are, also while locked.
        withdrawn: how many people drew out of the open shortlists here.
    """

    lines: tuple[CandidateLine, ...]
    locked: bool
    count: int
    withdrawn: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CandidateDeal:
    """What a workplace promised for a candidate.

    Attributes:
        company: the workplace's name.
        type: code of the outcome type; None where the promise itself is not here.
        state: of the placement.
        expectations: as the promise keeps them (`agreed_expectations.read_expectations`).
    """

    company: str
    type: str | None
    start: date | None
    state: str | None
    expectations: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CandidateView:
    """One opened candidate.

    Attributes:
        line: what the list says of the person.
        entries: the open shortlists with the person's entry on each.
        deals: what was promised for the person, by start.
        opened_for: the purpose that was written down.
    """

    line: CandidateLine
    entries: tuple[tuple[ShortlistView, EntryView], ...]
    deals: tuple[CandidateDeal, ...]
    opened_for: str


def list_candidates(workspace: Workspace) -> CandidateList:
    """Return the candidates that this user holds here; the order says nothing about anybody (D3).

    That their lines were looked at is written down, once a day for each (G8).
    """
    with workspace.store.read() as reader:
        count = reader.count(Candidate)
        withdrawn = sum(held.withdrawn or 0 for held in reader.find(Shortlist) if is_open(held))
        if reader.persons_locked:
            return CandidateList(lines=(), locked=True, count=count, withdrawn=withdrawn)
        candidates = reader.find(Candidate, order=("reference", "id"))
        lines = _lines(reader, workspace, candidates)
    log_sight(workspace, LIST_ACTION, {line.candidate.id: line.purpose or _LISTED for line in lines})
    return CandidateList(lines=lines, locked=False, count=count, withdrawn=withdrawn)


def open_candidate(workspace: Workspace, candidate: str, purpose: str | None = None) -> Done[CandidateView]:
    """Open a profile, and write down who looked and why.

    Args:
        workspace: the open profile.
        candidate: id or reference.
        purpose: why, where no shortlist of mine says it.

    Raises:
        ProblemError: nobody of this reference is here, or a purpose is needed and none was given.
        PersonsLockedError: personal data waits for the next sync.
    """
    refuse_person_number(workspace, purpose)
    with workspace.store.write("candidate.open") as writer:
        person = find_candidate(writer, candidate)
        (line,) = _lines(writer, workspace, [person])
        reason = line.purpose or (purpose or "").strip()
        if not reason:
            raise ProblemError(
                "purpose_needed", "Skriv, hvad du skal bruge profilen til. Så åbner den. Intet er vist."
            )
        log_read(writer, OPEN_ACTION, reason, [person.id])
        return Done(_view(writer, workspace, line, reason), writer.changed)


def reread_candidate(workspace: Workspace, opened: CandidateView) -> CandidateView | None:
    """Return an opened profile as it stands now, for a screen that still shows it; None when it left the computer.

    It is the same look, so nothing more is written down.
    """
    with workspace.store.read() as reader:
        if reader.persons_locked:
            return None
        person = reader.get(Candidate, opened.line.candidate.id)
        if person is None:
            return None
        (line,) = _lines(reader, workspace, [person])
        return _view(reader, workspace, line, opened.opened_for)


def find_candidate(reader: Reader, named: str) -> Candidate:
    """Return a candidate on this computer by id or reference.

    Raises:
        ProblemError: there is none.
        PersonsLockedError: personal data waits for the next sync.
    """
    found = reader.get(Candidate, named) or next(iter(reader.find(Candidate, reference=named)), None)
    if found is None:
        raise ProblemError("not_found", "Kandidaten er ikke på denne computer. Intet er ændret.")
    return found


def _lines(
    reader: Reader, workspace: Workspace, candidates: Iterable[Candidate]
) -> tuple[CandidateLine, ...]:
    people = list(candidates)
    ids = tuple(person.id for person in people)
    consents: dict[str, list[Consent]] = defaultdict(list)
    for consent in reader.find(Consent, candidate=ids):
        consents[consent.candidate or ""].append(consent)
    lists, clashing = _open_lists(reader, ids), clashing_candidates(reader)
    units = {
        *(consent.unit for held in consents.values() for consent in held),
        *(shortlist.unit for held in lists.values() for shortlist in held),
    }
    named = tuple(unit for unit in units if unit)
    places = {unit.id: unit.name or "" for unit in reader.find(ProductionUnit, id=named)}
    return tuple(
        CandidateLine(
            candidate=person,
            caseworker=_name(reader, person.caseworker),
            consents=_consents(workspace, person.id, consents[person.id], lists.get(person.id, []), places),
            purpose=_purpose(workspace, person, lists.get(person.id, []), places),
            clashes=person.id in clashing,
        )
        for person in people
    )


def _open_lists(reader: Reader, candidates: tuple[str, ...]) -> dict[str, list[Shortlist]]:
    """Return the open shortlists on which each candidate stands."""
    held = [entry for entry in reader.find(ShortlistEntry, candidate=candidates) if is_active(entry)]
    wanted = tuple({entry.shortlist or "" for entry in held})
    lists = {each.id: each for each in reader.find(Shortlist, id=wanted) if is_open(each)}
    found: dict[str, list[Shortlist]] = defaultdict(list)
    for entry in held:
        if entry.shortlist in lists:
            found[entry.candidate or ""].append(lists[entry.shortlist])
    return found


def _consents(
    workspace: Workspace,
    candidate: str,
    consents: list[Consent],
    lists: list[Shortlist],
    places: Mapping[str, str],
) -> tuple[ConsentLine, ...]:
    listed = {shortlist.unit or "" for shortlist in lists}
    lines = []
    for unit in {consent.unit or "" for consent in consents} | listed:
        state, consent = consent_at(consents, candidate, unit, workspace.clock.now())
        lines.append(
            ConsentLine(
                unit=unit,
                company=places.get(unit, ""),
                state=state,
                given=consent.given if consent else None,
                how=consent.how if consent else None,
                fields=consent.fields if consent else (),
                withdrawn_at=consent.withdrawn_at if consent else None,
                listed=unit in listed,
            )
        )
    return tuple(sorted(lines, key=lambda line: (line.company, line.unit)))


def _purpose(
    workspace: Workspace, person: Candidate, lists: list[Shortlist], places: Mapping[str, str]
) -> str | None:
    who = workspace.who
    if who.role is Role.CASEWORKER and person.caseworker == who.user:
        return OWN_CASE
    mine = sorted(
        f"{shortlist.purpose or ''}, {places.get(shortlist.unit or '', '')}".strip(", ")
        for shortlist in lists
        if shortlist.owner == who.user
    )
    return "Shortlist til " + "; ".join(mine) if mine else None


def _view(reader: Reader, workspace: Workspace, line: CandidateLine, opened_for: str) -> CandidateView:
    person = line.candidate.id
    return CandidateView(
        line=line,
        entries=_entries(reader, workspace, person),
        deals=_deals(reader, person),
        opened_for=opened_for,
    )


def _deals(reader: Reader, candidate: str) -> tuple[CandidateDeal, ...]:
    placements = reader.find(Placement, candidate=candidate, order=("start", "id"))
    promises = {
        promise.id: promise
        for promise in reader.find(Commitment, id=tuple(held.commitment or "" for held in placements))
    }
    places = reader.find(ProductionUnit, id=tuple({held.unit or "" for held in placements}))
    names = {place.id: place.name or "" for place in places}
    return tuple(
        CandidateDeal(
            company=names.get(held.unit or "", ""),
            type=promise.type if promise else None,
            start=held.start,
            state=held.state,
            expectations=promise.expectations if promise else (),
        )
        for held in placements
        for promise in (promises.get(held.commitment or ""),)
    )


def _entries(
    reader: Reader, workspace: Workspace, candidate: str
) -> tuple[tuple[ShortlistView, EntryView], ...]:
    found = []
    for shortlist in _open_lists(reader, (candidate,)).get(candidate, []):
        view = view_shortlist(reader, workspace, shortlist)
        found += [(view, entry) for entry in view.entries if entry.candidate == candidate]
    return tuple(sorted(found, key=lambda pair: (pair[0].company, pair[0].id)))


def _name(reader: Reader, user: str | None) -> str:
    found = reader.get(User, user)
    return (found.name or "") if found is not None else ""
