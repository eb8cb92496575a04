"""Many rows with one statement.

On PostgreSQL the rows travel as one JSON document, so that a statement's text, which driver and server read anew each time,
does not grow with its rows. On the embedded file the driver repeats one prepared statement.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

import msgspec
from sqlalchemy import (
    BigInteger,
    Column,
    ColumnElement,
    Connection,
    Table,
    TableValuedAlias,
    Text,
    any_,
    bindparam,
    cast,
    func,
    insert,
    literal,
    select,
    update,
)
from sqlalchemy import column as named
from sqlalchemy.dialects.postgresql import ARRAY, JSON
from sqlalchemy.sql.dml import Insert, Update

Rows = Sequence[Mapping[str, Any]]

_FEW = 4
"""Up to so many rows one statement with their values is as quick."""


def insert_rows(connection: Connection, table: Table, rows: Rows) -> None:
    """Add rows.

    Args:
        connection: the writing transaction.
        table: where.
        rows: column names to values; all have the same names.
    """
    if not rows:
        return
    if _takes_document(connection, rows):
        names = tuple(rows[0])
        connection.execute(_insert_document(table, names), _document(rows))
    else:
        connection.execute(insert(table), [dict(row) for row in rows])


def update_rows(connection: Connection, table: Table, rows: Rows) -> None:
    """Give existing rows other values.

    Args:
        connection: the writing transaction.
        table: where.
        rows: column names to values, those of the primary key to find the row; all have the same names.
    """
    if not rows:
        return
    names = tuple(rows[0])
    if _takes_document(connection, rows):
        connection.execute(_update_document(table, names), _document(rows))
    else:
        connection.execute(
            _update_one(table, names), [{f"new_{name}": row[name] for name in names} for row in rows]
        )


def among(connection: Connection, column: ColumnElement[Any], texts: Sequence[str]) -> ColumnElement[bool]:
    """Return the condition that a text column holds one of many values."""
    if connection.dialect.name == "postgresql":
        return column == any_(literal(list(texts), ARRAY(Text)))
    return column.in_(texts)


def _takes_document(connection: Connection, rows: Rows) -> bool:
    return connection.dialect.name == "postgresql" and len(rows) > _FEW


def _document(rows: Rows) -> dict[str, str]:
    return {"rows": msgspec.json.encode(rows).decode()}


@cache
def _insert_document(table: Table, names: tuple[str, ...]) -> Insert:
    given = _given(table, names)
    return insert(table).from_select(list(names), select(*(given.c[name] for name in names)))


@cache
def _update_document(table: Table, names: tuple[str, ...]) -> Update:
    given, keys = _given(table, names), _keys(table)
    return (
        update(table)
        .where(*(table.c[name] == given.c[name] for name in keys))
        .values({name: given.c[name] for name in names if name not in keys})
    )


@cache
def _update_one(table: Table, names: tuple[str, ...]) -> Update:
    keys = _keys(table)
    return (
        update(table)
        .where(*(table.c[name] == bindparam(f"new_{name}") for name in keys))
        .values({name: bindparam(f"new_{name}") for name in names if name not in keys})
    )


def _keys(table: Table) -> list[str]:
    return [column.name for column in table.primary_key]


def _given(table: Table, names: tuple[str, ...]) -> TableValuedAlias:
    columns = (named(name, _type(table.c[name])) for name in names)
    document = cast(bindparam("rows", type_=Text), JSON)
    return (
        func.json_to_recordset(document).table_valued(*columns).render_derived(name="given", with_types=True)
    )


def _type(column: Column[Any]) -> Text | BigInteger:
    """Return PostgreSQL's type of a column of `tables` that a document can hold: a text or a whole number."""
    return Text() if isinstance(column.type, Text) else BigInteger()
