"""The free-text guard sees numbers that look like person numbers, and health words; it lets P-numbers be."""

import pytest

from fieldvisit.domain.cpr_guard import Finding, FindingKind, FreeTextGuard
from fieldvisit.domain.reference_data import ReferenceData

P_NUMBER = "1005408410"


@pytest.fixture(scope="module")
def guard(reference: ReferenceData) -> FreeTextGuard:
    return FreeTextGuard(reference)


@pytest.mark.parametrize("number", ["320190-1234", "3901901234", "350611 0001", "350611\u20130001"])
def test_that_a_number_which_looks_like_a_person_number_is_pointed_at(
    guard: FreeTextGuard, number: str
) -> None:
    text = f"Han hedder Tomas, {number}, og kan møde kl. 9."
    assert guard.findings(text) == (Finding(FindingKind.CPR, 18, 18 + len(number)),)


@pytest.mark.parametrize(
    "text",
    ["CVR 99000015", "P-nummer 9990000011", "Ring 00 00 01 10", "421390-1234", "13-10-2026 kl. 09:00", ""],
)
def test_that_other_numbers_are_left_alone(guard: FreeTextGuard, text: str) -> None:
    assert guard.findings(text) == ()


def test_that_a_p_number_of_the_store_is_no_finding(guard: FreeTextGuard) -> None:
    text = f"Arbejdsstedet er {P_NUMBER}."
    assert len(guard.findings(text)) == 1
    assert guard.findings(text, p_numbers={P_NUMBER}) == ()


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Hun har haft en depression.", "depression"),
        ("Depressionen er overstået", "Depressionen"),
        ("Har ADHD", "ADHD"),
        ("diagnosen kendes ikke", "diagnosen"),
        ("Sygemeldt siden maj", "Sygemeldt"),
    ],
)
def test_that_a_health_word_is_pointed_at_with_its_ending(guard: FreeTextGuard, text: str, word: str) -> None:
    (finding,) = guard.findings(text)
    assert finding.kind is FindingKind.HEALTH
    assert text[finding.start : finding.end] == word


@pytest.mark.parametrize(
    "text", ["Vi samler kræfter", "God stemning i hallen", "Tunge løft og støj", "kolonne"]
)
def test_that_words_of_work_are_left_alone(guard: FreeTextGuard, text: str) -> None:
    assert guard.findings(text) == ()


def test_that_findings_come_in_the_order_of_the_text(guard: FreeTextGuard) -> None:
    kinds = [finding.kind for finding in guard.findings("gigt, 320190-1234, angst")]
    assert kinds == [FindingKind.HEALTH, FindingKind.CPR, FindingKind.HEALTH]


def test_that_a_finding_does_not_carry_the_number(guard: FreeTextGuard) -> None:
    (finding,) = guard.findings("320190-1234")
    assert "1234" not in repr(finding)
