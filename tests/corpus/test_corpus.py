"""What laptops and servers of released versions send is still understood on the other side (SYNC "How it is tested", 4)."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from fieldvisit.sync_client.session import SyncSession
from fieldvisit_sync.protocol.login import ChallengeAnswer, TokenAnswer
from fieldvisit_sync.protocol.messages import SyncAnswer
from fieldvisit_sync.schema.registry import SCHEMA_VERSION, VERSIONS_TOGETHER
from fieldvisit_sync.server.database import FILE_NAME
from tests.corpus.exchange import SYNC, Exchange, load
from tests.corpus.replay import ReplayingServer, ServerReplay, answers_of, open_laptop
from tests.corpus.scene import PEOPLE, fill_server
from tests.drivers.hand_clock import HandClock
from tests.drivers.server_database import KEY, DatabasePlace, embedded_template
from tests.fuzz.server_side import ServerSide

__all__ = ["embedded_template"]

FOLDERS = sorted(Path(__file__).parent.glob("v*/"))
LOGIN = {"/v1/challenge": ChallengeAnswer, "/v1/token": TokenAnswer}


@pytest.fixture(scope="module", params=FOLDERS, ids=lambda folder: folder.name)
def exchanges(request: pytest.FixtureRequest) -> list[Exchange]:
    """The recording of one version."""
    return load(request.param)


def test_that_every_version_up_to_this_one_is_recorded() -> None:
    assert [folder.name for folder in FOLDERS] == [f"v{version}" for version in range(1, SCHEMA_VERSION + 1)]


def test_that_what_people_read_is_what_the_bytes_say(exchanges: list[Exchange], request: Any) -> None:
    folder = request.node.callspec.params["exchanges"]
    shown = msgspec.json.decode((folder / "messages.json").read_bytes())
    assert msgspec.json.decode(msgspec.json.encode([each.shown() for each in exchanges])) == shown


def test_that_the_recording_has_all_that_a_day_brings(exchanges: list[Exchange]) -> None:
    answers = [part for each in exchanges if each.path == SYNC for part in answers_of(each.answer)]
    results = {result.status for answer in answers if answer.batch for result in answer.batch.results}
    assert results == {"applied", "merged", "conflict", "refused"}
    assert any(answer.drops for answer in answers)
    assert any(row.deleted for answer in answers for row in answer.rows)
    assert any(answer.batch and answer.batch.stored for answer in answers)
    assert {exchange.path for exchange in exchanges} == {SYNC, *LOGIN}


def test_that_todays_server_answers_every_request_as_it_was_answered(
    exchanges: list[Exchange], embedded_template: Path, tmp_path: Path, request: Any
) -> None:
    (tmp_path / FILE_NAME).write_bytes(embedded_template.read_bytes())
    place, clock = DatabasePlace(None, tmp_path, KEY), HandClock()
    fill_server(place, clock)
    database = place.open()
    too_old = int(request.node.callspec.params["exchanges"].name[1:]) < SCHEMA_VERSION - VERSIONS_TOGETHER
    replay = ServerReplay(ServerSide(database, clock), clock)
    for number, exchange in enumerate(exchanges):
        content = replay.answer(exchange)
        if exchange.path != SYNC:
            msgspec.json.decode(content, type=LOGIN[exchange.path])
            continue
        now, then = _told(answers_of(content)), _told(answers_of(exchange.answer))
        if too_old:
            # Its work is taken as ever, and it is told nothing but what left its scope.
            assert (now[0], now[2]) == (then[0], {}), number
            continue
        assert (now[0], now[1]) == (then[0], then[1]), number
        for key, fields in then[2].items():
            assert fields.items() <= now[2][key].items(), (number, key)
    database.close()


def test_that_todays_laptop_stores_every_answer_and_proves_it(
    exchanges: list[Exchange], tmp_path: Path
) -> None:
    for name in PEOPLE:
        clock = HandClock()
        store = open_laptop(tmp_path / f"{name}.db", name, clock)
        line = ReplayingServer(store, [each for each in exchanges if each.laptop == name])
        reports = []
        while line.left:
            reports.append(SyncSession(store, clock, server=line).run())
        assert [report.proof.ok for report in reports if report.result == "done"][-1], name
        # A request that asks for no proof (from version 4 on the first one only measures the clocks) is answered without.
        assert all(report.proof.ok is not False for report in reports if report.result == "done"), name
        store.close()


def _told(parts: Iterable[SyncAnswer]) -> tuple[Any, Any, dict[tuple[str, str], dict[str, Any]]]:
    """Return the results, the drops with the ids of the rows, and the rows of an answer."""
    answers = list(parts)
    results = [
        (result.id, result.status, result.version, result.reason, result.field)
        for answer in answers
        for result in (answer.batch.results if answer.batch else [])
    ]
    drops = sorted((drop.kind, drop.id) for answer in answers for drop in answer.drops)
    rows = {
        (row.kind, row.id): row.fields | {"deleted": row.deleted} for answer in answers for row in answer.rows
    }
    return results, (drops, sorted(rows)), rows
