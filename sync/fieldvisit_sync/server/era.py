"""Which database this is: its epoch, new after every restore, and the versions that earlier epochs gave (SYNC "Epoch").

A restore takes changes back, and laptops know what the server has lost. So versions of a new epoch lie above all that
any earlier one can have given: the number of a lost version never comes again with another content, and the base of an
edit made before the restore says truly which of today's edits its author knew.
"""

import secrets
from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection, delete, insert, update

from fieldvisit_sync.server.plain import Asked, fetch
from fieldvisit_sync.server.tables import META

_EPOCH, _STARTS = "epoch", "version_starts"
ERA: Asked = ("SELECT name, value FROM meta WHERE name IN (?, ?)", (_EPOCH, _STARTS))
"""What `read_era` asks."""


class Era(NamedTuple):
    """The present epoch.

    Attributes:
        epoch: id of the database since its last restore.
        starts: for every restore that is known, oldest first, the number above which versions were given from then on.
    """

    epoch: str
    starts: tuple[int, ...] = ()

    def next_version(self, version: int) -> int:
        """Return the version that follows on `version` (0 for a new record)."""
        return max(version, self.starts[-1] if self.starts else 0) + 1

    def has_known(self, base: int, lost: int) -> bool:
        """Say whether who saw `base` of a record had seen the version `lost`, which a restore took back.

        Numbers of different epochs say nothing about each other: what one restore took back may be there again later.
        """
        return 0 < lost <= base and not any(lost <= start < base for start in self.starts)

    def newest_of_each(self, versions: Iterable[int]) -> tuple[int, ...]:
        """Return the newest version of each epoch, which tells all that it was built on; in order."""
        newest = {sum(start < version for start in self.starts): version for version in sorted(versions)}
        return tuple(newest.values())


def read_era(connection: Connection) -> Era:
    """Return the present epoch as a transaction sees it."""
    values = dict(fetch(connection, *ERA))
    return Era(values[_EPOCH], tuple(int(start) for start in values.get(_STARTS, "").split()))


def renew_epoch(connection: Connection, now: datetime, lost: Iterable[int] = ()) -> Era:
    """Begin a new epoch: every laptop reads everything anew and offers again what it was told is taken.

    Args:
        connection: a writing transaction on the database that was put back.
        now: wall time; versions count on from its milliseconds, far above what counting single edits can reach.
        lost: starts of epochs that only the replaced database knew.
    """
    before = sorted({*read_era(connection).starts, *lost})
    start = max(int(now.timestamp() * 1000), before[-1] + 1 if before else 0)
    era = Era(secrets.token_hex(16), (*before, start))
    connection.execute(update(META).where(META.c.name == _EPOCH).values(value=era.epoch))
    connection.execute(delete(META).where(META.c.name == _STARTS))
    connection.execute(insert(META).values(name=_STARTS, value=" ".join(map(str, era.starts))))
    return era
