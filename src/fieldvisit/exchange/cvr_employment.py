"""The newest staff figures among the register's yearly, quarterly and monthly series."""

from collections.abc import Mapping

from fieldvisit.exchange.company_row import Employment
from fieldvisit.exchange.cvr_history import read_list, read_object
from fieldvisit.exchange.register_value import read_decimal, read_size_band, read_whole, refuse
from fieldvisit.exchange.rejection import Reason

SERIES = (
    ("erstMaanedsbeskaeftigelse", "nyesteErstMaanedsbeskaeftigelse", "maaned", 1),
    ("maanedsbeskaeftigelse", "nyesteMaanedsbeskaeftigelse", "maaned", 1),
    ("kvartalsbeskaeftigelse", "nyesteKvartalsbeskaeftigelse", "kvartal", 3),
    ("aarsbeskaeftigelse", "nyesteAarsbeskaeftigelse", "", 0),
)
"""List, metadata entry, name of the period's number, months per period; finer series first.

`erstMaaned...` is the monthly series that replaced `maaned...`."""


def read_employment(document: Mapping[str, object], metadata: Mapping[str, object]) -> Employment | None:
    """Return the newest figures by year and period; on a tie the finer series wins, a whole year ranks below its parts.

    Args:
        document: the register document.
        metadata: its metadata object, used where the document has no series at all.
    """
    found = [
        figures
        for name, _, period, months in SERIES
        for place, entry in enumerate(read_list(name, document.get(name)))
        if (figures := _read_figures(f"{name}[{place}]", entry, period, months))
    ]
    if not found:
        found = [
            figures
            for _, name, period, months in SERIES
            if metadata.get(name) is not None
            and (figures := _read_figures(f"metadata.{name}", metadata[name], period, months))
        ]
    return max(found, key=lambda figures: (figures.year or 0, figures.month or 0), default=None)


def _read_figures(path: str, value: object, period: str, months: int) -> Employment | None:
    """Return one entry's figures; None where it holds none (the register keeps some of them secret)."""
    if value is None:
        raise refuse(path, value, Reason.OBJECT_EXPECTED)
    entry = read_object(path, value)
    number = read_whole(f"{path}.{period}", entry.get(period)) if period else None
    figures = Employment(
        heads=read_whole(f"{path}.antalAnsatte", entry.get("antalAnsatte")),
        fte=read_decimal(f"{path}.antalAarsvaerk", entry.get("antalAarsvaerk")),
        size_band=read_size_band(f"{path}.intervalKodeAntalAnsatte", entry.get("intervalKodeAntalAnsatte")),
        year=read_whole(f"{path}.aar", entry.get("aar")),
        month=None if number is None else number * months,
    )
    if figures.heads is None and figures.fte is None and not figures.size_band:
        return None
    return figures
