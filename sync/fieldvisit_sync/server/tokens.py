"""Access tokens: signed, stateless, 10 minutes (SECURITY "Login, devices, rights").

A token names the device only. Whether the device may still come, and what its user may do, is read from the
database at each request, so that a block works at once.
"""

from datetime import datetime, timedelta

import msgspec

from fieldvisit_sync.clock import Clock
from fieldvisit_sync.server.signing import ForgedError, Signer

TOKEN_LIFE = timedelta(minutes=10)
"""How long a token opens the server."""

CLOCK_LEEWAY = timedelta(minutes=1)
"""How far ahead of now a token may have been made: processes and clocks that were set back."""

_PURPOSE = "access-token"


class TokenError(ValueError):
    """A token that opens nothing: forged, expired or from the future."""


class TokenClaims(msgspec.Struct, frozen=True, array_like=True):
    """What a token says.

    Attributes:
        device: id of the device.
        municipality: its municipality.
        issued: wall time, seconds since 1970.
    """

    device: str
    municipality: str
    issued: float


class AccessTokens:
    """Issues and reads access tokens."""

    def __init__(self, signer: Signer, clock: Clock) -> None:
        self._signer = signer
        self._clock = clock

    def issue(self, device: str, municipality: str) -> str:
        """Return a token for a device that proved its key."""
        claims = TokenClaims(device, municipality, self._clock.now().timestamp())
        return self._signer.sign(_PURPOSE, msgspec.msgpack.encode(claims))

    def read(self, token: str) -> TokenClaims:
        """Return what a valid token says.

        Raises:
            TokenError: the token is forged or outside its life.
        """
        try:
            claims = msgspec.msgpack.decode(self._signer.read(_PURPOSE, token), type=TokenClaims)
        except (ForgedError, msgspec.DecodeError):
            raise TokenError("forged") from None
        if not is_current(claims.issued, self._clock.now(), TOKEN_LIFE):
            raise TokenError("expired")
        return claims


def is_current(issued: float, now: datetime, life: timedelta) -> bool:
    """Say whether something issued at `issued` (seconds since 1970) with this life is valid at `now`."""
    age = now.timestamp() - issued
    return -CLOCK_LEEWAY.total_seconds() <= age < life.total_seconds()
