"""When devices last synced, as their list shows it: written seldom, so that a sync without news writes nothing."""

from datetime import datetime

from fieldvisit_sync.clock import Clock
from fieldvisit_sync.server.database import Database
from fieldvisit_sync.server.devices import SYNC_NOTE, note_sync
from fieldvisit_sync.server.identity import Identity

_MOST_REMEMBERED = 20_000


class SyncNotes:
    """Notes syncs; one that this process noted within `SYNC_NOTE` asks the database nothing.

    Args:
        database: where.
        clock: wall time.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._noted: dict[tuple[str, str], datetime] = {}

    def note(self, identity: Identity) -> None:
        """Note that a device has synced now."""
        now, device = self._clock.now(), (identity.municipality, identity.device)
        before = self._noted.get(device)
        if before is not None and before <= now < before + SYNC_NOTE:
            return
        self._database.write(lambda connection: note_sync(connection, identity, now))
        if len(self._noted) >= _MOST_REMEMBERED:
            self._noted.clear()
        self._noted[device] = now
