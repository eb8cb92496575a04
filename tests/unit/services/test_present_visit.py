"""What a company may see: nothing that is not public, agreed with it, or consented for it."""

from datetime import date, timedelta

import pytest

from fieldvisit.demo.scenario import Scenario
from fieldvisit.domain.records.read_audit import ReadAudit
from fieldvisit.services.present_visit import open_presentation, present_visit
from fieldvisit.services.record_visit import answer_questions, start_visit
from fieldvisit.services.workspace import Workspace
from fieldvisit_sync.clock import FileClock
from fieldvisit_sync.schema.identity import consent_id
from tests.fixtures_workspace import MORNING, OpenWorkspace, opening_of_the_day
from tests.unit.services.nordlys import answers


@pytest.mark.parametrize("step", ["s06", "s16", "s23"])
def test_that_the_scenarios_candidates_are_shown_in_the_order_of_their_references(
    opened_workspace: Workspace, scenario: Scenario, step: str
) -> None:
    told = next(known for known in scenario.steps if known["id"] == step)
    shown = present_visit(opened_workspace, scenario.id(told["args"]["visit"]))
    assert [profile.reference for profile in shown.profiles] == told["expect"]["presenter_candidates"]


def test_that_no_name_and_no_note_can_be_found_in_it(opened_workspace: Workspace, scenario: Scenario) -> None:
    visit = scenario.id("v1")
    start_visit(opened_workspace, visit)
    answer_questions(opened_workspace, visit, answers(scenario, "s08") | answers(scenario, "s09"))
    everything = repr(present_visit(opened_workspace, visit))
    for internal in ("Amina", "Jonas", "Lone", "God stemning", "efter praktikken", "dagpenge", "Hanne"):
        assert internal not in everything
    assert "svejser" in everything


def test_that_only_the_consented_fields_of_this_company_are_shown(
    open_workspace: OpenWorkspace, scenario: Scenario
) -> None:
    unit = scenario.unit_id("9990000011")
    narrowed = consent_id(scenario.municipality, scenario.id("K-0417"), unit)
    records = [
        (kind, record, values | {"fields": ["trade"]} if record == narrowed else values)
        for kind, record, values in opening_of_the_day(scenario)
    ]
    shown = present_visit(open_workspace("mette", records), scenario.id("v1"))
    welder = next(profile for profile in shown.profiles if profile.reference == "K-0417")
    assert (welder.trade, welder.hours, welder.certificates) == ("svejser", None, None)


def test_that_a_withdrawn_consent_hides_the_person(open_workspace: OpenWorkspace, scenario: Scenario) -> None:
    unit = scenario.unit_id("9990000011")
    gone = consent_id(scenario.municipality, scenario.id("K-0388"), unit)
    records = [
        (kind, record, values | {"withdrawn_at": "2026-10-06T04:00:00.000Z"} if record == gone else values)
        for kind, record, values in opening_of_the_day(scenario)
    ]
    shown = present_visit(open_workspace("mette", records), scenario.id("v1"))
    assert [profile.reference for profile in shown.profiles] == ["K-0402", "K-0417"]


@pytest.mark.parametrize(("hours", "hidden"), [(24, False), (25, True), (24 * 15, True)])
def test_that_profiles_are_hidden_when_consents_are_older_than_a_day(
    opened_workspace: Workspace, scenario: Scenario, clock: FileClock, hours: int, *, hidden: bool
) -> None:
    clock.set(MORNING + timedelta(hours=hours), ticking=False)
    shown = present_visit(opened_workspace, scenario.id("v1"))
    assert shown.profiles_hidden is hidden
    assert bool(shown.profiles) is not hidden
    assert shown.consents_as_of == MORNING


def test_that_agreements_and_the_companys_own_places_are_shown(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    visit = scenario.id("v1")
    answer_questions(opened_workspace, visit, answers(scenario, "s10") | answers(scenario, "s11"))
    shown = present_visit(opened_workspace, visit)
    assert {(agreed.type, agreed.title, agreed.day) for agreed in shown.agreements} == {
        ("ordinaert_job", "svejser", date(2026, 10, 26)),
        ("virksomhedspraktik", "hjælper i hallen", date(2026, 10, 19)),
        (None, "Send CV'er til Rikke Dam", date(2026, 10, 13)),
    }
    assert shown.places is not None
    assert (shown.places.limit, shown.places.free, shown.staff) == (2, 0, 12.0)
    assert (shown.company, shown.unit_name, shown.consultant) == (
        "Nordlys Metal",
        "Virksomhedsservice",
        "Mette Lindholt",
    )


def test_that_abolished_offers_are_not_shown(opened_workspace: Workspace, scenario: Scenario) -> None:
    shown = present_visit(opened_workspace, scenario.id("v1"))
    assert [offer.id for offer in shown.offers][:3] == [
        "ordinaert_job",
        "virksomhedspraktik",
        "loentilskud_privat",
    ]
    assert len(shown.offers) == 9
    assert shown.offers[1].checked_on == date(2026, 10, 1)


def test_that_opening_it_writes_down_whose_profiles_were_shown(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    shown = open_presentation(opened_workspace, scenario.id("v1")).value
    with opened_workspace.store.read() as reader:
        rows = reader.find(ReadAudit)
    assert {row.candidate for row in rows} == {profile.candidate for profile in shown.profiles}
    assert {(row.action, row.by) for row in rows} == {("present", scenario.id("mette"))}
