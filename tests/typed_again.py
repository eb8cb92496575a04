"""A workplace that somebody types again who did not find it."""

from typing import Any

from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.services.edit_company import NewCompany, create_company, find_unit
from fieldvisit.services.workspace import Workspace

TYPED_CVR = "99000988"
"""Number of the company that is made with it."""


def type_again(
    workspace: Workspace, known: str, name: str, cvr: str = TYPED_CVR, **more: Any
) -> tuple[ProductionUnit, str]:
    """Make a double with the same address and another number; return the known workplace and the double's id."""
    with workspace.store.read() as reader:
        unit = find_unit(reader, known)
    new = NewCompany(
        name=name,
        cvr=cvr,
        street=unit.street,
        house_number=unit.house_number,
        postcode=unit.postcode,
        phone="00 00 09 99",
        **more,
    )
    return unit, create_company(workspace, new).value.unit
