"""Who wrote a record is said by the device that sent it, never by the record (SECURITY "Login, devices, rights").

A field of `schema` that names an author is written by the server: the signed-in user, once. Visits may be planned for a
colleague; who held one is its consultant, or took it over. A record that a restore took back and that somebody else's
laptop brings again is still its maker's, as the server had told.
"""

from collections.abc import Mapping
from typing import Any

from fieldvisit_sync.protocol.messages import Mutation
from fieldvisit_sync.server.author import Author
from fieldvisit_sync.server.history import last_content
from fieldvisit_sync.server.lost_edits import told_before
from fieldvisit_sync.server.stored_record import StoredRecord
from fieldvisit_sync.server.workspace import Workspace

AUTHORS = {
    "call": "by",
    "note_answer": "author",
    "commitment": "by",
    "attachment": "by",
    "event_company": "invited_by",
    "read_audit": "by",
}
"""Kind to the field that names who made the record."""

DONE_BY = {"follow_up": "done_by", "offer": "approved_by", "offer_proposal": "decided_by"}
"""Kind to the field that names who did it, each time anew."""

SIGNED = frozenset({*AUTHORS, *DONE_BY, "visit"})
"""Kinds of which a field names an author."""

_PLANNED = {None, "planned"}


def signed(
    desk: Workspace, author: Author, mutation: Mutation, new: Mapping[str, Any], record: StoredRecord | None
) -> dict[str, Any]:
    """Return the new values of an edit with its author's own name wherever they name an author.

    Args:
        desk: the transaction.
        author: who is signed in; the server's own doing may name anybody.
        mutation: the edit.
        new: the values that were sent.
        record: the record before; None for a new one.
    """
    true = dict(new)
    kind, user = mutation.kind, author.identity.user
    if author.trusted or kind not in SIGNED:
        return true
    stored = _stored(desk, record) or told_before(desk.era, mutation)
    if kind in AUTHORS:
        _sign(true, AUTHORS[kind], user, stored, is_new=record is None)
    elif kind in DONE_BY and true.get(DONE_BY[kind]) is not None:
        if true[DONE_BY[kind]] != stored.get(DONE_BY[kind]):
            true[DONE_BY[kind]] = user
    elif kind == "visit" and "consultant" in true:
        planned = {true.get("status"), stored.get("status")} <= _PLANNED
        if true["consultant"] != stored.get("consultant") and not planned:
            true["consultant"] = user
    return true


def _sign(new: dict[str, Any], field: str, user: str, stored: Mapping[str, Any], *, is_new: bool) -> None:
    if is_new or field in new:
        # Written once: also who brings a deleted record back leaves its author as he was.
        new[field] = stored.get(field) or user


def _stored(desk: Workspace, record: StoredRecord | None) -> Mapping[str, Any]:
    """Return the fields of a record as it stands, or as it stood when it was deleted; none of a new one."""
    return {} if record is None else last_content(desk, record)
