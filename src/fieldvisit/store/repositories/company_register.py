"""Finding what an import speaks of, many at a time, in wire form: companies by CVR number, workplaces by P-number.

The plus before `merged_into` keeps the engine from its index: nearly every workplace is merged into none.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any

from fieldvisit.store.bulk import EVERY, find_rows
from fieldvisit.store.reader import Reader
from fieldvisit_sync.statement import Part, part

_STANDING = part("+merged_into IS NULL")


@dataclass(frozen=True, slots=True)
class KeptRecord:
    """A record as it stands in the store: its id, and its filled fields in wire form."""

    id: str
    wire: dict[str, Any]


def companies_by_cvr(reader: Reader, numbers: Collection[str]) -> dict[str, KeptRecord]:
    """Return the companies with these CVR numbers."""
    return {kept.wire["cvr"]: kept for kept in _find(reader, "company", "cvr", numbers)}


def units_by_p_number(reader: Reader, numbers: Collection[str]) -> dict[str, KeptRecord]:
    """Return the workplaces with these P-numbers, without those that were merged into another."""
    found = _find(reader, "production_unit", "p_number", numbers, _STANDING)
    return {kept.wire["p_number"]: kept for kept in found}


def units_of_companies(reader: Reader, companies: Collection[str]) -> dict[str, list[KeptRecord]]:
    """Return the workplaces of these companies by company id; companies without one are left out."""
    units: dict[str, list[KeptRecord]] = {}
    for kept in _find(reader, "production_unit", "company", companies, _STANDING):
        units.setdefault(kept.wire["company"], []).append(kept)
    return units


def companies_by_id(reader: Reader, companies: Collection[str]) -> dict[str, KeptRecord]:
    """Return the companies with these ids."""
    return {kept.id: kept for kept in _find(reader, "company", "id", companies)}


def _find(
    reader: Reader, kind: str, name: str, values: Collection[str], which: Part = EVERY
) -> Iterator[KeptRecord]:
    for record, _, wire in find_rows(reader.connection, kind, name, values, which):
        yield KeptRecord(record, wire)
