"""The OpenAPI description of the routes, served and printed (`fieldvisit-server openapi`).

What the framework cannot know is added here: the messages of sync, whose body is read by hand; the one shape that every
failure has; and which routes need a signed-in laptop.
"""

from typing import Any

import msgspec
from litestar import Litestar, Request, Response, Router
from litestar.openapi.config import OpenAPIConfig
from litestar.openapi.plugins import JsonRenderPlugin
from litestar.routes import HTTPRoute
from litestar.status_codes import HTTP_404_NOT_FOUND

from fieldvisit_sync.protocol import media
from fieldvisit_sync.protocol.messages import PROTOCOL_VERSION, ErrorAnswer, JsonSyncRequest, SyncAnswer
from fieldvisit_sync.protocol.reasons import Failure
from fieldvisit_sync.server.failures import answer_failure
from fieldvisit_sync.server.permissions import Permission, needs, permission_of

PATH = "/v1/schema"
"""Where it lies: `/v1/schema/openapi.json`."""


_BEARER = "bearer"
_FAILED = {
    "description": "Afvist; en kode for programmer og en sætning på dansk",
    "content": {media.JSON: {"schema": {"$ref": "#/components/schemas/ErrorAnswer"}}},
}


def describe(app: Litestar) -> dict[str, Any]:
    """Return the description of an application's routes."""
    return _completed(app, app.openapi_schema.to_schema())


def make_config() -> OpenAPIConfig:
    """Return what the framework is told about the description."""
    return OpenAPIConfig(
        title="FieldVisit",
        version=str(PROTOCOL_VERSION),
        openapi_router=Router(
            PATH, route_handlers=[], opt=needs(Permission.PUBLIC), after_request=_without_pages
        ),
        render_plugins=[_CompleteJson()],
    )


class _CompleteJson(JsonRenderPlugin):
    """Renders the completed description."""

    def render(self, request: Request[Any, Any, Any], openapi_schema: dict[str, Any]) -> bytes:
        return super().render(request, _completed(request.app, openapi_schema))


def _completed(app: Litestar, description: dict[str, Any]) -> dict[str, Any]:
    _, shapes = msgspec.json.schema_components(
        (JsonSyncRequest, SyncAnswer, ErrorAnswer), ref_template="#/components/schemas/{name}"
    )
    known = description.get("components", {})
    components = {
        **known,
        "schemas": shapes | known.get("schemas", {}),
        "securitySchemes": {_BEARER: {"type": "http", "scheme": "bearer"}},
    }
    public = _public_routes(app)
    paths = {
        path: {
            method: _operation(path, operation, is_public=(path, method) in public)
            for method, operation in operations.items()
        }
        for path, operations in description["paths"].items()
    }
    return description | {"components": components, "paths": paths}


def _operation(path: str, operation: dict[str, Any], *, is_public: bool) -> dict[str, Any]:
    answers = {status: answer for status, answer in operation["responses"].items() if status.startswith("2")}
    if path.startswith(PATH):
        answers = {status: _document(answer) for status, answer in answers.items()}
    security: list[dict[str, list[str]]] = [] if is_public else [{_BEARER: []}]
    return operation | {"responses": answers | {"default": _FAILED}, "security": security}


def _document(answer: dict[str, Any]) -> dict[str, Any]:
    """Describe the description itself, which the framework hands out as text."""
    return answer | {"content": {form: {"schema": {"type": "object"}} for form in answer["content"]}}


def _public_routes(app: Litestar) -> set[tuple[str, str]]:
    return {
        (route.path_format, method.lower())
        for route in app.routes
        if isinstance(route, HTTPRoute)
        for method, (handler, _) in route.route_handler_map.items()
        if permission_of(handler) is Permission.PUBLIC
    }


def _without_pages(response: Response[Any]) -> Response[Any]:
    """Answer unknown paths below the description like all others, not with the framework's page."""
    return answer_failure(Failure.NOT_FOUND) if response.status_code == HTTP_404_NOT_FOUND else response
