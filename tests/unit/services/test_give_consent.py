"""Consents and new candidates: the caseworker's alone, for one company at a time."""

from datetime import UTC, date, datetime

import pytest

from fieldvisit.demo.scenario import Scenario
from fieldvisit.domain.consent import ConsentState
from fieldvisit.services.add_candidate import NewCandidate, add_candidate
from fieldvisit.services.give_consent import give_consent, withdraw_consent
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.read_candidates import list_candidates
from fieldvisit.services.undo import undo
from fieldvisit.services.workspace import Workspace
from tests.fixtures_workspace import OpenWorkspace, opening_of_the_day
from tests.unit.services.nordlys import KORNBLOMST, KVADRAT, NORDLYS


@pytest.fixture
def hanne(open_workspace: OpenWorkspace, scenario: Scenario) -> Workspace:
    """The caseworker's laptop at 07:30."""
    return open_workspace("hanne", opening_of_the_day(scenario))


def _states(workspace: Workspace, reference: str) -> dict[str, ConsentState]:
    line = next(line for line in list_candidates(workspace).lines if line.candidate.reference == reference)
    return {consent.company: consent.state for consent in line.consents}


def test_that_a_withdrawal_holds_for_its_company_alone(hanne: Workspace, scenario: Scenario) -> None:
    at = datetime(2026, 10, 6, 4, 20, tzinfo=UTC)
    consent = withdraw_consent(hanne, "K-0402", NORDLYS, "oral", at).value
    assert (consent.withdrawn_at, consent.withdrawn_how, consent.withdrawn_by) == (
        at,
        "oral",
        scenario.id("hanne"),
    )
    assert _states(hanne, "K-0402") == {
        "Bageriet Kornblomst I/S": ConsentState.GIVEN,
        "Nordlys Metal ApS": ConsentState.WITHDRAWN,
    }


def test_that_a_withdrawal_is_taken_back_by_undo(hanne: Workspace) -> None:
    done = withdraw_consent(hanne, "K-0388", NORDLYS, "oral")
    undo(hanne, done.changed)
    assert _states(hanne, "K-0388") == {"Nordlys Metal ApS": ConsentState.GIVEN}


def test_that_a_withdrawn_consent_can_be_given_anew_with_fewer_fields(hanne: Workspace) -> None:
    withdraw_consent(hanne, "K-0388", NORDLYS, "oral")
    with pytest.raises(ProblemError) as twice:
        withdraw_consent(hanne, "K-0388", NORDLYS, "oral")
    assert twice.value.code == "withdrawn"
    given = give_consent(hanne, "K-0388", NORDLYS, "written", ["trade"]).value
    assert (given.given, given.how, given.fields, given.withdrawn_at) == (
        date(2026, 10, 6),
        "written",
        ("trade",),
        None,
    )
    assert _states(hanne, "K-0388") == {"Nordlys Metal ApS": ConsentState.GIVEN}


def test_that_a_first_consent_holds_all_fields_unless_some_are_named(
    hanne: Workspace, scenario: Scenario
) -> None:
    given = give_consent(hanne, "K-0431", KVADRAT, "digital").value
    assert (given.fields, given.by) == (("certs", "hours", "trade"), scenario.id("hanne"))


@pytest.mark.parametrize(
    ("how", "fields", "code"),
    [("shouted", None, "wrong_how"), ("oral", ["address"], "wrong_field"), ("oral", [], "wrong_field")],
)
def test_that_an_unknown_way_or_field_gives_no_consent(
    hanne: Workspace, how: str, fields: list[str] | None, code: str
) -> None:
    with pytest.raises(ProblemError) as problem:
        give_consent(hanne, "K-0431", NORDLYS, how, fields)
    assert problem.value.code == code
    assert "Nordlys Metal ApS" not in _states(hanne, "K-0431")


def test_that_what_was_never_given_cannot_be_withdrawn(hanne: Workspace) -> None:
    with pytest.raises(ProblemError) as problem:
        withdraw_consent(hanne, "K-0417", KORNBLOMST, "oral")
    assert problem.value.code == "not_found"


def test_that_a_caseworker_adds_a_citizen_with_the_fields_of_work_only(
    hanne: Workspace, scenario: Scenario
) -> None:
    new = NewCandidate(reference="K-0555", shown=" Nadia  K. ", wish="Lager, gerne om morgenen", hours=20)
    made = add_candidate(hanne, new).value
    assert (made.reference, made.shown, made.wishes, made.hours, made.caseworker, made.case_state) == (
        "K-0555",
        "Nadia K.",
        "Lager, gerne om morgenen",
        20,
        scenario.id("hanne"),
        "open",
    )
    with pytest.raises(ProblemError) as again:
        add_candidate(hanne, new)
    assert again.value.code == "exists"


def test_that_branches_and_esco_codes_are_kept_as_codes_each_once(hanne: Workspace) -> None:
    new = NewCandidate(
        reference="K-0555", shown="Nadia K.", sections="bygge; 25, c", esco="7212, 9321.2,7212"
    )
    made = add_candidate(hanne, new).value
    # A division stands for the section it lies in.
    assert (made.sections, made.esco) == (("C", "F"), ("7212", "9321.2"))


@pytest.mark.parametrize(
    ("new", "code"),
    [
        (NewCandidate(reference="350190-1234", shown="Nadia K."), "cpr"),
        (NewCandidate(reference="K-0555", shown="Nadia K.", wish="cpr 350190-1234"), "cpr"),
        (NewCandidate(reference="K-0555", shown=" "), "incomplete"),
        (NewCandidate(reference="", shown="Nadia K."), "incomplete"),
        (NewCandidate(reference="K-0555", shown="Nadia K.", hours=0), "wrong_hours"),
        (NewCandidate(reference="K-0555", shown="Nadia K.", hours=60), "wrong_hours"),
        (NewCandidate(reference="K-0555", shown="Nadia K.", sections="C, ukendt"), "unknown_trade"),
        (NewCandidate(reference="K-0555", shown="Nadia K.", esco="7212, svejser"), "wrong_esco"),
        (NewCandidate(reference="K-0555", shown="Nadia K.", esco="72123"), "wrong_esco"),
    ],
)
def test_that_a_citizen_without_reference_or_with_a_person_number_is_not_kept(
    hanne: Workspace, new: NewCandidate, code: str
) -> None:
    with pytest.raises(ProblemError) as problem:
        add_candidate(hanne, new)
    assert problem.value.code == code
    assert list_candidates(hanne).count == 6


def test_that_a_consultant_neither_adds_nor_consents(opened_workspace: Workspace) -> None:
    with pytest.raises(ProblemError) as adding:
        add_candidate(opened_workspace, NewCandidate(reference="K-0555", shown="Nadia K."))
    with pytest.raises(ProblemError) as giving:
        give_consent(opened_workspace, "K-0417", KVADRAT, "oral")
    with pytest.raises(ProblemError) as taking:
        withdraw_consent(opened_workspace, "K-0417", NORDLYS, "oral")
    problems = (adding, giving, taking)
    assert {(problem.value.code, problem.value.exit_code) for problem in problems} == {("not_allowed", 5)}
