"""What a hostile or broken laptop can do to a server: be refused, and no more."""

import gzip
import socket
import struct
from pathlib import Path
from urllib.parse import urlsplit

import msgspec
import pytest
import zstandard

from fieldvisit_sync.protocol import media
from fieldvisit_sync.protocol.devices import HealthAnswer
from fieldvisit_sync.protocol.messages import BatchHead, ErrorAnswer, SyncRequest
from fieldvisit_sync.protocol.reasons import Failure
from fieldvisit_sync.protocol.wire import encode_frame
from fieldvisit_sync.schema.registry import SCHEMA_VERSION
from tests.drivers.http_laptop import AT, HttpLaptop
from tests.journeys.server_town import ServerTown, embedded_town

__all__ = ["embedded_town"]

HEADER = SyncRequest(
    schema=SCHEMA_VERSION,
    device_time=AT,
    batch=BatchHead(id="01a20114-be5a-7160-8655-46b481803310", frames=1),
)
MOST_MEMORY = 50_000_000
"""Bytes that a bomb may cost (SECURITY "Figures")."""

MUTATION = {"id": "m", "kind": "company", "record": "r", "at": AT}


def _zeros(size: int) -> bytes:
    chunk = bytes(1_000_000)
    packer = zstandard.ZstdCompressor(level=3).compressobj()
    return b"".join(packer.compress(chunk) for _ in range(size // len(chunk))) + packer.flush()


def _framed(packed: bytes) -> bytes:
    return struct.pack(">I", len(packed)) + packed


def _packed(message: object) -> bytes:
    return _framed(zstandard.ZstdCompressor().compress(msgspec.msgpack.encode(message)))


BOMBS = {
    "zstd of zeros as header": (_framed(_zeros(500_000_000)), {}),
    "zstd of zeros as frame": (encode_frame(HEADER) + _framed(_zeros(500_000_000)), {}),
    "empty lists in a field": (
        encode_frame(HEADER) + _packed([MUTATION | {"new": {"x": [[]] * 7_000_000}}]),
        {},
    ),
    "a million small mutations": (encode_frame(HEADER) + _packed([MUTATION] * 120_000), {}),
    "a frame that announces 4 GB": (b"\xff\xff\xff\xff" + bytes(100), {}),
    "gzip of zeros": (gzip.compress(bytes(200_000_000), 6), {"Content_Encoding": "gzip"}),
    "gzip of blanks": (gzip.compress(b" " * 200_000_000, 6), {"Content_Encoding": "gzip"}),
    "large plain json": (b"[" * 9_000_000, {"Content_Type": media.JSON}),
    "many values in json": (b'{"header":[' + b"[]," * 2_000_000, {"Content_Type": media.JSON}),
}


@pytest.fixture(scope="module")
def laptop(embedded_town: ServerTown) -> HttpLaptop:
    """A laptop that is signed in."""
    return embedded_town.laptop("konsulent")


@pytest.mark.parametrize("name", BOMBS)
def test_that_a_bomb_gets_413_and_costs_little_memory(
    embedded_town: ServerTown, laptop: HttpLaptop, name: str
) -> None:
    body, headers = BOMBS[name]
    if "Content_Encoding" in headers:
        headers = headers | {"Content_Type": media.JSON}
    laptop.sync()
    before = _start_watching_memory(embedded_town.server.pid)
    answer = laptop.send("POST", "/v1/sync", body, **({"Content_Type": media.SYNC} | headers))
    assert answer.status_code == 413
    assert msgspec.json.decode(answer.content, type=ErrorAnswer).code == Failure.TOO_LARGE
    assert _peak_memory(embedded_town.server.pid) - before < MOST_MEMORY


def test_that_small_messages_have_a_small_limit(embedded_town: ServerTown) -> None:
    answer = embedded_town.stranger().send("POST", "/v1/enrol", b'{"device_name":"' + b"x" * 70_000 + b'"}')
    assert answer.status_code == 413


def test_that_the_server_answers_while_a_laptop_holds_its_body_back(
    embedded_town: ServerTown, laptop: HttpLaptop
) -> None:
    host, port = urlsplit(laptop.url).netloc.split(":")
    with socket.create_connection((host, int(port))) as line:
        line.sendall(
            f"POST /v1/sync HTTP/1.1\r\nHost: {host}\r\nAuthorization: Bearer {laptop.token}\r\n"
            f"Content-Type: {media.SYNC}\r\nContent-Length: 1000\r\n\r\n".encode()
        )
        assert laptop.ask("GET", "/v1/health", HealthAnswer).protocol == 1
    assert laptop.sync().server_time


def test_that_too_many_sign_ins_are_told_how_long_to_wait(embedded_town: ServerTown) -> None:
    stranger = embedded_town.stranger()
    body = msgspec.json.encode({"device": "01a20114-be5a-7160-8655-46b481803311"})
    answers = [stranger.send("POST", "/v1/challenge", body) for _ in range(75)]
    refused = [answer for answer in answers if answer.status_code == 429]
    assert refused
    assert 1 <= int(refused[-1].headers["Retry-After"]) <= 3
    assert {answer.status_code for answer in answers} == {200, 429}


def test_that_guessing_a_password_is_slowed_down(embedded_town: ServerTown) -> None:
    stranger = embedded_town.stranger()
    body = msgspec.json.encode(
        {"device_name": "x", "public_key": "A" * 43 + "=", "login": "leder", "password": "forkert-kode"}
    )
    answers = [stranger.send("POST", "/v1/enrol", body) for _ in range(14)]
    assert [answer.status_code for answer in answers].count(429) >= 2
    assert {answer.status_code for answer in answers} == {401, 429}


def _start_watching_memory(pid: int) -> int:
    Path(f"/proc/{pid}/clear_refs").write_text("5")
    return _peak_memory(pid)


def _peak_memory(pid: int) -> int:
    status = Path(f"/proc/{pid}/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0]) * 1024
