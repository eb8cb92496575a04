"""Keeps a demo municipality running for a window that was asked for sample data at its first start.

`python -m fieldvisit.demo.attendant FOLDER USER` makes the municipality or goes on with it, and ends it when standard input
ends, so also when the window is killed. It says lines of JSON:

* `{"part": "people", "done": 2, "whole": 11}`: how far the making is; the parts are those of `municipality`.
* `{"profile", "passphrase", "clock"}`: everything runs; the user's profile folder, what opens it, the shared clock's file.
* `{"problem": "open" | "room" | "folder" | "passphrase" | "failed"}`: why not; then it ends, and what was half made is gone.

`--remove` in place of the user throws the municipality away and says `{"removed": true}`.
"""

import errno
import json
import shutil
import signal
import sys
import traceback
from pathlib import Path
from threading import Event

from fieldvisit.demo.laptop_folder import CLOCK_FILE
from fieldvisit.demo.municipality import (
    AlreadyOpenError,
    DemoError,
    DemoMunicipality,
    FolderInUseError,
    NoRoomError,
)
from fieldvisit.demo.scenario import load_scenario
from fieldvisit_sync.parent_pipe import call_when_closed

REMOVE = "--remove"

_CODES: dict[type[DemoError], str] = {
    AlreadyOpenError: "open",
    NoRoomError: "room",
    FolderInUseError: "folder",
}
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_NO_ROOM_BYTES = 2_000_000
"""So little is left on a disk that was filled while the municipality was made; its programs say so each in its own way."""


class _StoppedError(Exception):
    """Nobody wants the municipality any more."""


class Attendant:
    """Makes or starts one municipality and keeps it until it is told to end.

    Args:
        demo: not started yet.
        user: scenario name of whose laptop is wanted.
        stopped: set when it is to end.
    """

    def __init__(self, demo: DemoMunicipality, user: str, stopped: Event) -> None:
        self._demo, self._user, self._stopped = demo, user, stopped

    def attend(self) -> None:
        """Say how it goes, and return when it is over."""
        demo = self._demo
        if not demo.opens:
            _say({"problem": "passphrase"})
            return
        made_before = demo.is_ready
        try:
            demo.start(self._tell)
        except _StoppedError:
            _clear_away(demo)
        except Exception as error:
            code = self._code(error)
            if code == "failed":
                traceback.print_exc()
            if not made_before and code not in {"open", "folder"}:
                _clear_away(demo)
            _say({"problem": code})
        else:
            try:
                clock = str(demo.folder / CLOCK_FILE)
                _say(
                    {
                        "profile": str(demo.profile(self._user)),
                        "passphrase": demo.passphrase,
                        "clock": clock,
                    }
                )
                self._stopped.wait()
            finally:
                demo.stop()

    def _tell(self, part: str, done: int, whole: int) -> None:
        if self._stopped.is_set():
            raise _StoppedError
        _say({"part": part, "done": done, "whole": whole})

    def _code(self, error: Exception) -> str:
        if isinstance(error, DemoError):
            return _CODES[type(error)]
        if isinstance(error, OSError) and error.errno in _FULL:
            return "room"
        return "room" if shutil.disk_usage(self._demo.folder).free < _NO_ROOM_BYTES else "failed"


def remove(demo: DemoMunicipality) -> None:
    """Throw a municipality away, with its folder when nothing else lies in it, and say so."""
    try:
        _clear_away(demo)
    except DemoError as problem:
        _say({"problem": _CODES[type(problem)]})
    except OSError:
        traceback.print_exc()
        _say({"problem": "failed"})
    else:
        _say({"removed": True})


def _clear_away(demo: DemoMunicipality) -> None:
    demo.remove()
    if not any(demo.folder.iterdir()):
        demo.folder.rmdir()


def _say(line: dict[str, object]) -> None:
    print(json.dumps(line), flush=True)


def main(folder: Path, user: str) -> None:
    """Work for the process that reads standard output."""
    demo = DemoMunicipality(folder, load_scenario())
    if user == REMOVE:
        remove(demo)
        return
    stopped = Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, lambda *_: stopped.set())
    call_when_closed(sys.stdin.fileno(), stopped.set)
    Attendant(demo, user, stopped).attend()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
