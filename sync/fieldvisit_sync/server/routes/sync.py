"""`POST /v1/sync`: reads the body frame by frame and hands each frame to the session in the thread pool."""

import gzip
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from typing import Any

import msgspec
from litestar import Request, Response, post
from litestar.concurrency import sync_to_thread
from litestar.handlers import HTTPRouteHandler
from litestar.openapi.spec import (
    OpenAPIMediaType,
    OpenAPIResponse,
    Operation,
    Reference,
    RequestBody,
    Schema,
)
from litestar.openapi.spec.enums import OpenAPIFormat, OpenAPIType
from litestar.status_codes import HTTP_200_OK

from fieldvisit_sync.clock import Clock
from fieldvisit_sync.protocol import media
from fieldvisit_sync.protocol.messages import JsonSyncRequest, Mutation, SyncAnswer, SyncRequest
from fieldvisit_sync.protocol.wire import MAX_INFLATED, WireError, encode_frame, inflate
from fieldvisit_sync.server.database import Database
from fieldvisit_sync.server.limits import Limiters, take_or_refuse
from fieldvisit_sync.server.permissions import Permission, identity_of, needs
from fieldvisit_sync.server.request_body import BodyReader, decode_frame, decode_json, decode_message
from fieldvisit_sync.server.sync_handler import SyncSession
from fieldvisit_sync.server.sync_notes import SyncNotes
from fieldvisit_sync.server.tombstones import DailyForgetting

_GZIP = "gzip"
_GZIP_LEVEL = 1
_TOGETHER = 8
"""Most frames that one transaction takes when they have arrived already: others wait for it."""
AnyRequest = Request[Any, Any, Any]
Begin = Callable[[SyncRequest], None]


@dataclass
class SyncOperation(Operation):
    """What OpenAPI says about body and answer, which are read and written by hand."""

    def __post_init__(self) -> None:
        """Name the two forms of each."""
        self.request_body = RequestBody(required=True, content=_forms("JsonSyncRequest"))
        answer = OpenAPIResponse(
            description="Resultater, en side ændringer og et bevis", content=_forms("SyncAnswer")
        )
        self.responses = {str(HTTP_200_OK): answer}


def _forms(message: str) -> dict[str, OpenAPIMediaType]:
    binary = Schema(type=OpenAPIType.STRING, format=OpenAPIFormat.BINARY)
    return {
        media.SYNC: OpenAPIMediaType(schema=binary),
        media.JSON: OpenAPIMediaType(schema=Reference(ref=f"#/components/schemas/{message}")),
    }


def make_sync_route(database: Database, clock: Clock, limiters: Limiters) -> HTTPRouteHandler:
    """Return the route with its rate limits per device."""
    limiter = limiters.of("requests", limiters.rates.requests)
    narrowings = limiters.of("narrowings", limiters.rates.narrowings)
    old_deletions = DailyForgetting(database, clock)
    notes = SyncNotes(database, clock)

    @post(
        "/v1/sync",
        opt=needs(Permission.SYNC),
        status_code=HTTP_200_OK,
        request_max_body_size=None,
        operation_class=SyncOperation,
        summary="Send egne ændringer og få andres",
    )
    async def sync(request: AnyRequest) -> Response[bytes]:
        identity = identity_of(request)
        take_or_refuse(limiter, identity.device)
        session = SyncSession(database, clock, identity)

        def begin(header: SyncRequest) -> None:
            if header.narrow is not None:
                take_or_refuse(narrowings, identity.device)
            session.begin(header)

        as_json = _named(request, "content-type") == media.JSON
        arrived: list[bytes] = []
        if as_json:
            await _take_json(request, begin, session)
        else:
            arrived = await _take_frames(request, begin, session)

        def answered() -> Response[bytes]:
            _begin_and_take(arrived, begin, session)
            answer = session.answer()
            if not answer.more:
                notes.note(identity)
                old_deletions.forget_when_due()
            return _as_json(answer, _accepts_gzip(request)) if as_json else _in_frames(session, answer)

        # Handing over to a thread and back costs as much as a small sync's own work: it is done once.
        return await sync_to_thread(answered)

    return sync


async def _take_frames(request: AnyRequest, begin: Begin, session: SyncSession) -> list[bytes]:
    """Take a body's frames; one that has arrived whole by now is not begun with but returned."""
    async with BodyReader(request) as body:
        frames = body.read_frames()
        arrived = [await _first(frames), *body.take_arrived(_TOGETHER)]
        if body.is_at_end:
            return arrived
        await sync_to_thread(_begin_and_take, arrived, begin, session)
        async for packed in frames:
            await sync_to_thread(_take_together, session, [packed, *body.take_arrived(_TOGETHER - 1)])
    return []


def _begin_and_take(arrived: list[bytes], begin: Begin, session: SyncSession) -> None:
    if arrived:
        begin(decode_frame(arrived[0], SyncRequest))
        _take_together(session, arrived[1:])


async def _first(frames: AsyncIterator[bytes]) -> bytes:
    async for packed in frames:
        return packed
    raise WireError("body without a header")


def _take_together(session: SyncSession, packed: list[bytes]) -> None:
    """Take frames in one transaction, as long as together they are no larger than one may be."""
    frames: list[list[Mutation]] = []
    size = 0
    try:
        for frame in packed:
            content = inflate(frame)
            size += len(content)
            if size > MAX_INFLATED:
                session.take_frames(frames)
                frames, size = [], len(content)
            frames.append(decode_message(content, list[Mutation]))
    except WireError:
        session.take_frames(frames)
        raise
    session.take_frames(frames)


async def _take_json(request: AnyRequest, begin: Begin, session: SyncSession) -> None:
    gzipped = _named(request, "content-encoding") == _GZIP
    async with BodyReader(request) as reader:
        body = await reader.read_all(gzipped=gzipped)
    message = await sync_to_thread(decode_json, body, JsonSyncRequest)
    await sync_to_thread(begin, message.header)
    for frame in message.frames:
        await sync_to_thread(session.take_frame, frame)


def _in_frames(session: SyncSession, answer: SyncAnswer) -> Response[bytes]:
    return Response(b"".join(map(encode_frame, session.parts(answer))), media_type=media.SYNC)


def _as_json(answer: SyncAnswer, zipped: bool) -> Response[bytes]:
    body = msgspec.json.encode(answer)
    if not zipped:
        return Response(body, media_type=media.JSON)
    return Response(
        gzip.compress(body, _GZIP_LEVEL), media_type=media.JSON, headers={"Content-Encoding": _GZIP}
    )


def _accepts_gzip(request: AnyRequest) -> bool:
    offered = request.headers.get("accept-encoding", "").lower().split(",")
    return _GZIP in {offer.partition(";")[0].strip() for offer in offered}


def _named(request: AnyRequest, header: str) -> str:
    return str(request.headers.get(header, "")).partition(";")[0].strip().lower()
