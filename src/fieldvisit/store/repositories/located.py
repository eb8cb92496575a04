"""Where records lie: their kind and version by id, without anything they hold."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select

from fieldvisit.store.reader import Reader
from fieldvisit.store.tables import KIND_TABLES


@dataclass(frozen=True, slots=True)
class Located:
    """A record that is on this laptop.

    Attributes:
        id: its id.
        kind: its kind.
        version: the server's version of it that was seen last; 0 when the server has not seen it.
    """

    id: str
    kind: str
    version: int


def locate(reader: Reader, records: Sequence[str]) -> list[Located]:
    """Return which of the records are on this laptop, in the order of their kinds."""
    found: list[Located] = []
    for kind, table in KIND_TABLES.items():
        query = select(table.c.id, table.c.version).where(table.c.id.in_(records)).order_by(table.c.id)
        found += [Located(row.id, kind, row.version) for row in reader.connection.execute(query)]
    return found
