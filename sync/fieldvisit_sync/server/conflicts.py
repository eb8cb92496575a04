"""Clashes as records: made, kept up and closed in the transaction of the edit that causes it (SYNC S3).

A conflict belongs to its record: it has the record's audience and grants. The record's `Standing` names its open
conflicts, so that no edit has to search for them.
"""

from collections.abc import Mapping
from typing import Any

import msgspec

from fieldvisit_sync.merge.field import is_same, is_settled
from fieldvisit_sync.merge.origin import OpenConflict, Origin, Standing
from fieldvisit_sync.merge.record import Clash
from fieldvisit_sync.protocol.messages import Mutation, MutationResult
from fieldvisit_sync.protocol.reasons import Refusal
from fieldvisit_sync.schema.identity import conflict_id
from fieldvisit_sync.schema.registry import KINDS
from fieldvisit_sync.server.author import Author
from fieldvisit_sync.server.refused import RefusedError
from fieldvisit_sync.server.stored_record import Key, StoredRecord
from fieldvisit_sync.server.workspace import Workspace

_CLIENT_FIELDS = {"state", "solved_by", "solved_at", "solved_value"}
WHOLE_RECORD = ""
"""Field of a conflict between a deletion and an edit."""


def add_conflict(desk: Workspace, record: StoredRecord, clash: Clash, by: Origin) -> StoredRecord:
    """Keep the value that does not show, and return the record with the conflict noted.

    An author whose earlier value already waits in a conflict of the field has changed his mind before he heard of
    it: that conflict is brought up to date instead.

    Args:
        desk: the transaction.
        record: the record with its new version.
        clash: both values.
        by: the edit that caused it.
    """
    values = _values_of(record, clash)
    for known in record.standing.open.get(clash.field, ()):
        conflict = desk.get(("conflict", known.id))
        if conflict is not None and _is_own_earlier_value(conflict, clash, by):
            _change(desk, conflict, by, values)
            return record
    made = conflict_id(desk.municipality, by.mutation, clash.field)
    desk.put(
        StoredRecord(
            kind="conflict",
            id=made,
            version=1,
            audience=record.audience,
            holder=record.holder or record.key,
            standing=Standing(made=Origin(1, by.at, by.mutation, by.user)),
            fields={**values, "state": "open"},
        )
    )
    return _with_open(
        record,
        clash.field,
        (*record.standing.open.get(clash.field, ()), OpenConflict(made, record.version)),
    )


def settle_seen(
    desk: Workspace, record: StoredRecord, changed: Mapping[str, Any], base: int, by: Origin
) -> StoredRecord:
    """Close the open conflicts of changed fields that the author had seen, and renew what the others show.

    A conflict whose waiting value shows now, or is behind what shows, is closed too: nobody has anything to decide.

    Args:
        desk: the transaction.
        record: the record after the edit.
        changed: field to the value that shows now.
        base: the version the author saw.
        by: the edit.
    """
    for name in set(changed) & set(record.standing.open):
        waiting: list[OpenConflict] = []
        for known in record.standing.open[name]:
            conflict = desk.get(("conflict", known.id))
            if conflict is None or conflict.gone or conflict.field("state") == "solved":
                continue
            settled = is_settled(KINDS[record.kind].field(name), changed[name], conflict.field("other"))
            if base >= known.version or settled:
                _change(desk, conflict, by, _solution(changed[name], by))
            else:
                waiting.append(known)
                _change(desk, conflict, by, {"shown": changed[name], "shown_by": by.user, "shown_at": by.at})
        record = _with_open(record, name, tuple(waiting))
    return record


def close_all(desk: Workspace, record: StoredRecord, by: Origin) -> StoredRecord:
    """Close every open conflict of a record that is deleted."""
    for known in [known for together in record.standing.open.values() for known in together]:
        conflict = desk.get(("conflict", known.id))
        if conflict is not None and conflict.field("state") != "solved":
            _change(desk, conflict, by, _solution(None, by))
    return msgspec.structs.replace(record, standing=msgspec.structs.replace(record.standing, open={}))


def owner_of(conflict: StoredRecord) -> Key:
    """Return the record a conflict is about."""
    return str(conflict.field("record_kind")), str(conflict.field("record_id"))


def solve_by_choice(
    desk: Workspace, author: Author, mutation: Mutation, new: Mapping[str, Any]
) -> MutationResult:
    """Close a conflict because a person decided; who may do so was checked before.

    Raises:
        RefusedError: there is no such conflict, or the edit is more than a decision.
    """
    conflict = desk.get(("conflict", mutation.record))
    if conflict is None or conflict.gone or mutation.op == "delete":
        raise RefusedError(Refusal.NOT_ALLOWED)
    strange = sorted(set(new) - _CLIENT_FIELDS)
    if strange:
        raise RefusedError(Refusal.NOT_ALLOWED, strange[0])
    if new.get("state") != "solved":
        raise RefusedError(Refusal.BAD_VALUE, "state")
    if conflict.field("state") == "solved":
        return MutationResult(id=mutation.id, status="merged", version=conflict.version)
    version = desk.era.next_version(conflict.version)
    by = Origin(version, author.edit_time(mutation.at), mutation.id, author.identity.user)
    solved = _change(desk, conflict, by, {**_solution(new.get("solved_value"), by)})
    record = desk.get(owner_of(conflict))
    if record is not None:
        field = str(conflict.field("field") or WHOLE_RECORD)
        left = tuple(known for known in record.standing.open.get(field, ()) if known.id != conflict.id)
        desk.put(_with_open(record, field, left))
    return MutationResult(id=mutation.id, status="applied", version=solved.version)


def _values_of(record: StoredRecord, clash: Clash) -> dict[str, Any]:
    return {
        "record_kind": record.kind,
        "record_id": record.id,
        "field": clash.field,
        "base": clash.base,
        "shown": clash.shown,
        "shown_by": clash.shown_by.user,
        "shown_at": clash.shown_by.at,
        "other": clash.other,
        "other_by": clash.other_by.user,
        "other_at": clash.other_by.at,
    }


def _is_own_earlier_value(conflict: StoredRecord, clash: Clash, by: Origin) -> bool:
    return (
        conflict.field("state") == "open"
        and conflict.field("other_by") == by.user
        and is_same(conflict.field("other"), clash.base)
    )


def _solution(value: Any, by: Origin) -> dict[str, Any]:
    return {"state": "solved", "solved_by": by.user, "solved_at": by.at, "solved_value": value}


def _change(desk: Workspace, conflict: StoredRecord, by: Origin, values: Mapping[str, Any]) -> StoredRecord:
    version = desk.era.next_version(conflict.version)
    origin = Origin(version, by.at, by.mutation, by.user)
    changed = msgspec.structs.replace(
        conflict,
        version=version,
        fields={**conflict.fields, **values},
        standing=msgspec.structs.replace(
            conflict.standing, fields={**conflict.standing.fields, **dict.fromkeys(values, origin)}
        ),
    )
    desk.put(changed)
    return changed


def _with_open(record: StoredRecord, field: str, waiting: tuple[OpenConflict, ...]) -> StoredRecord:
    still_open = {name: known for name, known in record.standing.open.items() if name != field}
    if waiting:
        still_open[field] = waiting
    return msgspec.structs.replace(record, standing=msgspec.structs.replace(record.standing, open=still_open))
