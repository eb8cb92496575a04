"""Citizens: candidates with the fields of G3 only, shortlists, consents, placements, and who looked at them."""

from fieldvisit_sync.schema.audience import CANDIDATES, PLACEMENTS, READS, SHORTLISTS
from fieldvisit_sync.schema.field import day, json, labels, number, progress, prose, reference, stamp, text
from fieldvisit_sync.schema.kind import Kind

CANDIDATE = Kind(
    name="candidate",
    audience=CANDIDATES,
    fields=(
        text("reference"),
        text("shown"),
        text("municipality_code"),
        reference("caseworker", "user"),
        reference("request", "partner_request"),
        labels("groups"),
        text("trade"),
        number("hours"),
        labels("certificates"),
        text("area"),
        prose("wishes"),
        prose("adjustments"),
        day("citizen_heard"),
        text("case_state"),
        labels("sections", since=4),
        labels("esco", since=4),
    ),
)
"""`shown` is first name and initial; `request` is the one that brought a partner's candidate here (G7). `sections` are the
branches (DB07) and `esco` the occupations as ESCO codes in which the citizen looks for work (R13)."""

SHORTLIST = Kind(
    name="shortlist",
    audience=SHORTLISTS,
    fields=(
        reference("unit", "production_unit"),
        reference("need", "need"),
        text("purpose"),
        reference("owner", "user"),
        progress("state", ("open",), ("closed",)),
        number("withdrawn"),
    ),
)
"""`withdrawn` counts the people who drew out: the source of the neutral line."""

SHORTLIST_ENTRY = Kind(
    name="shortlist_entry",
    audience=SHORTLISTS,
    fields=(
        reference("shortlist", "shortlist"),
        reference("candidate", "candidate"),
        progress("state", ("active",), ("removed",), ("withdrawn",)),
        json("criteria"),
        prose("reason"),
    ),
)
"""`criteria` maps criterion ids to a person's judgement; never summed, never ranked (D3)."""

CONSENT = Kind(
    name="consent",
    audience=CANDIDATES,
    fields=(
        reference("candidate", "candidate"),
        reference("unit", "production_unit"),
        day("given"),
        text("how"),
        text("by"),
        labels("fields"),
        stamp("withdrawn_at"),
        text("withdrawn_how"),
        text("withdrawn_by"),
    ),
)
"""Consent to be shown to this workplace (G6): `fields` are the ones that may be shown."""

PLACEMENT = Kind(
    name="placement",
    audience=PLACEMENTS,
    fields=(
        reference("commitment", "commitment"),
        reference("candidate", "candidate"),
        reference("unit", "production_unit"),
        day("start"),
        day("end"),
        progress("state", ("agreed",), ("started",), ("ended", "failed")),
        text("failure", since=3),
    ),
)
"""`failure` is why the match did not last (R26)."""

READ_AUDIT = Kind(
    name="read_audit",
    audience=READS,
    counted=False,
    in_history=False,
    fields=(
        text("action"),
        text("candidate"),
        text("purpose"),
        reference("by", "user"),
        stamp("at"),
        text("content_digest"),
        text("chain"),
    ),
)
"""Who looked at whom and why (G8); `chain` is the hash of the device's previous row and `content_digest`."""

ABOUT = (CONSENT.name, SHORTLIST_ENTRY.name, PLACEMENT.name)
"""Kinds whose records are about one candidate, whom they name in `candidate`."""

KINDS = (CANDIDATE, SHORTLIST, SHORTLIST_ENTRY, CONSENT, PLACEMENT, READ_AUDIT)
