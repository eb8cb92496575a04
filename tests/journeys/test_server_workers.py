"""A server of several processes: one address, one set of limits, one end."""

import os
import re
import select
import signal
import sys
import uuid
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest

from fieldvisit.demo.server_process import CommandError, ServerProcess
from fieldvisit_sync.protocol.reasons import Failure
from fieldvisit_sync.server.cli import main
from fieldvisit_sync.server.limits import Rates
from tests.drivers.http_laptop import RefusedError, put
from tests.drivers.postgres import PostgresServer
from tests.journeys.server_town import ServerTown, running_town

pytestmark = [
    pytest.mark.postgresql,
    pytest.mark.skipif(sys.platform != "linux", reason="looks at the processes in /proc"),
]
SECONDS = 10.0
ASKED = 200


@pytest.fixture(scope="module")
def postgres_url(postgres_server: PostgresServer) -> str:
    """An empty database."""
    return postgres_server.create_database(f"workers_{uuid.uuid4().hex}")


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory, postgres_url: str) -> Iterator[ServerTown]:
    """A server of two processes with its people."""
    with running_town(tmp_path_factory.mktemp("server"), postgres_url, workers=2) as town:
        yield town


def _workers(server: ServerProcess) -> set[int]:
    children = Path(f"/proc/{server.pid}/task/{server.pid}/children").read_text(encoding="ascii")
    return {int(child) for child in children.split()}


@contextmanager
def _watched(processes: set[int]) -> Iterator[list[int]]:
    """Open a handle on each process, which tells when it has ended, whoever gets its number next."""
    handles = [os.pidfd_open(process) for process in processes]
    try:
        yield handles
    finally:
        for handle in handles:
            os.close(handle)


def _has_ended(handle: int, seconds: float = 0.0) -> bool:
    return bool(select.select([handle], [], [], seconds)[0])


def test_that_laptops_of_all_workers_see_each_others_changes(town: ServerTown) -> None:
    laptops = [town.laptop("konsulent") for _ in range(4)]
    made = [put("company", name=f"Virksomhed {number}") for number in range(4)]
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda each: each[0].sync(each[1]), zip(laptops, made, strict=True)))
    for laptop, own in zip(laptops, made, strict=True):
        laptop.sync()
        assert {("company", record.record) for record in made if record is not own} <= laptop.rows.keys()
    assert len(_workers(town.server)) == 2


def test_that_a_limit_counts_the_requests_of_all_workers(town: ServerTown) -> None:
    laptop = town.laptop("konsulent")

    def ask(_: int) -> bool:
        try:
            laptop.challenge()
        except RefusedError as refused:
            return refused.answer.code != Failure.TOO_MANY
        return True

    allowed = int(Rates().sign_ins.burst)
    with ThreadPoolExecutor(4) as pool:
        assert sum(pool.map(ask, range(allowed + allowed // 2))) < allowed + allowed // 4


def test_that_a_worker_that_is_killed_is_replaced_and_nothing_that_was_answered_is_lost(
    town: ServerTown,
) -> None:
    laptop = town.laptop("konsulent")
    made = put("company", name="Smedjen A/S")
    laptop.sync(made)
    before = _workers(town.server)
    for worker in before:
        os.kill(worker, signal.SIGKILL)
    other = town.laptop("kollega")
    for _ in range(ASKED):
        other.sync()
        if len(_workers(town.server) - before) == len(before):
            break
    assert len(_workers(town.server) - before) == len(before)
    assert other.rows["company", made.record]["name"] == "Smedjen A/S"
    assert re.search("is replaced", town.server.log.read_text(encoding="utf-8"))


def test_that_a_stop_signal_ends_all_workers(tmp_path: Path, postgres_url: str) -> None:
    server = ServerProcess(tmp_path, postgres_url, workers=2)
    server.start()
    workers = _workers(server)
    with _watched(workers) as handles:
        os.kill(server.pid, signal.SIGTERM)
        assert server.wait() == 0
        assert all(map(_has_ended, handles))


def test_that_workers_end_when_the_process_that_watches_them_is_killed(
    tmp_path: Path, postgres_url: str
) -> None:
    server = ServerProcess(tmp_path, postgres_url, workers=2)
    server.start()
    workers = _workers(server)
    with _watched(workers) as handles:
        server.kill()
        assert all(_has_ended(handle, SECONDS) for handle in handles)


def test_that_a_server_whose_workers_cannot_begin_ends(tmp_path: Path, postgres_url: str) -> None:
    missing = tmp_path / "none.pem"
    server = ServerProcess(tmp_path, postgres_url)
    with pytest.raises(CommandError) as refused:
        server.command(
            "serve", "--port", "0", "--workers", "2", "--certfile", str(missing), "--keyfile", str(missing)
        )
    assert refused.value.exit_code == 2
    assert "Traceback" not in refused.value.message


def test_that_the_embedded_database_is_served_by_one_process(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["serve", "--port", "0", "--workers", "2", "--data", str(tmp_path)]) == 2
    assert "PostgreSQL" in capsys.readouterr().err
