"""Rows of a kind's table as domain records: the statement that asks for them, and what makes records of its answer.

A screen asks a few dozen of these in a row. The database library needs a millisecond for each, most of it to build the
statement; here its text is put together from what is known of the kind.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, TypeVar

from fieldvisit.domain.records.record import Record
from fieldvisit.store.codec import python_of_column
from fieldvisit.store.outbox import OUTSTANDING
from fieldvisit.store.plain import quoted
from fieldvisit_sync.schema.field import Field, Type
from fieldvisit_sync.schema.registry import KINDS

T = TypeVar("T", bound=Record)

_OWN = ("id", "version")
_MANY = (list, tuple, set, frozenset)


def columns_of(kind: str) -> tuple[str, ...]:
    """Return the columns that `records_of` takes, in its order; behind them it takes whether edits wait."""
    return (*_OWN, *(field.name for field in KINDS[kind].fields))


@cache
def pending_sql(kind: str) -> str:
    """Return the condition that a row has edits which the server has not taken.

    It asks the outbox row by row through its index, so that a long outbox costs a short list nothing.
    """
    return (
        f"EXISTS (SELECT 1 FROM outbox WHERE outbox.kind = '{kind}' AND outbox.record = {kind}.id "  # noqa: S608 - names of our own
        f"AND outbox.state IN ({quoted(OUTSTANDING)}))"
    )


def select_sql(
    kind: str, equal: Mapping[str, object], order: Iterable[str], limit: int | None
) -> tuple[str, list[object]]:
    """Return the statement that finds records by the values of their fields, and its values.

    Args:
        kind: the records' kind.
        equal: field to wire value; None means empty, several mean any of them.
        order: field names; a leading `-` means falling.
        limit: most records.

    Raises:
        KeyError: no such field.
    """
    where, values = where_sql(kind, equal)
    orders = ", ".join(
        f"{_names(kind)[name.removeprefix('-')]}{' DESC' * name.startswith('-')}" for name in order
    )
    statement = f"{_begin(kind)}{where}{f' ORDER BY {orders}' * bool(orders)}"
    if limit is not None:
        statement += " LIMIT ?"
        values.append(limit)
    return statement, values


def where_sql(kind: str, equal: Mapping[str, object]) -> tuple[str, list[object]]:
    """Return the condition that fields have these values, ` WHERE ...` or nothing, and its values."""
    parts: list[str] = []
    values: list[object] = []
    for name, value in equal.items():
        column = _names(kind)[name]
        if value is None:
            parts.append(f"{column} IS NULL")
        elif isinstance(value, _MANY):
            parts.append(f"{column} IN ({', '.join('?' * len(value))})")
            values += value
        else:
            parts.append(f"{column} = ?")
            values.append(value)
    return (f" WHERE {' AND '.join(parts)}" if parts else ""), values


def records_of(kind: type[T], rows: Iterable[Sequence[Any]]) -> Iterator[T]:
    """Make the records of rows with the columns of `columns_of` and whether edits wait."""
    names, changed = _form(kind.KIND)
    for row in rows:
        values = list(row)
        for place, change, empty in changed:
            values[place] = empty if values[place] is None else change(values[place])
        yield kind(**dict(zip(names, values, strict=True)))


@cache
def _begin(kind: str) -> str:
    columns = ", ".join(_names(kind).values())
    return f"SELECT {columns}, {pending_sql(kind)} FROM {kind}"  # noqa: S608 - names of our own


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


@cache
def _names(kind: str) -> Mapping[str, str]:
    return {name: f'{kind}."{name}"' for name in columns_of(kind)}
