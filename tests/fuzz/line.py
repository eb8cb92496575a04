"""The line between one laptop and the server of a schedule: it loses, cuts, holds back and doubles requests on order."""

import base64
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from fieldvisit.sync_client.http import Server, ServerRefusedError, ServerUnreachableError
from fieldvisit_sync.protocol.login import EnrolAnswer, EnrolRequest
from fieldvisit_sync.protocol.messages import MutationResult
from fieldvisit_sync.protocol.wire import split_frames
from fieldvisit_sync.server.fault_points import POINTS, pass_by
from tests.fuzz.server_side import ServerKilledError, ServerSide, header_of, parts_of


class Fault(StrEnum):
    """What happens to a sync request."""

    BEFORE_REQUEST = "before_request"
    """The server never hears of it."""
    IN_BODY = "in_body"
    """Some of its frames arrive."""
    AFTER_COMMIT = "after_commit"
    """The answer is lost."""
    IN_ANSWER = "in_answer"
    """Some of the answer arrives."""
    TWICE = "twice"
    """It arrives twice, and the second answer comes through."""
    LATE = "late"
    """The laptop gives up waiting; the request reaches the server when the laptop has asked again."""
    SERVER_KILLED = "server_killed"
    """The server ends at one of its fault points."""
    SERVER_KILLED_AFTER = "server_killed_after"
    """The answer comes through, and the server ends."""
    LAPTOP_KILLED = "laptop_killed"
    """The laptop ends before it has stored the answer."""


class LaptopKilledError(Exception):
    """The laptop's process ended here."""


@dataclass(frozen=True, slots=True)
class Order:
    """A fault that waits for its request.

    Attributes:
        fault: what happens.
        nth: which sync request from now on, from 1.
        place: how many frames arrive, or at which fault point the server ends.
    """

    fault: Fault
    nth: int = 1
    place: int = 0


class Line(Server):
    """Speaks to a server of this process.

    Attributes:
        order: the next fault; None while the line is good.
        faults: those that happened.
        stored_wrongly: batches whose results came back changed (SYNC S6).
        at: told every fault point that the server passes for this laptop.
    """

    def __init__(self, server: ServerSide, device: str) -> None:
        super().__init__("http://127.0.0.1:1")
        self.order: Order | None = None
        self.faults: list[Fault] = []
        self.stored_wrongly: list[str] = []
        self.at: Callable[[str], None] = pass_by
        self._server_side = server
        self._device = device
        self._late: list[Callable[[], object]] = []
        self._answered: dict[str, dict[str, MutationResult]] = {}

    def post(
        self, path: str, body: bytes, media_type: str, token: str | None = None, *, patient: bool = True
    ) -> bytes:
        """Carry a request, or break it."""
        if path != "/v1/sync":
            return self._server_side.post(path, body)
        frames, token = list(split_frames(body)), token or ""
        for batch in header_of(frames).acknowledged:
            # The laptop has these answers: a question that comes late finds none, and nobody hears what it is told.
            self._answered.pop(batch, None)
        order = self._due()
        if order is None:
            answer = self._carry(frames, token)
            self.deliver_late()
            return answer
        self.faults.append(order.fault)
        return self._break(order, frames, token)

    def enrol(self, name: str, code: str) -> tuple[EnrolAnswer, Ed25519PrivateKey]:
        """Bind a device to a one-time code; return the answer and the device's key."""
        key = Ed25519PrivateKey.generate()
        public = base64.b64encode(key.public_key().public_bytes_raw()).decode()
        request = EnrolRequest(device_name=name, public_key=public, code=code)
        return self.post_json("/v1/enrol", request, EnrolAnswer), key

    def deliver_late(self) -> None:
        """Let requests arrive that the laptop gave up long ago."""
        late, self._late = self._late, []
        for request in late:
            request()

    def forget_answers(self) -> None:
        """Expect nothing of what a server answered that was put back since."""
        self._answered.clear()

    def _due(self) -> Order | None:
        if self.order is None:
            return None
        if self.order.nth > 1:
            self.order = Order(self.order.fault, self.order.nth - 1, self.order.place)
            return None
        order, self.order = self.order, None
        return order

    def _break(self, order: Order, frames: list[bytes], token: str) -> bytes:
        fault = order.fault
        if fault is Fault.IN_BODY:
            self._server_side.sync(frames, token, arrived=order.place % max(1, len(frames) - 1))
        elif fault is Fault.LATE:
            self._late.append(lambda: self._carry_unheard(frames, token))
        elif fault is Fault.SERVER_KILLED:
            self._carry(frames, token, at=_kill_at(POINTS[order.place % len(POINTS)]))
        elif fault is Fault.SERVER_KILLED_AFTER:
            answer = self._carry(frames, token)
            self._server_side.forget()
            return answer
        elif fault is Fault.TWICE:
            self._carry(frames, token)
            return self._carry(frames, token)
        elif fault is not Fault.BEFORE_REQUEST:
            answer = self._carry(frames, token)
            if fault is Fault.IN_ANSWER:
                raise ServerUnreachableError(answer[: len(answer) * (order.place + 1) // 6])
            if fault is Fault.LAPTOP_KILLED:
                raise LaptopKilledError
        raise ServerUnreachableError

    def _carry_unheard(self, frames: list[bytes], token: str) -> None:
        try:
            self._carry(frames, token)
        except (ServerRefusedError, ServerUnreachableError):
            # Its token has run out, or the server is gone: nobody waits for the answer.
            return

    def _carry(self, frames: list[bytes], token: str, at: Callable[[str], None] | None = None) -> bytes:
        content = self._server_side.sync(frames, token, arrived=None, at=at or self.at)
        assert content is not None
        self._compare(content, skipped=header_of(frames).resume_from > 0)
        return content

    def _compare(self, content: bytes, *, skipped: bool) -> None:
        """Look whether a batch is answered as it was before; `skipped` results were told and not asked for again."""
        told = [part.batch for part in parts_of(content) if part.batch is not None]
        if not told:
            return
        batch, results = told[0].id, {result.id: result for part in told for result in part.results}
        before = self._answered.get(batch, {})
        same = all(
            results.get(name, result if skipped else None) == result for name, result in before.items()
        )
        if not same:
            self.stored_wrongly.append(batch)
        self._answered[batch] = before | results


def _kill_at(point: str) -> Callable[[str], None]:
    def check(passed: str) -> None:
        if passed == point:
            raise ServerKilledError

    return check
