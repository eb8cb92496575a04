"""One log line per request: route, status, device, milliseconds. Ids only; never a path that was typed."""

import logging

from litestar.enums import ScopeType
from litestar.types import ASGIApp, Message, Receive, Scope, Send

from fieldvisit_sync.clock import Clock
from fieldvisit_sync.server.identity import Identity

_log = logging.getLogger(__name__)


class AccessLog:
    """Wraps an application and logs its requests."""

    def __init__(self, app: ASGIApp, clock: Clock) -> None:
        self._app = app
        self._clock = clock

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on and log how it ended."""
        if scope["type"] != ScopeType.HTTP:
            await self._app(scope, receive, send)
            return
        started = self._clock.monotonic()
        status = 0

        async def send_noting(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._app(scope, receive, send_noting)
        finally:
            identity = scope.get("state", {}).get("identity")
            _log.info(
                "%s %s %d device=%s %d ms",
                scope.get("method"),
                scope.get("path_template") or "-",
                status,
                identity.device if isinstance(identity, Identity) else "-",
                (self._clock.monotonic() - started) * 1000,
            )
