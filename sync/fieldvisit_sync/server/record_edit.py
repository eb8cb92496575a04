"""One edit against the record it is about: made, changed, brought back or deleted (SYNC "Merge, in one place")."""

from collections.abc import Mapping
from typing import Any, Literal

import msgspec

from fieldvisit_sync.merge.field import is_same
from fieldvisit_sync.merge.origin import Origin, Standing
from fieldvisit_sync.merge.record import Clash, Edit, LockedFieldError, MergedRecord, merge_record
from fieldvisit_sync.merge.words import holds_words
from fieldvisit_sync.protocol.messages import Mutation, MutationResult
from fieldvisit_sync.protocol.reasons import Refusal
from fieldvisit_sync.schema.field import Merge
from fieldvisit_sync.schema.kind import Kind
from fieldvisit_sync.server.author import Author
from fieldvisit_sync.server.conflicts import WHOLE_RECORD, add_conflict, close_all, settle_seen
from fieldvisit_sync.server.history import last_content, note_edit, note_history
from fieldvisit_sync.server.lost_edits import LostEdit
from fieldvisit_sync.server.refused import RefusedError
from fieldvisit_sync.server.stored_record import Gone, StoredRecord
from fieldvisit_sync.server.workspace import Workspace

Status = Literal["applied", "merged", "conflict"]


class RecordEdit:
    """Applies one mutation whose shape and rights were checked.

    Args:
        desk: the transaction.
        author: whose edit.
        kind: the record's kind.
        mutation: the edit.
        values: the new values and the ones the author saw, as they are stored.
        made_anew: True when the author made a record that stands already and that he does not hold.
        as_sent: False when the new values are not those that were sent, so that the author has to be told.
    """

    def __init__(
        self,
        desk: Workspace,
        author: Author,
        kind: Kind,
        mutation: Mutation,
        values: tuple[dict[str, Any], dict[str, Any]],
        *,
        made_anew: bool = False,
        as_sent: bool = True,
    ) -> None:
        self._desk = desk
        self._author = author
        self._kind = kind
        self._mutation = mutation
        self._new, self._old = values
        self._made_anew = made_anew
        self._as_sent = as_sent
        self._lost = LostEdit(desk.era, mutation)

    def put(self, record: StoredRecord | None) -> MutationResult:
        """Create, change or bring back the record.

        Raises:
            RefusedError: the record is erased, or a field is locked.
        """
        if record is None:
            return self._create()
        if record.gone is Gone.ERASED:
            raise RefusedError(Refusal.ERASED)
        if record.gone and self._lost.is_contained(record.standing, WHOLE_RECORD):
            return self._lay_by(record)
        return self._bring_back(record) if record.gone else self._change(record)

    def delete(self, record: StoredRecord | None) -> MutationResult:
        """Delete the record, unless somebody edited it in the meantime: then a person decides."""
        if record is None or record.gone:
            return self._done("applied", 0 if record is None else record.version, None)
        by = self._origin(record.version)
        if not self._knows(record):
            edit = max(record.standing.fields.values(), default=record.standing.made, key=_age)
            clash = Clash(WHOLE_RECORD, None, "edited", edit, "deleted", by)
            kept = msgspec.structs.replace(record, version=by.version, seen_by=None)
            self._desk.put(add_conflict(self._desk, kept, clash, by))
            return self._done("conflict", by.version, None)
        gone = close_all(self._desk, record, by)
        self._desk.put(
            msgspec.structs.replace(
                gone,
                version=by.version,
                gone=Gone.DELETED,
                fields={},
                seen_by=self._holder(),
                standing=self._lost.note(
                    msgspec.structs.replace(gone.standing, gone=by, texts={}), [WHOLE_RECORD]
                ),
            )
        )
        return self._done("applied", by.version, record.fields)

    def _create(self) -> MutationResult:
        by = self._origin(0)
        self._desk.put(
            StoredRecord(
                kind=self._kind.name,
                id=self._mutation.record,
                version=by.version,
                audience=self._kind.audience.name,
                standing=self._lost.note(Standing(made=by), [WHOLE_RECORD]),
                seen_by=self._holder() if self._as_sent else None,
                fields={name: value for name, value in self._new.items() if value is not None},
            )
        )
        return self._done("applied" if self._as_sent else "merged", by.version, None)

    def _change(self, record: StoredRecord) -> MutationResult:
        by = self._origin(record.version)
        base = record.version if self._made_anew else self._mutation.base
        merged = self._merge(record, base, by)
        passed = self._passed(record)
        merged.as_sent = merged.as_sent and self._as_sent and not self._made_anew and not self._lost.is_lost
        changed = bool(merged.changes or merged.clashes)
        if changed:
            self._desk.put(self._merged(record, merged, by))
        else:
            standing, as_sent = merged.standing_after(record.standing), self._as_sent and self._stands(record)
            if standing != record.standing or not as_sent:
                # A laptop that was told the record while its edit waited shows its own value: it is told once more.
                seen_by = record.seen_by if as_sent else None
                self._desk.put(msgspec.structs.replace(record, standing=standing, seen_by=seen_by))
        note_history(self._desk, record, {**passed, **merged.changes}, by)
        status: Status = "conflict" if merged.clashes else "applied" if merged.as_sent else "merged"
        version = by.version if changed else record.version
        return self._done(status, version, {name: record.field(name) for name in self._new})

    def _merge(self, record: StoredRecord, base: int, by: Origin) -> MergedRecord:
        contained = self._lost.contained(record.standing, self._new)
        new = {name: value for name, value in self._new.items() if name not in contained}
        seen = self._lost.seen_fields(record.standing, new)
        edit = Edit(base, new, self._old, by, self._is_last_author(record), seen, self._lost.is_lost)
        try:
            return merge_record(self._kind, record.version, record.fields, record.standing, edit)
        except LockedFieldError as error:
            raise RefusedError(Refusal.LOCKED, error.field) from None

    def _passed(self, record: StoredRecord) -> dict[str, tuple[Any, Any]]:
        """Return field to (old, new) of what was replaced before it came in again: only the history still tells it."""
        passed = self._lost.contained(record.standing, self._new)
        return {
            name: (self._old.get(name), value)
            for name, value in passed.items()
            if not is_same(self._old.get(name), value)
        }

    def _merged(self, record: StoredRecord, merged: MergedRecord, by: Origin) -> StoredRecord:
        after = msgspec.structs.replace(
            record,
            version=by.version,
            fields=merged.fields,
            seen_by=self._holder() if merged.as_sent and not merged.clashes else None,
            standing=self._lost.note(
                merged.standing_after(record.standing),
                [name for name, new in self._new.items() if self._holds(name, merged.fields.get(name), new)],
            ),
        )
        shown = {name: new for name, (_, new) in merged.changes.items()}
        after = settle_seen(self._desk, after, shown, self._mutation.base, by)
        for clash in merged.clashes:
            after = add_conflict(self._desk, after, clash, by)
        return after

    def _bring_back(self, record: StoredRecord) -> MutationResult:
        """Undo a deletion: the content returns, merged with the edit as if it had never gone."""
        deletion = record.standing.gone or record.standing.made
        by = self._origin(record.version)
        held = self._held(record)
        # Who makes the record anew writes what it shall be; everybody else goes on from a version he saw.
        made_anew = not self._mutation.base and not self._mutation.old
        merged = self._merge(held, record.version if made_anew else self._mutation.base, by)
        whole = self._as_sent and is_same(
            merged.fields, {name: value for name, value in self._new.items() if value is not None}
        )
        surprise = self._mutation.base < record.version and deletion.user != by.user
        after = self._merged(held, merged, by)
        if not held.fields:
            after = msgspec.structs.replace(after, standing=self._lost.note(after.standing, [WHOLE_RECORD]))
        if surprise:
            clash = Clash(WHOLE_RECORD, None, "edited", by, "deleted", deletion)
            after = add_conflict(self._desk, after, clash, by)
        as_sent = whole and not surprise and not merged.clashes
        self._desk.put(msgspec.structs.replace(after, seen_by=self._holder() if as_sent else None))
        note_history(self._desk, record, merged.changes, by)
        met = surprise or bool(merged.clashes)
        status: Status = "conflict" if met else "applied" if whole else "merged"
        return self._done(status, by.version, {name: held.field(name) for name in self._new})

    def _held(self, record: StoredRecord) -> StoredRecord:
        """Return a deleted record as it stood: what the deletion's author had seen counts no more as passed by him."""
        seen = {name: bases for name, bases in record.standing.lost_seen.items() if name != WHOLE_RECORD}
        standing = msgspec.structs.replace(record.standing, gone=None, content="", lost_seen=seen)
        fields = last_content(self._desk, record)
        return msgspec.structs.replace(record, gone=Gone.NO, fields=fields, standing=standing)

    def _lay_by(self, record: StoredRecord) -> MutationResult:
        """Leave the record deleted, by somebody who had seen the edit, and add the edit to what returns with the record."""
        by = self._origin(record.version)
        merged = self._merge(self._held(record), self._mutation.base, by)
        note_history(self._desk, record, {**self._passed(record), **merged.changes}, by)
        if not merged.changes:
            return self._done("applied", record.version, None)
        standing = merged.standing_after(record.standing)
        standing = self._lost.note(
            msgspec.structs.replace(standing, content=by.mutation, texts={}), merged.changes
        )
        self._desk.put(msgspec.structs.replace(record, version=by.version, standing=standing))
        return self._done("applied", by.version, merged.fields)

    def _stands(self, record: StoredRecord) -> bool:
        """Say whether every field stands as it was sent."""
        return all(is_same(record.field(name), value) for name, value in self._new.items())

    def _holds(self, name: str, stands: Any, new: Any) -> bool:
        """Say whether what stands in a field has in it what the author wrote, so also what he wrote it into."""
        field = self._kind.field(name)
        if field is not None and field.merge is Merge.TEXT and isinstance(stands, str):
            return holds_words(stands, new or "")
        return is_same(stands, new)

    def _knows(self, record: StoredRecord) -> bool:
        if self._mutation.base >= record.version or self._is_last_author(record):
            return True
        return self._lost.has_seen_all(record.standing)

    def _holder(self) -> str | None:
        """Return the device that holds the record as it was sent; what was sent before a restore is told back."""
        return None if self._lost.is_lost else self._author.identity.device

    def _is_last_author(self, record: StoredRecord) -> bool:
        return record.seen_by == self._author.identity.device

    def _origin(self, before: int) -> Origin:
        return Origin(
            self._desk.era.next_version(before),
            self._edit_time(),
            self._mutation.id,
            self._author.identity.user,
            self._lost.was,
        )

    def _edit_time(self) -> str:
        at, author = self._mutation.at, self._author
        return author.first_time(at) if self._lost.was else author.edit_time(at)

    def _done(self, status: Status, version: int, old: Mapping[str, Any] | None) -> MutationResult:
        result = MutationResult(id=self._mutation.id, status=status, version=version)
        # A new record's values stand in the record itself; later edits keep the ones they replace.
        note_edit(self._desk, self._author, self._mutation, result, (old, {} if old is None else self._new))
        return result


def _age(origin: Origin) -> int:
    return origin.version
