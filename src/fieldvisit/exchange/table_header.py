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

    def told(self, cells: Sequence[object]) -> dict[str, object]:
        """Return a line's raw values by column; without those that are blank or that the line is too short for."""
        width = len(cells)
        return {
            column: value
            for column, place in self.places.items()
            if place < width
            and (value := cells[place]) is not None
            and not (isinstance(value, str) and (not value or value.isspace()))
        }


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
