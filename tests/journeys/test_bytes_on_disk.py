"""What a consultant types is on no disk in readable form, neither on the laptop nor on the server (SECURITY "Figures to show").

Who was erased is not even in what the keys open, and a blocked laptop has neither keys nor files.
"""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldvisit.services.edit_company import NewCompany, create_company
from fieldvisit.services.edit_contact import edit_contact
from fieldvisit.services.obey_wipe import WIPED, confirm_ordered
from fieldvisit.services.problems import ProblemError
from fieldvisit.store import search
from fieldvisit.store.errors import WrongKeyError
from fieldvisit.store.outbox import OutboxState, entries
from fieldvisit_sync.clock import SystemClock
from fieldvisit_sync.server.administration import report_lost, revoke_device
from fieldvisit_sync.server.database import Database, open_database
from fieldvisit_sync.server.erase_command import erase
from fieldvisit_sync.server.erasure_journal import ErasureJournal
from tests.canary import files_with, plain_pages
from tests.drivers.town import Laptop, Town, running_town

CANARY = "Kanariegulstrup"
PERSON = "Kanarieværksted"


@pytest.fixture(scope="module")
def small_town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    """A municipality whose server keeps an embedded, encrypted database."""
    with running_town(tmp_path_factory.mktemp("bytes")) as running:
        running.user("mette")
        running.user("hanne", "caseworker")
        yield running


@pytest.fixture
def database(small_town: Town) -> Iterator[Database]:
    """The running server's database."""
    opened = open_database(None, small_town.server.data, _server_key(small_town))
    yield opened
    opened.close()


def _server_key(town: Town) -> bytes:
    return (town.server.data / "server.key").read_bytes()


def _opened_pages(laptop: Laptop) -> bytes:
    key = laptop.profile.vault.unlock(laptop.passphrase)
    files = [laptop.profile.folder / "store.db", *(laptop.profile.folder / "backups").glob("*.db")]
    return b"".join(plain_pages(file, key) for file in files)


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


def test_that_no_byte_of_an_erased_person_is_in_what_the_keys_open(
    small_town: Town, database: Database
) -> None:
    laptop = small_town.laptop("hanne")
    laptop.sync()
    workspace = laptop.workspace
    with workspace.store.write("candidate.add") as writer:
        values = {"reference": "K-7788", "wishes": PERSON, "caseworker": writer.user}
        person = writer.create("candidate", values)
    laptop.sync()
    workspace.store.backup_when_due()
    with workspace.store.write("candidate.edit") as writer:
        writer.edit("candidate", person, {"adjustments": f"{PERSON} igen"})
    assert PERSON.encode() in _opened_pages(laptop)
    server_file = small_town.server.data / "server.db"
    assert PERSON.encode() in plain_pages(server_file, _server_key(small_town))
    erase(database, ErasureJournal(small_town.server.data), SystemClock(), "K-7788")
    report = laptop.sync()
    assert (report.result, report.refused, report.proof_ok) == ("done", 1, True)
    assert PERSON.encode() not in _opened_pages(laptop)
    assert PERSON.encode() not in plain_pages(server_file, _server_key(small_town))
    with workspace.store.read() as reader:
        (line,) = entries(reader.connection, OutboxState.REFUSED)
    assert (line.record, line.new, line.old, line.reason) == (person, {}, {}, "erased")


def test_that_a_blocked_laptop_wipes_itself_in_two_seconds_and_names_what_it_gave_up(
    small_town: Town, database: Database
) -> None:
    laptop = small_town.laptop("mette")
    laptop.sync()
    create_company(laptop.workspace, NewCompany(name="Sydlys", cvr="99000023", contact_name="Bo"))
    device = laptop.workspace.who.device
    revoke_device(database, SystemClock(), device)
    clock = SystemClock()
    began = clock.monotonic()
    with pytest.raises(ProblemError) as told:
        laptop.sync()
    assert told.value.code == WIPED
    assert laptop.profile.destroy_ordered()
    assert confirm_ordered(laptop.profile.folder)
    assert clock.monotonic() - began < 2
    assert [path.name for path in laptop.profile.folder.rglob("*") if path.is_file()] == []
    report = report_lost(database, device)
    assert (report["state"], report["given_up"]) == (
        "wiped",
        {"company": 1, "contact": 1, "production_unit": 1},
    )
