"""Plain statements of a transaction, past the database library: every request asks a handful of them.

The library needs ten times as long for each as the embedded engine. Both engines keep the plans of statements that come
again with the same text.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from typing import Any

import psycopg
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

Asked = tuple[str, tuple[object, ...]]
"""A statement with its values."""

_AHEAD = "fieldvisit asked ahead"


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
    ahead: dict[str, tuple[object, list[Any]]] | None = connection.info.get(_AHEAD)
    if ahead and statement in ahead and ahead[statement][0] == values:
        return ahead.pop(statement)[1]
    with _told_as_the_library_would(connection, statement):
        return list(_execute(connection, statement, values))


@contextmanager
def asked_ahead(connection: Connection, *asked: Asked) -> Iterator[None]:
    """Ask what `fetch` will want to know inside, in one go: each answer is given once, to the same statement and values.

    Nothing that is asked here may be changed before it is fetched. The embedded database answers as soon as it is asked.
    """
    if connection.dialect.name != "postgresql":
        yield
        return
    with together(connection):
        cursors = [(each, _execute(connection, *each)) for each in asked]
        answers = {statement: (values, list(cursor)) for (statement, values), cursor in cursors}
    connection.info[_AHEAD] = answers
    try:
        yield
    finally:
        del connection.info[_AHEAD]


def fetch_one(connection: Connection, statement: str, values: Sequence[object] = ()) -> Any:
    """Return the first value of a statement's first row; None without a row. Errors as `fetch`."""
    rows = fetch(connection, statement, values)
    return rows[0][0] if rows else None


def run(connection: Connection, statement: str, values: Sequence[object] = ()) -> None:
    """Run a statement that tells nothing. Errors as `fetch`; inside `together` they may come at its end."""
    with _told_as_the_library_would(connection, statement):
        _execute(connection, statement, values)


def run_for_each(connection: Connection, statement: str, rows: Iterable[Sequence[object]]) -> None:
    """Run a statement once for each row of values. Errors as `run`."""
    raw: Any = connection.connection.dbapi_connection
    with _told_as_the_library_would(connection, statement):
        if connection.dialect.name == "postgresql":
            raw.cursor().executemany(_for_psycopg(statement), rows)
        else:
            raw.executemany(statement, rows)


@contextmanager
def together(connection: Connection) -> Iterator[None]:
    """Send the statements of `run` one behind the other, and wait once for all of them, where a database is far away.

    The database library's own statements do not belong inside: it looks for an answer at once.

    Raises:
        DBAPIError: of the first that failed, at the end.
    """
    if connection.dialect.name != "postgresql":
        yield
        return
    raw: Any = connection.connection.dbapi_connection
    with _told_as_the_library_would(connection, "several"), raw.pipeline():
        yield


def _execute(
    connection: Connection, statement: str, values: Sequence[object] | Mapping[str, object]
) -> Iterable[Any]:
    for listen in connection.dispatch.before_cursor_execute:
        # Who listens to the statements of the library hears these too: tests look at every plan.
        listen(connection, None, _text(connection, statement), values, None, False)
    raw: Any = connection.connection.dbapi_connection
    cursor: Iterable[Any] = raw.execute(_text(connection, statement), values)
    return cursor


@contextmanager
def _told_as_the_library_would(connection: Connection, statement: str) -> Iterator[None]:
    base: type[Exception] = psycopg.Error if connection.dialect.name == "postgresql" else dbapi2.Error
    try:
        yield
    except base as error:
        raise DBAPIError.instance(statement, None, error, base, hide_parameters=True) from None


def _text(connection: Connection, statement: str) -> str:
    return _for_psycopg(statement) if connection.dialect.name == "postgresql" else statement


@cache
def _for_psycopg(statement: str) -> str:
    return statement.replace("?", "%s")
