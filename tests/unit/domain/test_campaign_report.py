"""The report gives exactly the figures of the acceptance day and of its three altered days."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldvisit import resource_files
from fieldvisit.domain.campaign_facts import CallFact, CampaignFacts, CommitmentFact, VisitFact
from fieldvisit.domain.campaign_report import CampaignReport, campaign_report, visits_by_day
from fieldvisit.domain.clock import parse_stamp
from fieldvisit.domain.funnel import counting, numbers_of, rates_of
from fieldvisit.domain.goal_history import GoalHistory, GoalStep
from fieldvisit.domain.reference_data import ReferenceData
from fieldvisit.domain.report_display import ReportDisplay
from tests.unit.domain.day_facts import day_facts, frame_of, opening_facts

REFERENCE = ReferenceData.load(resource_files.path("data"))
RULES = counting(REFERENCE)
DAY = date(2026, 10, 6)
NOW = parse_stamp("2026-10-06T16:00")
ALTERED_DAYS = ["kornblomst_aflyst", "to_tilsagn_hos_kornblomst", "to_konsulenter_hos_nordlys"]


def report_of(scenario: dict[str, Any], altered: str | None = None) -> CampaignReport:
    """Return the leader's report at 16:00."""
    return campaign_report(day_facts(scenario, altered), RULES, frame_of(scenario), NOW, day=DAY)


def expected_of(scenario: dict[str, Any], altered: str | None) -> dict[str, Any]:
    """Return the figures the scenario expects, without what the window adds."""
    if altered is None:
        expected = dict(scenario["steps"][-1]["expect"])
    else:
        expected = dict(next(day["expect"] for day in scenario["altered_days"] if day["id"] == altered))
    expected.pop("before", None)
    expected.pop("display", None)
    return expected


@pytest.mark.parametrize("altered", [None, *ALTERED_DAYS])
def test_that_the_report_gives_the_figures_of_the_day(scenario: dict[str, Any], altered: str | None) -> None:
    expected = expected_of(scenario, altered)
    document = json.loads(json.dumps(report_of(scenario, altered).as_json()))
    assert {name: document[name] for name in expected} == expected


def test_that_every_altered_day_is_counted(scenario: dict[str, Any]) -> None:
    assert [day["id"] for day in scenario["altered_days"]] == ALTERED_DAYS


def test_that_the_morning_has_the_figures_of_the_source(scenario: dict[str, Any]) -> None:
    before = scenario["steps"][-1]["expect"]["before"]
    morning = campaign_report(
        opening_facts(scenario), RULES, frame_of(scenario), parse_stamp("2026-10-06T07:30")
    )
    document = morning.as_json()
    assert {name: document[name] for name in before} == before
    assert document["deadlines"] == scenario["steps"][0]["expect"]["deadlines"]


def test_that_the_figures_of_the_morning_can_be_told_in_the_afternoon(scenario: dict[str, Any]) -> None:
    half_past_seven = parse_stamp("2026-10-06T07:30")
    before = scenario["steps"][-1]["expect"]["before"]["numbers"]
    report = campaign_report(day_facts(scenario).until(half_past_seven), RULES, frame_of(scenario), NOW)
    assert report.as_json()["numbers"] == before


def test_that_the_period_runs_from_the_first_day_to_the_day_of_the_report(scenario: dict[str, Any]) -> None:
    document = report_of(scenario).as_json()
    assert document["period"] == ["2026-04-01", "2026-10-06"]
    late = campaign_report(day_facts(scenario), RULES, frame_of(scenario), parse_stamp("2027-02-01T10:00"))
    assert late.as_json()["period"] == ["2026-04-01", "2026-12-31"]


def test_that_the_day_stays_away_unless_it_is_asked_for(scenario: dict[str, Any]) -> None:
    document = campaign_report(day_facts(scenario), RULES, frame_of(scenario), NOW).as_json()
    assert set(document) == {"period", "numbers", "rates", "by_type", "calls", "deadlines", "pace"}


def test_that_the_calls_of_the_whole_campaign_count_attempts_apart(scenario: dict[str, Any]) -> None:
    calls = report_of(scenario).calls
    assert calls.made == calls.reached + 1


def test_that_what_lies_outside_the_period_is_left_out(scenario: dict[str, Any]) -> None:
    facts = day_facts(scenario)
    early = VisitFact(
        id="early", workplace="early", at=datetime(2026, 3, 31, 21, 59, tzinfo=UTC), status="held"
    )
    first = VisitFact(
        id="first", workplace="first", at=datetime(2026, 3, 31, 22, 0, tzinfo=UTC), status="held"
    )
    late = VisitFact(id="late", workplace="late", at=parse_stamp("2026-10-07T09:00"), status="held")
    more = replace(facts, visits=(*facts.visits, early, first, late))
    assert campaign_report(more, RULES, frame_of(scenario), NOW).numbers.visits == 104


def test_that_a_no_show_counts_neither_as_held_nor_as_cancelled(scenario: dict[str, Any]) -> None:
    facts = day_facts(scenario)
    no_show = VisitFact(id="n", workplace="n", at=NOW, status="no_show")
    report = campaign_report(
        replace(facts, visits=(*facts.visits, no_show)), RULES, frame_of(scenario), NOW, day=DAY
    )
    assert report.day is not None
    assert (report.day.visits.held, report.day.visits.cancelled, report.numbers.visits) == (3, 1, 103)


def test_that_a_workplace_of_unknown_size_is_left_out_of_the_share(scenario: dict[str, Any]) -> None:
    facts = day_facts(scenario)
    unknown = VisitFact(id="u", workplace="unknown", at=NOW, status="held")
    report = campaign_report(
        replace(facts, visits=(*facts.visits, unknown)), RULES, frame_of(scenario), NOW, day=DAY
    )
    assert report.day is not None
    assert (report.day.visits.held, report.day.visits.under_20_n) == (4, 3)


def test_that_knowledge_and_support_schemes_are_listed_and_never_counted(scenario: dict[str, Any]) -> None:
    facts = day_facts(scenario)
    support = CommitmentFact(workplace="9990000033", visit="v3", at=NOW, type="stoette")
    report = campaign_report(
        replace(facts, commitments=(*facts.commitments, support)), RULES, frame_of(scenario), NOW, day=DAY
    )
    assert report.numbers.commitments == 39
    assert report.by_type["stoette"].own == 1


def test_that_a_campaign_may_count_only_jobs_and_wage_subsidy(scenario: dict[str, Any]) -> None:
    narrowed = counting(REFERENCE, ("ordinaert_job", "loentilskud"))
    numbers = campaign_report(day_facts(scenario), narrowed, frame_of(scenario), NOW).numbers
    assert (numbers.commitments, numbers.visits_with_gain, numbers.companies_with_gain) == (37, 37, 37)


def test_that_a_type_of_a_later_version_is_listed(scenario: dict[str, Any]) -> None:
    facts = day_facts(scenario)
    unknown = CommitmentFact(workplace="9990000033", at=NOW, type="rumjob")
    report = campaign_report(
        replace(facts, commitments=(*facts.commitments, unknown)), RULES, frame_of(scenario), NOW
    )
    assert report.by_type["rumjob"].with_children == 1
    assert report.numbers.commitments == 39


def test_that_a_campaign_without_anything_has_no_rates(scenario: dict[str, Any]) -> None:
    frame = replace(frame_of(scenario), goals=GoalHistory())
    document = campaign_report(CampaignFacts(size_bands={}), RULES, frame, NOW, day=DAY).as_json()
    assert document["rates"]["contact_to_visit_pct"] is None
    assert document["rates"]["contact_to_visit_n"] == 0
    assert document["rates"]["missing"] is None
    assert document["calls_today"] == {"made": 0, "reached": 0, "yes": 0, "yes_pct": None}
    assert document["pace"]["needed_per_week"] is None
    assert document["by_type"] == {}


@pytest.mark.parametrize(
    ("goal_counts", "missing"), [("visits", 696), ("contacted", 596), ("commitments", 761)]
)
def test_that_a_goal_may_count_something_else(
    scenario: dict[str, Any], goal_counts: str, missing: int
) -> None:
    facts = day_facts(scenario, "to_konsulenter_hos_nordlys")
    facts = replace(facts, calls=(*facts.calls, CallFact(workplace="one-more", at=NOW, result="no")))
    frame = replace(frame_of(scenario), goal_counts=goal_counts)
    assert campaign_report(facts, RULES, frame, NOW).rates.missing == missing


def test_that_a_goal_of_something_unknown_is_refused(scenario: dict[str, Any]) -> None:
    numbers = numbers_of(day_facts(scenario), RULES, 800)
    with pytest.raises(ValueError, match="kaffe"):
        rates_of(numbers, "kaffe")


def test_that_a_raised_goal_counts_from_its_day(scenario: dict[str, Any]) -> None:
    goals = GoalHistory((GoalStep(date(2026, 4, 1), 800), GoalStep(date(2026, 10, 7), 1000, "Flere hænder")))
    frame = replace(frame_of(scenario), goals=goals)
    facts = day_facts(scenario)
    assert campaign_report(facts, RULES, frame, NOW).rates.missing == 697
    assert campaign_report(facts, RULES, frame, parse_stamp("2026-10-07T09:00")).rates.missing == 897


def test_that_the_curve_ends_at_the_companies_visited(scenario: dict[str, Any]) -> None:
    curve = visits_by_day(day_facts(scenario, "to_konsulenter_hos_nordlys"), RULES, frame_of(scenario))
    assert curve == [(date(2026, 9, 1), 100), (DAY, 103)]


@pytest.mark.parametrize("language", ["da", "en"])
def test_that_the_screen_reads_as_the_scenario_says(scenario: dict[str, Any], language: str) -> None:
    shown = ReportDisplay(REFERENCE, scenario["settings"]["small_n"], language).figures(report_of(scenario))
    if language == "da":
        expected = scenario["steps"][-1]["expect"]["display"]
        assert {name: shown[name] for name in expected} == expected
    else:
        assert shown["jobs_today"] == "2, of which 1 small job"
        assert shown["visit_to_gain"] == "38 of 103, 36.9%"


@given(
    st.lists(
        st.tuples(st.sampled_from("abcdef"), st.sampled_from(["yes", "no", "not_reached"])), max_size=30
    ),
    st.lists(
        st.tuples(st.sampled_from("abcdef"), st.sampled_from(["held", "planned", "no_show"])), max_size=30
    ),
)
def test_that_visited_companies_are_contacted_ones(
    calls: list[tuple[str, str]], visits: list[tuple[str, str]]
) -> None:
    facts = CampaignFacts(
        calls=tuple(CallFact(workplace=place, at=NOW, result=result) for place, result in calls),
        visits=tuple(
            VisitFact(id=str(n), workplace=place, at=NOW, status=status)
            for n, (place, status) in enumerate(visits)
        ),
        size_bands={},
    )
    numbers = numbers_of(facts, RULES, None)
    assert numbers.companies_visited <= numbers.contacted
    assert numbers.companies_visited <= numbers.visits
    reached = {place for place, result in calls if result != "not_reached"}
    assert numbers.contacted <= len(reached) + numbers.companies_visited
