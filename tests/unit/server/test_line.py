"""Lines that are opened and never say what they want do not stay: nobody has to sign in to open one."""

import socket
import subprocess
import sys
import time
from collections.abc import Iterator

import pytest

SERVER = """
from litestar import Litestar, get, post
from litestar.params import JSONBody

from fieldvisit_sync.protocol.login import ChallengeRequest
from fieldvisit_sync.server import line, request_body
from fieldvisit_sync.server.failures import exception_handlers
from fieldvisit_sync.server.request_body import JsonRequest
from fieldvisit_sync.server.runner import Place, listen, run

line.HEAD_SECONDS = request_body.CHUNK_SECONDS = 1.0

@get("/here")
async def here() -> str:
    return "yes"

@post("/said")
async def said(data: JSONBody[ChallengeRequest]) -> str:
    return data.device

place = Place()
listener = listen(place)
app = Litestar([here, said], request_class=JsonRequest, exception_handlers=exception_handlers())
run(app, place, listener, lambda: print(listener.getsockname()[1], flush=True))
"""
PATIENCE, SECONDS = 1.0, 20.0
WHOLE = b"GET /here HTTP/1.1\r\nHost: x\r\n\r\n"
HEAD = b"POST /said HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 14\r\n\r\n"
BODY = b'{"device":"x"}'


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    """The port of a server whose patience is short."""
    with subprocess.Popen([sys.executable, "-c", SERVER], stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        yield int(server.stdout.readline())
        server.terminate()


@pytest.fixture
def line(port: int) -> Iterator[socket.socket]:
    """A line to it."""
    with socket.create_connection(("127.0.0.1", port), timeout=SECONDS) as line:
        yield line


def trickle(line: socket.socket, words: bytes) -> bytes:
    """Send a byte at a time for longer than the server's patience, and return what comes until it hangs up."""
    until = time.monotonic() + 3 * PATIENCE
    try:
        for place in range(len(words)):
            if time.monotonic() > until:
                break
            line.sendall(words[place : place + 1])
            time.sleep(PATIENCE / 10)
    except (BrokenPipeError, ConnectionResetError):
        return b""
    return told_until_closed(line)


def told(line: socket.socket, ending: bytes) -> bytes:
    """Return an answer that ends with these bytes."""
    answer = b""
    while not answer.endswith(ending):
        piece = line.recv(1_000)
        assert piece, answer
        answer += piece
    return answer


def told_until_closed(line: socket.socket) -> bytes:
    """Return what the server says until it hangs up."""
    told = b""
    try:
        while piece := line.recv(1_000):
            told += piece
    except ConnectionResetError:
        pass
    return told


def test_that_a_line_on_which_nothing_is_said_is_closed(line: socket.socket) -> None:
    began = time.monotonic()
    assert told_until_closed(line) == b""
    assert time.monotonic() - began < SECONDS / 2


@pytest.mark.parametrize("already_asked", [False, True])
def test_that_a_request_that_begins_without_end_is_closed(line: socket.socket, already_asked: bool) -> None:
    if already_asked:
        line.sendall(WHOLE)
        assert told(line, b"yes")
    began = time.monotonic()
    assert trickle(line, b"GET /here HTTP/1.1\r\nX-A: " + b"a" * 100) == b""
    assert time.monotonic() - began < SECONDS / 2


def test_that_the_rest_of_a_body_that_nobody_reads_is_not_waited_for(line: socket.socket) -> None:
    line.sendall(b"GET /here HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n")
    assert told(line, b"yes")
    began = time.monotonic()
    trickle(line, b"a" * 100)
    assert time.monotonic() - began < SECONDS / 2


def test_that_a_small_message_that_does_not_come_is_given_up(line: socket.socket) -> None:
    line.sendall(HEAD + BODY[:4])
    assert line.recv(1_000).startswith(b"HTTP/1.1 408")


def test_that_a_kept_line_with_pauses_is_served(line: socket.socket) -> None:
    for _ in range(3):
        line.sendall(HEAD[:30])
        time.sleep(PATIENCE / 4)
        line.sendall(HEAD[30:])
        time.sleep(PATIENCE / 4)
        line.sendall(BODY)
        assert told(line, b"x").startswith(b"HTTP/1.1 201")
        time.sleep(PATIENCE * 1.5)
