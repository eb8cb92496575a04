"""One workplace, one record (SYNC "Identity"): P-numbers that become known, edits of a workplace that is merged already.

Whoever makes a workplace without its P-number gives it an id of its own. When the number becomes known the record with
the id that follows from the number stands, and the other is merged into it.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from fieldvisit_sync.merge.origin import Origin
from fieldvisit_sync.merge.record import Edit, MergedRecord, merge_record
from fieldvisit_sync.protocol.messages import Mutation
from fieldvisit_sync.protocol.reasons import Refusal
from fieldvisit_sync.schema.identity import production_unit_id
from fieldvisit_sync.schema.registry import KINDS
from fieldvisit_sync.server.author import Author
from fieldvisit_sync.server.conflicts import add_conflict, settle_seen
from fieldvisit_sync.server.consequence import change_record, copy_record, note_consequence, origin_of
from fieldvisit_sync.server.history import note_history
from fieldvisit_sync.server.refused import RefusedError
from fieldvisit_sync.server.stored_record import StoredRecord
from fieldvisit_sync.server.unit_references import UNIT
from fieldvisit_sync.server.workspace import Workspace

_P_NUMBER = re.compile(r"\d{10}")
_OWN_FIELDS = frozenset({"merged_into", "register"})
"""Fields that say something about the record, not about the workplace."""

Told = Mapping[str, tuple[Any, Any, Origin]]
"""Field to the value its author saw, the one he wrote, and his edit."""


def standing_unit(desk: Workspace, unit: str) -> StoredRecord | None:
    """Return the workplace that stands for this one: itself, or what it was merged into, however many times."""
    record = desk.get((UNIT, unit))
    seen = {unit}
    while record is not None and not record.gone and record.field("merged_into"):
        into = str(record.field("merged_into"))
        target = desk.get((UNIT, into))
        if target is None or target.gone or into in seen:
            break
        seen.add(into)
        record = target
    return record


def check_merge(desk: Workspace, unit: str, new: Mapping[str, Any], frame: Iterable[Mutation]) -> None:
    """Let a workplace be merged into another that is there, or comes with the same frame.

    Raises:
        RefusedError: there is no such workplace, or it is the same one.
    """
    into = new.get("merged_into")
    if into is None:
        return
    target = desk.get((UNIT, into))
    comes = any((each.kind, each.record, each.op) == (UNIT, into, "put") for each in frame)
    if into == unit or not (comes or (target is not None and not target.gone)):
        raise RefusedError(Refusal.BAD_VALUE, "merged_into")


def merge_by_p_number(desk: Workspace, author: Author) -> None:
    """Merge changed workplaces whose P-number is known into the record with the number's own id."""
    for unit in desk.staged(UNIT):
        number = unit.field("p_number")
        if number is None or unit.gone or unit.field("merged_into") or not _P_NUMBER.fullmatch(str(number)):
            continue
        own = production_unit_id(desk.municipality, str(number))
        if unit.id == own:
            continue
        cause = unit.standing.of("p_number").mutation
        fields = {name: value for name, value in unit.fields.items() if name not in _OWN_FIELDS}
        stands = standing_unit(desk, own)
        if stands is None:
            register = {"register": unit.field("register")} if unit.field("register") else {}
            stands = copy_record(desk, author, unit, (UNIT, own), fields | register, cause)
        elif stands.gone or stands.id == unit.id:
            continue
        else:
            told = {name: (None, value, unit.standing.of(name)) for name, value in fields.items()}
            tell_unit(desk, author, stands, told, cause)
        change_record(desk, author, unit, {"merged_into": stands.id}, cause)


def tell_unit(desk: Workspace, author: Author, unit: StoredRecord, told: Told, cause: str) -> None:
    """Merge what was written about a workplace's double into the workplace; a clash becomes a conflict as any does."""
    made = origin_of(author, unit.key, desk.era.next_version(unit.version), cause)
    total = MergedRecord(fields=dict(unit.fields))
    for name, (old, new, origin) in told.items():
        by = Origin(made.version, origin.at, made.mutation, origin.user)
        edit = Edit(0, {name: new}, {} if old is None else {name: old}, by)
        part = merge_record(KINDS[UNIT], unit.version, unit.fields, unit.standing, edit)
        total.fields[name] = part.fields.get(name)
        total.origins |= part.origins
        total.changes |= part.changes
        total.texts |= part.texts
        total.clashes += part.clashes
    if not total.changes and not total.clashes:
        return
    after = msgspec.structs.replace(
        unit,
        version=made.version,
        seen_by=None,
        fields={name: value for name, value in total.fields.items() if value is not None},
        standing=total.standing_after(unit.standing),
    )
    shown = {name: new for name, (_, new) in total.changes.items()}
    after = settle_seen(desk, after, shown, 0, made)
    for clash in total.clashes:
        after = add_conflict(desk, after, clash, made)
    desk.put(after)
    note_history(desk, after, total.changes, made)
    values = {name: old for name, (old, _) in total.changes.items()}
    note_consequence(desk, author, after, made, (values, shown))
