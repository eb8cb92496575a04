"""Challenges that a device signs to get a token: valid one minute, for one device, once.

They are signed and stateless until they are answered; an answered one is remembered until it would have expired
anyway, so that a recorded answer opens nothing (replay).
"""

import secrets
from datetime import timedelta

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from sqlalchemy import Connection, delete
from sqlalchemy.exc import IntegrityError

from fieldvisit_sync.clock import Clock
from fieldvisit_sync.server.account_tables import SPENT_CHALLENGE
from fieldvisit_sync.server.devices import Device
from fieldvisit_sync.server.signing import ForgedError, Signer
from fieldvisit_sync.server.stamps import to_stamp
from fieldvisit_sync.server.tokens import CLOCK_LEEWAY, is_current

CHALLENGE_LIFE = timedelta(minutes=1)
"""How long a challenge may be answered."""

SIGNED_PREFIX = b"fieldvisit-token:"
"""What a device puts before the challenge, so that its signature means nothing elsewhere."""

_PURPOSE = "challenge"


class ChallengeError(ValueError):
    """An answer that proves nothing: forged, expired, of another device, used before, or wrongly signed."""


class _Challenge(msgspec.Struct, frozen=True, array_like=True):
    device: str
    nonce: str
    issued: float


class Challenges:
    """Issues challenges and checks the answers."""

    def __init__(self, signer: Signer, clock: Clock) -> None:
        self._signer = signer
        self._clock = clock

    def issue(self, device: str) -> str:
        """Return a challenge for a device; unknown devices get one too, so that nobody learns which ones exist."""
        challenge = _Challenge(device, secrets.token_urlsafe(16), self._clock.now().timestamp())
        return self._signer.sign(_PURPOSE, msgspec.msgpack.encode(challenge))

    def check(self, device: Device, text: str, signature: bytes) -> str:
        """Check a device's answer and return the challenge's nonce, which `spend` uses up.

        Raises:
            ChallengeError: the answer proves nothing.
        """
        try:
            challenge = msgspec.msgpack.decode(self._signer.read(_PURPOSE, text), type=_Challenge)
        except (ForgedError, msgspec.DecodeError):
            raise ChallengeError("forged") from None
        if challenge.device != device.id:
            raise ChallengeError("of another device")
        if not is_current(challenge.issued, self._clock.now(), CHALLENGE_LIFE):
            raise ChallengeError("expired")
        try:
            Ed25519PublicKey.from_public_bytes(device.public_key).verify(
                signature, SIGNED_PREFIX + text.encode()
            )
        except InvalidSignature:
            raise ChallengeError("wrongly signed") from None
        return challenge.nonce

    def spend(self, connection: Connection, device: Device, nonce: str) -> None:
        """Use a challenge up, and forget the ones of the municipality that have expired.

        Raises:
            ChallengeError: it was used before.
        """
        now = self._clock.now()
        connection.execute(
            delete(SPENT_CHALLENGE).where(
                SPENT_CHALLENGE.c.municipality == device.municipality,
                SPENT_CHALLENGE.c.expires_at < to_stamp(now),
            )
        )
        try:
            connection.execute(
                SPENT_CHALLENGE.insert().values(
                    municipality=device.municipality,
                    nonce=nonce,
                    expires_at=to_stamp(now + CHALLENGE_LIFE + 2 * CLOCK_LEEWAY),
                )
            )
        except IntegrityError:
            raise ChallengeError("used before") from None
