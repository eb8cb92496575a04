"""Which records stand in an open conflict: asked once for a whole list, whatever its length, since conflicts are few."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, select, union

from fieldvisit.domain.records.conflict import Conflict
from fieldvisit.store.reader import Reader
from fieldvisit.store.repositories.company import OF_A_UNIT
from fieldvisit.store.tables import KIND_TABLES

_CLASH = KIND_TABLES[Conflict.KIND]
_OF_A_VISIT = ("note_answer", "checklist_line")
_OF_A_CANDIDATE = ("consent", "shortlist_entry")
_OF_AN_OFFER = ("offer", "offer_proposal")


@dataclass(frozen=True, slots=True)
class _Way:
    """How records of a kind belong to whom they mark: the columns of both, and what joins them."""

    kind: str
    record: ColumnElement[str]
    owner: ColumnElement[str]
    joins: tuple[ColumnElement[bool], ...] = ()


def _itself(kind: str) -> _Way:
    return _Way(kind, KIND_TABLES[kind].c.id, KIND_TABLES[kind].c.id)


def _owned(kind: str, owner: str) -> _Way:
    return _Way(kind, KIND_TABLES[kind].c.id, KIND_TABLES[kind].c[owner])


def _of_a_visit_at_a_unit(kind: str) -> _Way:
    part, visit = KIND_TABLES[kind], KIND_TABLES["visit"]
    return _Way(kind, part.c.id, visit.c.unit, (part.c.visit == visit.c.id,))


_UNIT = KIND_TABLES["production_unit"]
_WAYS = {
    "production_unit": (
        _itself("production_unit"),
        _Way("company", _UNIT.c.company, _UNIT.c.id),
        *(_of_a_visit_at_a_unit(kind) for kind in _OF_A_VISIT),
        *(_owned(kind, "unit") for kind in OF_A_UNIT),
    ),
    "visit": tuple(_owned(kind, "visit") for kind in _OF_A_VISIT),
    "candidate": (_itself("candidate"), *(_owned(kind, "candidate") for kind in _OF_A_CANDIDATE)),
    "offer": tuple(_owned(kind, "code") for kind in _OF_AN_OFFER),
}
"""Whom a conflict marks beside its own record; an offer is named by its code, whatever edition holds."""


def clashing(reader: Reader, kind: str) -> frozenset[str]:
    """Return the records of a kind that stand in an open conflict."""
    return frozenset(reader.connection.scalars(_open(kind)))


def clashing_units(reader: Reader) -> frozenset[str]:
    """Return the workplaces of which anything stands in an open conflict: of themselves, their firm, their work."""
    return _marked(reader, "production_unit")


def clashing_candidates(reader: Reader) -> frozenset[str]:
    """Return the candidates of whom anything stands in an open conflict."""
    return _marked(reader, "candidate")


def clashing_offers(reader: Reader) -> frozenset[str]:
    """Return the codes of the offers of which an edition or a proposal stands in an open conflict."""
    return _marked(reader, "offer")


def clashes_of(reader: Reader, kind: str, record: str) -> frozenset[str]:
    """Return the open conflicts that mark a record: its own and those of what belongs to it.

    Args:
        reader: the transaction.
        kind: kind of the record.
        record: its id; an offer's code.
    """
    clash = select(_CLASH.c.id).where(_CLASH.c.state == "open")
    own = clash.where(_CLASH.c.record_kind == kind, _CLASH.c.record_id == record)
    belonging = (
        clash.where(
            _CLASH.c.record_kind == way.kind,
            _CLASH.c.record_id == way.record,
            way.owner == record,
            *way.joins,
        )
        for way in _WAYS.get(kind, ())
    )
    return frozenset(reader.connection.scalars(union(own, *belonging)))


def _open(kind: str) -> Select[Any]:
    return select(_CLASH.c.record_id).where(_CLASH.c.state == "open", _CLASH.c.record_kind == kind)


def _marked(reader: Reader, kind: str) -> frozenset[str]:
    ways = (select(way.owner).where(way.record.in_(_open(way.kind)), *way.joins) for way in _WAYS[kind])
    return frozenset(found for found in reader.connection.scalars(union(*ways)) if found)
