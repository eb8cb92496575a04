"""How long deletions are remembered: 18 months, then the floor of the feed rises (SYNC "Tombstones").

A deleted record leaves a row without content, so that laptops hear of it. A laptop whose position lies below the floor
compares what it holds instead (`present_ids`). What was erased keeps its row for good: nothing may bring it back (S12).
So does a deleted citizen, who may be erased yet.
"""

from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, func, insert, select, update

from fieldvisit_sync.clock import Clock
from fieldvisit_sync.schema.people import CANDIDATE
from fieldvisit_sync.server.database import Database
from fieldvisit_sync.server.file_content import forget_unused
from fieldvisit_sync.server.plain import fetch_one
from fieldvisit_sync.server.stored_record import Gone
from fieldvisit_sync.server.tables import COUNTER, FEED_FLOOR, FEED_MARK, RECORD

FLOOR = "SELECT seq FROM feed_floor WHERE municipality = ?"
"""What `feed_floor` asks."""
KEPT = timedelta(days=548)
"""18 months."""


def feed_floor(connection: Connection, municipality: str) -> int:
    """Return the number up to which deletions may be told no more; 0 while all of them are."""
    return int(fetch_one(connection, FLOOR, (municipality,)) or 0)


def forget_old_tombstones(connection: Connection, now: datetime) -> int:
    """Note the day's newest number of every municipality, and forget deletions that are older than `KEPT`.

    Once a day is enough; more often changes nothing.

    Args:
        connection: a writing transaction.
        now: wall time.

    Returns:
        How many deletions were forgotten.
    """
    today, last_day = now.date().isoformat(), (now - KEPT).date().isoformat()
    tops = {row.municipality: row.seq for row in connection.execute(select(COUNTER))}
    return sum(_forget(connection, code, top, (today, last_day)) for code, top in sorted(tops.items()))


class DailyForgetting:
    """Forgets old deletions and files that nobody names once a day, when a laptop has synced.

    Args:
        database: where.
        clock: wall time.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._day = ""

    def forget_when_due(self) -> None:
        """Forget what is due; the first call in a day alone does anything."""
        now = self._clock.now()
        if now.date().isoformat() != self._day:
            self._database.write(lambda connection: forget_old_tombstones(connection, now))
            self._database.write(lambda connection: forget_unused(connection, now.date()))
            self._day = now.date().isoformat()


def _forget(connection: Connection, municipality: str, top: int, days: tuple[str, str]) -> int:
    today, last_day = days
    mine = FEED_MARK.c.municipality == municipality
    if connection.scalar(select(FEED_MARK.c.seq).where(mine, FEED_MARK.c.day == today)) is None:
        connection.execute(insert(FEED_MARK).values(municipality=municipality, day=today, seq=top))
    reached = connection.scalar(select(func.max(FEED_MARK.c.seq)).where(mine, FEED_MARK.c.day <= last_day))
    if reached is None or reached <= feed_floor(connection, municipality):
        return 0
    gone = connection.execute(
        delete(RECORD).where(
            RECORD.c.municipality == municipality,
            RECORD.c.seq <= reached,
            RECORD.c.deleted == int(Gone.DELETED),
            # What is left of a person is found through his record when he is erased.
            RECORD.c.kind != CANDIDATE.name,
        )
    )
    raised = update(FEED_FLOOR).where(FEED_FLOOR.c.municipality == municipality).values(seq=reached)
    if not connection.execute(raised).rowcount:
        connection.execute(insert(FEED_FLOOR).values(municipality=municipality, seq=reached))
    connection.execute(delete(FEED_MARK).where(mine, FEED_MARK.c.day < last_day))
    return gone.rowcount
