"""What follows on the server from a change, in the same transaction (SYNC "Merge", "Scope").

A withdrawn consent closes the person's entries on that workplace's open shortlists and counts on the shortlist, which
is the source of the neutral line. A request to a partner municipality counts as sent once the server has taken it.
"""

import uuid
from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from fieldvisit_sync.merge.origin import Origin
from fieldvisit_sync.protocol.messages import Mutation, MutationResult
from fieldvisit_sync.server.author import Author
from fieldvisit_sync.server.history import note_edit, note_history
from fieldvisit_sync.server.links import find_pointing_at
from fieldvisit_sync.server.stored_record import StoredRecord
from fieldvisit_sync.server.workspace import Workspace

CLOSED_CASE = "closed"
"""A candidate's `case_state` when the case has ended: then only the caseworker sees him (G4)."""


def send_partner_requests(desk: Workspace, author: Author) -> None:
    """Mark requests that wait on a laptop as sent now."""
    for record in desk.staged("partner_request"):
        if not record.gone and record.field("state") == "waiting_to_send":
            by = record.standing.of("state")
            sent = Origin(record.version, author.received_at, by.mutation, by.user)
            _stage(desk, record, {"state": "sent", "sent_at": author.received_at}, sent)


def close_withdrawn_entries(desk: Workspace, author: Author) -> None:
    """Take people who withdrew their consent to a workplace off its open shortlists.

    Looks at consents that were withdrawn now, at entries made now against a consent that stands withdrawn, and at
    shortlists that were opened again or turned to another workplace now.
    """
    candidates = {
        str(step.after.field("candidate"))
        for step in desk.written.values()
        if step.after.kind in {"consent", "shortlist_entry"} and not step.after.gone
    }
    candidates |= {str(entry.field("candidate")) for entry in _entries_of_changed_lists(desk)}
    if not candidates:
        return
    consents = desk.get_all(
        find_pointing_at(desk.connection, desk.municipality, "consent", "candidate", candidates)
    )
    withdrawn = {
        (consent.field("candidate"), consent.field("unit")): consent
        for consent in consents
        if consent.field("withdrawn_at") and consent.field("unit") and not consent.gone
    }
    for entry, shortlist in _open_entries(desk, {str(candidate) for candidate, _ in withdrawn}):
        consent = withdrawn.get((entry.field("candidate"), shortlist.field("unit")))
        if consent is not None:
            _withdraw(desk, author, entry, consent)


def _entries_of_changed_lists(desk: Workspace) -> list[StoredRecord]:
    changed = [
        step.after.id
        for step in desk.written.values()
        if step.after.kind == "shortlist" and step.before is not None and not step.after.gone
    ]
    keys = find_pointing_at(desk.connection, desk.municipality, "shortlist_entry", "shortlist", changed)
    return desk.get_all(keys)


def _open_entries(desk: Workspace, candidates: Iterable[str]) -> Iterable[tuple[StoredRecord, StoredRecord]]:
    """Yield the active entries of candidates with their open shortlists."""
    entries = desk.get_all(
        find_pointing_at(desk.connection, desk.municipality, "shortlist_entry", "candidate", candidates)
    )
    desk.load(("shortlist", str(entry.field("shortlist"))) for entry in entries)
    for entry in entries:
        shortlist = desk.get(("shortlist", str(entry.field("shortlist"))))
        if shortlist is not None and is_open(shortlist) and is_active(entry):
            yield entry, shortlist


def is_open(shortlist: StoredRecord) -> bool:
    """Say whether a shortlist is still worked on."""
    return not shortlist.gone and shortlist.field("state") in {None, "open"}


def is_open_case(candidate: StoredRecord) -> bool:
    """Say whether a citizen's case is still worked on."""
    return not candidate.gone and candidate.field("case_state") != CLOSED_CASE


def is_active(entry: StoredRecord) -> bool:
    """Say whether a person stands on a shortlist."""
    return not entry.gone and entry.field("state") in {None, "active"}


def _withdraw(desk: Workspace, author: Author, entry: StoredRecord, consent: StoredRecord) -> None:
    shortlist = desk.get(("shortlist", str(entry.field("shortlist"))))
    assert shortlist is not None
    cause = consent.standing.of("withdrawn_at").mutation
    _change(desk, author, entry, {"state": "withdrawn"}, cause)
    count = int(shortlist.field("withdrawn") or 0) + 1
    _change(desk, author, shortlist, {"withdrawn": count}, cause)


def _change(
    desk: Workspace, author: Author, record: StoredRecord, new: Mapping[str, Any], cause: str
) -> None:
    """Write an edit of the server's own, with a mutation id that follows from its cause."""
    version = record.version + 1
    made = str(uuid.uuid5(uuid.UUID(cause), f"{record.kind}\0{record.id}\0{version}"))
    by = Origin(version, author.received_at, made, author.identity.user)
    old = {name: record.field(name) for name in new}
    changed = _stage(desk, msgspec.structs.replace(record, version=version), new, by)
    note_history(desk, changed, {name: (old[name], value) for name, value in new.items()}, by)
    edit = Mutation(
        id=made, kind=record.kind, record=record.id, base=record.version, new=dict(new), at=author.received_at
    )
    result = MutationResult(id=made, status="applied", version=version)
    note_edit(desk, author, edit, result, (old, new))


def _stage(desk: Workspace, record: StoredRecord, new: Mapping[str, Any], by: Origin) -> StoredRecord:
    changed = msgspec.structs.replace(
        record,
        seen_by=None,
        fields={**record.fields, **new},
        standing=msgspec.structs.replace(
            record.standing, fields={**record.standing.fields, **dict.fromkeys(new, by)}
        ),
    )
    desk.put(changed)
    return changed
