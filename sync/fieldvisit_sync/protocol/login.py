"""Messages of enrolment and sign-in (SECURITY "Login, devices, rights").

A device enrols once with a one-time code or a local account and keeps an Ed25519 key. Access tokens (10 minutes)
are obtained by signing a challenge, so that a laptop with a wrong clock can still sign in.
"""

import msgspec


class EnrolRequest(msgspec.Struct, omit_defaults=True, kw_only=True):
    """`POST /v1/enrol`: bind a device.

    Attributes:
        code: one-time code, valid 15 minutes; or
        login: local account with
        password: its password.
        device_name: what the device list shows.
        public_key: Ed25519 public key, 32 bytes in base64.
    """

    device_name: str
    public_key: str
    code: str | None = None
    login: str | None = None
    password: str | None = None


class EnrolAnswer(msgspec.Struct, kw_only=True):
    """Who the device now is.

    `recovery_key` is the municipality's X25519 key, `order_key` the Ed25519 key that wipe orders are signed with; both in
    base64, None when there is none.
    """

    device: str
    user: str
    login: str
    name: str
    role: str
    municipality: str
    municipality_name: str
    recovery_key: str | None
    order_key: str | None = None


class ChallengeRequest(msgspec.Struct, kw_only=True):
    """`POST /v1/challenge`: ask for something to sign."""

    device: str


class ChallengeAnswer(msgspec.Struct, kw_only=True):
    """A challenge that is valid for one minute."""

    challenge: str


class TokenRequest(msgspec.Struct, kw_only=True):
    """`POST /v1/token`: the challenge and its Ed25519 signature in base64 over `fieldvisit-token:` + challenge."""

    device: str
    challenge: str
    signature: str


class TokenAnswer(msgspec.Struct, kw_only=True):
    """A bearer token and its life in seconds."""

    token: str
    expires_in: int
