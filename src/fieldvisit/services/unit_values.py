"""What a person may write into a workplace: values that fit, colleagues and contacts that exist (R32, R33)."""

import math
import re
from collections.abc import Iterator, Mapping

from fieldvisit.domain.records.contact import Contact
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.domain.records.user import User
from fieldvisit.domain.reference_data import ReferenceData
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.reader import Reader
from fieldvisit_sync.schema.audience import COMPANIES

WRONG = "wrong_"
"""A problem's code is this and the field that does not fit."""

WHOLE = ("employees", "placements_now", "visit_interval_months")
"""Fields that hold a whole number."""

DECIMAL = ("fte_avg4", "fte_last", "fte_avg12")
"""Fields that hold full-time equivalents."""

_MOST, MOST_MONTHS = 999_999, 120
_POSTCODE, _INDUSTRY = re.compile(r"\d{4}"), re.compile(r"\d{6}")
_MAIL = re.compile(r"[^@\s]+@[^@\s]+")


def is_postcode(text: str) -> bool:
    """Say whether a text is a Danish postcode: four digits."""
    return _POSTCODE.fullmatch(text) is not None


def wrong_values(
    reader: Reader, reference: ReferenceData, unit: ProductionUnit, values: Mapping[str, object]
) -> Iterator[ProblemError]:
    """Yield what does not fit, field by field; an empty value (None) empties its field.

    Args:
        reader: knows colleagues and contacts.
        reference: size bands.
        unit: the workplace as it stands.
        values: what is to be written.
    """
    if "name" in values and not str(values["name"] or "").strip():
        yield ProblemError("wrong_name", "Skriv virksomhedens navn.")
    yield from _wrong_people(reader, unit, values)
    if not _fits(values.get("postcode"), _POSTCODE):
        yield ProblemError("wrong_postcode", "Et postnummer har 4 cifre.")
    if not _fits(values.get("mail"), _MAIL):
        yield ProblemError("wrong_mail", "En e-mailadresse ser ud som navn@firma.dk.")
    if not _fits(values.get("industry_code"), _INDUSTRY):
        yield ProblemError("wrong_industry_code", "En branchekode har 6 cifre.")
    band = values.get("size_band")
    if band is not None and band not in reference.size_bands:
        yield ProblemError("wrong_size_band", "Den størrelse findes ikke.")
    yield from _wrong_numbers(values)


def read_consultants(workspace: Workspace) -> list[User]:
    """Return who may be responsible for a workplace, by name (R33)."""
    with workspace.store.read() as reader:
        return consultants(reader)


def consultants(reader: Reader) -> list[User]:
    """Return the same inside a transaction; see `read_consultants`."""
    people = (user for user in reader.find(User, order=("name", "id")))
    return [user for user in people if user.role in COMPANIES.write]


def _wrong_people(
    reader: Reader, unit: ProductionUnit, values: Mapping[str, object]
) -> Iterator[ProblemError]:
    known = {user.id for user in consultants(reader)}
    responsible = values.get("responsible", unit.responsible)
    deputy = values.get("deputy", unit.deputy)
    if "responsible" in values and responsible is None and unit.responsible is not None:
        yield ProblemError("wrong_responsible", "Et arbejdssted har altid en ansvarlig. Vælg en kollega.")
    elif "responsible" in values and responsible is not None and responsible not in known:
        yield ProblemError(
            "wrong_responsible", "Kollegaen findes ikke, eller rollen besøger ikke virksomheder."
        )
    if "deputy" in values and deputy is not None and deputy not in known:
        yield ProblemError("wrong_deputy", "Kollegaen findes ikke, eller rollen besøger ikke virksomheder.")
    elif {"responsible", "deputy"} & values.keys() and deputy is not None and deputy == responsible:
        yield ProblemError("wrong_deputy", "Stedfortræderen er en anden end den ansvarlige.")
    contact = values.get("fixed_contact")
    if contact is not None:
        found = reader.get(Contact, str(contact))
        if found is None or found.unit != unit.id:
            yield ProblemError("wrong_fixed_contact", "Kontakten hører ikke til arbejdsstedet.")


def _wrong_numbers(values: Mapping[str, object]) -> Iterator[ProblemError]:
    for field in WHOLE:
        number = values.get(field)
        least, most = (1, MOST_MONTHS) if field == "visit_interval_months" else (0, _MOST)
        if number is None:
            continue
        if not isinstance(number, int):
            yield ProblemError(f"{WRONG}{field}", "Skriv et helt tal, for eksempel 1.")
        elif not least <= number <= most:
            yield ProblemError(
                f"{WRONG}{field}",
                "Tallet ligger mellem {least} og {most}.",
                values={"least": str(least), "most": str(most)},
            )
    for field in DECIMAL:
        staff = values.get(field)
        if staff is None:
            continue
        if not isinstance(staff, int | float) or not math.isfinite(staff) or not 0 <= staff <= _MOST:
            yield ProblemError(f"{WRONG}{field}", "Skriv et tal, for eksempel 12,5.")


def _fits(value: object, form: re.Pattern[str]) -> bool:
    return value is None or (isinstance(value, str) and form.fullmatch(value) is not None)
