"""What happened at a workplace, newest first (mockup b): visits, calls, inquiries, consents and changed fields.

Entries hold facts, not sentences: the window puts them into words of its language.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from fieldvisit.domain.clock import COPENHAGEN, to_local
from fieldvisit.domain.records.call import Call
from fieldvisit.domain.records.campaign import Campaign
from fieldvisit.domain.records.candidate import Candidate
from fieldvisit.domain.records.checklist_line import ChecklistLine
from fieldvisit.domain.records.commitment import Commitment
from fieldvisit.domain.records.company import Company
from fieldvisit.domain.records.consent import Consent
from fieldvisit.domain.records.contact import Contact
from fieldvisit.domain.records.history import History
from fieldvisit.domain.records.inquiry import Inquiry
from fieldvisit.domain.records.note_answer import NoteAnswer
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.domain.records.shortlist import Shortlist
from fieldvisit.domain.records.shortlist_entry import ShortlistEntry
from fieldvisit.domain.records.user import User
from fieldvisit.domain.records.visit import Visit
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.reader import PersonsLockedError, Reader
from fieldvisit_sync.schema.audience import FIELD_WORK, Scope

TALK_QUESTION = "b1"
"""The template's question of what the company said; else the free note is quoted."""
FREE_NOTE = "free"

SHOWN_FIELDS = frozenset(
    {
        *("name", "role", "phone", "mail", "web", "note", "form", "status", "ad_protected"),
        *("street", "house_number", "floor", "door", "postcode", "town", "directions"),
        *("industry_code", "employees", "fte_avg4", "placements_now", "visit_interval_months"),
        *("next_contact", "responsible", "deputy", "fixed_contact"),
    }
)
"""Changed fields that say something to a person; the others are the register's bookkeeping."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of the timeline.

    Attributes:
        id: the record it is about; of consents the first one.
        at: local time of it; of a day without a time its beginning.
        has_time: False when only the day is known.
        by: name of the person, empty when unknown.
        pending: something of it waits to be sent.
    """

    id: str
    at: datetime
    has_time: bool = True
    by: str = ""
    pending: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitEntry(Entry):
    """A visit in any status.

    Attributes:
        status: as in the table visit_status.
        outcome: kendskab or nej_tak, empty when there are commitments or nothing was said.
        commitments: what was promised at it.
        offers: how many offers were mentioned.
        shortlisted: people on the open shortlists, for a visit of today that has begun; None else, and while locked.
        quote: what the company said, or the free note.
        is_said: True when `quote` are the company's words.
    """

    status: str
    outcome: str
    commitments: tuple[Commitment, ...]
    offers: int
    shortlisted: int | None
    quote: str
    is_said: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CallEntry(Entry):
    """A call with its result."""

    result: str
    reason: str
    recontact: date | None
    note: str
    campaign: str


@dataclass(frozen=True, slots=True, kw_only=True)
class InquiryEntry(Entry):
    """An inquiry of the company, answered or not."""

    channel: str
    answered: bool
    text: str
    answer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentEntry(Entry):
    """People who may be shown to this workplace, by reference; given by the same caseworker on the same day."""

    references: tuple[str, ...]
    withdrawn: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeEntry(Entry):
    """One changed field. `old` and `new` are wire values; of user and contact references the names.

    Attributes:
        about: kind of the changed record.
        title: the contact's name when it is about one.
    """

    about: str
    title: str
    field: str
    old: Any
    new: Any


def read_timeline(workspace: Workspace, unit: str) -> tuple[Entry, ...]:
    """Return the timeline of a workplace, newest first; planned visits stand at the top.

    A caseworker sees what a caseworker may: no visits and calls. While persons are locked consents are left out.
    """
    with workspace.store.read() as reader:
        place = reader.get(ProductionUnit, unit)
        if place is None:
            return ()
        names = {user.id: user.name or "" for user in reader.find(User)}
        entries: list[Entry] = []
        if FIELD_WORK.scope(workspace.who.role) is Scope.ALL:
            entries += _visits(reader, workspace, place, names)
            entries += _calls(reader, place, names)
            entries += _inquiries(reader, place, names)
        entries += _consents(reader, place, names)
        entries += _changes(reader, place, names)
    return tuple(sorted(entries, key=lambda entry: (entry.at, entry.id), reverse=True))


def _visits(
    reader: Reader, workspace: Workspace, place: ProductionUnit, names: Mapping[str, str]
) -> Iterable[Entry]:
    visits = reader.find(Visit, unit=place.id, order=("-planned_at", "id"))
    ids = tuple(visit.id for visit in visits)
    notes, lines = (
        _by_visit(reader.find(NoteAnswer, visit=ids)),
        _by_visit(reader.find(ChecklistLine, visit=ids)),
    )
    promises = _by_visit(reader.find(Commitment, unit=place.id))
    mentioned = workspace.reference.codes_where("offer_answer", "mentioned")
    for visit in visits:
        at = visit.planned_at or visit.started_at
        if at is None:
            continue
        said = next(
            (note.text for note in notes[visit.id] if note.question == TALK_QUESTION and note.text), ""
        )
        free = next((note.text for note in notes[visit.id] if note.question == FREE_NOTE and note.text), "")
        parts = (visit, *notes[visit.id], *lines[visit.id], *promises[visit.id])
        yield VisitEntry(
            id=visit.id,
            at=to_local(at),
            by=names.get(visit.consultant or "", ""),
            pending=any(part.pending for part in parts),
            status=visit.status or "",
            outcome=visit.outcome or "",
            commitments=tuple(promises[visit.id]),
            offers=sum(line.answer in mentioned for line in lines[visit.id]),
            shortlisted=_shortlisted(reader, place.id) if _is_at_it(visit, workspace) else None,
            quote=said or free or "",
            is_said=bool(said),
        )


def _is_at_it(visit: Visit, workspace: Workspace) -> bool:
    return visit.started_at is not None and to_local(visit.started_at).date() == workspace.today


def _shortlisted(reader: Reader, unit: str) -> int | None:
    open_lists = [shortlist.id for shortlist in reader.find(Shortlist, unit=unit, state="open")]
    try:
        entries = reader.find(ShortlistEntry, shortlist=tuple(open_lists), state="active")
    except PersonsLockedError:
        return None
    return len({entry.candidate for entry in entries})


def _calls(reader: Reader, place: ProductionUnit, names: Mapping[str, str]) -> Iterable[Entry]:
    campaigns = {campaign.id: campaign.name or "" for campaign in reader.find(Campaign)}
    for call in reader.find(Call, unit=place.id):
        if call.at is not None:
            yield CallEntry(
                id=call.id,
                at=to_local(call.at),
                by=names.get(call.by or "", ""),
                pending=call.pending,
                result=call.result or "",
                reason=call.reason or "",
                recontact=call.recontact,
                note=call.note or "",
                campaign=campaigns.get(call.campaign or "", ""),
            )


def _inquiries(reader: Reader, place: ProductionUnit, names: Mapping[str, str]) -> Iterable[Entry]:
    for inquiry in reader.find(Inquiry, unit=place.id):
        at = inquiry.answered_at or inquiry.received_at
        if at is not None:
            yield InquiryEntry(
                id=inquiry.id,
                at=to_local(at),
                by=names.get(inquiry.taker or "", ""),
                pending=inquiry.pending,
                channel=inquiry.channel or "",
                answered=inquiry.answered_at is not None,
                text=inquiry.text or "",
                answer=inquiry.answer or "",
            )


def _consents(reader: Reader, place: ProductionUnit, names: Mapping[str, str]) -> Iterable[Entry]:
    try:
        consents = reader.find(Consent, unit=place.id)
        people = tuple(consent.candidate for consent in consents)
        candidates = {candidate.id: candidate for candidate in reader.find(Candidate, id=people)}
    except PersonsLockedError:
        return
    together: dict[tuple[date, str, bool], list[Consent]] = defaultdict(list)
    for consent in consents:
        candidate = candidates.get(consent.candidate or "")
        if candidate is None:
            continue
        by = names.get(consent.by or "") or names.get(candidate.caseworker or "", "")
        if consent.given is not None:
            together[consent.given, by, False].append(consent)
        if consent.withdrawn_at is not None:
            together[to_local(consent.withdrawn_at).date(), by, True].append(consent)
    for (day, by, withdrawn), group in together.items():
        references = {candidates[consent.candidate or ""].reference or "" for consent in group}
        yield ConsentEntry(
            id=min(consent.id for consent in group),
            at=datetime.combine(day, time(), COPENHAGEN),
            has_time=False,
            by=by,
            pending=any(consent.pending for consent in group),
            references=tuple(sorted(references)),
            withdrawn=withdrawn,
        )


def _changes(reader: Reader, place: ProductionUnit, names: Mapping[str, str]) -> Iterable[Entry]:
    contacts = {contact.id: contact.name or "" for contact in reader.find(Contact, unit=place.id)}
    called = {**names, **contacts}
    about = {
        **dict.fromkeys((place.id, *reader.doubles_of(place.id)), ProductionUnit.KIND),
        place.company or "": Company.KIND,
        **dict.fromkeys(contacts, Contact.KIND),
    }
    for line in reader.find(History, record_id=tuple(about)):
        if line.at is None or not isinstance(line.changes, dict):
            continue
        for name, (old, new) in line.changes.items():
            if name not in SHOWN_FIELDS:
                continue
            refers = name in {"responsible", "deputy", "fixed_contact"}
            yield ChangeEntry(
                id=line.record_id or "",
                at=to_local(line.at),
                by=names.get(line.by or "", ""),
                pending=line.version == 0,
                about=about[line.record_id or ""],
                title=contacts.get(line.record_id or "", ""),
                field=name,
                old=called.get(old, "") if refers and old else old,
                new=called.get(new, "") if refers and new else new,
            )


def _by_visit(records: Iterable[Any]) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = defaultdict(list)
    for record in records:
        found[record.visit or ""].append(record)
    return found
