"""Names as they stand in the tables, for whoever has to know a name when he sees one."""

from collections.abc import Iterator

from sqlalchemy import select

from fieldvisit.store.reader import Reader
from fieldvisit.store.tables import KIND_TABLES

_FIELDS = {
    "company": ("name",),
    "production_unit": ("name", "street", "town"),
    "contact": ("name",),
    "user": ("name",),
}
"""Kind to its fields that hold names; none about citizens."""


def all_names(reader: Reader) -> Iterator[str]:
    """Yield every name of a company, workplace, street, town, contact and colleague."""
    for kind, fields in _FIELDS.items():
        columns = [KIND_TABLES[kind].c[field] for field in fields]
        for row in reader.connection.execute(select(*columns).distinct()):
            yield from (value for value in row if value)
