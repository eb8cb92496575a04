"""Days and numbers are read as the window writes them."""

from datetime import date

import pytest

from fieldvisit.demo.danish_words import count_in, day_in, decimal, whole

TODAY = date(2026, 10, 6)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Tirsdag 13. okt. 2026", "2026-10-13"),
        ("13. okt. 09:00, Planlagt besøg", "2026-10-13"),
        ("Besøg hver 6. måned · næste inden 6. apr. 2027", "2027-04-06"),
        ("tir. 2. juni", "2026-06-02"),
        ("12. maj", "2026-05-12"),
        ("I morgen", "2026-10-07"),
        ("i dag kl. 09:38", "2026-10-06"),
        ("–", None),
        ("6. sal", None),
    ],
)
def test_that_the_first_day_in_a_text_is_read(text: str, day: str | None) -> None:
    assert day_in(text, TODAY) == day


@pytest.mark.parametrize(
    ("text", "unit", "count"),
    [
        ("2 frister · 1 i dag · 1 forfalden", "frist", 2),
        ("2 frister · 1 i dag · 1 forfalden", "forfald", 1),
        ("6 frister", "forfald", 0),
        ("Klar til at afslutte", "felt", 0),
        ("Ingen besøg · 3 opfølgninger", "opfølgning", 3),
        ("1.257 virksomheder", "virksomhed", 1257),
    ],
)
def test_that_the_number_before_a_word_is_read(text: str, unit: str, count: int) -> None:
    assert count_in(text, unit) == count


def test_that_numbers_are_read_with_points_and_commas() -> None:
    assert (whole("1.257"), decimal("50,7"), decimal("1.257,5")) == (1257, 50.7, 1257.5)
    with pytest.raises(ValueError, match="Tre"):
        whole("Tre")
