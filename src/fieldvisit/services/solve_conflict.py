"""Seeing and solving conflicts: one field at a time, from any laptop concerned (SYNC S3, mockup f)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from fieldvisit.domain.records.conflict import Conflict
from fieldvisit.domain.records.contact import Contact
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.domain.records.user import User
from fieldvisit.services.problems import ProblemError, not_found
from fieldvisit.services.workspace import Done, Workspace
from fieldvisit.store.reader import Reader
from fieldvisit_sync.schema.registry import KINDS

MINE, THEIRS, BOTH = "mine", "theirs", "both"
"""How a conflict may be solved; both is offered for texts."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two values: wire form, who wrote it, when."""

    value: Any
    by: str | None
    by_name: str
    at: datetime | None


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
        mine: the value that I wrote, or the shown one when I wrote neither.
        theirs: the other one.
        base: the value both started from.
        shown: the wire value that stands in the record until somebody decides.
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


def open_conflicts(workspace: Workspace) -> list[ConflictView]:
    """Return the conflicts that wait for a decision, oldest first."""
    with workspace.store.read() as reader:
        return [
            _view(workspace, reader, found)
            for found in reader.find(Conflict, state="open", order=("shown_at", "id"))
        ]


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
        keep: mine, theirs, both (texts), or `value` to write another one.
        value: the wire value when `keep` is `value`.

    Raises:
        ProblemError: no such conflict, or this way of solving does not fit the field.
    """
    view = show_conflict(workspace, conflict)
    chosen = _chosen(view, keep, value)
    with workspace.store.write("conflict.solve") as writer, writer.group():
        if view.field:
            writer.edit_wire(view.record_kind, view.record, {view.field: chosen})
        writer.edit(
            "conflict",
            view.id,
            {"state": "solved", "solved_by": writer.user, "solved_at": writer.now, "solved_value": chosen},
        )
        return Done(view, writer.changed)


def _chosen(view: ConflictView, keep: str, value: object) -> Any:
    if keep == MINE:
        return view.mine.value
    if keep == THEIRS:
        return view.theirs.value
    field = KINDS[view.record_kind].field(view.field)
    if keep == BOTH and field is not None and isinstance(view.mine.value, str) and field.type == "text":
        return f"{view.mine.value}\n{view.theirs.value}"
    if keep == "value" and field is not None:
        return value
    raise ProblemError(
        "wrong_choice", "Vælg din værdi eller den anden. Begge kan kun beholdes i en tekst. Intet er ændret."
    )


def _view(workspace: Workspace, reader: Reader, found: Conflict) -> ConflictView:
    shown = Side(found.shown, found.shown_by, _name(reader, found.shown_by), found.shown_at)
    other = Side(found.other, found.other_by, _name(reader, found.other_by), found.other_at)
    mine_is_other = found.other_by == workspace.who.user
    return ConflictView(
        id=found.id,
        kind="update" if found.field else "delete",
        record_kind=found.record_kind or "",
        record=found.record_id or "",
        field=found.field or "",
        title=_title(reader, found),
        mine=other if mine_is_other else shown,
        theirs=shown if mine_is_other else other,
        base=found.base,
        shown=found.shown,
    )


def _name(reader: Reader, user: str | None) -> str:
    found = reader.get(User, user)
    return (found.name or "") if found else ""


def _title(reader: Reader, found: Conflict) -> str:
    """Return what a person calls the record: its own name, or that of its workplace."""
    unit: ProductionUnit | None = None
    if found.record_kind == ProductionUnit.KIND:
        unit = reader.get(ProductionUnit, found.record_id)
    elif found.record_kind == Contact.KIND:
        contact = reader.get(Contact, found.record_id)
        if contact is not None and contact.name:
            return contact.name
        unit = reader.get(ProductionUnit, contact.unit) if contact else None
    return (unit.name or "") if unit else ""
