"""Calls, inquiries from companies, and everything that was promised by a date."""

from fieldvisit_sync.schema.audience import FIELD_WORK, PROMISES
from fieldvisit_sync.schema.field import day, due, json, prose, reference, stamp, text
from fieldvisit_sync.schema.kind import Kind

CALL = Kind(
    name="call",
    audience=FIELD_WORK,
    fields=(
        reference("unit", "production_unit"),
        reference("campaign", "campaign"),
        reference("target", "campaign_target"),
        reference("by", "user"),
        stamp("at"),
        text("result"),
        text("reason"),
        day("recontact"),
        reference("visit", "visit"),
        prose("note"),
    ),
)
"""`result` is one of yes, no, call_back, not_reached, wrong_number; `visit` is the booked one."""

INQUIRY = Kind(
    name="inquiry",
    audience=FIELD_WORK,
    fields=(
        reference("unit", "production_unit"),
        reference("campaign", "campaign"),
        text("channel"),
        text("source"),
        stamp("received_at"),
        reference("taker", "user"),
        due("answer_due"),
        stamp("answered_at"),
        prose("text"),
        prose("answer"),
    ),
)
"""`channel` is phone, mail or form; an answered mail is a contact (D9)."""

FOLLOW_UP = Kind(
    name="follow_up",
    audience=PROMISES,
    fields=(
        reference("unit", "production_unit"),
        reference("visit", "visit"),
        reference("commitment", "commitment"),
        text("deadline_kind"),
        text("title"),
        reference("promised_to", "contact"),
        due("due"),
        json("rule"),
        reference("owner", "user"),
        stamp("done_at"),
        reference("done_by", "user"),
    ),
)
"""With `promised_to` it is a deadline (D14), without it an own task. `rule` says how `due` was computed."""

KINDS = (CALL, INQUIRY, FOLLOW_UP)
