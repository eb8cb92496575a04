"""Records about records: conflicts, history and tags carry the audience of what they belong to."""

from fieldvisit_sync.schema.audience import AS_RECORD
from fieldvisit_sync.schema.field import json, progress, reference, stamp, text
from fieldvisit_sync.schema.kind import Kind

CONFLICT = Kind(
    name="conflict",
    audience=AS_RECORD,
    by_server=True,
    in_history=False,
    fields=(
        text("record_kind"),
        text("record_id"),
        text("field"),
        json("base"),
        json("shown"),
        reference("shown_by", "user"),
        stamp("shown_at"),
        json("other"),
        reference("other_by", "user"),
        stamp("other_at"),
        progress("state", ("open",), ("solved",)),
        reference("solved_by", "user"),
        stamp("solved_at"),
        json("solved_value"),
    ),
)
"""A clash that lost no value (S3): `shown` stands in the record, `other` waits here. Solving sets `state`."""

HISTORY = Kind(
    name="history",
    audience=AS_RECORD,
    by_server=True,
    in_history=False,
    fields=(
        text("record_kind"),
        text("record_id"),
        json("changes"),
        reference("by", "user"),
        stamp("at"),
    ),
)
"""One later edit of a record: `changes` maps field to [old, new]. Its id is the mutation's id."""

TAG = Kind(name="tag", audience=AS_RECORD, since=5)

KINDS = (CONFLICT, HISTORY, TAG)
