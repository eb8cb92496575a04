"""Writing the outbox: what was edited, and where it stands (decision 027).

An edit is two rows with one number: its content, which stays as it is from the moment it is frozen, and a narrow row with
its state. Both are made and removed here, together; whoever reads sees them as one (`tables.OUTBOX`).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, select, update

from fieldvisit.store.bulk import insert_rows
from fieldvisit.store.plain import fetch, fetch_one, run_for_each
from fieldvisit.store.tables import OUTBOX, OUTBOX_EDIT, OUTBOX_STATE

_LAST = "SELECT max(seq) FROM outbox_edit"
_OPEN = "INSERT INTO outbox_state (seq, kind, state) SELECT seq, kind, 'open' FROM outbox_edit WHERE seq > ?"
_REMOVE_EDIT = "DELETE FROM outbox_edit WHERE seq = ?"
_REMOVE_STATE = "DELETE FROM outbox_state WHERE seq = ?"
_CHUNK = 500


def add_rows(connection: Connection, rows: Sequence[Mapping[str, Any]]) -> None:
    """Put edits at the end of the outbox; they are open.

    Args:
        connection: a writing transaction.
        rows: columns of `OUTBOX_EDIT` without the number, all with the columns of the first one.
    """
    last = fetch_one(connection, _LAST) or 0
    insert_rows(connection, OUTBOX_EDIT, rows)
    fetch(connection, _OPEN, (last,))


def change_rows(connection: Connection, which: ColumnElement[bool], values: Mapping[str, Any]) -> int:
    """Write columns of the edits that fulfil a condition on `OUTBOX`, and only the half they belong to; return how many.

    Args:
        connection: a writing transaction.
        which: the condition.
        values: column to value.
    """
    places = _places(connection, which)
    for table in (OUTBOX_EDIT, OUTBOX_STATE):
        mine = {name: value for name, value in values.items() if name in table.c}
        for start in range(0, len(places) if mine else 0, _CHUNK):
            some = places[start : start + _CHUNK]
            connection.execute(update(table).where(table.c.seq.in_(some)).values(mine))
    return len(places)


def remove_rows(connection: Connection, which: ColumnElement[bool]) -> None:
    """Remove the edits that fulfil a condition on `OUTBOX`."""
    places = [(place,) for place in _places(connection, which)]
    for half in (_REMOVE_EDIT, _REMOVE_STATE):
        run_for_each(connection, half, places)


def stretches(places: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Yield first and last of each stretch of numbers that follow each other, in the given order."""
    first = last = None
    for place in places:
        if first is None or last is None or place != last + 1:
            if first is not None and last is not None:
                yield first, last
            first = place
        last = place
    if first is not None and last is not None:
        yield first, last


def _places(connection: Connection, which: ColumnElement[bool]) -> Sequence[int]:
    return connection.scalars(select(OUTBOX.c.seq).where(which)).all()
