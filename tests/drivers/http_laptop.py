"""A laptop reduced to its requests: for tests that look at the server's answers one by one.

It holds no store; the real client is `fieldvisit.sync_client`.
"""

import base64
from collections.abc import Mapping
from typing import Any, TypeVar

import msgspec
import requests
import uuid_utils
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from fieldvisit_sync.protocol import media
from fieldvisit_sync.protocol.login import ChallengeAnswer, EnrolAnswer, TokenAnswer
from fieldvisit_sync.protocol.messages import BatchHead, ErrorAnswer, Mutation, SyncAnswer, SyncRequest
from fieldvisit_sync.protocol.wire import decode_frame, encode_frame, split_frames
from fieldvisit_sync.schema.registry import SCHEMA_VERSION

SECONDS = 30
AT = "2026-10-06T05:30:00.000Z"
"""Edit time where a test does not care."""

T = TypeVar("T")


class RefusedError(Exception):
    """An answer that is no success.

    Attributes:
        status: the HTTP status.
        answer: the server's words.
        headers: the answer's headers.
    """

    def __init__(self, status: int, answer: ErrorAnswer, headers: Mapping[str, str]) -> None:
        super().__init__(f"{status} {answer.code}")
        self.status = status
        self.answer = answer
        self.headers = headers


class HttpLaptop:
    """One laptop at one server.

    Attributes:
        enrolled: who it is, after `enrol`.
        token: its access token, after `sign_in`.
        cursor: position of its last sync.
        rows: what it holds: (kind, id) to fields.
    """

    def __init__(self, url: str) -> None:
        self.url = url
        self.enrolled: EnrolAnswer | None = None
        self.token: str | None = None
        self.cursor: str | None = None
        self.rows: dict[tuple[str, str], dict[str, Any]] = {}
        self._key = Ed25519PrivateKey.generate()

    @property
    def device(self) -> str:
        """Its device id."""
        assert self.enrolled is not None
        return self.enrolled.device

    @property
    def user(self) -> str:
        """Its user's id."""
        assert self.enrolled is not None
        return self.enrolled.user

    def send(
        self, method: str, path: str, body: bytes = b"", media_type: str = media.JSON, **headers: str
    ) -> requests.Response:
        """Send bytes and return the answer, whatever it is."""
        sent = {"Content-Type": media_type, "Accept-Encoding": "identity"} | {
            name.replace("_", "-"): value for name, value in headers.items()
        }
        if self.token and "Authorization" not in headers:
            sent["Authorization"] = f"Bearer {self.token}"
        return requests.request(method, self.url + path, data=body, headers=sent, timeout=SECONDS)

    def ask(self, method: str, path: str, shape: type[T], message: object = None) -> T:
        """Send a JSON message and return the answer's.

        Raises:
            RefusedError: the answer is no success.
        """
        body = b"" if message is None else msgspec.json.encode(message)
        return msgspec.json.decode(_success(self.send(method, path, body)), type=shape)

    def enrol(
        self, code: str | None = None, *, login: str | None = None, password: str | None = None
    ) -> None:
        """Bind it."""
        public = base64.b64encode(self._key.public_key().public_bytes_raw()).decode()
        message = {"device_name": "prøve", "public_key": public}
        given = {"code": code, "login": login, "password": password}
        message |= {name: value for name, value in given.items() if value is not None}
        self.enrolled = self.ask("POST", "/v1/enrol", EnrolAnswer, message)

    def challenge(self) -> str:
        """Ask for something to sign."""
        return self.ask("POST", "/v1/challenge", ChallengeAnswer, {"device": self.device}).challenge

    def answer_challenge(self, challenge: str) -> TokenAnswer:
        """Answer a challenge."""
        signature = base64.b64encode(self._key.sign(b"fieldvisit-token:" + challenge.encode())).decode()
        message = {"device": self.device, "challenge": challenge, "signature": signature}
        return self.ask("POST", "/v1/token", TokenAnswer, message)

    def sign_in(self) -> None:
        """Get a fresh token."""
        self.token = self.answer_challenge(self.challenge()).token

    def sync(self, *mutations: Mutation) -> SyncAnswer:
        """Send edits as one batch of one frame, keep the rows of all pages, return the first answer."""
        batch = BatchHead(id=str(uuid_utils.uuid7()), frames=1) if mutations else None
        first = answer = self._exchange(batch, list(mutations))
        while answer.more:
            answer = self._exchange(None, [])
        return first

    def _exchange(self, batch: BatchHead | None, mutations: list[Mutation]) -> SyncAnswer:
        header = SyncRequest(schema=SCHEMA_VERSION, cursor=self.cursor, batch=batch, device_time=AT)
        body = encode_frame(header) + (encode_frame(mutations) if batch else b"")
        (packed,) = split_frames(_success(self.send("POST", "/v1/sync", body, media.SYNC)))
        answer = decode_frame(packed, SyncAnswer)
        for drop in answer.drops:
            self.rows.pop((drop.kind, drop.id), None)
        self.rows.update({(row.kind, row.id): row.fields for row in answer.rows})
        self.cursor = answer.cursor
        return answer


def put(kind: str, record: str | None = None, /, **fields: Any) -> Mutation:
    """Return an edit that makes a record."""
    made = str(uuid_utils.uuid7())
    return Mutation(id=str(uuid_utils.uuid7()), kind=kind, record=record or made, new=fields, at=AT)


def _success(response: requests.Response) -> bytes:
    if response.status_code not in {200, 201}:
        answer = msgspec.json.decode(response.content, type=ErrorAnswer)
        raise RefusedError(response.status_code, answer, response.headers)
    return response.content
