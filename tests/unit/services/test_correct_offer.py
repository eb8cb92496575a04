"""The bag is corrected by proposal and approval; visits keep the edition they spoke of (R18, D2)."""

from datetime import UTC, date, datetime

import pytest

from fieldvisit.demo.scenario import Scenario
from fieldvisit.domain.offer_part import said
from fieldvisit.services.answer_line import OfferAnswer
from fieldvisit.services.badges import count_badges
from fieldvisit.services.correct_offer import approve_proposal, correct_offer, note_checked, reject_proposal
from fieldvisit.services.present_visit import present_visit
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.propose_correction import (
    list_corrections,
    propose_correction,
    take_back_proposal,
)
from fieldvisit.services.read_bag import BagOffer, read_bag
from fieldvisit.services.record_visit import answer_questions, start_visit
from fieldvisit.services.undo import undo
from fieldvisit.services.visit_view import view_visit
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.pages import store_page
from fieldvisit_sync.clock import FileClock
from fieldvisit_sync.protocol.messages import Row
from tests.fixtures_workspace import OpenWorkspace, opening_of_the_day

NEW_PAY = "Arbejdsgiver får 95,00 kr. i timen."
WHY = "Satsen er ny fra 1. juli"


def entry(workspace: Workspace, code: str = "mentor") -> BagOffer:
    """Return an offer as the page reads it."""
    return next(each for group in read_bag(workspace) for each in group.offers if each.offer.id == code)


@pytest.fixture
def leader(open_workspace: OpenWorkspace, scenario: Scenario) -> Workspace:
    """Birgitte's laptop with a proposal of Mette's."""
    workspace = open_workspace("birgitte", opening_of_the_day(scenario))
    fields = {
        "code": "mentor",
        "part": "pay",
        "before": said(entry(workspace).offer, "pay"),
        "proposed": NEW_PAY,
        "reason": WHY,
        "by": scenario.id("mette"),
        "state": "open",
        "at": "2026-10-06T05:00:00.000Z",
    }
    with workspace.store.maintain() as connection:
        store_page(connection, [], [Row(kind="offer_proposal", id="p1", version=3, fields=fields)])
    return workspace


def test_that_a_proposal_waits_with_its_reason_and_leaves_the_bag_as_it_is(workspace: Workspace) -> None:
    before = entry(workspace).offer
    made = propose_correction(workspace, "mentor", "pay", f"  {NEW_PAY} ", WHY)
    assert made.value.pending
    assert (made.value.before, made.value.proposed) == (before.da.pay, NEW_PAY)
    shown = entry(workspace)
    assert (shown.offer, shown.open_proposals, shown.proposals[0].mine) == (before, 1, True)
    undo(workspace, made.changed)
    assert entry(workspace).open_proposals == 0


@pytest.mark.parametrize(
    ("part", "text", "reason", "code"),
    [
        ("name", "Nyt navn", WHY, "no_part"),
        ("pay", "  ", WHY, "empty"),
        ("pay", NEW_PAY, " ", "no_reason"),
        ("check_date", "32. oktober", WHY, "wrong_day"),
        ("check_date", "", WHY, "empty"),
    ],
)
def test_that_a_proposal_needs_a_part_something_new_and_a_reason(
    workspace: Workspace, part: str, text: str, reason: str, code: str
) -> None:
    with pytest.raises(ProblemError) as problem:
        propose_correction(workspace, "mentor", part, text, reason)
    assert problem.value.code == code
    assert list_corrections(workspace) == []


def test_that_what_stands_there_already_is_no_proposal(workspace: Workspace) -> None:
    with pytest.raises(ProblemError, match="allerede"):
        propose_correction(workspace, "mentor", "pay", entry(workspace).offer.da.pay, WHY)
    with pytest.raises(ProblemError, match="kan ikke rettes"):
        propose_correction(workspace, "jobrotation", "lead", "Nyt", WHY)


def test_that_an_own_proposal_is_taken_back_and_a_consultant_decides_nothing(workspace: Workspace) -> None:
    made = propose_correction(workspace, "mentor", "link", "https://star.example/mentor", WHY).value.id
    for verb in (approve_proposal, reject_proposal):
        with pytest.raises(ProblemError, match="rolle"):
            verb(workspace, made, "Ja")
    with pytest.raises(ProblemError, match="rolle"):
        correct_offer(workspace, "mentor", "pay", NEW_PAY, WHY)
    take_back_proposal(workspace, made)
    assert list_corrections(workspace) == []


def test_that_approval_makes_an_edition_with_date_and_who_and_keeps_the_older_one(leader: Workspace) -> None:
    old = entry(leader).offer.da.pay
    done = approve_proposal(leader, "p1", "Tak")
    shown = entry(leader)
    assert (shown.offer.edition, shown.offer.da.pay, shown.offer.en.pay) == (2, NEW_PAY, NEW_PAY)
    new, shipped = shown.editions
    assert new.record is not None
    assert (new.by, new.record.approved, new.record.description) == ("Birgitte Foss", leader.today, WHY)
    assert (shipped.offer.edition, shipped.offer.da.pay) == (1, old)
    [line] = shown.proposals
    assert (line.proposal.state, line.proposal.answer, line.decided_by) == (
        "approved",
        "Tak",
        "Birgitte Foss",
    )
    with pytest.raises(ProblemError, match="allerede afgjort"):
        reject_proposal(leader, "p1", "Nej")
    undo(leader, done.changed)
    assert (entry(leader).offer.edition, entry(leader).open_proposals) == (1, 1)


def test_that_a_rejection_needs_a_word_and_changes_nothing_else(leader: Workspace) -> None:
    before = entry(leader).offer
    with pytest.raises(ProblemError, match="Skriv, hvorfor"):
        reject_proposal(leader, "p1", " ")
    reject_proposal(leader, "p1", "Satsen gælder først fra januar")
    assert entry(leader).offer == before
    assert entry(leader).proposals[0].proposal.answer == "Satsen gælder først fra januar"


def test_that_an_offer_that_was_checked_is_no_longer_marked(leader: Workspace, clock: FileClock) -> None:
    assert entry(leader).past_check
    assert count_badges(leader).past_check == 3
    note_checked(leader, "mentor", date(2027, 1, 1))
    shown = entry(leader)
    assert (shown.past_check, shown.checked_on, count_badges(leader).past_check) == (False, leader.today, 2)
    with pytest.raises(ProblemError, match="efter i dag"):
        note_checked(leader, "mentor", leader.today)
    clock.set(datetime(2027, 1, 2, 8, 0, tzinfo=UTC), ticking=False)
    assert entry(leader).past_check


def test_that_two_editions_made_apart_change_one_offer(leader: Workspace) -> None:
    correct_offer(leader, "mentor", "pay", NEW_PAY, WHY)
    other = {"code": "mentor", "edition": 2, "state": "approved", "approved": "2026-10-06", "paperwork": "Ny"}
    with leader.store.maintain() as connection:
        store_page(connection, [], [Row(kind="offer", id="e9", version=5, fields=other)])
    offer = entry(leader).offer
    assert (offer.edition, offer.da.pay, offer.da.paperwork) == (3, NEW_PAY, "Ny")


def test_that_a_visit_keeps_the_edition_it_spoke_of_and_the_company_reads_it(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    visit = scenario.id("v1")

    def bring(record: str, edition: int, lead: str) -> None:
        fields = {"code": "smaajob", "edition": edition, "state": "approved", "lead": lead, "pay": lead}
        with opened_workspace.store.maintain() as connection:
            store_page(connection, [], [Row(kind="offer", id=record, version=edition, fields=fields)])

    def answer(said_to_it: str) -> None:
        answer_questions(opened_workspace, visit, {"t1": {"smaajob": OfferAnswer(answer=said_to_it)}})

    def spoken() -> str:
        [line] = [line for line in view_visit(opened_workspace, visit).bag if line.offer.id == "smaajob"]
        return line.offer.da.pay

    start_visit(opened_workspace, visit)
    bring("e2", 2, "Anden udgave")
    answer("yes")
    bring("e3", 3, "Tredje udgave")
    assert spoken() == "Anden udgave"
    shown = {offer.id: offer.public.lead for offer in present_visit(opened_workspace, visit).offers}
    assert shown["smaajob"] == "Anden udgave"
    answer("maybe")
    assert spoken() == "Tredje udgave"
    answer("none")
    assert spoken() == "Tredje udgave"
