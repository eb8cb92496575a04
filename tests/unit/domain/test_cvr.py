"""Company numbers are checked while they are typed, and a wrong one is pointed out."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldvisit.domain import cvr


@pytest.mark.parametrize("typed", ["13585628", "DK 13 58 56 28", "13.58.56.28", " dk-13585628 "])
def test_that_the_known_number_is_valid_however_it_is_written(typed: str) -> None:
    assert cvr.is_valid(typed)
    assert cvr.normalise(typed) == "13585628"
    assert cvr.message(typed) is None


@pytest.mark.parametrize("typed", ["13585627", "09000988", "1358562", "135856280", "abcdefgh", ""])
def test_that_other_numbers_are_not_valid(typed: str) -> None:
    assert not cvr.is_valid(typed)


def test_that_the_mistyped_number_of_the_day_is_pointed_out_and_its_correction_is_not(
    scenario: dict[str, Any],
) -> None:
    step = next(step for step in scenario["steps"] if step["do"] == "company_create")
    messages = [cvr.message(typed) for typed in step["args"]["typed_cvr"]]
    assert messages == [step["expect"]["message"], None]


def test_that_every_company_of_the_day_has_a_valid_number(scenario: dict[str, Any]) -> None:
    assert [company["cvr"] for company in scenario["companies"] if not cvr.is_valid(company["cvr"])] == []


def test_that_nothing_is_said_while_digits_are_still_missing() -> None:
    assert cvr.message("990009", still_typing=True) is None
    assert cvr.message("990009") == cvr.WRONG_LENGTH
    assert cvr.message("99000989", still_typing=True) == cvr.DOES_NOT_FIT
    assert cvr.message("990009880", still_typing=True) == cvr.WRONG_LENGTH
    assert cvr.message("99x", still_typing=True) == cvr.WRONG_LENGTH
    assert cvr.message("") is None


@given(st.integers(1_000_000, 9_999_999), st.integers(0, 7), st.integers(1, 9))
def test_that_one_wrong_digit_is_always_noticed(seven: int, place: int, change: int) -> None:
    weighted = sum(
        weight * int(digit) for weight, digit in zip((2, 7, 6, 5, 4, 3, 2), str(seven), strict=True)
    )
    check = (11 - weighted % 11) % 11
    if check == 10:
        assert not any(cvr.is_valid(f"{seven}{last}") for last in range(10))
        return
    number = f"{seven}{check}"
    wrong = number[:place] + str((int(number[place]) + change) % 10) + number[place + 1 :]
    assert cvr.is_valid(number)
    assert not cvr.is_valid(wrong)
