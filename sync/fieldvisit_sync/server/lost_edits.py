"""Edits from before a restore that come in again: what their authors knew of each other still counts (SYNC "Epoch").

Laptops come back in any order, so that an edit may arrive before the one it was based on. A version that the restore
took back tells who had seen whom: what a later author had seen and replaced is not set against him, and what he deleted
does not rise again.
"""

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from fieldvisit_sync.merge.origin import Origin, Standing
from fieldvisit_sync.protocol.messages import Mutation, MutationResult
from fieldvisit_sync.schema.registry import KINDS
from fieldvisit_sync.server.author import Author
from fieldvisit_sync.server.era import Era
from fieldvisit_sync.server.history import note_edit
from fieldvisit_sync.server.stored_record import Gone, StoredRecord
from fieldvisit_sync.server.workspace import Workspace

_WHOLE = ""


class LostEdit:
    """What an arriving edit's author knew, when the edit is from before a restore; nothing otherwise.

    Args:
        era: the present epoch.
        mutation: the edit.

    Attributes:
        is_lost: the edit is from before a restore, or a long absence.
        was: the version it made then; 0 when it was never answered.
    """

    def __init__(self, era: Era, mutation: Mutation) -> None:
        self._era = era
        self._base = mutation.base
        self.is_lost = mutation.before is not None
        self.was = mutation.before.was if mutation.before is not None else 0

    def is_contained(self, standing: Standing, field: str) -> bool:
        """Say whether the author of what stands in a field had seen this edit."""
        known = (base for name in (field, _WHOLE) for base in standing.lost_seen.get(name, ()))
        return any(self._era.has_known(base, self.was) for base in known)

    def contained(self, standing: Standing, new: Mapping[str, Any]) -> dict[str, Any]:
        """Return the new values that somebody replaced knowingly, or wrote into his own text."""
        return {name: value for name, value in new.items() if self.is_contained(standing, name)}

    def seen_fields(self, standing: Standing, fields: Iterable[str]) -> frozenset[str]:
        """Return the fields whose present value this edit's author had seen."""
        return frozenset(name for name in fields if self._has_seen(standing.of(name)))

    def has_seen_all(self, standing: Standing) -> bool:
        """Say whether this edit's author had seen everything that stands in the record."""
        if not self.is_lost:
            return False
        origins = (standing.made, *standing.fields.values())
        return all(origin.version <= self._base or self._has_seen(origin) for origin in origins)

    def note(self, standing: Standing, fields: Iterable[str]) -> Standing:
        """Remember what this edit's author had seen, for the fields that stand as he wrote them."""
        if not self.is_lost or not self._base:
            return standing
        before = standing.lost_seen
        seen = {name: self._era.newest_of_each((*before.get(name, ()), self._base)) for name in fields}
        return msgspec.structs.replace(standing, lost_seen={**before, **seen})

    def _has_seen(self, origin: Origin) -> bool:
        return self.is_lost and self._era.has_known(self._base, origin.was)


def with_rest(mutation: Mutation) -> Mutation:
    """Return an edit of a record that is not here with the whole record as its author saw it."""
    if mutation.before is None or not mutation.before.rest or mutation.op == "delete":
        return mutation
    return msgspec.structs.replace(mutation, new={**mutation.before.rest, **mutation.new}, old={})


def told_before(era: Era, mutation: Mutation) -> Mapping[str, Any]:
    """Return what the server had told about the record of an edit from before a restore; nothing for other edits.

    Only its author's laptop still knows it, and whoever made the record may come later, or never.
    """
    restored = era.starts[-1] if era.starts else 0
    if mutation.before is None or not 0 < mutation.base <= restored:
        return {}
    return mutation.before.rest


def is_bare(record: StoredRecord) -> bool:
    """Say whether only the deletion of a record has come again so far, and nothing of what stood in it."""
    standing = record.standing
    return standing.gone is not None and standing.made == standing.gone and not standing.content


def lost_is_gone(mutation: Mutation, record: StoredRecord | None) -> bool:
    """Say whether an edit from before a restore is about something that only the lost state had."""
    if mutation.before is None or record is not None:
        return False
    return mutation.op == "delete" or mutation.kind == "conflict"


def forget_lost(desk: Workspace, author: Author, mutation: Mutation) -> MutationResult:
    """Take such an edit: a deletion keeps whoever made the record from bringing it back unawares.

    A decision goes with its conflict: should both values come again, they wait for a person again.
    """
    kind, version, was = KINDS[mutation.kind], desk.era.next_version(0), LostEdit(desk.era, mutation).was
    by = Origin(version, author.edit_time(mutation.at), mutation.id, author.identity.user, was)
    is_deletion = mutation.op == "delete" and author.identity.role in kind.audience.write
    if is_deletion:
        desk.put(
            StoredRecord(
                kind=kind.name,
                id=mutation.record,
                version=version,
                audience=kind.audience.name,
                gone=Gone.DELETED,
                standing=Standing(made=by, gone=by, lost_seen={_WHOLE: (mutation.base,)}),
            )
        )
    result = MutationResult(id=mutation.id, status="applied", version=version if is_deletion else 0)
    note_edit(desk, author, mutation, result, (None, {}))
    return result
