"""Plain statements of a transaction, past the database library: a sync without news is a few dozen of them.

The library needs ten times as long for each as the engine itself. The engine keeps the compiled statements of a
connection by their text.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from fieldvisit.store.engine import store_error_of


def fetch(connection: Connection, statement: str, values: Sequence[object] = ()) -> list[Any]:
    """Run a statement inside the connection's transaction and return its rows as tuples.

    Raises:
        StoreError: disk full, file damaged or busy.
        DBAPIError: the statement does not fit, as the database library would say it.
    """
    raw: Any = connection.connection.dbapi_connection
    try:
        return list(raw.execute(statement, values))
    except dbapi2.Error as error:
        raise _meaning(error, statement) from None


def run_for_each(connection: Connection, statement: str, rows: Iterable[Sequence[object]]) -> None:
    """Run a statement inside the connection's transaction once for each row of values. Errors as `fetch`."""
    raw: Any = connection.connection.dbapi_connection
    try:
        raw.executemany(statement, rows)
    except dbapi2.Error as error:
        raise _meaning(error, statement) from None


def fetch_one(connection: Connection, statement: str, values: Sequence[object] = ()) -> Any:
    """Return the first value of a statement's first row; None without a row. Errors as `fetch`."""
    rows = fetch(connection, statement, values)
    return rows[0][0] if rows else None


def _meaning(error: dbapi2.Error, statement: str) -> Exception:
    told: Exception = DBAPIError.instance(statement, None, error, dbapi2.Error, hide_parameters=True)
    return store_error_of(error) or told
