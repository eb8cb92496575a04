"""Runs the application under uvicorn: plain http on loopback only, TLS elsewhere, a clean end on SIGTERM and SIGINT."""

import gc
import signal
import socket
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import uvicorn
from litestar.concurrency import set_asyncio_executor
from litestar.types import ASGIApp

from fieldvisit_sync.one_heap import share_heap
from fieldvisit_sync.protocol.loopback import is_loopback
from fieldvisit_sync.server.line import Line

GRACE_SECONDS = 10
"""How long running requests get to end after a stop signal."""

_IDLE_SECONDS = 30
_BACKLOG = 512
_OBJECTS_BEFORE_COLLECTING = 50_000
THREADS = 32
"""In which one process answers requests."""


class PlainHttpError(Exception):
    """Plain http was asked for on an address that other machines can reach."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where to listen.

    Attributes:
        host: address or `localhost`.
        port: 0 picks a free one.
        certificate: PEM file; with it and `private_key` the server speaks TLS 1.2 and newer.
        private_key: PEM file.
    """

    host: str = "127.0.0.1"
    port: int = 0
    certificate: Path | None = None
    private_key: Path | None = None

    @property
    def scheme(self) -> str:
        """The scheme of the server's address."""
        return "https" if self.certificate else "http"


def check_place(place: Place) -> None:
    """Refuse to speak plain http to other machines.

    Raises:
        PlainHttpError: the host is no loopback address and there is no certificate.
    """
    if place.certificate is None and not is_loopback(place.host):
        raise PlainHttpError("plain http only on loopback: give --certfile and --keyfile")


def listen(place: Place) -> socket.socket:
    """Return the listening socket of a place.

    Raises:
        PlainHttpError: see `check_place`.
        OSError: the address cannot be had.
    """
    check_place(place)
    family, _, _, _, address = socket.getaddrinfo(place.host, place.port, type=socket.SOCK_STREAM)[0]
    # Named as TCP, so that asyncio lets small answers go at once: else the end of one waits 40 ms on a kept line.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
    except OSError:
        listener.close()
        raise
    return listener


def address_of(place: Place, listener: socket.socket) -> str:
    """Return the address at which a place's socket is reached."""
    host, port = listener.getsockname()[:2]
    return f"{place.scheme}://{f'[{host}]' if ':' in host else host}:{port}"


def run(
    app: ASGIApp, place: Place, listener: socket.socket, announce: Callable[[], None], threads: int = THREADS
) -> None:
    """Serve until SIGTERM or SIGINT.

    Args:
        app: the application.
        place: where to listen.
        listener: its socket, which is closed at the end.
        announce: called once it answers.
        threads: in which requests are answered, so many at a time.

    Raises:
        OSError: the certificate cannot be read.
    """
    config = uvicorn.Config(
        app,
        ssl_certfile=place.certificate,
        ssl_keyfile=place.private_key,
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,
        ws="none",
        http=Line,
        timeout_keep_alive=_IDLE_SECONDS,
        timeout_graceful_shutdown=GRACE_SECONDS,
        backlog=_BACKLOG,
    )
    server = _AnnouncingServer(config, announce)
    # A stop before uvicorn listens to it must not be lost. At its clean end uvicorn raises it again: it has done its work.
    previous = {
        caught: signal.signal(caught, server.handle_exit) for caught in (signal.SIGTERM, signal.SIGINT)
    }
    try:
        _collect_seldom()
        share_heap()
        set_asyncio_executor(ThreadPoolExecutor(threads, thread_name_prefix="request"))
        server.run(sockets=[listener])
    finally:
        for caught, handler in previous.items():
            signal.signal(caught, handler)
        listener.close()


def _collect_seldom() -> None:
    """Leave what is loaded by now out of every search for garbage, and search after a frame's objects, not within it."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(_OBJECTS_BEFORE_COLLECTING, *gc.get_threshold()[1:])


class _AnnouncingServer(uvicorn.Server):
    """Says when it answers."""

    def __init__(self, config: uvicorn.Config, announce: Callable[[], None]) -> None:
        super().__init__(config)
        self._announce = announce

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if not self.should_exit:
            self._announce()
