"""The campaign of 2013 prints both readings of its 740 jobs."""

import pytest

from fieldvisit.domain.historic_campaign import HistoricCampaign, read_historic_campaign
from fieldvisit.domain.reference_data import ReferenceData


@pytest.fixture
def campaign(reference: ReferenceData) -> HistoricCampaign:
    return read_historic_campaign(reference.benchmarks["luk_op_2013"])


def test_that_both_readings_stand_side_by_side(campaign: HistoricCampaign) -> None:
    reading_a, reading_b = campaign.readings
    assert (reading_a.inside, reading_a.total, reading_a.per_100_visits) == (200, 1257, 27.3)
    assert (reading_b.inside, reading_b.total, reading_b.per_100_visits) == (717, 740, 16.1)


def test_that_the_raised_goal_is_shown_with_both_lines(campaign: HistoricCampaign) -> None:
    document = campaign.as_json()
    assert document["goal"] == {
        "first": 8000,
        "added": 2000,
        "goal": 10000,
        "raise_pct": 25.0,
        "reached_of_first_pct": 57.5,
        "reached_pct": 46.0,
    }
    assert document["calls_reached_implied"] == 13_800


def test_that_what_the_source_does_not_count_is_named(
    campaign: HistoricCampaign, reference: ReferenceData
) -> None:
    not_counted = campaign.as_json()["not_counted"]
    assert not_counted == ["virksomhedspraktik", "voksenlaerling"]
    assert all(type_id in reference.outcome_types for type_id in not_counted)


def test_that_the_report_reads_in_danish(campaign: HistoricCampaign) -> None:
    assert campaign.lines() == [
        "740 ordinære job, heraf 200 akutjob: 16,1 pr. 100 besøg.",
        "Læsning A: 740 ordinære job + 350 løntilskud + 167 vikariater = 1.257, 27,3 pr. 100 besøg.",
        "Læsning B: 200 akutjob + 350 løntilskud + 167 vikariater = 717 inden for de 740, 16,1 pr. 100 besøg.",
        (
            "Mål 8.000 besøg, udvidet med 2.000 (25,0 %) til 10.000: 4.600 besøg er 57,5 % af det første og 46,0 % "
            "af det nye mål."
        ),
    ]


def test_that_the_report_reads_in_english(campaign: HistoricCampaign) -> None:
    assert campaign.lines("en")[1] == (
        "Reading A: 740 ordinary jobs + 350 wage subsidies + 167 temporary posts = 1,257, 27.3 per 100 visits."
    )


def test_that_another_benchmark_is_no_such_campaign(reference: ReferenceData) -> None:
    with pytest.raises(KeyError):
        read_historic_campaign(reference.benchmarks["sus_2019"])
    with pytest.raises(ValueError, match="1/n"):
        read_historic_campaign({**reference.benchmarks["luk_op_2013"], "call_to_visit": "2/3"})
