"""Rows of a kind's table as domain records: the statement that asks for them, and what makes records of its answer.

A screen asks a few dozen of these in a row. The database library needs a millisecond for each, most of it to build the
statement; here its text is put together from what is known of the kind.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import Any, TypeVar

from fieldvisit.domain.records.record import Record
from fieldvisit.store.codec import python_of_column
from fieldvisit.store.danish_order import order_sql
from fieldvisit.store.outbox import OUTSTANDING
from fieldvisit.store.tables import KIND_TABLES
from fieldvisit_sync.schema.field import Field, Type
from fieldvisit_sync.schema.registry import KINDS
from fieldvisit_sync.statement import (
    Part,
    column,
    columns,
    joined,
    marks,
    part,
    statement,
    table_name,
    words,
)

T = TypeVar("T", bound=Record)

_OWN = ("id", "version")
_MANY = (list, tuple, set, frozenset)
_NONE, _ONE = -2, -1
_KEPT = 512
"""Statements that are kept; the lists of ids in them differ in length."""

Shape = tuple[tuple[str, int], ...]
"""Field and how many values it may have: `_NONE` empty, `_ONE` this one, else one of so many."""


def columns_of(kind: str) -> tuple[str, ...]:
    """Return the columns that `records_of` takes, in its order; behind them it takes whether edits wait."""
    return (*_OWN, *(field.name for field in KINDS[kind].fields))


@cache
def pending(kind: str) -> Part:
    """Return the condition that a row has edits which the server has not taken.

    It asks the outbox row by row through its index, so that a long outbox costs a short list nothing.
    """
    table = KIND_TABLES[kind]
    return part(
        "EXISTS (SELECT 1 FROM outbox WHERE outbox.kind = {kind} AND outbox.record = {table}.id "
        "AND outbox.state IN ({states}))",
        kind=words((kind,)),
        table=table_name(table),
        states=words(OUTSTANDING),
    )


def select_sql(
    kind: str, equal: Mapping[str, object], order: Iterable[str], limit: int | None
) -> tuple[str, list[object]]:
    """Return the statement that finds records by the values of their fields, and its values.

    Args:
        kind: the records' kind.
        equal: field to wire value; None means empty, several mean any of them.
        order: as of `order_of`.
        limit: most records.

    Raises:
        ValueError: no such field.
    """
    values = _values(equal)
    if limit is not None:
        values.append(limit)
    return _select(kind, _shape(equal), tuple(order), limit is not None), values


def count_sql(kind: str, equal: Mapping[str, object]) -> tuple[str, list[object]]:
    """Return the statement that counts them, and its values; arguments and errors as `select_sql`."""
    return _count(kind, _shape(equal)), _values(equal)


def order_of(kind: str, order: Iterable[str]) -> Part:
    """Return what records are sorted by.

    Args:
        kind: the records' kind.
        order: field names; a leading `-` means falling. A name is sorted as in Danish (`danish_order`).

    Raises:
        ValueError: no such field.
    """
    orders = []
    for name in order:
        field = name.removeprefix("-")
        by = column(KIND_TABLES[kind], field)
        by = order_sql(by) if field == "name" else by
        orders.append(part("{by} DESC", by=by) if field != name else by)
    return joined(orders)


def records_of(kind: type[T], rows: Iterable[Sequence[Any]]) -> Iterator[T]:
    """Make the records of rows with the columns of `columns_of` and whether edits wait."""
    names, changed = _form(kind.KIND)
    for row in rows:
        values = list(row)
        for place, change, empty in changed:
            values[place] = empty if values[place] is None else change(values[place])
        yield kind(**dict(zip(names, values, strict=True)))


def _shape(equal: Mapping[str, object]) -> Shape:
    return tuple(
        (name, len(value) if isinstance(value, _MANY) else _ONE if value is not None else _NONE)
        for name, value in equal.items()
    )


def _values(equal: Mapping[str, object]) -> list[object]:
    values: list[object] = []
    for value in equal.values():
        if isinstance(value, _MANY):
            values += value
        elif value is not None:
            values.append(value)
    return values


@lru_cache(maxsize=_KEPT)
def _select(kind: str, shape: Shape, order: tuple[str, ...], limited: bool) -> str:
    table = KIND_TABLES[kind]
    return statement(
        "SELECT {columns}, {pending} FROM {table} WHERE {conditions} ORDER BY {order} LIMIT {limit}",
        columns=columns(table, columns_of(kind)),
        pending=pending(kind),
        table=table_name(table),
        conditions=_conditions(kind, shape),
        order=order_of(kind, order),
        limit=marks(1) if limited else part("-1"),
    )


@lru_cache(maxsize=_KEPT)
def _count(kind: str, shape: Shape) -> str:
    return statement(
        "SELECT count(*) FROM {table} WHERE {conditions}",
        table=table_name(KIND_TABLES[kind]),
        conditions=_conditions(kind, shape),
    )


def _conditions(kind: str, shape: Shape) -> Part:
    table = KIND_TABLES[kind]
    conditions = [part("TRUE")]
    for name, count in shape:
        if count == _NONE:
            conditions.append(part("{column} IS NULL", column=column(table, name)))
        elif count == _ONE:
            conditions.append(part("{column} = ?", column=column(table, name)))
        else:
            conditions.append(part("{column} IN ({values})", column=column(table, name), values=marks(count)))
    return joined(conditions, " AND ")


@cache
def _form(kind: str) -> tuple[tuple[str, ...], tuple[tuple[int, Callable[[Any], Any], object], ...]]:
    """Return the names of the values of a row, and those that are not kept as they are: place, change, what empty is."""
    fields = KINDS[kind].fields
    names = (*columns_of(kind), "pending")
    changed: list[tuple[int, Callable[[Any], Any], object]] = [(len(names) - 1, bool, False)]
    for place, field in enumerate(fields, len(_OWN)):
        if (change := python_of_column(field)) is not None:
            changed.append((place, change, _empty(field)))
    return names, tuple(changed)


def _empty(field: Field) -> object:
    return () if field.type is Type.LABELS else None
