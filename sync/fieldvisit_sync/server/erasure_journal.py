"""The journal of erasures: outside the database and its backups, ids and time only (SYNC S12).

A line is written and made durable before the database erases, so that no stop in between forgets it; a restore reads the
journal before it answers anything. The file lies beside the key and is never taken back with a backup.
"""

from collections.abc import Iterable
from pathlib import Path

import msgspec

from fieldvisit_sync.durability import sync_folder, write_through
from fieldvisit_sync.file_lock import hold_lock

FILE_NAME = "erasures.journal"
"""Name of the file in the server's data folder."""

LOCK_NAME = "erasures.lock"
"""Held while a line is written."""


class DamagedJournalError(Exception):
    """A line in the middle of the journal cannot be read; whoever restores must put the file right first."""


class Erased(msgspec.Struct, frozen=True):
    """One erased record.

    Attributes:
        municipality: four-digit code.
        kind: the record's kind.
        id: its id.
        at: STAMP of the erasure.
    """

    municipality: str
    kind: str
    id: str
    at: str


class ErasureJournal:
    """Appends to the journal in a folder, and reads it.

    Args:
        data: the server's data folder.
    """

    def __init__(self, data: Path) -> None:
        self.path = data / FILE_NAME

    def append(self, erased: Iterable[Erased]) -> None:
        """Write lines and wait until the disk has them; one that a stop has torn is written over.

        Raises:
            OSError: the disk refuses; nothing may be erased then.
        """
        lines = b"".join(msgspec.json.encode(each) + b"\n" for each in erased)
        self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        # Erasures in two municipalities do not wait for each other at the database.
        with hold_lock(self.path.with_name(LOCK_NAME)):
            write_through(self.path, lines, at=self._whole_bytes())
            sync_folder(self.path.parent)

    def read(self) -> list[Erased]:
        """Return all erasures, oldest first; empty where there was none yet.

        Raises:
            DamagedJournalError: a whole line cannot be read.
        """
        content = self.path.read_bytes()[: self._whole_bytes()] if self.path.exists() else b""
        try:
            return [msgspec.json.decode(line, type=Erased) for line in content.splitlines()]
        except msgspec.DecodeError:
            raise DamagedJournalError("a line of the journal of erasures cannot be read") from None

    def _whole_bytes(self) -> int:
        """Return where the last whole line ends: what a stop has torn was never erased."""
        return self.path.read_bytes().rfind(b"\n") + 1 if self.path.exists() else 0
