"""Reading records: the one way from table rows to domain dataclasses."""

from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Connection, RowMapping, Table, and_, exists, func, select

from fieldvisit.domain.records.candidate import Candidate
from fieldvisit.domain.records.consent import Consent
from fieldvisit.domain.records.placement import Placement
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.domain.records.record import Record
from fieldvisit.domain.records.shortlist_entry import ShortlistEntry
from fieldvisit.store.codec import from_column, from_wire
from fieldvisit.store.outbox import OUTSTANDING
from fieldvisit.store.tables import KIND_TABLES, OUTBOX
from fieldvisit_sync.schema.registry import KINDS

T = TypeVar("T", bound=Record)

PERSONAL = frozenset({Candidate.KIND, Consent.KIND, Placement.KIND, ShortlistEntry.KIND})
"""Kinds that the offline lease locks (SECURITY "Offline lease")."""


class PersonsLockedError(Exception):
    """Personal data is locked until the next sync (G4); nothing is deleted."""

    def __str__(self) -> str:
        """Return the sentence of DESIGN section 9."""
        return "Personoplysninger er låst, til du synkroniserer."


class Reader:
    """One moment of the store.

    Args:
        connection: an open transaction.
        persons_locked: True when the offline lease has run out; personal kinds then raise.
    """

    def __init__(self, connection: Connection, *, persons_locked: bool = False) -> None:
        self.connection = connection
        self.persons_locked = persons_locked

    def get(self, kind: type[T], record: str | None) -> T | None:
        """Return the record with this id, or None; of a workplace that was merged into another, that one.

        Raises:
            PersonsLockedError: the kind is personal and the lease has run out.
        """
        if record is None:
            return None
        found = next(iter(self.find(kind, id=record)), None)
        passed = {record}
        while isinstance(found, ProductionUnit) and found.merged_into and found.merged_into not in passed:
            passed.add(found.merged_into)
            stands = next(iter(self.find(kind, id=found.merged_into)), None)
            if stands is None:
                break
            found = stands
        return found

    def need(self, kind: type[T], record: str) -> T:
        """Return the record with this id.

        Raises:
            KeyError: there is none (the message is the kind, not the content).
        """
        found = self.get(kind, record)
        if found is None:
            raise KeyError(kind.KIND)
        return found

    def find(
        self, kind: type[T], *, order: Iterable[str] = ("id",), limit: int | None = None, **equal: object
    ) -> list[T]:
        """Return the records whose fields equal the given values; a list or tuple means any of them.

        Args:
            kind: the dataclass.
            order: field names; a leading `-` means falling.
            limit: most records.
            equal: field to wire value (None finds empty ones); of one `unit` also what was made for its doubles.
        """
        table = KIND_TABLES[kind.KIND]
        conditions = self._conditions(table, equal)
        return self.select(kind, and_(True, *conditions), order=order, limit=limit)

    def select(
        self,
        kind: type[T],
        condition: ColumnElement[bool],
        *,
        order: Iterable[str] = ("id",),
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[T]:
        """Return the records that fulfil an SQL condition (for repositories inside the store)."""
        self.check_access(kind.KIND)
        table = KIND_TABLES[kind.KIND]
        orders = [table.c[name[1:]].desc() if name.startswith("-") else table.c[name] for name in order]
        query = select(table, is_pending(kind.KIND))
        query = query.where(condition).order_by(*orders).limit(limit).offset(offset)
        return [self.record(kind, row) for row in self.connection.execute(query).mappings()]

    def count(self, kind: type[Record], **equal: object) -> int:
        """Return how many records have these field values."""
        table = KIND_TABLES[kind.KIND]
        conditions = self._conditions(table, equal)
        return (
            self.connection.scalar(select(func.count()).select_from(table).where(and_(True, *conditions)))
            or 0
        )

    def doubles_of(self, unit: str) -> tuple[str, ...]:
        """Return the workplaces that were merged into this one, directly or one after the other."""
        table = KIND_TABLES[ProductionUnit.KIND]
        found: list[str] = []
        wanted = [unit]
        while wanted:
            query = select(table.c.id).where(table.c.merged_into.in_(wanted))
            wanted = [each for each in self.connection.scalars(query) if each != unit and each not in found]
            found += wanted
        return tuple(found)

    def _conditions(self, table: Table, equal: Mapping[str, object]) -> list[ColumnElement[bool]]:
        """Return the conditions of a search; the server moves what was made for a double, here it may still wait."""
        wanted = dict(equal)
        unit = wanted.get("unit")
        if isinstance(unit, str) and (doubles := self.doubles_of(unit)):
            wanted["unit"] = (unit, *doubles)
        return [_condition(table, name, value) for name, value in wanted.items()]

    def record(self, kind: type[T], row: RowMapping) -> T:
        """Return a row of the kind's table, selected together with `is_pending(kind)`, as a domain record."""
        values = {
            field.name: from_wire(field, from_column(field, row[field.name]))
            for field in KINDS[kind.KIND].fields
        }
        return kind(id=row["id"], version=row["version"], pending=bool(row["pending"]), **values)

    def check_access(self, kind: str) -> None:
        """Refuse personal kinds when the lease has run out.

        Raises:
            PersonsLockedError: see above.
        """
        if self.is_locked(kind):
            raise PersonsLockedError

    def is_locked(self, kind: str) -> bool:
        """Say whether the kind is personal and the lease has run out: its values show nowhere, not even as changes."""
        return self.persons_locked and kind in PERSONAL


def is_pending(kind: str) -> ColumnElement[bool]:
    """Return the column `pending`: whether the row has edits that the server has not taken.

    It asks the outbox row by row through its index, so that a long outbox costs a short list nothing.
    """
    waits = exists().where(
        OUTBOX.c.kind == kind, OUTBOX.c.record == KIND_TABLES[kind].c.id, OUTBOX.c.state.in_(OUTSTANDING)
    )
    return waits.label("pending")


def _condition(table: Table, name: str, value: Any) -> ColumnElement[bool]:
    column = table.c[name]
    if isinstance(value, (list, tuple, set, frozenset)):
        return column.in_(tuple(value))
    return column.is_(None) if value is None else column == value
