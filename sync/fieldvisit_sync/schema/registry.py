"""All kinds, looked up by name."""

from fieldvisit_sync.schema import (
    agreements,
    campaigns,
    contact_work,
    organisation,
    people,
    records,
    visits,
    workplaces,
)

SCHEMA_VERSION = 1
"""The schema version this build speaks."""

ALL_KINDS = {
    kind.name: kind
    for kind in (
        *organisation.KINDS,
        *workplaces.KINDS,
        *campaigns.KINDS,
        *contact_work.KINDS,
        *visits.KINDS,
        *people.KINDS,
        *agreements.KINDS,
        *records.KINDS,
    )
}
"""Every kind of the whole product, also those of later schema versions; first sync goes in this order."""

KINDS = {name: kind for name, kind in ALL_KINDS.items() if kind.since <= SCHEMA_VERSION}
"""The kinds of this schema version."""
