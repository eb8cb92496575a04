"""Candidates: in whose order, for which purpose, and how every look is written down."""

import hashlib

import pytest

from fieldvisit.demo.scenario import Scenario
from fieldvisit.domain.clock import format_stamp
from fieldvisit.domain.consent import ConsentState
from fieldvisit.domain.records.read_audit import ReadAudit
from fieldvisit.services.build_shortlist import remove_entry
from fieldvisit.services.find_anything import find_people
from fieldvisit.services.log_read import digest_of
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.read_candidates import list_candidates, open_candidate
from fieldvisit.services.shortlist_view import read_shortlist, shortlists_of
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.reader import PersonsLockedError
from fieldvisit_sync.clock import FileClock
from tests.fixtures_workspace import MORNING, OpenWorkspace, opening_of_the_day
from tests.unit.services.nordlys import NORDLYS


def _audit(workspace: Workspace) -> list[ReadAudit]:
    with workspace.store.read() as reader:
        return reader.find(ReadAudit)


def test_that_candidates_stand_in_the_order_of_their_references(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    held = list_candidates(opened_workspace)
    references = [line.candidate.reference for line in held.lines]
    first = next(step for step in scenario.steps if step["id"] == "s01")
    assert references == first["expect"]["candidates_on_device"]
    assert (held.locked, held.count, held.withdrawn) == (False, 6, 0)


def test_that_a_line_tells_caseworker_and_consent_per_company(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    line = next(
        line for line in list_candidates(opened_workspace).lines if line.candidate.reference == "K-0402"
    )
    assert line.caseworker == "Hanne Vibe"
    told = [(consent.company, consent.state, str(consent.given), consent.listed) for consent in line.consents]
    assert told == [
        ("Bageriet Kornblomst I/S", ConsentState.GIVEN, "2026-10-05", True),
        ("Nordlys Metal ApS", ConsentState.GIVEN, "2026-10-02", True),
    ]


def test_that_a_shortlist_is_purpose_enough(opened_workspace: Workspace, scenario: Scenario) -> None:
    view = open_candidate(opened_workspace, "K-0417").value
    assert view.opened_for == "Shortlist til svejser og hjælper, Nordlys Metal ApS"
    assert [(shortlist.id, entry.reference) for shortlist, entry in view.entries] == [
        (scenario.id("sl1"), "K-0417")
    ]
    (row,) = _audit(opened_workspace)
    assert (row.action, row.candidate, row.purpose, row.by) == (
        "open",
        scenario.id("K-0417"),
        view.opened_for,
        scenario.id("mette"),
    )


def test_that_outside_a_shortlist_nothing_opens_without_a_purpose(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    remove_entry(opened_workspace, scenario.id("sl1"), "K-0417")
    for purpose in (None, "   "):
        with pytest.raises(ProblemError) as problem:
            open_candidate(opened_workspace, "K-0417", purpose)
        assert problem.value.code == "purpose_needed"
    assert _audit(opened_workspace) == []
    assert open_candidate(opened_workspace, "K-0417", "Vil høre om kørekort").value.entries == ()
    assert [row.purpose for row in _audit(opened_workspace)] == ["Vil høre om kørekort"]


def test_that_a_caseworker_opens_her_own_citizen_as_her_case(
    open_workspace: OpenWorkspace, scenario: Scenario
) -> None:
    workspace = open_workspace("hanne", opening_of_the_day(scenario))
    assert open_candidate(workspace, "K-0431").value.opened_for == "Sagsbehandling af egen borger"
    assert [row.by for row in _audit(workspace)] == [scenario.id("hanne")]


def test_that_looks_are_chained_row_by_row_and_cannot_be_undone(opened_workspace: Workspace) -> None:
    first = open_candidate(opened_workspace, "K-0388")
    second = find_people(opened_workspace, "svejs", "Søger en svejser")
    third = find_people(opened_workspace, "zzz", "Prøver igen")
    assert first.changed.inverses == second.changed.inverses == third.changed.inverses == ()
    rows = _audit(opened_workspace)
    chain = "0" * 64
    for row in rows:
        content = {
            "action": row.action,
            "candidate": row.candidate,
            "purpose": row.purpose,
            "by": row.by,
            "at": format_stamp(row.at) if row.at else None,
        }
        assert row.content_digest == digest_of(content)
        chain = hashlib.sha256(f"{chain}{row.content_digest}".encode()).hexdigest()
        assert row.chain == chain
    assert [row.action for row in rows] == ["open", "search", "search"]
    assert rows[2].candidate is None


def test_that_looking_at_the_list_is_written_down_once_a_day_for_each(
    opened_workspace: Workspace, scenario: Scenario, clock: FileClock
) -> None:
    held = list_candidates(opened_workspace)
    rows = _audit(opened_workspace)
    assert {row.action for row in rows} == {"list"}
    assert {row.candidate for row in rows} == {line.candidate.id for line in held.lines}
    why = next(row.purpose for row in rows if row.candidate == scenario.id("K-0417"))
    assert why == "Shortlist til svejser og hjælper, Nordlys Metal ApS"
    list_candidates(opened_workspace)
    assert len(_audit(opened_workspace)) == len(rows)
    remove_entry(opened_workspace, scenario.id("sl1"), "K-0417")
    list_candidates(opened_workspace)
    (again,) = [row for row in _audit(opened_workspace) if row not in rows]
    assert (again.candidate, again.purpose) == (scenario.id("K-0417"), "Listen over kandidater på computeren")
    clock.set(MORNING.replace(day=7), ticking=False)
    list_candidates(opened_workspace)
    assert len(_audit(opened_workspace)) == 2 * len(rows) + 1


def test_that_looking_at_a_shortlist_is_written_down_with_its_purpose(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    for _ in range(2):
        read_shortlist(opened_workspace, scenario.id("sl1"))
        shortlists_of(opened_workspace, NORDLYS)
    rows = _audit(opened_workspace)
    assert {row.candidate for row in rows} == {scenario.id(name) for name in ("K-0388", "K-0402", "K-0417")}
    assert [(row.action, row.purpose) for row in rows] == [
        ("shortlist", "Shortlist til svejser og hjælper, Nordlys Metal ApS")
    ] * 3


def test_that_locked_people_are_counted_and_not_shown(opened_workspace: Workspace, clock: FileClock) -> None:
    clock.set(MORNING.replace(day=30), ticking=False)
    held = list_candidates(opened_workspace)
    assert (held.locked, held.lines, held.count) == (True, (), 6)
    assert _audit(opened_workspace) == []
    with pytest.raises(PersonsLockedError):
        open_candidate(opened_workspace, "K-0417", "Vil ringe")


def test_that_an_unknown_reference_is_said_without_a_trace(opened_workspace: Workspace) -> None:
    with pytest.raises(ProblemError) as problem:
        open_candidate(opened_workspace, "K-0999", f"Til {NORDLYS}")
    assert problem.value.code == "not_found"
    assert _audit(opened_workspace) == []
