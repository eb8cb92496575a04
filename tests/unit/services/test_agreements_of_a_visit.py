"""Commitments, deadlines, checklist lines and what follows a visit, one by one."""

from datetime import date

import pytest

from fieldvisit.demo.scenario import Scenario
from fieldvisit.domain.records.checklist_line import ChecklistLine
from fieldvisit.domain.records.commitment import Commitment
from fieldvisit.domain.records.follow_up import FollowUp
from fieldvisit.domain.records.placement import Placement
from fieldvisit.services.agree_commitment import add_commitment, remove_commitment
from fieldvisit.services.agree_deadline import add_deadline, remove_deadline
from fieldvisit.services.answer_line import CommitmentLine, DeadlineLine
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.propose_follow_ups import make_follow_ups, propose_follow_ups
from fieldvisit.services.record_visit import answer_question, answer_questions
from fieldvisit.services.undo import undo
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.outbox import OutboxState, entries
from tests.unit.services.nordlys import answers, step


def test_that_the_person_behind_a_commitment_is_written_with_it_as_one_group(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    line = CommitmentLine(type="smaajob", occupation="butiksassistent", hours=6, candidate="K-0431")
    given = add_commitment(opened_workspace, scenario.id("v2"), line).value
    with opened_workspace.store.read() as reader:
        (placement,) = reader.find(Placement, commitment=given.id)
        groups = {entry.group for entry in entries(reader.connection, OutboxState.OPEN)}
    assert placement.candidate == scenario.id("K-0431")
    assert len(groups) == 1
    assert None not in groups


def test_that_a_commitment_says_who_took_it_when_and_for_which_campaign(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    given = add_commitment(opened_workspace, scenario.id("v1"), CommitmentLine(type="ordinaert_job")).value
    assert given.given_at == opened_workspace.clock.now()
    assert (given.by, given.campaign, given.unit, given.state) == (
        scenario.id("mette"),
        scenario.id("cp1"),
        scenario.unit_id("9990000011"),
        "given",
    )


def test_that_a_placement_without_a_length_gets_the_catalogues(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    line = CommitmentLine(type="virksomhedspraktik", start=date(2026, 10, 19))
    given = add_commitment(opened_workspace, scenario.id("v1"), line).value
    assert (given.weeks, given.end) == (4, date(2026, 11, 13))


def test_that_an_unknown_candidate_leaves_no_commitment(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    with pytest.raises(ProblemError, match="Kandidaten"):
        add_commitment(
            opened_workspace, scenario.id("v2"), CommitmentLine(type="smaajob", candidate="K-9999")
        )
    with opened_workspace.store.read() as reader:
        assert reader.count(Commitment) == 0


def test_that_removing_a_commitment_takes_its_person_along_and_undo_brings_both_back(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    line = CommitmentLine(type="smaajob", candidate="K-0431")
    given = add_commitment(opened_workspace, scenario.id("v2"), line).value
    removed = remove_commitment(opened_workspace, given.id)
    with opened_workspace.store.read() as reader:
        assert (reader.count(Commitment), reader.count(Placement)) == (0, 0)
    undo(opened_workspace, removed.changed)
    with opened_workspace.store.read() as reader:
        assert (reader.count(Commitment), reader.count(Placement)) == (1, 1)


def test_that_a_changed_commitment_keeps_the_moment_it_was_given_and_may_change_its_person(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    visit = scenario.id("v2")
    line = {"id": "c3", "type": "smaajob", "hours": 6, "candidate": "K-0431"}
    answer_question(opened_workspace, visit, "a1", [line])
    answer_question(opened_workspace, visit, "a1", [line | {"hours": 8, "candidate": "K-0402"}])
    with opened_workspace.store.read() as reader:
        (given,), (placement,) = reader.find(Commitment), reader.find(Placement)
    assert (given.hours, placement.candidate) == (8, scenario.id("K-0402"))


def test_that_two_equal_commitments_are_two_promises(opened_workspace: Workspace, scenario: Scenario) -> None:
    line = {"type": "ordinaert_job", "occupation": "svejser"}
    for _ in range(2):
        answer_question(opened_workspace, scenario.id("v1"), "a1", [line, line])
    with opened_workspace.store.read() as reader:
        assert reader.count(Commitment, visit=scenario.id("v1")) == 2


def test_that_an_offer_against_its_check_needs_a_reason(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    visit = scenario.id("v2")
    with pytest.raises(ProblemError, match="3,2 mod 3,6 årsværk"):
        answer_question(opened_workspace, visit, "t1", {"loentilskud_privat": "yes"})
    chosen = {"answer": "yes", "reason": "Undtaget gruppe"}
    answer_question(opened_workspace, visit, "t1", {"loentilskud_privat": chosen})
    with opened_workspace.store.read() as reader:
        (line,) = reader.find(ChecklistLine, visit=visit)
    assert (line.answer, line.reason) == ("yes", "Undtaget gruppe")


@pytest.mark.parametrize("answer", ["shown", "no", "later"])
def test_that_speaking_about_an_offer_needs_no_reason(
    opened_workspace: Workspace, scenario: Scenario, answer: str
) -> None:
    answer_question(opened_workspace, scenario.id("v2"), "t1", {"loentilskud_privat": answer})
    with opened_workspace.store.read() as reader:
        assert reader.count(ChecklistLine, answer=answer) == 1


@pytest.mark.parametrize("offer", ["jobrotation", "akutjob", "gratis_arbejdskraft"])
def test_that_an_abolished_or_unknown_offer_cannot_be_chosen(
    opened_workspace: Workspace, scenario: Scenario, offer: str
) -> None:
    with pytest.raises(ProblemError):
        answer_question(opened_workspace, scenario.id("v2"), "t1", {offer: "shown"})


def test_that_an_offer_never_mentioned_makes_no_line_and_one_taken_back_stays_as_not_mentioned(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    visit = scenario.id("v1")
    answer_question(opened_workspace, visit, "t1", {"fleksjob": "none", "smaajob": "shown"})
    answer_question(opened_workspace, visit, "t1", {"smaajob": "none"})
    with opened_workspace.store.read() as reader:
        lines = reader.find(ChecklistLine, visit=visit)
    assert [(line.offer, line.answer) for line in lines] == [("smaajob", "none")]


def test_that_a_deadline_can_be_added_and_taken_away(opened_workspace: Workspace, scenario: Scenario) -> None:
    line = DeadlineLine(deadline_kind="answer", title="Ring om truckkort", due=date(2026, 10, 9))
    made = add_deadline(opened_workspace, scenario.id("v1"), line).value
    assert (made.owner, made.promised_to) == (scenario.id("mette"), scenario.id("ct-nordlys"))
    remove_deadline(opened_workspace, made.id)
    with opened_workspace.store.read() as reader:
        assert reader.get(FollowUp, made.id) is None


def test_that_what_follows_nordlys_is_proposed_with_the_scenarios_titles_and_dates(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    visit = scenario.id("v1")
    answer_questions(opened_workspace, visit, answers(scenario, "s08") | answers(scenario, "s10"))
    wanted = [proposal for proposal in propose_follow_ups(opened_workspace, visit) if proposal.wanted]
    told = step(scenario, "s37")["follow_ups"]
    assert [(p.deadline_kind, p.title, p.due.isoformat()) for p in wanted] == [
        (task["deadline_kind"], task["title"], task["due"]) for task in told
    ]
    made = make_follow_ups(opened_workspace, visit, {proposal.key for proposal in wanted}).value
    assert {task.promised_to for task in made} == {scenario.id("ct-nordlys")}
    assert not [proposal for proposal in propose_follow_ups(opened_workspace, visit) if proposal.wanted]


def test_that_proposals_are_titled_in_the_language_of_the_person_who_makes_them(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    visit = scenario.id("v1")
    answer_questions(opened_workspace, visit, answers(scenario, "s08") | answers(scenario, "s10"))
    wanted = [proposal for proposal in propose_follow_ups(opened_workspace, visit, "en") if proposal.wanted]
    made = make_follow_ups(opened_workspace, visit, {proposal.key for proposal in wanted}, "en").value
    assert {task.title for task in made} == {proposal.title for proposal in wanted}
    assert {proposal.title for proposal in wanted} >= {
        "Thank-you mail to Nordlys Metal",
        "VITAS approved? Placement at Nordlys Metal",
        "Call on day 3: placement at Nordlys Metal",
    }


def test_that_a_small_job_is_followed_by_the_thanks_alone_unless_calls_were_asked_for(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    visit = scenario.id("v2")
    answer_question(opened_workspace, visit, "a1", [{"type": "smaajob", "start": "2026-10-12"}])
    assert [proposal.key for proposal in propose_follow_ups(opened_workspace, visit)] == ["thanks"]
    answer_question(opened_workspace, visit, "f2", ["uge 4"])
    kinds = [(p.deadline_kind, p.wanted) for p in propose_follow_ups(opened_workspace, visit)]
    assert kinds == [("thanks", True), ("call_week_4", False)]


def test_that_follow_ups_of_the_end_do_not_answer_who_answers_when(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    visit = scenario.id("v2")
    make_follow_ups(opened_workspace, visit, {"thanks"})
    answer_question(opened_workspace, visit, "a2", "ingen")
    with opened_workspace.store.read() as reader:
        assert reader.count(FollowUp, visit=visit) == 1
