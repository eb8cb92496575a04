"""Needs outside a visit: whom a workplace looks for, and whether it still does (R08, R22)."""

from collections.abc import Mapping

from fieldvisit.domain.records.need import Need
from fieldvisit.services.edit_company import find_unit, require_company_writer
from fieldvisit.services.problems import ProblemError, not_found
from fieldvisit.services.workspace import Done, Workspace
from fieldvisit.store.dated_id import dated_id

EDITABLE = frozenset({"occupation", "posts", "hours", "start", "state", "note"})
"""Fields of a need that a person may change."""

STATES = ("open", "filled", "closed")
"""How it stands with a need."""


def add_need(workspace: Workspace, unit: str, values: Mapping[str, object]) -> Done[Need]:
    """Note a need of a workplace; one post unless more are named.

    Args:
        workspace: the open profile.
        unit: id, P-number or CVR number.
        values: fields of `EDITABLE`.

    Raises:
        ProblemError: a role that may not, no such workplace or field, no occupation, or a number below 1.
    """
    require_company_writer(workspace)
    _check({"occupation": None, **values})
    with workspace.store.write("need.add") as writer:
        place = find_unit(writer, unit)
        fields = {"posts": 1, "state": "open", **values, "unit": place.id}
        made = writer.create(Need.KIND, fields, dated_id(writer.now))
        return Done(writer.need(Need, made), writer.changed)


def edit_need(workspace: Workspace, need: str, values: Mapping[str, object]) -> Done[Need]:
    """Change fields of a need.

    Raises:
        ProblemError: a role that may not, no such need or field, or a value that does not fit.
    """
    require_company_writer(workspace)
    _check(values)
    with workspace.store.write("need.edit") as writer:
        if writer.get(Need, need) is None:
            raise not_found("Behovet")
        writer.edit(Need.KIND, need, values)
        return Done(writer.need(Need, need), writer.changed)


def _check(values: Mapping[str, object]) -> None:
    if not values.keys() <= EDITABLE:
        raise ProblemError("not_editable", "Feltet kan ikke rettes her. Intet er ændret.")
    if not str(values.get("occupation", True) or "").strip():
        raise ProblemError("no_occupation", "Skriv, hvilken slags arbejde det er. Intet er gemt.")
    if values.get("state", "open") not in STATES:
        raise ProblemError("wrong_state", "Behovet er åbent, besat eller lukket. Intet er ændret.")
    for name in ("posts", "hours"):
        number = values.get(name)
        if number is not None and (not isinstance(number, int) or number < 1):
            raise ProblemError("wrong_number", "Antal og timer er mindst 1. Intet er ændret.")
