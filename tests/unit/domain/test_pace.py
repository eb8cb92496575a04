"""The pace that the goal needs, the pace so far, and where it ends."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldvisit.domain.pace import Pace, pace_of

START, END = date(2026, 4, 1), date(2026, 12, 31)


def test_that_the_pace_of_the_day_is_that_of_the_scenario() -> None:
    pace = pace_of(103, 697, START, END, date(2026, 10, 6))
    assert pace == Pace(needed_per_week=57, so_far_per_week=3.8, projected_at_end=150)


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (START, Pace(needed_per_week=21, so_far_per_week=None, projected_at_end=None)),
        (date(2026, 3, 1), Pace(needed_per_week=21, so_far_per_week=None, projected_at_end=None)),
        (END, Pace(needed_per_week=None, so_far_per_week=0.0, projected_at_end=0)),
        (date(2027, 2, 1), Pace(needed_per_week=None, so_far_per_week=0.0, projected_at_end=0)),
    ],
)
def test_that_the_edges_of_a_campaign_say_nothing_they_do_not_know(today: date, expected: Pace) -> None:
    assert pace_of(0, 800, START, END, today) == expected


def test_that_a_reached_goal_needs_nothing_more() -> None:
    assert pace_of(800, 0, START, END, END).needed_per_week == 0
    assert pace_of(10, None, START, END, date(2026, 10, 6)).needed_per_week is None


@given(st.integers(0, 1000), st.integers(1, 1000), st.integers(1, 273))
def test_that_the_needed_pace_reaches_the_goal_and_one_less_does_not(
    reached: int, missing: int, day: int
) -> None:
    today = START + timedelta(days=day)
    left = (END - today).days
    pace = pace_of(reached, missing, START, END, today)
    assert pace.projected_at_end is not None
    assert pace.projected_at_end >= reached
    if pace.needed_per_week is None:
        assert left == 0
    else:
        assert pace.needed_per_week * left >= missing * 7
        assert (pace.needed_per_week - 1) * left < missing * 7
