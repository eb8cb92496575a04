"""Giving a colleague trades, groups and districts to cover, and taking them away (R34); decided by the audience of areas."""

from collections.abc import Mapping

from fieldvisit.domain.records.area import Area
from fieldvisit.domain.records.user import User
from fieldvisit.services.person_text import refuse_person_number
from fieldvisit.services.problems import ProblemError, not_found
from fieldvisit.services.role_right import may_write, require_writer
from fieldvisit.services.workspace import Done, Workspace
from fieldvisit_sync.schema.registry import KINDS

EDITABLE = frozenset({"user", "trades", "groups", "districts", "note"})
"""Fields of an area that a person may change."""

_WHAT = ("trades", "groups", "districts", "note")


def may_cover(workspace: Workspace) -> bool:
    """Say whether the user's role may say who covers what; the server asks the same."""
    return may_write(workspace, KINDS[Area.KIND].audience)


def save_area(workspace: Workspace, values: Mapping[str, object], area: str = "") -> Done[Area]:
    """Write what a colleague covers: a new area, or other fields of one.

    Args:
        workspace: the open profile.
        values: fields of `EDITABLE`; codes as `services.area_words` reads them.
        area: id of the one that is changed; empty makes a new one.

    Raises:
        ProblemError: a role that may not, no such area, colleague or field, a person number, or nothing is covered.
    """
    require_writer(workspace, KINDS[Area.KIND].audience)
    if not values.keys() <= EDITABLE:
        raise ProblemError("not_editable", "Feltet kan ikke rettes her. Intet er ændret.")
    note = values.get("note")
    refuse_person_number(workspace, note if isinstance(note, str) else None)
    with workspace.store.write("area.edit" if area else "area.add") as writer:
        before = writer.get(Area, area) if area else Area(id="")
        if before is None:
            raise not_found("Dækningen")
        whole = {name: values.get(name, getattr(before, name)) for name in EDITABLE}
        if not any(whole[name] for name in _WHAT):
            raise ProblemError(
                "nothing_covered", "Skriv mindst en branche, en målgruppe eller et område. Intet er gemt."
            )
        user = whole["user"]
        if not isinstance(user, str) or writer.get(User, user) is None:
            raise not_found("Medarbejderen")
        if area:
            writer.edit(Area.KIND, area, values)
        made = area or writer.create(Area.KIND, values)
        return Done(writer.need(Area, made), writer.changed)


def remove_area(workspace: Workspace, area: str) -> Done[None]:
    """Move what a colleague covers to the trash; undo brings it back.

    Raises:
        ProblemError: a role that may not, or no such area.
    """
    require_writer(workspace, KINDS[Area.KIND].audience)
    with workspace.store.write("area.delete") as writer:
        if writer.get(Area, area) is None:
            raise not_found("Dækningen")
        writer.delete(Area.KIND, area)
        return Done(None, writer.changed)
