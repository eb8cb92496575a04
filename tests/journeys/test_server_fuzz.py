"""Bytes and values that no laptop sends: every route refuses them itself, on both databases."""

import random
from typing import Any

import msgspec
import pytest

from fieldvisit_sync.protocol import media
from fieldvisit_sync.protocol.messages import BatchHead, ErrorAnswer, SyncRequest
from fieldvisit_sync.protocol.reasons import FAILURE_DA, Failure
from fieldvisit_sync.schema.registry import SCHEMA_VERSION
from tests.drivers.http_laptop import AT, HttpLaptop
from tests.drivers.server_database import postgres_server
from tests.journeys.server_town import ServerTown, server_town

__all__ = ["postgres_server", "server_town"]

HEADER = SyncRequest(
    schema=SCHEMA_VERSION,
    device_time=AT,
    batch=BatchHead(id="01a20114-be5a-7160-8655-46b481803310", frames=1),
)


@pytest.mark.parametrize("signed_in", [True, False])
def test_that_random_bytes_to_every_route_are_never_the_servers_fault(
    server_town: ServerTown, signed_in: bool
) -> None:
    sender = server_town.laptop("leder") if signed_in else server_town.stranger()
    source = random.Random(20261006)
    statuses: dict[str, set[int]] = {}
    for method, path in _routes(sender):
        for _ in range(12):
            answer = sender.send(
                method,
                path.replace("{device}", source.choice(["x", "%00", "%ff", "..%2f", _unknown_id(source)])),
                source.randbytes(source.choice([0, 1, 3, 4, 5, 70, 4_000])),
                source.choice(
                    [media.SYNC, media.JSON, "application/x-msgpack", "", "multipart/form-data", "æ"]
                ),
                Content_Encoding=source.choice(["", "gzip", "zstd", "identity"]),
            )
            statuses.setdefault(path, set()).add(answer.status_code)
            if answer.status_code >= 400:
                told = msgspec.json.decode(answer.content, type=ErrorAnswer)
                assert told.message == FAILURE_DA[Failure(told.code)]
    assert {status for seen in statuses.values() for status in seen if status >= 500} == set()


WEIRD: list[Any] = [
    *(None, -1, 2**63, 2**70, 1.5, "", "\0", "\ufffe", "x" * 5_000, [], {}, [[]], {"\0": 1}, True),
    "2026-10-06T99:99:99.000Z",
]


def test_that_valid_messages_with_one_strange_value_are_never_the_servers_fault(
    server_town: ServerTown,
) -> None:
    laptop = server_town.laptop("konsulent")
    laptop.sync()
    mutation = {
        "id": "01a20114-be5a-7160-8655-46b481803312",
        "kind": "visit",
        "record": "01a20114-be5a-7160-8655-46b481803313",
        "op": "put",
        "base": 0,
        "new": {"status": "planned", "bag": ["a"], "reception": 1, "planned_at": AT, "note": "n"},
        "old": {"note": "x"},
        "at": AT,
        "group": "g",
    }
    header = msgspec.to_builtins(HEADER) | {"cursor": laptop.cursor, "acknowledged": [], "page_rows": 10}
    header["batch"]["first"] = 0
    message = {"header": header, "frames": [[mutation]]}
    search = {"text": "svejser", "purpose": "p", "most_hits": 5}
    statuses = []
    for path, whole in (("/v1/sync", message), ("/v1/candidates/search", search)):
        for place in _places(whole):
            for value in WEIRD:
                body = msgspec.json.encode(_with(whole, place, value))
                statuses.append((place, value, laptop.send("POST", path, body).status_code))
    assert len(statuses) > 300
    assert [seen for seen in statuses if seen[2] >= 500] == []
    assert {200, 400} <= {status for _, _, status in statuses}


def _unknown_id(source: random.Random) -> str:
    return f"01a20114-be5a-7160-8655-{source.randrange(16**12):012x}"


def _routes(laptop: HttpLaptop) -> list[tuple[str, str]]:
    described = laptop.ask("GET", "/v1/schema/openapi.json", dict[str, Any])["paths"]
    routes = [(method.upper(), path) for path, methods in described.items() for method in methods]
    assert len(routes) >= 8
    return [*routes, *(("OPTIONS", path) for path in described), ("DELETE", "/v1/sync"), ("GET", "/nix")]


def _places(whole: Any, way: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    items = whole.items() if isinstance(whole, dict) else enumerate(whole) if isinstance(whole, list) else ()
    return [way, *(place for key, inner in items for place in _places(inner, (*way, key)))]


def _with(whole: Any, place: tuple[Any, ...], value: Any) -> Any:
    if not place:
        return value
    copied = dict(whole) if isinstance(whole, dict) else list(whole)
    copied[place[0]] = _with(whole[place[0]], place[1:], value)
    return copied
