"""From a search hit to its workplace."""

from collections.abc import Sequence

from sqlalchemy import literal, select

from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.store.danish_order import beginning_with, folded_key
from fieldvisit.store.plain import fetch
from fieldvisit.store.reader import Reader
from fieldvisit.store.tables import KIND_TABLES, NAME_ORDER
from fieldvisit_sync.statement import statement

_UNIT = KIND_TABLES["production_unit"]
_OF_A_VISIT = frozenset({"note_answer", "checklist_line"})
"""Kinds that know their visit, and their workplace by it."""

_MOST_NAMES = 6_000
"""As many as a frame has time for."""

_BEGINNING = statement(
    "SELECT id, {name} FROM production_unit INDEXED BY ix_production_unit_name "
    "WHERE {name} >= ? AND {name} < ? LIMIT ?",
    name=NAME_ORDER,
)


def units_of(reader: Reader, records: Sequence[tuple[str, str]]) -> dict[tuple[str, str], str | None]:
    """Return the workplace of each record (kind, id), of a company its first one; of a merged one the one that stands."""
    found: dict[tuple[str, str], str | None] = {}
    for kind in {kind for kind, _ in records}:
        ids = [record for each, record in records if each == kind]
        if kind == "production_unit":
            found |= {(kind, record): record for record in ids}
            continue
        if kind == "company":
            query = select(_UNIT.c.company.label("id"), _UNIT.c.id.label("unit")).where(
                _UNIT.c.company.in_(ids)
            )
            query = query.order_by(_UNIT.c.merged_into.is_(None), _UNIT.c.p_number.desc(), _UNIT.c.id.desc())
        elif kind in _OF_A_VISIT:
            note, visit = KIND_TABLES[kind], KIND_TABLES["visit"]
            joined = note.join(visit, visit.c.id == note.c.visit)
            query = select(note.c.id, visit.c.unit).select_from(joined).where(note.c.id.in_(ids))
        else:
            table = KIND_TABLES[kind]
            query = select(table.c.id, table.c.unit).where(table.c.id.in_(ids))
        found |= {(kind, row.id): row.unit for row in reader.connection.execute(query)}
    stands = _standing(reader, {unit for unit in found.values() if unit})
    return {key: stands.get(unit, unit) if unit else unit for key, unit in found.items()}


def written_in(
    reader: Reader, records: Sequence[tuple[str, str]]
) -> dict[tuple[str, str], tuple[str | None, str | None]]:
    """Return the visit in which each record (kind, id) was written, and of a note the question it answers."""
    found: dict[tuple[str, str], tuple[str | None, str | None]] = {
        ("visit", record): (record, None) for kind, record in records if kind == "visit"
    }
    note, offer, need = (KIND_TABLES[kind] for kind in ("note_answer", "checklist_line", "need"))
    for kind, query in (
        ("note_answer", select(note.c.id, note.c.visit, note.c.question)),
        ("checklist_line", select(offer.c.id, offer.c.visit, literal(None).label("question"))),
        ("need", select(need.c.id, need.c.visit, literal(None).label("question"))),
    ):
        ids = [record for each, record in records if each == kind]
        if ids:
            rows = reader.connection.execute(query.where(KIND_TABLES[kind].c.id.in_(ids)))
            found |= {(kind, row.id): (row.visit, row.question) for row in rows}
    return found


def _standing(reader: Reader, units: set[str]) -> dict[str, str]:
    """Return what stands for those of the workplaces that are merged into another."""
    query = select(_UNIT.c.id).where(_UNIT.c.id.in_(units), _UNIT.c.merged_into.is_not(None))
    merged = {unit: reader.get(ProductionUnit, unit) for unit in reader.connection.scalars(query)}
    return {unit: record.id for unit, record in merged.items() if record is not None}


def names_beginning_as(reader: Reader, words: str) -> dict[str, str]:
    """Return names of workplaces that begin with the same letter as some words, as they are searched, by id; the first of them.

    They are read from the index of the order by name alone.
    """
    first, last = beginning_with(words)
    rows = fetch(reader.connection, _BEGINNING, (first, last, _MOST_NAMES))
    return {record: folded_key(key) for record, key in rows}
