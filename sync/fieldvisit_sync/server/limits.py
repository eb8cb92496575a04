"""Rate limits per device, login and address, by monotonic time (nobody can set that clock)."""

from collections.abc import Callable
from dataclasses import dataclass

from fieldvisit_sync.clock import Clock
from fieldvisit_sync.protocol.reasons import Failure
from fieldvisit_sync.server.failures import RequestError
from fieldvisit_sync.server.levels import Levels, OwnLevels


@dataclass(frozen=True, slots=True)
class Rate:
    """A leaky allowance.

    Attributes:
        burst: how many may come at once after a pause.
        per_second: how many are given back each second.
    """

    burst: float
    per_second: float


@dataclass(frozen=True, slots=True)
class Rates:
    """The limits of a server (SECURITY "Limits"); tests and load runs give their own.

    Attributes:
        requests: signed-in requests of one device. A first sync of a million rows is 200 pages in a row.
        sign_ins: challenges and tokens of one device from one address.
        codes: attempts to enrol from one address.
        passwords: attempts to enrol with a password of one login.
        searches: pool searches of one device.
        narrowings: requests of one device that look for the records behind a differing proof.
        pieces: pieces of files of one device: 200 MB at once, then 4 MB a second.
    """

    requests: Rate = Rate(600, 20)
    sign_ins: Rate = Rate(60, 1)
    codes: Rate = Rate(300, 5)
    passwords: Rate = Rate(10, 1 / 30)
    searches: Rate = Rate(30, 0.5)
    narrowings: Rate = Rate(60, 0.5)
    pieces: Rate = Rate(200, 4)


class Limiter:
    """Counts the uses of one limit by key.

    Args:
        rate: the limit.
        clock: its monotonic time.
        levels: where what is left is kept; for this process alone by default.
    """

    def __init__(self, rate: Rate, clock: Clock, levels: Levels | None = None) -> None:
        self._rate = rate
        self._clock = clock
        self._levels = levels or OwnLevels()

    def take(self, key: str) -> float:
        """Use the limit once.

        Returns:
            0 when it was free, else the seconds until it will be; nothing is used then.
        """
        now = self._clock.monotonic()
        with self._levels.change(key) as level:
            left, since = level.read() or (self._rate.burst, now)
            left = min(self._rate.burst, left + max(0.0, now - since) * self._rate.per_second)
            wait = 0.0 if left >= 1 else (1 - left) / self._rate.per_second
            level.write(left if wait else left - 1, now)
        return wait


class Limiters:
    """Makes the limiters of an application.

    Args:
        rates: the limits.
        clock: their time.
        levels: name of a limiter to where it keeps what is left; several processes that share a limit share that.
    """

    def __init__(self, rates: Rates, clock: Clock, levels: Callable[[str], Levels] | None = None) -> None:
        self.rates = rates
        self._clock = clock
        self._levels = levels or (lambda _: OwnLevels())

    def of(self, name: str, rate: Rate) -> Limiter:
        """Return the limiter of this name."""
        return Limiter(rate, self._clock, self._levels(name))


def take_or_refuse(limiter: Limiter, key: str) -> None:
    """Use a limit once.

    Raises:
        RequestError: TOO_MANY, with the seconds to wait.
    """
    wait = limiter.take(key)
    if wait:
        raise RequestError(Failure.TOO_MANY, wait)
