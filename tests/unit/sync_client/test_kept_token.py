"""A token is used again only while both clocks say that it is good."""

from datetime import timedelta

import pytest

from fieldvisit.sync_client.kept_token import KeptToken
from tests.drivers.hand_clock import HandClock


def test_that_nothing_is_good_before_a_token_was_kept() -> None:
    assert not KeptToken().is_good(HandClock())


@pytest.mark.parametrize(("seconds", "good"), [(0, True), (599, True), (600, False)])
def test_that_a_token_is_good_for_its_life(seconds: float, good: bool) -> None:
    clock, kept = HandClock(), KeptToken()
    kept.keep("t", clock, 600)
    clock.pass_time(seconds)
    assert kept.is_good(clock) is good


@pytest.mark.parametrize("seconds", [600, 8 * 3600, -1])
def test_that_a_token_is_old_when_only_the_wall_clock_has_moved_as_after_a_sleep(seconds: float) -> None:
    clock, kept = HandClock(), KeptToken()
    kept.keep("t", clock, 600)
    clock.set_wall(clock.now() + timedelta(seconds=seconds))
    assert not kept.is_good(clock)
