"""Which candidates a search showed to whom: only those may be put on a shortlist without being seen before.

So choosing a candidate of the pool works (SYNC "Scope"), and an id that was guessed opens nobody.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, insert, select

from fieldvisit_sync.server.account_tables import POOL_SHOWN
from fieldvisit_sync.server.identity import Identity
from fieldvisit_sync.server.stamps import to_stamp

SHOWN_LIFE = timedelta(days=1)
"""How long after a search a candidate may be chosen."""


def note_shown(connection: Connection, now: datetime, identity: Identity, candidates: Iterable[str]) -> None:
    """Note which candidates a user was shown; older notes than `SHOWN_LIFE` are forgotten."""
    shown = sorted(set(candidates))
    connection.execute(
        delete(POOL_SHOWN).where(
            POOL_SHOWN.c.municipality == identity.municipality,
            POOL_SHOWN.c.shown_at < to_stamp(now - SHOWN_LIFE),
        )
    )
    connection.execute(
        delete(POOL_SHOWN).where(
            POOL_SHOWN.c.municipality == identity.municipality,
            POOL_SHOWN.c.user_id == identity.user,
            POOL_SHOWN.c.candidate.in_(shown),
        )
    )
    if shown:
        row = {"municipality": identity.municipality, "user_id": identity.user, "shown_at": to_stamp(now)}
        connection.execute(insert(POOL_SHOWN), [{**row, "candidate": candidate} for candidate in shown])


def was_shown(connection: Connection, identity: Identity, candidate: str, at: str) -> bool:
    """Say whether a search showed this candidate to the user in the time `SHOWN_LIFE` before `at` (STAMP)."""
    oldest = to_stamp(datetime.fromisoformat(at) - SHOWN_LIFE)
    row = connection.execute(
        select(POOL_SHOWN.c.candidate).where(
            POOL_SHOWN.c.municipality == identity.municipality,
            POOL_SHOWN.c.user_id == identity.user,
            POOL_SHOWN.c.candidate == candidate,
            POOL_SHOWN.c.shown_at >= oldest,
        )
    ).first()
    return row is not None
