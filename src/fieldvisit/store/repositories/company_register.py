"""Finding what an import speaks of, many at a time, in wire form: companies by CVR number, workplaces by P-number."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, select

from fieldvisit.store.codec import wire_of_columns
from fieldvisit.store.reader import Reader
from fieldvisit.store.tables import KIND_TABLES

_COMPANY = KIND_TABLES["company"]
_UNIT = KIND_TABLES["production_unit"]
_CHUNK = 500


@dataclass(frozen=True, slots=True)
class KeptRecord:
    """A record as it stands in the store: its id, and its filled fields in wire form."""

    id: str
    wire: dict[str, Any]


def companies_by_cvr(reader: Reader, numbers: Collection[str]) -> dict[str, KeptRecord]:
    """Return the companies with these CVR numbers."""
    found = _find(reader, "company", _COMPANY.c.cvr, numbers)
    return {kept.wire["cvr"]: kept for kept in found}


def units_by_p_number(reader: Reader, numbers: Collection[str]) -> dict[str, KeptRecord]:
    """Return the workplaces with these P-numbers, without those that were merged into another."""
    found = _find(reader, "production_unit", _UNIT.c.p_number, numbers, _UNIT.c.merged_into.is_(None))
    return {kept.wire["p_number"]: kept for kept in found}


def units_of_companies(reader: Reader, companies: Collection[str]) -> dict[str, list[KeptRecord]]:
    """Return the workplaces of these companies by company id; companies without one are left out."""
    units: dict[str, list[KeptRecord]] = {}
    for kept in _find(reader, "production_unit", _UNIT.c.company, companies, _UNIT.c.merged_into.is_(None)):
        units.setdefault(kept.wire["company"], []).append(kept)
    return units


def companies_by_id(reader: Reader, companies: Collection[str]) -> dict[str, KeptRecord]:
    """Return the companies with these ids."""
    return {kept.id: kept for kept in _find(reader, "company", _COMPANY.c.id, companies)}


def _find(
    reader: Reader, kind: str, column: ColumnElement[Any], values: Collection[str], *more: ColumnElement[bool]
) -> Iterator[KeptRecord]:
    table, wanted = KIND_TABLES[kind], sorted(values)
    for start in range(0, len(wanted), _CHUNK):
        query = select(table).where(column.in_(wanted[start : start + _CHUNK]), *more).order_by(table.c.id)
        for row in reader.connection.execute(query).mappings():
            yield KeptRecord(row["id"], wire_of_columns(kind, row))
