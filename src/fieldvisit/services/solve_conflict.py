"""Seeing and solving conflicts: one field at a time, from any laptop concerned (SYNC S3, mockup f)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from fieldvisit.domain.records.conflict import Conflict
from fieldvisit.services.change_values import Naming
from fieldvisit.services.problems import ProblemError, not_found
from fieldvisit.services.workspace import Done, Workspace
from fieldvisit.store.codec import from_wire
from fieldvisit.store.reader import Reader
from fieldvisit.store.writer import Writer
from fieldvisit_sync.schema.field import Merge, Type
from fieldvisit_sync.schema.registry import KINDS

MINE, THEIRS, BOTH, OTHER = "mine", "theirs", "both", "value"
"""How a conflict may be solved; both is offered for texts, `value` writes another one."""

DELETED = "deleted"
"""The value of the side that deleted the record, in a conflict of a whole record."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two values: wire form, who wrote it, when, and the value as a person reads it."""

    value: Any
    by: str | None
    by_name: str
    at: datetime | None
    words: Any = None


@dataclass(frozen=True, slots=True)
class ConflictView:
    """A conflict as a person sees it.

    Attributes:
        id: the conflict's id.
        kind: update, or delete when one side deleted the record.
        record_kind: kind of the record.
        record: id of the record.
        field: the field; empty for a deletion.
        title: what the record is called (a company's or contact's name).
        belongs_to: what the record belongs to (a contact's workplace); empty where the title says it.
        mine: the value that I wrote, or the shown one when I wrote neither.
        theirs: the other one.
        base: the value both started from.
        shown: the wire value that stands in the record until somebody decides.
        type: the field's type (`date`, `text`, `integer`, ...); empty for a deletion.
        merged: the shown value holds both passages of a text already.
        base_words: `base` as a person reads it.
        own: I wrote `mine`.
    """

    id: str
    kind: str
    record_kind: str
    record: str
    field: str
    title: str
    mine: Side
    theirs: Side
    base: Any
    shown: Any
    type: str = ""
    merged: bool = False
    base_words: Any = None
    own: bool = True
    belongs_to: str = ""


def open_conflicts(workspace: Workspace, language: str = "da") -> list[ConflictView]:
    """Return the conflicts that wait for a decision, oldest first; those about people wait while they are locked."""
    with workspace.store.read() as reader:
        return conflicts_in(reader, workspace, language)


def show_conflict(workspace: Workspace, conflict: str) -> ConflictView:
    """Return one conflict by its id or its record's id.

    Raises:
        ProblemError: there is no such open conflict here.
    """
    for view in open_conflicts(workspace):
        if conflict in {view.id, view.record}:
            return view
    raise not_found("Konflikten")


def solve_conflict(
    workspace: Workspace, conflict: str, keep: str, *, value: object = None
) -> Done[ConflictView]:
    """Decide a conflict; the value that is not kept stays in the history.

    Args:
        workspace: the open profile.
        conflict: the conflict's id or its record's.
        keep: mine, theirs, both (texts), or `value` to write another one. Of a merged text, the shown side holds both
            passages already.
        value: the wire value when `keep` is `value`.

    Raises:
        ProblemError: no such conflict, or this way of solving does not fit the field.
    """
    view = show_conflict(workspace, conflict)
    chosen = chosen_value(view, keep, value)
    with workspace.store.write("conflict.solve") as writer:
        write_decision(writer, view, chosen)
        return Done(view, writer.changed)


def write_decision(writer: Writer, view: ConflictView, chosen: Any) -> None:
    """Write a decision and the value it puts into the record as one group.

    The conflict comes first, so that taking both back opens it again after the record has its value.

    Raises:
        ProblemError: the record is not here any more.
    """
    with writer.group():
        writer.edit(
            "conflict",
            view.id,
            {"state": "solved", "solved_by": writer.user, "solved_at": writer.now, "solved_value": chosen},
        )
        try:
            if view.field:
                writer.edit_wire(view.record_kind, view.record, {view.field: chosen})
            elif chosen == DELETED:
                writer.delete(view.record_kind, view.record)
        except KeyError:
            raise not_found("Oplysningen") from None


def chosen_value(view: ConflictView, keep: str, value: object = None) -> Any:
    """Return the wire value that a way of solving puts into the record.

    Raises:
        ProblemError: this way does not fit the field.
    """
    field = KINDS[view.record_kind].field(view.field)
    if keep == MINE:
        return view.mine.value
    if keep == THEIRS:
        return view.theirs.value
    if keep == BOTH and view.merged:
        return view.shown
    if keep == BOTH and field is not None and field.type is Type.TEXT and not field.order:
        return " / ".join(str(side.value) for side in (view.mine, view.theirs) if side.value)
    if keep == OTHER and field is not None:
        try:
            from_wire(field, value)
        except (TypeError, ValueError):
            raise ProblemError("bad_value", "Værdien passer ikke til feltet. Intet er ændret.") from None
        return value
    raise ProblemError(
        "wrong_choice", "Vælg din værdi eller den anden. Begge kan kun beholdes i en tekst. Intet er ændret."
    )


def conflicts_in(reader: Reader, workspace: Workspace, language: str = "da") -> list[ConflictView]:
    """Return the open conflicts as a transaction sees them; see `open_conflicts`."""
    naming = Naming(reader, workspace.reference, language)
    return [view_of(workspace.who.user, naming, found) for found in waiting_conflicts(reader)]


def waiting_conflicts(reader: Reader) -> list[Conflict]:
    """Return the records of the open conflicts that can be shown now, oldest first; see `open_conflicts`."""
    return [
        found
        for found in reader.find(Conflict, state="open", order=("shown_at", "id"))
        if found.record_kind in KINDS and not reader.is_locked(found.record_kind)
    ]


def view_of(me: str, naming: Naming, found: Conflict) -> ConflictView:
    """Return a conflict as the user `me` sees it."""
    kind, name = found.record_kind or "", found.field or ""
    field = KINDS[kind].field(name)

    def side(value: Any, by: str | None, at: datetime | None) -> Side:
        words = naming.value(kind, name, value) if name else value
        return Side(value, by, naming.user(by), at, words)

    shown = side(found.shown, found.shown_by, found.shown_at)
    other = side(found.other, found.other_by, found.other_at)
    mine_is_other = found.other_by == me
    return ConflictView(
        id=found.id,
        kind="update" if name else "delete",
        record_kind=kind,
        record=found.record_id or "",
        field=name,
        title=naming.title(kind, found.record_id),
        mine=other if mine_is_other else shown,
        theirs=shown if mine_is_other else other,
        base=found.base,
        shown=found.shown,
        type=str(field.type) if field else "",
        merged=field is not None and field.merge is Merge.TEXT,
        base_words=naming.value(kind, name, found.base) if name else None,
        own=me in {found.shown_by, found.other_by},
        belongs_to=naming.belongs_to(kind, found.record_id),
    )
