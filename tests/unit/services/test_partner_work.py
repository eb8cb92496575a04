"""What a visit leads to with others: a request to a partner, an exchange agreement, an invitation to a match event."""

from datetime import date

import pytest

from fieldvisit.demo.scenario import Scenario
from fieldvisit.domain.records.commitment import Commitment
from fieldvisit.services.agree_partnership import draft_partnership, edit_partnership, partnerships_of
from fieldvisit.services.edit_need import add_need
from fieldvisit.services.invite_to_event import coming_events, invite_to_event, read_event
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.request_partner import NewRequest, partners, request_partner, requests_of
from fieldvisit.services.undo import undo
from fieldvisit.services.workspace import Workspace
from fieldvisit_sync.clock import FileClock
from tests.fixtures_workspace import MORNING, OpenWorkspace, opening_of_the_day
from tests.unit.services.nordlys import KORNBLOMST, KVADRAT, NORDLYS, TAGFACADE, step


def _commitments(workspace: Workspace) -> int:
    with workspace.store.read() as reader:
        return reader.count(Commitment)


def test_that_the_scenarios_request_waits_and_is_due_in_five_working_days(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    args = step(scenario, "s29")
    need = add_need(opened_workspace, args["p"], {"occupation": "it-supporter", "posts": 3}).value
    new = NewRequest(
        unit=args["p"],
        partner=args["partner"],
        need=need.id,
        posts=args["posts"],
        profiles_here=len(args["profiles_here"]),
        profiles_wanted=args["profiles_wanted"],
    )
    made = request_partner(opened_workspace, new).value
    assert made.answer_due == date.fromisoformat(args["answer_due"])
    assert (made.state, made.partner, made.occupation, made.owner) == (
        "waiting_to_send",
        "0997",
        "it-supporter",
        scenario.id("mette"),
    )
    assert made.id in [held.id for held in requests_of(opened_workspace, KVADRAT)]


def test_that_a_request_counts_what_is_here_and_asks_for_what_is_missing(
    opened_workspace: Workspace,
) -> None:
    need = add_need(opened_workspace, KVADRAT, {"occupation": "it-supporter", "posts": 3}).value
    made = request_partner(opened_workspace, NewRequest(unit=KVADRAT, need=need.id)).value
    assert (made.posts, made.profiles_here, made.profiles_wanted) == (3, 2, 1)


@pytest.mark.parametrize("named", ["soendersted", "0997", "Søndersted Kommune (fiktiv)"])
def test_that_a_partner_is_known_by_id_code_and_name(opened_workspace: Workspace, named: str) -> None:
    assert [partner.code for partner in partners(opened_workspace)] == ["0997"]
    assert request_partner(opened_workspace, NewRequest(unit=NORDLYS, partner=named)).value.partner == "0997"


@pytest.mark.parametrize(
    ("new", "code"),
    [
        (NewRequest(unit=NORDLYS, partner="0101"), "no_partner"),
        (NewRequest(unit=NORDLYS, posts=-1), "wrong_number"),
        (NewRequest(unit=NORDLYS, profiles_wanted=0), "wrong_number"),
        (NewRequest(unit=NORDLYS, need="intet"), "not_found"),
        (NewRequest(unit="99999999"), "not_found"),
    ],
)
def test_that_a_request_that_makes_no_sense_is_not_kept(
    opened_workspace: Workspace, new: NewRequest, code: str
) -> None:
    with pytest.raises(ProblemError) as problem:
        request_partner(opened_workspace, new)
    assert problem.value.code == code
    assert requests_of(opened_workspace, NORDLYS) == []


def test_that_the_draft_takes_new_numbers_and_promises_nothing(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    args = step(scenario, "s31")
    before = _commitments(opened_workspace)
    values = {
        "we_find_posts": args["we_find"]["posts"],
        "they_open_places": args["they_open"]["places"],
    }
    held = edit_partnership(opened_workspace, scenario.id("ag1"), values).value
    assert (held.state, held.we_find_posts, held.they_open_places, held.review) == (
        "draft",
        3,
        2,
        date(2027, 1, 15),
    )
    assert _commitments(opened_workspace) == before


def test_that_a_workplace_has_one_draft(opened_workspace: Workspace, scenario: Scenario) -> None:
    kept = draft_partnership(opened_workspace, KVADRAT, {"we_find_posts": 4}).value
    assert kept.id == scenario.id("ag1")
    made = draft_partnership(opened_workspace, NORDLYS, {"we_find_posts": 1}).value
    assert (made.state, made.owner) == ("draft", scenario.id("mette"))
    assert [held.id for held in partnerships_of(opened_workspace, NORDLYS)] == [made.id]


def test_that_a_signed_agreement_stays_as_it_was(open_workspace: OpenWorkspace, scenario: Scenario) -> None:
    records = [
        (kind, record, values | {"state": "signed"} if kind == "partnership" else values)
        for kind, record, values in opening_of_the_day(scenario)
    ]
    workspace = open_workspace("mette", records)
    with pytest.raises(ProblemError) as problem:
        edit_partnership(workspace, scenario.id("ag1"), {"we_find_posts": 9})
    assert problem.value.code == "not_a_draft"


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"they_open_type": "ukendt"}, "wrong_type"),
        ({"we_find_posts": -1}, "wrong_number"),
        ({"state": "signed"}, "not_editable"),
    ],
)
def test_that_a_value_that_does_not_fit_changes_no_draft(
    opened_workspace: Workspace, scenario: Scenario, values: dict[str, object], code: str
) -> None:
    with pytest.raises(ProblemError) as problem:
        edit_partnership(opened_workspace, scenario.id("ag1"), values)
    assert problem.value.code == code
    assert [held.we_find_posts for held in partnerships_of(opened_workspace, KVADRAT)] == [2]


def test_that_the_invited_company_brings_its_posts_and_no_commitment(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    args = step(scenario, "s32")
    before = _commitments(opened_workspace)
    invite_to_event(opened_workspace, scenario.id(args["event"]), args["p"], args["posts"])
    view = read_event(opened_workspace, scenario.id(args["event"]))
    assert [company.unit for company in view.companies] == [scenario.unit_id(KVADRAT)]
    assert (view.posts_from_companies, view.companies[0].state) == (3, "invited")
    assert _commitments(opened_workspace) == before


def test_that_inviting_again_changes_the_posts_and_undo_takes_it_back(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    event = "IT-matchdag i Lindevang"
    first = invite_to_event(opened_workspace, event, KORNBLOMST)
    second = invite_to_event(opened_workspace, event, KORNBLOMST, 2)
    assert second.value.id == first.value.id
    assert read_event(opened_workspace, event).posts_from_companies == 2
    undo(opened_workspace, second.changed)
    undo(opened_workspace, first.changed)
    assert read_event(opened_workspace, event).companies == ()


def test_that_nobody_is_invited_to_an_event_that_is_over(
    opened_workspace: Workspace, scenario: Scenario, clock: FileClock
) -> None:
    assert [view.event.id for view in coming_events(opened_workspace)] == [scenario.id("ev1")]
    clock.set(MORNING.replace(day=23), ticking=False)
    assert coming_events(opened_workspace) == []
    with pytest.raises(ProblemError) as problem:
        invite_to_event(opened_workspace, scenario.id("ev1"), TAGFACADE, 1)
    assert problem.value.code == "over"


def test_that_a_caseworker_only_reads_these(open_workspace: OpenWorkspace, scenario: Scenario) -> None:
    workspace = open_workspace("hanne", opening_of_the_day(scenario))
    with pytest.raises(ProblemError) as asking:
        request_partner(workspace, NewRequest(unit=KVADRAT))
    with pytest.raises(ProblemError) as agreeing:
        edit_partnership(workspace, scenario.id("ag1"), {"we_find_posts": 3})
    with pytest.raises(ProblemError) as inviting:
        invite_to_event(workspace, scenario.id("ev1"), KVADRAT, 3)
    problems = (asking, agreeing, inviting)
    assert {(problem.value.code, problem.value.exit_code) for problem in problems} == {("not_allowed", 5)}
