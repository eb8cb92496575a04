"""A private PostgreSQL for tests: its own folder, its own port on loopback, no trace afterwards."""

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg

INSTALLED = Path("/usr/lib/postgresql")
"""Where Debian puts the server's binaries, one folder per version."""

MISSING = "PostgreSQL's server binaries are not installed (apt-get install postgresql)"
"""Why a test was skipped."""


def find_binaries() -> Path | None:
    """Return the folder of the newest server binaries, or None where there are none."""
    found = [folder / "bin" for folder in INSTALLED.glob("*") if (folder / "bin/initdb").exists()]
    return max(found, key=lambda folder: float(folder.parent.name), default=None)


class PostgresServer:
    """A running server.

    Attributes:
        port: its port on 127.0.0.1.
    """

    def __init__(self, port: int) -> None:
        self.port = port

    def url(self, database: str) -> str:
        """Return the address of a database."""
        return f"postgresql://tester@127.0.0.1:{self.port}/{database}"

    def create_database(self, name: str) -> str:
        """Make an empty database and return its address."""
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            connection.execute(f'create database "{name}"'.encode())
        return self.url(name)


@contextmanager
def running_postgres(binaries: Path) -> Iterator[PostgresServer]:
    """Start a server in a temporary folder and stop it at the end."""
    account = _account()
    folder = Path(tempfile.mkdtemp(prefix="fieldvisit-pg-"))
    environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "TZ": "UTC"}
    inherited = {name: value for name, value in os.environ.items() if name.startswith("FIELDVISIT_")}
    if account is not None:
        shutil.chown(folder, account)
    data, port = folder / "data", _free_port()

    def run(*command: str) -> None:
        subprocess.run(
            command, check=True, capture_output=True, user=account, cwd=folder, env=environment | inherited
        )

    run(
        str(binaries / "initdb"),
        *("-D", str(data), "-U", "tester", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"),
    )
    options = (
        f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder} "
        "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=100 "
        "-c shared_buffers=32MB -c autovacuum=off"
    )
    control = (str(binaries / "pg_ctl"), "-D", str(data), "-w", "-l", str(folder / "log"))
    run(*control, "-o", options, "start")
    try:
        yield PostgresServer(port)
    finally:
        run(*control, "-m", "immediate", "stop")
        shutil.rmtree(folder, ignore_errors=True)


def _account() -> str | None:
    """Return the account to run under: PostgreSQL refuses root."""
    if os.geteuid() != 0:
        return None
    accounts = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in accounts else "nobody"


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
