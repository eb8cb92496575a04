"""The municipality itself: settings, people with a login, who covers what, outside figures."""

from fieldvisit_sync.schema.audience import KPIS, OFFERS, SETTINGS
from fieldvisit_sync.schema.field import json, text
from fieldvisit_sync.schema.kind import Kind

SETTING = Kind(name="setting", audience=SETTINGS, fields=(text("name"), json("value")))
USER = Kind(
    name="user",
    audience=SETTINGS,
    fields=(text("login"), text("name"), text("initials"), text("role"), text("team")),
)
AREA = Kind(name="area", audience=SETTINGS, since=2)
OFFER = Kind(name="offer", audience=OFFERS, since=2)
EXTERNAL_KPI = Kind(name="external_kpi", audience=KPIS, since=2)

KINDS = (SETTING, USER, AREA, OFFER, EXTERNAL_KPI)
