"""A child process that is talked to in JSON lines: orders in, one answer line each."""

import contextlib
import json
import os
import selectors
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Self

START_SECONDS = 60.0
"""Longest wait for a child's first line."""

ANSWER_SECONDS = 180.0
"""Longest wait for the answer to an order."""

STOP_SECONDS = 10.0


class ChildError(RuntimeError):
    """A child ended, or gave no answer in time; the message names the child and the file of its errors."""


class Child:
    """A running child process with its own environment; ends with its parent.

    Args:
        name: how messages call it.
        command: program and arguments.
        environment: what it sees besides this process's environment.
        log: file for its standard error.
    """

    def __init__(self, name: str, command: Sequence[str], environment: Mapping[str, str], log: Path) -> None:
        self.name = name
        self._log = log
        self._errors = log.open("ab")
        self._process = subprocess.Popen(
            list(command),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            env={**os.environ, **environment},
            start_new_session=True,
        )
        self._buffer = b""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    @property
    def pid(self) -> int:
        """Return the process id."""
        return self._process.pid

    @property
    def is_running(self) -> bool:
        """Say whether it still runs."""
        return self._process.poll() is None

    def read(self, seconds: float = START_SECONDS) -> dict[str, Any]:
        """Return the next line it says.

        Raises:
            ChildError: it ended, or said nothing in time.
        """
        with selectors.DefaultSelector() as selector:
            assert self._process.stdout is not None
            descriptor = self._process.stdout.fileno()
            selector.register(descriptor, selectors.EVENT_READ)
            while b"\n" not in self._buffer:
                if not selector.select(seconds):
                    raise ChildError(
                        f"{self.name} gave no answer within {seconds:.0f} s, see {self._log.name}"
                    )
                chunk = os.read(descriptor, 1 << 16)
                if not chunk:
                    raise ChildError(f"{self.name} ended with {self._process.wait()}, see {self._log.name}")
                self._buffer += chunk
        line, _, self._buffer = self._buffer.partition(b"\n")
        answer: dict[str, Any] = json.loads(line)
        return answer

    def ask(self, order: Mapping[str, Any], seconds: float = ANSWER_SECONDS) -> dict[str, Any]:
        """Give an order and return its answer.

        Raises:
            ChildError: it ended, or gave no answer in time.
        """
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(json.dumps(order).encode() + b"\n")
            self._process.stdin.flush()
        except BrokenPipeError:
            raise ChildError(f"{self.name} ended with {self._process.wait()}, see {self._log.name}") from None
        return self.read(seconds)

    def kill(self) -> None:
        """End it at once, as a power cut would."""
        self._process.kill()
        self._close()

    def stop(self) -> None:
        """Ask it to end, and end it when it does not."""
        if self.is_running:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self._process.pid, signal.SIGTERM)
            try:
                self._process.wait(STOP_SECONDS)
            except subprocess.TimeoutExpired:
                self._process.kill()
        self._close()

    def _close(self) -> None:
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout, self._errors):
            if stream is not None:
                with contextlib.suppress(BrokenPipeError):
                    stream.close()


def module(name: str, *arguments: str) -> list[str]:
    """Return the command that runs one of our modules with this interpreter."""
    return [sys.executable, "-m", name, *arguments]
