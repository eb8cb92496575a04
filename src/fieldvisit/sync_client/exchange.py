"""One request of a sync and its answer (SYNC "One request")."""

from dataclasses import dataclass
from datetime import datetime

from fieldvisit.sync_client.http import Server, ServerRefusedError, ServerUnreachableError
from fieldvisit.sync_client.login import DeviceLogin, is_sign_in_refusal
from fieldvisit_sync.clock import Clock
from fieldvisit_sync.protocol import media
from fieldvisit_sync.protocol.messages import Mutation, SyncAnswer, SyncRequest
from fieldvisit_sync.protocol.wire import WireError, decode_frame, encode_frame, split_frames


@dataclass(frozen=True, slots=True)
class Exchanged:
    """An answer and how far this computer's clock is behind the server's (seconds)."""

    answer: SyncAnswer
    clock_offset_s: float


def exchange(
    server: Server, login: DeviceLogin, clock: Clock, header: SyncRequest, frames: list[list[Mutation]]
) -> Exchanged:
    """Send a header and its frames; sign in anew once when the token has run out.

    Raises:
        ServerUnreachableError: no answer, a cut, or bytes that are no answer of ours.
        ServerRefusedError: the server refused the request.
    """
    body = b"".join([encode_frame(header), *(encode_frame(frame) for frame in frames)])
    started = clock.now()
    try:
        content = server.post("/v1/sync", body, media.SYNC, login.token())
    except ServerRefusedError as error:
        if not is_sign_in_refusal(error):
            raise
        content = server.post("/v1/sync", body, media.SYNC, login.token(fresh=True))
    try:
        (packed,) = split_frames(content)
        answer = decode_frame(packed, SyncAnswer)
    except (WireError, ValueError):
        raise ServerUnreachableError from None
    middle = started + (clock.now() - started) / 2
    return Exchanged(answer, (datetime.fromisoformat(answer.server_time) - middle).total_seconds())
