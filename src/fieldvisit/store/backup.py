"""Encrypted copies of the store: three are kept, each read back when it was taken (SECURITY, PRODUCT G1).

Taken before migrations and weekly. A backup has the store's key, so it opens through the same vault; after a
change of key or the erasure of a person `renew` replaces them all, since older ones would be unreadable or
hold the person.
"""

import contextlib
import shutil
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path

from fieldvisit.store.engine import Engines, store_errors
from fieldvisit.store.errors import DamagedStoreError, DiskError
from fieldvisit.store.folder import StoreFolder
from fieldvisit_sync import sqlcipher
from fieldvisit_sync.clock import Clock
from fieldvisit_sync.durability import replace_through, sync_folder, write_through

KEPT = 3
"""How many backups are kept."""

WEEK = timedelta(days=7)
"""How old the newest backup may grow."""

_STAMP = "%Y%m%dT%H%M%SZ"


class BackupReason(StrEnum):
    """Why a backup was taken; part of its file name."""

    WEEKLY = "weekly"
    BEFORE_MIGRATION = "before-migration"
    RENEWED = "renewed"
    ASKED_FOR = "asked-for"


@dataclass(frozen=True)
class Backup:
    """One kept copy; `number` grows with every backup, also when the clock is set back."""

    number: int
    path: Path
    taken_at: datetime
    reason: BackupReason


class Backups:
    """The backups of one store.

    Args:
        folder: the store's folder (`Vault.folder`).
        clock: wall time for names and age.
    """

    def __init__(self, folder: StoreFolder, clock: Clock) -> None:
        self._folder = folder
        self._clock = clock

    def kept(self) -> list[Backup]:
        """Return the backups, newest first."""
        found = [_parsed(path) for path in self._folder.backups.glob("store-*.db")]
        return sorted(
            (backup for backup in found if backup), key=lambda backup: backup.path.name, reverse=True
        )

    def is_due(self) -> bool:
        """Whether the newest backup is a week old, dated ahead (a clock was wrong), or missing."""
        kept = self.kept()
        return not kept or not timedelta() <= self._clock.now() - kept[0].taken_at < WEEK

    def take(self, engines: Engines, reason: BackupReason) -> Backup:
        """Copy the store, read the copy back, and keep the three newest.

        Others may work meanwhile. A large store takes seconds: run it in a worker.

        Raises:
            DiskError: no room; the backups kept so far are untouched.
            DamagedStoreError: the copy is not sound, which means that the store is not.
        """
        backup = self._take(engines, reason)
        for old in self.kept()[KEPT:]:
            _delete(old.path)
        return backup

    def renew(self, engines: Engines) -> Backup:
        """Take a backup, then delete all others and every store that a restore set aside.

        For changes that older copies must not outlive: an erased or dropped person, a new data key.

        Raises:
            StoreError: as `take`; nothing is deleted then, and the caller has to repeat it.
        """
        backup = self._take(engines, BackupReason.RENEWED)
        for old in self.kept():
            if old.path != backup.path:
                _delete(old.path)
        for aside in self._set_aside():
            _delete(aside)
        return backup

    def restore(self, backup: Backup, key: bytes) -> Path | None:
        """Put a backup in the store's place; dispose all engines first.

        The store that was there is set aside with its write-ahead log, not deleted. A stop in between leaves
        no store, never a mixture: restore again.

        Args:
            backup: one of `kept`.
            key: the data key, from the vault.

        Returns:
            Where the former store lies now; None when there was none.

        Raises:
            DamagedStoreError: the backup is not sound; the store is untouched.
            WrongKeyError: the backup has an older key; the store is untouched.
            DiskError: no room; the store is untouched.
        """
        self._check(backup.path, key)
        store = self._folder.store
        draft = self._folder.draft_of(store)
        aside = self._unused(f"{store.name}.replaced-{self._clock.now().astimezone(UTC):{_STAMP}}")
        try:
            write_through(draft, b"")
            shutil.copyfile(backup.path, draft)
            had_store = store.exists()
            # The store goes before its log: a stop in between must not leave a store without its last edits.
            for ending in ("", "-wal", "-shm"):
                part = store.with_name(store.name + ending)
                if part.exists():
                    part.rename(aside.with_name(aside.name + ending))
            sync_folder(self._folder.path)
            replace_through(draft, store)
        except OSError:
            raise DiskError from None
        finally:
            with contextlib.suppress(OSError):
                draft.unlink(missing_ok=True)
        return aside if had_store else None

    def _take(self, engines: Engines, reason: BackupReason) -> Backup:
        target = self._new_path(reason)
        draft = self._folder.draft_of(target)
        try:
            self._folder.backups.mkdir(mode=0o700, exist_ok=True)
            write_through(draft, b"")
            engines.copy_to(draft)
            damage = engines.find_damage(draft)
            if damage:
                raise DamagedStoreError
            replace_through(draft, target)
        except OSError:
            raise DiskError from None
        finally:
            with contextlib.suppress(OSError):
                for ending in ("", "-wal", "-shm"):
                    draft.with_name(draft.name + ending).unlink(missing_ok=True)
        taken = _parsed(target)
        assert taken is not None
        return taken

    def _new_path(self, reason: BackupReason) -> Path:
        stamp = self._clock.now().astimezone(UTC).strftime(_STAMP)
        number = max((backup.number for backup in self.kept()), default=0) + 1
        return self._folder.backups / f"store-{number:06d}-{stamp}-{reason}.db"

    def _set_aside(self) -> list[Path]:
        return sorted(self._folder.path.glob(f"{self._folder.store.name}.replaced-*"))

    def _unused(self, name: str) -> Path:
        path, number = self._folder.path / name, 1
        while path.exists():
            number += 1
            path = self._folder.path / f"{name}-{number}"
        return path

    @staticmethod
    def _check(path: Path, key: bytes) -> None:
        with store_errors():
            damage = sqlcipher.find_damage(path, key)
        if damage:
            raise DamagedStoreError


def check_integrity(engines: Engines) -> tuple[str, ...]:
    """Read every page of the open store and say what is wrong (weekly, in a worker, never at start).

    Returns:
        Findings without content; empty when the store is sound.
    """
    return engines.find_damage()


def _parsed(path: Path) -> Backup | None:
    """Return the backup a file name describes; None for a stranger's file."""
    parts = path.stem.split("-", 3)
    try:
        _, number, stamp, reason = parts
        # Not strptime: it takes 7 ms to load, at each start.
        taken_at = datetime.fromisoformat(stamp)
        backup = Backup(int(number), path, taken_at, BackupReason(reason))
    except ValueError:
        return None
    return backup if f"{taken_at:{_STAMP}}" == stamp else None


def _delete(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        raise DiskError from None
