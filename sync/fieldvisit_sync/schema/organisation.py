"""The municipality itself: settings, people with a login, who covers what, outside figures."""

from fieldvisit_sync.schema.audience import KPIS, OFFER_COMMENTS, OFFERS, SETTINGS
from fieldvisit_sync.schema.field import (
    Merge,
    day,
    flag,
    json,
    labels,
    number,
    progress,
    prose,
    real,
    reference,
    stamp,
    text,
)
from fieldvisit_sync.schema.kind import Kind

SETTING = Kind(name="setting", audience=SETTINGS, fields=(text("name"), json("value")))
USER = Kind(
    name="user",
    audience=SETTINGS,
    fields=(text("login"), text("name"), text("initials"), text("role"), text("team")),
)
AREA = Kind(
    name="area",
    audience=SETTINGS,
    since=2,
    fields=(
        reference("user", "user", since=2),
        labels("trades", since=2),
        labels("groups", since=2),
        labels("districts", since=2),
        prose("note", since=2),
    ),
)
"""Who covers which trades, groups of citizens and districts (R34)."""

OFFER = Kind(
    name="offer",
    audience=OFFERS,
    since=3,
    fields=(
        text("code", since=3),
        number("edition", since=3),
        text("title", since=3),
        prose("description", since=3),
        progress("state", ("draft",), ("approved",), ("withdrawn",), since=3),
        reference("approved_by", "user", since=3),
        day("approved", since=3),
        text("for_whom", since=4),
        text("company_gets", since=4),
        text("conditions", since=4),
        text("pay", since=4),
        text("paperwork", since=4),
        text("lead", since=4),
        text("link", since=4),
        day("checked_on", since=4),
        day("check_date", since=4),
        reference("proposal", "offer_proposal", since=4),
    ),
)
"""One edition of an offer in the municipality's own catalogue, approved by the leader (R18).

`code` is the offer's id in the shipped catalogue. An edition names what it changes and leaves the rest as the editions
before it say: two leaders who correct different parts without a line change one offer. `description` says why."""

OFFER_PROPOSAL = Kind(
    name="offer_proposal",
    audience=OFFER_COMMENTS,
    since=4,
    fields=(
        text("code", merge=Merge.LOCKED, since=4),
        text("part", merge=Merge.LOCKED, since=4),
        text("before", merge=Merge.LOCKED, since=4),
        text("proposed", merge=Merge.LOCKED, since=4),
        prose("reason", since=4),
        reference("by", "user", merge=Merge.LOCKED, since=4),
        stamp("at", since=4),
        progress("state", ("open",), ("approved", "rejected"), since=4),
        prose("answer", since=4),
        reference("decided_by", "user", since=4),
        stamp("decided_at", since=4),
    ),
)
"""A correction of one `part` of an offer that somebody proposes; `before` is what stood there, `answer` the leader's word."""

EXTERNAL_KPI = Kind(
    name="external_kpi",
    audience=KPIS,
    since=2,
    fields=(
        text("name", since=2),
        day("day", since=2),
        real("value", since=2),
        flag("lower_is_better", since=2),
        text("source", since=2),
        text("link", since=2),
    ),
)
"""A figure from outside with source, date and value, entered by hand with a link (R44)."""

KINDS = (SETTING, USER, AREA, OFFER, OFFER_PROPOSAL, EXTERNAL_KPI)
