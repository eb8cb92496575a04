"""What still arrives about somebody who was erased is refused, whoever sends it and whatever it says (SYNC S12)."""

from collections.abc import Mapping
from typing import Any

from fieldvisit_sync.protocol.messages import Mutation
from fieldvisit_sync.protocol.reasons import Refusal
from fieldvisit_sync.schema.people import ABOUT, CANDIDATE, READ_AUDIT
from fieldvisit_sync.server.conflicts import owner_of
from fieldvisit_sync.server.refused import RefusedError
from fieldvisit_sync.server.stored_record import Gone, StoredRecord
from fieldvisit_sync.server.workspace import Workspace

LOOKED_AT = ("candidate", "purpose")
"""Fields of a look that say at whom and why."""


def without_erased(
    desk: Workspace, mutation: Mutation, new: Mapping[str, Any], record: StoredRecord | None
) -> dict[str, Any]:
    """Return the new values of an edit; a look at somebody who was erased meanwhile says no more at whom.

    Args:
        desk: the transaction.
        mutation: the edit.
        new: its values as they are stored.
        record: the record it is about.

    Raises:
        RefusedError: the record is erased, or the person that it names or belongs to.
    """
    about = desk.get(owner_of(record)) if mutation.kind == "conflict" and record is not None else None
    if any(known is not None and known.gone is Gone.ERASED for known in (record, about)):
        raise RefusedError(Refusal.ERASED)
    if mutation.kind in ABOUT and _is_erased(desk, new.get("candidate")):
        raise RefusedError(Refusal.ERASED)
    if mutation.kind == READ_AUDIT.name and _is_erased(desk, new.get("candidate")):
        return {name: value for name, value in new.items() if name not in LOOKED_AT}
    return dict(new)


def _is_erased(desk: Workspace, candidate: object) -> bool:
    person = desk.get((CANDIDATE.name, candidate)) if isinstance(candidate, str) else None
    return person is not None and person.gone is Gone.ERASED
