"""What follows on the server from a change, in the same transaction (SYNC "Merge", "Scope").

A withdrawn consent closes the person's entries on that workplace's open shortlists and counts on the shortlist, which
is the source of the neutral line. A request to a partner municipality counts as sent once the server has taken it.
"""

from collections.abc import Iterable

from fieldvisit_sync.merge.origin import Origin
from fieldvisit_sync.schema.value_type import GREATEST
from fieldvisit_sync.server.author import Author
from fieldvisit_sync.server.consequence import change_record, stage_fields
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
            stage_fields(desk, record, {"state": "sent", "sent_at": author.received_at}, sent)


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
    change_record(desk, author, entry, {"state": "withdrawn"}, cause)
    count = min(int(shortlist.field("withdrawn") or 0), GREATEST - 1) + 1
    change_record(desk, author, shortlist, {"withdrawn": count}, cause)
