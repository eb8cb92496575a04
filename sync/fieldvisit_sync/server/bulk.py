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
from sqlalchemy import ColumnElement, Connection, Table, Text, any_, func, literal, select
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.exc import DBAPIError

from fieldvisit_sync.server.plain import run, run_for_each
from fieldvisit_sync.statement import Part, column, columns, joined, marks, part, statement, table_name

Rows = Sequence[Mapping[str, Any]]

_MANY = 100
"""From so many new rows on, copying them is quicker than a document."""


def insert_rows(connection: Connection, table: Table, rows: Rows) -> None:
    """Add rows.

    Args:
        connection: the writing transaction.
        table: where.
        rows: column names to values, texts and whole numbers; all have the same names.
    """
    if not rows:
        return
    names = tuple(rows[0])
    if connection.dialect.name != "postgresql":
        run_for_each(connection, _insert_one(table, names), map(itemgetter(*names), rows))
    elif is_copied(connection, rows):
        _copy(connection, _copy_in(table, names), map(itemgetter(*names), rows))
    else:
        run(connection, _insert_document(table, names), [_document(rows)])


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
        run_for_each(connection, _update_one(table, names), map(itemgetter(*order), rows))
    else:
        run(connection, _update_document(table, names), [_document(rows)])


def is_copied(connection: Connection, rows: Rows) -> bool:
    """Say whether `insert_rows` copies these rows, which goes alone: not inside `plain.together`."""
    return connection.dialect.name == "postgresql" and len(rows) >= _MANY


def with_texts(connection: Connection, asking: str, texts: Sequence[str]) -> tuple[str, object]:
    """Return a plain statement with `IN (*)` in it as it asks for many texts, and the one value that stands for them."""
    if connection.dialect.name == "postgresql":
        return asking.replace("IN (*)", "= ANY(?)"), list(texts)
    return asking.replace("IN (*)", "IN (SELECT value FROM json_each(?))"), _document(texts)


def among(connection: Connection, where: ColumnElement[Any], texts: Sequence[str]) -> ColumnElement[bool]:
    """Return the condition that a text column holds one of many values."""
    if connection.dialect.name == "postgresql":
        return where == any_(literal(list(texts), ARRAY(Text)))
    listed = func.json_each(literal(_document(texts), Text)).table_valued("value")
    return where.in_(select(listed.c.value))


def _copy(connection: Connection, copying: str, rows: Iterable[tuple[Any, ...]]) -> None:
    raw: Any = connection.connection.dbapi_connection
    try:
        with raw.cursor() as cursor, cursor.copy(copying) as copy:
            for row in rows:
                copy.write_row(row)
    except psycopg.Error as error:
        # As the database library would say it: a row that another transaction made first is tried again.
        raise DBAPIError.instance(copying, None, error, psycopg.Error, hide_parameters=True) from None


@cache
def _copy_in(table: Table, names: tuple[str, ...]) -> str:
    return statement(
        "COPY {table} ({names}) FROM STDIN", table=table_name(table), names=columns(table, names)
    )


@cache
def _insert_one(table: Table, names: tuple[str, ...]) -> str:
    return statement(
        "INSERT INTO {table} ({names}) VALUES ({values})",
        table=table_name(table),
        names=columns(table, names),
        values=marks(len(names)),
    )


@cache
def _update_one(table: Table, names: tuple[str, ...]) -> str:
    keys = _keys(table)
    changes = [part("{name} = ?", name=column(table, name)) for name in names if name not in keys]
    found = [part("{name} = ?", name=column(table, name)) for name in keys]
    return statement(
        "UPDATE {table} SET {changes} WHERE {found}",
        table=table_name(table),
        changes=joined(changes),
        found=joined(found, " AND "),
    )


@cache
def _insert_document(table: Table, names: tuple[str, ...]) -> str:
    return statement(
        "INSERT INTO {table} ({names}) SELECT {names} FROM {given}",
        table=table_name(table),
        names=columns(table, names),
        given=_given(table, names),
    )


@cache
def _update_document(table: Table, names: tuple[str, ...]) -> str:
    keys = _keys(table)
    changes = [part("{name} = given.{name}", name=column(table, name)) for name in names if name not in keys]
    found = [
        part("{table}.{name} = given.{name}", table=table_name(table), name=column(table, name))
        for name in keys
    ]
    return statement(
        "UPDATE {table} SET {changes} FROM {given} WHERE {found}",
        table=table_name(table),
        changes=joined(changes),
        given=_given(table, names),
        found=joined(found, " AND "),
    )


def _keys(table: Table) -> list[str]:
    return [key.name for key in table.primary_key]


def _given(table: Table, names: tuple[str, ...]) -> Part:
    """Return the rows of a document as a table; its columns are texts and whole numbers, as those of `tables` are."""
    typed = [
        part("{name} text", name=column(table, name))
        if isinstance(table.c[name].type, Text)
        else part("{name} bigint", name=column(table, name))
        for name in names
    ]
    return part("json_to_recordset(?::json) AS given({typed})", typed=joined(typed))


def _document(values: object) -> str:
    return msgspec.json.encode(values).decode()
