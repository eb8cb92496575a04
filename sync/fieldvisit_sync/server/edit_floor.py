"""How early an edit may claim to have been made: not before what its device was told (SYNC "Outbox").

A laptop sends everything it holds at each contact, so an edit that comes later was made later, whatever time it names.
One sync may take several requests, and its first page may tell what the later ones' authors did not know: the bound
moves on only when a new sync begins, or when one takes longer than any does.
"""

from datetime import datetime, timedelta

from sqlalchemy import Connection

from fieldvisit_sync.server.identity import Identity
from fieldvisit_sync.server.plain import Asked, fetch, run
from fieldvisit_sync.server.stamps import to_stamp

LONGEST_SYNC = timedelta(hours=1)
"""How long after its beginning a request may still belong to the same sync."""

_NOTE = "UPDATE device SET told_until = ?, sync_began = ? WHERE municipality = ? AND id = ?"
_STANDS = "SELECT told_until, sync_began FROM device WHERE municipality = ? AND id = ?"


class EditFloor:
    """The bound for the edits of one request.

    Args:
        identity: the device that sends them.
    """

    def __init__(self, identity: Identity) -> None:
        self._device = (identity.municipality, identity.device)
        self._told = ""
        self._continues = False

    def begin(self, told: str, *, continues: bool) -> None:
        """Take what the request says.

        Args:
            told: server time (STAMP) of the page that the device holds by its cursor; empty for none.
            continues: the request goes on with a sync that had begun before.
        """
        self._told = told
        self._continues = continues

    @property
    def asked(self) -> Asked:
        """What `stand` asks first."""
        return _STANDS, self._device

    def stand(self, connection: Connection, now: datetime) -> str:
        """Return the bound (STAMP; empty for none) and remember it for the device's later requests.

        The same request may ask again, also in a transaction that is repeated: the answer stays the same.

        Args:
            connection: the writing transaction that takes the edits.
            now: wall time of the receipt.
        """
        rows = fetch(connection, *self.asked)
        if not rows:
            return self._told
        told_until, sync_began = rows[0]
        floor = told_until or ""
        if self._continues and sync_began is not None:
            began = datetime.fromisoformat(sync_began)
            if timedelta() <= now - began <= LONGEST_SYNC:
                return floor
        floor = max(floor, self._told)
        if floor != told_until or sync_began != to_stamp(now):
            run(connection, _NOTE, (floor or None, to_stamp(now), *self._device))
        return floor
