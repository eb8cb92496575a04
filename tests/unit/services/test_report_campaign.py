"""The campaign report against independent SQL over the same store, and what may be done to a campaign."""

import csv
from collections.abc import Mapping
from datetime import UTC, date, datetime
from io import StringIO
from typing import Any

import pytest
from sqlalchemy import text

from fieldvisit.demo.scenario import Record, Scenario
from fieldvisit.demo.seeding import opening_records
from fieldvisit.domain.figure_workplaces import Figure
from fieldvisit.exchange.report_table import report_csv, report_html, report_rows
from fieldvisit.services.edit_company import NewCompany, create_company
from fieldvisit.services.log_call import log_call
from fieldvisit.services.open_figure import open_figure
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.report_campaign import (
    historic_campaign,
    list_campaigns,
    report_campaign,
    revise_goal,
)
from fieldvisit.services.report_page import report_page
from fieldvisit.services.undo import undo
from fieldvisit.services.workspace import Workspace
from fieldvisit_sync.clock import FileClock
from tests.fixtures_workspace import OpenWorkspace, opening_of_the_day

CAMPAIGN = "Åbne døre 2026"
FOUR = datetime(2026, 10, 6, 14, 0, tzinfo=UTC)
"""16:00 in Denmark."""

_COUNTS = {
    "visits": "select count(*) from visit where campaign = :c and status = 'held'",
    "companies_visited": "select count(distinct unit) from visit where campaign = :c and status = 'held'",
    "contacted": """
        select count(*) from (
            select unit from visit where campaign = :c and status = 'held'
            union select unit from call where campaign = :c and result in ('yes', 'no', 'call_back')
            union select unit from inquiry where campaign = :c and channel = 'mail' and answered_at is not null
        )""",
    "commitments": "select count(*) from commitment where campaign = :c and type <> 'kendskab'",
    "companies_with_gain": "select count(distinct unit) from commitment where campaign = :c",
    "visits_with_gain": """
        select count(*) from visit v where v.campaign = :c and v.status = 'held'
        and exists (select 1 from commitment m where m.visit = v.id)""",
    "goal": "select goal from goal_revision where campaign = :c order by valid_from desc, id desc limit 1",
}
"""The figures once more, written without the report's own code; the demo's visits lie in the campaign's period."""


def by_sql(workspace: Workspace, campaign: str) -> dict[str, int]:
    """Return the campaign's figures as SQL counts them."""
    with workspace.store.read() as reader:
        return {
            name: reader.connection.scalar(text(query), {"c": campaign}) or 0
            for name, query in _COUNTS.items()
        }


def whole_opening(scenario: Scenario) -> list[Record]:
    """Return everything a consultant's laptop holds at 07:29 of the 312 companies, and the users."""
    users = [record for record in opening_of_the_day(scenario) if record[0] == "user"]
    seeded = opening_records(scenario)
    return [
        *users,
        *(record for writer, records in seeded.items() if writer != "hanne" for record in records),
    ]


@pytest.fixture
def leader(open_workspace: OpenWorkspace, scenario: Scenario) -> Workspace:
    """Birgitte's laptop at 07:30."""
    return open_workspace("birgitte", whole_opening(scenario))


def numbers_of(workspace: Workspace) -> Mapping[str, Any]:
    """Return the report's counts."""
    numbers: Mapping[str, Any] = report_campaign(workspace, CAMPAIGN).as_json()["numbers"]
    return numbers


def test_that_the_morning_s_figures_are_those_of_the_source_and_of_independent_sql(
    leader: Workspace, scenario: Scenario
) -> None:
    expected = scenario.steps[0]["expect"]
    document = report_campaign(leader, CAMPAIGN).as_json()
    assert document["numbers"] == expected["numbers"] == by_sql(leader, scenario.id("cp1"))
    assert document["rates"] == expected["rates"]
    assert document["deadlines"] == expected["deadlines"]


def test_that_work_of_the_day_counts_as_independent_sql_counts_it(
    leader: Workspace, scenario: Scenario, clock: FileClock
) -> None:
    log_call(leader, "99000538", "no", reason="no_time")
    log_call(leader, "99000678", "not_reached")
    create_company(leader, NewCompany(name="Mosevang Montage ApS", cvr="99000988"))
    log_call(leader, "99000988", "call_back")
    clock.set(FOUR, ticking=False)
    nordlys = scenario.unit_id("9990000011")
    campaign = scenario.id("cp1")
    with leader.store.write("test.day") as writer:
        writer.edit(
            "visit", scenario.id("v1"), {"status": "held", "started_at": datetime(2026, 10, 6, 7, tzinfo=UTC)}
        )
        writer.edit("visit", scenario.id("v4"), {"status": "cancelled_by_company"})
        for kind in ("ordinaert_job", "virksomhedspraktik"):
            writer.create(
                "commitment",
                {
                    "visit": scenario.id("v1"),
                    "unit": nordlys,
                    "campaign": campaign,
                    "type": kind,
                    "given_at": writer.now,
                },
            )
    expected = {
        "contacted": 202,
        "visits": 101,
        "companies_visited": 101,
        "visits_with_gain": 36,
        "commitments": 37,
        "companies_with_gain": 36,
        "goal": 800,
    }
    assert numbers_of(leader) == expected == by_sql(leader, campaign)
    view = report_campaign(leader, CAMPAIGN)
    assert view.display["calls_today"] == "2"
    assert view.as_json()["visits_today"]["cancelled"] == 1


def test_that_an_answered_mail_of_the_campaign_is_a_contact(leader: Workspace, scenario: Scenario) -> None:
    unit, campaign = scenario.unit_id("9990000066"), scenario.id("cp1")
    with leader.store.write("test.mail") as writer:
        mail = writer.create(
            "inquiry", {"unit": unit, "campaign": campaign, "channel": "mail", "received_at": writer.now}
        )
    assert numbers_of(leader)["contacted"] == 200
    with leader.store.write("test.answer") as writer:
        writer.edit("inquiry", mail, {"answered_at": writer.now})
    assert numbers_of(leader)["contacted"] == 201 == by_sql(leader, campaign)["contacted"]
    opened = open_figure(leader, CAMPAIGN, Figure.CONTACTED)
    assert opened.records == len(opened.rows) == 201
    assert unit in {row.unit for row in opened.rows}


def test_that_a_report_of_an_earlier_moment_leaves_out_what_came_later(
    leader: Workspace, scenario: Scenario, clock: FileClock
) -> None:
    morning = clock.now()
    clock.set(FOUR, ticking=False)
    log_call(leader, "99000538", "no", reason="no_time")
    assert numbers_of(leader)["contacted"] == 201
    assert report_campaign(leader, CAMPAIGN, at=morning).report.numbers.contacted == 200


def test_that_a_figure_opens_companies_by_name_and_no_persons(leader: Workspace, scenario: Scenario) -> None:
    deadlines = open_figure(leader, CAMPAIGN, Figure.OPEN_DEADLINES)
    assert [row.name for row in deadlines.rows] == ["Kvadrat IT-Drift A/S", "Tag & Facade Vest ApS"]
    visits = open_figure(leader, CAMPAIGN, Figure.VISITS)
    assert (visits.records, len(visits.rows)) == (100, 100)
    shown = {row.name for figure in Figure for row in open_figure(leader, CAMPAIGN, figure).rows}
    assert not shown & {candidate["shown"] for candidate in scenario.candidates}


def test_that_the_leader_revises_the_goal_with_a_reason_and_may_take_it_back(leader: Workspace) -> None:
    done = revise_goal(leader, report_campaign(leader, CAMPAIGN).campaign.id, 900, " Godt efterår ")
    view = report_campaign(leader, CAMPAIGN)
    assert (view.report.numbers.goal, view.report.rates.missing) == (900, 800)
    assert [(step.valid_from, step.goal, step.reason) for step in view.goals.steps] == [
        (date(2026, 4, 1), 800, "Første mål"),
        (date(2026, 10, 6), 900, "Godt efterår"),
    ]
    undo(leader, done.changed)
    assert report_campaign(leader, CAMPAIGN).report.numbers.goal == 800


@pytest.mark.parametrize(("goal", "reason"), [(900, "  "), (0, "Færre"), (-5, "Færre")])
def test_that_a_goal_without_number_or_reason_is_refused(leader: Workspace, goal: int, reason: str) -> None:
    with pytest.raises(ProblemError) as problem:
        revise_goal(leader, report_campaign(leader, CAMPAIGN).campaign.id, goal, reason)
    assert problem.value.code == "no_reason"
    assert report_campaign(leader, CAMPAIGN).report.numbers.goal == 800


def test_that_only_a_team_leader_may_revise_a_goal(opened_workspace: Workspace, scenario: Scenario) -> None:
    with pytest.raises(ProblemError) as problem:
        revise_goal(opened_workspace, scenario.id("cp1"), 900, "Flere besøg")
    assert problem.value.code == "not_allowed"
    assert problem.value.exit_code == 5


def test_that_campaigns_are_listed_the_latest_first(leader: Workspace) -> None:
    with leader.store.write("test.campaign") as writer:
        made = writer.create("campaign", {"name": "Gamle døre", "starts": date(2025, 4, 1)})
    assert [campaign.name for campaign in list_campaigns(leader)] == [CAMPAIGN, "Gamle døre"]
    with pytest.raises(ProblemError) as problem:
        report_campaign(leader, made)
    assert problem.value.code == "no_period"
    with pytest.raises(ProblemError):
        report_campaign(leader, "Lukkede døre")


def test_that_the_printed_report_and_its_table_say_the_same_as_the_figures(leader: Workspace) -> None:
    view = report_campaign(leader, CAMPAIGN)
    page = report_page(leader, view)
    rows = {figure: value for _, figure, value in report_rows(page)}
    assert rows["Kontaktede virksomheder"] == str(view.report.numbers.contacted)
    assert rows["Besøg med udbytte"] == "35 af 100, 35,0 %"
    printed, table = report_html(page), report_csv(page)
    for text_there in ("Åbne døre 2026", "Birgitte Foss", "35 af 100, 35,0 %", *view.definitions):
        assert text_there in printed
        assert text_there in table.replace('""', '"')


@pytest.mark.parametrize("name", ["=cmd|'/c calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1", " =1"])
def test_that_no_name_becomes_a_formula_in_the_table(leader: Workspace, name: str) -> None:
    with leader.store.write("test.campaign") as writer:
        values = {"name": name, "starts": date(2026, 4, 1), "ends": date(2026, 12, 31)}
        made = writer.create("campaign", values)
    page = report_page(leader, report_campaign(leader, made))
    assert page.title == name
    cells = [cell for row in csv.reader(StringIO(report_csv(page)), delimiter=";") for cell in row]
    assert f"'{name}" in cells
    assert [cell for cell in cells if cell.strip()[:1] in {"=", "+", "-", "@"}] == []


def test_that_small_numbers_are_shown_as_counts(opened_workspace: Workspace) -> None:
    log_call(opened_workspace, "99000538", "yes")
    view = report_campaign(opened_workspace, CAMPAIGN)
    assert view.report.day is not None
    assert view.report.day.calls.yes_pct == 100.0
    assert view.display["calls_today"] == "1, heraf 1 ja"
    assert "%" not in view.display["visit_to_gain"]


def test_that_the_campaign_of_2013_prints_both_readings(workspace: Workspace) -> None:
    lines = " ".join(historic_campaign(workspace).lines())
    for figure in ("740", "1.257", "717", "16,1", "27,3", "8.000", "10.000", "57,5 %", "46,0 %"):
        assert figure in lines
