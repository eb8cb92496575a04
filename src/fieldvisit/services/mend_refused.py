"""A refused change opened for editing, and sent as a new one that is based on the record as it stands now (SYNC S11)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from fieldvisit.services.change_values import CODED, FieldChange, Naming
from fieldvisit.services.problems import ProblemError, not_found
from fieldvisit.services.review_outbox import changed_by, need_change
from fieldvisit.services.workspace import Done, Workspace
from fieldvisit.store.codec import from_wire
from fieldvisit.store.outbox import OutboxEntry
from fieldvisit.store.refused import refused_together, send_again, send_anew, server_values
from fieldvisit_sync.schema.field import Type
from fieldvisit_sync.schema.registry import KINDS

_TYPED = frozenset({Type.TEXT, Type.DATE, Type.INTEGER})
"""Types of fields that a person can write; codes and references are chosen on their own page."""

_DAY = len("2026-10-06")
"""Letters of a deadline that is a day without a time."""


@dataclass(frozen=True, slots=True)
class RefusedValue:
    """One field of a refused change.

    Attributes:
        change: the server's value as far as this computer knows it, and mine, as a person reads them.
        mine: mine in wire form.
        type: the field's type when a person can write it here; empty else.
    """

    change: FieldChange
    mine: Any
    type: str


def refused_values(workspace: Workspace, mutation: str, language: str = "da") -> tuple[RefusedValue, ...]:
    """Return what a refused change would write, beside what the server has.

    Raises:
        ProblemError: there is no such change on this computer.
    """
    with workspace.store.read() as reader:
        entry = need_change(reader, mutation)
        naming = Naming(reader, workspace.reference, language)
        there = server_values(reader.connection, entry)
        return tuple(
            RefusedValue(
                naming.change(entry.kind, name, there.get(name), mine),
                None if naming.is_locked(entry.kind) else mine,
                "" if naming.is_locked(entry.kind) else _typed(entry.kind, name, mine),
            )
            for name, mine in entry.new.items()
        )


def send_edited(workspace: Workspace, mutation: str, values: Mapping[str, Any]) -> Done[int]:
    """Send a refused change again with other values, based on the record as it stands now.

    What was refused because of it is sent again with it, as it was.

    Args:
        workspace: the open profile.
        mutation: the refused change.
        values: field to wire value; fields left out keep what the change says. None empties a field.

    Returns:
        How many changes wait again.

    Raises:
        ProblemError: it is not refused any more, or a value does not fit its field; nothing is changed.
    """
    with workspace.store.write("change.send_edited") as writer:
        together = refused_together(writer.connection, mutation)
        main = next((entry for entry in together if entry.id == mutation), None)
        if main is None or main.op == "delete":
            raise not_found("Ændringen")
        _check(main, values)
        for entry in together:
            if entry is main:
                send_anew(writer.connection, entry, writer.now)
            else:
                send_again(writer.connection, entry, writer.now)
        if values:
            writer.edit_wire(main.kind, main.record, values)
    return Done(len(together), changed_by(together, "change.send_edited"))


def _typed(kind: str, name: str, mine: Any) -> str:
    field = KINDS[kind].field(name)
    if field is not None and field.type is Type.DUE and len(str(mine)) == _DAY:
        return str(Type.DATE)
    if field is None or field.type not in _TYPED or field.order or (kind, name) in CODED:
        return ""
    return str(field.type)


def _check(entry: OutboxEntry, values: Mapping[str, Any]) -> None:
    for name, value in values.items():
        field = KINDS[entry.kind].field(name)
        fits = field is not None and name in entry.new
        try:
            if field is not None and value is not None:
                from_wire(field, value)
                fits = fits and isinstance(value, int if field.type is Type.INTEGER else str)
        except (TypeError, ValueError):
            fits = False
        if not fits:
            raise ProblemError("bad_value", "Værdien passer ikke til feltet. Intet er ændret.")
