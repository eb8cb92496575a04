"""Making one workplace of two that a person compared: which values stand, and taking it back (SYNC "Identity").

The edit is `merged_into` and goes to the server as any other. The server moves what belongs to the double; until its answer
comes reads here follow the merge.
"""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from fieldvisit.domain.postal_address import full_address
from fieldvisit.domain.records.company import Company
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.services.change_values import Naming
from fieldvisit.services.edit_company import EDITABLE, find_unit, require_company_writer
from fieldvisit.services.problems import ProblemError, not_found
from fieldvisit.services.workspace import Done, Workspace
from fieldvisit.store.codec import to_wire
from fieldvisit.store.reader import Reader
from fieldvisit_sync.schema.registry import KINDS

ADDRESS = "address"
"""The choice that stands for all fields of the address."""

_ADDRESS_FIELDS = ("street", "house_number", "floor", "door", "postcode", "town")
_CHOICES = (
    "name",
    "company",
    ADDRESS,
    "phone",
    "mail",
    "web",
    "employees",
    "industry_text",
    "responsible",
    "deputy",
    "next_contact",
    "visit_interval_months",
    "directions",
)
_TOGETHER = {
    ADDRESS: _ADDRESS_FIELDS,
    "employees": ("employees", "size_band"),
    "industry_text": ("industry_text", "industry_code", "industry_scheme"),
}


@dataclass(frozen=True, slots=True)
class Choice:
    """A field in which the two differ.

    Attributes:
        field: its name, or `address`.
        kept: the value of the one that stands, as `change_values.FieldChange` holds values.
        other: the double's value.
    """

    field: str
    kept: Any
    other: Any


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two records of one workplace.

    Attributes:
        stands: the one that stays: with a P-number, else the older.
        double: the one that is merged into it.
        choices: what a person decides.
    """

    stands: ProductionUnit
    double: ProductionUnit
    choices: tuple[Choice, ...]


def compare_units(workspace: Workspace, one: str, other: str) -> Comparison:
    """Return what two records of one workplace say differently.

    Raises:
        ProblemError: one of them is not here, it is the same, or both have a P-number.
    """
    with workspace.store.read() as reader:
        stands, double = _both(reader, one, other)
        naming = Naming(reader, workspace.reference)
        choices = []
        for field in _CHOICES:
            sides = tuple(_words(reader, naming, unit, field) for unit in (stands, double))
            fixed = field == "company" and bool(stands.p_number)
            if sides[0] != sides[1] and not fixed and sides[1] not in (None, ""):
                choices.append(Choice(field, *sides))
        return Comparison(stands, double, tuple(choices))


def merge_units(
    workspace: Workspace, one: str, other: str, take: Collection[str] | None = None
) -> Done[ProductionUnit]:
    """Merge two records of one workplace; what the one that stands does not know is always taken over.

    Args:
        workspace: the open profile.
        one: id, P-number or CVR number.
        other: likewise.
        take: fields (or `address`) whose value comes from the double.

    Returns:
        The workplace that stands.

    Raises:
        ProblemError: as `compare_units`; the role may not, or there is no such choice.
    """
    require_company_writer(workspace)
    wanted = set(take or ())
    if not wanted <= set(_CHOICES):
        raise ProblemError("bad_choice", "Feltet kan ikke vælges. Intet er ændret.")
    with workspace.store.write("company.merge") as writer, writer.group():
        stands, double = _both(writer, one, other)
        names = {part for field in wanted for part in _TOGETHER.get(field, (field,))}
        has_address = any(getattr(stands, name) for name in _ADDRESS_FIELDS)
        for name in sorted(EDITABLE):
            keeps_place = name in _ADDRESS_FIELDS and has_address
            if not keeps_place and getattr(stands, name) is None and getattr(double, name) is not None:
                names.add(name)
        if stands.p_number:
            names.discard("company")
        writer.edit("production_unit", stands.id, {name: getattr(double, name) for name in names})
        writer.edit("production_unit", double.id, {"merged_into": stands.id})
        return Done(writer.need(ProductionUnit, stands.id), writer.changed)


def part_units(workspace: Workspace, double: str) -> Done[ProductionUnit]:
    """Take a merge back: the double stands for itself again, with what was made for it.

    Args:
        workspace: the open profile.
        double: the id of the workplace that was merged.

    Raises:
        ProblemError: it is not here or not merged; the P-number says that both are one; the role may not.
    """
    require_company_writer(workspace)
    with workspace.store.write("company.part") as writer:
        unit = next(iter(writer.find(ProductionUnit, id=double)), None)
        if unit is None or unit.merged_into is None:
            raise not_found("Den sammenlagte virksomhed")
        if unit.p_number:
            raise ProblemError(
                "same_p_number", "P-nummeret siger, at det er ét arbejdssted. Intet er ændret."
            )
        writer.edit("production_unit", unit.id, {"merged_into": None})
        return Done(writer.need(ProductionUnit, unit.id), writer.changed)


def _both(reader: Reader, one: str, other: str) -> tuple[ProductionUnit, ProductionUnit]:
    units = find_unit(reader, one), find_unit(reader, other)
    if units[0].id == units[1].id:
        raise ProblemError("same", "Det er den samme virksomhed. Intet er ændret.")
    if units[0].p_number and units[1].p_number:
        raise ProblemError("two_p_numbers", "To P-numre er to arbejdssteder. Intet er ændret.")
    stands = min(units, key=lambda unit: (not unit.p_number, unit.id))
    return stands, units[0] if stands is units[1] else units[1]


def _words(reader: Reader, naming: Naming, unit: ProductionUnit, field: str) -> Any:
    if field == ADDRESS:
        return full_address(unit) or None
    if field == "company":
        company = reader.get(Company, unit.company)
        return " · ".join(part for part in (company.cvr, company.name) if part) if company else None
    known = KINDS[ProductionUnit.KIND].field(field)
    assert known is not None
    return naming.value(ProductionUnit.KIND, field, to_wire(known, getattr(unit, field)))
