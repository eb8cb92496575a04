"""The header of a company table: which of the columns of PRODUCT.md section 3 stand where."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from fieldvisit.exchange.register_value import shown
from fieldvisit.exchange.unreadable import Fault, UnreadableFileError

COLUMNS: Final = (
    *(
        "cvr",
        "p_nummer",
        "navn",
        "form",
        "branchekode",
        "skema",
        "branchetekst",
        "vej",
        "husnr",
        "etage",
        "doer",
    ),
    *("postnr", "by", "kommunekode", "telefon", "mail", "web", "ansatte", "aarsvaerk", "interval"),
    *("reklamebeskyttet", "startdato", "ophoersdato"),
)
"""The columns that the import knows."""

REQUIRED: Final = frozenset({"cvr", "navn"})
_PLAIN = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", " ": "_", "-": "_"})


@dataclass(frozen=True, slots=True)
class TableHeader:
    """Where the known columns stand in a table.

    Attributes:
        places: column name to index.
        width: number of columns up to the last named one, unknown ones included.
        ignored: unknown columns as written, in the table's order; said once, not per row.
    """

    places: dict[str, int]
    width: int
    ignored: tuple[str, ...]

    def raw(self, cells: Sequence[object], column: str) -> object:
        """Return a line's raw value; None where the column is absent, the line too short or the cell blank."""
        place = self.places.get(column)
        if place is None or place >= len(cells):
            return None
        value = cells[place]
        return None if isinstance(value, str) and not value.strip() else value


def read_header(cells: Sequence[object]) -> TableHeader:
    """Return the header of a table; case, spaces, dashes and Danish letters in column names do not matter.

    Raises:
        UnreadableFileError: a required column is missing, or a known one stands there twice.
    """
    places: dict[str, int] = {}
    ignored = []
    width = 0
    for place, cell in enumerate(cells):
        written = shown(cell).strip()
        if not written:
            continue
        width = place + 1
        name = written.casefold().translate(_PLAIN)
        if name in places:
            raise UnreadableFileError(Fault.DOUBLE_COLUMN, "{name}", name=name)
        if name in COLUMNS:
            places[name] = place
        else:
            ignored.append(written)
    missing = sorted(REQUIRED - places.keys())
    if missing:
        raise UnreadableFileError(Fault.NO_REQUIRED_COLUMN, "mangler: {names}", names=", ".join(missing))
    return TableHeader(places, width, tuple(ignored))


def is_blank(cells: Sequence[object]) -> bool:
    """Tell whether a line says nothing at all."""
    return all(cell is None or (isinstance(cell, str) and not cell.strip()) for cell in cells)
