"""A whole record against one edit: three-way per field, against the base the author saw."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import msgspec

from fieldvisit_sync.merge.field import Meeting, is_same, meet
from fieldvisit_sync.merge.origin import Origin, Standing
from fieldvisit_sync.schema.field import Merge
from fieldvisit_sync.schema.kind import Kind


class LockedFieldError(ValueError):
    """An edit of a field that is written once.

    Attributes:
        field: its name.
    """

    def __init__(self, name: str) -> None:
        super().__init__("the field is locked")
        self.field = name


@dataclass(frozen=True, slots=True)
class Edit:
    """An arriving edit.

    Attributes:
        base: the record version its author saw.
        new: field to new value.
        old: field to the value the author saw; absent means empty.
        by: author, time and the version the edit would make.
        knows_shown: True when the author's device itself wrote what the server holds, so that nothing is news.
    """

    base: int
    new: Mapping[str, Any]
    old: Mapping[str, Any]
    by: Origin
    knows_shown: bool = False


@dataclass(frozen=True, slots=True)
class Clash:
    """A field with two values: one shows, the other waits."""

    field: str
    base: Any
    shown: Any
    shown_by: Origin
    other: Any
    other_by: Origin


@dataclass(slots=True)
class MergedRecord:
    """What an edit makes of a record.

    Attributes:
        fields: all fields afterwards.
        origins: field to the edit behind it, for the fields whose value or author changed.
        changes: field to (old, new) for every value that changed.
        clashes: what a person should decide.
        as_sent: True when every field of the edit stands as it was sent and the author knew all the others.
    """

    fields: dict[str, Any]
    origins: dict[str, Origin] = field(default_factory=dict)
    changes: dict[str, tuple[Any, Any]] = field(default_factory=dict)
    clashes: list[Clash] = field(default_factory=list)
    as_sent: bool = True


def merge_record(
    kind: Kind, version: int, fields: Mapping[str, Any], standing: Standing, edit: Edit
) -> MergedRecord:
    """Apply an edit to a record that exists.

    A field whose value the author saw is simply taken, whatever version it is from: that is how a laptop builds on
    an edit whose answer it is still waiting for.

    Args:
        kind: names the rules.
        version: the record's present version.
        fields: its present fields.
        standing: who wrote them.
        edit: what arrives.

    Raises:
        LockedFieldError: the edit changes a field that is written once.
    """
    merged = MergedRecord(fields=dict(fields), as_sent=edit.base >= version or edit.knows_shown)
    for name, new in edit.new.items():
        shown, shown_by, rule = fields.get(name), standing.of(name), kind.field(name)
        old = edit.old.get(name)
        if is_same(shown, new):
            continue
        if rule is not None and rule.merge is Merge.LOCKED and shown is not None:
            raise LockedFieldError(name)
        if shown_by.version <= edit.base or edit.knows_shown or is_same(shown, old):
            _take(merged, name, shown, Meeting(new, edit.by), edit.by.version)
            continue
        if is_same(new, old):
            merged.as_sent = False
            continue
        meeting = meet(rule, old, (shown, shown_by), (new, edit.by))
        merged.as_sent = merged.as_sent and is_same(meeting.value, new) and not meeting.clash
        _take(merged, name, shown, meeting, edit.by.version)
        if meeting.clash and meeting.other_by is not None:
            merged.clashes.append(
                Clash(name, old, meeting.value, meeting.by, meeting.other, meeting.other_by)
            )
    return merged


def _take(merged: MergedRecord, name: str, shown: Any, meeting: Meeting, version: int) -> None:
    if not is_same(shown, meeting.value):
        merged.fields[name] = meeting.value
        merged.changes[name] = (shown, meeting.value)
        # The value is new at this version even where it counts as the other's later edit (a merged text).
        merged.origins[name] = msgspec.structs.replace(meeting.by, version=version)
