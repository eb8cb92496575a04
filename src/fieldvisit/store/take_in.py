"""Fields that a laptop kept without knowing them become columns once its schema version knows them (SYNC S9)."""

import msgspec
from sqlalchemy import Connection, select, update

from fieldvisit.store import search
from fieldvisit.store.codec import whole_row_of_wire, wire_of_columns
from fieldvisit.store.tables import KIND_TABLES
from fieldvisit_sync.schema.registry import KINDS


def take_in_fields(connection: Connection, since: int) -> None:
    """Move the values of fields that came after a schema version to their columns.

    Records of kinds that came after it are none here: the server tells them whole to a laptop that was upgraded.

    Args:
        connection: the transaction that upgrades the store.
        since: schema version up to which the store's columns were filled.
    """
    for kind in KINDS.values():
        names = {field.name for field in kind.fields if field.since > since}
        if not names or kind.since > since:
            continue
        table = KIND_TABLES[kind.name]
        kept = connection.execute(select(table).where(table.c.extra.is_not(None))).mappings().all()
        for row in kept:
            extra = msgspec.json.decode(row["extra"], type=dict[str, object])
            found = {name: value for name, value in extra.items() if name in names}
            if found:
                values = whole_row_of_wire(kind.name, {**wire_of_columns(kind.name, row), **found})
                connection.execute(update(table).where(table.c.id == row["id"]).values(values))
                search.index_record(connection, kind.name, row["id"])
