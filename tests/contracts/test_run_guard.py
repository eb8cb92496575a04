"""The guards around the suite notice what they are there for."""

import logging
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.canary import NAMES, LogWatch
from tests.run_guard import RUN_VARIABLE, end_processes_left_behind
from tests.source_tree import ROOT

NOT_THIS_COMPUTER = "192.0.2.1"  # reserved for documentation (RFC 5737)
SKIPPED_TEST = """
import pytest

@pytest.mark.postgresql
@pytest.mark.skipif(True, reason="no server binaries")
def test_that_needs_a_server() -> None:
    assert True
"""


def test_that_a_connection_to_another_host_is_refused() -> None:
    with socket.socket() as probe, pytest.raises(RuntimeError, match="only talk to this computer"):
        probe.connect((NOT_THIS_COMPUTER, 80))


def test_that_a_name_lookup_of_another_host_is_refused() -> None:
    with pytest.raises(RuntimeError, match="only talk to this computer"):
        socket.getaddrinfo("fieldvisit.example", 443)


def test_that_loopback_stays_open() -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as server,
        socket.create_connection(server.getsockname(), timeout=5) as client,
    ):
        assert client.getpeername() == server.getsockname()


def test_that_the_home_of_a_test_is_not_the_users() -> None:
    assert Path.home().name.startswith("fieldvisit-tests-")


def test_that_a_process_left_behind_is_named_and_ended() -> None:
    run = "one-test-of-the-guard"
    child = subprocess.Popen(
        [sys.executable, "-c", "input()"],
        stdin=subprocess.PIPE,
        env={**os.environ, RUN_VARIABLE: run},
        start_new_session=True,
    )
    with child:
        left = end_processes_left_behind(run, patience=0)
        assert child.wait(timeout=10) != 0
    assert any(line.startswith(f"{child.pid} ") for line in left)


@pytest.mark.parametrize("name", sorted(NAMES))
def test_that_a_person_in_a_log_record_is_noticed(name: str) -> None:
    watch = LogWatch()
    record = logging.LogRecord("fieldvisit.store", logging.INFO, "store.py", 7, "saved %s", (name,), None)
    watch.handle(record)
    assert watch.leaks == ["fieldvisit.store line 7 of store.py"]


@pytest.mark.parametrize(("required", "exit_code"), [("1", 1), ("", 0)])
def test_that_a_skipped_postgresql_test_fails_only_where_postgresql_is_required(
    tmp_path: Path, required: str, exit_code: int
) -> None:
    (tmp_path / "test_skipped.py").write_text(SKIPPED_TEST)
    result = subprocess.run(
        [sys.executable, "-m", "pytest", "-c", "pyproject.toml", "-p", "tests.conftest", str(tmp_path), "-q"],
        cwd=ROOT,
        env={
            **os.environ,
            "FIELDVISIT_REQUIRE_POSTGRESQL": required,
            "PYTEST_ADDOPTS": "-p no:cacheprovider",
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == exit_code, result.stdout
