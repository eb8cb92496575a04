"""What waits to be sent (SYNC "Outbox").

Every edit is written here in the transaction that writes its row. Unsent edits of one record are folded into one
mutation that keeps the first base; a mutation that was sent is frozen, and a later edit opens a new one.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

import msgspec
import uuid_utils
from sqlalchemy import Connection, func, select

from fieldvisit.store.codec import json_text, stamp_text
from fieldvisit.store.outbox_rows import add_rows, change_rows, remove_rows
from fieldvisit.store.plain import fetch, fetch_one, run_for_each
from fieldvisit.store.tables import OUTBOX, OUTBOX_EDIT, OUTBOX_STATE
from fieldvisit_sync.schema.registry import KINDS
from fieldvisit_sync.statement import columns, statement, words


class OutboxState(StrEnum):
    """Where a mutation stands."""

    OPEN = "open"
    """Waits; further edits are folded in."""
    HELD = "held"
    """Waits, held back by the user."""
    SENT = "sent"
    """Frozen in a batch without an answer."""
    ANSWERED = "answered"
    """Taken by the server; kept 30 days."""
    OFFERED = "offered"
    """Taken once by a server that was put back since; waits to be sent again as it was (`reread`)."""
    REFUSED = "refused"
    """Refused by the server; stays under "Kræver handling"."""


OUTSTANDING = (OutboxState.OPEN, OutboxState.HELD, OutboxState.SENT, OutboxState.REFUSED)
"""States in which the laptop's value stands against the server's."""

GONE = "gone"
"""Reason of a change about a person who left this laptop before it was sent: a neutral line without content (S11)."""

WAITING = (OutboxState.OPEN, OutboxState.HELD, OutboxState.SENT, OutboxState.OFFERED)
"""States that the status strip counts as waiting."""


_COUNT_WAITING = statement(
    "SELECT count(*) FROM outbox_state WHERE state IN ({waiting}) AND kind NOT IN ({uncounted})",
    waiting=words(WAITING),
    uncounted=words(kind.name for kind in KINDS.values() if not kind.counted),
)
_GOES_OUT = "SELECT 1 FROM outbox_state WHERE state IN ('open', 'sent', 'offered') LIMIT 1"
_COLUMNS = tuple(each.name for each in OUTBOX.c)
_STATES_UNSENT = words((OutboxState.OPEN, OutboxState.HELD))
_UNSENT_OF = statement(
    "SELECT {columns} FROM outbox WHERE record IN (SELECT value FROM json_each(?)) AND kind = ? "
    "AND +state IN ({unsent}) ORDER BY seq",
    columns=columns(OUTBOX, _COLUMNS),
    unsent=_STATES_UNSENT,
)
_FOLD = "UPDATE outbox_edit SET op = ?, new = ?, old = ?, at = ?, cause = ?, group_id = ? WHERE seq = ?"
_WITH_UNSENT = statement(
    "SELECT DISTINCT e.record FROM outbox_edit AS e CROSS JOIN outbox_state AS s ON s.seq = e.seq "
    "WHERE e.record IN (SELECT value FROM json_each(?)) AND e.kind = ? AND +s.state IN ({unsent})",
    unsent=_STATES_UNSENT,
)
"""From the records to their states: the engine would begin with all that waits, for each portion of an import again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxEntry:
    """One mutation with its state; `new` and `old` map field to wire value.

    Attributes:
        version: the record version that the server answered; of a deletion that waits, the version the proof counts.
        before: what goes along because the edit is from before a restore (`protocol.messages.Before`), else None.
    """

    seq: int
    id: str
    kind: str
    record: str
    op: str
    base: int
    new: dict[str, Any]
    old: dict[str, Any]
    at: str
    group: str | None
    cause: str
    state: OutboxState
    batch: str | None
    frame: int | None
    status: str | None
    reason: str | None
    field: str | None
    answered_at: str | None
    version: int | None
    before: dict[str, Any] | None

    @property
    def counted(self) -> int:
        """The version at which the proof counts a row whose deletion waits here."""
        return self.base if self.version is None else self.version


def entry_of(row: Mapping[Any, Any]) -> OutboxEntry:
    """Return a table row as an entry."""
    values = dict(row)
    values["new"] = msgspec.json.decode(values["new"])
    values["old"] = msgspec.json.decode(values["old"])
    values["group"] = values.pop("group_id")
    values["before"] = values["before"] and msgspec.json.decode(values["before"])
    values["state"] = OutboxState(values["state"])
    return OutboxEntry(**values)


def new_id() -> str:
    """Return a UUIDv7 for a record or a mutation."""
    return str(uuid_utils.uuid7())


@dataclass(frozen=True, slots=True)
class Edit:
    """An edit on its way into the outbox.

    Attributes:
        kind: the record's kind.
        record: the record's id.
        op: put or delete.
        base: server version of the row that was edited.
        new: field to new wire value.
        old: field to the wire value before.
        cause: the service verb.
        group: edits with the same group apply together.
    """

    kind: str
    record: str
    op: str
    base: int
    new: Mapping[str, Any]
    old: Mapping[str, Any]
    cause: str
    group: str | None = None


@dataclass(frozen=True, slots=True)
class Filed:
    """Where an edit went.

    Attributes:
        mutation: the mutation that now holds it.
        changes: what that mutation changes, field to (old, new) wire value; empty when the edits of the record
            cancelled each other out and nothing of them is left to send.
    """

    mutation: str
    changes: Mapping[str, tuple[Any, Any]]


def add_edit(connection: Connection, edit: Edit, at: datetime) -> Filed:
    """Write an edit, folded into an unsent mutation of the same record where there is one.

    Args:
        connection: the writing transaction that also writes the row.
        edit: what was changed.
        at: edit time, corrected by the measured clock offset.
    """
    return add_edits(connection, edit.kind, [edit], at)[0]


def add_edits(connection: Connection, kind: str, edits: Sequence[Edit], at: datetime) -> list[Filed]:
    """Write edits of one kind, each of another record, as `add_edit` does; return where each went."""
    held = _unsent(connection, kind, [edit.record for edit in edits])
    rows = {edit.record: outbox_row(edit, at) for edit in edits if edit.record not in held}
    if rows:
        add_rows(connection, list(rows.values()))
    filed: list[Filed] = []
    folded: list[tuple[object, ...]] = []
    joined: list[tuple[str, str]] = []
    for edit in edits:
        unsent = held.get(edit.record)
        if unsent is None:
            filed.append(Filed(rows[edit.record]["id"], _changes(edit.new, edit.old)))
            continue
        created = unsent.op == "put" and unsent.base == 0
        new, old = _fold(unsent, edit, created=created)
        if _leaves_nothing(connection, edit, new, created=created):
            remove_rows(connection, OUTBOX.c.seq == unsent.seq)
            filed.append(Filed(unsent.id, {}))
            continue
        if edit.group and unsent.group and edit.group != unsent.group:
            joined.append((edit.group, unsent.group))
        content = (json_text(new), json_text(old), stamp_text(at))
        folded.append((edit.op, *content, edit.cause, unsent.group or edit.group, unsent.seq))
        filed.append(Filed(unsent.id, _changes(new, old)))
    if folded:
        run_for_each(connection, _FOLD, folded)
    for group, older in joined:
        change_rows(connection, OUTBOX.c.group_id == group, {"group_id": older})
    return filed


def _leaves_nothing(connection: Connection, edit: Edit, new: Mapping[str, Any], *, created: bool) -> bool:
    """Say whether nothing is left to send of an unsent mutation and the edit after it."""
    if edit.op == "delete":
        return created and not _was_sent(connection, edit.kind, edit.record)
    return not new and not created


def outbox_row(edit: Edit, at: datetime) -> dict[str, Any]:
    """Return the row (`outbox_rows.add_rows`) of a mutation of its own for an edit."""
    return {
        "id": new_id(),
        "kind": edit.kind,
        "record": edit.record,
        "op": edit.op,
        "base": edit.base,
        "new": json_text(dict(edit.new)),
        "old": json_text(dict(edit.old)),
        "at": stamp_text(at),
        "group_id": edit.group,
        "cause": edit.cause,
    }


def _fold(held: OutboxEntry, edit: Edit, *, created: bool) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return new and old values of an unsent mutation together with a later edit.

    The old values stay those of the server's version that the first edit was based on.
    """
    if edit.op == "delete":
        before = {name: value for name, value in edit.old.items() if name not in held.new}
        return {}, before | held.old
    if held.op == "delete":
        names = [*edit.new, *(name for name in held.old if name not in edit.new)]
        new = {name: edit.new.get(name) for name in names if edit.new.get(name) != held.old.get(name)}
        return new, {name: held.old[name] for name in new if name in held.old}
    new, old = dict(held.new), dict(held.old)
    for name, value in edit.new.items():
        if name not in held.new:
            old[name] = edit.old.get(name)
        new[name] = value
        if not created and value == old.get(name):
            del new[name]
            old.pop(name, None)
    return new, {name: value for name, value in old.items() if value is not None}


def _changes(new: Mapping[str, Any], old: Mapping[str, Any]) -> dict[str, tuple[Any, Any]]:
    return {name: (old.get(name), value) for name, value in new.items()}


def outstanding_of(connection: Connection, kind: str, record: str) -> list[OutboxEntry]:
    """Return the mutations of a record that the server has not taken, oldest first."""
    rows = connection.execute(
        select(OUTBOX)
        .where(OUTBOX.c.kind == kind, OUTBOX.c.record == record, OUTBOX.c.state.in_(OUTSTANDING))
        .order_by(OUTBOX.c.seq)
    )
    return [entry_of(row) for row in rows.mappings()]


def entries(connection: Connection, *states: OutboxState, limit: int | None = None) -> list[OutboxEntry]:
    """Return the mutations in `states`, oldest first."""
    query = select(OUTBOX).where(OUTBOX.c.state.in_(states)).order_by(OUTBOX.c.seq).limit(limit)
    return [entry_of(row) for row in connection.execute(query).mappings()]


def count_waiting(connection: Connection) -> int:
    """Return how many of a person's changes wait; audit rows are sent but not counted (DESIGN section 11)."""
    return int(fetch_one(connection, _COUNT_WAITING))


def may_send(connection: Connection) -> bool:
    """Say whether anything is there that a request could carry or ask about; choosing it costs more."""
    return fetch_one(connection, _GOES_OUT) is not None


def count_refused(connection: Connection) -> int:
    """Return how many changes the server refused and nobody has settled."""
    return connection.scalar(select(func.count()).where(OUTBOX_STATE.c.state == OutboxState.REFUSED)) or 0


def unsent_delete_base(connection: Connection, kind: str, record: str) -> int:
    """Return the server version of a record whose deletion waits unsent, so that it comes back as it was; else 0."""
    held = _unsent(connection, kind, [record]).get(record)
    return held.base if held is not None and held.op == "delete" else 0


def with_unsent(connection: Connection, kind: str, records: Sequence[str]) -> list[str]:
    """Return those of the records that have an unsent mutation."""
    return [record for (record,) in fetch(connection, _WITH_UNSENT, (json_text(list(records)), kind))]


def last_edit(connection: Connection) -> str | None:
    """Return the edit time (STAMP) of the mutation written last."""
    return connection.scalar(select(OUTBOX_EDIT.c.at).order_by(OUTBOX_EDIT.c.seq.desc()).limit(1))


def last_edit_of(connection: Connection, kind: str, records: Sequence[str]) -> str | None:
    """Return the latest edit time (STAMP) of some records, as far as the outbox remembers."""
    edit = OUTBOX_EDIT.c
    mine = select(edit.at).where(edit.kind == kind, edit.record.in_(records))
    return connection.scalar(mine.order_by(edit.at.desc()).limit(1))


def set_held(connection: Connection, mutation: str, *, held: bool) -> bool:
    """Hold an unsent mutation back, or let it go; say whether it was unsent."""
    before, after = (OutboxState.OPEN, OutboxState.HELD) if held else (OutboxState.HELD, OutboxState.OPEN)
    which = (OUTBOX.c.id == mutation) & (OUTBOX.c.state == before)
    return change_rows(connection, which, {"state": after}) == 1


def _unsent(connection: Connection, kind: str, records: Sequence[str]) -> dict[str, OutboxEntry]:
    """Return the unsent mutations of records of one kind, by record."""
    found: dict[str, OutboxEntry] = {}
    for row in fetch(connection, _UNSENT_OF, (json_text(list(records)), kind)):
        entry = entry_of(dict(zip(_COLUMNS, row, strict=True)))
        found.setdefault(entry.record, entry)
    return found


def _was_sent(connection: Connection, kind: str, record: str) -> bool:
    sent = OUTBOX.c.state.in_((OutboxState.SENT, OutboxState.OFFERED))
    query = select(func.count()).where(OUTBOX.c.kind == kind, OUTBOX.c.record == record, sent)
    return bool(connection.scalar(query))
