"""What a consultant types is on no disk in readable form, neither on the laptop nor on the server (SECURITY "Figures to show")."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldvisit.services.edit_company import NewCompany, create_company
from fieldvisit.services.edit_contact import edit_contact
from fieldvisit.store import search
from fieldvisit.store.errors import WrongKeyError
from tests.canary import files_with
from tests.drivers.town import Town, running_town

CANARY = "Kanariegulstrup"


@pytest.fixture(scope="module")
def small_town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    """A municipality whose server keeps an embedded, encrypted database."""
    with running_town(tmp_path_factory.mktemp("bytes")) as running:
        running.user("mette")
        yield running


def test_that_typed_words_are_found_by_the_search_and_in_no_file_of_laptop_and_server(
    small_town: Town,
) -> None:
    laptop = small_town.laptop("mette")
    made = create_company(
        laptop.workspace, NewCompany(name="Nordlys", cvr="99000015", contact_name="Rikke")
    ).value
    assert made.contact is not None
    edit_contact(laptop.workspace, made.contact, {"note": f"Talte med {CANARY} om vagterne."})
    laptop.sync()
    with laptop.workspace.store.read() as reader:
        assert [hit.record for hit in search.find(reader.connection, CANARY)] == [made.contact]
    assert files_with(small_town.folder, CANARY) == []
    small_town.server.kill()
    assert files_with(small_town.folder, CANARY) == []
    small_town.server.start()


def test_that_the_same_scan_finds_the_words_in_a_plain_store(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "plain.db") as plain:
        plain.execute("create table note (text)")
        plain.execute("insert into note values (?)", (CANARY,))
    plain.close()
    assert files_with(tmp_path, CANARY) == ["plain.db"]


def test_that_a_plain_database_engine_and_a_wrong_passphrase_open_nothing_and_change_nothing(
    small_town: Town,
) -> None:
    laptop = small_town.laptop("mette")
    laptop.profile.lock()
    store = next(path for path in laptop.profile.folder.iterdir() if path.suffix == ".db")
    plain = sqlite3.connect(store)
    with pytest.raises(sqlite3.DatabaseError, match="not a database"):
        plain.execute("select count(*) from sqlite_master")
    plain.close()
    before = {path: path.read_bytes() for path in laptop.profile.folder.rglob("*") if path.is_file()}
    with pytest.raises(WrongKeyError) as wrong:
        laptop.profile.unlock("en helt anden adgangskode")
    assert str(wrong.value).startswith("Adgangskoden eller nøglen passer ikke.")
    assert before == {path: path.read_bytes() for path in laptop.profile.folder.rglob("*") if path.is_file()}
    assert laptop.sync().result == "done"
