"""Every figure of the report opens as many records as it counts."""

from datetime import date
from typing import Any

import pytest

from fieldvisit import resource_files
from fieldvisit.domain.campaign_facts import ContactFact, facts_of_records
from fieldvisit.domain.campaign_report import campaign_report
from fieldvisit.domain.clock import parse_stamp
from fieldvisit.domain.figure_workplaces import Figure, figure_workplaces
from fieldvisit.domain.funnel import counting, numbers_of
from fieldvisit.domain.records.inquiry import Inquiry
from fieldvisit.domain.reference_data import ReferenceData
from tests.unit.domain.day_facts import day_facts, frame_of, opening_facts

RULES = counting(ReferenceData.load(resource_files.path("data")))
DAY = date(2026, 10, 6)
NOW = parse_stamp("2026-10-06T16:00")
MORNING = parse_stamp("2026-10-06T07:30")


def opened(scenario: dict[str, Any], figure: Figure, outcome_type: str = "") -> tuple[int, int]:
    """Return how many records and how many workplaces a figure of the day opens."""
    rows = figure_workplaces(
        figure, day_facts(scenario, None), RULES, frame_of(scenario), NOW, DAY, outcome_type
    )
    return sum(row.count for row in rows), len(rows)


def test_that_every_figure_opens_as_many_records_as_it_counts(scenario: dict[str, Any]) -> None:
    report = campaign_report(day_facts(scenario, None), RULES, frame_of(scenario), NOW, day=DAY)
    assert report.day is not None
    assert opened(scenario, Figure.CONTACTED) == (report.numbers.contacted,) * 2
    assert opened(scenario, Figure.VISITS) == (report.numbers.visits, report.numbers.companies_visited)
    assert opened(scenario, Figure.COMMITMENTS) == (
        report.numbers.commitments,
        report.numbers.companies_with_gain,
    )
    assert opened(scenario, Figure.WITH_GAIN)[0] == report.numbers.visits_with_gain
    assert opened(scenario, Figure.CALLS_TODAY)[0] == report.day.calls.reached
    assert opened(scenario, Figure.VISITS_TODAY)[0] == report.day.visits.held
    assert opened(scenario, Figure.CANCELLED_TODAY)[0] == report.day.visits.cancelled
    assert opened(scenario, Figure.COMMITMENTS_TODAY)[0] == report.day.commitments
    assert opened(scenario, Figure.OPEN_DEADLINES)[0] == report.deadlines.open
    assert opened(scenario, Figure.OVERDUE_DEADLINES)[0] == report.deadlines.overdue


@pytest.mark.parametrize("outcome_type", ["ordinaert_job", "virksomhedspraktik", "jobordre"])
def test_that_a_type_opens_its_own_commitments_and_those_below_it(
    scenario: dict[str, Any], outcome_type: str
) -> None:
    report = campaign_report(day_facts(scenario, None), RULES, frame_of(scenario), NOW, day=DAY)
    assert report.day is not None
    counted = report.day.by_type[outcome_type].with_children
    assert opened(scenario, Figure.COMMITMENTS_TODAY, outcome_type)[0] == counted


def test_that_the_morning_s_overdue_deadline_is_found_at_its_company(scenario: dict[str, Any]) -> None:
    rows = figure_workplaces(
        Figure.OVERDUE_DEADLINES, opening_facts(scenario), RULES, frame_of(scenario), MORNING, DAY
    )
    assert sum(row.count for row in rows) == 1


def test_that_an_answered_mail_of_the_campaign_is_a_contact_and_a_phone_call_or_unanswered_one_is_none() -> (
    None
):
    answered = parse_stamp("2026-10-05T13:20")
    facts = facts_of_records(
        [],
        [],
        [],
        [],
        [],
        [
            Inquiry(id="i1", unit="u1", channel="mail", answered_at=answered),
            Inquiry(id="i2", unit="u2", channel="mail"),
            Inquiry(id="i3", unit="u3", channel="phone", answered_at=answered),
            Inquiry(id="i4", channel="mail", answered_at=answered),
        ],
    )
    assert facts.contacts == (ContactFact(workplace="u1", at=answered),)
    numbers = numbers_of(facts, RULES, None)
    assert (numbers.contacted, numbers.visits) == (1, 0)
    assert facts.until(parse_stamp("2026-10-05T13:19")).contacts == ()
