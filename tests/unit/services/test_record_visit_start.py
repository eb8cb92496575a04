"""Planning and starting a visit."""

from datetime import UTC, datetime

import pytest

from fieldvisit.demo.scenario import Scenario
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.record_visit import (
    answer_question,
    schedule_visit,
    start_visit,
    start_visit_at,
)
from fieldvisit.services.visit_view import view_visit
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.outbox import count_waiting
from tests.fixtures_workspace import OpenWorkspace, opening_of_the_day
from tests.unit.services.nordlys import KORNBLOMST, KVADRAT, NORDLYS


def test_that_starting_recalls_the_last_contact_once(opened_workspace: Workspace, scenario: Scenario) -> None:
    visit = scenario.id("v1")
    start_visit(opened_workspace, visit)
    recalled = view_visit(opened_workspace, visit).question("p1").mine
    assert recalled == (
        "Sidste besøg 3. nov. 2025 ved Karim Østergaard. Kendskab/behov afdækket. "
        "Intet behov lige nu, vil høre fra os igen. "
        "Opkald 24. sep. 2026: ja til besøg. Mangler en svejser i nordhallen."
    )
    answer_question(opened_workspace, visit, "p1", "Vi lovede at ringe.")
    start_visit(opened_workspace, visit)
    assert view_visit(opened_workspace, visit).question("p1").mine == "Vi lovede at ringe."


def test_that_a_visit_without_an_appointment_belongs_to_the_running_campaign(
    open_workspace: OpenWorkspace, scenario: Scenario
) -> None:
    karim = open_workspace("karim", opening_of_the_day(scenario))
    visit = start_visit_at(karim, NORDLYS, at=datetime.fromisoformat("2026-10-06T14:00")).value
    assert visit.started_at == datetime(2026, 10, 6, 12, 0, tzinfo=UTC)
    assert (visit.status, visit.campaign, visit.consultant) == (
        "planned",
        scenario.id("cp1"),
        scenario.id("karim"),
    )
    assert len(view_visit(karim, visit.id).missing) == 7


def test_that_starting_at_a_workplace_begins_the_visit_planned_there_today(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    visit = start_visit_at(opened_workspace, KORNBLOMST).value
    assert visit.id == scenario.id("v2")
    assert visit.started_at is not None


def test_that_a_planned_visit_keeps_clock_time_campaign_and_note(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    planned = schedule_visit(
        opened_workspace,
        KVADRAT,
        datetime.fromisoformat("2026-10-27T09:00"),
        campaign="Åbne døre 2026",
        note="parkering i gården",
    ).value
    # Summer time ends on 25 October: nine o'clock is one hour later in UTC than before it.
    assert planned.planned_at == datetime(2026, 10, 27, 8, 0, tzinfo=UTC)
    assert (planned.campaign, planned.note, planned.status) == (
        scenario.id("cp1"),
        "parkering i gården",
        "planned",
    )


def test_that_an_unknown_campaign_or_visit_is_a_problem_and_makes_nothing(
    opened_workspace: Workspace,
) -> None:
    with pytest.raises(ProblemError, match="Kampagnen"):
        start_visit_at(
            opened_workspace, NORDLYS, campaign="Lukkede døre", at=datetime(2026, 10, 6, 8, tzinfo=UTC)
        )
    with pytest.raises(ProblemError, match="Besøget"):
        start_visit(opened_workspace, "00000000-0000-0000-0000-000000000000")
    with opened_workspace.store.read() as reader:
        assert count_waiting(reader.connection) == 0
