"""A record as the server holds it, and the way between it and its row."""

from collections.abc import Mapping, Sequence
from enum import IntEnum
from typing import Any

import msgspec
from sqlalchemy import Row

from fieldvisit_sync.merge.origin import Standing
from fieldvisit_sync.server.record_ids import is_id

Key = tuple[str, str]
"""Kind and id of a record."""


class Gone(IntEnum):
    """Whether a record is still there."""

    NO = 0
    DELETED = 1
    ERASED = 2
    """Nothing may bring it back (SYNC S12)."""


class StoredRecord(msgspec.Struct, frozen=True, kw_only=True):
    """One record.

    Attributes:
        kind: its kind.
        id: its id.
        version: counts its changes, from 1.
        audience: name of the audience that governs it.
        holder: the record whose audience and grants it shares; None when it stands for itself.
        gone: whether it is deleted.
        seen_by: the device that holds exactly this version because it sent it.
        fields: field to wire value.
        standing: who wrote them.
    """

    kind: str
    id: str
    version: int
    audience: str
    standing: Standing
    holder: Key | None = None
    gone: Gone = Gone.NO
    seen_by: str | None = None
    fields: dict[str, Any] = {}

    @property
    def key(self) -> Key:
        """Kind and id."""
        return self.kind, self.id

    def field(self, name: str) -> Any:
        """Return a field's value; None is empty."""
        return self.fields.get(name)


_GONE = {int(gone): gone for gone in Gone}
_fields = msgspec.json.Decoder(dict[str, Any])
_standing = msgspec.json.Decoder(Standing)


_NAMES = (
    *("kind", "id", "version", "audience", "holder_kind", "holder_id"),
    *("deleted", "seen_by", "fields", "field_versions"),
)


def record_from(values: Sequence[Any]) -> StoredRecord:
    """Return the record of these values: kind, id, version, audience, holder's kind and id, deleted, seen by, fields, versions."""
    kind, record, version, audience, holder_kind, holder, deleted, seen_by, fields, standing = values
    return StoredRecord(
        kind=kind,
        id=record,
        version=version,
        audience=audience,
        holder=None if holder is None else (holder_kind, holder),
        gone=_GONE[deleted],
        seen_by=seen_by,
        fields=_fields.decode(fields),
        standing=_standing.decode(standing),
    )


def record_of(row: Row[Any]) -> StoredRecord:
    """Return a row of the table `record` as a record."""
    return record_from([getattr(row, name) for name in _NAMES])


def row_of(record: StoredRecord, municipality: str, seq: int) -> dict[str, Any]:
    """Return a record as values for its row."""
    holder_kind, holder_id = record.holder or (None, None)
    return {
        "municipality": municipality,
        "kind": record.kind,
        "id": record.id,
        "version": record.version,
        "seq": seq,
        "audience": record.audience,
        "holder_kind": holder_kind,
        "holder_id": holder_id,
        "deleted": int(record.gone),
        "seen_by": record.seen_by,
        "fields": json_text(record.fields),
        "field_versions": json_text(record.standing),
        "unit": _unit_of(record.fields),
    }


def _unit_of(fields: Mapping[str, Any]) -> str | None:
    """Return the workplace a record is about; of a kind that has no such field a newer laptop may send anything there."""
    unit = fields.get("unit")
    return unit if isinstance(unit, str) and is_id(unit) else None


def json_text(value: object) -> str:
    """Return a value as compact JSON."""
    return msgspec.json.encode(value).decode()
