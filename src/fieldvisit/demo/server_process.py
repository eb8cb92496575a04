"""The central server as a child process, driven by its own commands: for journeys, faults, the demo and benches.

It ends with its parent, also when that is killed.
"""

import json
import os
import secrets
import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from fieldvisit_sync.parent_pipe import STOP_WITH_STDIN

COMMAND = (sys.executable, "-m", "fieldvisit_sync.server.cli")
"""How the server's command line is started, in whatever environment this process runs in."""

STOP_SECONDS = 20.0
"""How long a server may take to end by itself."""


class CommandError(Exception):
    """A command of the server ended with another exit code than 0.

    Attributes:
        exit_code: the code.
        message: what it wrote to standard error.
    """

    def __init__(self, exit_code: int, message: str) -> None:
        super().__init__(f"exit {exit_code}: {message}")
        self.exit_code = exit_code
        self.message = message


class ServerProcess:
    """One server with its data folder; it can be started, stopped, killed and started again.

    Attributes:
        data: the data folder.
        passwords: login to password of the users made here; random for every run.

    Args:
        data: the data folder, which is made if there is none.
        database_url: a PostgreSQL database; None for the embedded one.
        environment: further variables, such as the clock file or a fault point.
        port: 0 picks a free one at the first start; a restart keeps it.
        workers: processes that answer; several need PostgreSQL, 0 is one for each processor.
    """

    def __init__(
        self,
        data: Path,
        database_url: str | None = None,
        *,
        environment: Mapping[str, str] | None = None,
        port: int = 0,
        workers: int = 1,
    ) -> None:
        self.data = data
        self.passwords: dict[str, str] = {}
        self._database = ("--database", database_url) if database_url else ()
        self._environment = dict(environment or {})
        self._port = port
        self._workers = str(workers)
        self._process: subprocess.Popen[str] | None = None
        self._url: str | None = None
        data.mkdir(parents=True, exist_ok=True)

    def __enter__(self) -> Self:
        """Make the database and start."""
        self.prepare()
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop, whatever happened."""
        self.kill() if kind else self.stop()

    @property
    def url(self) -> str:
        """The address of the running server."""
        if self._url is None:
            raise RuntimeError("the server was never started")
        return self._url

    @property
    def pid(self) -> int:
        """The process id of the running server."""
        if self._process is None:
            raise RuntimeError("the server does not run")
        return self._process.pid

    @property
    def log(self) -> Path:
        """The file with what the server wrote to standard error."""
        return self.data / "server.log"

    def command(self, *words: str, text: str | None = None) -> Any:
        """Run a command of the server and return its JSON document.

        Args:
            words: the command words and options.
            text: standard input.

        Raises:
            CommandError: it ended with another code than 0.
        """
        done = subprocess.run(
            (*COMMAND, *words, "--json", "--data", str(self.data), *self._database),
            input=text,
            capture_output=True,
            text=True,
            encoding="utf-8",
            env=os.environ | self._environment,
            check=False,
        )
        if done.returncode != 0:
            raise CommandError(done.returncode, done.stderr)
        return json.loads(done.stdout)

    def prepare(self) -> None:
        """Make the database."""
        self.command("init")

    def create_municipality(self, code: str, name: str) -> None:
        """Add a municipality."""
        self.command("municipality", "add", code, "--name", name)

    def create_user(
        self,
        login: str,
        *,
        municipality: str,
        role: str,
        name: str,
        user: str | None = None,
        initials: str = "",
    ) -> str:
        """Add a user with a random password and return the id of the user record."""
        password = secrets.token_urlsafe(18)
        options = [*(["--id", user] if user else []), *(["--initials", initials] if initials else [])]
        made = self.command(
            *("user", "add", login, "--municipality", municipality, "--role", role, "--name", name),
            *options,
            "--password-stdin",
            text=password,
        )
        self.passwords[login] = password
        return str(made["id"])

    def enrol_code(self, login: str) -> str:
        """Return a fresh one-time code."""
        return str(self.command("enrol-code", login)["code"])

    def start(self, *, faults: Mapping[str, str] | None = None) -> None:
        """Start and wait until the server says that it answers.

        Args:
            faults: further variables for this start only.

        Raises:
            CommandError: it ended instead.
        """
        with self.log.open("a", encoding="utf-8") as log:
            self._process = subprocess.Popen(
                (
                    *(*COMMAND, "serve", "--json", "--data", str(self.data), "--port", str(self._port)),
                    *("--workers", self._workers, STOP_WITH_STDIN),
                    *self._database,
                ),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
                encoding="utf-8",
                env=os.environ | self._environment | dict(faults or {}),
            )
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            code = self._process.wait(STOP_SECONDS)
            self._forget()
            raise CommandError(code, self.log.read_text(encoding="utf-8")[-2_000:])
        self._url = str(json.loads(line)["url"])
        self._port = int(self._url.rpartition(":")[2])

    def stop(self) -> int:
        """Ask the server to end, wait for it, and return its exit code."""
        return self._end(signal.SIGTERM)

    def kill(self) -> None:
        """End the server without a warning, as a power cut would."""
        self._end(signal.SIGKILL)

    def restart(self) -> None:
        """Stop and start again at the same address."""
        self.stop()
        self.start()

    def wait(self, seconds: float = STOP_SECONDS) -> int:
        """Wait until the server ends by itself, and return its exit code."""
        if self._process is None:
            raise RuntimeError("the server does not run")
        code = self._process.wait(seconds)
        self._forget()
        return code

    def _end(self, how: signal.Signals) -> int:
        if self._process is None:
            return 0
        if self._process.poll() is None:
            self._process.send_signal(how)
        try:
            code = self._process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            code = self._process.wait(STOP_SECONDS)
        self._forget()
        return code

    def _forget(self) -> None:
        for pipe in (self._process.stdin, self._process.stdout) if self._process is not None else ():
            if pipe is not None:
                pipe.close()
        self._process = None
