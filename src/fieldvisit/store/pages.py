"""Pages of changes from the server, stored in one transaction each (SYNC "Scope", "First sync", "Proof").

A record with edits that the server has not taken keeps its own values in the edited fields and takes the server's in
all others. Counts and digests are kept up with every stored row, so that the proof costs the same at any size.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import Connection, delete, select, update

from fieldvisit.store import files, found, search, trash
from fieldvisit.store.aside import forget_aside, forget_person
from fieldvisit.store.bulk import upsert_rows
from fieldvisit.store.codec import json_text
from fieldvisit.store.neutral_lines import Departure, changed_about, forget_at_whom
from fieldvisit.store.outbox import OUTSTANDING, OutboxEntry, OutboxState, entry_of
from fieldvisit.store.outbox_rows import change_rows
from fieldvisit.store.plain import fetch, fetch_one
from fieldvisit.store.removal import note_removed
from fieldvisit.store.tables import KIND_TABLES, OUTBOX
from fieldvisit_sync.merge.digest import MODULUS, record_digest
from fieldvisit_sync.protocol.messages import Drop, Proof, Row
from fieldvisit_sync.schema.people import ABOUT
from fieldvisit_sync.schema.registry import KINDS
from fieldvisit_sync.statement import statement, table_name, words

_CHUNK = 500
_DIGEST_OF = "SELECT rows, sum FROM digest WHERE kind = ?"
_KEEP_DIGEST = (
    "INSERT INTO digest (kind, rows, sum) VALUES (?, ?, ?) "
    "ON CONFLICT (kind) DO UPDATE SET rows = excluded.rows, sum = excluded.sum"
)


@dataclass(frozen=True, slots=True)
class Stored:
    """What a page did: ids by kind that were stored, deleted or dropped."""

    stored: dict[str, list[str]]
    dropped: list[Drop]
    late: list[Drop]


def store_page(
    connection: Connection, drops: Sequence[Drop], rows: Sequence[Row], late: Sequence[Drop] = ()
) -> Stored:
    """Remove what left the scope, then store the rows.

    Args:
        connection: a writing transaction.
        drops: what left the scope.
        rows: what the server tells.
        late: drops of earlier pages that still wait.

    Returns:
        What was done; `late` are drops of records with unanswered edits, to be given again once they are answered. One
        whose record is told again waits no more: it is in scope, and the server takes it that it stays here.
    """
    dropped, late_now = drop_records(connection, drops)
    waiting = [*late, *late_now]
    if waiting:
        told = {(row.kind, row.id) for row in rows if not row.deleted}
        waiting = [drop for drop in waiting if (drop.kind, drop.id) not in told]
    stored: dict[str, list[str]] = {}
    for kind, together in _by_kind(rows).items():
        if kind in KIND_TABLES:
            _store_rows(connection, kind, together)
            stored[kind] = [row.id for row in together]
    return Stored(stored, dropped, waiting)


def drop_records(connection: Connection, drops: Iterable[Drop]) -> tuple[list[Drop], list[Drop]]:
    """Remove records with their index, history and conflicts; return the dropped ones and the ones that must wait.

    A record in the outbox stays until it is answered (SYNC "Scope"). A person does not wait for changes that were refused
    or are held back: these become neutral lines without content (SYNC S5, S11). One who was erased waits for none.
    """
    dropped: list[Drop] = []
    late: list[Drop] = []
    for drop in _with_about(connection, drops):
        if drop.kind not in KIND_TABLES:
            # Of a kind that this laptop does not know it holds what is told about the record.
            _remove_about(connection, drop.id)
            continue
        departure = Departure(connection, drop)
        aside = forget_aside(connection, drop.kind, drop.id)
        if drop.erased:
            departure.empty_all()
            found.forget(connection, drop.id)
        elif KINDS[drop.kind].audience.personal:
            departure.empty_stopped()
        waiting = departure.outstanding()
        if any(not _is_neutral(drop, edit) for edit in waiting):
            late.append(drop)
            continue
        departure.forget_answered()
        looks = forget_at_whom(connection, drop.id) if drop.erased and drop.kind == "candidate" else 0
        removed = remove_row(connection, drop.kind, drop.id)
        removed |= _remove_about(connection, drop.id)
        if removed or aside or looks or waiting or not drop.erased:
            dropped.append(drop)
    note_removed(connection, len(dropped))
    if dropped or late:
        # The trash goes with whoever or whatever leaves, and may have been the last to name a file.
        files.forget_unnamed(connection)
    return dropped, late


def _with_about(connection: Connection, drops: Iterable[Drop]) -> Iterator[Drop]:
    """Yield the drops, and with somebody who was erased all that names him."""
    for drop in drops:
        yield drop
        for kind in ABOUT if drop.erased and drop.kind == "candidate" else ():
            table = KIND_TABLES[kind]
            records = set(connection.scalars(select(table.c.id).where(table.c.candidate == drop.id)))
            for record in sorted(records | changed_about(connection, kind, drop.id)):
                yield Drop(kind=kind, id=record, erased=True)


def _is_neutral(drop: Drop, edit: OutboxEntry) -> bool:
    return edit.state is OutboxState.REFUSED and (drop.erased or KINDS[drop.kind].audience.personal)


def _remove_about(connection: Connection, record: str) -> bool:
    removed = False
    for about in ("history", "conflict"):
        table = KIND_TABLES[about]
        for line in connection.scalars(select(table.c.id).where(table.c.record_id == record)).all():
            forget_aside(connection, about, line)
            removed |= remove_row(connection, about, line)
    return removed


def set_version(connection: Connection, kind: str, record: str, version: int) -> None:
    """Note that the server now holds exactly this row at `version`."""
    table = KIND_TABLES[kind]
    before = connection.scalar(select(table.c.version).where(table.c.id == record))
    if before is None or before >= version:
        return
    connection.execute(update(table).where(table.c.id == record).values(version=version))
    count_versions(connection, kind, [(record, before, version)])


def forget_deleted(connection: Connection, kind: str, record: str, version: int) -> None:
    """Take a row that was deleted here out of the digest, now that the server has the deletion.

    Until then it counts at the version that the server holds.
    """
    count_versions(connection, kind, [(record, version, 0)])


def forget_line(connection: Connection, mutation: str) -> None:
    """Take back the history line that was kept here until the server had the edit.

    The server's own line comes with the rows; where the edit changed nothing that shows (it lost a clash, or said what
    stood there already) there is none, and no laptop may tell another history than the others.
    """
    history = KIND_TABLES["history"]
    connection.execute(delete(history).where(history.c.id == mutation, history.c.version == 0))


def is_told(kind: str) -> bool:
    """Say whether the server tells records of a kind to anybody: the audit of reads is only taken."""
    return bool(KINDS[kind].audience.read) or KINDS[kind].by_server


def proofs(connection: Connection) -> dict[str, Proof]:
    """Return count and digest per kind over the rows with a server version; kinds without any are left out.

    Kinds that the server takes and tells nobody (the audit of reads) are in nobody's scope, so they prove nothing.
    """
    kept = fetch(connection, "SELECT kind, rows, sum FROM digest WHERE rows > 0")
    return {
        kind: Proof(count=rows, digest=total) for kind, rows, total in kept if kind in KINDS and is_told(kind)
    }


def _store_rows(connection: Connection, kind: str, rows: Sequence[Row]) -> None:
    ids = [row.id for row in rows]
    before = versions_of(connection, kind, ids)
    mine = outstanding_among(connection, kind, ids)
    forget_person(connection, kind, rows)
    kept: list[tuple[str, int, dict[str, Any]]] = []
    for row in rows:
        edits = mine.get(row.id) if mine else None
        if not edits and not row.deleted:
            kept.append((row.id, row.version, row.fields))
            continue
        edits = edits or []
        if row.deleted:
            if not edits:
                remove_row(connection, kind, row.id)
            continue
        deletion = next((edit for edit in edits if edit.op == "delete"), None)
        if deletion is not None:
            count_versions(connection, kind, [(row.id, deletion.counted, row.version)])
            change_rows(connection, OUTBOX.c.seq == deletion.seq, {"version": row.version})
            continue
        wire = dict(row.fields)
        for edit in edits:
            wire.update(edit.new)
        kept.append((row.id, row.version, wire))
    if kept:
        upsert_rows(connection, kind, kept)
        trash.take_out(connection, kind, [record for record, _, _ in kept])
        search.renew_texts(connection, kind, ((record, wire) for record, _, wire in kept))
        versions = ((record, before.get(record, 0), version) for record, version, _ in kept)
        count_versions(connection, kind, versions)


def remove_row(connection: Connection, kind: str, record: str) -> bool:
    """Remove a row with its index; say whether it was there."""
    table = KIND_TABLES[kind]
    version = connection.scalar(select(table.c.version).where(table.c.id == record))
    if version is None:
        return False
    connection.execute(delete(table).where(table.c.id == record))
    search.remove_record(connection, kind, record)
    count_versions(connection, kind, [(record, version, 0)])
    return True


def count_versions(connection: Connection, kind: str, versions: Iterable[tuple[str, int, int]]) -> None:
    """Take old versions out of the kind's digest and put new ones in; version 0 is no server version."""
    count, total = 0, 0
    for record, before, after in versions:
        if before:
            count, total = count - 1, total - record_digest(kind, record, before)
        if after:
            count, total = count + 1, total + record_digest(kind, record, after)
    for rows, held in fetch(connection, _DIGEST_OF, (kind,)):
        count, total = count + rows, total + int(held, 16)
    fetch(connection, _KEEP_DIGEST, (kind, count, f"{total % MODULUS:032x}"))


def versions_of(connection: Connection, kind: str, records: Sequence[str]) -> dict[str, int]:
    """Return the server versions of those of the records that are here."""
    return dict(fetch(connection, _versions_in(kind), (json_text(list(records)),)))


def outstanding_among(
    connection: Connection, kind: str, records: Sequence[str], *, also_offered: bool = False
) -> dict[str, list[OutboxEntry]]:
    """Return the changes of some records that the server has not taken, by record, oldest first.

    Args:
        connection: the transaction.
        kind: the records' kind.
        records: their ids.
        also_offered: also those that a restored server is offered again.
    """
    states = (*OUTSTANDING, OutboxState.OFFERED) if also_offered else OUTSTANDING
    found: dict[str, list[OutboxEntry]] = defaultdict(list)
    if not records or fetch_one(connection, _any_in(states)) is None:
        return found
    for chunk in _chunks(records):
        rows = connection.execute(
            select(OUTBOX)
            .where(OUTBOX.c.kind == kind, OUTBOX.c.record.in_(chunk), OUTBOX.c.state.in_(states))
            .order_by(OUTBOX.c.seq)
        )
        for row in rows.mappings():
            found[row["record"]].append(entry_of(row))
    return found


@cache
def _versions_in(kind: str) -> str:
    return statement(
        "SELECT id, version FROM {table} WHERE id IN (SELECT value FROM json_each(?))",
        table=table_name(KIND_TABLES[kind]),
    )


@cache
def _any_in(states: tuple[OutboxState, ...]) -> str:
    return statement("SELECT seq FROM outbox_state WHERE state IN ({states}) LIMIT 1", states=words(states))


def _by_kind(rows: Sequence[Row]) -> dict[str, list[Row]]:
    kinds: dict[str, list[Row]] = {}
    for row in rows:
        kinds.setdefault(row.kind, []).append(row)
    return kinds


def _chunks(ids: Sequence[str]) -> Iterator[Sequence[str]]:
    return (ids[start : start + _CHUNK] for start in range(0, len(ids), _CHUNK))
