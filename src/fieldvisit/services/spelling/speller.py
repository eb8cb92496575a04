"""A process of its own that holds the dictionaries: the binding of Hunspell keeps Python's lock while it thinks.

Opening the Danish dictionary takes a fifth of a second and a suggestion up to a third; on any thread of the window's
process all of its threads would stand still so long (decision 031).
"""

import json
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from threading import Lock
from typing import Any

_CHILD = "fieldvisit.services.spelling.child"
_STARTS = 2
"""How often the process is started for one question before the check gives up."""


class SpellingUnavailableError(Exception):
    """The check cannot answer: its process does not start, or it was closed."""


class Speller:
    """Answers questions about words. It starts its process with the first question; any thread may ask, one at a time.

    Args:
        dictionaries: paths without endings; a word that one of them knows is right.
    """

    def __init__(self, dictionaries: Sequence[Path]) -> None:
        self._dictionaries = tuple(dictionaries)
        self._lock = Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._closed = False

    @property
    def pid(self) -> int | None:
        """Id of the process; None while there is none."""
        return None if self._process is None else self._process.pid

    def find_wrong(self, words: Iterable[str]) -> frozenset[str]:
        """Return those of the words that no dictionary knows.

        Raises:
            SpellingUnavailableError: see above.
        """
        asked = list(words)
        return frozenset(self._ask({"check": asked})["wrong"]) if asked else frozenset()

    def suggest(self, word: str) -> tuple[str, ...]:
        """Return at most five words that this one may have been meant to be, the likeliest first.

        Raises:
            SpellingUnavailableError: see above.
        """
        return tuple(self._ask({"suggest": word})["words"])

    def close(self) -> None:
        """End the process; a question that it is thinking about fails."""
        self._closed = True
        process = self._process
        if process is not None:
            process.kill()
        with self._lock:
            self._end()

    def _ask(self, question: dict[str, Any]) -> dict[str, Any]:
        line = json.dumps(question).encode() + b"\n"
        with self._lock:
            for _ in range(_STARTS):
                answer = self._try(line)
                if answer:
                    found: dict[str, Any] = json.loads(answer)
                    return found
                self._end()
        raise SpellingUnavailableError

    def _try(self, line: bytes) -> bytes:
        try:
            process = self._running()
            assert process.stdin is not None
            assert process.stdout is not None
            process.stdin.write(line)
            process.stdin.flush()
            return process.stdout.readline()
        except OSError:
            return b""

    def _running(self) -> "subprocess.Popen[bytes]":
        if self._closed:
            raise OSError
        if self._process is None:
            command = (sys.executable, "-m", _CHILD, *map(str, self._dictionaries))
            # Nothing of what it says is kept: a word in an error would be one that somebody typed.
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        return self._process

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except OSError:
                    continue
