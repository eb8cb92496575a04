"""Three forms of a value and the ways between them: Python (domain), wire (outbox, sync), column (table).

Wire form follows `schema.field.Type`; it equals the column form except for BOOLEAN (0/1), LABELS and JSON (JSON text).
"""

import math
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from functools import cache
from typing import Any

import msgspec

from fieldvisit.store.errors import ValueRefusedError
from fieldvisit_sync.schema.field import FIRST_YEAR, LAST_YEAR, Field, Type
from fieldvisit_sync.schema.registry import KINDS
from fieldvisit_sync.schema.value_type import has_type

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
TRANSLATED = frozenset({Type.LABELS, Type.JSON, Type.BOOLEAN})
"""Types whose column form is not their wire form."""

_WHOLE = 2**63
_DAY_LENGTH = len("2026-10-06")


def stamp_text(moment: datetime) -> str:
    """Return an aware datetime in the wire form of a STAMP."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def to_wire(field: Field, value: object) -> Any:
    """Return the wire form of a Python value.

    Half a letter, as a broken paste or argument brings it, becomes the replacement letter: a text is never lost for it.

    Raises:
        TypeError: the value is not of the field's type.
        ValueRefusedError: a number or day that no record can hold.
    """
    if value is None:
        return value
    if field.type is Type.JSON:
        return _json_value(value)
    wrong_day = field.type is Type.DATE and isinstance(value, datetime)
    wrong_flag = field.type is not Type.BOOLEAN and isinstance(value, bool)
    if isinstance(value, _PYTHON_TYPES[field.type]) and not (wrong_day or wrong_flag):
        if isinstance(value, date):
            return _day_or_stamp(value)
        if isinstance(value, (list, tuple, set, frozenset)):
            return sorted({_whole_letters(str(label)) for label in value})
        if isinstance(value, str):
            return _whole_letters(value)
        if isinstance(value, int | float) and not isinstance(value, bool):
            return _number(field, value)
        return value
    raise TypeError(f"{field.name} holds {field.type}, not {type(value).__name__}")


def _day_or_stamp(value: date) -> str:
    if not FIRST_YEAR <= value.year <= LAST_YEAR:
        raise ValueRefusedError
    return stamp_text(value) if isinstance(value, datetime) else value.isoformat()


def _number(field: Field, value: float) -> float:
    if not (-_WHOLE <= value < _WHOLE if isinstance(value, int) else math.isfinite(value)):
        raise ValueRefusedError
    return float(value) if field.type is Type.REAL else value


def _whole_letters(text: str) -> str:
    try:
        text.encode()
    except UnicodeEncodeError:
        return "".join("\ufffd" if "\ud800" <= letter <= "\udfff" else letter for letter in text)
    return text


def _json_value(value: object) -> object:
    try:
        json_text(value)
    except (UnicodeEncodeError, OverflowError, RecursionError):
        raise ValueRefusedError from None
    return value


def from_wire(field: Field, value: Any) -> Any:
    """Return the Python form of a wire value."""
    if value is None:
        return () if field.type is Type.LABELS else None
    if field.type is Type.DATE:
        return date.fromisoformat(value)
    if field.type is Type.STAMP:
        return datetime.fromisoformat(value)
    if field.type is Type.DUE:
        return _due_of_text(value)
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


def python_of_column(field: Field) -> Callable[[Any], Any] | None:
    """Return what makes the Python form of a filled column; None where both are the same."""
    changes: dict[Type, Callable[[Any], Any]] = {
        Type.BOOLEAN: bool,
        Type.DATE: date.fromisoformat,
        Type.STAMP: datetime.fromisoformat,
        Type.DUE: _due_of_text,
        Type.LABELS: _labels_of_text,
        Type.JSON: msgspec.json.decode,
    }
    return changes.get(field.type)


def _due_of_text(text: str) -> date:
    return date.fromisoformat(text) if len(text) == _DAY_LENGTH else datetime.fromisoformat(text)


def _labels_of_text(text: str) -> tuple[str, ...]:
    return tuple(msgspec.json.decode(text))


def wire_of_columns(kind: str, row: Mapping[Any, Any]) -> dict[str, Any]:
    """Return the wire form of all fields of a whole table row, empty ones left out.

    Fields of newer schema versions are among them: who deletes a record and takes it back changes nothing of them.
    """
    names, translated = _names(kind)
    wire = {name: value for name in names if (value := row[name]) is not None}
    for field in translated:
        if field.name in wire:
            wire[field.name] = from_column(field, wire[field.name])
    if row["extra"] is not None:
        kept = msgspec.json.decode(row["extra"])
        wire |= {name: value for name, value in kept.items() if name not in names}
    return {name: value for name, value in wire.items() if value is not None}


@cache
def _names(kind: str) -> tuple[dict[str, None], tuple[Field, ...]]:
    """Return the names of a kind's fields in their order, and the fields whose column form is not their wire form."""
    fields = KINDS[kind].fields
    return dict.fromkeys(field.name for field in fields), tuple(
        field for field in fields if field.type in TRANSLATED
    )


def columns_of_wire(kind: str, wire: Mapping[str, Any]) -> dict[str, Any]:
    """Return the column form of the fields this schema version knows."""
    names, translated = _names(kind)
    columns = {name: wire[name] for name in names if name in wire}
    for field in translated:
        if field.name in columns:
            columns[field.name] = to_column(field, columns[field.name])
    return columns


def whole_row_of_wire(kind: str, wire: Mapping[str, Any]) -> dict[str, Any]:
    """Return the columns of a whole row; what this schema version cannot show goes to the column `extra` (SYNC S9).

    That are fields it does not know, and values of later fields that a server took which did not know the field and so
    could not see that they are of another type.
    """
    shown: dict[str, Any] = {}
    taken = 0
    strange: set[str] = set()
    for field in KINDS[kind].fields:
        value = wire.get(field.name)
        if value is not None and field.since > 1 and not has_type(field, value):
            strange.add(field.name)
            value = None
        shown[field.name] = to_column(field, value)
        taken += field.name in wire
    if taken == len(wire) and not strange:
        return {**shown, "extra": None}
    extra = {name: value for name, value in wire.items() if name not in shown or name in strange}
    return {**shown, "extra": json_text(extra)}
