"""The municipality itself: settings, people with a login, who covers what, outside figures."""

from fieldvisit_sync.schema.audience import KPIS, OFFERS, SETTINGS
from fieldvisit_sync.schema.field import (
    day,
    flag,
    json,
    labels,
    number,
    progress,
    prose,
    real,
    reference,
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
    ),
)
"""One edition of an offer in the municipality's own catalogue, approved by the leader (R18)."""

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

KINDS = (SETTING, USER, AREA, OFFER, EXTERNAL_KPI)
