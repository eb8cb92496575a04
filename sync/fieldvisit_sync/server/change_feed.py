"""One page of what a laptop should know and does not: drops first, then changed rows, then newly granted ones.

A laptop without a usable cursor reads a snapshot at sequence number S, page by page in the order of kinds, newest ids
first; rows that change meanwhile come again in the stream from S. A laptop whose user got another role first drops
what the old role saw alone, then reads the snapshot of the new one. A laptop is told the kinds of its own schema version
only; once it is upgraded it reads a snapshot of those that it did not know before. A laptop from before a restore, or one
that was away for longer than deletions are remembered, first compares what it holds with what is still here.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import (
    Connection,
    case,
    literal,
    or_,
    select,
    tuple_,
)

from fieldvisit_sync.protocol.messages import PAGE_ROWS, Drop, Present
from fieldvisit_sync.protocol.messages import Row as WireRow
from fieldvisit_sync.schema.audience import Role
from fieldvisit_sync.schema.registry import KINDS, SCHEMA_VERSION
from fieldvisit_sync.server.answer_parts import Seam, seams_of
from fieldvisit_sync.server.cursor import BEHIND_ALL_IDS, Cursor
from fieldvisit_sync.server.feed_place import FeedPlace
from fieldvisit_sync.server.feed_queries import changed_rows, snapshot_rows
from fieldvisit_sync.server.granted_rows import list_erased, list_new_grants, list_revoked, rows_of
from fieldvisit_sync.server.identity import Identity
from fieldvisit_sync.server.page_size import count_that_fit
from fieldvisit_sync.server.prepared import ids_of
from fieldvisit_sync.server.present_ids import FROM_THE_FIRST, list_present
from fieldvisit_sync.server.scope import in_scope
from fieldvisit_sync.server.stored_record import Key
from fieldvisit_sync.server.tables import RECORD

_fields = msgspec.json.Decoder(dict[str, Any])


@dataclass(frozen=True, slots=True)
class Page:
    """One page.

    Attributes:
        drops: what is removed before anything else.
        rows: what is stored.
        cursor: the position behind the page.
        more: whether further pages wait.
        top: newest sequence number of the municipality.
        seams: where the page may be divided; the first one lies in front of it.
        present: stretches of ids to compare with, while that is going on.
        is_anew: the laptop begins to compare here.
    """

    drops: list[Drop]
    rows: list[WireRow]
    cursor: Cursor
    more: bool
    top: int
    seams: list[Seam]
    present: Sequence[Present] = ()
    is_anew: bool = False


class _Line(NamedTuple):
    """A row with its place in the stream."""

    place: int
    kind: str
    id: str
    version: int
    deleted: int
    fields: str


class ChangeFeed:
    """Reads pages for one identity inside one reading transaction.

    Args:
        connection: the transaction; it sees one unchanging state.
        identity: who reads.
        epoch: id of the database.
        most: most rows or drops of a page.
        schema: schema version of the laptop.

    Attributes:
        place: where laptops of this identity go on.
    """

    def __init__(
        self, connection: Connection, identity: Identity, epoch: str, most: int, schema: int = SCHEMA_VERSION
    ) -> None:
        self._connection = connection
        self._identity = identity
        self._most = max(1, min(most, PAGE_ROWS))
        self.place = FeedPlace(connection, identity, epoch, schema)
        self._top = self.place.top
        self._unknown = [name for name, kind in KINDS.items() if kind.since > self.place.schema]

    def read(self, cursor: Cursor | None, own: tuple[int, int], *, is_first: bool = False) -> Page:
        """Return the page behind a cursor.

        Args:
            cursor: None when there is none, or none that can be read.
            own: first and last sequence number of the batch that came with the request; what the laptop sent and
                what stands exactly so is not told back.
            is_first: the laptop gave no cursor: it holds nothing from here yet.
        """
        position = self.place.of(cursor, is_first=is_first)
        if own[1] and not position.comparing:
            first = min(own[0], position.own_first) if position.own_first else own[0]
            position = msgspec.structs.replace(
                position, own_first=first, own_last=max(own[1], position.own_last)
            )
        front = Seam(0, position)
        drops = self._revoked(position)
        position = msgspec.structs.replace(position, drops=max(position.drops, self._top))
        if position.comparing is not None:
            present, rest = list_present(self._connection, self._identity, position.comparing, self._most)
            position = msgspec.structs.replace(position, comparing=rest)
            is_anew = front.cursor.comparing == FROM_THE_FIRST
            return Page(drops, [], position, True, self._top, [front], present, is_anew)
        if position.leaving:
            left, deleted, position = self._leave(position)
            return Page(drops + left, deleted, position, True, self._top, [front])
        begun = position
        if begun.kind is not None:
            lines, position = self._snapshot(begun)
        else:
            lines, position = self._stream(begun)
        more = position.kind is not None or position.seq < self._top
        seams = [front, *self._seams(begun, lines)]
        return Page(drops, [_wire_row(line) for line in lines], position, more, self._top, seams)

    def _seams(self, begun: Cursor, lines: Sequence[_Line]) -> list[Seam]:
        """Return where a page that begins at `begun` may be divided; rows of one place stay together."""
        streams = begun.kind is None
        may_end = [not streams or line.place != after.place for line, after in pairwise(lines)]
        seams = []
        for count in seams_of([line.fields for line in lines], may_end):
            last = lines[count - 1]
            at_row = msgspec.structs.replace(begun, kind=last.kind, after=last.id)
            seams.append(Seam(count, _streamed_to(begun, last.place) if streams else at_row))
        return seams

    def read_drops(self, cursor: Cursor | None, *, is_first: bool = False) -> Page:
        """Return only what left the scope behind a cursor: all that a laptop too old for the rest is told."""
        position = self.place.of(cursor, is_first=is_first)
        front = Seam(0, position)
        drops = self._revoked(position)
        position = msgspec.structs.replace(position, drops=max(position.drops, self._top))
        return Page(drops, [], position, False, self._top, [front])

    def _revoked(self, position: Cursor) -> list[Drop]:
        if position.drops >= self._top and position.comparing != FROM_THE_FIRST:
            return []
        told = list_revoked(self._connection, self._identity, position.role, position.drops)
        if position.comparing == FROM_THE_FIRST:
            # Who was told what before a restore is unknown; that there is no such person may be told to everybody.
            told |= dict.fromkeys(list_erased(self._connection, self._identity.municipality), True)
        for role in position.leaving:
            lost = list_revoked(self._connection, self._identity, role, position.drops)
            seen = self._still_seen(lost)
            told |= {key: erased for key, erased in lost.items() if key not in seen}
        return [Drop(kind=kind, id=record, erased=erased) for (kind, record), erased in told.items()]

    def _still_seen(self, keys: Iterable[Key]) -> set[Key]:
        query = select(RECORD.c.kind, RECORD.c.id).where(
            RECORD.c.municipality == self._identity.municipality,
            RECORD.c.id.in_([record for _, record in keys]),
            in_scope(self._identity, self._identity.role),
        )
        return {(row.kind, row.id) for row in self._connection.execute(query)}

    def _leave(self, position: Cursor) -> tuple[list[Drop], list[WireRow], Cursor]:
        """Drop what earlier roles saw and the present one does not; conflicts and history go with their records.

        What was deleted since the earlier role's last page is told here: the snapshot that follows has no deleted rows.
        """
        query = (
            select(RECORD.c.kind, RECORD.c.id, RECORD.c.version, RECORD.c.deleted)
            .where(
                RECORD.c.municipality == self._identity.municipality,
                RECORD.c.holder_id.is_(None),
                tuple_(RECORD.c.kind, RECORD.c.id) > tuple_(literal(position.kind), literal(position.after)),
                or_(*(in_scope(self._identity, Role(role)) for role in position.leaving)),
                case(
                    (RECORD.c.deleted == 0, ~in_scope(self._identity, self._identity.role)),
                    else_=RECORD.c.seq > position.since,
                ),
            )
            .order_by(RECORD.c.kind, RECORD.c.id)
            .limit(self._most)
        )
        found = list(self._connection.execute(query))
        drops = [Drop(kind=row.kind, id=row.id) for row in found if not row.deleted]
        deleted = [
            WireRow(kind=row.kind, id=row.id, version=row.version, deleted=True)
            for row in found
            if row.deleted
        ]
        if len(found) == self._most:
            return drops, deleted, msgspec.structs.replace(position, kind=found[-1].kind, after=found[-1].id)
        first = self.place.kinds()[0]
        return (
            drops,
            deleted,
            msgspec.structs.replace(position, leaving=(), since=0, kind=first, after=BEHIND_ALL_IDS),
        )

    def _snapshot(self, position: Cursor) -> tuple[list[_Line], Cursor]:
        kinds = self.place.kinds(position.passed)
        own = (0, 0) if position.again else (position.own_first, position.own_last)
        lines: list[_Line] = []
        kind, after = position.kind, position.after
        while kind is not None and len(lines) <= self._most:
            rows = snapshot_rows(self._identity.role).fetch(
                self._connection,
                **ids_of(self._identity),
                kind=kind,
                after=after,
                own_first=own[0],
                own_last=own[1],
                most=self._most + 1 - len(lines),
            )
            lines += [_Line(*row) for row in rows]
            if len(lines) <= self._most:
                later = kinds[kinds.index(kind) + 1 :] if kind in kinds else []
                kind, after = (later[0], BEHIND_ALL_IDS) if later else (None, None)
        count = count_that_fit([line.fields for line in lines[: self._most]]) if lines else 0
        if count < len(lines):
            last = lines[count - 1]
            return lines[:count], msgspec.structs.replace(position, kind=last.kind, after=last.id)
        return lines, msgspec.structs.replace(position, kind=kind, after=after)

    def _stream(self, position: Cursor) -> tuple[list[_Line], Cursor]:
        if position.seq >= self._top:
            return [], position
        changed = self._changed(position)
        granted, granted_to = self._granted(position)
        changed_to = changed[-1].place if len(changed) > self._most else self._top
        reach = min(changed_to, granted_to)
        lines = sorted(line for line in (*changed, *granted) if line.place <= reach)
        lines, reach = self._cut(lines, reach)
        return lines, _streamed_to(position, reach)

    def _changed(self, position: Cursor) -> list[_Line]:
        """Return rows that changed, one more than a page holds when there are more."""
        rows = changed_rows(self._identity.role, tuple(self._unknown)).fetch(
            self._connection,
            **ids_of(self._identity),
            after=position.seq,
            own_first=position.own_first,
            own_last=position.own_last,
            most=self._most + 1,
        )
        return [_Line(*row) for row in rows]

    def _granted(self, position: Cursor) -> tuple[list[_Line], int]:
        """Return rows that came into scope, and up to which number they are complete."""
        grants = list_new_grants(self._connection, self._identity, position.seq, self._most + 1)
        if not grants:
            return [], self._top
        places = {grant.key: grant.seq for grant in grants}
        back = {grant.key for grant in grants if grant.is_back}
        lines = []
        for key, row in rows_of(self._connection, self._identity, places):
            own = row.seen_by == self._identity.device and position.own_first <= row.seq <= position.own_last
            # A row that changed after the grant comes as a changed row, where it is not hidden as the laptop's own.
            is_told_here = key in back if own else row.seq <= places[key]
            if is_told_here and row.kind not in self._unknown:
                lines.append(_line(row, places[key]))
        return lines, grants[-1].seq if len(grants) > self._most else self._top

    def _cut(self, lines: list[_Line], reach: int) -> tuple[list[_Line], int]:
        """Keep what fits on a page; rows of one place stay together."""
        if not lines:
            return lines, reach
        count = min(len(lines), self._most, count_that_fit([line.fields for line in lines]))
        if count == len(lines):
            return lines, reach
        whole = [line for line in lines if line.place < lines[count].place]
        whole = whole or [line for line in lines if line.place == lines[0].place]
        return whole, whole[-1].place


def _streamed_to(position: Cursor, reach: int) -> Cursor:
    """Return a position in the stream up to a number; the own batch is forgotten behind its last one."""
    own = (position.own_first, position.own_last) if reach < position.own_last else (0, 0)
    return msgspec.structs.replace(position, seq=reach, own_first=own[0], own_last=own[1])


def _line(row: Any, place: int) -> _Line:
    return _Line(place, row.kind, row.id, row.version, row.deleted, row.fields)


def _wire_row(line: _Line) -> WireRow:
    if line.deleted:
        return WireRow(kind=line.kind, id=line.id, version=line.version, deleted=True)
    return WireRow(kind=line.kind, id=line.id, version=line.version, fields=_fields.decode(line.fields))
