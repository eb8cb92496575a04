"""What every command gets: the profile, the form of the answer, and how records become JSON."""

import argparse
import dataclasses
import json
import sys
from collections.abc import Callable
from datetime import date, datetime
from enum import Enum
from io import TextIOWrapper
from pathlib import Path
from typing import Any, Protocol

from fieldvisit.domain.clock import format_stamp
from fieldvisit.profile import Profile, default_folder
from fieldvisit.services.wipe_computer import waits_for_confirmation
from fieldvisit.services.workspace import Workspace

DONE, WITH_REJECTS, WRONG_USE, NO_SERVER, LOCKED, REFUSED = range(6)
"""Exit codes (CLI)."""

HELD_BACK = (
    "Det ligner et CPR-nummer. Teksten er gemt her og holdt tilbage: den sendes først, når nummeret er fjernet, "
    "eller nogen vælger at sende den under Synkronisering."
)


class Nouns(Protocol):
    """Where modules add their parsers: what `add_subparsers` returns, whose own name is argparse's secret."""

    def add_parser(self, name: str, **options: Any) -> argparse.ArgumentParser:
        """Add the parser of a word; options as of `argparse.ArgumentParser`, and its `help`."""


class Context:
    """One run of one command."""

    def __init__(self, arguments: argparse.Namespace) -> None:
        self.as_json: bool = arguments.json
        self.folder = Path(arguments.profile) if arguments.profile else default_folder()
        self._profile: Profile | None = None
        if isinstance(sys.stdout, TextIOWrapper):
            # JSON is UTF-8, whatever the terminal or pipe believes; an answer must not break on a letter.
            sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")

    @property
    def profile(self) -> Profile:
        """Return the profile, still locked."""
        if self._profile is None:
            self._profile = Profile(self.folder)
            self._finish_wipe()
        return self._profile

    @property
    def workspace(self) -> Workspace:
        """Return the unlocked workspace.

        Raises:
            StoreError: it cannot be unlocked.
        """
        return self.profile.workspace or self.profile.unlock_unattended()

    def show(self, document: Any, text: str = "") -> None:
        """Print the answer: one JSON document with `--json`, else `text` (or the document, indented)."""
        if self.as_json or not text:
            text = json.dumps(plain(document), ensure_ascii=False, indent=None if self.as_json else 2)
        # At once, also into a file: the demo answers before its window and goes on for hours.
        print(text, flush=True)

    def say(self, sentence: str) -> None:
        """Print a sentence for a person on standard error."""
        print(sentence, file=sys.stderr)

    def close(self) -> None:
        """Close the store, and say what of this command is held back."""
        if self._profile is None:
            return
        workspace = self._profile.workspace
        if workspace is not None and workspace.store.held_back:
            self.say(HELD_BACK)
        self._profile.lock()
        self._finish_wipe()

    def _finish_wipe(self) -> None:
        """Delete what the server has ordered to be wiped, now or before a stop, and tell it."""
        if self._profile is not None:
            self._profile.destroy_ordered()
        if waits_for_confirmation(self.folder):
            # Only here: the network takes longer to load than most commands to run.
            from fieldvisit.services.obey_wipe import confirm_ordered

            confirm_ordered(self.folder)


Command = Callable[[argparse.Namespace, Context], int]
"""What a parser stores under `command`."""


def plain(value: Any) -> Any:
    """Return a record, dataclass or container as JSON values: stamps in UTC, days in ISO form."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return format_stamp(value)
    if isinstance(value, date):
        return value.isoformat()
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [plain(item) for item in value]
    return value
