"""Whether a value has the type of its field, without the limits of size that the server sets besides."""

import math
import re
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from fieldvisit_sync.schema.field import FIRST_YEAR, LAST_YEAR, Field, Type

SMALLEST, GREATEST = -(2**63), 2**63 - 1
"""Whole numbers that both databases hold."""

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_STAMP = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z")


def has_type(field: Field, value: Any) -> bool:
    """Say whether a wire value that is not empty is of the field's type; a REFERENCE need only be a text here."""
    if field.type in {Type.TEXT, Type.REFERENCE}:
        return isinstance(value, str)
    if field.type is Type.LABELS:
        return isinstance(value, list) and all(isinstance(label, str) for label in value)
    if field.type is Type.INTEGER:
        return _is_whole(value)
    if field.type is Type.REAL:
        return _is_whole(value) or (isinstance(value, float) and math.isfinite(value))
    if field.type is Type.BOOLEAN:
        return isinstance(value, bool)
    if field.type is Type.DATE:
        return is_day(value)
    if field.type is Type.STAMP:
        return is_stamp(value)
    return field.type is Type.JSON or is_day(value) or is_stamp(value)


def is_stamp(text: object) -> bool:
    """Say whether a value is a STAMP of this product."""
    return isinstance(text, str) and _is_stamp(text)


@lru_cache(maxsize=1_000)
def _is_stamp(text: str) -> bool:
    if not _STAMP.fullmatch(text):
        return False
    try:
        return FIRST_YEAR <= datetime.fromisoformat(text).year <= LAST_YEAR
    except ValueError:
        return False


def is_day(text: object) -> bool:
    """Say whether a value is a DATE of this product."""
    if not isinstance(text, str) or not _DAY.fullmatch(text):
        return False
    try:
        return FIRST_YEAR <= date.fromisoformat(text).year <= LAST_YEAR
    except ValueError:
        return False


def _is_whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and SMALLEST <= value <= GREATEST
