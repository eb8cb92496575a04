"""Encrypted backups: taken while others work, kept three, restored, and gone when a person is erased."""

import sqlite3
from datetime import timedelta

import pytest
from sqlalchemy import text

from fieldvisit.store import errors
from fieldvisit.store.backup import KEPT, BackupReason, Backups, check_integrity
from fieldvisit.store.engine import Engines
from fieldvisit.store.folder import StoreFolder
from fieldvisit.store.keys import Vault
from fieldvisit_sync.clock import FileClock
from tests.unit.store.full_disk import files_limited_to
from tests.unit.store.store_content import CANARY, PASSPHRASE, bytes_on_disk, count, files_holding, fill


@pytest.fixture
def vault(folder: StoreFolder) -> Vault:
    """A profile; the `key` fixture makes its store."""
    return Vault(folder.path)


@pytest.fixture
def key(vault: Vault) -> bytes:
    """The data key of a store with five notes in it."""
    key = vault.create(PASSPHRASE)
    with vault.open_store(key) as engines:
        fill(engines, 5)
    return key


@pytest.fixture
def backups(vault: Vault, key: bytes, clock: FileClock) -> Backups:
    """The store's backups."""
    return Backups(vault.folder, clock)


def _pass(clock: FileClock, time: timedelta) -> None:
    clock.set(clock.now() + time, ticking=False)


def _erase(engines: Engines) -> None:
    with engines.writer.begin() as connection:
        connection.execute(text("delete from note"))


def test_that_a_backup_is_encrypted_with_the_stores_key(vault: Vault, key: bytes, backups: Backups) -> None:
    with vault.open_store(key) as engines:
        backup = backups.take(engines, BackupReason.WEEKLY)
    with pytest.raises(sqlite3.DatabaseError):
        sqlite3.connect(backup.path).execute("select * from sqlite_master").fetchall()
    assert files_holding(vault.folder.path, CANARY.encode()) == []
    assert backup.path.stat().st_mode & 0o077 == 0


def test_that_a_restored_backup_has_what_was_there_and_the_former_store_is_kept(
    vault: Vault, key: bytes, backups: Backups
) -> None:
    with vault.open_store(key) as engines:
        backup = backups.take(engines, BackupReason.BEFORE_MIGRATION)
        fill(engines, 7)
    aside = backups.restore(backup, key)
    with vault.open_store(key) as engines:
        assert count(engines) == 5
    assert aside is not None
    aside.rename(vault.folder.store)
    with vault.open_store(key) as engines:
        assert count(engines) == 12


def test_that_a_restore_never_mixes_the_backup_with_the_former_log(
    vault: Vault, key: bytes, backups: Backups
) -> None:
    engines = vault.open_store(key)
    backup = backups.take(engines, BackupReason.WEEKLY)
    fill(engines, 7)
    engines.truncate_wal()
    fill(engines, 7)
    log = vault.folder.store.with_name("store.db-wal")
    unfinished = log.read_bytes()
    engines.dispose()
    log.write_bytes(unfinished)
    backups.restore(backup, key)
    with vault.open_store(key) as reopened:
        assert count(reopened) == 5
        assert check_integrity(reopened) == ()


@pytest.mark.parametrize("left", ["a damaged store", "no store"])
def test_that_a_lost_store_comes_back_from_its_backup(
    vault: Vault, key: bytes, backups: Backups, left: str
) -> None:
    with vault.open_store(key) as engines:
        backups.take(engines, BackupReason.WEEKLY)
    if left == "no store":
        vault.folder.store.unlink()
    else:
        vault.folder.store.write_bytes(bytes(4096) + vault.folder.store.read_bytes()[4096:])
    with pytest.raises((errors.DamagedStoreError, errors.StoreMissingError)):
        vault.open_store(key)
    aside = backups.restore(backups.kept()[0], key)
    assert (aside is None) == (left == "no store")
    with vault.open_store(vault.unlock(PASSPHRASE)) as engines:
        assert count(engines) == 5


def test_that_a_damaged_or_foreign_backup_is_refused_and_the_store_stays(
    vault: Vault, key: bytes, backups: Backups
) -> None:
    with vault.open_store(key) as engines:
        fill(engines, 500)
        backup = backups.take(engines, BackupReason.WEEKLY)
    content = bytearray(backup.path.read_bytes())
    content[3 * 4096 : 3 * 4096 + 64] = bytes(64)
    backup.path.write_bytes(content)
    before = vault.folder.store.read_bytes()
    with pytest.raises(errors.DamagedStoreError):
        backups.restore(backup, key)
    with pytest.raises(errors.WrongKeyError):
        backups.restore(backup, bytes(32))
    assert vault.folder.store.read_bytes() == before
    with vault.open_store(key) as engines:
        assert count(engines) == 505


def test_that_the_three_newest_are_kept_even_when_the_clock_was_set_back(
    vault: Vault, key: bytes, backups: Backups, clock: FileClock
) -> None:
    with vault.open_store(key) as engines:
        taken = []
        for step in (
            timedelta(days=7),
            timedelta(),
            timedelta(days=-30),
            timedelta(days=1),
            timedelta(days=1),
        ):
            _pass(clock, step)
            taken.append(backups.take(engines, BackupReason.WEEKLY))
    assert backups.kept() == taken[: -KEPT - 1 : -1]
    assert len(list(vault.folder.backups.iterdir())) == KEPT


def test_that_a_backup_is_due_after_a_week_and_when_its_date_lies_ahead(
    vault: Vault, key: bytes, backups: Backups, clock: FileClock
) -> None:
    assert backups.is_due()
    with vault.open_store(key) as engines:
        backups.take(engines, BackupReason.WEEKLY)
    assert not backups.is_due()
    _pass(clock, timedelta(days=7, seconds=-1))
    assert not backups.is_due()
    _pass(clock, timedelta(seconds=1))
    assert backups.is_due()
    _pass(clock, timedelta(days=-8))
    assert backups.is_due()


def test_that_an_erased_person_is_in_no_backup_and_no_set_aside_store_after_renewing(
    vault: Vault, key: bytes, backups: Backups
) -> None:
    with vault.open_store(key) as engines:
        for _ in range(KEPT):
            backups.take(engines, BackupReason.WEEKLY)
    backups.restore(backups.kept()[0], key)
    with vault.open_store(key) as engines:
        _erase(engines)
        engines.truncate_wal()
        renewed = backups.renew(engines)
    assert backups.kept() == [renewed]
    names = {name for name in bytes_on_disk(vault.folder.path) if "keys" not in name}
    assert names == {"store.db", f"backups/{renewed.path.name}"}
    backups.restore(renewed, key)
    with vault.open_store(key) as engines:
        assert count(engines) == 0


def test_that_a_backup_does_not_wait_for_an_edit_in_progress(
    vault: Vault, key: bytes, backups: Backups
) -> None:
    with vault.open_store(key) as engines, engines.writer.begin() as editing:
        editing.execute(text("delete from note"))
        backup = backups.take(engines, BackupReason.ASKED_FOR)
    backups.restore(backup, key)
    with vault.open_store(key) as engines:
        assert count(engines) == 5


def test_that_a_backup_shows_one_moment_while_others_write(
    vault: Vault, key: bytes, backups: Backups
) -> None:
    with vault.open_store(key) as engines, vault.open_store(key) as others:
        fill(others, 5)
        with others.reader.begin() as reading:
            assert reading.execute(text("select count(*) from note")).scalar() == 10
            backup = backups.take(engines, BackupReason.ASKED_FOR)
            fill(others, 5)
    backups.restore(backup, key)
    with vault.open_store(key) as engines:
        assert count(engines) == 10


def test_that_a_backup_without_room_leaves_the_kept_ones_and_no_draft(
    vault: Vault, key: bytes, backups: Backups
) -> None:
    with vault.open_store(key) as engines:
        kept = backups.take(engines, BackupReason.WEEKLY)
        fill(engines, 500)
        with files_limited_to(20_000), pytest.raises(errors.DiskError):
            backups.take(engines, BackupReason.WEEKLY)
        assert count(engines) == 505
    assert backups.kept() == [kept]
    assert [path.name for path in vault.folder.backups.iterdir()] == [kept.path.name]


def test_that_a_restore_without_room_leaves_the_store(vault: Vault, key: bytes, backups: Backups) -> None:
    with vault.open_store(key) as engines:
        fill(engines, 500)
        backup = backups.take(engines, BackupReason.WEEKLY)
    before = bytes_on_disk(vault.folder.path)
    with files_limited_to(20_000), pytest.raises(errors.DiskError):
        backups.restore(backup, key)
    assert bytes_on_disk(vault.folder.path) == before


def test_that_the_integrity_check_is_silent_on_a_sound_store_and_names_pages_of_a_broken_one(
    vault: Vault, key: bytes
) -> None:
    with vault.open_store(key) as engines:
        fill(engines, 2000)
        assert check_integrity(engines) == ()
    content = bytearray(vault.folder.store.read_bytes())
    content[9 * 4096 + 8] ^= 1
    vault.folder.store.write_bytes(content)
    with vault.open_store(key) as engines:
        findings = check_integrity(engines)
    assert findings != ()
    assert CANARY not in "".join(findings)


def test_that_a_strangers_file_among_the_backups_is_left_alone(
    vault: Vault, key: bytes, backups: Backups
) -> None:
    vault.folder.backups.mkdir()
    stranger = vault.folder.backups / "store-ferie.db"
    stranger.write_bytes(b"fotos")
    with vault.open_store(key) as engines:
        renewed = backups.renew(engines)
    assert backups.kept() == [renewed]
    assert stranger.read_bytes() == b"fotos"
