"""References that grants, withdrawals and merges are computed from, readable from the target's end."""

from collections.abc import Iterable, Mapping, Sequence
from operator import itemgetter

from sqlalchemy import Connection, select

from fieldvisit_sync.server.bulk import among, insert_rows
from fieldvisit_sync.server.plain import run_for_each
from fieldvisit_sync.server.stored_record import Gone, Key, StoredRecord
from fieldvisit_sync.server.tables import RECORD_LINK

LINKED = {
    "shortlist_entry": ("shortlist", "candidate"),
    "consent": ("candidate",),
    "placement": ("commitment", "candidate"),
    "production_unit": ("merged_into",),
}
"""Kinds with the REFERENCE fields that are kept."""

PERSON = "candidate"
"""The field whose link outlives a deletion: what is left of the record goes with the person (SYNC S5)."""

_CHUNK = 5_000
_link = RECORD_LINK.c
_KEY = ("municipality", "kind", "id", "field")
_DELETE = "DELETE FROM record_link WHERE municipality = ? AND kind = ? AND id = ? AND field = ?"


def write_links(
    connection: Connection, municipality: str, changes: Iterable[tuple[StoredRecord | None, StoredRecord]]
) -> None:
    """Bring the links of changed records up to date; of a deleted one only that to the person it was about stays.

    Args:
        connection: the writing transaction.
        municipality: four-digit code.
        changes: records before and after.
    """
    gone: list[dict[str, str]] = []
    made: list[dict[str, str]] = []
    for before, after in changes:
        for field in LINKED.get(after.kind, ()):
            was, now = _target(before, field), _target(after, field)
            key = {"municipality": municipality, "kind": after.kind, "id": after.id, "field": field}
            if field == PERSON and after.gone is Gone.DELETED:
                continue
            # One may have stayed from before a deletion, also when the deletion itself is forgotten by now.
            may_stand = field == PERSON and (before is None or before.gone)
            if may_stand or (was and was != now):
                gone.append(key)
            if now and was != now:
                made.append({**key, "target": now})
    delete_links(connection, gone)
    insert_rows(connection, RECORD_LINK, made)


def delete_links(connection: Connection, keys: Iterable[Mapping[str, str]]) -> None:
    """Remove links, given municipality, kind, id and field of each; one that is not there is none."""
    run_for_each(connection, _DELETE, map(itemgetter(*_KEY), keys))


def find_pointing_at(
    connection: Connection, municipality: str, kind: str, field: str, targets: Iterable[str]
) -> list[Key]:
    """Return the records of `kind` whose `field` names one of the targets."""
    wanted: Sequence[str] = sorted(set(targets))
    found: list[Key] = []
    for start in range(0, len(wanted), _CHUNK):
        query = select(_link.id).where(
            _link.municipality == municipality,
            among(connection, _link.target, wanted[start : start + _CHUNK]),
            _link.kind == kind,
            _link.field == field,
        )
        found += [(kind, record) for record in connection.scalars(query)]
    return found


def _target(record: StoredRecord | None, field: str) -> str | None:
    if record is None or record.gone:
        return None
    target = record.field(field)
    return target if isinstance(target, str) else None
