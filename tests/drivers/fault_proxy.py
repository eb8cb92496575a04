"""The fault proxy from a test's side: tests, faults and benchmarks put it between real laptops and a real server.

The process is the demo's own (`fieldvisit.demo.fault_proxy`, shipped with it), so that there is one proxy in the house.
"""

import base64
import tempfile
from pathlib import Path
from typing import Any, Self

from fieldvisit.demo.municipality import Proxy


class FaultProxy:
    """A line to a server on loopback that delays, cuts, doubles, or falls silent on order.

    A fault happens once, to the next sync request or the `nth` from now on; other requests pass. The proxy lives in a
    process of its own and takes orders from one thread.

    Args:
        target: the server's address. The proxy stays when the server ends, and finds it when it starts again there.
        port: where to listen; 0 takes a free one.
    """

    def __init__(self, target: str, *, port: int = 0) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="fieldvisit-proxy-")
        self._proxy = Proxy("test", target, port, Path(self._folder.name))

    def __enter__(self) -> Self:
        """It runs already."""
        return self

    def __exit__(self, *_: object) -> None:
        """End the process."""
        self.close()

    def close(self) -> None:
        """End the process; for owners that are no `with` statement."""
        self._proxy.stop()
        self._folder.cleanup()

    @property
    def url(self) -> str:
        """The address that laptops are given instead of the server's."""
        return self._proxy.address

    @property
    def bytes_up(self) -> int:
        """Bytes that went on to the server so far, heads included."""
        return int(self.seen()["bytes_up"])

    @property
    def bytes_down(self) -> int:
        """Bytes that went on to laptops so far, heads included."""
        return int(self.seen()["bytes_down"])

    @property
    def connections(self) -> int:
        """Connections that were accepted so far."""
        return int(self.seen()["connections"])

    @property
    def syncs(self) -> int:
        """Sync requests that began so far."""
        return int(self.seen()["syncs"])

    @property
    def faults(self) -> list[str]:
        """Faults that happened, by the names of `fault_orders.FAULTS`."""
        return list(self.seen()["cuts"])

    @property
    def lost_answer(self) -> bytes:
        """Body of the last answer that did not get through whole: what the laptop never heard."""
        return base64.b64decode(self._ask({"lost_answer": True})["lost_answer"])

    def seen(self) -> dict[str, Any]:
        """Return all counts at once."""
        return self._ask({"seen": True})

    def delay(self, seconds_one_way: float) -> None:
        """Keep every byte under way that long; twice of it is the round trip. Making a connection takes no longer."""
        self._ask({"delay_ms": seconds_one_way * 1000})

    def cut_before_request(self, *, nth: int = 1) -> None:
        """Cut the line when a sync request begins: the server hears nothing of it."""
        self._cut("before_request", nth)

    def cut_request_after(self, body_bytes: int | None = None, *, nth: int = 1) -> None:
        """Cut the line when so many bytes of a sync request's body have passed; None for half of them."""
        self._cut("in_body", nth, body_bytes)

    def cut_after_commit(self, *, nth: int = 1) -> None:
        """Cut the line when the server has committed and answers: nothing of the answer passes."""
        self._cut("after_commit", nth)

    def cut_answer_after(self, body_bytes: int | None = None, *, nth: int = 1) -> None:
        """Cut the line when so many bytes of an answer's body have passed; None for half of them."""
        self._cut("in_answer", nth, body_bytes)

    def duplicate(self, *, nth: int = 1) -> None:
        """Let a sync request reach the server on a second connection too; both are answered before the laptop hears."""
        self._cut("duplicate", nth)

    def hold_request(self, *, nth: int = 1) -> None:
        """Keep a sync request back whole, with the line open, until `deliver_late`: the laptop waits in vain."""
        self._cut("late", nth)

    def deliver_late(self) -> int:
        """Let the requests that were kept back reach the server; return how many there were."""
        return int(self._ask({"deliver": True})["late"])

    def half_open(self) -> None:
        """Accept connections and never answer."""
        self._ask({"half_open": True})

    def go_offline(self) -> None:
        """Refuse connections, and break lines at their next message."""
        self._ask({"online": False})

    def heal(self) -> None:
        """Take all faults and delays away; orders that have met no request are forgotten."""
        self._ask({"heal": True})

    def _cut(self, name: str, nth: int, after: int | None = None) -> None:
        self._ask({"cut": name, "nth": nth, "after": after})

    def _ask(self, order: dict[str, Any]) -> dict[str, Any]:
        return self._proxy.ask(order)
