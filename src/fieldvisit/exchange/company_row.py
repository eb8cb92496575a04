"""Rows of a company import: what one record of a register file says, checked, but not yet matched with the store.

`None` always means "the file does not say", so the store keeps what it has. An empty text in `phone`, `mail` or `web`
means that the register has no open or public value: what an earlier import brought in may go, what a consultant wrote
stays. Nothing in here comes from `deltagerRelation` (owners) or from a contact marked `hemmelig`.
"""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Address:
    """Where a company or workplace lies, in the parts of the Danish address register (DAR).

    Attributes:
        street: road name.
        house_number: number with letter, or a range ("12", "12A", "12-14").
        floor: "1", "st", "kl" or empty.
        door: "tv", "mf", "th", a number, or empty.
        postcode: four digits, or a foreign code as written.
        town: postal district.
        municipality: four digits as text with leading zero ("0151"), or empty.
        dar_id: DAR's address id (UUID, lower case), or empty.
    """

    street: str = ""
    house_number: str = ""
    floor: str = ""
    door: str = ""
    postcode: str = ""
    town: str = ""
    municipality: str = ""
    dar_id: str = ""


@dataclass(frozen=True, slots=True)
class Industry:
    """The main trade of a company or workplace.

    Attributes:
        code: six digits without dots.
        scheme: "DB07" or "DB25"; empty where the file cannot tell. The register took DB25 on 2025-01-01 and gave every
            company a new period then, so an open code that began on that day or later is DB25, an older one DB07
            (PRODUCT.md section 3). Codes that ended before 2008 belong to neither.
        text: the register's Danish name of the trade.
    """

    code: str
    scheme: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Employment:
    """The newest staff figures that the file holds; they may lag months behind.

    Attributes:
        heads: number of employees (antalAnsatte).
        fte: full-time equivalents (antalAarsvaerk).
        size_band: the register's interval code for heads such as "ANTAL_10_19", or empty.
        year: year of the figures; None in tables.
        month: last month of the period, 1 to 12; None for whole years and in tables.
    """

    heads: int | None = None
    fte: float | None = None
    size_band: str = ""
    year: int | None = None
    month: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterRow:
    """What the register says of a company and of a workplace alike.

    Attributes:
        row: record number in the file, as in `Rejection.row`.
        cvr: eight digits of the company, check digit tested.
        name: never empty.
        ceased: the register has closed it.
        ceased_date: last day, where known; it may lie in the future, which is for the caller to judge.
        status: the register's word, as written, or empty.
        reklamebeskyttet: protected against unsolicited advertising.
        last_changed: the register's own change stamp (aware), for telling newer from older files.
    """

    row: int
    cvr: str
    name: str
    address: Address | None = None
    industry: Industry | None = None
    employment: Employment | None = None
    phone: str | None = None
    mail: str | None = None
    web: str | None = None
    start_date: date | None = None
    ceased: bool = False
    ceased_date: date | None = None
    status: str = ""
    reklamebeskyttet: bool | None = None
    last_changed: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitRow(RegisterRow):
    """One workplace (production unit); it may come before or after its company.

    Attributes:
        p_number: ten digits.
    """

    p_number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CompanyRow(RegisterRow):
    """One company, with its workplace where a table names both in one line.

    A table line with a P-number fills `unit` with address, trade, staff, contacts and dates, because they belong to the
    workplace; the company then only has number, form and protection, and `name` is the workplace's name, good for a
    company that is not known yet. A line without a P-number speaks of the company itself.

    Attributes:
        form_code: the register's code ("80"), or empty where a table gives the short form only.
        form: short form as written ("ApS"; the register writes "APS"), or empty where a table gives the code only.
        sole_trader: a person's own firm (ENK, PMV), so its data are personal data; None without a form.
        secondary_names: names in use besides the main one; None where the file does not say.
        p_numbers: workplaces open now; None where the file does not say. In a table the one of the line.
        unit: the workplace of the same table line.
    """

    form_code: str = ""
    form: str = ""
    sole_trader: bool | None = None
    secondary_names: tuple[str, ...] | None = None
    p_numbers: tuple[str, ...] | None = None
    unit: UnitRow | None = None
