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

from tests.drivers.http_laptop import HttpLaptop
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


@pytest.mark.timeout(3_600)
def test_that_every_route_answers_as_described(server_town: ServerTown) -> None:
    described = schemathesis.openapi.from_url(f"{server_town.server.url}/v1/schema/openapi.json")
    # Each with a laptop of its own, enrolled before the requests use up what the server allows one address.
    asked = [
        (mode, operation, server_town.laptop("leder"))
        for operation in _operations(described)
        # Anything is text in a path: only a body can be wrong.
        for mode in (MODES if operation.body else MODES[:1])
    ]
    statuses = {
        f"{mode.name} {operation.method} {operation.path}": _statuses(laptop, operation, mode)
        for mode, operation, laptop in asked
    }
    assert all(sum(name.startswith(mode.name) for name in statuses) >= 5 for mode in MODES)
    assert {name: seen for name, seen in statuses.items() if any(status >= 500 for status in seen)} == {}
    assert all(seen for seen in statuses.values())


def _operations(described: OpenApiSchema) -> list[Operation]:
    return [found.ok() for found in described.get_all_operations()]


def _statuses(laptop: HttpLaptop, operation: Operation, mode: schemathesis.GenerationMode) -> set[int]:
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
