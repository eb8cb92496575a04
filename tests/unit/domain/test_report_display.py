"""Small numbers are shown as counts; larger ones with their rate and n."""

import pytest

from fieldvisit.domain.reference_data import ReferenceData
from fieldvisit.domain.report_display import ReportDisplay


@pytest.fixture
def display(reference: ReferenceData) -> ReportDisplay:
    return ReportDisplay(reference, small_n=5)


def test_that_a_share_has_no_percentage_below_five(display: ReportDisplay) -> None:
    assert display.share(2, 4) == "2 af 4"
    assert display.share(2, 5) == "2 af 5, 40,0 %"
    assert display.share(0, 0) == "0 af 0"


def test_that_thousands_are_apart(display: ReportDisplay) -> None:
    assert display.share(4600, 13800) == "4.600 af 13.800, 33,3 %"


def test_that_what_is_inside_is_named_with_its_share_from_five_on(display: ReportDisplay) -> None:
    assert display.of_which(3, [(1, "ja")], n=3) == "3, heraf 1 ja"
    assert display.of_which(12, [(4, "ja")], n=12) == "12, heraf 4 ja, 33,3 %"
    assert display.of_which(12, [(0, "ja")], n=12) == "12"
    assert display.of_which(3, [(1, "akutjob"), (1, "småjob")]) == "3, heraf 1 akutjob og 1 småjob"


def test_that_commitments_for_each_100_visits_need_five_visits(display: ReportDisplay) -> None:
    assert display.per_100_visits(39, 103) == "37,9 pr. 100 besøg"
    assert display.per_100_visits(2, 3) == "2 tilsagn ved 3 besøg"
    assert display.per_100_visits(0, 0) == "0 tilsagn ved 0 besøg"


def test_that_the_municipality_sets_what_is_small(reference: ReferenceData) -> None:
    assert ReportDisplay(reference, small_n=10).share(2, 9) == "2 af 9"


def test_that_the_definitions_are_printed_with_the_limit(reference: ReferenceData) -> None:
    danish = ReportDisplay(reference, small_n=7).definitions()
    english = ReportDisplay(reference, small_n=7, language="en").definitions()
    assert "Under 7 vises antal i stedet for procent." in danish
    assert "Below 7, counts are shown instead of percentages." in english
    assert len(danish) == len(english)
