"""One laptop of the demo seen from outside: its profile folder, its own home, and its command line."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from fieldvisit_sync.clock import CLOCK_FILE_VARIABLE

PASSPHRASE_VARIABLE = "FIELDVISIT_PASSPHRASE"
CLOCK_FILE = "clock.json"
"""Name of the shared clock's file in the demo folder, and of the copy that a profile keeps afterwards."""

_LAPTOPS = "laptops"
_SAID = 500


class CommandFailedError(RuntimeError):
    """A command of a laptop ended with another exit code than expected; the message holds its own words."""


class LaptopFolder:
    """A user's laptop inside a demo folder.

    Attributes:
        user: scenario name of the user.
        profile: the profile folder.

    Args:
        folder: the demo folder.
        user: scenario name of the user.
        passphrase: what unlocks the profile.
    """

    def __init__(self, folder: Path, user: str, passphrase: str) -> None:
        self.user = user
        self.profile = folder / _LAPTOPS / user
        self._clock = folder / CLOCK_FILE
        self._passphrase = passphrase

    @property
    def environment(self) -> dict[str, str]:
        """Return the variables of this laptop's processes: own home, the shared clock, the passphrase."""
        home = self.profile / "home"
        home.mkdir(parents=True, exist_ok=True)
        return {
            CLOCK_FILE_VARIABLE: str(self._clock),
            "HOME": str(home),
            "XDG_DATA_HOME": str(home / "data"),
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_CACHE_HOME": str(home / "cache"),
            PASSPHRASE_VARIABLE: self._passphrase,
        }

    def command(self, *words: str, text: str | None = None, codes: tuple[int, ...] = (0,)) -> Any:
        """Run `fieldvisit` on the profile and return its JSON document, None when it printed nothing.

        Args:
            words: the command words and options.
            text: standard input.
            codes: exit codes that are right.

        Raises:
            CommandFailedError: it ended with another code.
        """
        done = subprocess.run(
            [sys.executable, "-m", "fieldvisit", "--profile", str(self.profile), "--json", *words],
            input=text,
            capture_output=True,
            text=True,
            encoding="utf-8",
            env={**os.environ, **self.environment},
            check=False,
        )
        if done.returncode not in codes:
            said = done.stderr[-_SAID:]
            raise CommandFailedError(f"{' '.join(words[:2])}: exit {done.returncode}: {said}")
        return json.loads(done.stdout) if done.stdout.strip() else None

    def keep_clock(self) -> None:
        """Copy the shared clock into the profile, so that it still stands on the demo's day by itself."""
        if self.profile.is_dir():
            (self.profile / CLOCK_FILE).write_bytes(self._clock.read_bytes())
