"""Shortlists: who stands on one, what a person judges, and what is never done with it."""

from typing import Any

import pytest

from fieldvisit.demo.scenario import Scenario
from fieldvisit.domain.consent import ConsentState
from fieldvisit.domain.records.candidate import Candidate
from fieldvisit.services.build_shortlist import (
    add_entry,
    close_shortlist,
    create_shortlist,
    remove_entry,
    review_entry,
)
from fieldvisit.services.pool_found import keep_found
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.shortlist_view import EntryView, read_shortlist, shortlists_of
from fieldvisit.services.undo import undo
from fieldvisit.services.workspace import Workspace
from fieldvisit_sync.clock import FileClock
from tests.fixtures_workspace import MORNING, OpenWorkspace, opening_after_withdrawal, opening_of_the_day
from tests.unit.services.nordlys import KVADRAT, NORDLYS, TAGFACADE, step


def _references(workspace: Workspace, shortlist: str) -> list[str]:
    return [entry.reference for entry in read_shortlist(workspace, shortlist).entries]


def _entry(workspace: Workspace, shortlist: str, reference: str) -> EntryView:
    return next(
        entry for entry in read_shortlist(workspace, shortlist).entries if entry.reference == reference
    )


def _code(problem: pytest.ExceptionInfo[ProblemError]) -> tuple[str, int]:
    return problem.value.code, problem.value.exit_code


@pytest.mark.parametrize("name", ["s07", "s26"])
def test_that_reviewing_the_scenarios_shortlists_changes_nobodys_place(
    opened_workspace: Workspace, scenario: Scenario, name: str
) -> None:
    args: dict[str, Any] = step(scenario, name)
    expected = next(known for known in scenario.steps if known["id"] == name)["expect"]["shortlist"]
    shortlist = scenario.id(args["shortlist"])
    for reference, criteria in args["criteria"].items():
        review_entry(opened_workspace, shortlist, reference, criteria)
    assert _references(opened_workspace, shortlist) == expected[args["shortlist"]]
    for reference, criteria in args["criteria"].items():
        assert _entry(opened_workspace, shortlist, reference).criteria == criteria


def test_that_a_later_judgement_leaves_the_others_and_none_takes_one_back(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    shortlist = scenario.id("sl1")
    review_entry(opened_workspace, shortlist, "K-0417", {"motivation": 3, "fag": 2})
    review_entry(
        opened_workspace, shortlist, "K-0417", {"fag": None, "trin": "praktik"}, "Kan begynde straks"
    )
    entry = _entry(opened_workspace, shortlist, "K-0417")
    assert entry.criteria == {"motivation": 3, "trin": "praktik"}
    assert entry.reason == "Kan begynde straks"


@pytest.mark.parametrize(
    ("criteria", "code"),
    [
        ({"motivation": 4}, "wrong_value"),
        ({"motivation": True}, "wrong_value"),
        ({"fag": "god"}, "wrong_value"),
        ({"certifikat": 1}, "wrong_value"),
        ({"trin": "fuldtid"}, "wrong_value"),
        ({"hensyn": 3}, "wrong_value"),
        ({"diagnose": "ja"}, "unknown_criterion"),
    ],
)
def test_that_a_judgement_that_is_none_is_refused_and_nothing_is_kept(
    opened_workspace: Workspace, scenario: Scenario, criteria: dict[str, Any], code: str
) -> None:
    with pytest.raises(ProblemError) as problem:
        review_entry(opened_workspace, scenario.id("sl1"), "K-0417", {"transport": 2, **criteria})
    assert problem.value.code == code
    assert _entry(opened_workspace, scenario.id("sl1"), "K-0417").criteria == {}


def test_that_a_person_number_gets_into_no_judgement(opened_workspace: Workspace, scenario: Scenario) -> None:
    with pytest.raises(ProblemError, match="CPR-nummer"):
        review_entry(opened_workspace, scenario.id("sl1"), "K-0417", {"hensyn": "se 350190-1234"})
    assert _entry(opened_workspace, scenario.id("sl1"), "K-0417").criteria == {}


def test_that_an_entry_tells_the_consent_for_its_own_workplace(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    listed = _entry(opened_workspace, scenario.id("sl1"), "K-0402")
    assert (listed.consent, str(listed.consent_day)) == (ConsentState.GIVEN, "2026-10-02")
    add_entry(opened_workspace, scenario.id("sl1"), "K-0431")
    assert _entry(opened_workspace, scenario.id("sl1"), "K-0431").consent is ConsentState.NONE


def test_that_somebody_on_the_computer_is_added_once_and_taken_off_again_by_undo(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    shortlist = scenario.id("sl1")
    added = add_entry(opened_workspace, shortlist, "K-0431")
    assert _references(opened_workspace, shortlist) == ["K-0388", "K-0402", "K-0417", "K-0431"]
    assert not add_entry(opened_workspace, shortlist, "K-0431").changed
    undo(opened_workspace, added.changed)
    assert _references(opened_workspace, shortlist) == ["K-0388", "K-0402", "K-0417"]


def test_that_somebody_taken_off_keeps_the_reason_and_can_come_back(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    shortlist = scenario.id("sl1")
    remove_entry(opened_workspace, shortlist, "K-0402", "Har fået job")
    assert _references(opened_workspace, shortlist) == ["K-0388", "K-0417"]
    with pytest.raises(ProblemError) as problem:
        review_entry(opened_workspace, shortlist, "K-0402", {"fag": 2})
    assert problem.value.code == "not_listed"
    assert add_entry(opened_workspace, shortlist, "K-0402").value.reason == "Har fået job"


def test_that_nobody_can_be_guessed_onto_a_list(opened_workspace: Workspace, scenario: Scenario) -> None:
    with pytest.raises(ProblemError, match="Søg i hele puljen") as problem:
        add_entry(opened_workspace, scenario.id("sl1"), "K-0999")
    assert problem.value.code == "not_found"


def test_that_somebody_the_pool_just_showed_is_added_before_the_profile_arrives(
    opened_workspace: Workspace, scenario: Scenario, clock: FileClock
) -> None:
    shortlist, found = scenario.id("sl1"), scenario.id("K-0500")
    keep_found(opened_workspace, [(found, "K-0500")])
    entry = add_entry(opened_workspace, shortlist, "K-0500").value
    assert (entry.candidate, entry.reference, entry.arrived) == (found, "K-0500", False)
    assert _references(opened_workspace, shortlist)[-1] == "K-0500"
    keep_found(opened_workspace, [(scenario.id("K-0501"), "K-0501")])
    clock.set(MORNING.replace(day=8), ticking=False)
    with pytest.raises(ProblemError):
        add_entry(opened_workspace, shortlist, "K-0501")


def test_that_a_new_list_needs_a_purpose_and_belongs_to_me(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    with pytest.raises(ProblemError, match="hvad shortlisten skal bruges til"):
        create_shortlist(opened_workspace, TAGFACADE, "  ")
    made = create_shortlist(opened_workspace, TAGFACADE, "taghjælper").value
    assert (made.purpose, made.owner, made.withdrawn, made.mine) == (
        "taghjælper",
        scenario.id("mette"),
        0,
        True,
    )
    assert [each.id for each in shortlists_of(opened_workspace, TAGFACADE)] == [made.id]


def test_that_a_closed_list_takes_nobody_and_is_listed_only_when_asked_for(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    shortlist = scenario.id("sl3")
    close_shortlist(opened_workspace, shortlist)
    assert shortlists_of(opened_workspace, KVADRAT) == []
    assert [each.state for each in shortlists_of(opened_workspace, KVADRAT, closed=True)] == ["closed"]
    with pytest.raises(ProblemError) as problem:
        add_entry(opened_workspace, shortlist, "K-0417")
    assert problem.value.code == "closed"


def test_that_a_withdrawn_person_cannot_be_put_back_while_the_consent_is_withdrawn(
    open_workspace: OpenWorkspace, scenario: Scenario
) -> None:
    records = [
        (kind, record, values | {"withdrawn_at": "2026-10-06T04:00:00.000Z"} if kind == "consent" else values)
        for kind, record, values in opening_of_the_day(scenario)
    ]
    workspace = open_workspace("mette", records)
    remove_entry(workspace, scenario.id("sl1"), "K-0417")
    with pytest.raises(ProblemError, match="trukket tilbage"):
        add_entry(workspace, scenario.id("sl1"), "K-0417")


@pytest.mark.parametrize("name", ["hanne", "birgitte"])
def test_that_only_consultants_build_lists(
    open_workspace: OpenWorkspace, scenario: Scenario, name: str
) -> None:
    workspace = open_workspace(name, opening_of_the_day(scenario))
    with pytest.raises(ProblemError) as created:
        create_shortlist(workspace, NORDLYS, "svejser")
    with pytest.raises(ProblemError) as reviewed:
        review_entry(workspace, scenario.id("sl1"), "K-0417", {"fag": 2})
    assert _code(created) == _code(reviewed) == ("not_allowed", 5)


def test_that_a_colleagues_list_is_left_alone(open_workspace: OpenWorkspace, scenario: Scenario) -> None:
    workspace = open_workspace("karim", opening_of_the_day(scenario))
    with pytest.raises(ProblemError) as problem:
        add_entry(workspace, scenario.id("sl1"), "K-0431")
    assert _code(problem) == ("not_allowed", 5)


def test_that_a_withdrawal_leaves_a_count_and_nobodys_name(
    open_workspace: OpenWorkspace, scenario: Scenario
) -> None:
    records = opening_after_withdrawal(scenario, "K-0388", "sl1")
    view = read_shortlist(open_workspace("mette", records), scenario.id("sl1"))
    assert ([entry.reference for entry in view.entries], view.withdrawn) == (["K-0402", "K-0417"], 1)
    assert "Jonas" not in repr(view)


def test_that_a_locked_list_shows_nobody(
    opened_workspace: Workspace, scenario: Scenario, clock: FileClock
) -> None:
    clock.set(MORNING.replace(day=30), ticking=False)
    view = read_shortlist(opened_workspace, scenario.id("sl1"))
    assert (view.locked, view.entries, view.purpose) == (True, (), "svejser og hjælper")
    with opened_workspace.store.read() as reader:
        assert reader.count(Candidate) == 6
