"""One request of a sync and its answer (SYNC "One request")."""

from dataclasses import dataclass
from datetime import datetime, timedelta

import msgspec

from fieldvisit.sync_client.http import Server, ServerRefusedError, ServerUnreachableError
from fieldvisit.sync_client.login import DeviceLogin, is_sign_in_refusal
from fieldvisit_sync.clock import Clock
from fieldvisit_sync.protocol import media
from fieldvisit_sync.protocol.messages import Mutation, SyncAnswer, SyncRequest
from fieldvisit_sync.protocol.wire import WireError, decode_frame, encode_frame, split_frames, whole_frames

MEANINGFUL_OFFSET_S = 2.0
"""Clock differences below this are the line's, not the clock's."""


@dataclass(frozen=True, slots=True)
class Exchanged:
    """What came of an answer.

    Attributes:
        answer: all parts of it that came whole, as one.
        clock_offset_s: how far this computer's clock is behind the server's (seconds).
        unsure_s: by how much that may be wrong, half the time that the request took (seconds).
        is_cut: the line broke behind them.
    """

    answer: SyncAnswer
    clock_offset_s: float
    unsure_s: float
    is_cut: bool = False

    def offset_beside(self, known_s: float | None) -> float:
        """Return how far the clock is behind: what was known already, unless this request shows that it is wrong.

        A large batch over a slow line takes many seconds, and nobody knows how many of them were its way up.

        Args:
            known_s: what an earlier request measured (seconds); None for nothing yet.
        """
        if abs(self.clock_offset_s) <= max(MEANINGFUL_OFFSET_S, self.unsure_s):
            return 0.0
        if known_s is not None and abs(self.clock_offset_s - known_s) <= self.unsure_s:
            return known_s
        return self.clock_offset_s


def exchange(
    server: Server, login: DeviceLogin, clock: Clock, header: SyncRequest, frames: list[list[Mutation]]
) -> Exchanged:
    """Send a header and its frames; sign in anew once when the token has run out.

    Raises:
        ServerUnreachableError: no part of an answer came whole, or bytes that are no answer of ours.
        ServerRefusedError: the server refused the request.
    """
    body = b"".join([encode_frame(header), *(encode_frame(frame) for frame in frames)])
    started, is_cut = clock.monotonic(), False
    try:
        content = _post(server, login, body)
    except ServerUnreachableError as error:
        content, is_cut = error.content, True
    try:
        packed = list(whole_frames(content) if is_cut else split_frames(content))
        parts = [decode_frame(frame, SyncAnswer) for frame in packed]
    except WireError:
        raise ServerUnreachableError from None
    if not parts:
        raise ServerUnreachableError
    unsure_s = (clock.monotonic() - started) / 2
    middle = clock.now() - timedelta(seconds=unsure_s)
    offset_s = (datetime.fromisoformat(parts[-1].server_time) - middle).total_seconds()
    return Exchanged(_joined(parts), offset_s, unsure_s, is_cut)


def _post(server: Server, login: DeviceLogin, body: bytes) -> bytes:
    try:
        return server.post("/v1/sync", body, media.SYNC, login.token())
    except ServerRefusedError as error:
        if not is_sign_in_refusal(error):
            raise
    return server.post("/v1/sync", body, media.SYNC, login.token(fresh=True))


def _joined(parts: list[SyncAnswer]) -> SyncAnswer:
    """Return parts of one answer as one; the last of them says where the laptop stands."""
    told = [part.batch for part in parts if part.batch is not None]
    results = [result for batch in told for result in batch.results]
    return msgspec.structs.replace(
        parts[-1],
        batch=msgspec.structs.replace(told[0], results=results) if told else None,
        drops=[drop for part in parts for drop in part.drops],
        rows=[row for part in parts for row in part.rows],
    )
