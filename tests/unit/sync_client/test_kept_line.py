"""The line of a sync is used again only by the next one soon after, to the same server."""

from datetime import timedelta

import pytest

from fieldvisit.sync_client.http import Server
from fieldvisit.sync_client.kept_line import IDLE_SECONDS, KeptLine
from tests.drivers.hand_clock import HandClock

ADDRESS = "http://127.0.0.1:1"


def test_that_a_kept_line_is_given_once() -> None:
    clock, line, server = HandClock(), KeptLine(), Server(ADDRESS)
    assert line.take(ADDRESS, clock) is None
    line.keep(server, clock)
    assert line.take(ADDRESS, clock) is server
    assert line.take(ADDRESS, clock) is None


def test_that_a_line_to_another_server_is_not_given() -> None:
    clock, line = HandClock(), KeptLine()
    line.keep(Server(ADDRESS), clock)
    assert line.take("http://127.0.0.1:2", clock) is None


@pytest.mark.parametrize(("seconds", "given"), [(IDLE_SECONDS - 1, True), (IDLE_SECONDS, False)])
def test_that_a_line_is_given_up_before_the_server_hangs_up(seconds: float, given: bool) -> None:
    clock, line = HandClock(), KeptLine()
    line.keep(Server(ADDRESS), clock)
    clock.pass_time(seconds)
    assert (line.take(ADDRESS, clock) is not None) is given


@pytest.mark.parametrize("seconds", [8 * 3600, -1])
def test_that_a_line_from_before_a_sleep_is_not_given(seconds: float) -> None:
    clock, line = HandClock(), KeptLine()
    line.keep(Server(ADDRESS), clock)
    clock.set_wall(clock.now() + timedelta(seconds=seconds))
    assert line.take(ADDRESS, clock) is None
