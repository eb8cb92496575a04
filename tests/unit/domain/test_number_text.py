"""Rates are rounded with halves up; numbers read as Danes write them."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldvisit.domain.number_text import count_text, decimal_text, percent_text, rate


@pytest.mark.parametrize(
    ("part", "whole", "shown"),
    [
        (103, 203, 50.7),
        (38, 103, 36.9),
        (39, 103, 37.9),
        (103, 800, 12.9),
        (1, 3, 33.3),
        (1, 16, 6.3),
        (1, 80, 1.3),
    ],
)
def test_that_a_rate_has_one_decimal_with_halves_up(part: int, whole: int, shown: float) -> None:
    assert rate(part, whole) == shown


def test_that_there_is_no_rate_of_nothing() -> None:
    assert rate(0, 0) is None


@given(st.integers(0, 10**6), st.integers(1, 10**6))
def test_that_a_rate_is_within_half_a_tenth(part: int, whole: int) -> None:
    shown = rate(part, whole)
    assert shown is not None
    off = Fraction(round(shown * 10), 10) - Fraction(100 * part, whole)
    assert Fraction(-1, 20) < off <= Fraction(1, 20)


def test_that_numbers_read_as_danes_write_them() -> None:
    assert count_text(1257) == "1.257"
    assert decimal_text(1257.25) == "1.257,3"
    assert decimal_text(86.16, 2) == "86,16"
    assert percent_text(36.9) == "36,9 %"


def test_that_numbers_read_as_the_english_write_them() -> None:
    assert count_text(1257, "en") == "1,257"
    assert decimal_text(12, language="en") == "12.0"
    assert percent_text(36.9, "en") == "36.9%"
