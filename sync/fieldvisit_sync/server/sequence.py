"""The change sequence: one counter row per municipality (SYNC "Order").

The row is updated late in a transaction and stays locked until its commit, so that numbers become visible in their
order. A plain database sequence would hide rows from a reader that asks while another transaction is still open.
"""

from sqlalchemy import Connection

from fieldvisit_sync.server.plain import fetch_one, run

_STEP = "UPDATE counter SET seq = seq + ? WHERE municipality = ? RETURNING seq"
_FIRST = "INSERT INTO counter (municipality, seq) VALUES (?, 0) ON CONFLICT DO NOTHING"
LAST_NUMBER = "SELECT seq FROM counter WHERE municipality = ?"
"""What `last_number` asks."""


def last_number(connection: Connection, municipality: str) -> int:
    """Return the newest committed number; 0 before the first change."""
    return int(fetch_one(connection, LAST_NUMBER, (municipality,)) or 0)


def lock_order(connection: Connection, municipality: str) -> None:
    """Make all later changes of the municipality wait for this transaction.

    For the edits whose consequences are read from other records (grants, withdrawals): what they read must stand
    still. Everything else takes its numbers late.
    """
    take_numbers(connection, municipality, 0)


def take_numbers(connection: Connection, municipality: str, count: int) -> int:
    """Take `count` numbers and return the first of them."""
    last = fetch_one(connection, _STEP, (count, municipality))
    if last is None:
        # When another transaction makes the row at this moment, this waits for it.
        run(connection, _FIRST, (municipality,))
        last = fetch_one(connection, _STEP, (count, municipality))
    assert last is not None
    return int(last) - count + 1
