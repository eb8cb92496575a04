"""Plain statements of a transaction, past the database library: every request asks a handful of them.

The library needs ten times as long for each as the embedded engine. Both engines keep the plans of statements that come
again with the same text.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any

import psycopg
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2


def fetch(
    connection: Connection, statement: str, values: Sequence[object] | Mapping[str, object] = ()
) -> list[Any]:
    """Run a statement inside the connection's transaction and return its rows as tuples.

    Args:
        connection: of either database.
        statement: with a question mark for every value.
        values: texts and numbers; by name where the driver's own way of naming stands in the statement.

    Raises:
        DBAPIError: as the database library would say it, so that it is answered or tried again.
    """
    raw: Any = connection.connection.dbapi_connection
    if connection.dialect.name == "postgresql":
        base: type[Exception] = psycopg.Error
        statement = _for_psycopg(statement)
    else:
        base = dbapi2.Error
    for listen in connection.dispatch.before_cursor_execute:
        # Who listens to the statements of the library hears these too: tests look at every plan.
        listen(connection, None, statement, values, None, False)
    try:
        return list(raw.execute(statement, values))
    except base as error:
        raise DBAPIError.instance(statement, None, error, base, hide_parameters=True) from None


def fetch_one(connection: Connection, statement: str, values: Sequence[object] = ()) -> Any:
    """Return the first value of a statement's first row; None without a row. Errors as `fetch`."""
    rows = fetch(connection, statement, values)
    return rows[0][0] if rows else None


def run_for_each(connection: Connection, statement: str, rows: Iterable[Sequence[object]]) -> None:
    """Run a statement of the embedded database once for each row of values.

    Raises:
        DBAPIError: as the database library would say it.
    """
    raw: Any = connection.connection.dbapi_connection
    try:
        raw.executemany(statement, rows)
    except dbapi2.Error as error:
        raise DBAPIError.instance(statement, None, error, dbapi2.Error, hide_parameters=True) from None


@cache
def _for_psycopg(statement: str) -> str:
    return statement.replace("?", "%s")
