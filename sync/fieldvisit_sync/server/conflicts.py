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
from fieldvisit_sync.server.consequence import stage_fields
from fieldvisit_sync.server.refused import RefusedError
from fieldvisit_sync.server.stored_record import Key, StoredRecord
from fieldvisit_sync.server.workspace import Workspace

_CLIENT_FIELDS = {"state", "solved_by", "solved_at", "solved_value"}
_OPEN = {"state": "open", "solved_by": None, "solved_at": None, "solved_value": None}
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


def decide(desk: Workspace, author: Author, mutation: Mutation, new: Mapping[str, Any]) -> MutationResult:
    """Close a conflict because a person decided, or open it again; who may do so was checked before.

    Args:
        desk: the transaction.
        author: who decides.
        mutation: the edit of the conflict.
        new: its values; without a `state` a decision that was made before is changed.

    Raises:
        RefusedError: there is no such conflict, or the edit is more than a decision.
    """
    conflict = desk.get(("conflict", mutation.record))
    if conflict is None or conflict.gone or mutation.op == "delete":
        raise RefusedError(Refusal.NOT_ALLOWED)
    strange = sorted(set(new) - _CLIENT_FIELDS)
    if strange:
        raise RefusedError(Refusal.NOT_ALLOWED, strange[0])
    wanted = new.get("state", "solved")
    if wanted not in {"solved", "open"}:
        raise RefusedError(Refusal.BAD_VALUE, "state")
    version = desk.era.next_version(conflict.version)
    by = Origin(version, author.edit_time(mutation.at), mutation.id, author.identity.user)
    if wanted == "open":
        return _reopen(desk, conflict, mutation, by)
    if conflict.field("state") == "solved" and "state" in new:
        # Somebody else decided before: his decision stands, and the author's laptop is told so.
        return MutationResult(
            id=mutation.id, status="merged", version=_change(desk, conflict, by, {}).version
        )
    value = new.get("solved_value", conflict.field("solved_value"))
    solved = _change(desk, conflict, by, _solution(value, by))
    record = desk.get(owner_of(conflict))
    if record is not None:
        desk.put(_without(record, conflict))
    return MutationResult(id=mutation.id, status="applied", version=solved.version)


def _reopen(desk: Workspace, conflict: StoredRecord, mutation: Mutation, by: Origin) -> MutationResult:
    """Open a solved conflict again: what shows now against the value that was given up.

    The record takes a version of its own, so that an edit by somebody who does not know that the conflict is open again
    does not close it. A record that was deleted in the meantime stays deleted, with its conflict closed.
    """
    record = desk.get(owner_of(conflict))
    if record is None or record.gone or conflict.field("state") != "solved":
        told = _change(desk, conflict, by, {})
        return MutationResult(id=mutation.id, status="merged", version=told.version)
    opened = _change(desk, conflict, by, {**_both_values(conflict, record), **_OPEN})
    field = str(conflict.field("field") or WHOLE_RECORD)
    version = desk.era.next_version(record.version)
    known = (*_without(record, conflict).standing.open.get(field, ()), OpenConflict(conflict.id, version))
    desk.put(_with_open(msgspec.structs.replace(record, version=version, seen_by=None), field, known))
    return MutationResult(id=mutation.id, status="applied", version=opened.version)


def _both_values(conflict: StoredRecord, record: StoredRecord) -> dict[str, Any]:
    """Return the two values of a conflict that is opened again; of a whole record they stay as they are."""
    field = conflict.field("field")
    if not field:
        return {}
    shows = record.field(str(field))
    if is_same(shows, conflict.field("shown")):
        return {}
    shown_by = record.standing.of(str(field))
    values = {"shown": shows, "shown_by": shown_by.user, "shown_at": shown_by.at}
    kept_other = is_same(conflict.field("solved_value"), conflict.field("other"))
    if is_same(shows, conflict.field("other")) or kept_other:
        values |= {f"other{part}": conflict.field(f"shown{part}") for part in ("", "_by", "_at")}
    return values


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
    return stage_fields(desk, msgspec.structs.replace(conflict, version=version), values, origin)


def _without(record: StoredRecord, conflict: StoredRecord) -> StoredRecord:
    field = str(conflict.field("field") or WHOLE_RECORD)
    left = tuple(known for known in record.standing.open.get(field, ()) if known.id != conflict.id)
    return _with_open(record, field, left)


def _with_open(record: StoredRecord, field: str, waiting: tuple[OpenConflict, ...]) -> StoredRecord:
    still_open = {name: known for name, known in record.standing.open.items() if name != field}
    if waiting:
        still_open[field] = waiting
    return msgspec.structs.replace(record, standing=msgspec.structs.replace(record.standing, open=still_open))
