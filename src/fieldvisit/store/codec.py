"""Three forms of a value and the ways between them: Python (domain), wire (outbox, sync), column (table).

Wire form follows `schema.field.Type`; it equals the column form except for BOOLEAN (0/1), LABELS and JSON (JSON text).
"""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

import msgspec

from fieldvisit_sync.schema.field import Field, Type
from fieldvisit_sync.schema.registry import KINDS

_PYTHON_TYPES: dict[Type, tuple[type, ...]] = {
    Type.TEXT: (str,),
    Type.REFERENCE: (str,),
    Type.INTEGER: (int,),
    Type.REAL: (int, float),
    Type.BOOLEAN: (bool,),
    Type.DATE: (date,),
    Type.STAMP: (datetime,),
    Type.DUE: (date, datetime),
    Type.LABELS: (list, tuple, set, frozenset),
}
_DAY_LENGTH = len("2026-10-06")


def stamp_text(moment: datetime) -> str:
    """Return an aware datetime in the wire form of a STAMP."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def to_wire(field: Field, value: object) -> Any:
    """Return the wire form of a Python value.

    Raises:
        TypeError: the value is not of the field's type.
    """
    if value is None or field.type is Type.JSON:
        return value
    wrong_day = field.type is Type.DATE and isinstance(value, datetime)
    wrong_flag = field.type is not Type.BOOLEAN and isinstance(value, bool)
    if isinstance(value, _PYTHON_TYPES[field.type]) and not (wrong_day or wrong_flag):
        if isinstance(value, datetime):
            return stamp_text(value)
        if isinstance(value, date):
            return value.isoformat()
        if isinstance(value, (list, tuple, set, frozenset)):
            return sorted({str(label) for label in value})
        return float(value) if field.type is Type.REAL and isinstance(value, int) else value
    raise TypeError(f"{field.name} holds {field.type}, not {type(value).__name__}")


def from_wire(field: Field, value: Any) -> Any:
    """Return the Python form of a wire value."""
    if value is None:
        return () if field.type is Type.LABELS else None
    if field.type is Type.DATE:
        return date.fromisoformat(value)
    if field.type is Type.STAMP:
        return datetime.fromisoformat(value)
    if field.type is Type.DUE:
        return date.fromisoformat(value) if len(value) == _DAY_LENGTH else datetime.fromisoformat(value)
    if field.type is Type.LABELS:
        return tuple(value)
    return value


def to_column(field: Field, wire: Any) -> Any:
    """Return the column form of a wire value."""
    if wire is None:
        return None
    if field.type in {Type.LABELS, Type.JSON}:
        return json_text(wire)
    if field.type is Type.BOOLEAN:
        return int(wire)
    return wire


def from_column(field: Field, column: Any) -> Any:
    """Return the wire form of a column value."""
    if column is None:
        return None
    if field.type in {Type.LABELS, Type.JSON}:
        return msgspec.json.decode(column)
    if field.type is Type.BOOLEAN:
        return bool(column)
    return column


def json_text(value: object) -> str:
    """Return `value` as compact JSON."""
    return msgspec.json.encode(value).decode()


def wire_of_columns(kind: str, row: Mapping[Any, Any]) -> dict[str, Any]:
    """Return the wire form of all fields of a table row, empty ones left out."""
    wire = {field.name: from_column(field, row[field.name]) for field in KINDS[kind].fields}
    return {name: value for name, value in wire.items() if value is not None}


def columns_of_wire(kind: str, wire: Mapping[str, Any]) -> dict[str, Any]:
    """Return the column form of the fields this schema version knows."""
    return {
        field.name: to_column(field, wire[field.name]) for field in KINDS[kind].fields if field.name in wire
    }
