"""Values of any field in words: days, moments, yes and no, phone numbers, nothing."""

from datetime import date, datetime
from typing import Any

from fieldvisit.services.change_values import FieldChange
from fieldvisit.ui import words
from fieldvisit.ui.language import tr

_LONGEST = 160


def value_words(field: str, value: Any, today: date) -> str:
    """Return a value on one line; an empty one reads `Tomt`.

    Args:
        field: its field.
        value: as `change_values.FieldChange` holds it.
        today: for days near now.
    """
    if value is None or value in ("", ()):
        return tr("Tomt")
    if isinstance(value, bool):
        return tr("Ja") if value else tr("Nej")
    if isinstance(value, datetime):
        return words.capital(words.near_moment(words.local(value), today))
    if isinstance(value, date):
        return words.dated(value)
    if isinstance(value, tuple):
        return ", ".join(str(item) for item in value)
    if isinstance(value, int):
        return words.number(value)
    if isinstance(value, float):
        return words.decimal(value)
    if field == "phone":
        return words.phone(str(value))
    text = " ".join(str(value).split())
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]} …"


def before_words(change: FieldChange, today: date) -> str:
    """Return the value before a change."""
    return value_words(change.field, change.before, today)


def after_words(change: FieldChange, today: date) -> str:
    """Return the value after a change."""
    return value_words(change.field, change.after, today)
