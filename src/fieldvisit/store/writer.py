"""Writing records: row, outbox entry, history line and search text in one transaction (SYNC "Outbox")."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, insert

from fieldvisit.domain.changed import Changed, Inverse
from fieldvisit.domain.cpr_guard import FreeTextGuard
from fieldvisit.store import search, trash
from fieldvisit.store.bulk import insert_wires, update_rows, whole_rows
from fieldvisit.store.codec import (
    columns_of_wire,
    json_text,
    stamp_text,
    to_wire,
    whole_row_of_wire,
)
from fieldvisit.store.hold_back import hold_person_numbers
from fieldvisit.store.outbox import (
    Edit,
    Filed,
    add_edit,
    add_edits,
    new_id,
    outbox_row,
    unsent_delete_base,
    with_unsent,
)
from fieldvisit.store.outbox_rows import add_rows
from fieldvisit.store.plain import run_for_each
from fieldvisit.store.reader import Reader
from fieldvisit.store.tables import KIND_TABLES
from fieldvisit_sync.schema.registry import KINDS

_LINE = (
    'INSERT INTO history (id, version, record_kind, record_id, changes, "by", at) VALUES (?, 0, ?, ?, ?, ?, ?) '
    "ON CONFLICT (id) DO UPDATE SET changes = excluded.changes, at = excluded.at"
)


class Writer(Reader):
    """One transaction of edits with one cause.

    Reads see the edits made so far. Nothing is in the store until the surrounding `Store.write` ends.

    Args:
        connection: an open writing transaction.
        cause: stable name of the service verb.
        user: id of the user who edits.
        now: edit time, corrected by the measured clock offset.
        persons_locked: True when the offline lease has run out.
        guard: looks for person numbers in what is written; an edit with one is held back in this transaction.
    """

    def __init__(
        self,
        connection: Connection,
        *,
        cause: str,
        user: str,
        now: datetime,
        persons_locked: bool = False,
        guard: FreeTextGuard | None = None,
    ) -> None:
        super().__init__(connection, persons_locked=persons_locked)
        self.user = user
        self.now = now
        self._cause = cause
        self._group: str | None = None
        self._trashed = ""
        self._kinds: set[str] = set()
        self._ids: set[str] = set()
        self._inverses: list[Inverse] = []
        self._guard = guard
        self._held: set[str] = set()

    @property
    def changed(self) -> Changed:
        """Return what was changed so far."""
        return Changed(
            frozenset(self._kinds),
            frozenset(self._ids),
            self._cause,
            tuple(reversed(self._inverses)),
            frozenset(self._held),
        )

    @contextmanager
    def group(self) -> Iterator[None]:
        """Make the edits inside apply together on the server, or not at all."""
        outer, self._group = self._group, self._group or new_id()
        try:
            yield
        finally:
            self._group = outer

    def create(self, kind: str, values: Mapping[str, object], record: str | None = None) -> str:
        """Write a new record.

        Args:
            kind: the record's kind.
            values: field to Python value; None means empty.
            record: a derived id, else a UUIDv7 is made.

        Returns:
            The record's id.

        Raises:
            TypeError: a value is not of its field's type.
        """
        record = record or new_id()
        self.create_wire(kind, self._wire(kind, values), record)
        return record

    def create_wire(self, kind: str, wire: Mapping[str, Any], record: str) -> None:
        """Write a new record given in wire form, or one that was deleted (undo, trash)."""
        self._insert(kind, record, {name: value for name, value in wire.items() if value not in (None, [])})
        self._note(kind, record, Inverse(kind, record, None))

    def create_many(self, kind: str, records: Mapping[str, Mapping[str, Any]]) -> None:
        """Write new records in bulk (imports); they leave no inverse, so undo does not know them.

        Args:
            kind: the records' kind.
            records: derived or new id to fields in wire form; None means empty.
        """
        wires = {
            record: {name: value for name, value in fields.items() if value not in (None, [])}
            for record, fields in records.items()
        }
        for record in with_unsent(self.connection, kind, list(wires)):
            self._insert(kind, record, wires.pop(record))
            self._ids.add(record)
        if not wires:
            return
        insert_wires(self.connection, kind, wires)
        trash.take_out(self.connection, kind, list(wires))
        edits = (
            Edit(kind, record, "put", 0, wire, {}, self._cause, self._group) for record, wire in wires.items()
        )
        add_rows(self.connection, [outbox_row(edit, self.now) for edit in edits])
        search.add_texts(self.connection, ((kind, record, wire) for record, wire in wires.items()))
        self._kinds.add(kind)
        self._ids.update(wires)

    def edit(self, kind: str, record: str, values: Mapping[str, object]) -> bool:
        """Change fields of a record; fields that keep their value are left out.

        Returns:
            True when anything changed.

        Raises:
            KeyError: there is no such record.
            TypeError: a value is not of its field's type.
        """
        return self.edit_wire(kind, record, self._wire(kind, values))

    def put(self, kind: str, record: str, values: Mapping[str, object]) -> bool:
        """Create the record with this derived id, or edit it when it is there; True when anything changed."""
        if self._row(kind, record) is None:
            self.create(kind, values, record)
            return True
        return self.edit(kind, record, values)

    def edit_wire(self, kind: str, record: str, wire: Mapping[str, Any]) -> bool:
        """Change fields given in wire form (undo, conflicts, also of a field that only a newer version knows)."""
        return bool(self.edit_many(kind, {record: wire}))

    def edit_many(self, kind: str, changes: Mapping[str, Mapping[str, Any]]) -> int:
        """Change fields of many records, given in wire form (imports); return how many records anything changed of.

        Args:
            kind: the records' kind.
            changes: id to fields.

        Raises:
            KeyError: one of them is not there; nothing was written.
        """
        rows = self._rows(kind, changes)
        if len(rows) < len(changes):
            raise KeyError(kind)
        edits: list[Edit] = []
        for record, wire in changes.items():
            version, before = rows[record]
            new = {name: value for name, value in wire.items() if _set(value) != _set(before.get(name))}
            if new:
                old = {name: before[name] for name in new if name in before}
                edits.append(Edit(kind, record, "put", version, new, old, self._cause, self._group))
        if not edits:
            return 0
        after = {edit.record: _without_empty({**rows[edit.record][1], **edit.new}) for edit in edits}
        columns = ((edit.record, _columns(kind, edit.new, after[edit.record])) for edit in edits)
        update_rows(self.connection, kind, columns)
        filed = add_edits(self.connection, kind, edits, self.now)
        for edit, place in zip(edits, filed, strict=True):
            self._hold_back(edit, place)
            inverse = {name: rows[edit.record][1].get(name) for name in edit.new}
            self._note(kind, edit.record, Inverse(kind, edit.record, inverse))
        self._write_history(
            kind, [(edit.record, place) for edit, place in zip(edits, filed, strict=True) if edit.base]
        )
        search.renew_texts(self.connection, kind, after.items())
        return len(edits)

    def delete(self, kind: str, record: str) -> None:
        """Delete a record; its values stay in the trash and in the inverse, so that it can be restored.

        Raises:
            KeyError: there is no such record.
        """
        row = self._row(kind, record)
        if row is None:
            raise KeyError(kind)
        version, before = row
        table = KIND_TABLES[kind]
        self.connection.execute(delete(table).where(table.c.id == record))
        edit = Edit(kind, record, "delete", version, {}, before, self._cause, self._group)
        filed = add_edit(self.connection, edit, self.now)
        self._forget_history(filed.mutation)
        search.remove_record(self.connection, kind, record)
        self._trashed = self._trashed or new_id()
        trash.keep(
            self.connection, (kind, record), before, at=self.now, cause=self._cause, group=self._trashed
        )
        self._note(kind, record, Inverse(kind, record, before))

    def restore(self, inverse: Inverse) -> None:
        """Take one step back."""
        if inverse.values is None:
            self.delete(inverse.kind, inverse.record)
        elif self._row(inverse.kind, inverse.record) is None:
            self.create_wire(inverse.kind, inverse.values, inverse.record)
        else:
            self.edit_wire(inverse.kind, inverse.record, inverse.values)

    def _insert(self, kind: str, record: str, wire: Mapping[str, Any]) -> None:
        """Write a new row; one whose deletion was not sent comes back at the version it had."""
        version = unsent_delete_base(self.connection, kind, record)
        row = {"id": record, "version": version, **whole_row_of_wire(kind, wire)}
        self.connection.execute(insert(KIND_TABLES[kind]).values(row))
        trash.take_out(self.connection, kind, [record])
        edit = Edit(kind, record, "put", version, wire, {}, self._cause, self._group)
        filed = add_edit(self.connection, edit, self.now)
        self._hold_back(edit, filed)
        if version:
            self._write_history(kind, [(record, filed)])
        search.index_record(self.connection, kind, record)

    def _hold_back(self, edit: Edit, filed: Filed) -> None:
        if self._guard is not None and hold_person_numbers(self, self._guard, edit, filed):
            self._held.add(edit.record)

    def _write_history(self, kind: str, filed: Iterable[tuple[str, Filed]]) -> None:
        """Keep the lines that the server will write too, so that the timeline shows an edit at once.

        Args:
            kind: the records' kind.
            filed: id of each record and where its edit went.
        """
        if not KINDS[kind].in_history:
            return
        lines: list[tuple[str, ...]] = []
        for record, place in filed:
            if place.changes:
                changes = json_text(place.changes)
                lines.append((place.mutation, kind, record, changes, self.user, stamp_text(self.now)))
            else:
                self._forget_history(place.mutation)
        if lines:
            run_for_each(self.connection, _LINE, lines)

    def _forget_history(self, mutation: str) -> None:
        """Take back the line of a mutation that changes no field any more."""
        history = KIND_TABLES["history"]
        self.connection.execute(delete(history).where(history.c.id == mutation))

    def _row(self, kind: str, record: str) -> tuple[int, dict[str, Any]] | None:
        return self._rows(kind, [record]).get(record)

    def _rows(self, kind: str, records: Collection[str]) -> dict[str, tuple[int, dict[str, Any]]]:
        self.check_access(kind)
        return whole_rows(self.connection, kind, records)

    def _note(self, kind: str, record: str, inverse: Inverse) -> None:
        self._kinds.add(kind)
        self._ids.add(record)
        self._inverses.append(inverse)

    @staticmethod
    def _wire(kind: str, values: Mapping[str, object]) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        for name, value in values.items():
            field = KINDS[kind].field(name)
            if field is None:
                raise TypeError(f"{kind} has no field {name}")
            wire[name] = to_wire(field, value)
        return wire


def _set(value: Any) -> Any:
    """Return None for what counts as empty, so that an empty list is no change from nothing."""
    return None if value == [] else value


def _without_empty(wire: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in wire.items() if value is not None}


def _columns(kind: str, new: Mapping[str, Any], after: Mapping[str, Any]) -> dict[str, Any]:
    """Return the columns to write; all of the record when it holds fields that only a newer version knows."""
    columns = columns_of_wire(kind, new)
    return columns if len(columns) == len(new) else whole_row_of_wire(kind, after)
