"""The trash: what was deleted on this computer in the last 30 days, and the way back (DESIGN 1.4, decision 019).

What one verb deleted together is one item and comes back together, as new edits that sync like any other.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from fieldvisit.domain.clock import parse_stamp
from fieldvisit.services.change_values import FieldChange, Naming
from fieldvisit.services.problems import ProblemError, not_found
from fieldvisit.services.role_right import may_write, require_writer
from fieldvisit.services.workspace import Done, Workspace
from fieldvisit.store import trash
from fieldvisit.store.files import forget_unnamed
from fieldvisit.store.repositories.sync_review import wire_row
from fieldvisit.store.trash import Trashed
from fieldvisit.store.writer import Writer
from fieldvisit_sync.schema.audience import Scope
from fieldvisit_sync.schema.registry import KINDS

_NAMES = (
    "name",
    "title",
    "occupation",
    "type",
    "reference",
    "question",
    "offer",
    "purpose",
    "candidate",
    "word",
)
"""Fields that name a deleted record, the best first."""

_HOLDERS = {
    "company": "Virksomheden",
    "unit": "Arbejdsstedet",
    "visit": "Besøget",
    "shortlist": "Shortlisten",
    "commitment": "Tilsagnet",
    "candidate": "Kandidaten",
}
"""Fields that name what a record belongs to: without it the record would show nowhere."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrashedRecord:
    """One deleted record.

    Attributes:
        kind: its kind.
        record: its id.
        name: what it is called; empty while personal data is locked.
        place: the workplace it is about.
        values: its fields as a person reads them (`after` is empty).
        locked: it is about a person and the lease has run out: nothing of it shows.
    """

    kind: str
    record: str
    name: str
    place: str
    values: tuple[FieldChange, ...]
    locked: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TrashItem:
    """What was deleted in one go.

    Attributes:
        id: names it to `restore`.
        cause: the verb that deleted it.
        at: when.
        days_left: days until it is gone for good, a begun one counted.
        records: the one it is called by first.
        writable: the user's role may bring it back.
    """

    id: str
    cause: str
    at: datetime
    days_left: int
    records: tuple[TrashedRecord, ...]
    writable: bool

    @property
    def locked(self) -> bool:
        """Say whether any of it is locked, so that it cannot come back now."""
        return any(each.locked for each in self.records)


def list_trash(workspace: Workspace, language: str = "da") -> Sequence[TrashItem]:
    """Return what can be brought back, the latest first."""
    now = workspace.clock.now()
    groups: dict[str, list[Trashed]] = {}
    with workspace.store.read() as reader:
        for row in trash.trashed(reader.connection, now - trash.KEPT):
            if row.kind in KINDS and _sees(workspace, row.kind):
                groups.setdefault(row.group, []).append(row)
        naming = Naming(reader, workspace.reference, language)
        return [_item(workspace, naming, rows, now) for rows in groups.values()]


def restore(workspace: Workspace, item: str) -> Done[int]:
    """Bring back what was deleted in one go; return how many records it was.

    Raises:
        ProblemError: it is not in the trash, came back already, the role may not write it, or what it belongs to is gone;
            nothing is changed.
        PersonsLockedError: it is about a person and the lease has run out.
    """
    with workspace.store.write("trash.restore") as writer, writer.group():
        since = workspace.clock.now() - trash.KEPT
        rows = [row for row in trash.trashed(writer.connection, since, item) if _sees(workspace, row.kind)]
        if not rows:
            raise not_found("Det slettede")
        missing = [row for row in rows if wire_row(writer, row.kind, row.record) is None]
        together = {(row.kind, row.record) for row in missing}
        for row in missing:
            require_writer(workspace, KINDS[row.kind].audience)
            _require_holders(writer, row, together)
            writer.create_wire(row.kind, row.values, row.record)
        if not missing:
            raise ProblemError("there", "Det er her allerede. Intet er ændret.")
        return Done(len(missing), writer.changed)


def forget_expired(workspace: Workspace) -> None:
    """Wipe what is older than 30 days, what the user's role sees no more, and contents of files that nothing names."""
    unseen = [kind for kind in KINDS if not _sees(workspace, kind)]
    with workspace.store.maintain() as connection:
        if not trash.is_empty(connection):
            trash.forget_older(connection, workspace.clock.now() - trash.KEPT)
            trash.forget_kinds(connection, unseen)
        forget_unnamed(connection)
    workspace.store.forget_dropped()


def _sees(workspace: Workspace, kind: str) -> bool:
    audience = KINDS[kind].audience
    return audience.scope(workspace.who.role) is not Scope.NONE


def _item(workspace: Workspace, naming: Naming, rows: Sequence[Trashed], now: datetime) -> TrashItem:
    first = rows[0]
    at = parse_stamp(first.at)
    return TrashItem(
        id=first.group,
        cause=first.cause,
        at=at,
        days_left=max(math.ceil((at + trash.KEPT - now) / timedelta(days=1)), 1),
        records=tuple(_record(naming, row) for row in rows),
        writable=all(may_write(workspace, KINDS[row.kind].audience) for row in rows),
    )


def _record(naming: Naming, row: Trashed) -> TrashedRecord:
    kind, values = row.kind, row.values
    if naming.is_locked(kind):
        return TrashedRecord(kind=kind, record=row.record, name="", place="", values=(), locked=True)
    name = next((field for field in _NAMES if KINDS[kind].field(field) and values.get(field)), "")
    return TrashedRecord(
        kind=kind,
        record=row.record,
        name=str(naming.value(kind, name, values[name]) or "") if name else "",
        place=naming.place(kind, row.record, values),
        values=tuple(naming.change(kind, field, value, None) for field, value in values.items()),
        locked=False,
    )


def _require_holders(writer: Writer, row: Trashed, together: set[tuple[str, str]]) -> None:
    for name, words in _HOLDERS.items():
        field = KINDS[row.kind].field(name)
        holder: Any = row.values.get(name)
        if field is None or not field.refers_to or not holder or (field.refers_to, holder) in together:
            continue
        if wire_row(writer, field.refers_to, holder) is None:
            raise ProblemError(
                "holder_gone",
                "{what}, som det hører til, er ikke på denne computer. Gendan det først. Intet er ændret.",
                values={"what": words},
            )
