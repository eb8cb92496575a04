"""A proxy that breaks the line on purpose: the one fault injector of demo, tests and benchmarks (SYNC "How it is tested").

It stands between laptops and the server on loopback and forwards bytes. Orders come as JSON lines on standard input
and each is answered by one line with what was seen so far, so that whoever drives it knows when an order holds:

* `{"online": false}`: take the network away (connections are refused at once) or give it back.
* `{"half_open": true}`: accept connections and never answer.
* `{"delay_ms": 20}`: keep every byte under way that long, each way.
* `{"cut": NAME, "nth": 1, "after": 1000}`: let a fault of `fault_orders.FAULTS` happen to the nth sync request from now
  on; `after` says how many bytes of a body still pass. `after_commit` waits for the server's answer, which it sends
  only after its commit, and swallows it.
* `{"deliver": true}`: let requests that are late reach the server.
* `{"lost_answer": true}`: tell the body (base64) of the last answer that did not get through whole.
* `{"heal": true}`: no fault from now on.
* `{"seen": true}`: tell what was seen.

`tests/drivers/fault_proxy.py` gives these orders from a test.
"""

import asyncio
import base64
import contextlib
import json
import sys
from typing import Any
from urllib.parse import urlsplit

from fieldvisit.demo.fault_orders import Orders
from fieldvisit.demo.proxied_line import Ends, ProxiedLine, deliver


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

    async def order(self, command: dict[str, Any]) -> dict[str, Any]:
        """Take an order and return what was seen.

        Raises:
            ValueError: no such fault.
        """
        self.orders.take(command)
        told = self.orders.told()
        if command.get("deliver"):
            late, self.orders.late = self.orders.late, []
            for request in late:
                await deliver(self._dial, request)
        if command.get("lost_answer"):
            told["lost_answer"] = base64.b64encode(self.orders.lost_answer).decode()
        return told

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if not self.orders.online:
            writer.transport.abort()
            return
        try:
            server = await self._dial()
        except OSError:
            writer.transport.abort()
            return
        self.orders.connections += 1
        await ProxiedLine(self.orders, (reader, writer), server, self._dial).run()

    async def _dial(self) -> Ends:
        return await asyncio.open_connection(self._host, self._port)


async def _main(address: str, listen: int) -> None:
    parts = urlsplit(address)
    proxy = FaultProxy(parts.hostname or "127.0.0.1", parts.port or 80)
    server = await proxy.serve(listen)
    port = server.sockets[0].getsockname()[1]
    print(json.dumps({"address": f"http://127.0.0.1:{port}"}), flush=True)
    loop = asyncio.get_running_loop()
    while line := await loop.run_in_executor(None, sys.stdin.readline):
        try:
            print(json.dumps(await proxy.order(json.loads(line))), flush=True)
        except ValueError as error:
            print(json.dumps({"error": str(error)}), flush=True)
    server.close()


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(_main(sys.argv[1], int(sys.argv[2])))
