"""Failed requests: one exception for every reason, and the answer a laptop gets for it.

No answer and no log line holds what a request contained: a bug is logged with its type and its places in the code,
never with its message, which may quote a record.
"""

import asyncio
import logging
import traceback
from http import HTTPStatus
from typing import Any

import msgspec
from litestar import Request, Response
from litestar.exceptions import HTTPException
from litestar.types import ExceptionHandlersMap
from sqlalchemy.exc import OperationalError

from fieldvisit_sync.protocol import media
from fieldvisit_sync.protocol.messages import ErrorAnswer
from fieldvisit_sync.protocol.reasons import FAILURE_DA, Failure
from fieldvisit_sync.protocol.wire import TooLargeError, WireError

BUSY_RETRY_SECONDS = 5
"""What a laptop is told to wait when the server is busy."""

_log = logging.getLogger(__name__)

_STATUS = {
    Failure.NOT_SIGNED_IN: HTTPStatus.UNAUTHORIZED,
    Failure.WRONG_LOGIN: HTTPStatus.UNAUTHORIZED,
    Failure.BLOCKED: HTTPStatus.FORBIDDEN,
    Failure.NOT_ALLOWED: HTTPStatus.FORBIDDEN,
    Failure.BAD_REQUEST: HTTPStatus.BAD_REQUEST,
    Failure.TOO_LARGE: HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
    Failure.TOO_MANY: HTTPStatus.TOO_MANY_REQUESTS,
    Failure.NOT_FOUND: HTTPStatus.NOT_FOUND,
    Failure.SERVER_BUSY: HTTPStatus.SERVICE_UNAVAILABLE,
}
_FAILURE_OF_STATUS = {
    HTTPStatus.UNAUTHORIZED: Failure.NOT_SIGNED_IN,
    HTTPStatus.FORBIDDEN: Failure.NOT_ALLOWED,
    HTTPStatus.NOT_FOUND: Failure.NOT_FOUND,
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE: Failure.TOO_LARGE,
    HTTPStatus.TOO_MANY_REQUESTS: Failure.TOO_MANY,
}
_CLIENT_GONE_STATUS = 499
AnyRequest = Request[Any, Any, Any]


class RequestError(Exception):
    """A request that is answered with a failure.

    Attributes:
        failure: the code.
        retry_after: seconds to wait before the next try, where waiting helps.
        wipe_order: what a blocked device is told to do.
    """

    def __init__(
        self, failure: Failure, retry_after: float | None = None, *, wipe_order: str | None = None
    ) -> None:
        super().__init__(failure.value)
        self.failure = failure
        self.retry_after = retry_after
        self.wipe_order = wipe_order


class ClientGoneError(Exception):
    """The laptop hung up inside its request; nobody hears an answer."""


def answer_failure(
    failure: Failure,
    *,
    status: int | None = None,
    retry_after: float | None = None,
    wipe_order: str | None = None,
) -> Response[bytes]:
    """Return the answer for a failure, as JSON whatever the request was."""
    headers = {} if retry_after is None else {"Retry-After": str(max(1, round(retry_after + 0.5)))}
    if failure is Failure.NOT_SIGNED_IN:
        headers["WWW-Authenticate"] = "Bearer"
    return Response(
        msgspec.json.encode(
            ErrorAnswer(code=failure.value, message=FAILURE_DA[failure], wipe_order=wipe_order)
        ),
        status_code=status or _STATUS[failure],
        media_type=media.JSON,
        headers=headers,
    )


def exception_handlers() -> ExceptionHandlersMap:
    """Return what turns every exception of a handler into an answer."""
    return {
        RequestError: _on_request_error,
        TooLargeError: lambda _request, _error: answer_failure(Failure.TOO_LARGE),
        WireError: lambda _request, _error: answer_failure(Failure.BAD_REQUEST),
        HTTPException: _on_http_error,
        OperationalError: _on_database_trouble,
        ClientGoneError: lambda _request, _error: Response(b"", status_code=_CLIENT_GONE_STATUS),
        asyncio.TimeoutError: lambda _request, _error: answer_failure(
            Failure.BAD_REQUEST, status=HTTPStatus.REQUEST_TIMEOUT
        ),
        Exception: _on_bug,
    }


def _on_request_error(_request: AnyRequest, error: RequestError) -> Response[bytes]:
    return answer_failure(error.failure, retry_after=error.retry_after, wipe_order=error.wipe_order)


def _on_http_error(request: AnyRequest, error: HTTPException) -> Response[bytes]:
    """Answer what the web framework itself refused: routes, methods, shapes of bodies."""
    status = HTTPStatus(error.status_code)
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return _on_bug(request, error)
    return answer_failure(_FAILURE_OF_STATUS.get(status, Failure.BAD_REQUEST), status=status)


def _on_database_trouble(request: AnyRequest, error: OperationalError) -> Response[bytes]:
    _log_trouble(request, error)
    return answer_failure(Failure.SERVER_BUSY, retry_after=BUSY_RETRY_SECONDS)


def _on_bug(request: AnyRequest, error: Exception) -> Response[bytes]:
    _log_trouble(request, error)
    return answer_failure(
        Failure.SERVER_BUSY, status=HTTPStatus.INTERNAL_SERVER_ERROR, retry_after=BUSY_RETRY_SECONDS
    )


def _log_trouble(request: AnyRequest, error: Exception) -> None:
    places = [f"{frame.name}:{frame.lineno}" for frame in traceback.extract_tb(error.__traceback__)]
    _log.error(
        "%s in %s at %s", type(error).__name__, request.scope.get("path_template", "?"), " > ".join(places)
    )
