"""A whole record against one edit: three-way per field, against the base the author saw."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import msgspec

from fieldvisit_sync.merge.field import Meeting, is_alike, is_same, meet, readable
from fieldvisit_sync.merge.origin import Origin, Side, Sides, Standing
from fieldvisit_sync.merge.sides import add_side, count_overlaps, edited
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
        seen: fields whose shown value the author saw although its version is newer than his base: before a restore.
        is_lost: it is from before a restore, or a long absence.
    """

    base: int
    new: Mapping[str, Any]
    old: Mapping[str, Any]
    by: Origin
    knows_shown: bool = False
    seen: frozenset[str] = frozenset()
    is_lost: bool = False

    def has_seen(self, field: str, shown: Any, shown_by: Origin) -> bool:
        """Say whether the author knew the value that shows."""
        if shown_by.version <= self.base or self.knows_shown or field in self.seen:
            return True
        return _goes_on_from(shown, shown_by, self.old.get(field), self.by)


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
        texts: text field to what it is merged from now; None when one author's text stands.
        clashes: what a person should decide.
        as_sent: True when every field of the edit stands as it was sent and the author knew all the others.
    """

    fields: dict[str, Any]
    origins: dict[str, Origin] = field(default_factory=dict)
    changes: dict[str, tuple[Any, Any]] = field(default_factory=dict)
    texts: dict[str, Sides | None] = field(default_factory=dict)
    clashes: list[Clash] = field(default_factory=list)
    as_sent: bool = True

    def standing_after(self, before: Standing) -> Standing:
        """Return who wrote what stands now."""
        texts = {name: sides for name, sides in {**before.texts, **self.texts}.items() if sides is not None}
        return msgspec.structs.replace(before, fields={**before.fields, **self.origins}, texts=texts)


def merge_record(
    kind: Kind, version: int, fields: Mapping[str, Any], standing: Standing, edit: Edit
) -> MergedRecord:
    """Apply an edit to a record that exists.

    A field whose value the author saw is simply taken, whatever version it is from: so a laptop builds on an edit
    whose answer it is still waiting for. A field that nobody has written yet is taken too: two people who make the same
    record, each with some of its fields, make one with all. All others meet by their rules, which do not ask what arrived
    first.

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
        shown_by, rule = standing.of(name), kind.field(name)
        shown = readable(rule, fields.get(name))
        old = edit.old.get(name)
        same = is_alike(rule, shown, new)
        if not same and rule is not None and rule.merge is Merge.LOCKED and shown is not None:
            raise LockedFieldError(name)
        is_open = shown is None and old is None and name not in standing.fields
        if is_open or edit.has_seen(name, shown, shown_by):
            if not same:
                _take(merged, name, shown, Meeting(new, edit.by), edit.by.version)
                merged.texts[name] = edited(standing.texts.get(name), shown_by)
        elif is_alike(rule, new, old):
            merged.as_sent = merged.as_sent and same
        elif rule is not None and rule.merge is Merge.TEXT:
            _meet_text(merged, name, (shown, shown_by), edit, standing.texts.get(name))
        elif same:
            _note_later(merged, name, shown_by, edit.by)
        else:
            meeting = meet(rule, old, (shown, shown_by), (new, edit.by))
            _settle(merged, name, (old, shown, new), meeting, edit.by.version)
    return merged


def _goes_on_from(shown: Any, shown_by: Origin, old: Any, by: Origin) -> bool:
    """Say whether an author saw the shown value although it is newer than his base.

    He wrote it himself, and no answer has reached him yet. Somebody else's later edit may have come back to the value he
    saw without knowing of his.
    """
    return is_same(shown, old) and (shown_by.user == by.user or by.is_later_than(shown_by))


def _meet_text(
    merged: MergedRecord, name: str, shown: tuple[Any, Origin], edit: Edit, known: Sides | None
) -> None:
    old, new = edit.old.get(name), edit.new[name]
    sides = (Side(shown[0] or "", shown[1]), old or "", Side(new or "", edit.by))
    joined = add_side(known, *sides, edit.base, is_lost=edit.is_lost)
    clash = joined.overlaps > count_overlaps(known)
    if joined.by.version == edit.by.version:
        other, other_by = shown
    else:
        other, other_by = new, edit.by
    value = shown[0] if joined.text == (shown[0] or "") else joined.text
    _settle(
        merged, name, (old, shown[0], new), Meeting(value, joined.by, clash, other, other_by), edit.by.version
    )
    _note_later(merged, name, shown[1], joined.by)
    merged.texts[name] = joined.sides


def _settle(
    merged: MergedRecord, name: str, values: tuple[Any, Any, Any], meeting: Meeting, version: int
) -> None:
    """Write the outcome of a meeting; `values` are what the author saw, what showed, and what he wrote."""
    old, shown, new = values
    whole = is_same(meeting.value, new)
    merged.as_sent = merged.as_sent and whole and not meeting.clash
    if not whole:
        # Who saw the edit before a restore has not seen what it makes together with this one.
        meeting = replace(meeting, by=msgspec.structs.replace(meeting.by, was=0))
    _take(merged, name, shown, meeting, version)
    if meeting.clash and meeting.other_by is not None:
        merged.clashes.append(Clash(name, old, meeting.value, meeting.by, meeting.other, meeting.other_by))


def _note_later(merged: MergedRecord, name: str, shown_by: Origin, by: Origin) -> None:
    """Let a value that a later edit wrote too count as that one's, or the order of syncs would decide the next clash."""
    if name not in merged.changes and by.is_later_than(shown_by):
        merged.origins[name] = msgspec.structs.replace(by, version=shown_by.version)


def _take(merged: MergedRecord, name: str, shown: Any, meeting: Meeting, version: int) -> None:
    if not is_same(shown, meeting.value):
        merged.fields[name] = meeting.value
        merged.changes[name] = (shown, meeting.value)
        # The value is new at this version even where it counts as the other's later edit (a merged text).
        merged.origins[name] = msgspec.structs.replace(meeting.by, version=version)
