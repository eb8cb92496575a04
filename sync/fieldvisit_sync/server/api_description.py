"""The OpenAPI description of the routes, served and printed (`fieldvisit-server openapi`).

The body of sync is read by hand, so the framework does not know its messages; their shapes are added here.
"""

from typing import Any

import msgspec
from litestar import Litestar, Request, Response, Router
from litestar.openapi.config import OpenAPIConfig
from litestar.openapi.plugins import JsonRenderPlugin
from litestar.status_codes import HTTP_404_NOT_FOUND

from fieldvisit_sync.protocol.messages import PROTOCOL_VERSION, ErrorAnswer, JsonSyncRequest, SyncAnswer
from fieldvisit_sync.protocol.reasons import Failure
from fieldvisit_sync.server.failures import answer_failure
from fieldvisit_sync.server.permissions import Permission, needs

PATH = "/v1/schema"
"""Where it lies: `/v1/schema/openapi.json`."""


def describe(app: Litestar) -> dict[str, Any]:
    """Return the description of an application's routes."""
    return _with_messages(app.openapi_schema.to_schema())


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
    """Renders the description with all messages."""

    def render(self, request: Request[Any, Any, Any], openapi_schema: dict[str, Any]) -> bytes:
        return super().render(request, _with_messages(openapi_schema))


def _with_messages(description: dict[str, Any]) -> dict[str, Any]:
    _, shapes = msgspec.json.schema_components(
        (JsonSyncRequest, SyncAnswer, ErrorAnswer), ref_template="#/components/schemas/{name}"
    )
    known = description.get("components", {})
    return description | {"components": known | {"schemas": shapes | known.get("schemas", {})}}


def _without_pages(response: Response[Any]) -> Response[Any]:
    """Answer unknown paths below the description like all others, not with the framework's page."""
    return answer_failure(Failure.NOT_FOUND) if response.status_code == HTTP_404_NOT_FOUND else response
