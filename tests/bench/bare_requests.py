"""Requests to the server without a laptop around them, so that the server is measured alone."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http import HTTPStatus
from http.client import HTTPConnection
from urllib.parse import urlsplit

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from fieldvisit.domain.clock import format_stamp
from fieldvisit.sync_client.http import Server
from fieldvisit.sync_client.login import Admission, enrol_key, sign_in
from fieldvisit_sync.clock import SystemClock
from fieldvisit_sync.protocol import media
from fieldvisit_sync.protocol.messages import SyncAnswer, SyncRequest
from fieldvisit_sync.protocol.wire import decode_frame, encode_frame, split_frames
from fieldvisit_sync.schema.audience import Role
from fieldvisit_sync.schema.registry import SCHEMA_VERSION
from fieldvisit_sync.server.administration import create_code
from fieldvisit_sync.server.identity import Identity
from tests.bench.records import MUNICIPALITY
from tests.bench.stand import BenchError, Stand

_clock = SystemClock()


def signed_in(stand: Stand, login: str) -> tuple[str, Identity]:
    """Enrol another device of a consultant; return its access token, and as whom the server knows it."""
    key, server = Ed25519PrivateKey.generate(), Server(stand.server.url)
    code = create_code(stand.database, _clock, login)["code"]
    try:
        answer = enrol_key(server, key, Admission(code=code))
        token = sign_in(server, answer.device, key).token
    finally:
        server.close()
    return token, Identity(answer.device, answer.user, MUNICIPALITY, Role.CONSULTANT)


@contextmanager
def line_to(url: str, token: str) -> Iterator[Callable[[bytes], bytes]]:
    """Open a kept line: what is given sends a body to the sync and returns the answer's.

    Raises:
        BenchError: from what is given, when the answer is no success.
    """
    headers = {"Authorization": f"Bearer {token}", "Content-Type": media.SYNC, "Accept": media.SYNC}
    line = HTTPConnection(urlsplit(url).netloc)

    def ask(body: bytes) -> bytes:
        line.request("POST", "/v1/sync", body, headers)
        answer = line.getresponse()
        content = answer.read()
        if answer.status != HTTPStatus.OK:
            raise BenchError(f"a sync was answered with {answer.status}")
        return content

    try:
        yield ask
    finally:
        line.close()


def parts_of(content: bytes) -> list[SyncAnswer]:
    """Return the parts of an answer."""
    return [decode_frame(frame, SyncAnswer) for frame in split_frames(content)]


def pull_everything(stand: Stand, login: str) -> int:
    """Read all that a new device of a consultant is told, and return how many rows that were."""
    token, _ = signed_in(stand, login)
    rows, cursor, more = 0, None, True
    with line_to(stand.server.url, token) as ask:
        while more:
            now = format_stamp(_clock.now())
            header = SyncRequest(schema=SCHEMA_VERSION, cursor=cursor, device_time=now, in_parts=True)
            parts = parts_of(ask(encode_frame(header)))
            rows += sum(len(part.rows) for part in parts)
            cursor, more = parts[-1].cursor, parts[-1].more
    return rows
