"""Creating a company by hand and editing a workplace (PRODUCT section 3, R32, R33)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from fieldvisit.domain import cvr as cvr_number
from fieldvisit.domain import p_number as p_number_rule
from fieldvisit.domain.records.company import Company
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.services.problems import ProblemError, not_allowed, not_found
from fieldvisit.services.unit_values import wrong_values
from fieldvisit.services.workspace import Done, Workspace
from fieldvisit.store.reader import Reader
from fieldvisit.store.writer import Writer
from fieldvisit_sync.schema.audience import COMPANIES
from fieldvisit_sync.schema.identity import company_id, production_unit_id

BAD_CVR = cvr_number.DOES_NOT_FIT
"""Shown while typing (DESIGN section 3 "Virksomheder")."""

EDITABLE = frozenset(
    {
        "name",
        "street",
        "house_number",
        "floor",
        "door",
        "postcode",
        "town",
        "phone",
        "mail",
        "web",
        "employees",
        "size_band",
        "industry_code",
        "industry_scheme",
        "industry_text",
        "responsible",
        "deputy",
        "fixed_contact",
        "visit_interval_months",
        "next_contact",
        "directions",
        "fte_avg4",
        "fte_last",
        "fte_avg12",
        "placements_now",
    }
)
"""Fields of a workplace that a person may change."""


@dataclass(frozen=True, slots=True)
class NewCompany:
    """What the form holds; only name and CVR number are needed.

    Attributes:
        unchecked: True saves a number with a wrong check digit as well.
        contact_phone: phone of the first contact.
    """

    name: str
    cvr: str
    form: str | None = None
    p_number: str | None = None
    street: str | None = None
    house_number: str | None = None
    postcode: str | None = None
    town: str | None = None
    phone: str | None = None
    contact_name: str | None = None
    contact_mail: str | None = None
    unchecked: bool = False


@dataclass(frozen=True, slots=True)
class CreatedCompany:
    """The ids of what was made."""

    id: str
    unit: str
    contact: str | None
    cvr: str
    checked_in_cvr: bool


def create_company(workspace: Workspace, new: NewCompany) -> Done[CreatedCompany]:
    """Make a company with one workplace, marked as not checked in the register.

    The one who creates it becomes responsible for it.

    Raises:
        ProblemError: no name, a number with a wrong check digit that nobody insisted on, or the company exists.
    """
    require_company_writer(workspace)
    number = _checked_number(new)
    p_number = _checked_p_number(workspace, new)
    municipality = workspace.who.municipality
    company = company_id(municipality, number)
    unit = production_unit_id(municipality, p_number) if p_number else None
    with workspace.store.write("company.create") as writer, writer.group():
        is_known = bool(writer.find(Company, cvr=number))
        if is_known or (p_number and writer.find(ProductionUnit, p_number=p_number)):
            raise ProblemError(
                "exists", "Virksomheden findes allerede. Søg på CVR-nummeret. Intet er ændret."
            )
        writer.create(
            "company",
            {
                "cvr": number,
                "name": new.name.strip(),
                "form": new.form,
                "status": "active",
                "checked_in_cvr": False,
                "ad_protected": False,
            },
            company,
        )
        unit = writer.create(
            "production_unit",
            {
                "company": company,
                "p_number": p_number,
                "name": new.name.strip(),
                "status": "active",
                "municipality_code": municipality,
                "street": new.street,
                "house_number": new.house_number,
                "postcode": new.postcode,
                "town": new.town,
                "phone": new.phone,
                "responsible": writer.user or None,
                "deputy": _usual_deputy(writer),
            },
            unit,
        )
        contact: str | None = None
        if new.phone or new.contact_name or new.contact_mail:
            contact = writer.create(
                "contact",
                {"unit": unit, "name": new.contact_name, "phone": new.phone, "mail": new.contact_mail},
            )
        return Done(CreatedCompany(company, unit, contact, number, checked_in_cvr=False), writer.changed)


def edit_unit(workspace: Workspace, unit: str, values: Mapping[str, object]) -> Done[ProductionUnit]:
    """Change fields of a workplace.

    Raises:
        ProblemError: no such workplace, a field nobody may change by hand, or the first of `find_wrong_values`.
    """
    require_company_writer(workspace)
    if not values.keys() <= EDITABLE:
        raise ProblemError("not_editable", "Feltet kan ikke rettes her. Intet er ændret.")
    with workspace.store.write("company.edit") as writer:
        found = find_unit(writer, unit)
        for problem in wrong_values(writer, workspace.reference, found, values):
            raise problem
        writer.edit("production_unit", found.id, values)
        return Done(writer.need(ProductionUnit, found.id), writer.changed)


def find_wrong_values(workspace: Workspace, unit: str, values: Mapping[str, object]) -> list[ProblemError]:
    """Return everything that `edit_unit` would refuse, each with the code `wrong_` and the field's name.

    Raises:
        ProblemError: no such workplace.
    """
    with workspace.store.read() as reader:
        return list(wrong_values(reader, workspace.reference, find_unit(reader, unit), values))


def set_next_contact(workspace: Workspace, unit: str, day: date | None) -> Done[ProductionUnit]:
    """Set or clear the workplace's next contact.

    Raises:
        ProblemError: no such workplace.
    """
    return edit_unit(workspace, unit, {"next_contact": day})


def find_unit(reader: Reader, named: str) -> ProductionUnit:
    """Return a workplace by record id, P-number or CVR number (CLI detail 2: C); a merged one is what it was merged into.

    A CVR number, or a company's id, with several workplaces gives the first by P-number.

    Raises:
        ProblemError: there is none.
    """
    found = reader.get(ProductionUnit, named)
    if found is not None:
        return found
    number = cvr_number.normalise(named)
    by_p_number = reader.find(ProductionUnit, p_number=number)
    if by_p_number:
        return reader.get(ProductionUnit, by_p_number[0].id) or by_p_number[0]
    company = next(iter(reader.find(Company, cvr=number)), None) or reader.get(Company, named)
    units = reader.find(ProductionUnit, company=company.id, order=("p_number", "id")) if company else []
    if not units:
        raise not_found("Virksomheden")
    first = next((unit for unit in units if unit.merged_into is None), units[0])
    return reader.get(ProductionUnit, first.id) or first


def may_write_companies(workspace: Workspace) -> bool:
    """Say whether the user's role may create and change companies."""
    return workspace.who.role in COMPANIES.write


def require_company_writer(workspace: Workspace) -> None:
    """Refuse roles that read companies only; the server would refuse them too.

    Raises:
        ProblemError: the role may not.
    """
    if not may_write_companies(workspace):
        raise not_allowed()


def _checked_number(new: NewCompany) -> str:
    number = cvr_number.normalise(new.cvr)
    if not new.name.strip():
        raise ProblemError("no_name", "Virksomheden mangler et navn. Skriv navnet, og gem igen.")
    if len(number) != cvr_number.DIGITS or not number.isdecimal():
        raise ProblemError("bad_cvr", "Et CVR-nummer har 8 cifre. Intet er gemt.")
    if not cvr_number.is_valid(number) and not new.unchecked:
        raise ProblemError("bad_cvr", BAD_CVR)
    return number


def _checked_p_number(workspace: Workspace, new: NewCompany) -> str | None:
    number = p_number_rule.normalise(new.p_number or "")
    if number and not p_number_rule.is_valid(number, workspace.reference.rules):
        raise ProblemError("bad_p_number", "Et P-nummer har 10 cifre. Intet er gemt.")
    return number or None


def _usual_deputy(writer: Writer) -> str | None:
    """Return the deputy that the user's workplaces have most often."""
    deputies = [unit.deputy for unit in writer.find(ProductionUnit, responsible=writer.user) if unit.deputy]
    return max(sorted(set(deputies)), key=deputies.count, default=None)
