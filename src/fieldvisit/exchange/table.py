"""A list as it leaves the program, before it is a file of any kind (`table_file`)."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

Cell = str | int | float | date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A list.

    Attributes:
        title: name of the sheet.
        head: words over the columns.
        rows: gives the rows anew each time it is called; days are written as days, numbers as numbers.
        decimal_mark: of numbers in CSV.
    """

    title: str
    head: Sequence[str]
    rows: Callable[[], Iterable[Sequence[Cell]]]
    decimal_mark: str = ","
