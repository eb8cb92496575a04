"""Edits that the server makes itself because of somebody's edit, in the same transaction.

Each has an id that follows from its cause, so that a repetition of the transaction makes the same edit, and stands in the
record's history under the author of the cause.
"""

import uuid
from collections.abc import Mapping
from typing import Any

import msgspec

from fieldvisit_sync.merge.origin import Origin, Standing
from fieldvisit_sync.protocol.messages import Mutation, MutationResult
from fieldvisit_sync.schema.registry import KINDS
from fieldvisit_sync.server.author import Author
from fieldvisit_sync.server.history import last_content, note_edit, note_history
from fieldvisit_sync.server.stored_record import Gone, Key, StoredRecord
from fieldvisit_sync.server.workspace import Workspace


def origin_of(author: Author, key: Key, version: int, cause: str) -> Origin:
    """Return the edit that follows from the mutation `cause` and makes `version` of a record."""
    made = str(uuid.uuid5(uuid.UUID(cause), f"{key[0]}\0{key[1]}\0{version}"))
    return Origin(version, author.received_at, made, author.identity.user)


def change_record(
    desk: Workspace, author: Author, record: StoredRecord, new: Mapping[str, Any], cause: str
) -> StoredRecord:
    """Write fields of a record."""
    by = origin_of(author, record.key, desk.era.next_version(record.version), cause)
    old = {name: record.field(name) for name in new}
    changed = stage_fields(desk, msgspec.structs.replace(record, version=by.version), new, by)
    note_history(desk, changed, {name: (old[name], value) for name, value in new.items()}, by)
    note_consequence(desk, author, changed, by, (old, new))
    return changed


def copy_record(
    desk: Workspace, author: Author, record: StoredRecord, key: Key, fields: Mapping[str, Any], cause: str
) -> StoredRecord:
    """Write a new record with another's values, each under the edit that wrote it there."""
    by = origin_of(author, key, desk.era.next_version(0), cause)
    behind = {name: msgspec.structs.replace(record.standing.of(name), version=by.version) for name in fields}
    made = StoredRecord(
        kind=key[0],
        id=key[1],
        version=by.version,
        audience=KINDS[key[0]].audience.name,
        standing=Standing(
            made=msgspec.structs.replace(record.standing.made, version=by.version), fields=behind
        ),
        fields=dict(fields),
    )
    desk.put(made)
    note_consequence(desk, author, made, by, (None, {}))
    return made


def delete_record(desk: Workspace, author: Author, record: StoredRecord, cause: str) -> None:
    """Delete a record; its content stays with the edit, as it does with every deletion."""
    by = origin_of(author, record.key, desk.era.next_version(record.version), cause)
    standing = msgspec.structs.replace(record.standing, gone=by, texts={})
    gone = msgspec.structs.replace(
        record, version=by.version, gone=Gone.DELETED, fields={}, seen_by=None, standing=standing
    )
    desk.put(gone)
    note_consequence(desk, author, gone, by, (record.fields, {}))


def restore_record(desk: Workspace, author: Author, record: StoredRecord, cause: str) -> StoredRecord:
    """Bring a deleted record back with what it held."""
    by = origin_of(author, record.key, desk.era.next_version(record.version), cause)
    held = last_content(desk, record)
    standing = msgspec.structs.replace(record.standing, gone=None, content="")
    back = msgspec.structs.replace(
        record, version=by.version, gone=Gone.NO, fields=held, seen_by=None, standing=standing
    )
    desk.put(back)
    note_consequence(desk, author, back, by, ({}, held))
    return back


def note_consequence(
    desk: Workspace,
    author: Author,
    record: StoredRecord,
    by: Origin,
    values: tuple[Mapping[str, Any] | None, Mapping[str, Any]],
) -> None:
    """Add the edit to the table `change`; `values` are those before (None for a new record) and its own."""
    edit = Mutation(
        id=by.mutation,
        kind=record.kind,
        record=record.id,
        op="delete" if record.gone else "put",
        base=record.version - 1,
        new=dict(values[1]),
        at=author.received_at,
    )
    result = MutationResult(id=by.mutation, status="applied", version=record.version)
    note_edit(desk, author, edit, result, values)


def stage_fields(desk: Workspace, record: StoredRecord, new: Mapping[str, Any], by: Origin) -> StoredRecord:
    """Put fields into a record that is at its new version already."""
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
