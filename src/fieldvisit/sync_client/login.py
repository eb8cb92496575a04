"""Enrolment, the device's key, and access tokens (SECURITY "Login, devices, rights").

Key and enrolment lie inside the encrypted store, not in the keyring (size limits, roaming profiles).
"""

import base64
import platform
from dataclasses import dataclass, field

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

from fieldvisit.store.state import get_state, set_state
from fieldvisit.store.store import Store
from fieldvisit.sync_client.http import Server, ServerRefusedError
from fieldvisit.sync_client.kept_token import KeptToken
from fieldvisit_sync.clock import Clock
from fieldvisit_sync.protocol.login import (
    ChallengeAnswer,
    ChallengeRequest,
    EnrolAnswer,
    EnrolRequest,
    TokenAnswer,
    TokenRequest,
)
from fieldvisit_sync.protocol.reasons import Failure

SIGNED_PREFIX = b"fieldvisit-token:"
_EARLY_SECONDS = 30.0


class NotEnrolledError(Exception):
    """The profile belongs to no server yet."""

    def __str__(self) -> str:
        """Return what to do."""
        return "Profilen er ikke forbundet med en kommune endnu. Forbind den først."


@dataclass(frozen=True, slots=True, kw_only=True)
class Admission:
    """What the server lets a new device in by: a one-time code, or login and password of a local account."""

    code: str | None = field(default=None, repr=False)
    login: str | None = None
    password: str | None = field(default=None, repr=False)


@dataclass(frozen=True)
class Enrolment:
    """A device that the server knows; kept in a store by `keep_enrolment`. The key is not shown."""

    address: str
    answer: EnrolAnswer
    key: Ed25519PrivateKey = field(repr=False)


def enrol(server: Server, admission: Admission) -> Enrolment:
    """Bind a new device key to a server; nothing is kept yet. Errors as `enrol_key`."""
    key = Ed25519PrivateKey.generate()
    return Enrolment(server.address, enrol_key(server, key, admission), key)


def keep_enrolment(store: Store, enrolment: Enrolment) -> None:
    """Write an enrolment into the store.

    Raises:
        ValueError: the store belongs to a municipality already.
    """
    answer = enrolment.answer
    private = enrolment.key.private_bytes(Encoding.Raw, PrivateFormat.Raw, NoEncryption())
    with store.maintain(patient=True) as connection:
        if get_state(connection, "enrolment") is not None:
            raise ValueError("the profile is enrolled")
        set_state(connection, "server", enrolment.address)
        set_state(connection, "device_key", base64.b64encode(private).decode())
        set_state(connection, "user", answer.user)
        set_state(connection, "enrolment", msgspec.to_builtins(answer))


def enrol_key(
    server: Server, key: Ed25519PrivateKey, admission: Admission, *, device_name: str = ""
) -> EnrolAnswer:
    """Enrol a device key without keeping anything.

    Args:
        server: the municipality's server.
        key: the new device's key.
        admission: what lets it in.
        device_name: what the administrator sees; empty takes the computer's name.

    Raises:
        ServerUnreachableError: no answer.
        ServerRefusedError: wrong code or account.
    """
    public = key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    request = EnrolRequest(
        device_name=device_name or platform.node() or "FieldVisit",
        public_key=base64.b64encode(public).decode(),
        code=admission.code,
        login=admission.login,
        password=admission.password,
    )
    return server.post_json("/v1/enrol", request, EnrolAnswer)


def sign_in(server: Server, device: str, key: Ed25519PrivateKey) -> TokenAnswer:
    """Sign a challenge of the server and return the token it gives.

    Raises:
        ServerUnreachableError: no answer.
        ServerRefusedError: the device is blocked or unknown.
    """
    asked = server.post_json("/v1/challenge", ChallengeRequest(device=device), ChallengeAnswer)
    signature = base64.b64encode(key.sign(SIGNED_PREFIX + asked.challenge.encode())).decode()
    request = TokenRequest(device=device, challenge=asked.challenge, signature=signature)
    try:
        return server.post_json("/v1/token", request, TokenAnswer)
    except ServerRefusedError as refusal:
        refusal.answered = asked.challenge
        raise


class DeviceLogin:
    """Signs this device in, and keeps its token in memory.

    Args:
        store: holds the device's key.
        server: where to sign in.
        clock: says when a token is old: by its monotonic time, which nobody can set, and by its wall time, which goes on
            while the computer sleeps. A wrong wall clock costs a sign-in at most.
        kept: where the token is kept; by default it lives as long as this object.
    """

    def __init__(self, store: Store, server: Server, clock: Clock, kept: KeptToken | None = None) -> None:
        self._store = store
        self._server = server
        self._clock = clock
        self._kept = kept or KeptToken()

    def token(self, *, fresh: bool = False) -> str:
        """Return an access token.

        Args:
            fresh: True signs in anew although the kept one looks valid (the server refused it).

        Raises:
            NotEnrolledError: the profile is bound to no server.
            ServerUnreachableError: no answer.
            ServerRefusedError: the device is blocked or unknown.
        """
        kept = self._kept
        if fresh or not kept.is_good(self._clock):
            answer = self._sign_in()
            kept.keep(answer.token, self._clock, answer.expires_in - _EARLY_SECONDS)
        return kept.text

    def _sign_in(self) -> TokenAnswer:
        with self._store.read() as reader:
            enrolment = get_state(reader.connection, "enrolment")
            kept = get_state(reader.connection, "device_key")
        if enrolment is None or kept is None:
            raise NotEnrolledError
        key = Ed25519PrivateKey.from_private_bytes(base64.b64decode(kept))
        return sign_in(self._server, enrolment["device"], key)


def is_sign_in_refusal(error: ServerRefusedError) -> bool:
    """Say whether signing in anew may help."""
    return error.code == Failure.NOT_SIGNED_IN
