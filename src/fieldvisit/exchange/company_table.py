"""One line of a company table, from CSV or a sheet, into one row."""

from collections.abc import Sequence
from typing import Any

from fieldvisit.exchange.company_row import Address, CompanyRow, Employment, Industry, UnitRow
from fieldvisit.exchange.cvr_document import SOLE_TRADER_FORMS
from fieldvisit.exchange.cvr_place import DB25_FROM
from fieldvisit.exchange.register_value import (
    read_cvr,
    read_date,
    read_decimal,
    read_industry_code,
    read_municipality,
    read_p_number,
    read_postcode,
    read_scheme,
    read_size_band,
    read_text,
    read_whole,
    read_yes_or_no,
    refuse,
)
from fieldvisit.exchange.rejection import Reason, RefusedValueError, Rejection
from fieldvisit.exchange.table_header import TableHeader, is_blank


class TableLine:
    """A line whose cells are asked for by column."""

    def __init__(self, header: TableHeader, cells: Sequence[object]) -> None:
        self._told = header.told(cells)
        self._beyond = cells[header.width :]

    def field(self, column: str) -> tuple[str, object]:
        """Return column and raw value, as the functions of `register_value` take them."""
        return column, self._told.get(column)

    @property
    def overflow(self) -> str:
        """What stands to the right of the header; a sign that the columns have slipped."""
        return "" if is_blank(self._beyond) else " ".join(str(cell) for cell in self._beyond[:10])


def read_line(row: int, header: TableHeader, cells: Sequence[object]) -> CompanyRow | Rejection:
    """Return the company of one line, with its workplace where the line has a P-number, or the first fault."""
    line = TableLine(header, cells)
    try:
        if line.overflow:
            raise refuse("", line.overflow, Reason.TOO_MANY_CELLS)
        return _read_company(row, line)
    except RefusedValueError as refusal:
        return refusal.at(row)


def _read_company(row: int, line: TableLine) -> CompanyRow:
    cvr = read_cvr(*line.field("cvr"))
    name = read_text(*line.field("navn"))
    if not name:
        raise refuse("navn", "", Reason.NO_NAME)
    p_number = read_p_number(*line.field("p_nummer"))
    form = read_text(*line.field("form"))
    protected = read_yes_or_no(*line.field("reklamebeskyttet"))
    workplace = _read_workplace(line)
    firm: dict[str, Any] = {
        "form_code": form if form.isdecimal() else "",
        "form": "" if form.isdecimal() else form,
        "sole_trader": form.upper() in SOLE_TRADER_FORMS if form else None,
        "reklamebeskyttet": protected,
    }
    if not p_number:
        return CompanyRow(row=row, cvr=cvr, name=name, **firm, **workplace)
    unit = UnitRow(row=row, p_number=p_number, cvr=cvr, name=name, reklamebeskyttet=protected, **workplace)
    return CompanyRow(row=row, cvr=cvr, name=name, p_numbers=(p_number,), unit=unit, **firm)


def _read_workplace(line: TableLine) -> dict[str, Any]:
    """Return what belongs to the workplace where there is one, else to the company."""
    start, end = read_date(*line.field("startdato")), read_date(*line.field("ophoersdato"))
    if start and end and end < start:
        raise refuse("ophoersdato", end.isoformat(), Reason.DATES_IN_ORDER)
    code = read_industry_code(*line.field("branchekode"))
    scheme = read_scheme(*line.field("skema")) or ("DB25" if start and start >= DB25_FROM else "")
    trade = read_text(*line.field("branchetekst"))
    address = _read_address(line)
    employment = Employment(
        heads=read_whole(*line.field("ansatte")),
        fte=read_decimal(*line.field("aarsvaerk")),
        size_band=read_size_band(*line.field("interval")),
    )
    return {
        "address": None if address == Address() else address,
        "industry": Industry(code, scheme, trade) if code else None,
        "employment": None if employment == Employment() else employment,
        "phone": read_text(*line.field("telefon")) or None,
        "mail": read_text(*line.field("mail")) or None,
        "web": read_text(*line.field("web")) or None,
        "start_date": start,
        "ceased": end is not None,
        "ceased_date": end,
    }


def _read_address(line: TableLine) -> Address:
    return Address(
        street=read_text(*line.field("vej")),
        house_number=read_text(*line.field("husnr")),
        floor=read_text(*line.field("etage")),
        door=read_text(*line.field("doer")),
        postcode=read_postcode(*line.field("postnr")),
        town=read_text(*line.field("by")),
        municipality=read_municipality(*line.field("kommunekode")),
    )
