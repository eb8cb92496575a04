"""A new data key: what opens afterwards, and what opens when the change is killed at any point."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from fieldvisit.store import errors
from fieldvisit.store.backup import BackupReason, Backups
from fieldvisit.store.folder import StoreFolder
from fieldvisit.store.keys import Vault
from fieldvisit_sync.clock import Clock
from tests.unit.store.full_disk import files_limited_to
from tests.unit.store.secret_service import PrivateKeyring
from tests.unit.store.store_content import PASSPHRASE, bytes_on_disk, count, fill

ROWS = 6000
"""About 6 MB, so that a kill can hit the middle of the work."""

ROTATE = """
import sys
from pathlib import Path
from fieldvisit.store.keys import Vault
Vault(Path(sys.argv[1])).rotate(sys.argv[2])
"""


def _filled(folder: StoreFolder, rows: int = 20) -> tuple[Vault, bytes]:
    vault = Vault(folder.path)
    key = vault.create(PASSPHRASE)
    with vault.open_store(key) as engines:
        fill(engines, rows, "x" * 1000)
    return vault, key


def _next_keys(folder: StoreFolder) -> int:
    slots = json.loads(folder.keys.read_bytes())["slots"].values()
    return sum(1 for slot in slots if isinstance(slot, dict) and "next" in slot["sealed"])


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


def test_that_a_new_key_opens_the_store_by_every_slot_and_the_old_one_opens_nothing(
    folder: StoreFolder, computer_keyring: PrivateKeyring
) -> None:
    vault, old = _filled(folder)
    municipality = X25519PrivateKey.generate()
    vault.add_recovery(municipality.public_key().public_bytes_raw(), old)
    new = vault.rotate(PASSPHRASE)
    assert new != old
    assert vault.unlock(PASSPHRASE) == new
    assert vault.unlock_with_keyring() == new
    assert vault.unlock_with_recovery(municipality.private_bytes_raw()) == new
    with vault.open_store(new) as engines:
        assert count(engines) == 20
        assert engines.find_damage() == ()
    with pytest.raises(errors.StoreError):
        vault.open_store(old)
    assert _next_keys(folder) == 0
    assert folder.previous_keys.read_bytes() == folder.keys.read_bytes()


def test_that_no_page_under_the_old_key_is_left_in_file_or_log(folder: StoreFolder) -> None:
    vault, _ = _filled(folder, 500)
    before = folder.store.read_bytes()
    vault.rotate(PASSPHRASE)
    after = b"".join(
        content for name, content in bytes_on_disk(folder.path).items() if name.startswith("store.db")
    )
    pages = [before[at + 16 : at + 48] for at in range(0, len(before), 4096)]
    assert [page for page in pages if page in after] == []


def test_that_a_locked_keyring_loses_only_its_own_slot(
    folder: StoreFolder, computer_keyring: PrivateKeyring
) -> None:
    vault, _ = _filled(folder)
    computer_keyring.lock()
    new = vault.rotate(PASSPHRASE)
    assert vault.unlock(PASSPHRASE) == new
    with pytest.raises(errors.KeyringLockedError):
        vault.unlock_with_keyring()


def test_that_a_refused_rotation_changes_nothing(folder: StoreFolder) -> None:
    vault, key = _filled(folder)
    with pytest.raises(errors.WrongKeyError):
        vault.rotate("noget helt forkert")
    with vault.open_store(key) as engines:
        assert count(engines) == 20
        keys = folder.keys.read_bytes()
        with pytest.raises(errors.StoreBusyError):
            vault.rotate(PASSPHRASE)
        assert count(engines) == 20
    assert folder.keys.read_bytes() == keys
    assert vault.unlock(PASSPHRASE) == key


@pytest.mark.parametrize("room", [50_000, 200_000, 450_000, 590_000])
def test_that_a_rotation_without_room_for_a_second_copy_keeps_the_old_key(
    folder: StoreFolder, room: int
) -> None:
    vault, key = _filled(folder, 500)
    assert folder.store.stat().st_size > room
    with files_limited_to(room), pytest.raises(errors.DiskError):
        vault.rotate(PASSPHRASE)
    assert vault.unlock(PASSPHRASE) == key
    with vault.open_store(key) as engines:
        assert count(engines) == 500
        assert engines.find_damage() == ()
    assert _next_keys(folder) == 0


def test_that_renewed_backups_have_the_new_key(folder: StoreFolder, clock: Clock) -> None:
    vault, old = _filled(folder)
    backups = Backups(folder, clock)
    with vault.open_store(old) as engines:
        backups.take(engines, BackupReason.WEEKLY)
    new = vault.rotate(PASSPHRASE)
    with pytest.raises(errors.WrongKeyError):
        backups.restore(backups.kept()[0], new)
    with vault.open_store(new) as engines:
        backups.renew(engines)
    (kept,) = backups.kept()
    backups.restore(kept, new)
    with vault.open_store(new) as engines:
        assert count(engines) == 20


POINTS: dict[str, Callable[[StoreFolder, bytes, int], bool]] = {
    "both keys are wrapped": lambda folder, keys, _: folder.keys.read_bytes() != keys,
    "both keys are wrapped twice": lambda folder, keys, _: folder.previous_keys.read_bytes() != keys,
    "the first pages are written": lambda folder, _, size: _size(folder.path / "store.db-wal") > 100_000,
    "half of the pages are written": lambda folder, _, size: _size(folder.path / "store.db-wal") > size // 2,
    "all pages are written": lambda folder, _, size: _size(folder.path / "store.db-wal") >= size,
}


def _killed_rotation(
    folder: StoreFolder, key: bytes, reached: Callable[[StoreFolder, bytes, int], bool]
) -> bytes:
    """Kill a rotation at a point, again where a busy computer let it finish first; return the key before it."""
    for _ in range(5):
        keys, size = folder.keys.read_bytes(), folder.store.stat().st_size
        with subprocess.Popen([sys.executable, "-c", ROTATE, str(folder.path), PASSPHRASE]) as rotating:
            while not reached(folder, keys, size) and rotating.poll() is None:
                pass
            rotating.kill()
        if _next_keys(folder):
            return key
        key = Vault(folder.path).unlock(PASSPHRASE)
    pytest.fail("every kill came too late to show anything")


@pytest.mark.parametrize("point", POINTS)
def test_that_a_rotation_killed_leaves_a_store_that_opens_with_exactly_one_key(
    folder: StoreFolder, point: str
) -> None:
    _, old = _filled(folder, ROWS)
    old = _killed_rotation(folder, old, POINTS[point])
    reopened = Vault(folder.path)
    key = reopened.unlock(PASSPHRASE)
    with reopened.open_store(key) as engines:
        assert count(engines) == ROWS
        assert engines.find_damage() == ()
    if key != old:
        with pytest.raises(errors.StoreError):
            reopened.open_store(old)
    assert _next_keys(folder) == 0
    assert reopened.unlock(PASSPHRASE) == key


def test_that_a_rotation_killed_after_the_last_page_is_finished_and_not_taken_back(
    folder: StoreFolder,
) -> None:
    vault, old = _filled(folder, ROWS)
    wal, size = folder.path / "store.db-wal", folder.store.stat().st_size
    with subprocess.Popen([sys.executable, "-c", ROTATE, str(folder.path), PASSPHRASE]) as rotating:
        while _size(wal) < size and rotating.poll() is None:
            pass
        while _size(wal) and rotating.poll() is None:
            pass
        rotating.kill()
    key = vault.unlock(PASSPHRASE)
    assert key != old
    with vault.open_store(key) as engines:
        assert count(engines) == ROWS
    assert _next_keys(folder) == 0


def test_that_a_store_damaged_during_a_rotation_is_restored_with_the_current_key(
    folder: StoreFolder, clock: Clock
) -> None:
    vault, old = _filled(folder)
    backups = Backups(folder, clock)
    with vault.open_store(old) as engines:
        backups.take(engines, BackupReason.WEEKLY)
        fill(engines, 500)
    with files_limited_to(50_000), pytest.raises(errors.DiskError):
        vault.rotate(PASSPHRASE)
    assert _next_keys(folder) > 0
    folder.store.write_bytes(bytes(4096) + folder.store.read_bytes()[4096:])
    key = vault.unlock(PASSPHRASE)
    with pytest.raises(errors.DamagedStoreError):
        vault.open_store(key)
    backups.restore(backups.kept()[0], key)
    with vault.open_store(vault.unlock(PASSPHRASE)) as engines:
        assert count(engines) == 20
    assert _next_keys(folder) == 0
