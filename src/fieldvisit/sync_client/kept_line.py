"""The open line to the server between two syncs; a module of its own, because a workspace must not load the network."""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from fieldvisit_sync.clock import Clock

if TYPE_CHECKING:
    from fieldvisit.sync_client.http import Server

IDLE_SECONDS = 20.0
"""How long a line is kept: the server hangs up after 30 seconds, and what lies between may forget it."""


class KeptLine:
    """A line that the next sync soon after goes on with, so that it costs no handshake."""

    def __init__(self) -> None:
        self._server: Server | None = None
        self._until = 0.0
        self._from: datetime | None = None

    def take(self, address: str, clock: Clock) -> "Server | None":
        """Return the line to an address, and keep it no longer; None when there is none that is fresh."""
        server, self._server = self._server, None
        if server is None:
            return None
        if server.address == address and self._is_fresh(clock):
            return server
        server.close()
        return None

    def _is_fresh(self, clock: Clock) -> bool:
        """Say whether both clocks have gone on a little only: while a computer sleeps the monotonic one may stand."""
        if self._from is None or clock.monotonic() >= self._until:
            return False
        return timedelta() <= clock.now() - self._from < timedelta(seconds=IDLE_SECONDS)

    def keep(self, server: "Server", clock: Clock) -> None:
        """Keep a line that nobody uses now."""
        self.close()
        self._server, self._until, self._from = server, clock.monotonic() + IDLE_SECONDS, clock.now()

    def close(self) -> None:
        """Hang up."""
        if self._server is not None:
            self._server.close()
            self._server = None
