"""The device slot with a real Secret Service, and the keyrings that are none."""

import base64
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import SecretService, fail, null
from keyring.backends.chainer import ChainerBackend

from fieldvisit.profile import Profile
from fieldvisit.store import errors
from fieldvisit.store.folder import StoreFolder
from fieldvisit.store.keyring_slot import SERVICE, DeviceKeyring
from fieldvisit.store.keys import Vault
from fieldvisit_sync.clock import FileClock
from tests.unit.store.secret_service import PrivateKeyring
from tests.unit.store.store_content import PASSPHRASE, bytes_on_disk, count, fill


class PlainTextFile(KeyringBackend):
    """What `keyrings.alt` installs: a keyring that writes secrets into a readable file."""

    priority = 100

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        """Return what was written."""
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """Write it down."""
        self.kept[service, username] = password


class Disguised(SecretService.Keyring):
    """A descendant of a real keyring that may do anything with what it is given."""


def test_that_a_store_opens_without_a_passphrase_on_its_own_computer(
    folder: StoreFolder, computer_keyring: PrivateKeyring
) -> None:
    key = Vault(folder.path).create(PASSPHRASE)
    restarted = Vault(folder.path)
    assert restarted.unlock_with_keyring() == key
    assert restarted.open_key() == key


def test_that_the_keyring_holds_one_entry_that_is_not_the_data_key(
    folder: StoreFolder, computer_keyring: PrivateKeyring
) -> None:
    key = Vault(folder.path).create(PASSPHRASE)
    ((attributes, secret),) = computer_keyring.entries()
    assert attributes["service"] == SERVICE
    assert attributes["username"] == Vault(folder.path).store_id
    assert base64.b64decode(secret) != key
    assert len(base64.b64decode(secret)) == 32


def test_that_sample_data_puts_nothing_into_the_keyring(
    folder: StoreFolder, computer_keyring: PrivateKeyring
) -> None:
    profile = Profile(folder.path, FileClock(folder.path / "clock.json"))
    assert profile.is_sample
    key = profile.vault.create(PASSPHRASE)
    assert profile.vault.unlock(PASSPHRASE) == key
    assert computer_keyring.entries() == []


def test_that_a_locked_keyring_is_named_and_the_passphrase_still_opens(
    folder: StoreFolder, computer_keyring: PrivateKeyring
) -> None:
    key = Vault(folder.path).create(PASSPHRASE)
    computer_keyring.lock()
    before = bytes_on_disk(folder.path)
    with pytest.raises(errors.KeyringLockedError):
        Vault(folder.path).unlock_with_keyring()
    assert Vault(folder.path).unlock(PASSPHRASE) == key
    assert bytes_on_disk(folder.path) == before


def test_that_a_missing_entry_is_named_and_put_back_by_the_passphrase(
    folder: StoreFolder, computer_keyring: PrivateKeyring
) -> None:
    vault = Vault(folder.path)
    key = vault.create(PASSPHRASE)
    computer_keyring.forget_everything()
    with pytest.raises(errors.KeyringEntryMissingError):
        vault.unlock_with_keyring()
    assert vault.unlock(PASSPHRASE) == key
    assert vault.unlock_with_keyring() == key


@pytest.mark.parametrize(
    ("entry", "reason"),
    [
        ("ikke en nøgle", errors.KeyringEntryMissingError),
        (base64.b64encode(bytes(31)).decode(), errors.KeyringEntryMissingError),
        (base64.b64encode(bytes(32)).decode(), errors.WrongKeyError),
    ],
)
def test_that_a_changed_entry_is_named_and_healed_by_the_passphrase(
    folder: StoreFolder, computer_keyring: PrivateKeyring, entry: str, reason: type[errors.StoreError]
) -> None:
    vault = Vault(folder.path)
    key = vault.create(PASSPHRASE)
    computer_keyring.backend.set_password(SERVICE, vault.store_id, entry)
    with pytest.raises(reason):
        vault.unlock_with_keyring()
    assert vault.unlock(PASSPHRASE) == key
    assert vault.unlock_with_keyring() == key


def test_that_a_keyring_set_up_later_is_used_after_the_next_passphrase(
    folder: StoreFolder, computer_keyring: PrivateKeyring
) -> None:
    key = Vault(folder.path, DeviceKeyring(null.Keyring())).create(PASSPHRASE)
    with pytest.raises(errors.KeyringEntryMissingError):
        Vault(folder.path).unlock_with_keyring()
    assert Vault(folder.path).open_key(PASSPHRASE) == key
    assert Vault(folder.path).unlock_with_keyring() == key


def test_that_a_wrong_passphrase_leaves_files_and_keyring_as_they_were(
    folder: StoreFolder, computer_keyring: PrivateKeyring
) -> None:
    vault = Vault(folder.path)
    vault.create(PASSPHRASE)
    files, entries = bytes_on_disk(folder.path), computer_keyring.entries()
    with pytest.raises(errors.WrongKeyError):
        vault.unlock("noget helt forkert")
    assert bytes_on_disk(folder.path) == files
    assert computer_keyring.entries() == entries


def test_that_two_profiles_on_one_computer_have_an_entry_each(
    tmp_path: Path, computer_keyring: PrivateKeyring
) -> None:
    first, second = Vault(tmp_path / "a"), Vault(tmp_path / "b")
    keys = first.create(PASSPHRASE), second.create(PASSPHRASE)
    assert (first.unlock_with_keyring(), second.unlock_with_keyring()) == keys
    first.destroy()
    assert second.unlock_with_keyring() == keys[1]


def test_that_a_wipe_takes_the_entry_out_of_the_keyring(
    folder: StoreFolder, computer_keyring: PrivateKeyring
) -> None:
    vault = Vault(folder.path)
    vault.create(PASSPHRASE)
    assert vault.destroy().keyring_entry_gone
    assert computer_keyring.entries() == []


def test_that_a_locked_keyring_does_not_hold_up_a_wipe(
    folder: StoreFolder, computer_keyring: PrivateKeyring
) -> None:
    vault = Vault(folder.path)
    vault.create(PASSPHRASE)
    computer_keyring.lock()
    assert not vault.destroy().keyring_entry_gone
    assert not vault.exists


@pytest.mark.parametrize("backend", [PlainTextFile, null.Keyring, fail.Keyring, ChainerBackend, Disguised])
def test_that_a_keyring_that_is_no_real_one_is_given_nothing(
    folder: StoreFolder, backend: type[KeyringBackend]
) -> None:
    refused = backend()
    vault = Vault(folder.path, DeviceKeyring(refused))
    key = vault.create(PASSPHRASE)
    with pytest.raises(errors.NoKeyringError):
        vault.unlock_with_keyring()
    with pytest.raises(errors.NoKeyringError):
        vault.heal_device_slot(key)
    assert not getattr(refused, "kept", None)
    assert vault.unlock(PASSPHRASE) == key


def test_that_a_plaintext_keyring_the_library_would_choose_is_never_asked(folder: StoreFolder) -> None:
    eager, chosen_before = PlainTextFile(), keyring.get_keyring()
    keyring.set_keyring(eager)
    try:
        vault = Vault(folder.path)
        vault.create(PASSPHRASE)
        with pytest.raises(errors.NoKeyringError):
            vault.unlock_with_keyring()
    finally:
        keyring.set_keyring(chosen_before)
    assert eager.kept == {}


def test_that_a_keyring_whose_daemon_has_died_is_no_keyring(
    folder: StoreFolder, computer_keyring: PrivateKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = Vault(folder.path, DeviceKeyring(computer_keyring.backend))
    key = vault.create(PASSPHRASE)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus")
    with pytest.raises(errors.NoKeyringError):
        vault.unlock_with_keyring()
    with pytest.raises(errors.NoKeyringError):
        Vault(folder.path).unlock_with_keyring()
    with vault.open_store(vault.unlock(PASSPHRASE)) as engines:
        fill(engines, 1)
        assert count(engines) == 1
    assert vault.unlock(PASSPHRASE) == key
