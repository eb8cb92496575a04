"""Filters under a name, and what the list of companies was left with."""

import pytest

from fieldvisit.services.list_companies import CompanyFilter, Sort
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.saved_filters import (
    delete_filter,
    last_view,
    remember_view,
    rename_filter,
    save_filter,
    saved_filters,
)
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.state import set_state

SMALL = CompanyFilter(
    text="smed",
    under_20=True,
    not_visited_months=6,
    branches=("25",),
    districts=("9999",),
    open_need=True,
    sort=Sort.TOWN,
    reverse=True,
)


def test_that_a_filter_is_kept_named_anew_and_thrown_away(workspace: Workspace) -> None:
    save_filter(workspace, "  Små   smede ", SMALL)
    save_filter(workspace, "Alle", CompanyFilter())
    assert [(each.name, each.wanted) for each in saved_filters(workspace)] == [
        ("Alle", CompanyFilter()),
        ("Små smede", SMALL),
    ]
    rename_filter(workspace, "Små smede", "Smede")
    save_filter(workspace, "ALLE", CompanyFilter(mine=True))
    assert [each.name for each in saved_filters(workspace)] == ["ALLE", "Smede"]
    delete_filter(workspace, "Smede")
    delete_filter(workspace, "Smede")
    assert [each.wanted.mine for each in saved_filters(workspace)] == [True]


@pytest.mark.parametrize("name", ["", "   ", "x" * 41])
def test_that_a_name_that_is_none_is_refused_and_nothing_is_kept(workspace: Workspace, name: str) -> None:
    with pytest.raises(ProblemError):
        save_filter(workspace, name, SMALL)
    assert saved_filters(workspace) == []


def test_that_a_name_belongs_to_one_filter(workspace: Workspace) -> None:
    save_filter(workspace, "En", SMALL)
    save_filter(workspace, "To", SMALL)
    with pytest.raises(ProblemError):
        rename_filter(workspace, "En", "to")
    with pytest.raises(ProblemError):
        rename_filter(workspace, "Tre", "Fire")
    rename_filter(workspace, "En", "EN")
    assert [each.name for each in saved_filters(workspace)] == ["EN", "To"]


def test_that_the_last_view_comes_back_without_what_was_typed(workspace: Workspace) -> None:
    assert last_view(workspace) is None
    remember_view(workspace, SMALL)
    kept = last_view(workspace)
    assert kept is not None
    assert (kept.text, kept.under_20, kept.sort, kept.districts) == ("", True, Sort.TOWN, ("9999",))


def test_that_what_a_newer_program_kept_is_read_as_far_as_it_is_known(workspace: Workspace) -> None:
    with workspace.store.maintain() as connection:
        set_state(connection, "companies.last_view", {"mine": True, "sort": "weather", "altitude": 3})
    assert last_view(workspace) == CompanyFilter(mine=True)
