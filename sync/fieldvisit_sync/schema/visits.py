"""A visit, what was noted at it, what was taken out of the bag, and what came of it."""

from fieldvisit_sync.schema.audience import COMPANIES, FIELD_WORK, PROMISES
from fieldvisit_sync.schema.field import (
    Merge,
    day,
    json,
    labels,
    number,
    progress,
    prose,
    reference,
    stamp,
    text,
)
from fieldvisit_sync.schema.kind import Kind

VISIT = Kind(
    name="visit",
    audience=FIELD_WORK,
    fields=(
        reference("unit", "production_unit"),
        reference("campaign", "campaign"),
        reference("consultant", "user"),
        text("template"),
        stamp("planned_at"),
        stamp("started_at"),
        stamp("ended_at"),
        progress("status", ("planned",), ("held", "cancelled_by_company", "cancelled_by_us", "no_show")),
        text("outcome"),
        number("reception"),
        labels("bag"),
        prose("note"),
        reference("moved_to", "visit"),
    ),
)
"""`outcome` is kendskab or nej_tak when no commitment came of it; `reception` is 1 to 5 (R47)."""

NOTE_ANSWER = Kind(
    name="note_answer",
    audience=FIELD_WORK,
    fields=(
        reference("visit", "visit"),
        reference("author", "user"),
        text("question"),
        prose("text"),
        json("value"),
    ),
)
"""One author's answer to one question; `question` is `free` for the free note. Prose in `text`, all else in `value`
(`"ingen"` answers a required question that has nothing to note)."""

CHECKLIST_LINE = Kind(
    name="checklist_line",
    audience=FIELD_WORK,
    fields=(
        reference("visit", "visit"),
        text("offer"),
        text("answer"),
        prose("note"),
        text("reason"),
        text("next_step"),
        reference("edition", "offer", since=4),
    ),
)
"""`answer` is none, shown, yes, maybe, no or later; `reason` says why an offer was chosen against a check (D13).
`edition` is the municipality's edition that was spoken of, empty for the shipped text."""

ATTACHMENT = Kind(
    name="attachment",
    audience=FIELD_WORK,
    since=4,
    fields=(
        reference("unit", "production_unit", since=4),
        reference("visit", "visit", since=4),
        text("name", since=4),
        text("media_type", merge=Merge.LOCKED, since=4),
        number("size", merge=Merge.LOCKED, since=4),
        text("sha256", merge=Merge.LOCKED, since=4),
        reference("by", "user", since=4),
        stamp("added_at", since=4),
    ),
)
"""A file about a workplace, perhaps from a visit. Its bytes travel apart from the row, named by their SHA-256 (`protocol.
files`); `size` counts them."""

NEED = Kind(
    name="need",
    audience=COMPANIES,
    fields=(
        reference("unit", "production_unit"),
        reference("visit", "visit"),
        text("occupation"),
        number("posts"),
        number("hours"),
        day("start"),
        progress("state", ("open",), ("filled", "closed")),
        prose("note"),
        prose("course", since=2),
        labels("esco", since=3),
    ),
)
"""`course` is the training to ask for where nobody fits yet (R21), `esco` the occupations as ESCO codes (R13)."""

COMMITMENT = Kind(
    name="commitment",
    audience=PROMISES,
    fields=(
        reference("visit", "visit"),
        reference("unit", "production_unit"),
        reference("campaign", "campaign"),
        reference("need", "need"),
        text("type"),
        text("occupation"),
        number("posts"),
        number("hours"),
        day("start"),
        number("weeks"),
        day("end"),
        reference("by", "user"),
        stamp("given_at"),
        progress("state", ("given",), ("started",), ("ended", "failed")),
        day("vitas_approved"),
        text("vitas_approved_by"),
        prose("note"),
        text("failure", since=4),
        labels("expectations", since=4),
    ),
)
"""One promise (D9). `failure` is the code of why it did not last, `expectations` what the visit's note says of them (R29),
each `question:answer`. It names no person: that is the placement, written with it as one group."""

KINDS = (VISIT, NOTE_ANSWER, CHECKLIST_LINE, NEED, COMMITMENT, ATTACHMENT)
