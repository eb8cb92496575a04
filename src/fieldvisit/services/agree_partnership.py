"""Exchange agreements with a company: what we find and what they open; a draft promises nothing (R37, D9)."""

from collections.abc import Mapping

from fieldvisit.domain.records.partnership import Partnership
from fieldvisit.services.edit_company import find_unit
from fieldvisit.services.problems import ProblemError, not_found
from fieldvisit.services.role_right import require_writer
from fieldvisit.services.workspace import Done, Workspace
from fieldvisit_sync.schema.audience import COMPANIES

EDITABLE = frozenset(
    {"we_find_occupation", "we_find_posts", "they_open_type", "they_open_places", "review", "note"}
)
"""Fields of a draft that a person may change."""

DRAFT = "draft"
"""State of an agreement that promises nothing yet."""


def draft_partnership(workspace: Workspace, unit: str, values: Mapping[str, object]) -> Done[Partnership]:
    """Write the workplace's draft: the one there is, else a new one of mine.

    Args:
        workspace: the open profile.
        unit: id, P-number or CVR number.
        values: fields of `EDITABLE`.

    Raises:
        ProblemError: the role may not, no such workplace or field, or a value that does not fit.
    """
    require_writer(workspace, COMPANIES)
    _check(workspace, values)
    with workspace.store.write("partnership.edit") as writer:
        place = find_unit(writer, unit)
        held = next(iter(writer.find(Partnership, unit=place.id, state=DRAFT)), None)
        if held is None:
            first = {"unit": place.id, "state": DRAFT, "owner": writer.user}
            record = writer.create(Partnership.KIND, {**first, **values})
        else:
            record = held.id
            writer.edit(Partnership.KIND, record, values)
        return Done(writer.need(Partnership, record), writer.changed)


def edit_partnership(
    workspace: Workspace, partnership: str, values: Mapping[str, object]
) -> Done[Partnership]:
    """Change the numbers of a draft; a signed agreement stays as it was signed.

    Args:
        workspace: the open profile.
        partnership: its id.
        values: fields of `EDITABLE`.

    Raises:
        ProblemError: the role may not, no such agreement, it is no draft, or a value does not fit.
    """
    require_writer(workspace, COMPANIES)
    _check(workspace, values)
    with workspace.store.write("partnership.edit") as writer:
        held = writer.get(Partnership, partnership)
        if held is None:
            raise not_found("Aftalen")
        if held.state != DRAFT:
            raise ProblemError(
                "not_a_draft", "Aftalen er ikke en kladde, så tallene står fast. Intet er ændret."
            )
        writer.edit(Partnership.KIND, partnership, values)
        return Done(writer.need(Partnership, partnership), writer.changed)


def partnerships_of(workspace: Workspace, unit: str) -> list[Partnership]:
    """Return a workplace's agreements.

    Raises:
        ProblemError: no such workplace.
    """
    with workspace.store.read() as reader:
        return reader.find(Partnership, unit=find_unit(reader, unit).id)


def _check(workspace: Workspace, values: Mapping[str, object]) -> None:
    if not values.keys() <= EDITABLE:
        raise ProblemError("not_editable", "Feltet kan ikke rettes her. Intet er ændret.")
    for name in ("we_find_posts", "they_open_places"):
        number = values.get(name)
        if isinstance(number, int) and number < 0:
            raise ProblemError("wrong_number", "Antal er 0 eller mere. Intet er ændret.")
    opened = values.get("they_open_type")
    if opened is not None and opened not in workspace.reference.outcome_types:
        raise ProblemError("wrong_type", "Den slags plads findes ikke. Intet er ændret.")
