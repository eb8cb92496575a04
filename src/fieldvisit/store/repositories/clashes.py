"""Which records stand in an open conflict: asked once for a whole list, whatever its length, since conflicts are few."""

from typing import Any

from sqlalchemy import Select, select, union

from fieldvisit.domain.records.conflict import Conflict
from fieldvisit.store.reader import Reader
from fieldvisit.store.repositories.company import OF_A_UNIT
from fieldvisit.store.tables import KIND_TABLES

_CLASH = KIND_TABLES[Conflict.KIND]
_OF_A_VISIT = ("note_answer", "checklist_line")
_OF_A_CANDIDATE = ("consent", "shortlist_entry")
_OF_AN_OFFER = ("offer", "offer_proposal")


def clashing(reader: Reader, kind: str) -> frozenset[str]:
    """Return the records of a kind that stand in an open conflict."""
    return frozenset(reader.connection.scalars(_open(kind)))


def clashing_units(reader: Reader) -> frozenset[str]:
    """Return the workplaces of which anything stands in an open conflict: of themselves, their firm, their work."""
    unit, visit = KIND_TABLES["production_unit"], KIND_TABLES["visit"]
    visits = union(*(_of(kind, "visit") for kind in _OF_A_VISIT))
    ways = (
        _open("production_unit"),
        select(unit.c.id).where(unit.c.company.in_(_open("company"))),
        select(visit.c.unit).where(visit.c.id.in_(visits)),
        *(_of(kind, "unit") for kind in OF_A_UNIT),
    )
    return _found(reader, *ways)


def clashing_candidates(reader: Reader) -> frozenset[str]:
    """Return the candidates of whom anything stands in an open conflict."""
    return _found(reader, _open("candidate"), *(_of(kind, "candidate") for kind in _OF_A_CANDIDATE))


def clashing_offers(reader: Reader) -> frozenset[str]:
    """Return the codes of the offers of which an edition or a proposal stands in an open conflict."""
    return _found(reader, *(_of(kind, "code") for kind in _OF_AN_OFFER))


def _open(kind: str) -> Select[Any]:
    return select(_CLASH.c.record_id).where(_CLASH.c.state == "open", _CLASH.c.record_kind == kind)


def _of(kind: str, owner: str) -> Select[Any]:
    """Return whom the conflicting records of a kind belong to."""
    table = KIND_TABLES[kind]
    return select(table.c[owner]).where(table.c.id.in_(_open(kind)))


def _found(reader: Reader, *ways: Select[Any]) -> frozenset[str]:
    return frozenset(found for found in reader.connection.scalars(union(*ways)) if found)
