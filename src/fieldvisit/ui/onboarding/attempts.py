"""The pause between wrong passphrases: none for five, then doubling from 5 s to 5 min (DESIGN 3 "Lås op")."""

from fieldvisit_sync.clock import Clock

FREE = 5
_FIRST_PAUSE, _LONGEST_PAUSE = 5.0, 300.0


class Attempts:
    """Counts wrong passphrases and says how long to wait.

    Args:
        clock: monotonic real time, which nobody can set.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._wrong = 0
        self._until = 0.0

    def refused(self) -> float:
        """Note a wrong passphrase; return the seconds until the next try."""
        self._wrong += 1
        beyond = self._wrong - FREE
        if beyond >= 0:
            pause = min(_FIRST_PAUSE * 2**beyond, _LONGEST_PAUSE)
            self._until = self._clock.monotonic() + pause
        return self.seconds_left()

    def accepted(self) -> None:
        """Begin to count anew."""
        self._wrong, self._until = 0, 0.0

    def seconds_left(self) -> float:
        """Return how long to wait now; 0 when a try is allowed."""
        return max(self._until - self._clock.monotonic(), 0.0)
