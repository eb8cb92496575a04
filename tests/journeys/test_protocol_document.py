"""docs/sync-protocol.md is true: its requests are sent in order to a real server, and its answers are what comes back."""

import base64
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from fieldvisit_sync.clock import FileClock
from fieldvisit_sync.schema.registry import SCHEMA_VERSION
from tests.drivers.http_laptop import HttpLaptop
from tests.fuzz.line import Fault
from tests.journeys.server_town import ServerTown, running_town
from tests.source_tree import ROOT

DOCUMENT = ROOT / "docs/sync-protocol.md"
BLOCK = re.compile(r"^```json (.+?)\n(.*?)^```", re.MULTILINE | re.DOTALL)
PLACEHOLDER = re.compile(r"<[^>]+>")
REST = "…"
FAULTS = {
    Fault.BEFORE_REQUEST: "the line is cut before the request",
    Fault.IN_BODY: "inside the body",
    Fault.AFTER_COMMIT: "after the commit, before the answer",
    Fault.IN_ANSWER: "inside the answer",
    Fault.TWICE: "the request arrives twice",
    Fault.LATE: "the request arrives late",
    Fault.SERVER_KILLED: "the server is killed",
    Fault.SERVER_KILLED_AFTER: "the server is killed",
    Fault.LAPTOP_KILLED: "the laptop is killed",
}
BEGIN = datetime(2026, 10, 6, 5, 30, tzinfo=UTC)
LEAST = 13
"""Examples the document has at least: so that a change of its form does not empty this test."""


@dataclass(frozen=True)
class Example:
    """A request of the document with its answer.

    Attributes:
        method: of HTTP.
        path: of the route.
        who: login whose laptop sends it; empty for a stranger.
        body: what is sent; None for nothing.
        status: of the answer.
        answer: what comes back.
    """

    method: str
    path: str
    who: str
    body: Any
    status: int
    answer: Any


def examples() -> list[Example]:
    """Return the examples of the document in their order."""
    blocks = BLOCK.findall(DOCUMENT.read_text(encoding="utf-8"))
    pairs = zip(blocks[::2], blocks[1::2], strict=True)
    return [
        Example(method, path, "".join(who), _json(body), int(status), _json(answer))
        for (head, body), (status, answer) in pairs
        for method, path, *who in [head.split()]
    ]


@pytest.fixture
def clock(tmp_path: Path) -> FileClock:
    """The time that server and laptops live by: each example's own."""
    made = FileClock(tmp_path / "clock.json")
    made.set(BEGIN, ticking=False)
    return made


@pytest.fixture
def town(tmp_path: Path, clock: FileClock) -> Iterator[ServerTown]:
    """A server on that clock."""
    with running_town(tmp_path / "server", None, tmp_path / "clock.json") as running:
        yield running


def test_that_every_example_is_answered_as_the_document_says(town: ServerTown, clock: FileClock) -> None:
    key = Ed25519PrivateKey.generate()
    known: dict[str, Any] = {
        "<schema>": SCHEMA_VERSION,
        "<code>": town.enrol_code("konsulent"),
        "<public key>": base64.b64encode(key.public_key().public_bytes_raw()).decode(),
    }
    laptops = {"konsulent": town.stranger(), "kollega": town.laptop("kollega")}
    told = examples()
    assert len(told) >= LEAST
    for example in told:
        if "<challenge>" in known:
            signed = key.sign(f"fieldvisit-token:{known['<challenge>']}".encode())
            known["<signature>"] = base64.b64encode(signed).decode()
        if isinstance(example.body, dict) and "device_time" in example.body.get("header", {}):
            clock.set(datetime.fromisoformat(example.body["header"]["device_time"]), ticking=False)
        laptop = laptops.get(example.who, town.stranger())
        status, answer = _sent(laptop, example, known)
        assert (status, _differences(example.answer, answer, known, "answer")) == (example.status, []), (
            f"{example.method} {example.path}: {answer}"
        )
        laptops["konsulent"].token = known.get("<token>")


def test_that_the_table_names_every_fault_that_is_acted_out() -> None:
    assert set(FAULTS) == set(Fault)
    table = [line for line in DOCUMENT.read_text(encoding="utf-8").splitlines() if line.startswith("| ")]
    assert [
        fault for fault, words in FAULTS.items() if not any(line.startswith(f"| {words}") for line in table)
    ] == []


def _json(text: str) -> Any:
    return msgspec.json.decode(text.encode()) if text.strip() else None


def _sent(laptop: HttpLaptop, example: Example, known: dict[str, Any]) -> tuple[int, Any]:
    body = b"" if example.body is None else msgspec.json.encode(_filled(example.body, known))
    answer = laptop.send(example.method, example.path, body)
    return answer.status_code, msgspec.json.decode(answer.content)


def _filled(value: Any, known: dict[str, Any]) -> Any:
    if isinstance(value, dict):
        return {name: _filled(inner, known) for name, inner in value.items()}
    if isinstance(value, list):
        return [_filled(inner, known) for inner in value]
    return known.get(value, value) if isinstance(value, str) else value


def _differences(told: Any, came: Any, known: dict[str, Any], place: str) -> list[str]:
    """List where an answer is not as told; a placeholder takes the first value it meets and stands for it from then on."""
    if isinstance(told, str) and PLACEHOLDER.fullmatch(told):
        if told.startswith("<a "):
            return []
        return [] if known.setdefault(told, came) == came else [f"{place}: another {told}"]
    if isinstance(told, dict) and isinstance(came, dict):
        return [f"{place}: {sorted(told.keys() ^ came.keys())}"] * (told.keys() != came.keys()) + [
            difference
            for name in told.keys() & came.keys()
            for difference in _differences(told[name], came[name], known, f"{place}.{name}")
        ]
    if isinstance(told, list) and isinstance(came, list):
        wanted = told[:-1] if told[-1:] == [REST] else told
        fits = len(came) > len(wanted) if wanted is not told else len(came) == len(wanted)
        return [f"{place}: {len(came)} entries"] * (not fits) + [
            difference
            for number, (inner, real) in enumerate(zip(wanted, came, strict=False))
            for difference in _differences(inner, real, known, f"{place}[{number}]")
        ]
    return [] if told == came and type(told) is type(came) else [f"{place}: {came!r}, not {told!r}"]
