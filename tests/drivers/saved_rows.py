"""A server's backup as rows: milliseconds instead of files, on both kinds of database."""

from datetime import datetime
from typing import Any

from sqlalchemy import delete, insert, select

from fieldvisit_sync.server.database import Database
from fieldvisit_sync.server.era import Era, read_era, renew_epoch
from fieldvisit_sync.server.tables import metadata

SavedRows = dict[str, list[dict[str, Any]]]
"""All rows of a server, table by table."""


def save_rows(database: Database) -> SavedRows:
    """Return everything that a database holds."""
    with database.read() as connection:
        return {
            table.name: [dict(row) for row in connection.execute(select(table)).mappings()]
            for table in metadata.sorted_tables
        }


def put_back(database: Database, saved: SavedRows, renewed_at: datetime | None = None) -> Era:
    """Put a database back to what it held, and return its epoch.

    Args:
        database: it.
        saved: what it held.
        renewed_at: when a new epoch begins, as every restore by the product's own commands does; None for none.
    """
    with database.transaction() as connection:
        replaced = read_era(connection).starts
        for table in metadata.sorted_tables:
            connection.execute(delete(table))
            if saved[table.name]:
                connection.execute(insert(table), saved[table.name])
        return renew_epoch(connection, renewed_at, replaced) if renewed_at else read_era(connection)
