"""What the caller sees of a workplace before the number."""

from datetime import date

import pytest

from fieldvisit.demo.scenario import Scenario
from fieldvisit.services.call_rule import MayCall
from fieldvisit.services.count_calls import count_calls
from fieldvisit.services.log_call import log_call
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.read_call_card import read_call_card
from fieldvisit.services.workspace import Workspace
from fieldvisit_sync.schema.identity import setting_id
from tests.fixtures_workspace import OpenWorkspace, opening_of_the_day

GREEN_GARDENS, CYCLES, NORDLYS = "9990000055", "9990000077", "9990000011"


def test_that_a_protected_sole_trader_is_flagged_and_warned_about(opened_workspace: Workspace) -> None:
    card = read_call_card(opened_workspace, GREEN_GARDENS)
    assert card.item.flags == ("reklamebeskyttet", "sole_trader")
    assert card.may_call is MayCall.WARN
    assert card.number == "00 00 01 55"
    assert card.last_visit is None
    assert len(card.script) == 3


def test_that_the_last_visit_is_told(opened_workspace: Workspace) -> None:
    card = read_call_card(opened_workspace, CYCLES)
    assert card.last_visit == date(2025, 8, 5)
    assert card.may_call is MayCall.ALLOW


@pytest.mark.parametrize(
    ("told", "rule"), [("block", MayCall.BLOCK), ("allow", MayCall.ALLOW), ("?", MayCall.WARN)]
)
def test_that_the_municipality_decides_about_protected_companies_only(
    open_workspace: OpenWorkspace, scenario: Scenario, told: str, rule: MayCall
) -> None:
    name = setting_id(scenario.municipality, "call_protected")
    records = [record for record in opening_of_the_day(scenario) if record[1] != name]
    mette = open_workspace("mette", [*records, ("setting", name, {"name": "call_protected", "value": told})])
    assert read_call_card(mette, GREEN_GARDENS).may_call is rule
    assert read_call_card(mette, NORDLYS).may_call is MayCall.ALLOW


def test_that_a_call_the_municipality_does_not_make_is_not_recorded_either(
    open_workspace: OpenWorkspace, scenario: Scenario
) -> None:
    name = setting_id(scenario.municipality, "call_protected")
    records = [record for record in opening_of_the_day(scenario) if record[1] != name]
    blocking = ("setting", name, {"name": "call_protected", "value": "block"})
    mette = open_workspace("mette", [*records, blocking])
    with pytest.raises(ProblemError) as problem:
        log_call(mette, GREEN_GARDENS, "no")
    assert problem.value.code == "call_protected"
    assert count_calls(mette).made == 0
    log_call(mette, NORDLYS, "no")
    assert count_calls(mette).made == 1


def test_that_a_workplace_that_is_not_here_is_said_to_be_missing(workspace: Workspace) -> None:
    with pytest.raises(ProblemError) as problem:
        read_call_card(workspace, "gone")
    assert problem.value.code == "not_found"
