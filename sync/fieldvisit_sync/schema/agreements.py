"""Two-sided agreements with companies, and requests to partner municipalities."""

from fieldvisit_sync.schema.audience import COMPANIES, REQUESTS
from fieldvisit_sync.schema.field import day, flag, number, progress, prose, reference, stamp, text
from fieldvisit_sync.schema.kind import Kind

PARTNERSHIP = Kind(
    name="partnership",
    audience=COMPANIES,
    fields=(
        reference("unit", "production_unit"),
        progress("state", ("draft",), ("signed",), ("ended",)),
        text("we_find_occupation"),
        number("we_find_posts"),
        text("they_open_type"),
        number("they_open_places"),
        day("review"),
        reference("owner", "user"),
        prose("note"),
    ),
)
PARTNER_REQUEST = Kind(
    name="partner_request",
    audience=REQUESTS,
    fields=(
        text("partner"),
        reference("unit", "production_unit"),
        reference("need", "need"),
        text("occupation"),
        number("posts"),
        number("profiles_here"),
        number("profiles_wanted"),
        day("answer_due"),
        progress("state", ("waiting_to_send",), ("sent",), ("answered",)),
        stamp("sent_at"),
        day("answered"),
        reference("owner", "user"),
        flag("incoming", since=4),
        number("profiles_offered", since=4),
        prose("answer", since=4),
    ),
)
"""A request to the municipality with code `partner`; it counts profiles and names none. An `incoming` one was asked by
that municipality, and `sent_at` is when it came; `profiles_offered` and `answer` are what was answered."""

KINDS = (PARTNERSHIP, PARTNER_REQUEST)
