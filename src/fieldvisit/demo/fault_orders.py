"""What the fault proxy has been told to do, and what it has seen and done."""

import re
from dataclasses import dataclass, field
from typing import Any

FAULTS = ("before_request", "in_body", "after_commit", "in_answer", "duplicate", "late")
"""What can happen to a sync request: the line is cut at one of four points, its bytes reach the server twice, or they
reach it after the laptop gave up waiting."""

_SYNC_LINE = b"POST /v1/sync "
_PIECE_LINE = re.compile(rb"(PUT|GET) /v1/files/[^/ ]+/[0-9]+ ")


@dataclass(frozen=True, slots=True)
class Fault:
    """What happens to one sync request.

    Attributes:
        name: one of `FAULTS`.
        after: bytes of the body that still pass before the line is cut; None for half of them.
    """

    name: str
    after: int | None = None

    def keeps(self, length: int | None, piece: int) -> int:
        """Return how many bytes of a body pass.

        Args:
            length: of the body, where it is known.
            piece: bytes of its first piece; the measure where the length is not known.
        """
        whole = piece if length is None else length
        return (
            whole // 2 if self.after is None else min(self.after, whole if length is not None else self.after)
        )


@dataclass(slots=True)
class Orders:
    """What the proxy does at present, and what it has seen.

    Attributes:
        online: False refuses connections and breaks lines at their next message.
        half_open: connections are accepted and nothing ever comes back.
        delay_s: how long every byte is under way, one way.
        syncs: sync requests that began.
        cuts: faults that happened, in their order.
        connections: connections that were accepted.
        bytes_up: bytes that went on to the server, heads included; copies and late ones are not counted.
        bytes_down: bytes that went on to laptops.
        late: whole requests that wait to be delivered.
        lost_answer: body of the last answer that did not get through whole.
    """

    online: bool = True
    half_open: bool = False
    delay_s: float = 0.0
    syncs: int = 0
    cuts: list[str] = field(default_factory=list)
    connections: int = 0
    bytes_up: int = 0
    bytes_down: int = 0
    late: list[bytes] = field(default_factory=list)
    lost_answer: bytes = b""
    _fault: Fault | None = None
    _left: int = 0

    def take(self, command: dict[str, Any]) -> None:
        """Take an order.

        Raises:
            ValueError: no such fault.
        """
        if command.get("heal"):
            self.online, self.half_open, self.delay_s, self._fault = True, False, 0.0, None
        self.online = bool(command.get("online", self.online))
        self.half_open = bool(command.get("half_open", self.half_open))
        if "delay_ms" in command:
            self.delay_s = float(command["delay_ms"]) / 1000
        if "cut" in command:
            if command["cut"] not in FAULTS:
                raise ValueError(f"no such fault, use one of {', '.join(FAULTS)}")
            self._fault = Fault(command["cut"], command.get("after"))
            self._left = int(command.get("nth", 1))

    def meet(self, head: bytes) -> Fault | None:
        """Count a request by its head, and return what happens to it: to a sync, or to a piece of a file."""
        is_sync = head.startswith(_SYNC_LINE)
        if not is_sync and _PIECE_LINE.match(head) is None:
            return None
        self.syncs += is_sync
        self._left -= 1
        if self._fault is None or self._left > 0:
            return None
        fault, self._fault = self._fault, None
        self.cuts.append(fault.name)
        return fault

    def told(self) -> dict[str, Any]:
        """Return what has been seen, for people and drivers."""
        return {
            "online": self.online,
            "syncs": self.syncs,
            "cuts": self.cuts,
            "waits": self._fault is not None,
            "connections": self.connections,
            "bytes_up": self.bytes_up,
            "bytes_down": self.bytes_down,
            "late": len(self.late),
        }
