"""Levels that several processes share."""

import os
import sys
from collections.abc import Iterator

import pytest

from fieldvisit_sync.server.levels import SharedLevels, open_shared_levels
from fieldvisit_sync.server.limits import Limiter, Rate
from tests.drivers.hand_clock import HandClock

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there are no workers where nothing can fork")
USES = 40


@pytest.fixture
def levels() -> Iterator[SharedLevels]:
    """Levels in shared memory."""
    with open_shared_levels() as levels:
        yield levels


def test_that_one_limit_does_not_use_up_another(levels: SharedLevels) -> None:
    first, second = (Limiter(Rate(1, 1), HandClock(), levels.of(name)) for name in ("codes", "sign_ins"))
    assert [first.take("a"), first.take("b"), second.take("a")] == [0, 0, 0]
    assert first.take("a") > 0


def test_that_what_is_left_is_given_back_by_the_clock(levels: SharedLevels) -> None:
    clock = HandClock()
    limiter = Limiter(Rate(1, 0.1), clock, levels.of("codes"))
    limiter.take("a")
    clock.pass_time(limiter.take("a"))
    assert limiter.take("a") == 0


def test_that_keys_without_end_are_forgotten_and_not_kept(levels: SharedLevels) -> None:
    limiter = Limiter(Rate(1, 0.001), HandClock(), levels.of("codes"))
    assert all(limiter.take(f"{number}") == 0 for number in range(3_000))
    assert limiter.take("2999") > 0


def test_that_processes_share_what_is_left(levels: SharedLevels) -> None:
    limiter = Limiter(Rate(USES, 0.001), HandClock(), levels.of("requests"))
    told, tell = os.pipe()
    children = []
    for _ in range(2):
        child = os.fork()
        if not child:
            free = sum(limiter.take("device") == 0 for _ in range(USES))
            os.write(tell, bytes([free]))
            os._exit(0)
        children.append(child)
    for child in children:
        os.waitpid(child, 0)
    assert sum(os.read(told, 2)) == USES
    os.close(told)
    os.close(tell)
