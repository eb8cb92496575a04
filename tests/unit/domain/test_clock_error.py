"""When a wrong clock is told, and how."""

import pytest

from fieldvisit.domain.clock_error import clock_error, clock_sentence


@pytest.mark.parametrize(
    ("offset_s", "told"),
    [
        (None, None),
        (0.0, None),
        (-299.0, None),
        (360.0, "6 minutter bagud"),
        (-7_140.0, "119 minutter foran"),
        (-7_200.0, "2 timer foran"),
        (172_800.0, "2 dage bagud"),
        (-3 * 365 * 86_400.0, "3 år foran"),
    ],
)
def test_that_a_clock_is_told_from_five_minutes_on(offset_s: float | None, told: str | None) -> None:
    error = clock_error(offset_s)
    if told is None:
        assert error is None
    else:
        assert error is not None
        assert clock_sentence(error) == (
            f"Computerens ur er {told}. Dine tider rettes efter serverens ur. Stil uret."
        )
