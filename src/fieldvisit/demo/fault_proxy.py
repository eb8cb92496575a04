"""A proxy that breaks the line on purpose: the one fault injector of demo, tests and benchmarks (SYNC "How it is tested").

It stands between one laptop and the server on loopback and forwards bytes. Orders come as JSON lines on standard input
and each is answered by one line, so that whoever drives it knows when an order holds:

* `{"online": false}`: take the network away (connections are refused at once) or give it back.
* `{"cut": "before_request" | "in_body" | "after_commit" | "in_answer", "nth": 1}`: break the nth sync request from now on
  at this point. `after_commit` waits for the server's answer, which it sends only after its commit, and swallows it.
* `{"delay_ms": 40}`: hold every message back, both ways.
* `{"seen": true}`: tell how many sync requests came and which cuts happened.
"""

import asyncio
import contextlib
import json
import sys
from dataclasses import asdict, dataclass, field
from typing import Any
from urllib.parse import urlsplit

CUTS = ("before_request", "in_body", "after_commit", "in_answer")
"""The points at which a sync request can be broken."""

_SYNC_LINE = b"POST /v1/sync "
_HEAD_END = b"\r\n\r\n"
_CHUNK = 65_536


@dataclass(slots=True)
class Orders:
    """What the proxy does at present, and what it has seen."""

    online: bool = True
    cut: str | None = None
    nth: int = 1
    delay_ms: float = 0.0
    syncs: int = 0
    cuts: list[str] = field(default_factory=list)


class FaultProxy:
    """Forwards one listening port to one server.

    Args:
        host: the server's host.
        port: the server's port.
    """

    def __init__(self, host: str, port: int) -> None:
        self._host = host
        self._port = port
        self.orders = Orders()

    async def serve(self, port: int = 0) -> asyncio.Server:
        """Listen on loopback; 0 takes a free port."""
        return await asyncio.start_server(self._connected, "127.0.0.1", port)

    def order(self, command: dict[str, Any]) -> dict[str, Any]:
        """Take an order and return the state.

        Raises:
            ValueError: no such cut.
        """
        if "online" in command:
            self.orders.online = bool(command["online"])
        if "delay_ms" in command:
            self.orders.delay_ms = float(command["delay_ms"])
        if "cut" in command:
            if command["cut"] not in CUTS:
                raise ValueError(f"no such cut, use one of {', '.join(CUTS)}")
            self.orders.cut, self.orders.nth = command["cut"], int(command.get("nth", 1))
        return asdict(self.orders)

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if not self.orders.online:
            writer.transport.abort()
            return
        try:
            up_reader, up_writer = await asyncio.open_connection(self._host, self._port)
        except OSError:
            writer.transport.abort()
            return
        line = _Line(self.orders, reader, writer, up_reader, up_writer)
        await line.run()


class _Line:
    """One connection, request by request."""

    def __init__(
        self,
        orders: Orders,
        laptop: asyncio.StreamReader,
        to_laptop: asyncio.StreamWriter,
        server: asyncio.StreamReader,
        to_server: asyncio.StreamWriter,
    ) -> None:
        self._orders = orders
        self._laptop, self._to_laptop = laptop, to_laptop
        self._server, self._to_server = server, to_server

    async def run(self) -> None:
        """Forward messages until either side closes or the line is cut."""
        try:
            while await self._forward_one():
                pass
        except (OSError, asyncio.IncompleteReadError):
            pass
        finally:
            for writer in (self._to_laptop, self._to_server):
                writer.transport.abort()

    async def _forward_one(self) -> bool:
        head = await self._laptop.readuntil(_HEAD_END)
        cut = self._cut_of(head)
        if not self._orders.online or cut == "before_request":
            return False
        await self._wait()
        self._to_server.write(head)
        length = _content_length(head)
        if cut == "in_body":
            self._to_server.write(await self._laptop.readexactly(length // 2))
            await self._to_server.drain()
            return False
        await _copy(self._laptop, self._to_server, length)
        answer = await self._server.readuntil(_HEAD_END)
        body = _content_length(answer)
        if cut == "after_commit" or not self._orders.online:
            return False
        await self._wait()
        self._to_laptop.write(answer)
        if cut == "in_answer":
            self._to_laptop.write(await self._server.readexactly(body // 2))
            await self._to_laptop.drain()
            return False
        await _copy(self._server, self._to_laptop, body)
        return b"connection: close" not in answer.lower()

    def _cut_of(self, head: bytes) -> str | None:
        """Return the cut that this request suffers, and count it."""
        if not head.startswith(_SYNC_LINE):
            return None
        orders = self._orders
        orders.syncs += 1
        if orders.cut is None:
            return None
        orders.nth -= 1
        if orders.nth > 0:
            return None
        cut, orders.cut = orders.cut, None
        orders.cuts.append(cut)
        return cut

    async def _wait(self) -> None:
        if self._orders.delay_ms:
            await asyncio.sleep(self._orders.delay_ms / 1000)


async def _copy(source: asyncio.StreamReader, target: asyncio.StreamWriter, length: int) -> None:
    while length:
        chunk = await source.read(min(length, _CHUNK))
        if not chunk:
            raise asyncio.IncompleteReadError(b"", length)
        target.write(chunk)
        await target.drain()
        length -= len(chunk)
    await target.drain()


def _content_length(head: bytes) -> int:
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.strip().lower() == b"content-length":
            return int(value)
    return 0


async def _main(address: str, listen: int) -> None:
    parts = urlsplit(address)
    proxy = FaultProxy(parts.hostname or "127.0.0.1", parts.port or 80)
    server = await proxy.serve(listen)
    port = server.sockets[0].getsockname()[1]
    print(json.dumps({"address": f"http://127.0.0.1:{port}"}), flush=True)
    loop = asyncio.get_running_loop()
    async with server:
        while line := await loop.run_in_executor(None, sys.stdin.readline):
            try:
                print(json.dumps(proxy.order(json.loads(line))), flush=True)
            except ValueError as error:
                print(json.dumps({"error": str(error)}), flush=True)


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(_main(sys.argv[1], int(sys.argv[2])))
