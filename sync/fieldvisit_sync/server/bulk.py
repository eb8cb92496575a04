"""Many rows with one statement, past the database library's work for each row.

On PostgreSQL some rows travel as one JSON document, so that a statement's text, which driver and server read anew each
time, does not grow with its rows; very many new ones are copied. On the embedded file the driver repeats one prepared
statement.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from operator import itemgetter
from typing import Any

import msgspec
import psycopg
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
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.dml import Insert, Update

from fieldvisit_sync.server.plain import run_for_each

Rows = Sequence[Mapping[str, Any]]

_FEW = 4
"""Up to so many rows one statement with their values is as quick."""

_MANY = 100
"""From so many new rows on, copying them is quicker than a document."""


def insert_rows(connection: Connection, table: Table, rows: Rows) -> None:
    """Add rows.

    Args:
        connection: the writing transaction.
        table: where.
        rows: column names to values; all have the same names.
    """
    if not rows:
        return
    names = tuple(rows[0])
    if connection.dialect.name != "postgresql":
        run_for_each(connection, _insert_one(table, names), map(itemgetter(*names), rows))
    elif len(rows) >= _MANY:
        _copy(connection, _copy_in(table, names), map(itemgetter(*names), rows))
    elif len(rows) > _FEW:
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
    if connection.dialect.name != "postgresql":
        keys = _keys(table)
        order = [*(name for name in names if name not in keys), *keys]
        run_for_each(connection, _update_sql(table, names), map(itemgetter(*order), rows))
    elif len(rows) > _FEW:
        connection.execute(_update_document(table, names), _document(rows))
    else:
        connection.execute(
            _update_one(table, names), [{f"new_{name}": row[name] for name in names} for row in rows]
        )


def among(connection: Connection, column: ColumnElement[Any], texts: Sequence[str]) -> ColumnElement[bool]:
    """Return the condition that a text column holds one of many values."""
    if connection.dialect.name == "postgresql":
        return column == any_(literal(list(texts), ARRAY(Text)))
    listed = func.json_each(literal(msgspec.json.encode(texts).decode(), Text)).table_valued("value")
    return column.in_(select(listed.c.value))


def _copy(connection: Connection, statement: str, rows: Iterable[tuple[Any, ...]]) -> None:
    raw: Any = connection.connection.dbapi_connection
    try:
        with raw.cursor() as cursor, cursor.copy(statement) as copy:
            for row in rows:
                copy.write_row(row)
    except psycopg.Error as error:
        # As the database library would say it: a row that another transaction made first is tried again.
        raise DBAPIError.instance(statement, None, error, psycopg.Error, hide_parameters=True) from None


@cache
def _copy_in(table: Table, names: tuple[str, ...]) -> str:
    return f"COPY {table.name} ({_listed(names)}) FROM STDIN"


@cache
def _insert_one(table: Table, names: tuple[str, ...]) -> str:
    marks = ", ".join("?" * len(names))
    return f"INSERT INTO {table.name} ({_listed(names)}) VALUES ({marks})"  # noqa: S608 - columns of our own tables; values are bound


@cache
def _update_sql(table: Table, names: tuple[str, ...]) -> str:
    keys = _keys(table)
    changes = ", ".join(f'"{name}" = ?' for name in names if name not in keys)
    found = " AND ".join(f'"{name}" = ?' for name in keys)
    return f"UPDATE {table.name} SET {changes} WHERE {found}"  # noqa: S608 - columns of our own tables; values are bound


def _listed(names: tuple[str, ...]) -> str:
    return ", ".join(f'"{name}"' for name in names)


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
