"""P-numbers and phone numbers are read as people write them."""

from typing import Any

import pytest

from fieldvisit.domain import p_number, phone
from fieldvisit.domain.reference_data import ReferenceData


@pytest.mark.parametrize("typed", ["9990000011", "P 9990000011", "999 000 0011", "p-9990000011"])
def test_that_a_p_number_is_read_however_it_is_written(reference: ReferenceData, typed: str) -> None:
    assert p_number.normalise(typed) == "9990000011"
    assert p_number.is_valid(typed, reference.rules)
    assert p_number.message(typed, reference.rules) is None


@pytest.mark.parametrize("typed", ["999000001", "99900000111", "999000001x"])
def test_that_a_p_number_of_another_form_is_pointed_out(reference: ReferenceData, typed: str) -> None:
    assert p_number.message(typed, reference.rules) == p_number.WRONG_LENGTH


def test_that_an_empty_field_is_no_mistake(reference: ReferenceData) -> None:
    assert p_number.message(" ", reference.rules) is None
    assert phone.message(" ", reference.rules) is None


def test_that_every_phone_number_of_the_day_is_valid_and_shown_as_it_is_written(
    reference: ReferenceData, scenario: dict[str, Any]
) -> None:
    for company in scenario["companies"]:
        written = company["contact"]["phone"]
        assert phone.is_valid(written, reference.rules)
        assert phone.display(phone.normalise(written)) == written


@pytest.mark.parametrize("typed", ["+45 24 34 56 78", "24345678", "24-34-56-78", "(24) 345678"])
def test_that_a_danish_number_is_kept_as_eight_digits(reference: ReferenceData, typed: str) -> None:
    assert phone.normalise(typed) == "24345678"
    assert phone.is_valid(typed, reference.rules)
    assert phone.display(typed) == "24 34 56 78"


def test_that_a_foreign_number_is_allowed_and_left_as_it_is(reference: ReferenceData) -> None:
    assert phone.is_valid("+46 8 123 456 78", reference.rules)
    assert phone.display("+46 8 123 456 78") == "+46 8 123 456 78"


@pytest.mark.parametrize("typed", ["2434567", "14345678", "ring bare", "+45 2434567"])
def test_that_a_number_of_another_form_is_pointed_out(reference: ReferenceData, typed: str) -> None:
    assert phone.message(typed, reference.rules) == phone.DOES_NOT_FIT
