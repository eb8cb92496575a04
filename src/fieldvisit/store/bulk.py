"""Many rows of one table at once, past the compiler of the database library (imports, first sync)."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Table


def insert_rows(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows whose values are in column form already.

    Args:
        connection: a writing transaction.
        table: where.
        rows: all with the columns of the first one.
    """
    if not rows:
        return
    names = list(rows[0])
    marks = ", ".join("?" * len(names))
    columns = ", ".join(f'"{name}"' for name in names)
    statement = f'INSERT INTO "{table.name}" ({columns}) VALUES ({marks})'  # noqa: S608 - names of our own tables
    connection.exec_driver_sql(statement, [tuple(row[name] for name in names) for row in rows])
