"""Needs noted outside a visit."""

from datetime import date

import pytest

from fieldvisit.demo.scenario import Scenario
from fieldvisit.domain.records.need import Need
from fieldvisit.services.edit_need import add_need, edit_need
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.workspace import Workspace
from tests.unit.services.nordlys import NORDLYS


def test_that_a_need_is_for_one_post_and_open_unless_said_otherwise(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    need = add_need(opened_workspace, NORDLYS, {"occupation": "svejser", "start": date(2026, 10, 26)}).value
    assert (need.unit, need.occupation, need.posts) == (scenario.unit_id(NORDLYS), "svejser", 1)
    assert (need.state, need.start) == ("open", date(2026, 10, 26))


def test_that_a_need_is_edited_until_it_is_filled(opened_workspace: Workspace) -> None:
    need = add_need(opened_workspace, NORDLYS, {"occupation": "svejser", "posts": 2}).value
    filled = edit_need(opened_workspace, need.id, {"state": "filled", "hours": 30}).value
    assert (filled.state, filled.hours, filled.posts) == ("filled", 30, 2)


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({}, "no_occupation"),
        ({"occupation": "svejser", "posts": 0}, "wrong_number"),
        ({"occupation": "svejser", "state": "lost"}, "wrong_state"),
        ({"occupation": "svejser", "visit": "x"}, "not_editable"),
    ],
)
def test_that_a_need_that_makes_no_sense_is_refused(
    opened_workspace: Workspace, values: dict[str, object], code: str
) -> None:
    with pytest.raises(ProblemError) as problem:
        add_need(opened_workspace, NORDLYS, values)
    assert problem.value.code == code
    with opened_workspace.store.read() as reader:
        assert reader.count(Need) == 0


def test_that_a_need_that_is_not_here_is_said_to_be_missing(workspace: Workspace) -> None:
    with pytest.raises(ProblemError) as problem:
        edit_need(workspace, "gone", {"posts": 2})
    assert problem.value.code == "not_found"
