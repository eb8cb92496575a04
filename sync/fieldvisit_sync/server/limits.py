"""Rate limits per device, login and address, by monotonic time (nobody can set that clock)."""

import threading
from collections import OrderedDict
from dataclasses import dataclass

from fieldvisit_sync.clock import Clock
from fieldvisit_sync.protocol.reasons import Failure
from fieldvisit_sync.server.failures import RequestError

MOST_KEYS = 20_000
"""Most keys a limiter remembers; the one unused for longest is forgotten first."""


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
    """

    requests: Rate = Rate(600, 20)
    sign_ins: Rate = Rate(60, 1)
    codes: Rate = Rate(300, 5)
    passwords: Rate = Rate(10, 1 / 30)
    searches: Rate = Rate(30, 0.5)
    narrowings: Rate = Rate(60, 0.5)


class Limiter:
    """Counts the uses of one limit by key; each server process counts its own."""

    def __init__(self, rate: Rate, clock: Clock) -> None:
        self._rate = rate
        self._clock = clock
        self._lock = threading.Lock()
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def take(self, key: str) -> float:
        """Use the limit once.

        Returns:
            0 when it was free, else the seconds until it will be; nothing is used then.
        """
        now = self._clock.monotonic()
        with self._lock:
            left, since = self._left.pop(key, (self._rate.burst, now))
            left = min(self._rate.burst, left + (now - since) * self._rate.per_second)
            wait = 0.0 if left >= 1 else (1 - left) / self._rate.per_second
            self._left[key] = (left if wait else left - 1, now)
            if len(self._left) > MOST_KEYS:
                self._left.popitem(last=False)
        return wait


def take_or_refuse(limiter: Limiter, key: str) -> None:
    """Use a limit once.

    Raises:
        RequestError: TOO_MANY, with the seconds to wait.
    """
    wait = limiter.take(key)
    if wait:
        raise RequestError(Failure.TOO_MANY, wait)
