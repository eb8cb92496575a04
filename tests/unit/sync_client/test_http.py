"""What a request says to the server, and what an answer may make of it."""

from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

import pytest

from fieldvisit.sync_client.http import BadAddressError, Server, ServerRefusedError
from fieldvisit_sync.protocol import media


class _Listener(HTTPServer):
    """Answers every request but those to `/away` with its own path, and remembers them."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Answer)
        self.asked: list[tuple[str, dict[str, str], bytes]] = []


class _Answer(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Listener

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.asked.append((self.path, dict(self.headers), body))
        self.send_response(307 if self.path == "/away" else 200)
        self.send_header("Location", "/elsewhere")
        self.send_header("Set-Cookie", "who=somebody")
        self.send_header("Content-Length", str(len(self.path)))
        self.end_headers()
        self.wfile.write(self.path.encode())

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def _listening() -> Iterator[tuple[_Listener, Server]]:
    with _Listener() as listener:
        thread = Thread(target=listener.serve_forever)
        thread.start()
        server = Server(f"http://127.0.0.1:{listener.server_port}")
        try:
            yield listener, server
        finally:
            server.close()
            listener.shutdown()
            thread.join()


def test_that_requests_on_one_line_carry_each_its_own_body_and_token() -> None:
    with _listening() as (listener, server):
        answers = [
            server.post(path, body, media.SYNC, token)
            for path, body, token in (("/one", b"first", "a"), ("/two", b"second one", "b"))
        ]
    assert answers == [b"/one", b"/two"]
    assert [(path, body) for path, _, body in listener.asked] == [("/one", b"first"), ("/two", b"second one")]
    told = [headers for _, headers, _ in listener.asked]
    assert [headers["Authorization"] for headers in told] == ["Bearer a", "Bearer b"]
    assert {headers["Content-Type"] for headers in told} == {media.SYNC}
    assert not any("Cookie" in headers for headers in told)


def test_that_nobody_sends_the_laptop_elsewhere() -> None:
    with _listening() as (listener, server), pytest.raises(ServerRefusedError):
        server.post("/away", b"mine", media.SYNC, "a")
    assert [path for path, _, _ in listener.asked] == ["/away"]


@pytest.mark.parametrize(
    "address", ["", "lindevang.example", "http://lindevang.example", "https://[lindevang"]
)
def test_that_what_is_no_address_is_said_to_be_none(address: str) -> None:
    with pytest.raises(BadAddressError):
        Server(address)
