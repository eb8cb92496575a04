"""The one source of time for laptops and server (ARCHITECTURE "One clock").

Two kinds of time exist and must not be mixed: *wall time* (aware UTC; stamps, deadlines, lease, token life), which
a demo or a test may set, and *monotonic real time* (idle lock, debounce, rate limits, back-off, time-outs), which
nobody may set. Every other module takes a `Clock`; a contract test forbids reading the system's time elsewhere.
"""

import json
import os
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol

CLOCK_FILE_VARIABLE = "FIELDVISIT_CLOCK"
"""Environment variable naming the clock file that the processes of one demo share."""


class Clock(Protocol):
    """What every part of the product asks for the time."""

    def now(self) -> datetime:
        """Return wall time as an aware UTC datetime."""
        ...

    def monotonic(self) -> float:
        """Return seconds that only ever grow; never shown, never stored."""
        ...


class SystemClock:
    """The computer's own time."""

    def now(self) -> datetime:
        """Return the computer's time in UTC."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Return real seconds since an arbitrary point."""
        return time.monotonic()


@dataclass(frozen=True, slots=True)
class _Setting:
    """What a clock file holds: wall time `wall` was true at real time `anchor`; `ticking` says whether it goes on."""

    wall: datetime
    anchor: datetime
    ticking: bool


class FileClock:
    """A wall clock that several processes share through one small file (demo and journeys).

    The file holds a wall time, the real time at which it was set, and whether it ticks. Setting is atomic, so a
    reader sees the old time or the new one. Monotonic time stays real.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._read: tuple[tuple[int, int], _Setting] | None = None

    def now(self) -> datetime:
        """Return the shared wall time in UTC.

        Raises:
            OSError: the clock file is missing or unreadable.
        """
        setting = self._setting()
        return setting.wall + (datetime.now(UTC) - setting.anchor if setting.ticking else timedelta())

    def monotonic(self) -> float:
        """Return real seconds since an arbitrary point."""
        return time.monotonic()

    def set(self, wall: datetime, *, ticking: bool) -> None:
        """Set the shared wall time; every process sees it at its next question.

        Args:
            wall: aware time to go on from.
            ticking: False holds the time still until the next call.
        """
        if wall.tzinfo is None:
            raise ValueError("the wall time needs a time zone")
        setting = {
            "wall": wall.astimezone(UTC).isoformat(),
            "anchor": datetime.now(UTC).isoformat(),
            "ticking": ticking,
        }
        draft = self._path.with_name(f"{self._path.name}.{os.getpid()}")
        draft.write_text(json.dumps(setting), encoding="utf-8")
        draft.replace(self._path)

    def resume(self) -> None:
        """Go on ticking from the last value that was written, after all processes had ended."""
        self.set(self._setting().wall, ticking=True)

    def hold(self) -> None:
        """Write the present value and stand still; called when a demo ends, so that the next one goes on from it."""
        self.set(self.now(), ticking=False)

    def _setting(self) -> _Setting:
        status = self._path.stat()
        stamp = (status.st_mtime_ns, status.st_ino)
        if self._read is None or self._read[0] != stamp:
            raw = json.loads(self._path.read_text(encoding="utf-8"))
            wall, anchor = datetime.fromisoformat(raw["wall"]), datetime.fromisoformat(raw["anchor"])
            self._read = (stamp, _Setting(wall, anchor, bool(raw["ticking"])))
        return self._read[1]


def open_clock(profile: Path | None = None) -> Clock:
    """Return the clock of this process: a demo's shared file where there is one, else the computer's time.

    Args:
        profile: a profile or data folder; a `clock.json` in it marks it as part of a demo.
    """
    named = os.environ.get(CLOCK_FILE_VARIABLE)
    if named:
        return FileClock(Path(named))
    if profile is not None and (profile / "clock.json").exists():
        return FileClock(profile / "clock.json")
    return SystemClock()
