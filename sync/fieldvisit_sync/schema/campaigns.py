"""Campaigns with targets and dated goals, and match events."""

from fieldvisit_sync.schema.audience import CAMPAIGNS, COMPANIES
from fieldvisit_sync.schema.field import day, labels, number, prose, reference, text
from fieldvisit_sync.schema.kind import Kind

CAMPAIGN = Kind(
    name="campaign",
    audience=CAMPAIGNS,
    fields=(
        text("name"),
        day("starts"),
        day("ends"),
        reference("owner", "user"),
        text("goal_counts"),
        labels("headline_types"),
        text("area", since=2),
    ),
)
"""`goal_counts` is companies_visited; empty `headline_types` means all outcome types with gain (D9); `area` is the part
of the municipality it goes to, empty for all (R01)."""

GOAL_REVISION = Kind(
    name="goal_revision",
    audience=CAMPAIGNS,
    fields=(reference("campaign", "campaign"), day("valid_from"), number("goal"), prose("reason")),
)
CAMPAIGN_TARGET = Kind(
    name="campaign_target",
    audience=COMPANIES,
    fields=(
        reference("campaign", "campaign"),
        reference("unit", "production_unit"),
        reference("caller", "user"),
        number("call_position"),
        text("note"),
    ),
)
"""A workplace on a campaign's list; with a `caller` and a `call_position` it stands on that person's call list."""

MATCH_EVENT = Kind(
    name="match_event",
    audience=COMPANIES,
    fields=(
        text("name"),
        day("date"),
        text("from_time"),
        text("to_time"),
        text("place"),
        number("posts"),
        reference("owner", "user"),
    ),
)
EVENT_COMPANY = Kind(
    name="event_company",
    audience=COMPANIES,
    fields=(
        reference("event", "match_event"),
        reference("unit", "production_unit"),
        number("posts"),
        text("state"),
        reference("invited_by", "user"),
    ),
)

KINDS = (CAMPAIGN, GOAL_REVISION, CAMPAIGN_TARGET, MATCH_EVENT, EVENT_COMPANY)
