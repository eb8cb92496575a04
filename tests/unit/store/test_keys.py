"""The vault without a keyring: first start, passphrase, recovery, wipe, and a damaged key file."""

import base64
import json
import sqlite3
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Literal

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from fieldvisit.store import errors
from fieldvisit.store.folder import StoreFolder
from fieldvisit.store.key_file import KeyFile
from fieldvisit.store.keys import Vault
from fieldvisit.store.recovery_slot import open_envelope
from tests.unit.store.store_content import CANARY, PASSPHRASE, bytes_on_disk, count, files_holding, fill

OTHER_PASSPHRASE = "en helt anden sætning"


@pytest.fixture
def vault(folder: StoreFolder) -> Vault:
    """A profile on a computer without a keyring."""
    return Vault(folder.path)


@pytest.fixture
def municipality() -> X25519PrivateKey:
    """The municipality's recovery key."""
    return X25519PrivateKey.generate()


def _public(municipality: X25519PrivateKey) -> bytes:
    return municipality.public_key().public_bytes_raw()


def _create(vault: Vault, rows: int = 5) -> bytes:
    key = vault.create(PASSPHRASE)
    with vault.open_store(key) as engines:
        fill(engines, rows)
    return key


def _rows(vault: Vault, key: bytes) -> int:
    with vault.open_store(key) as engines:
        return count(engines)


def test_that_a_new_store_opens_with_its_passphrase_after_a_restart(vault: Vault) -> None:
    assert not vault.exists
    key = _create(vault)
    restarted = Vault(vault.folder.path)
    assert restarted.exists
    assert restarted.unlock(PASSPHRASE) == key
    assert _rows(restarted, key) == 5


def test_that_every_store_has_a_key_and_an_id_of_its_own(tmp_path: Path) -> None:
    first, second = Vault(tmp_path / "a"), Vault(tmp_path / "b")
    assert first.create(PASSPHRASE) != second.create(PASSPHRASE)
    assert first.store_id != second.store_id


def test_that_only_the_owner_may_read_what_lies_in_the_folder(vault: Vault) -> None:
    _create(vault)
    paths = [vault.folder.path, *vault.folder.path.iterdir()]
    assert {oct(path.stat().st_mode & 0o077) for path in paths} == {"0o0"}


def test_that_a_wrong_passphrase_says_so_and_changes_no_byte_on_disk(vault: Vault) -> None:
    _create(vault)
    before = bytes_on_disk(vault.folder.path)
    for wrong in ("", "fire ord uden meningx", PASSPHRASE.upper()):
        with pytest.raises(errors.WrongKeyError) as caught:
            vault.unlock(wrong)
        assert caught.value.next_step.startswith("Prøv igen")
    assert bytes_on_disk(vault.folder.path) == before


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_that_a_passphrase_fits_however_the_keyboard_composes_danish_letters(
    vault: Vault, form: Literal["NFC", "NFD"]
) -> None:
    key = vault.create("blåbærgrød på")
    assert vault.unlock(unicodedata.normalize(form, "blåbærgrød på")) == key


@pytest.mark.parametrize("short", ["", "elleve tegn", "           x           "])
def test_that_a_short_passphrase_makes_no_store(vault: Vault, short: str) -> None:
    with pytest.raises(errors.PassphraseTooShortError):
        vault.create(short)
    assert not vault.folder.path.exists()


@pytest.mark.parametrize("left", ["store.db", "store.keys", "store.keys.previous", "backups/store-1.db"])
def test_that_no_new_key_is_made_while_anything_of_a_store_is_left(vault: Vault, left: str) -> None:
    _create(vault)
    for path in vault.folder.everything():
        path.unlink()
    remains = vault.folder.path / left
    remains.parent.mkdir(exist_ok=True)
    remains.write_bytes(b"")
    before = bytes_on_disk(vault.folder.path)
    with pytest.raises(errors.StoreExistsError):
        Vault(vault.folder.path).create(PASSPHRASE)
    assert bytes_on_disk(vault.folder.path) == before


@pytest.mark.parametrize("made", ["nothing", "an empty file", "the store"])
def test_that_a_first_start_cut_short_is_finished_by_the_passphrase(vault: Vault, made: str) -> None:
    key = vault.create(PASSPHRASE)
    key_file = KeyFile(vault.folder)
    key_file.write(msgspec.structs.replace(key_file.read(), ready=False))
    if made == "nothing":
        vault.folder.store.unlink()
    elif made == "an empty file":
        vault.folder.store.write_bytes(b"")
    with vault.open_store(vault.unlock(PASSPHRASE)) as engines:
        fill(engines, 1)
    assert _rows(Vault(vault.folder.path), key) == 1


def test_that_a_store_which_vanished_later_is_not_replaced_by_an_empty_one(vault: Vault) -> None:
    key = _create(vault)
    vault.folder.store.unlink()
    with pytest.raises(errors.StoreMissingError):
        vault.open_store(vault.unlock(PASSPHRASE))
    assert not vault.folder.store.exists()
    assert vault.unlock(PASSPHRASE) == key


def test_that_a_lost_key_file_is_not_replaced_by_a_new_one(vault: Vault) -> None:
    key = _create(vault)
    vault.folder.keys.unlink()
    vault.folder.previous_keys.unlink()
    with pytest.raises(errors.KeyFileMissingError):
        vault.unlock(PASSPHRASE)
    with pytest.raises(errors.KeyFileMissingError):
        vault.unlock_with_keyring()
    with pytest.raises(errors.StoreExistsError):
        vault.create(PASSPHRASE)
    assert _rows(vault, key) == 5


def _truncate(content: bytes) -> bytes:
    return content[: len(content) // 2]


def _flip_a_bit_of_the_passphrase_slot(content: bytes) -> bytes:
    document = json.loads(content)
    sealed = bytearray(base64.b64decode(document["slots"]["passphrase"]["sealed"]["current"]))
    sealed[20] ^= 1
    document["slots"]["passphrase"]["sealed"]["current"] = base64.b64encode(sealed).decode()
    return json.dumps(document, separators=(",", ":")).encode()


DAMAGES: list[Callable[[bytes], bytes]] = [
    _truncate,
    _flip_a_bit_of_the_passphrase_slot,
    lambda _: b"",
    lambda content: bytes(len(content)),
    lambda _: b"[]",
]


@pytest.mark.parametrize("damage", DAMAGES)
def test_that_a_damaged_key_file_is_opened_and_mended_from_the_previous_one(
    vault: Vault, damage: Callable[[bytes], bytes]
) -> None:
    key = _create(vault)
    whole = vault.folder.keys.read_bytes()
    vault.folder.keys.write_bytes(damage(whole))
    assert vault.unlock(PASSPHRASE) == key
    assert vault.folder.keys.read_bytes() == whole == vault.folder.previous_keys.read_bytes()


@pytest.mark.parametrize("damage", DAMAGES)
def test_that_two_damaged_key_files_are_not_taken_for_a_wrong_passphrase(
    vault: Vault, damage: Callable[[bytes], bytes]
) -> None:
    _create(vault)
    for path in (vault.folder.keys, vault.folder.previous_keys):
        path.write_bytes(damage(path.read_bytes()))
    before = bytes_on_disk(vault.folder.path)
    with pytest.raises(errors.DamagedKeyFileError):
        vault.unlock(PASSPHRASE)
    assert bytes_on_disk(vault.folder.path) == before


def test_that_a_missing_previous_key_file_is_made_again(vault: Vault) -> None:
    key = _create(vault)
    vault.folder.previous_keys.unlink()
    assert vault.unlock(PASSPHRASE) == key
    assert vault.folder.previous_keys.read_bytes() == vault.folder.keys.read_bytes()


def test_that_a_slot_copied_from_another_store_does_not_open_there(tmp_path: Path) -> None:
    mine, stranger = Vault(tmp_path / "a"), Vault(tmp_path / "b")
    _create(mine)
    _create(stranger)
    with stranger.open_store(stranger.unlock(PASSPHRASE)):
        pass
    for name in ("keys", "previous_keys"):
        getattr(mine.folder, name).write_bytes(getattr(stranger.folder, name).read_bytes())
    with pytest.raises(errors.DamagedStoreError):
        mine.open_store(mine.unlock(PASSPHRASE))


def test_that_an_overwritten_first_page_is_damage_and_not_a_wrong_key(vault: Vault) -> None:
    key = _create(vault)
    content = vault.folder.store.read_bytes()
    vault.folder.store.write_bytes(bytes(range(256)) * 16 + content[4096:])
    with pytest.raises(errors.DamagedStoreError):
        vault.open_store(key)


def test_that_after_a_change_only_the_new_passphrase_opens_even_the_previous_key_file(vault: Vault) -> None:
    key = _create(vault)
    vault.change_passphrase(PASSPHRASE, OTHER_PASSPHRASE)
    assert vault.unlock(OTHER_PASSPHRASE) == key
    vault.folder.keys.write_bytes(b"")
    with pytest.raises(errors.WrongKeyError):
        vault.unlock(PASSPHRASE)
    assert vault.unlock(OTHER_PASSPHRASE) == key


@pytest.mark.parametrize(
    ("old", "new", "refusal"),
    [
        ("ikke min adgangskode", OTHER_PASSPHRASE, errors.WrongKeyError),
        (PASSPHRASE, "for kort", errors.PassphraseTooShortError),
    ],
)
def test_that_a_refused_change_of_passphrase_changes_nothing(
    vault: Vault, old: str, new: str, refusal: type[errors.StoreError]
) -> None:
    _create(vault)
    before = bytes_on_disk(vault.folder.path)
    with pytest.raises(refusal):
        vault.change_passphrase(old, new)
    assert bytes_on_disk(vault.folder.path) == before


def test_that_the_municipality_opens_a_store_whose_passphrase_is_forgotten(
    vault: Vault, municipality: X25519PrivateKey
) -> None:
    key = _create(vault)
    assert vault.recovery_envelope() is None
    vault.add_recovery(_public(municipality), key)
    envelope = vault.recovery_envelope()
    assert envelope is not None
    recovered = open_envelope(envelope, municipality.private_bytes_raw())
    assert vault.unlock_recovered(recovered, OTHER_PASSPHRASE) == key
    assert vault.unlock(OTHER_PASSPHRASE) == key
    with pytest.raises(errors.WrongKeyError):
        vault.unlock(PASSPHRASE)


def test_that_opening_tries_passphrase_and_then_the_municipality(
    vault: Vault, municipality: X25519PrivateKey
) -> None:
    key = _create(vault)
    vault.add_recovery(_public(municipality), key)
    private = municipality.private_bytes_raw()
    assert vault.open_key(PASSPHRASE) == key
    assert vault.open_key("noget helt forkert", private) == key
    with pytest.raises(errors.NoKeyringError):
        vault.open_key()
    with pytest.raises(errors.WrongKeyError):
        vault.open_key("noget helt forkert", X25519PrivateKey.generate().private_bytes_raw())


def test_that_a_strange_key_or_envelope_recovers_nothing(
    vault: Vault, municipality: X25519PrivateKey
) -> None:
    key = _create(vault)
    with pytest.raises(errors.WrongKeyError):
        vault.unlock_with_recovery(municipality.private_bytes_raw())
    vault.add_recovery(_public(municipality), key)
    envelope = vault.recovery_envelope()
    assert envelope is not None
    before = bytes_on_disk(vault.folder.path)
    with pytest.raises(errors.WrongKeyError):
        open_envelope(envelope, X25519PrivateKey.generate().private_bytes_raw())
    for text in ("", "ikke en konvolut", base64.urlsafe_b64encode(b'{"store_id": 1}').decode()):
        with pytest.raises(errors.WrongKeyError):
            open_envelope(text, municipality.private_bytes_raw())
    for wrong in (bytes(32), b"kort"):
        with pytest.raises(errors.WrongKeyError):
            vault.unlock_recovered(wrong, OTHER_PASSPHRASE)
    assert {
        name: content for name, content in bytes_on_disk(vault.folder.path).items() if name in before
    } == before


def test_that_the_store_is_unreadable_to_plain_sqlite(vault: Vault) -> None:
    _create(vault)
    with pytest.raises(sqlite3.DatabaseError):
        sqlite3.connect(vault.folder.store).execute("select * from sqlite_master").fetchall()


def test_that_no_file_holds_content_or_key_while_the_store_is_open(vault: Vault, tmp_path: Path) -> None:
    key = _create(vault)
    with vault.open_store(key) as engines:
        fill(engines, 500)
        assert vault.folder.store.with_name("store.db-wal").stat().st_size > 0
        for secret in (
            CANARY.encode(),
            CANARY.encode("utf-16-le"),
            key,
            key.hex().encode(),
            base64.b64encode(key),
        ):
            assert files_holding(vault.folder.path, secret) == []
        assert files_holding(vault.folder.path, PASSPHRASE.encode()) == []
    plain = sqlite3.connect(tmp_path / "plain.db")
    plain.execute("create table note (content text)")
    plain.execute("insert into note values (?)", (CANARY,))
    plain.commit()
    plain.close()
    assert files_holding(tmp_path, CANARY.encode()) == ["plain.db"]


def test_that_a_wipe_removes_every_file_and_a_new_start_is_possible(vault: Vault) -> None:
    key = _create(vault)
    vault.folder.backups.mkdir()
    vault.folder.backups.joinpath("store-000001-20261006T053000Z-weekly.db").write_bytes(b"x")
    destroyed = vault.destroy()
    assert destroyed.files_removed >= 4
    assert not destroyed.keyring_entry_gone
    assert list(vault.folder.path.iterdir()) == []
    assert not vault.exists
    assert vault.create(PASSPHRASE) != key


def test_that_a_wipe_cut_short_after_the_keys_is_finished_by_the_next(vault: Vault) -> None:
    _create(vault)
    vault.folder.keys.unlink()
    vault.folder.previous_keys.unlink()
    vault.destroy()
    assert list(vault.folder.path.iterdir()) == []
