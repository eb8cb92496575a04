"""Numbers as people read them: Danish comma and thousands dot, and rates rounded with halves up (DESIGN 6)."""

from decimal import ROUND_HALF_UP, Context, Decimal

_ANY_FLOAT = Context(prec=400)
"""Room for every digit of the greatest number that a record can hold."""


def rate(part: int, whole: int, factor: int = 100) -> float | None:
    """Return `factor` times part of whole with one decimal, halves up; None when there is no whole.

    Computed with whole numbers, because the float nearest to a half may round either way.
    """
    if whole == 0:
        return None
    tenths = (20 * factor * part + whole) // (2 * whole)
    return tenths / 10


def round_half_up(value: Decimal, step: Decimal) -> Decimal:
    """Return a number rounded to a step such as `Decimal("0.1")`, halves away from zero."""
    return value.quantize(step, rounding=ROUND_HALF_UP, context=_ANY_FLOAT)


def count_text(value: int, language: str = "da") -> str:
    """Return a whole number with its thousands apart: `1.257`, in English `1,257`."""
    return _danish(f"{value:,}") if language != "en" else f"{value:,}"


def decimal_text(value: float, decimals: int = 1, language: str = "da") -> str:
    """Return a number with a fixed count of decimals: `12,9`, in English `12.9`."""
    rounded = round_half_up(Decimal(str(value)), Decimal(1).scaleb(-decimals))
    return _danish(f"{rounded:,}") if language != "en" else f"{rounded:,}"


def percent_text(value: float, language: str = "da") -> str:
    """Return a percentage: `36,9 %`, in English `36.9%`."""
    shown = decimal_text(value, 1, language)
    return f"{shown}%" if language == "en" else f"{shown} %"


def _danish(english: str) -> str:
    return english.translate(str.maketrans(",.", ".,"))
