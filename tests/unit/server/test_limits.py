"""Rate limits by monotonic time."""

from fieldvisit_sync.server.levels import MOST_KEYS
from fieldvisit_sync.server.limits import Limiter, Rate
from tests.drivers.hand_clock import DEMO_MORNING, HandClock


def test_that_a_burst_is_allowed_and_then_refused_with_the_time_to_wait() -> None:
    limiter = Limiter(Rate(3, 0.5), HandClock())
    assert [limiter.take("a") for _ in range(3)] == [0, 0, 0]
    assert limiter.take("a") == 2


def test_that_waiting_as_long_as_told_is_enough() -> None:
    clock = HandClock()
    limiter = Limiter(Rate(1, 0.1), clock)
    limiter.take("a")
    clock.pass_time(limiter.take("a"))
    assert limiter.take("a") == 0


def test_that_one_key_does_not_use_up_anothers_allowance() -> None:
    limiter = Limiter(Rate(1, 1), HandClock())
    limiter.take("a")
    assert limiter.take("b") == 0
    assert limiter.take("a") > 0


def test_that_setting_the_wall_clock_gives_nothing_back() -> None:
    clock = HandClock()
    limiter = Limiter(Rate(1, 1), clock)
    limiter.take("a")
    clock.set_wall(DEMO_MORNING.replace(year=2030))
    assert limiter.take("a") > 0


def test_that_the_key_unused_for_longest_is_forgotten_first() -> None:
    limiter = Limiter(Rate(1, 0.001), HandClock())
    for number in range(MOST_KEYS + 1):
        limiter.take(str(number))
    assert limiter.take("0") == 0
    assert limiter.take(str(MOST_KEYS)) > 0
