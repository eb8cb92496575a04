"""Backups of the embedded database and putting one back, by command (CLI, SYNC "Epoch")."""

from pathlib import Path

import pytest
from sqlalchemy import select

from fieldvisit_sync import sqlcipher
from fieldvisit_sync.server.database import FILE_NAME, open_database
from fieldvisit_sync.server.era import read_era
from fieldvisit_sync.server.erasure_journal import FILE_NAME as JOURNAL
from fieldvisit_sync.server.server_key import KEY_FILE
from fieldvisit_sync.server.tables import RECORD
from tests.unit.server.test_cli import Run, ready, run

__all__ = ["ready", "run"]

LEVELS = {"user": "--name Ida --municipality 0998 --role consultant --password-stdin"}
PERSON = "01a00000-0000-7000-8000-000000000001"


@pytest.fixture
def backup(ready: Run, tmp_path: Path) -> Path:
    """A backup of a server with one municipality; a user was added since."""
    target = tmp_path / "gemt.db"
    assert ready("backup", str(target))[0] == 0
    code, _, _ = ready("user", "add", "ida", *LEVELS["user"].split(), text="hemmelig nok\n")
    assert code == 0
    return target


def key_of(data: Path) -> bytes:
    """Return the key of the server in a folder."""
    return (data / KEY_FILE).read_bytes()


def test_that_a_backup_is_one_encrypted_file_under_the_same_key(backup: Path, tmp_path: Path) -> None:
    assert b"SQLite format" not in backup.read_bytes()[:100]
    assert sqlcipher.find_damage(backup, key_of(tmp_path / "d")) == ()
    assert sorted(path.name for path in backup.parent.iterdir()) == ["d", "gemt.db"]


def test_that_a_backup_is_never_written_over_a_file(ready: Run, backup: Path) -> None:
    content = backup.read_bytes()
    code, _, error = ready("backup", str(backup))
    assert (code, backup.read_bytes()) == (2, content)
    assert "Intet er skrevet" in error


def test_that_a_restore_brings_the_backup_in_a_new_epoch_and_keeps_what_was_there(
    ready: Run, backup: Path, tmp_path: Path
) -> None:
    code, document, _ = ready("restore", str(backup))
    assert code == 0
    assert ready("stats")[1]["municipalities"][0]["users"] == 0
    database = open_database(None, tmp_path / "d", key_of(tmp_path / "d"))
    try:
        assert database.epoch == document["epoch"]
    finally:
        database.close()
    former = Path(document["former"])
    assert former.parent == tmp_path / "d"
    former.rename(tmp_path / "former.db")
    assert ready("restore", str(tmp_path / "former.db"))[0] == 0
    assert ready("stats")[1]["municipalities"][0]["users"] == 1
    assert not list((tmp_path / "d").glob(".restore*"))


def test_that_two_restores_of_one_backup_count_versions_from_different_numbers(
    ready: Run, backup: Path, tmp_path: Path
) -> None:
    starts: list[tuple[int, ...]] = []
    for _ in range(2):
        assert ready("restore", str(backup))[0] == 0
        database = open_database(None, tmp_path / "d", key_of(tmp_path / "d"))
        try:
            with database.read() as connection:
                starts.append(read_era(connection).starts)
        finally:
            database.close()
    assert starts[1][:-1] == starts[0]


def test_that_nothing_is_restored_while_a_server_runs_on_the_database(
    ready: Run, backup: Path, tmp_path: Path
) -> None:
    database = open_database(None, tmp_path / "d", key_of(tmp_path / "d"))
    try:
        code, _, error = ready("restore", str(backup))
    finally:
        database.close()
    assert (code, "Stop den først" in error) == (5, True)
    assert ready("stats")[1]["municipalities"][0]["users"] == 1


def test_that_a_damaged_backup_or_one_of_another_server_changes_nothing(
    ready: Run, backup: Path, tmp_path: Path
) -> None:
    damaged = bytearray(backup.read_bytes())
    damaged[-2_000] ^= 0xFF
    (tmp_path / "damaged.db").write_bytes(damaged)
    sqlcipher.create_file(tmp_path / "strange.db", bytes(32))
    (tmp_path / "text.db").write_text("ikke en database")
    codes = [
        ready("restore", str(tmp_path / name))[0]
        for name in ("damaged.db", "strange.db", "text.db", "missing.db")
    ]
    assert codes == [2, 4, 4, 2]
    assert ready("stats")[1]["municipalities"][0]["users"] == 1


def test_that_a_damaged_database_can_be_replaced(ready: Run, backup: Path, tmp_path: Path) -> None:
    place = tmp_path / "d" / FILE_NAME
    place.write_bytes(b"x" * 8192)
    code, document, _ = ready("restore", str(backup))
    assert (code, ready("stats")[0]) == (0, 0)
    assert Path(document["former"]).read_bytes() == b"x" * 8192


def test_that_whoever_was_erased_since_the_backup_is_erased_again(
    ready: Run, backup: Path, tmp_path: Path
) -> None:
    entry = f'{{"municipality":"0998","kind":"candidate","id":"{PERSON}","at":"2026-10-06T05:30:00.000Z"}}\n'
    (tmp_path / "d" / JOURNAL).write_text(entry)
    assert ready("restore", str(backup))[1]["erased"] == 1
    database = open_database(None, tmp_path / "d", key_of(tmp_path / "d"))
    try:
        with database.read() as connection:
            assert connection.scalar(select(RECORD.c.deleted).where(RECORD.c.id == PERSON)) == 2
    finally:
        database.close()


def test_that_renewing_the_epoch_is_all_that_other_tools_leave_to_do(ready: Run) -> None:
    first, second = (ready("renew-epoch")[1] for _ in range(2))
    assert first["epoch"] != second["epoch"]
    assert first["erased"] == 0


@pytest.mark.parametrize("word", ["backup", "restore"])
def test_that_a_postgresql_database_is_left_to_its_own_tools(run: Run, tmp_path: Path, word: str) -> None:
    code, _, error = run(word, str(tmp_path / "x"), "--database", "postgresql://nobody@127.0.0.1:1/none")
    assert (code, "renew-epoch" in error) == (2, True)
