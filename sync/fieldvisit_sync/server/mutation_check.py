"""Reads a mutation against the schema before anything is done with it: shapes, types and sizes.

A laptop of a newer schema version may send fields and steps that this server does not know; they are kept (SYNC S9), as
far as there is room.
"""

import math
import re
from collections.abc import Collection, Mapping
from typing import Annotated, Any

import msgspec

from fieldvisit_sync.protocol.messages import Mutation
from fieldvisit_sync.protocol.reasons import Refusal
from fieldvisit_sync.schema.field import Field, Merge, Type
from fieldvisit_sync.schema.kind import Kind
from fieldvisit_sync.schema.registry import KINDS
from fieldvisit_sync.schema.value_type import GREATEST, SMALLEST, has_type, is_stamp
from fieldvisit_sync.server.author import Author
from fieldvisit_sync.server.record_ids import is_derived, is_id
from fieldvisit_sync.server.refused import RefusedError

MOST_TEXT = 4_000
"""Characters of a text field."""

MOST_PROSE = 100_000
"""Characters of a text that is merged by words."""

MOST_LABELS = 500
"""Labels of one field."""

MOST_JSON = 64 * 1024
"""Bytes of a JSON value."""

MOST_FIELDS = 200
"""Fields of one mutation."""

MOST_UNKNOWN_FIELDS = 100
"""Fields of one record that this schema version does not know."""

MOST_UNKNOWN = 256 * 1024
"""Bytes of their values together, as JSON."""

_NAME = re.compile(r"[a-z][a-z0-9_]{0,62}")
_DEEPEST = 20
_FIELDS = {name: {field.name: field for field in kind.fields} for name, kind in KINDS.items()}
_PLAIN = {
    name: {
        field.name: MOST_PROSE if field.merge is Merge.TEXT else MOST_TEXT
        for field in kind.fields
        if field.type is Type.TEXT and not field.order
    }
    for name, kind in KINDS.items()
}
"""Kind to the fields that take any text, with the most characters: nine of ten values, and soon checked."""
_SHAPES = {
    name: msgspec.defstruct(
        name,
        [(text, Annotated[str, msgspec.Meta(max_length=most)] | None, None) for text, most in texts.items()],
    )
    for name, texts in _PLAIN.items()
}
"""The same as types, so that many values are checked at once."""


def check_mutation(mutation: Mutation, author: Author) -> Kind:
    """Return the kind of a mutation whose frame of ids and times is sound.

    Raises:
        RefusedError: unknown kind, or an id, base or time that is none, or no laptop's.
    """
    kind = KINDS.get(mutation.kind)
    if kind is None:
        raise RefusedError(Refusal.UNKNOWN_KIND)
    if (
        not is_id(mutation.id)
        or not is_id(mutation.record)
        or not 0 <= mutation.base <= GREATEST
        or not is_stamp(mutation.at)
    ):
        raise RefusedError(Refusal.BAD_VALUE)
    if not author.trusted and is_derived(mutation.id):
        # What the server does itself has such ids: one that is taken would stop whoever's edit it follows from.
        raise RefusedError(Refusal.BAD_VALUE)
    if kind.by_server and kind.name != "conflict" and not author.trusted:
        raise RefusedError(Refusal.NOT_ALLOWED)
    return kind


def are_plain_texts(kind: Kind, new: Mapping[str, Any]) -> bool:
    """Say whether all values are of fields that take any text, and none is too long: `check_fields` would change nothing."""
    if not new.keys() <= _PLAIN[kind.name].keys():
        return False
    try:
        msgspec.convert(new, _SHAPES[kind.name])
    except msgspec.ValidationError:
        return False
    return True


def knows_all(kind: Kind, names: Mapping[str, Any]) -> bool:
    """Say whether this schema version knows all the fields."""
    return names.keys() <= _FIELDS[kind.name].keys()


def check_fields(
    kind: Kind, mutation: Mutation, author: Author, held: Collection[str] = ()
) -> dict[str, Any]:
    """Return the new values in the form they are stored.

    Args:
        kind: the record's kind.
        mutation: the edit.
        author: whose.
        held: fields that the record has, known or not: who decides a conflict about one may know it as little.

    Raises:
        RefusedError: a value that is not of its field's type, too large, or of a field that nobody knows.
    """
    if len(mutation.new) > MOST_FIELDS:
        raise RefusedError(Refusal.TOO_LARGE)
    clean: dict[str, Any] = {}
    fields = _FIELDS[kind.name]
    for name, value in mutation.new.items():
        if type(value) is str and len(value) <= _PLAIN[kind.name].get(name, -1):
            clean[name] = value
            continue
        field = fields.get(name)
        if field is None:
            if not (author.is_newer or name in held) or not _NAME.fullmatch(name):
                raise RefusedError(Refusal.BAD_VALUE, name[:63])
            if not _is_json(value, 0):
                raise RefusedError(Refusal.BAD_VALUE, name)
            clean[name] = value
        else:
            clean[name] = None if value is None else _checked(field, value, author)
    return clean


def readable_old(kind: Kind, mutation: Mutation, author: Author) -> dict[str, Any]:
    """Return the values the author saw, without those that cannot be read: they only guide the merge."""
    clean: dict[str, Any] = {}
    for name, value in mutation.old.items():
        field = kind.field(name)
        try:
            if field is not None:
                clean[name] = None if value is None else _checked(field, value, author)
            elif _is_json(value, 0) and len(msgspec.json.encode(value)) <= MOST_UNKNOWN:
                clean[name] = value
        except RefusedError:
            continue
    return clean


def check_room(kind: Kind, new: Mapping[str, Any], held: Mapping[str, Any]) -> None:
    """Let new values pass if there is room beside the others that this schema version does not know.

    Args:
        kind: the record's kind.
        new: checked new values.
        held: the values that the record has now.

    Raises:
        RefusedError: there is none; the change waits on its laptop until this server is upgraded.
    """
    fields = _FIELDS[kind.name]
    added = [name for name in new if name not in fields]
    if not added:
        return
    unknown = {name: value for name, value in {**held, **new}.items() if name not in fields}
    if len(unknown) > MOST_UNKNOWN_FIELDS or len(msgspec.json.encode(unknown)) > MOST_UNKNOWN:
        raise RefusedError(Refusal.NEWER_FIELDS, added[0])


def _checked(field: Field, value: Any, author: Author) -> Any:
    good = has_type(field, value)
    if good and field.type is Type.TEXT:
        if len(value) > (MOST_PROSE if field.merge is Merge.TEXT else MOST_TEXT):
            raise RefusedError(Refusal.TOO_LARGE, field.name)
        good = not field.order or author.is_newer or field.rank(value) >= 0
    elif good and field.type is Type.LABELS:
        if len(value) > MOST_LABELS or any(len(label) > MOST_TEXT for label in value):
            raise RefusedError(Refusal.TOO_LARGE, field.name)
        value = sorted(set(value))
    elif field.type is Type.JSON:
        _check_json(field.name, value)
    elif good and field.type is Type.REAL:
        value = float(value)
    elif good and field.type is Type.REFERENCE:
        good = is_id(value)
    if not good:
        raise RefusedError(Refusal.BAD_VALUE, field.name)
    return value


def _check_json(name: str, value: Any) -> None:
    if not _is_json(value, 0):
        raise RefusedError(Refusal.BAD_VALUE, name)
    if len(msgspec.json.encode(value)) > MOST_JSON:
        raise RefusedError(Refusal.TOO_LARGE, name)


def _is_json(value: Any, depth: int) -> bool:
    """Say whether a value survives JSON: msgpack can carry bytes and times, and numbers may be infinite."""
    if depth > _DEEPEST:
        return False
    if isinstance(value, list):
        return all(_is_json(item, depth + 1) for item in value)
    if isinstance(value, dict):
        return all(isinstance(key, str) and _is_json(item, depth + 1) for key, item in value.items())
    if isinstance(value, float):
        return math.isfinite(value)
    if isinstance(value, int):
        return SMALLEST <= value <= GREATEST
    return value is None or isinstance(value, str)
