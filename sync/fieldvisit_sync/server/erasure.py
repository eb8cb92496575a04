"""Erasing a person: it wins over everything (SYNC S12).

What is about him keeps its ids and no content: the candidate, consents, entries of shortlists, placements, conflicts and
history; the edits behind them lose their old and new values; grants are told as drops to everybody who ever had one.
Looks at him stay in their chain without saying at whom. Commitments and shortlists name nobody and stay.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, delete, or_, select, update

from fieldvisit_sync.merge.origin import Origin, Standing
from fieldvisit_sync.schema.audience import Role
from fieldvisit_sync.schema.people import ABOUT, CANDIDATE, READ_AUDIT
from fieldvisit_sync.schema.registry import KINDS
from fieldvisit_sync.server.account_tables import POOL_SHOWN
from fieldvisit_sync.server.audience_grants import renew_grants
from fieldvisit_sync.server.author import Author
from fieldvisit_sync.server.bulk import among, update_rows
from fieldvisit_sync.server.erased_people import LOOKED_AT
from fieldvisit_sync.server.erasure_journal import Erased, ErasureJournal
from fieldvisit_sync.server.identity import Identity
from fieldvisit_sync.server.own_records import SERVER
from fieldvisit_sync.server.sequence import lock_order
from fieldvisit_sync.server.stamps import to_stamp
from fieldvisit_sync.server.stored_record import Gone, Key, StoredRecord, json_text
from fieldvisit_sync.server.tables import CHANGE, GRANTS, RECORD
from fieldvisit_sync.server.workspace import Workspace

_TOGETHER = 100
"""So many people are looked for in one reading of a table."""


def erase_person(
    connection: Connection, journal: ErasureJournal, now: datetime, municipality: str, candidate: str
) -> list[Key]:
    """Erase a candidate with everything about him inside a writing transaction.

    The journal has it first. Should the transaction fail then, the next start of a server erases after all.

    Args:
        connection: the transaction; may be repeated.
        journal: outside the database.
        now: wall time.
        municipality: four-digit code.
        candidate: id of the candidate's record.

    Returns:
        What was erased; empty when there is no such candidate, or he was erased before.

    Raises:
        OSError: the journal cannot be written; nothing is erased.
    """
    lock_order(connection, municipality)
    known = connection.scalar(select(RECORD.c.deleted).where(*_is(municipality, (CANDIDATE.name, candidate))))
    if known is None or known == int(Gone.ERASED):
        return []
    keys = [(CANDIDATE.name, candidate), *_about(connection, municipality, [candidate])]
    at = to_stamp(now)
    journal.append(Erased(municipality, kind, record, at) for kind, record in keys)
    _erase(connection, now, municipality, keys)
    return keys


def replay_erasures(connection: Connection, journal: ErasureJournal, now: datetime) -> int:
    """Erase what the journal says and the database does not know: after a restore, before its first answer.

    Records that the backup did not have yet get a row without content, so that no laptop can bring them back.

    Args:
        connection: a writing transaction; may be repeated.
        journal: outside the database.
        now: wall time.

    Returns:
        How many records were erased.

    Raises:
        DamagedJournalError: the journal cannot be read; nothing is changed.
    """
    told: dict[str, dict[Key, None]] = {}
    for entry in journal.read():
        told.setdefault(entry.municipality, {})[entry.kind, entry.id] = None
    count = 0
    for municipality, keys in sorted(told.items()):
        erased = _erased_among(connection, municipality, keys)
        missing = [key for key in keys if key not in erased]
        if not missing:
            continue
        lock_order(connection, municipality)
        # The backup may know of more than stood there when a person was erased.
        missing = list(dict.fromkeys([*missing, *_about(connection, municipality, _people(missing))]))
        _erase(connection, now, municipality, missing)
        count += len(missing)
    return count


def _erased_among(connection: Connection, municipality: str, keys: Iterable[Key]) -> set[Key]:
    ids = sorted({record for _, record in keys})
    query = select(RECORD.c.kind, RECORD.c.id).where(
        RECORD.c.municipality == municipality,
        among(connection, RECORD.c.id, ids),
        RECORD.c.deleted == int(Gone.ERASED),
    )
    return {(row.kind, row.id) for row in connection.execute(query)}


def _people(keys: Iterable[Key]) -> list[str]:
    return [record for kind, record in keys if kind == CANDIDATE.name]


def _about(connection: Connection, municipality: str, candidates: Sequence[str]) -> list[Key]:
    """Return the records about candidates, deleted ones too: their content stands in the edit that deleted them."""
    found: set[Key] = set()
    for some in _slices(candidates):
        standing = select(RECORD.c.kind, RECORD.c.id).where(
            RECORD.c.municipality == municipality,
            RECORD.c.kind.in_(ABOUT),
            _holds_one([f"%{candidate}%" for candidate in some], RECORD.c.fields),
        )
        deleted = select(CHANGE.c.kind, CHANGE.c.record).where(
            CHANGE.c.municipality == municipality,
            CHANGE.c.kind.in_(ABOUT),
            _holds_one([f"%{candidate}%" for candidate in some], CHANGE.c.old, CHANGE.c.new),
        )
        found.update((row[0], row[1]) for query in (standing, deleted) for row in connection.execute(query))
    return sorted(found)


def _slices(candidates: Sequence[str]) -> Iterator[Sequence[str]]:
    """Yield as many people at a time as one reading of a table looks for."""
    return (candidates[start : start + _TOGETHER] for start in range(0, len(candidates), _TOGETHER))


def _holds_one(patterns: Sequence[str], *columns: ColumnElement[Any]) -> ColumnElement[bool]:
    return or_(*(column.like(pattern) for pattern in patterns for column in columns))


def _erase(connection: Connection, now: datetime, municipality: str, keys: Sequence[Key]) -> None:
    desk = Workspace(connection, municipality)
    at = to_stamp(now)
    held = _held_by(connection, municipality, [record for _, record in keys])
    desk.load([*keys, *held])
    for key in (*keys, *held):
        desk.put(_emptied(desk, key, at))
    for look in _looks_at(desk, _people(keys)):
        fields = {name: value for name, value in look.fields.items() if name not in LOOKED_AT}
        desk.put(msgspec.structs.replace(look, fields=fields))
    desk.flush()
    ids = sorted({record for _, record in (*keys, *held)})
    mine = CHANGE.c.municipality == municipality
    connection.execute(
        update(CHANGE).where(mine, among(connection, CHANGE.c.record, ids)).values(old=None, new=None)
    )
    connection.execute(
        delete(POOL_SHOWN).where(
            POOL_SHOWN.c.municipality == municipality, among(connection, POOL_SHOWN.c.candidate, ids)
        )
    )
    author = Author(Identity(SERVER, SERVER, municipality, Role.ADMINISTRATOR), at, trusted=True)
    renew_grants(desk, author)
    _tell_everybody(desk, keys, at)


def _emptied(desk: Workspace, key: Key, at: str) -> StoredRecord:
    record = desk.get(key)
    kind, name = key
    version = desk.era.next_version(0 if record is None else record.version)
    return StoredRecord(
        kind=kind,
        id=name,
        version=version,
        audience=KINDS[kind].audience.name if record is None else record.audience,
        holder=None if record is None else record.holder,
        gone=Gone.ERASED,
        standing=Standing(made=Origin(version, at, SERVER, SERVER)),
    )


def _held_by(connection: Connection, municipality: str, ids: Sequence[str]) -> list[Key]:
    """Return conflicts, history and whatever else belongs to records."""
    query = select(RECORD.c.kind, RECORD.c.id).where(
        RECORD.c.municipality == municipality, among(connection, RECORD.c.holder_id, ids)
    )
    return [(row.kind, row.id) for row in connection.execute(query)]


def _looks_at(desk: Workspace, candidates: Sequence[str]) -> list[StoredRecord]:
    found: list[Key] = []
    for some in _slices(candidates):
        query = select(RECORD.c.id).where(
            RECORD.c.municipality == desk.municipality,
            RECORD.c.kind == READ_AUDIT.name,
            _holds_one([f'%"candidate":{json_text(candidate)}%' for candidate in some], RECORD.c.fields),
        )
        found += [(READ_AUDIT.name, record) for record in desk.connection.scalars(query)]
    return desk.get_all(found)


def _tell_everybody(desk: Workspace, keys: Sequence[Key], at: str) -> None:
    """Give every grant a new place in its holder's feed, ended ones too, so that his laptop drops what may be left."""
    kinds = {record: kind for kind, record in keys}
    query = select(GRANTS).where(
        GRANTS.c.municipality == desk.municipality, among(desk.connection, GRANTS.c.id, sorted(kinds))
    )
    found = desk.connection.execute(query).mappings()
    rows = [row for row in found if kinds[row["id"]] == row["kind"]]
    if not rows:
        return
    ended = {"revoked": 1, "revoked_at": at, "revoked_version": 0}
    update_rows(
        desk.connection,
        GRANTS,
        [
            {**row, **({} if row["revoked"] else ended), "seq": seq}
            for seq, row in enumerate(rows, desk.take_numbers(len(rows)))
        ],
    )


def _is(municipality: str, key: Key) -> tuple[Any, ...]:
    return RECORD.c.municipality == municipality, RECORD.c.kind == key[0], RECORD.c.id == key[1]
