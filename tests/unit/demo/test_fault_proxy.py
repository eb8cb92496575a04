"""The fault proxy breaks exactly what it is told to break, where it is told, and counts what passes."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
import requests

from fieldvisit.demo.fault_orders import Orders
from fieldvisit_sync.clock import SystemClock
from tests.drivers.fault_proxy import FaultProxy

ANSWER = b"n" * 40_000
BODY = b"j" * 100_000
SHORT_S = 0.3


class Shop(ThreadingHTTPServer):
    """A server that keeps the bodies it was sent; a body that is cut counts as far as it came."""

    daemon_threads = True

    def __init__(self) -> None:
        self.bodies: list[bytes] = []
        self.came = threading.Semaphore(0)
        super().__init__(("127.0.0.1", 0), _Till)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def next_body(self) -> bytes:
        """Wait for the next request and return its body."""
        assert self.came.acquire(timeout=10)
        return self.bodies[-1]


class _Till(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Shop

    def do_POST(self) -> None:
        self.server.bodies.append(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.came.release()
        self.send_response(200)
        self.send_header("Content-Length", str(len(ANSWER)))
        self.end_headers()
        self.wfile.write(ANSWER)

    def handle(self) -> None:
        try:
            super().handle()
        except OSError:
            self.close_connection = True

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def shop() -> Iterator[Shop]:
    with Shop() as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.fixture(scope="module")
def running(shop: Shop) -> Iterator[FaultProxy]:
    with FaultProxy(shop.url) as proxy:
        yield proxy


@pytest.fixture
def proxy(shop: Shop, running: FaultProxy) -> FaultProxy:
    running.heal()
    shop.bodies.clear()
    shop.came = threading.Semaphore(0)
    return running


def _ask(proxy: FaultProxy, path: str = "/v1/sync", *, seconds: float = 10) -> bytes:
    return requests.post(proxy.url + path, data=BODY, timeout=seconds).content


def test_that_a_whole_line_changes_nothing_and_counts_every_byte(shop: Shop, proxy: FaultProxy) -> None:
    before = proxy.seen()
    assert _ask(proxy) == ANSWER
    after = proxy.seen()
    assert shop.bodies == [BODY]
    assert len(BODY) < after["bytes_up"] - before["bytes_up"] < len(BODY) + 1_000
    assert len(ANSWER) < after["bytes_down"] - before["bytes_down"] < len(ANSWER) + 1_000
    assert after["connections"] == before["connections"] + 1


def test_that_a_request_is_cut_behind_so_many_bytes_of_its_body(shop: Shop, proxy: FaultProxy) -> None:
    proxy.cut_request_after(70_000)
    with pytest.raises(requests.ConnectionError):
        _ask(proxy)
    assert shop.next_body() == BODY[:70_000]
    assert _ask(proxy) == ANSWER


def test_that_a_request_cut_before_it_begins_never_arrives(shop: Shop, proxy: FaultProxy) -> None:
    proxy.cut_before_request()
    with pytest.raises(requests.ConnectionError):
        _ask(proxy)
    _ask(proxy)
    assert shop.bodies == [BODY]


def test_that_an_answer_cut_after_the_commit_can_be_read_at_the_proxy(shop: Shop, proxy: FaultProxy) -> None:
    proxy.cut_after_commit(nth=2)
    assert _ask(proxy) == ANSWER
    with pytest.raises(requests.ConnectionError):
        _ask(proxy)
    assert proxy.lost_answer == ANSWER
    assert shop.bodies == [BODY, BODY]


def test_that_an_answer_is_cut_behind_so_many_bytes_of_its_body(proxy: FaultProxy) -> None:
    proxy.cut_answer_after(1_234)
    before = proxy.bytes_down
    with pytest.raises(requests.exceptions.ChunkedEncodingError, match=r"\(1234 bytes read"):
        _ask(proxy)
    assert 1_234 < proxy.bytes_down - before < 1_234 + 500
    assert proxy.lost_answer == ANSWER


def test_that_faults_happen_to_sync_requests_only(proxy: FaultProxy) -> None:
    proxy.cut_before_request()
    assert _ask(proxy, "/v1/token") == ANSWER
    with pytest.raises(requests.ConnectionError):
        _ask(proxy)


def test_that_a_doubled_request_arrives_twice_and_is_answered_once(shop: Shop, proxy: FaultProxy) -> None:
    proxy.duplicate()
    assert _ask(proxy) == ANSWER
    assert shop.bodies == [BODY, BODY]


def test_that_a_late_request_arrives_when_it_is_let_go(shop: Shop, proxy: FaultProxy) -> None:
    proxy.hold_request()
    with pytest.raises(requests.ReadTimeout):
        _ask(proxy, seconds=SHORT_S)
    assert shop.bodies == []
    assert proxy.deliver_late() == 1
    assert shop.bodies == [BODY]
    assert proxy.deliver_late() == 0


def test_that_a_half_open_line_takes_connections_and_is_silent(shop: Shop, proxy: FaultProxy) -> None:
    proxy.half_open()
    before = proxy.connections
    with pytest.raises(requests.ReadTimeout):
        _ask(proxy, seconds=SHORT_S)
    assert (proxy.connections, shop.bodies) == (before + 1, [])
    proxy.heal()
    assert _ask(proxy) == ANSWER


def test_that_a_line_taken_away_refuses_connections(proxy: FaultProxy) -> None:
    proxy.go_offline()
    with pytest.raises(requests.ConnectionError):
        _ask(proxy)
    proxy.heal()
    assert _ask(proxy) == ANSWER


def test_that_a_delay_counts_once_for_a_message_and_not_for_each_piece(proxy: FaultProxy) -> None:
    clock = SystemClock()
    proxy.delay(0.05)
    started = clock.monotonic()
    assert _ask(proxy) == ANSWER
    assert 0.1 <= clock.monotonic() - started < 0.1 * 5


def test_that_an_unknown_fault_is_named_as_such() -> None:
    with pytest.raises(ValueError, match="no such fault"):
        Orders().take({"cut": "sideways"})
