"""What a person keeps of the list of workplaces: filters under a name, and what was last shown.

They stay on this laptop, in its encrypted store: no synced kind is a user's own (decision 026).
"""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields, replace
from typing import Any

from fieldvisit.services.list_companies import CompanyFilter, Sort
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.danish_order import order_key
from fieldvisit.store.errors import StoreError
from fieldvisit.store.state import get_state, set_state

_SAVED, _LAST = "companies.saved_filters", "companies.last_view"
LONGEST_NAME = 40


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """A filter with its order under a name."""

    name: str
    wanted: CompanyFilter


def saved_filters(workspace: Workspace) -> list[SavedFilter]:
    """Return the saved filters by name."""
    with workspace.store.read() as reader:
        kept = get_state(reader.connection, _SAVED) or []
    found = [SavedFilter(str(each["name"]), _filter_of(each)) for each in kept]
    return sorted(found, key=lambda each: order_key(each.name))


def save_filter(workspace: Workspace, name: str, wanted: CompanyFilter) -> SavedFilter:
    """Keep a filter; one of the same name is replaced.

    Raises:
        ProblemError: no name, or one that is too long.
    """
    saved = SavedFilter(_checked(name), wanted)
    _write(workspace, [*_others(workspace, saved.name), saved])
    return saved


def rename_filter(workspace: Workspace, name: str, new: str) -> SavedFilter:
    """Give a saved filter another name.

    Raises:
        ProblemError: there is none of that name, another one has the new name, or that is no name.
    """
    kept = next((each for each in saved_filters(workspace) if each.name == name), None)
    if kept is None:
        raise ProblemError("no_filter", "Filteret findes ikke længere. Intet er ændret.")
    renamed, others = replace(kept, name=_checked(new)), _others(workspace, name)
    if any(_same(each.name, renamed.name) for each in others):
        raise ProblemError("name_taken", "Et andet filter hedder sådan. Intet er ændret.")
    _write(workspace, [*others, renamed])
    return renamed


def delete_filter(workspace: Workspace, name: str) -> None:
    """Forget a saved filter; forgetting it twice changes nothing."""
    _write(workspace, _others(workspace, name))


def last_view(workspace: Workspace) -> CompanyFilter | None:
    """Return filter and order of the last time; None at the first, and where the store cannot be read."""
    try:
        with workspace.store.read() as reader:
            kept = get_state(reader.connection, _LAST)
    except StoreError:
        # The list that is read next says so.
        return None
    return _filter_of(kept) if kept is not None else None


def remember_view(workspace: Workspace, wanted: CompanyFilter) -> None:
    """Keep filter and order for the next time; what was typed is not kept."""
    with workspace.store.maintain() as connection:
        set_state(connection, _LAST, asdict(replace(wanted, text="")))


def _others(workspace: Workspace, name: str) -> list[SavedFilter]:
    return [each for each in saved_filters(workspace) if not _same(each.name, name)]


def _same(one: str, other: str) -> bool:
    return one.casefold() == other.casefold()


def _write(workspace: Workspace, kept: Sequence[SavedFilter]) -> None:
    with workspace.store.maintain() as connection:
        set_state(connection, _SAVED, [{"name": each.name, **asdict(each.wanted)} for each in kept])


def _checked(name: str) -> str:
    checked = " ".join(name.split())
    if not checked:
        raise ProblemError("no_name", "Skriv et navn til filteret. Intet er gemt.")
    if len(checked) > LONGEST_NAME:
        raise ProblemError("long_name", "Navnet er for langt. Skriv højst 40 tegn. Intet er gemt.")
    return checked


def _filter_of(kept: Mapping[str, Any]) -> CompanyFilter:
    """Return a kept filter; what another version of the program wrote and this one does not know is left out."""
    known = {field.name: kept[field.name] for field in fields(CompanyFilter) if field.name in kept}
    for name in ("branches", "districts"):
        known[name] = tuple(known.get(name) or ())
    sort = known.get("sort")
    known["sort"] = Sort(sort) if sort in set(Sort) else Sort.NEXT
    return CompanyFilter(**known)
