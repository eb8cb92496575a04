"""Reading records: the one way from table rows to domain dataclasses."""

from collections.abc import Iterable, Mapping
from typing import TypeVar

from sqlalchemy import ColumnElement, Connection, select, text

from fieldvisit.domain.records.candidate import Candidate
from fieldvisit.domain.records.consent import Consent
from fieldvisit.domain.records.placement import Placement
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.domain.records.record import Record
from fieldvisit.domain.records.shortlist_entry import ShortlistEntry
from fieldvisit.store.plain import fetch, fetch_one
from fieldvisit.store.record_rows import columns_of, count_sql, order_of, pending, records_of, select_sql
from fieldvisit.store.tables import KIND_TABLES
from fieldvisit_sync.statement import marks, statement

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
            order: as of `record_rows.order_of`.
            limit: most records.
            equal: field to wire value (None finds empty ones); of one `unit` also what was made for its doubles.
        """
        self.check_access(kind.KIND)
        statement, values = select_sql(kind.KIND, self._with_doubles(equal), order, limit)
        return list(records_of(kind, fetch(self.connection, statement, values)))

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
        query = select(*(table.c[name] for name in columns_of(kind.KIND)), text(pending(kind.KIND).text))
        query = (
            query.where(condition).order_by(text(order_of(kind.KIND, order).text)).limit(limit).offset(offset)
        )
        return list(records_of(kind, self.connection.execute(query)))

    def count(self, kind: type[Record], **equal: object) -> int:
        """Return how many records have these field values."""
        return fetch_one(self.connection, *count_sql(kind.KIND, self._with_doubles(equal))) or 0

    def doubles_of(self, unit: str) -> tuple[str, ...]:
        """Return the workplaces that were merged into this one, directly or one after the other."""
        found: list[str] = []
        wanted = [unit]
        while wanted:
            asked = statement(
                "SELECT id FROM production_unit WHERE merged_into IN ({units})", units=marks(len(wanted))
            )
            rows = fetch(self.connection, asked, wanted)
            wanted = [each for (each,) in rows if each != unit and each not in found]
            found += wanted
        return tuple(found)

    def _with_doubles(self, equal: Mapping[str, object]) -> Mapping[str, object]:
        """Return what is sought; the server moves what was made for a double, here it may still wait."""
        unit = equal.get("unit")
        if isinstance(unit, str) and (doubles := self.doubles_of(unit)):
            return {**equal, "unit": (unit, *doubles)}
        return equal

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
