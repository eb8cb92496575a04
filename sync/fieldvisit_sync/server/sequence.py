"""The change sequence: one counter row per municipality (SYNC "Order").

The row is updated late in a transaction and stays locked until its commit, so that numbers become visible in their
order. A plain database sequence would hide rows from a reader that asks while another transaction is still open.
"""

from sqlalchemy import Connection, insert, update
from sqlalchemy.exc import IntegrityError

from fieldvisit_sync.server.plain import fetch_one
from fieldvisit_sync.server.tables import COUNTER

_LAST = "SELECT seq FROM counter WHERE municipality = ?"


def last_number(connection: Connection, municipality: str) -> int:
    """Return the newest committed number; 0 before the first change."""
    return int(fetch_one(connection, _LAST, (municipality,)) or 0)


def lock_order(connection: Connection, municipality: str) -> None:
    """Make all later changes of the municipality wait for this transaction.

    For the edits whose consequences are read from other records (grants, withdrawals): what they read must stand
    still. Everything else takes its numbers late.
    """
    take_numbers(connection, municipality, 0)


def take_numbers(connection: Connection, municipality: str, count: int) -> int:
    """Take `count` numbers and return the first of them."""
    step = (
        update(COUNTER)
        .where(COUNTER.c.municipality == municipality)
        .values(seq=COUNTER.c.seq + count)
        .returning(COUNTER.c.seq)
    )
    last = connection.scalar(step)
    if last is None:
        try:
            with connection.begin_nested():
                connection.execute(insert(COUNTER).values(municipality=municipality, seq=0))
        except IntegrityError:
            # Another transaction made the row first; the update below waits for it.
            pass
        last = connection.scalar(step)
    assert last is not None
    return int(last) - count + 1
