"""All kinds, looked up by name."""

from fieldvisit_sync.schema import (
    agreements,
    campaigns,
    contact_work,
    organisation,
    own,
    people,
    records,
    visits,
    workplaces,
)
from fieldvisit_sync.schema.kind import Kind

SCHEMA_VERSION = 4
"""The schema version this build speaks. Version 2 brought areas and outside figures, version 3 the catalogue of offers,
each with a few fields of kinds that were there before; version 4 the words of personal dictionaries, attachments,
corrections proposed to offers, and what an edition of an offer says."""

VERSIONS_TOGETHER = 2
"""How many schema versions laptop and server may be apart and still work together (SYNC S9)."""

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
        *own.KINDS,
        *records.KINDS,
    )
}
"""Every kind of the whole product, also those of later schema versions; first sync goes in this order."""


def kinds_at(version: int) -> dict[str, Kind]:
    """Return the kinds of a schema version by name, each with the fields it had then."""
    return {name: kind.at(version) for name, kind in ALL_KINDS.items() if kind.since <= version}


KINDS = kinds_at(SCHEMA_VERSION)
"""The kinds of this schema version."""
