"""Many rows of one table at once, past the compiler of the database library (edits, imports, first sync)."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import Any

from sqlalchemy import Connection, Table

from fieldvisit.store.codec import (
    TRANSLATED,
    columns_of_wire,
    json_text,
    to_column,
    whole_row_of_wire,
    wire_of_columns,
)
from fieldvisit.store.plain import fetch, run_for_each
from fieldvisit.store.tables import KIND_TABLES
from fieldvisit_sync.schema.field import Field
from fieldvisit_sync.schema.registry import KINDS
from fieldvisit_sync.schema.value_type import has_type
from fieldvisit_sync.statement import Part, column, columns, joined, marks, part, statement, table_name

EVERY = part("TRUE")
"""The condition that leaves no row out."""


def insert_rows(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows whose values are in column form already.

    Args:
        connection: a writing transaction.
        table: where.
        rows: all with the columns of the first one.
    """
    if not rows:
        return
    names = tuple(rows[0])
    run_for_each(connection, _insert(table, names), (tuple(row[name] for name in names) for row in rows))


def insert_wires(connection: Connection, kind: str, records: Mapping[str, Mapping[str, Any]]) -> None:
    """Insert records that no server has seen.

    Args:
        connection: a writing transaction.
        kind: the records' kind.
        records: id to fields in wire form, all known to this schema version.
    """
    names = tuple(field.name for field in KINDS[kind].fields)
    found = ((record, columns_of_wire(kind, wire)) for record, wire in records.items())
    rows = ((record, 0, *map(columns.get, names)) for record, columns in found)
    run_for_each(connection, _insert(KIND_TABLES[kind], ("id", "version", *names)), rows)


def whole_rows(
    connection: Connection, kind: str, records: Collection[str]
) -> dict[str, tuple[int, dict[str, Any]]]:
    """Return those of the records that are here: id to server version and filled fields in wire form."""
    return {record: (version, wire) for record, version, wire in find_rows(connection, kind, "id", records)}


def find_rows(
    connection: Connection, kind: str, name: str, values: Collection[str], which: Part = EVERY
) -> Iterator[tuple[str, int, dict[str, Any]]]:
    """Yield the records in which a column holds one of some values: id, server version, filled fields in wire form.

    Args:
        connection: an open transaction.
        kind: the records' kind.
        name: the column.
        values: what it may hold; none find nothing.
        which: a condition besides.
    """
    if not values:
        return
    names = ("id", "version", "extra", *(field.name for field in KINDS[kind].fields))
    for row in fetch(connection, _select(kind, names, name, which), (json_text(list(values)),)):
        yield row[0], row[1], wire_of_columns(kind, dict(zip(names, row, strict=True)))


def update_rows(connection: Connection, kind: str, rows: Iterable[tuple[str, Mapping[str, Any]]]) -> None:
    """Write columns of some records.

    Args:
        connection: a writing transaction.
        kind: the records' kind.
        rows: id, and column to value in column form.
    """
    alike: dict[tuple[str, ...], list[tuple[Any, ...]]] = {}
    for record, values in rows:
        alike.setdefault(tuple(values), []).append((*values.values(), record))
    for names, together in alike.items():
        run_for_each(connection, _update(kind, names), together)


def upsert_rows(connection: Connection, kind: str, rows: Sequence[tuple[str, int, dict[str, Any]]]) -> None:
    """Store whole records in wire form: make their rows, or replace every field of those that are there.

    Fields of newer schema versions are kept in the column `extra` (SYNC S9), and so are values of later fields that are
    not of their type: a server that did not know the field has taken them unread.

    Args:
        connection: a writing transaction.
        kind: the records' kind.
        rows: id, server version and fields.
    """
    alike: dict[tuple[str, ...], list[tuple[Any, ...]]] = {}
    for record, version, wire in rows:
        shape = _shape(kind, tuple(wire))
        if any(not _is_empty_or_fits(field, wire[field.name]) for field in shape.later):
            row = whole_row_of_wire(kind, wire)
            extra = row.pop("extra")
            alike.setdefault(tuple(row), []).append((record, version, extra, *row.values()))
            continue
        extra = json_text({name: wire[name] for name in shape.strange}) if shape.strange else None
        if shape.plain:
            values = (record, version, extra, *wire.values())
        else:
            values = (record, version, extra, *(to_column(field, wire[field.name]) for field in shape.fields))
        alike.setdefault(shape.names, []).append(values)
    for names, together in alike.items():
        run_for_each(connection, _upsert(kind, names), together)


def _is_empty_or_fits(field: Field, value: Any) -> bool:
    return value is None or has_type(field, value)


class _Shape:
    """What rows with the same fields in the same order have in common."""

    def __init__(self, kind: str, given: tuple[str, ...]) -> None:
        known = {field.name: field for field in KINDS[kind].fields}
        self.fields: list[Field] = [known[name] for name in given if name in known]
        self.names = tuple(field.name for field in self.fields)
        self.later = [field for field in self.fields if field.since > 1]
        self.strange = [name for name in given if name not in known]
        self.plain = not self.strange and not any(field.type in TRANSLATED for field in self.fields)


@cache
def _insert(table: Table, names: tuple[str, ...]) -> str:
    return _insert_into(table, names).text


def _insert_into(table: Table, names: tuple[str, ...]) -> Part:
    return part(
        "INSERT INTO {table} ({names}) VALUES ({values})",
        table=table_name(table),
        names=columns(table, names),
        values=marks(len(names)),
    )


@cache
def _select(kind: str, names: tuple[str, ...], name: str, which: Part) -> str:
    table = KIND_TABLES[kind]
    return statement(
        "SELECT {columns} FROM {table} WHERE {name} IN (SELECT value FROM json_each(?)) AND {which} ORDER BY id",
        columns=columns(table, names),
        table=table_name(table),
        name=column(table, name),
        which=which,
    )


@lru_cache(maxsize=2_000)
def _update(kind: str, names: tuple[str, ...]) -> str:
    table = KIND_TABLES[kind]
    return statement(
        "UPDATE {table} SET {changes} WHERE id = ?",
        table=table_name(table),
        changes=joined(part("{name} = ?", name=column(table, name)) for name in names),
    )


@lru_cache(maxsize=2_000)
def _upsert(kind: str, names: tuple[str, ...]) -> str:
    """Return the statement; fields that a record does not have are empty afterwards."""
    table = KIND_TABLES[kind]
    every = ("version", "extra", *(field.name for field in KINDS[kind].fields))
    return statement(
        "{insert} ON CONFLICT (id) DO UPDATE SET {changes}",
        insert=_insert_into(table, ("id", "version", "extra", *names)),
        changes=joined(part("{name} = excluded.{name}", name=column(table, name)) for name in every),
    )


_shape = lru_cache(maxsize=2_000)(_Shape)
