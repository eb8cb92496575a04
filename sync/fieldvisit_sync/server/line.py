"""A line from a laptop: one that does not say in time what it wants is closed (SECURITY "Limits").

uvicorn waits without end for the first words of a request, and for the rest of a body that nobody reads. Nobody has to sign
in for either, and some thousand such lines would keep all laptops out.
"""

import asyncio
from typing import cast

from uvicorn.protocols.http.h11_impl import H11Protocol

HEAD_SECONDS = 30.0
"""How long the words before a request's body may take from the first byte, or from the beginning of the line."""


class Line(H11Protocol):
    """uvicorn's half of a connection, with an end to its patience."""

    _end_of_patience: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin to wait for a request."""
        super().connection_made(cast("asyncio.Transport", transport))
        self._look()

    def data_received(self, data: bytes) -> None:
        """Take bytes; they prolong nothing."""
        super().data_received(data)
        self._look()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait no more."""
        super().connection_lost(exc)
        self._forget()

    def _look(self) -> None:
        """Wait for the end of a request's head, where there is none under way."""
        if self.cycle is not None and not self.cycle.response_complete:
            self._forget()
        elif self._end_of_patience is None:
            self._end_of_patience = self.loop.call_later(HEAD_SECONDS, self._close)

    def _close(self) -> None:
        self._end_of_patience = None
        if self.cycle is None or self.cycle.response_complete:
            self.transport.close()

    def _forget(self) -> None:
        if self._end_of_patience is not None:
            self._end_of_patience.cancel()
            self._end_of_patience = None
