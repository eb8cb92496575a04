"""The description of the routes is true: what it allows gets an answer that it describes, never an error of the server.

`make faults` sends a thousand requests to each route, the suite a few.
"""

import os
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, seed, settings
from schemathesis import checks
from schemathesis.specs.openapi.schemas import OpenApiSchema

from tests.drivers.server_database import postgres_server
from tests.journeys.server_town import ServerTown, server_town

__all__ = ["postgres_server", "server_town"]

EXAMPLES = int(os.environ.get("FIELDVISIT_OPENAPI_EXAMPLES", "4"))
"""Requests per route and per kind of value: such as the description allows, and such as it does not."""

Operation = schemathesis.APIOperation[Any, Any, Any, Any]
Case = schemathesis.Case

CHECKS = [
    checks.not_a_server_error,
    checks.status_code_conformance,
    checks.content_type_conformance,
    checks.response_schema_conformance,
]

MODES = (schemathesis.GenerationMode.POSITIVE, schemathesis.GenerationMode.NEGATIVE)


@pytest.mark.parametrize("mode", MODES, ids=["described", "not described"])
@pytest.mark.timeout(1_800)
def test_that_every_route_answers_as_described(
    server_town: ServerTown, mode: schemathesis.GenerationMode
) -> None:
    described = schemathesis.openapi.from_url(f"{server_town.server.url}/v1/schema/openapi.json")
    statuses = {
        f"{operation.method} {operation.path}": _statuses(server_town, operation, mode)
        for operation in _operations(described)
        # Anything is text in a path: only a body can be wrong.
        if mode is schemathesis.GenerationMode.POSITIVE or operation.body
    }
    assert len(statuses) >= 5
    assert {name: seen for name, seen in statuses.items() if any(status >= 500 for status in seen)} == {}
    assert all(seen for seen in statuses.values())


def _operations(described: OpenApiSchema) -> list[Operation]:
    return [found.ok() for found in described.get_all_operations()]


def _statuses(town: ServerTown, operation: Operation, mode: schemathesis.GenerationMode) -> set[int]:
    laptop = town.laptop("leder")
    seen: set[int] = set()

    @seed(20261006)
    @settings(
        max_examples=EXAMPLES,
        phases=[Phase.generate],
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(case=operation.as_strategy(mode))
    def send(case: Case) -> None:
        answer = case.call(headers={"Authorization": f"Bearer {laptop.token}"})
        seen.add(answer.status_code)
        case.validate_response(answer, checks=CHECKS)

    send()
    return seen
