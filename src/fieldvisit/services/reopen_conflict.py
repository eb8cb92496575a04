"""Taking a decision about a conflict back within 30 days, also after it was sent (SYNC S3, decision 015)."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from fieldvisit.domain.records.conflict import Conflict
from fieldvisit.services.change_values import Naming, is_equal
from fieldvisit.services.problems import ProblemError, not_found
from fieldvisit.services.solve_conflict import DELETED, ConflictView, view_of
from fieldvisit.services.workspace import Done, Workspace
from fieldvisit.store.reader import Reader
from fieldvisit.store.repositories.sync_review import wire_row
from fieldvisit.store.writer import Writer
from fieldvisit_sync.schema.registry import KINDS

DAYS = 30
"""For so long a decision can be taken back (DESIGN section 5)."""

MOST = 100
"""Decisions that are listed."""


@dataclass(frozen=True, slots=True)
class SolvedConflict:
    """A decision that can be taken back.

    Attributes:
        view: the conflict.
        by: name of who decided.
        at: when.
        value: the wire value that was chosen.
    """

    view: ConflictView
    by: str
    at: datetime | None
    value: Any


def solved_conflicts(workspace: Workspace, language: str = "da") -> list[SolvedConflict]:
    """Return the conflicts whose decision can be taken back, the latest first."""
    with workspace.store.read() as reader:
        naming = Naming(reader, workspace.reference, language)
        return [
            SolvedConflict(
                view_of(workspace.who.user, naming, found),
                naming.user(found.solved_by),
                found.solved_at,
                found.solved_value,
            )
            for found in reader.find(Conflict, state="solved", order=("-solved_at", "id"), limit=MOST)
            if can_reopen(workspace, reader, found)
        ]


def can_reopen(workspace: Workspace, reader: Reader, conflict: Conflict) -> bool:
    """Say whether the decision about a conflict can be taken back: it is young enough and its record is here."""
    if conflict.state != "solved" or conflict.solved_at is None or conflict.record_kind not in KINDS:
        return False
    if reader.is_locked(conflict.record_kind):
        return False
    young = workspace.clock.now() - conflict.solved_at <= timedelta(days=DAYS)
    return young and wire_row(reader, conflict.record_kind, conflict.record_id) is not None


def reopen_conflict(workspace: Workspace, conflict: str) -> Done[str]:
    """Open a solved conflict again; what showed before the decision shows again, unless it was edited since.

    Returns:
        The conflict's id.

    Raises:
        ProblemError: no such conflict, or its decision stands for good.
    """
    with workspace.store.write("conflict.reopen") as writer, writer.group():
        found = writer.get(Conflict, conflict)
        if found is None or found.state != "solved":
            raise not_found("Konflikten")
        if not can_reopen(workspace, writer, found):
            raise ProblemError(
                "too_late",
                "Valget kan ikke fortrydes mere. Ret værdien i historikken i stedet. Intet er ændret.",
            )
        _put_back(writer, found)
        writer.edit("conflict", conflict, dict.fromkeys(_DECISION) | {"state": "open"})
        return Done(conflict, writer.changed)


def _put_back(writer: Writer, found: Conflict) -> None:
    kind, record, field = str(found.record_kind), str(found.record_id), found.field
    if not field or found.solved_value == DELETED:
        return
    shows: Any = (wire_row(writer, kind, record) or {}).get(field)
    if is_equal(shows, found.solved_value):
        writer.edit_wire(kind, record, {field: found.shown})


_DECISION = ("solved_by", "solved_at", "solved_value")
