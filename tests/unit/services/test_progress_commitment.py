"""How a promise goes on, and what is done when a match does not last (R26)."""

from datetime import date

import pytest

from fieldvisit.demo.scenario import Scenario
from fieldvisit.domain.records.commitment import Commitment
from fieldvisit.domain.records.follow_up import FollowUp
from fieldvisit.domain.records.placement import Placement
from fieldvisit.services.agree_commitment import add_commitment
from fieldvisit.services.answer_line import CommitmentLine
from fieldvisit.services.follow_up import NewFollowUp, add_follow_up
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.progress_commitment import fail_commitment, progress_commitment
from fieldvisit.services.record_visit import start_visit
from fieldvisit.services.undo import undo
from fieldvisit.services.workspace import Workspace
from tests.fixtures_workspace import OpenWorkspace, opening_of_the_day


@pytest.fixture
def promise(opened_workspace: Workspace, scenario: Scenario) -> str:
    """A placement for K-0417 at Nordlys, with a call planned after its start."""
    visit = scenario.id("v1")
    start_visit(opened_workspace, visit)
    line = CommitmentLine(
        type="virksomhedspraktik", start=date(2026, 10, 19), weeks=4, candidate=scenario.id("K-0417")
    )
    made = add_commitment(opened_workspace, visit, line).value.id
    call = NewFollowUp(title="Ring", rule={"start_of": made, "days": 14}, commitment=made)
    add_follow_up(opened_workspace, call)
    return made


def stands(workspace: Workspace) -> tuple[Commitment, Placement, list[FollowUp]]:
    """Return the promise, the person behind it, and what is to be done for it."""
    with workspace.store.read() as reader:
        [promise], [person] = reader.find(Commitment), reader.find(Placement)
        return promise, person, reader.find(FollowUp, commitment=promise.id)


def test_that_a_promise_starts_and_ends_with_the_person_behind_it(
    opened_workspace: Workspace, promise: str
) -> None:
    for state in ("started", "ended"):
        done = progress_commitment(opened_workspace, promise, state)
        held, person, _ = stands(opened_workspace)
        assert (held.state, person.state) == (state, state)
    with pytest.raises(ProblemError, match="kommet videre"):
        fail_commitment(opened_workspace, promise, "tasks")
    undo(opened_workspace, done.changed)
    assert stands(opened_workspace)[0].state == "started"


def test_that_a_failed_match_has_a_cause_and_brings_a_rescue_instead_of_the_planned_calls(
    opened_workspace: Workspace, promise: str
) -> None:
    done = fail_commitment(opened_workspace, promise, "tasks", words="Maskinen var en anden end aftalt")
    held, person, tasks = stands(opened_workspace)
    assert (held.state, held.failure, held.note) == ("failed", "tasks", None)
    assert (person.state, person.failure) == ("failed", "Maskinen var en anden end aftalt")
    [rescue] = tasks
    assert (rescue.title, rescue.due, rescue.owner) == (
        "Red samarbejdet: Nordlys Metal",
        date(2026, 10, 8),
        opened_workspace.who.user,
    )
    undo(opened_workspace, done.changed)
    held, person, tasks = stands(opened_workspace)
    assert (held.state, held.failure, person.failure) == ("given", None, None)
    assert [task.title for task in tasks] == ["Ring"]


def test_that_no_rescue_comes_where_none_is_wanted_and_a_cause_is_needed(
    opened_workspace: Workspace, promise: str
) -> None:
    with pytest.raises(ProblemError, match="Vælg, hvorfor"):
        fail_commitment(opened_workspace, promise, "")
    fail_commitment(opened_workspace, promise, "company", rescue=False)
    assert stands(opened_workspace)[2] == []


def test_that_words_need_a_person_to_stand_with_and_a_caseworker_moves_no_promise(
    opened_workspace: Workspace, scenario: Scenario, open_workspace: OpenWorkspace
) -> None:
    start_visit(opened_workspace, scenario.id("v1"))
    line = CommitmentLine(type="ordinaert_job", start=date(2026, 10, 26))
    made = add_commitment(opened_workspace, scenario.id("v1"), line).value.id
    with pytest.raises(ProblemError, match="ingen person"):
        fail_commitment(opened_workspace, made, "tasks", words="Om nogen")
    assert fail_commitment(opened_workspace, made, "tasks").value.failure == "tasks"
    hanne = open_workspace("hanne", opening_of_the_day(scenario))
    with pytest.raises(ProblemError, match="rolle"):
        progress_commitment(hanne, made, "started")
