"""The counts beside the pages of the rail."""

from datetime import date

from fieldvisit.demo.scenario import Scenario
from fieldvisit.services.badges import Badges, count_badges
from fieldvisit.services.follow_up import NewFollowUp, add_follow_up, finish_follow_up
from fieldvisit.services.log_call import log_call
from fieldvisit.services.workspace import Workspace
from tests.fixtures_workspace import OpenWorkspace


def test_that_the_morning_s_badges_are_those_of_the_mockup(opened_workspace: Workspace) -> None:
    assert count_badges(opened_workspace) == Badges(
        calls=4, past_check=3, due=2, overdue=1, waiting=0, conflicts=0
    )


def test_that_badges_follow_the_work(opened_workspace: Workspace, scenario: Scenario) -> None:
    log_call(opened_workspace, "99000538", "no")
    finish_follow_up(opened_workspace, scenario.id("d1"))
    add_follow_up(opened_workspace, NewFollowUp(title="Own task", due=date(2026, 10, 6)))
    assert count_badges(opened_workspace) == Badges(
        calls=3, past_check=3, due=1, overdue=0, waiting=3, conflicts=0
    )


def test_that_an_open_conflict_is_counted(open_workspace: OpenWorkspace, scenario: Scenario) -> None:
    clash = {"record_kind": "contact", "record_id": "x", "field": "mail", "state": "open"}
    solved = clash | {"state": "solved"}
    mette = open_workspace(
        "mette", [("conflict", scenario.id("a"), clash), ("conflict", scenario.id("b"), solved)]
    )
    assert count_badges(mette).conflicts == 1
