"""Once a week everything is compared by content, spread over as many syncs as it takes (SYNC "Proof").

Two records may differ at the same version; sums of versions cannot show it, nor a row that was lost behind the digest's
back. Where the comparison stands is kept in the store, so that a cancelled or cut one goes on from there.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta

from fieldvisit.store.state import get_state, set_state
from fieldvisit.store.store import Transaction
from fieldvisit_sync.protocol.narrowing import IdRange
from fieldvisit_sync.schema.registry import KINDS

EVERY = timedelta(days=7)
"""From the end of one comparison to the beginning of the next."""

MOST_QUESTIONS = 10
"""Questions of one sync, of 2,000 records each on the server as it is; the rest waits for the next sync."""

_DONE, _REST = "content_checked", "content_check_rest"


def ranges_due(connection: Transaction, server_time: str) -> list[IdRange]:
    """Return what is to be compared now; empty while nothing is due.

    A laptop that has never compared holds what it was given just now: its first week begins.

    Args:
        connection: a writing transaction.
        server_time: STAMP of the answer; this computer's own clock may be wrong.
    """
    rest = get_state(connection, _REST)
    if rest is not None:
        return list(_from(*rest))
    done = get_state(connection, _DONE)
    if done is None:
        set_state(connection, _DONE, server_time)
        return []
    is_due = datetime.fromisoformat(server_time) - datetime.fromisoformat(done) >= EVERY
    return list(_from("", "")) if is_due else []


def note_rest(connection: Transaction, rest: IdRange | None, server_time: str) -> None:
    """Keep where the comparison goes on; None says that it is done."""
    set_state(connection, _REST, None if rest is None else [rest.kind, rest.first])
    if rest is None:
        set_state(connection, _DONE, server_time)


def _from(kind: str, first: str) -> Iterator[IdRange]:
    """Yield the ranges of all kinds from a place on; a kind that is known no more is passed by."""
    names = sorted(one.name for one in KINDS.values() if one.audience.read or one.by_server)
    return (IdRange(kind=name, first=first if name == kind else "") for name in names if name >= kind)
