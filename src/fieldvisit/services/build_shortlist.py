"""Building a shortlist: for whom and why, who stands on it, and what a person judges of each (R26, R27, G5, D3)."""

from collections.abc import Mapping
from typing import Any

from fieldvisit.domain.consent import ConsentState, consent_at
from fieldvisit.domain.records.candidate import Candidate
from fieldvisit.domain.records.consent import Consent
from fieldvisit.domain.records.need import Need
from fieldvisit.domain.records.shortlist import Shortlist
from fieldvisit.domain.records.shortlist_entry import ShortlistEntry
from fieldvisit.services.edit_company import find_unit
from fieldvisit.services.person_text import refuse_person_number
from fieldvisit.services.pool_found import references_found
from fieldvisit.services.problems import ProblemError, not_allowed, not_found
from fieldvisit.services.role_right import may_write, require_writer
from fieldvisit.services.shortlist_view import (
    EntryView,
    ShortlistView,
    find_shortlist,
    is_active,
    is_open,
    judgements,
    view_shortlist,
)
from fieldvisit.services.workspace import Done, Workspace
from fieldvisit.store.reader import Reader
from fieldvisit.store.writer import Writer
from fieldvisit_sync.schema.audience import SHORTLISTS
from fieldvisit_sync.schema.identity import shortlist_entry_id


def may_build_shortlists(workspace: Workspace) -> bool:
    """Say whether the user's role may make and change shortlists."""
    return may_write(workspace, SHORTLISTS)


def create_shortlist(
    workspace: Workspace, unit: str, purpose: str, need: str | None = None
) -> Done[ShortlistView]:
    """Begin a shortlist of mine for one workplace.

    Args:
        workspace: the open profile.
        unit: id, P-number or CVR number.
        purpose: what the people are looked for, such as `svejser og hjælper`; it stands in the log of every look.
        need: the need it is for.

    Raises:
        ProblemError: the role may not, no purpose, or no such workplace or need.
    """
    require_writer(workspace, SHORTLISTS)
    words = purpose.strip()
    if not words:
        raise ProblemError("no_purpose", "Skriv, hvad shortlisten skal bruges til. Intet er gemt.")
    refuse_person_number(workspace, words)
    with workspace.store.write("shortlist.create") as writer:
        place = find_unit(writer, unit)
        if need is not None and writer.get(Need, need) is None:
            raise not_found("Behovet")
        values = {
            "unit": place.id,
            "need": need,
            "purpose": words,
            "owner": writer.user,
            "state": "open",
            "withdrawn": 0,
        }
        made = writer.create(Shortlist.KIND, values)
        return Done(view_shortlist(writer, workspace, writer.need(Shortlist, made)), writer.changed)


def close_shortlist(workspace: Workspace, shortlist: str) -> Done[ShortlistView]:
    """Say that a shortlist is done with; its people leave this computer with the next sync (G4).

    Raises:
        ProblemError: no such shortlist, or it is not mine.
    """
    with workspace.store.write("shortlist.close") as writer:
        _mine(writer, workspace, shortlist)
        writer.edit(Shortlist.KIND, shortlist, {"state": "closed"})
        return Done(view_shortlist(writer, workspace, writer.need(Shortlist, shortlist)), writer.changed)


def add_entry(workspace: Workspace, shortlist: str, candidate: str) -> Done[EntryView]:
    """Put somebody on a shortlist; putting him there again changes nothing.

    Args:
        workspace: the open profile.
        shortlist: its id.
        candidate: id or reference of a candidate on this computer, or of one that a pool search just showed.

    Raises:
        ProblemError: the role may not, the list is closed or not mine, nobody of this reference is here, or the
            person withdrew the consent for this workplace.
        PersonsLockedError: personal data waits for the next sync.
    """
    with workspace.store.write("shortlist.add") as writer:
        held = _mine(writer, workspace, shortlist)
        person = _find_person(writer, workspace, candidate)
        _refuse_withdrawn(writer, workspace, held, person)
        entry = shortlist_entry_id(workspace.who.municipality, held.id, person)
        values = {"shortlist": held.id, "candidate": person, "state": "active"}
        writer.put(ShortlistEntry.KIND, entry, values)
        return Done(_entry_of(writer, workspace, held, entry), writer.changed)


def remove_entry(
    workspace: Workspace, shortlist: str, candidate: str, reason: str | None = None
) -> Done[ShortlistView]:
    """Take somebody off a shortlist, with the reason a person gives for it (D3).

    Raises:
        ProblemError: the role may not, the list is not mine, or nobody of this reference stands on it.
    """
    refuse_person_number(workspace, reason)
    with workspace.store.write("shortlist.remove") as writer:
        held = _mine(writer, workspace, shortlist)
        entry = _find_entry(writer, workspace, held, candidate)
        values: dict[str, object] = {"state": "removed"}
        if reason and reason.strip():
            values["reason"] = reason.strip()
        writer.edit(ShortlistEntry.KIND, entry.id, values)
        return Done(view_shortlist(writer, workspace, held), writer.changed)


def review_entry(
    workspace: Workspace,
    shortlist: str,
    candidate: str,
    criteria: Mapping[str, Any],
    reason: str | None = None,
) -> Done[EntryView]:
    """Keep a person's judgement of somebody on a shortlist; nothing is summed, nobody is ranked (D3, G14).

    Args:
        workspace: the open profile.
        shortlist: its id.
        candidate: id or reference.
        criteria: criterion id to judgement (`match_criteria.json`); None takes one back, others stay.
        reason: why the person fits, in words; None leaves it.

    Raises:
        ProblemError: the role may not, nobody of this reference stands on the list, or a judgement is none.
    """
    _check(workspace, criteria)
    refuse_person_number(workspace, reason, *(value for value in criteria.values() if isinstance(value, str)))
    with workspace.store.write("shortlist.review") as writer:
        held = _mine(writer, workspace, shortlist)
        entry = _find_entry(writer, workspace, held, candidate)
        judged = {**judgements(entry), **criteria}
        values: dict[str, object] = {
            "criteria": {name: value for name, value in sorted(judged.items()) if value is not None} or None
        }
        if reason is not None:
            values["reason"] = reason.strip() or None
        writer.edit(ShortlistEntry.KIND, entry.id, values)
        return Done(_entry_of(writer, workspace, held, entry.id), writer.changed)


def _check(workspace: Workspace, criteria: Mapping[str, Any]) -> None:
    known = {criterion.id: criterion for criterion in workspace.reference.criteria}
    for name, value in criteria.items():
        if name not in known:
            raise ProblemError("unknown_criterion", "Kriteriet findes ikke. Intet er gemt.")
        if not known[name].accepts(value):
            raise ProblemError(
                "wrong_value",
                "Svaret passer ikke til kriteriet “{criterion}”. Intet er gemt.",
                values={"criterion": known[name].da},
            )


def _mine(writer: Writer, workspace: Workspace, shortlist: str) -> Shortlist:
    require_writer(workspace, SHORTLISTS)
    held = find_shortlist(writer, shortlist)
    if held.owner != workspace.who.user:
        raise not_allowed()
    if not is_open(held):
        raise ProblemError("closed", "Shortlisten er lukket. Lav en ny. Intet er ændret.")
    return held


def _find_person(reader: Reader, workspace: Workspace, named: str) -> str:
    candidate = reader.get(Candidate, named) or next(iter(reader.find(Candidate, reference=named)), None)
    if candidate is not None:
        return candidate.id
    for found, reference in references_found(reader, workspace).items():
        if named in {found, reference}:
            return found
    raise ProblemError(
        "not_found",
        "Kandidaten er ikke på denne computer. Søg i hele puljen, når der er forbindelse. Intet er ændret.",
    )


def _refuse_withdrawn(reader: Reader, workspace: Workspace, shortlist: Shortlist, candidate: str) -> None:
    consents = reader.find(Consent, unit=shortlist.unit, candidate=candidate)
    state, _ = consent_at(consents, candidate, shortlist.unit or "", workspace.clock.now())
    if state is ConsentState.WITHDRAWN:
        raise ProblemError(
            "withdrawn",
            "Samtykket til denne virksomhed er trukket tilbage. Spørg sagsbehandleren. Intet er ændret.",
        )


def _find_entry(reader: Reader, workspace: Workspace, shortlist: Shortlist, named: str) -> ShortlistEntry:
    person = _find_person(reader, workspace, named)
    entry = reader.get(ShortlistEntry, shortlist_entry_id(workspace.who.municipality, shortlist.id, person))
    if entry is None or not is_active(entry):
        raise ProblemError("not_listed", "Kandidaten står ikke på shortlisten. Intet er ændret.")
    return entry


def _entry_of(reader: Reader, workspace: Workspace, shortlist: Shortlist, entry: str) -> EntryView:
    return next(each for each in view_shortlist(reader, workspace, shortlist).entries if each.id == entry)
