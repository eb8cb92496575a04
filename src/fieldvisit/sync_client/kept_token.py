"""The access token between two syncs; a module of its own, because a workspace must not load the network."""

from datetime import datetime, timedelta

from fieldvisit_sync.clock import Clock


class KeptToken:
    """An access token in memory. It outlives one sync, so that the next one soon after is a single request."""

    def __init__(self) -> None:
        self.text = ""
        self._until = 0.0
        self._from: datetime | None = None
        self._life = timedelta()

    def keep(self, text: str, clock: Clock, seconds: float) -> None:
        """Keep a token for as long as it is good."""
        self.text = text
        self._until = clock.monotonic() + seconds
        self._from, self._life = clock.now(), timedelta(seconds=seconds)

    def is_good(self, clock: Clock) -> bool:
        """Say whether the token may be used: neither clock has gone on for longer than its life, or back."""
        if self._from is None or clock.monotonic() >= self._until:
            return False
        return timedelta() <= clock.now() - self._from < self._life
