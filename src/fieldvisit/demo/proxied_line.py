"""One connection through the fault proxy: both directions at once, byte by byte, with the faults of its orders."""

import asyncio
from collections.abc import Awaitable, Callable

from fieldvisit.demo.fault_orders import Fault, Orders
from fieldvisit.demo.http_stream import HttpStream, Piece

CHUNK = 65_536
_CLOSING_SECONDS = 2.0
Ends = tuple[asyncio.StreamReader, asyncio.StreamWriter]
Dial = Callable[[], Awaitable[Ends]]
Send = Callable[[Piece], Awaitable[bool]]


class Lane:
    """One direction: bytes come out in their order, each `Orders.delay_s` after it went in.

    Args:
        writer: where they come out.
        orders: say how long they take.
        count: told how many bytes came out.
    """

    def __init__(self, writer: asyncio.StreamWriter, orders: Orders, count: Callable[[int], None]) -> None:
        self._writer, self._orders, self._count = writer, orders, count
        self._waiting: asyncio.Queue[tuple[float, bytes] | None] = asyncio.Queue()

    def put(self, data: bytes) -> None:
        """Send bytes on their way."""
        self._waiting.put_nowait((asyncio.get_running_loop().time() + self._orders.delay_s, data))

    def end(self) -> None:
        """Let the line end behind what is under way."""
        self._waiting.put_nowait(None)

    async def run(self) -> None:
        """Carry until the end."""
        loop = asyncio.get_running_loop()
        while (item := await self._waiting.get()) is not None:
            due, data = item
            if due > loop.time():
                await asyncio.sleep(due - loop.time())
            self._writer.write(data)
            await self._writer.drain()
            self._count(len(data))


class ProxiedLine:
    """Carries one laptop's connection.

    Args:
        orders: what to do.
        laptop: the laptop's end.
        server: the server's end.
        dial: opens another connection to the server.
    """

    def __init__(self, orders: Orders, laptop: Ends, server: Ends, dial: Dial) -> None:
        self._orders, self._dial = orders, dial
        self._laptop, self._server = laptop, server
        self._up = Lane(server[1], orders, self._count_up)
        self._down = Lane(laptop[1], orders, self._count_down)
        self._fault: Fault | None = None
        self._request = bytearray()
        self._copied = asyncio.Event()
        self._swallows = False
        self._lost: bytearray | None = None

    async def run(self) -> None:
        """Carry until either side closes or the line is cut."""
        parts = (
            self._carry(self._laptop[0], HttpStream(), self._send_up, self._up),
            self._carry(self._server[0], HttpStream(answers=True), self._send_down, self._down),
            self._up.run(),
            self._down.run(),
        )
        tasks = [asyncio.ensure_future(part) for part in parts]
        try:
            # A direction that ends puts an end into its lane; the line is over when a lane has let everything out.
            await asyncio.wait(tasks[2:], return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await asyncio.gather(*(close(writer) for _, writer in (self._laptop, self._server)))

    @staticmethod
    async def _carry(source: asyncio.StreamReader, stream: HttpStream, send: Send, lane: Lane) -> None:
        """Hand on what one side says, piece by piece, until it stops or `send` cuts the line."""
        try:
            while data := await source.read(CHUNK):
                for piece in stream.split(data):
                    if not await send(piece):
                        return
        except OSError:
            return
        finally:
            lane.end()

    async def _send_up(self, piece: Piece) -> bool:
        """Send a piece of a request on; False cuts the line."""
        orders = self._orders
        if piece.is_head:
            self._fault = orders.meet(piece.data)
            self._request.clear()
            self._copied.clear()
            self._swallows = self._swallows or orders.half_open
        name = self._fault.name if self._fault else None
        if not orders.online or name == "before_request":
            return False
        if self._swallows:
            return True
        if name in {"duplicate", "late"}:
            self._request += piece.data
        if name == "late":
            if piece.ends:
                orders.late.append(bytes(self._request))
            return True
        if name == "in_body" and self._fault is not None and not piece.is_head:
            left = self._fault.keeps(piece.length, len(piece.data)) - piece.start
            if left <= len(piece.data):
                self._up.put(piece.data[:left])
                return False
        self._up.put(piece.data)
        if name == "duplicate" and piece.ends:
            await deliver(self._dial, bytes(self._request))
            self._copied.set()
        return True

    async def _send_down(self, piece: Piece) -> bool:
        """Send a piece of an answer on; False cuts the line."""
        name = self._fault.name if self._fault else None
        if self._swallows or self._orders.half_open:
            self._swallows = True
            return True
        if piece.is_head:
            if name == "duplicate":
                await self._copied.wait()
            self._lost = bytearray() if name in {"after_commit", "in_answer"} else None
            if name == "after_commit" or not self._orders.online:
                self._lost = bytearray()
                return not piece.ends
            self._down.put(piece.data)
            return True
        if self._lost is None:
            self._down.put(piece.data)
            return self._orders.online
        self._lost += piece.data
        if name == "in_answer" and self._fault is not None:
            left = max(0, self._fault.keeps(piece.length, len(piece.data)) - piece.start)
            self._down.put(piece.data[:left])
        if piece.ends:
            self._orders.lost_answer = bytes(self._lost)
        return not piece.ends

    def _count_up(self, count: int) -> None:
        self._orders.bytes_up += count

    def _count_down(self, count: int) -> None:
        self._orders.bytes_down += count


async def deliver(dial: Dial, request: bytes) -> None:
    """Send a whole request on a connection of its own and read its answer to the end, for nobody."""
    try:
        reader, writer = await dial()
    except OSError:
        return
    stream = HttpStream(answers=True)
    try:
        writer.write(request)
        await writer.drain()
        while data := await reader.read(CHUNK):
            if any(piece.ends for piece in stream.split(data)):
                return
    except OSError:
        return
    finally:
        await close(writer)


async def close(writer: asyncio.StreamWriter) -> None:
    """Close a connection behind what was written, without waiting long for a peer that does not read."""
    writer.close()
    try:
        async with asyncio.timeout(_CLOSING_SECONDS):
            await writer.wait_closed()
    except (OSError, TimeoutError):
        writer.transport.abort()
