"""Single values as people, spreadsheets and the register write them."""

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldvisit.exchange import register_value as values
from fieldvisit.exchange.rejection import Reason, RefusedValueError, Rejection


@pytest.mark.parametrize(
    "written", ["99000015", "DK99000015", "DK 99 00 00 15", "99.00.00.15", 99000015, 99000015.0]
)
def test_that_a_cvr_number_is_read_however_it_is_written(written: object) -> None:
    assert values.read_cvr("cvr", written) == "99000015"


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        (None, Reason.NO_CVR),
        ("", Reason.NO_CVR),
        ("13585627", Reason.CVR_CHECK),
        ("0358562", Reason.CVR_FORM),
        ("1358562", Reason.CVR_FORM),
        ("135856280", Reason.CVR_FORM),
        ("٩٩٠٠٠٠١٥", Reason.CVR_FORM),
        ("=99000015", Reason.CVR_FORM),
    ],
)
def test_that_a_wrong_cvr_number_is_refused_with_its_reason(written: object, reason: Reason) -> None:
    with pytest.raises(RefusedValueError) as caught:
        values.read_cvr("cvr", written)
    assert caught.value.reason is reason


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("12,5", 12.5),
        ("12.5", 12.5),
        ("1.234,5", 1234.5),
        ("1.234", 1234.0),
        ("0.125", 0.125),
        ("1.234.567", 1234567.0),
        ("1 234", 1234.0),
        ("1\u00a0234", 1234.0),
        ("0", 0.0),
        (3, 3.0),
        (1.234, 1.234),
        ("", None),
        (None, None),
    ],
)
def test_that_danish_numbers_are_read(written: object, number: float | None) -> None:
    assert values.read_decimal("aarsvaerk", written) == number


@pytest.mark.parametrize(
    "written", ["-1", "mange", "1e3", "12,5,5", "99999999999", True, -0.5, "1.23.4", "½", "٣", [1]]
)
def test_that_what_is_no_number_is_refused(written: object) -> None:
    with pytest.raises(RefusedValueError):
        values.read_decimal("aarsvaerk", written)


@pytest.mark.parametrize("written", [float("nan"), float("inf"), "12,5", 2.5])
def test_that_a_count_of_people_is_whole(written: object) -> None:
    with pytest.raises(RefusedValueError) as caught:
        values.read_whole("ansatte", written)
    assert caught.value.reason is Reason.WHOLE_NUMBER


@pytest.mark.parametrize(("written", "number"), [("12,0", 12), ("12", 12), (12.0, 12), ("1.200", 1200)])
def test_that_whole_numbers_with_empty_decimals_are_read(written: object, number: int) -> None:
    assert values.read_whole("ansatte", written) == number


@pytest.mark.parametrize(
    "written",
    [
        "2026-10-06",
        "06-10-2026",
        "6.10.2026",
        "6/10/2026",
        "2026-10-06T07:30:00+02:00",
        "2026-10-06 00:00:00",
        date(2026, 10, 6),
        datetime(2026, 10, 6, 12, tzinfo=UTC),
    ],
)
def test_that_a_day_is_read_in_iso_and_danish_order(written: object) -> None:
    assert values.read_date("startdato", written) == date(2026, 10, 6)


@pytest.mark.parametrize(
    "written", ["31-02-2026", "2026-13-01", "20261006", "i går", 43832, "06-10-26", True, {}]
)
def test_that_what_is_no_day_is_refused(written: object) -> None:
    with pytest.raises(RefusedValueError) as caught:
        values.read_date("startdato", written)
    assert caught.value.reason is Reason.DATE_FORM


@pytest.mark.parametrize(
    ("written", "answer"),
    [
        ("ja", True),
        ("NEJ", False),
        ("true", True),
        ("1", True),
        (0, False),
        ("SAND", True),
        (True, True),
        ("", None),
    ],
)
def test_that_yes_and_no_are_read(written: object, answer: bool | None) -> None:
    assert values.read_yes_or_no("reklamebeskyttet", written) is answer


@pytest.mark.parametrize(
    ("written", "band"),
    [
        ("ANTAL_10_19", "ANTAL_10_19"),
        ("10-19", "ANTAL_10_19"),
        ("10–19 ansatte", "ANTAL_10_19"),
        ("1.000+ ansatte", "ANTAL_1000_999999"),
        ("ANTAL_1000_", "ANTAL_1000_999999"),
        ("0 ansatte", "ANTAL_0_0"),
        (1, "ANTAL_1_1"),
        ("", ""),
    ],
)
def test_that_size_bands_are_read_in_the_forms_of_register_and_people(written: object, band: str) -> None:
    assert values.read_size_band("interval", written) == band


@pytest.mark.parametrize("written", ["ANTAL_3_7", "mange", "10", "19-10"])
def test_that_an_unknown_size_band_is_refused(written: str) -> None:
    with pytest.raises(RefusedValueError):
        values.read_size_band("interval", written)


def test_that_a_size_band_which_a_spreadsheet_made_a_date_is_explained() -> None:
    with pytest.raises(RefusedValueError) as caught:
        values.read_size_band("interval", date(2026, 4, 2))
    assert caught.value.reason is Reason.SPREADSHEET_DATE


@pytest.mark.parametrize(("written", "code"), [(151, "0151"), ("151", "0151"), ("0998", "0998"), ("", "")])
def test_that_municipality_codes_have_four_digits(written: object, code: str) -> None:
    assert values.read_municipality("kommunekode", written) == code


@pytest.mark.parametrize("written", ["15", "1510", "0051", "Ballerup", 0])
def test_that_a_wrong_municipality_code_is_refused(written: object) -> None:
    with pytest.raises(RefusedValueError):
        values.read_municipality("kommunekode", written)


@pytest.mark.parametrize(
    ("written", "code"), [("81.30.00", "813000"), ("11100", "011100"), (813000, "813000")]
)
def test_that_trade_codes_have_six_digits(written: object, code: str) -> None:
    assert values.read_industry_code("branchekode", written) == code


@pytest.mark.parametrize(
    "text", ["=cmd|' /C calc'!A0", "+4512345678", "-1+1", "@SUM(A1)", "<b>fed</b>", "'; DROP TABLE"]
)
def test_that_texts_which_look_like_formulas_or_code_stay_as_they_are(text: str) -> None:
    assert values.read_text("navn", text) == text


def test_that_line_ends_and_double_spaces_in_a_text_become_one_space() -> None:
    assert values.read_text("navn", " Bech \r\n  Erhverv\t A/S ") == "Bech Erhverv A/S"


def test_that_a_letter_and_its_ring_written_apart_become_one_letter() -> None:
    assert values.read_text("navn", "A\u030as") == "Ås"


@pytest.mark.parametrize("text", ["a\x00b", "a\x07", "\ud800", "a\x9bb"])
def test_that_characters_which_cannot_be_shown_are_refused_and_still_reported(text: str) -> None:
    with pytest.raises(RefusedValueError) as caught:
        values.read_text("navn", text)
    assert caught.value.reason is Reason.CONTROL_CHARACTERS
    assert caught.value.at(1).value.isprintable()


def test_that_a_text_longer_than_any_name_is_refused_and_cut_in_the_report() -> None:
    with pytest.raises(RefusedValueError) as caught:
        values.read_text("navn", "x" * 1_000_000)
    assert caught.value.at(4) == Rejection(4, "navn", "x" * 200, Reason.TOO_LONG)


@given(
    st.one_of(
        st.text(), st.floats(), st.integers(), st.booleans(), st.none(), st.dates(), st.lists(st.text())
    )
)
def test_that_no_value_breaks_a_reader(value: object) -> None:
    for read in (
        values.read_text,
        values.read_cvr,
        values.read_p_number,
        values.read_postcode,
        values.read_municipality,
        values.read_industry_code,
        values.read_scheme,
        values.read_size_band,
        values.read_decimal,
        values.read_whole,
        values.read_date,
        values.read_stamp,
        values.read_yes_or_no,
        values.read_uuid,
    ):
        assert isinstance(_result(read, value), str | int | float | date | None)


def _result(read: Callable[[str, object], object], value: object) -> object:
    try:
        return read("felt", value)
    except RefusedValueError as refusal:
        return refusal.at(2).value


@given(st.floats(min_value=0, max_value=9_999_999).map(lambda number: round(number, 2)))
def test_that_a_number_survives_being_written_with_a_danish_comma(number: float) -> None:
    assert values.read_decimal("aarsvaerk", f"{number:.2f}".replace(".", ",")) == number
