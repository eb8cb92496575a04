"""Where a laptop goes on reading: worked out from the cursor that it shows, its user's role and its schema version."""

import msgspec
from sqlalchemy import Connection

from fieldvisit_sync.schema.registry import KINDS, SCHEMA_VERSION
from fieldvisit_sync.server.cursor import BEHIND_ALL_IDS, Cursor
from fieldvisit_sync.server.era import ERA
from fieldvisit_sync.server.identity import Identity
from fieldvisit_sync.server.plain import Asked
from fieldvisit_sync.server.present_ids import FROM_THE_FIRST
from fieldvisit_sync.server.scope import readable_kinds
from fieldvisit_sync.server.sequence import LAST_NUMBER, last_number
from fieldvisit_sync.server.tombstones import FLOOR, feed_floor


def asked_of(identity: Identity) -> tuple[Asked, ...]:
    """Return what the place of a laptop is worked out from, with the epoch, so that it can be asked ahead."""
    mine = (identity.municipality,)
    return ERA, (LAST_NUMBER, mine), (FLOOR, mine)


class FeedPlace:
    """The positions of one identity's laptops in the feed, as one transaction sees it.

    Args:
        connection: the transaction.
        identity: who reads.
        epoch: id of the database.
        schema: schema version of the laptop.

    Attributes:
        top: newest sequence number of the municipality.
        schema: newest schema version that both sides know.
    """

    def __init__(
        self, connection: Connection, identity: Identity, epoch: str, schema: int = SCHEMA_VERSION
    ) -> None:
        self._connection = connection
        self._identity = identity
        self._epoch = epoch
        self.top = last_number(connection, identity.municipality)
        self.schema = min(max(schema, 1), SCHEMA_VERSION)

    def is_beyond(self, cursor: Cursor | None) -> bool:
        """Say whether a cursor of this epoch names a number that was never given: the database was put back."""
        return cursor is not None and cursor.epoch == self._epoch and max(cursor.seq, cursor.drops) > self.top

    def must_compare(self, cursor: Cursor | None) -> bool:
        """Say whether a laptop's position is not enough to tell it what is gone.

        Args:
            cursor: the position it gave; None when it cannot be read.
        """
        if cursor is None or cursor.epoch != self._epoch or self.is_beyond(cursor):
            return True
        return max(cursor.seq, cursor.compared) < feed_floor(self._connection, self._identity.municipality)

    def of(self, cursor: Cursor | None, *, is_first: bool) -> Cursor:
        """Return where a laptop goes on.

        Args:
            cursor: what it showed; None when there was none, or none that can be read.
            is_first: it showed none, so that it holds nothing from here yet.
        """
        start = self._start()
        if is_first:
            return start
        start = msgspec.structs.replace(start, again=True)
        if cursor is None or self.must_compare(cursor):
            goes_on = cursor is not None and cursor.epoch == self._epoch and cursor.role == start.role
            return self._comparing(cursor if cursor and goes_on and not self.is_beyond(cursor) else start)
        if cursor.role == start.role:
            return self._with_newer_kinds(cursor)
        if cursor.comparing is not None:
            return self._comparing(start)
        return msgspec.structs.replace(
            start,
            drops=cursor.drops,
            leaving=(*cursor.leaving, cursor.role),
            kind="",
            after="",
            since=cursor.since if cursor.leaving else cursor.seq,
            compared=cursor.compared,
        )

    def kinds(self, passed: int = 0) -> list[str]:
        """Return the kinds of a snapshot in their order, without those up to the version `passed`."""
        kinds = readable_kinds(self._identity.role)
        return [kind for kind in kinds if passed < KINDS[kind].since <= self.schema]

    def _start(self) -> Cursor:
        return Cursor(
            self._epoch,
            self._identity.role.value,
            self.top,
            self.top,
            kind=self.kinds()[0],
            after=BEHIND_ALL_IDS,
            schema=self.schema,
        )

    def _comparing(self, position: Cursor) -> Cursor:
        return msgspec.structs.replace(position, compared=self.top, comparing=FROM_THE_FIRST)

    def _with_newer_kinds(self, cursor: Cursor) -> Cursor:
        """Return the place of a laptop; one that was upgraded reads the kinds whole that it was not told before.

        A snapshot that it was in the middle of begins again; rows that changed since come with the stream as ever.
        """
        after = msgspec.structs.replace(cursor, schema=self.schema)
        if cursor.schema >= self.schema or cursor.leaving:
            return after
        passed = cursor.schema if cursor.kind is None else cursor.passed
        kinds = self.kinds(passed)
        if not kinds:
            return after
        return msgspec.structs.replace(after, kind=kinds[0], after=BEHIND_ALL_IDS, passed=passed)
