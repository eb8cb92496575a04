"""What was done to a record: the edits as they were taken, and the history people read.

The table `change` holds every edit for good. A record of kind `history` is made for every later edit of a record, so
that the feed brings "who, when, old, new" to everybody who sees the record.
"""

from collections.abc import Mapping
from typing import Any

import msgspec
from sqlalchemy import select

from fieldvisit_sync.merge.origin import Origin, Standing
from fieldvisit_sync.protocol.messages import Mutation, MutationResult
from fieldvisit_sync.schema.registry import KINDS
from fieldvisit_sync.server.author import Author
from fieldvisit_sync.server.bulk import with_texts
from fieldvisit_sync.server.plain import fetch
from fieldvisit_sync.server.stored_record import StoredRecord, json_text
from fieldvisit_sync.server.tables import CHANGE
from fieldvisit_sync.server.workspace import Workspace

_KNOWN = "SELECT mutation, user_id, status, version FROM change WHERE municipality = ? AND mutation IN (*)"


def note_history(
    desk: Workspace, record: StoredRecord, changes: Mapping[str, tuple[Any, Any]], by: Origin
) -> None:
    """Add the history record of an edit, when its kind keeps one and a value changed.

    Args:
        desk: the transaction.
        record: the record afterwards.
        changes: field to (old, new).
        by: the edit; its mutation's id becomes the history record's id.
    """
    if not changes or not KINDS[record.kind].in_history:
        return
    desk.put(
        StoredRecord(
            kind="history",
            id=by.mutation,
            version=1,
            audience=record.audience,
            holder=record.holder or record.key,
            standing=Standing(made=Origin(1, by.at, by.mutation, by.user)),
            fields={
                "record_kind": record.kind,
                "record_id": record.id,
                "changes": {name: [old, new] for name, (old, new) in changes.items()},
                "by": by.user,
                "at": by.at,
            },
        )
    )


def note_edit(
    desk: Workspace,
    author: Author,
    mutation: Mutation,
    result: MutationResult,
    values: tuple[Mapping[str, Any] | None, Mapping[str, Any]],
) -> None:
    """Add an edit to the table `change`, which also makes its id known to every retry.

    Args:
        desk: the transaction.
        author: whose edit.
        mutation: the edit.
        result: what became of it.
        values: the values before (None for a new record) and the edit's own.
    """
    old, new = values
    desk.note_change(
        {
            "municipality": desk.municipality,
            "mutation": mutation.id,
            "kind": mutation.kind,
            "record": mutation.record,
            "op": mutation.op,
            "user_id": author.identity.user,
            "device_id": author.identity.device,
            "edited_at": author.edit_time(mutation.at),
            "received_at": author.received_at,
            "base": mutation.base,
            "version": result.version,
            "status": result.status,
            "old": None if old is None else json_text(old),
            "new": json_text(new),
        }
    )


def last_content(desk: Workspace, record: StoredRecord) -> dict[str, Any]:
    """Return what a record holds, or returns with it when it is deleted; nothing when that was erased."""
    standing = record.standing
    if not record.gone:
        return record.fields
    noted_by = standing.content or (standing.gone or standing.made).mutation
    staged = desk.staged_change(noted_by)
    text = (
        staged["old"]
        if staged
        else desk.connection.scalar(
            select(CHANGE.c.old).where(
                CHANGE.c.municipality == desk.municipality, CHANGE.c.mutation == noted_by
            )
        )
    )
    return {} if text is None else msgspec.json.decode(text, type=dict[str, Any])


def known_results(
    desk: Workspace, author: Author, mutations: list[Mutation]
) -> dict[str, MutationResult | None]:
    """Return the results of those edits that were taken before (S6); None for another author's edit."""
    statement, ids = with_texts(desk.connection, _KNOWN, [mutation.id for mutation in mutations])
    rows = fetch(desk.connection, statement, (desk.municipality, ids))
    return {
        mutation: MutationResult(id=mutation, status=status, version=version)
        if user == author.identity.user
        else None
        for mutation, user, status, version in rows
    }
