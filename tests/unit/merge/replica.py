"""One record as the server keeps it, in memory: edits arrive one after the other and are merged."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import msgspec

from fieldvisit_sync.merge.origin import Origin, Standing
from fieldvisit_sync.merge.record import Clash, Edit, MergedRecord, merge_record
from fieldvisit_sync.schema.audience import COMPANIES
from fieldvisit_sync.schema.field import Merge, flag, json, labels, number, progress, prose, text
from fieldvisit_sync.schema.kind import Kind

KIND = Kind(
    name="thing",
    audience=COMPANIES,
    fields=(
        text("name"),
        text("phone"),
        prose("note"),
        labels("tags"),
        number("posts"),
        flag("checked"),
        json("register"),
        progress("state", ("planned",), ("held", "cancelled"), ("closed",)),
        text("signed", merge=Merge.LOCKED),
    ),
)
"""A kind with a field of every rule."""

MADE = Origin(1, "2026-10-06T05:30:00.000Z", "m-1", "maker")


@dataclass(frozen=True)
class Sent:
    """An edit on its way: when it was made, and what its author saw and wrote."""

    minute: int
    new: Mapping[str, Any]
    old: Mapping[str, Any]
    base: int = 1


@dataclass
class Replica:
    """The record.

    Attributes:
        fields: what shows.
        standing: who wrote it.
        version: counts changes.
        waiting: the clashes so far.
    """

    fields: dict[str, Any]
    standing: Standing = field(default_factory=lambda: Standing(made=MADE))
    version: int = 1
    waiting: list[Clash] = field(default_factory=list)

    def take(self, sent: Sent) -> MergedRecord:
        """Merge an edit, as the server does."""
        at = f"2026-10-06T06:{sent.minute:02}:00.000Z"
        by = Origin(self.version + 1, at, f"m-{sent.minute:02}", f"user-{sent.minute}")
        edit = Edit(sent.base, sent.new, sent.old, by)
        merged = merge_record(KIND, self.version, self.fields, self.standing, edit)
        stored = msgspec.json.encode(merged.standing_after(self.standing))
        self.standing = msgspec.json.decode(stored, type=Standing)
        self.fields = merged.fields
        self.waiting += merged.clashes
        if merged.changes or merged.clashes:
            self.version += 1
        return merged


def taken(start: Mapping[str, Any], edits: Sequence[Sent]) -> Replica:
    """Return the record after edits that arrived in this order."""
    replica = Replica(dict(start))
    for edit in edits:
        replica.take(edit)
    return replica
