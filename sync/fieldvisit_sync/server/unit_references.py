"""What points at a workplace, and what remembers the workplace it was made for (SYNC "Identity").

Nearly every record about a company has a field `unit`, which the table `record` keeps beside the fields. A record that
was moved because its workplace was merged into another keeps a link to the one it was made for, until it is moved back.
"""

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection, select

from fieldvisit_sync.schema.registry import KINDS
from fieldvisit_sync.server.bulk import among, insert_rows
from fieldvisit_sync.server.links import delete_links
from fieldvisit_sync.server.stored_record import Key
from fieldvisit_sync.server.tables import RECORD, RECORD_LINK

UNIT = "production_unit"
UNIT_KINDS = frozenset(
    kind.name for kind in KINDS.values() if any(field.name == "unit" for field in kind.fields)
)
"""Kinds whose field `unit` names a workplace."""

MADE_FOR = "made_for"
"""Link of a moved record to the workplace it was made for."""

DOUBLE_OF = "double_of"
"""Link of a record that was deleted with the merge because the other workplace had the same; to its workplace."""

_CHUNK = 5_000
_link = RECORD_LINK.c


def merged_among(connection: Connection, municipality: str, units: Iterable[str]) -> set[str]:
    """Return which of these workplaces are merged into another."""
    wanted = sorted(set(units))
    found: set[str] = set()
    any_at_all = select(_link.id).where(_link.municipality == municipality, _link.kind == UNIT).limit(1)
    if not wanted or connection.scalar(any_at_all) is None:
        return found
    for start in range(0, len(wanted), _CHUNK):
        query = select(_link.id).where(
            _link.municipality == municipality,
            _link.kind == UNIT,
            among(connection, _link.id, wanted[start : start + _CHUNK]),
            _link.field == "merged_into",
        )
        found.update(connection.scalars(query))
    return found


def find_of_units(connection: Connection, municipality: str, units: Sequence[str]) -> list[Key]:
    """Return the records whose field `unit` names one of these workplaces."""
    query = select(RECORD.c.kind, RECORD.c.id).where(
        RECORD.c.municipality == municipality, among(connection, RECORD.c.unit, units)
    )
    return [(row.kind, row.id) for row in connection.execute(query)]


def find_made_for(
    connection: Connection, municipality: str, units: Sequence[str]
) -> dict[Key, tuple[str, str]]:
    """Return the records that were moved away from these workplaces: the link's name and the workplace."""
    query = select(_link.kind, _link.id, _link.field, _link.target).where(
        _link.municipality == municipality,
        among(connection, _link.target, units),
        _link.field.in_((MADE_FOR, DOUBLE_OF)),
    )
    return {(row.kind, row.id): (row.field, row.target) for row in connection.execute(query)}


def note_made_for(
    connection: Connection, municipality: str, links: Mapping[Key, tuple[str, str] | None]
) -> None:
    """Remember for records the link (name and workplace), or forget it (None)."""
    keys = [{"municipality": municipality, "kind": kind, "id": record} for kind, record in links]
    delete_links(connection, ({**key, "field": field} for key in keys for field in (MADE_FOR, DOUBLE_OF)))
    insert_rows(
        connection,
        RECORD_LINK,
        [
            {**key, "field": link[0], "target": link[1]}
            for key, link in zip(keys, links.values(), strict=True)
            if link is not None
        ],
    )
