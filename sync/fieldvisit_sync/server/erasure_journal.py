"""The journal of erasures: outside the database and its backups, ids and time only (SYNC S12).

A line is written and made durable before the database erases, so that no stop in between forgets it; a restore reads the
journal before it answers anything. The file lies beside the key and is never taken back with a backup.
"""

import os
from collections.abc import Iterable
from pathlib import Path

import msgspec

FILE_NAME = "erasures.journal"
"""Name of the file in the server's data folder."""


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
        descriptor = os.open(self.path, os.O_CREAT | os.O_RDWR, 0o600)
        try:
            os.lseek(descriptor, self._whole_bytes(), os.SEEK_SET)
            while lines:
                lines = lines[os.write(descriptor, lines) :]
            os.ftruncate(descriptor, os.lseek(descriptor, 0, os.SEEK_CUR))
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        folder = os.open(self.path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)

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
