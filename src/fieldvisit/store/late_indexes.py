"""Indexes that a large import builds once, behind its last row, instead of row by row.

An index of names or trades takes its rows in no order. As soon as the indexes together are longer than the writer's memory,
row by row each page of them is read, encrypted and written again many times; built at once they are sorted first.
"""

from collections.abc import Callable

from sqlalchemy import Connection, Index, text
from sqlalchemy.schema import CreateIndex

from fieldvisit.store.plain import fetch_one
from fieldvisit.store.tables import KIND_TABLES, WIDE_INDEXES

_MANY = 5_000
"""New rows that make a file a large one."""

_SHARE = 2
"""The indexes are built anew over all rows: that pays where at least one row in so many of the old ones is new."""

_LATE = {
    "company": ("name", "status"),
    "production_unit": (*WIDE_INDEXES["production_unit"], "started", "next_contact"),
}
"""The orders of the lists. What an import looks for its rows by is kept up: CVR number, P-number, company."""

_COUNT = "SELECT count(*) FROM production_unit"


class LateIndexes:
    """The late indexes of one transaction, which must end with `build` or be taken back.

    Args:
        connection: a writing transaction.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._new = 0
        self._put_off: list[Index] = []

    def note_new(self, units: int) -> None:
        """Count new workplaces; once they are many beside those of before, the indexes wait."""
        self._new += units
        if self._put_off or self._new < _MANY:
            return
        before = fetch_one(self._connection, _COUNT) - self._new
        if self._new * _SHARE < before:
            return
        self._put_off = [
            index
            for kind, columns in _LATE.items()
            for index in sorted(KIND_TABLES[kind].indexes, key=lambda each: str(each.name))
            if index.name in {f"ix_{kind}_{column}" for column in columns}
        ]
        for index in self._put_off:
            self._connection.execute(text(f"DROP INDEX {index.name}"))

    def build(self, check: Callable[[], None]) -> None:
        """Make the indexes that waited.

        Args:
            check: called before each of them, which takes up to a second; what it raises ends the transaction.
        """
        for index in self._put_off:
            check()
            self._connection.execute(CreateIndex(index))
        self._put_off = []
