"""`/v1/files`: the content of attachments, in pieces that may be cut anywhere (SYNC S7)."""

from typing import Any

from litestar import Request, Response, get, put
from litestar.concurrency import sync_to_thread
from litestar.handlers import HTTPRouteHandler
from litestar.openapi.spec import OpenAPIMediaType, OpenAPIResponse, Operation, RequestBody, Schema
from litestar.openapi.spec.enums import OpenAPIFormat, OpenAPIType
from litestar.params import FromPath
from litestar.status_codes import HTTP_200_OK

from fieldvisit_sync.protocol import media
from fieldvisit_sync.protocol.files import PIECE, FileState
from fieldvisit_sync.server.database import Database
from fieldvisit_sync.server.file_content import content_of, read_piece, state_of, take_piece
from fieldvisit_sync.server.identity import Identity
from fieldvisit_sync.server.limits import Limiters, take_or_refuse
from fieldvisit_sync.server.permissions import Permission, identity_of, needs
from fieldvisit_sync.server.request_body import BodyReader

AnyRequest = Request[Any, Any, Any]
_BYTES = {media.BYTES: OpenAPIMediaType(schema=Schema(type=OpenAPIType.STRING, format=OpenAPIFormat.BINARY))}


class _Sending(Operation):
    """What OpenAPI says about a body that is read by hand."""

    def __post_init__(self) -> None:
        """Name its form."""
        self.request_body = RequestBody(required=True, content=_BYTES)


class _Fetching(Operation):
    """What OpenAPI says about an answer of bytes."""

    def __post_init__(self) -> None:
        """Name its form."""
        self.responses = {
            str(HTTP_200_OK): OpenAPIResponse(description="Filens bytes fra start", content=_BYTES)
        }


def make_file_routes(database: Database, limiters: Limiters) -> list[HTTPRouteHandler]:
    """Return the routes with their rate limit per device."""
    limiter = limiters.of("pieces", limiters.rates.pieces)

    def look(identity: Identity, attachment: str) -> FileState:
        with database.read() as connection:
            return state_of(connection, content_of(connection, identity, attachment, to_write=False))

    @get(
        "/v1/files/{attachment:str}",
        opt=needs(Permission.SYNC),
        sync_to_thread=True,
        summary="Hvor meget af en vedhæftet fil serveren har",
    )
    def state(attachment: FromPath[str], request: AnyRequest) -> FileState:
        identity = identity_of(request)
        take_or_refuse(limiter, identity.device)
        return look(identity, attachment)

    @put(
        "/v1/files/{attachment:str}/{start:int}",
        opt=needs(Permission.SYNC),
        request_max_body_size=None,
        operation_class=_Sending,
        summary="Send det næste stykke af en vedhæftet fil",
    )
    async def send(attachment: FromPath[str], start: FromPath[int], request: AnyRequest) -> FileState:
        identity = identity_of(request)
        take_or_refuse(limiter, identity.device)

        def check() -> None:
            with database.read() as connection:
                content_of(connection, identity, attachment, to_write=True)

        # Nothing is read of a body that nobody wants.
        await sync_to_thread(check)
        async with BodyReader(request) as body:
            piece = await body.read_arrived(PIECE)

        def take() -> FileState:
            return database.write(
                lambda connection: take_piece(
                    connection, content_of(connection, identity, attachment, to_write=True), start, piece
                )
            )

        return await sync_to_thread(take)

    @get(
        "/v1/files/{attachment:str}/{start:int}",
        opt=needs(Permission.SYNC),
        sync_to_thread=True,
        operation_class=_Fetching,
        summary="Hent et stykke af en vedhæftet fil",
    )
    def fetch(attachment: FromPath[str], start: FromPath[int], request: AnyRequest) -> Response[bytes]:
        identity = identity_of(request)
        take_or_refuse(limiter, identity.device)
        with database.read() as connection:
            content = content_of(connection, identity, attachment, to_write=False)
            piece = read_piece(connection, content, start)
        return Response(piece, media_type=media.BYTES)

    return [state, send, fetch]
