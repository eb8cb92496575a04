"""Who covers a workplace: by trade and place, by the areas that colleagues were given (R34)."""

from collections.abc import Iterable, Sequence

from fieldvisit.domain.records.area import Area
from fieldvisit.domain.reference_data import ReferenceData


def trades_of(reference: ReferenceData, industry_code: str | None) -> frozenset[str]:
    """Return the codes by which an area may name an industry: its section letter and its two-digit division."""
    code = industry_code or ""
    division = reference.division_of(code)
    return frozenset({code[:2], division.section if division is not None else ""} - {""})


def ranked_cover(areas: Iterable[Area], trades: frozenset[str], postcode: str) -> list[str]:
    """Return who covers a workplace, each once: those whose area names trade and place before those of either.

    Args:
        areas: those of the municipality.
        trades: as `trades_of` gives them.
        postcode: of the workplace; empty when unknown.

    What an area leaves empty is open; one that names neither covers nothing by itself.
    """
    found: list[tuple[int, str]] = []
    for area in areas:
        fits_trade = not area.trades or bool(trades & set(area.trades))
        fits_place = not area.districts or postcode in area.districts
        named = bool(area.trades) + bool(area.districts)
        if area.user and named and fits_trade and fits_place:
            found.append((-named, area.user))
    return list(dict.fromkeys(user for _, user in sorted(found)))


def first_cover(areas: Sequence[Area], trades: frozenset[str], postcode: str) -> str | None:
    """Return who comes first of `ranked_cover`; None when nobody covers the workplace."""
    return next(iter(ranked_cover(areas, trades, postcode)), None)
