"""Counts and digests of the audiences that a whole role reads, kept up with every change (SYNC "Proof")."""

import logging
from collections.abc import Iterable

from sqlalchemy import Connection, delete, insert, select

from fieldvisit_sync.merge.digest import digest_text, record_digest
from fieldvisit_sync.schema.audience import AUDIENCES, Scope
from fieldvisit_sync.schema.registry import KINDS
from fieldvisit_sync.server.plain import fetch, run
from fieldvisit_sync.server.sequence import lock_order, take_numbers
from fieldvisit_sync.server.stored_record import StoredRecord
from fieldvisit_sync.server.tables import DIGEST, RECORD

_PAGE = 5_000
_log = logging.getLogger(__name__)
_OPEN = {name for name, audience in AUDIENCES.items() if Scope.ALL in audience.read.values()}
_HELD = "SELECT audience, kind, count, sum FROM digest WHERE municipality = ?"
_ADD = "INSERT INTO digest (count, sum, municipality, audience, kind) VALUES (?, ?, ?, ?, ?)"
_CHANGE = "UPDATE digest SET count = ?, sum = ? WHERE municipality = ? AND audience = ? AND kind = ?"


def add_to_digests(
    connection: Connection, municipality: str, changes: Iterable[tuple[StoredRecord | None, StoredRecord]]
) -> None:
    """Take the records before out of the digests and put those after in.

    The municipality's counter row is locked by now, so nobody else changes its digests at the same time.
    """
    steps: dict[tuple[str, str], tuple[int, int]] = {}
    for before, after in changes:
        for record, sign in ((before, -1), (after, 1)):
            if record is not None and not record.gone and record.audience in _OPEN:
                count, total = steps.get((record.audience, record.kind), (0, 0))
                total += sign * record_digest(record.kind, record.id, record.version)
                steps[record.audience, record.kind] = (count + sign, total)
    if steps:
        _write(connection, municipality, steps)


def _write(connection: Connection, municipality: str, steps: dict[tuple[str, str], tuple[int, int]]) -> None:
    held = {
        (audience, kind): (count, int(total, 16))
        for audience, kind, count, total in fetch(connection, _HELD, (municipality,))
    }
    for key, (count, total) in steps.items():
        was_count, was_total = held.get(key, (0, 0))
        now = (was_count + count, digest_text(was_total + total))
        run(connection, _CHANGE if key in held else _ADD, (*now, municipality, *key))


def wrong_digests(connection: Connection, municipality: str, kinds: Iterable[str]) -> list[str]:
    """Return those of the kinds whose digests are not what a count of their records gives; reads these records."""
    return [
        kind
        for kind in sorted({*kinds} & KINDS.keys())
        if _kept(connection, municipality, kind) != _counted(connection, municipality, kind)
    ]


def recount(connection: Connection, municipality: str, kinds: Iterable[str]) -> list[str]:
    """Put wrong digests right inside a writing transaction; return the kinds that were wrong.

    A number is taken, so that every process sees that what it remembers of the proof is old.
    """
    lock_order(connection, municipality)
    wrong = wrong_digests(connection, municipality, kinds)
    for kind in wrong:
        connection.execute(delete(DIGEST).where(DIGEST.c.municipality == municipality, DIGEST.c.kind == kind))
        rows = [
            {"municipality": municipality, "audience": audience, "kind": kind, "count": count, "sum": total}
            for audience, (count, total) in _counted(connection, municipality, kind).items()
        ]
        if rows:
            connection.execute(insert(DIGEST), rows)
        _log.warning("digest of %s in %s was wrong and is counted anew", kind, municipality)
    if wrong:
        take_numbers(connection, municipality, 1)
    return wrong


def _kept(connection: Connection, municipality: str, kind: str) -> dict[str, tuple[int, str]]:
    query = select(DIGEST.c.audience, DIGEST.c.count.label("held"), DIGEST.c.sum).where(
        DIGEST.c.municipality == municipality, DIGEST.c.kind == kind
    )
    return {
        row.audience: (row.held, row.sum) for row in connection.execute(query) if row.held or int(row.sum, 16)
    }


def _counted(connection: Connection, municipality: str, kind: str) -> dict[str, tuple[int, str]]:
    query = (
        select(RECORD.c.id, RECORD.c.version, RECORD.c.audience)
        .where(
            RECORD.c.municipality == municipality,
            RECORD.c.kind == kind,
            RECORD.c.deleted == 0,
            RECORD.c.audience.in_(_OPEN),
        )
        .execution_options(yield_per=_PAGE)
    )
    sums: dict[str, tuple[int, int]] = {}
    for row in connection.execute(query):
        count, total = sums.get(row.audience, (0, 0))
        sums[row.audience] = (count + 1, total + record_digest(kind, row.id, row.version))
    return {audience: (count, digest_text(total)) for audience, (count, total) in sums.items()}
