"""The journal of erasures, and erasing again after a restore (SYNC S12)."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import select

from fieldvisit_sync.server.era import renew_epoch
from fieldvisit_sync.server.erasure import erase_person, replay_erasures
from fieldvisit_sync.server.erasure_journal import DamagedJournalError, Erased, ErasureJournal
from fieldvisit_sync.server.stamps import to_stamp
from fieldvisit_sync.server.stored_record import Gone
from fieldvisit_sync.server.tables import RECORD
from tests.drivers.bare_laptop import MUNICIPALITY, new_id
from tests.drivers.heard_statements import heard_statements
from tests.drivers.saved_rows import put_back, save_rows
from tests.unit.server_sync.citizen_case import Case
from tests.unit.server_sync.conftest import Team
from tests.unit.server_sync.erasure_case import (
    CANARIES,
    ON_ONE,
    Person,
    content,
    found,
    journal,
    person,
    refused,
)

__all__ = ["journal", "person"]


def test_that_the_journal_holds_ids_and_time_and_is_replayed_after_a_restore(person: Person) -> None:
    database, clock = person.team.database, person.team.clock
    before = save_rows(database)
    person.erase()
    journal = person.journal.path.read_text()
    assert found(journal) == []
    assert person.candidate in journal
    put_back(database, before)
    assert found(content(database)) == list(CANARIES)
    later = clock.now()
    replayed = database.write(lambda connection: replay_erasures(connection, person.journal, later))
    assert replayed == 4
    assert found(content(database)) == []
    assert database.write(lambda connection: replay_erasures(connection, person.journal, later)) == 0
    database.write(lambda connection: renew_epoch(connection, later))
    drops = person.hanne.ask().drops
    assert ("candidate", person.candidate, True) in {(drop.kind, drop.id, drop.erased) for drop in drops}
    person.mette.cursor = None
    person.mette.rows.clear()
    person.mette.sync()
    assert found(str(person.mette.rows)) == []


def test_that_a_person_whom_the_backup_did_not_have_yet_is_not_brought_back(
    team: Team, journal: ErasureJournal
) -> None:
    before = save_rows(team.database)
    person = Person(team, journal)
    again = [
        person.hanne.edit("candidate", person.candidate, reference="K-7788", caseworker=person.hanne.user),
        person.hanne.edit("consent", person.consent, candidate=person.candidate, unit=person.unit),
    ]
    person.erase()
    put_back(team.database, before)
    now = team.clock.now()
    team.database.write(lambda connection: replay_erasures(connection, journal, now))
    person.hanne.sync()
    assert refused(person.hanne, *again) == ["erased", "erased"]


@ON_ONE
def test_that_a_long_journal_is_replayed_with_few_statements(team: Team, journal: ErasureJournal) -> None:
    at = to_stamp(team.clock.now())
    journal.append(Erased(MUNICIPALITY, "candidate", new_id(), at) for _ in range(150))
    for most, count in ((20, 150), (1, 0)):
        with heard_statements() as heard:
            replayed = team.database.write(
                lambda connection: replay_erasures(connection, journal, team.clock.now())
            )
        asked = [statement for statement, _ in heard if "SELECT" in statement]
        assert (replayed, len(asked) <= most) == (count, True), asked


@ON_ONE
def test_that_several_people_are_erased_again_at_once(team: Team, journal: ErasureJournal) -> None:
    one, other = Case(team), Case(team)
    before = save_rows(team.database)
    for case in (one, other):
        team.clock.pass_time(60)
        with team.database.transaction() as connection:
            erase_person(connection, journal, team.clock.now(), MUNICIPALITY, case.candidate)
    put_back(team.database, before)
    now = team.clock.now()
    assert team.database.write(lambda connection: replay_erasures(connection, journal, now)) == 6
    with team.database.read() as connection:
        rows = connection.execute(select(RECORD.c.id, RECORD.c.deleted).where(RECORD.c.fields == "{}"))
        gone = {row.id for row in rows if row.deleted == int(Gone.ERASED)}
    assert {case.entry for case in (one, other)} < gone
    for case in (one, other):
        told = {(drop.id, drop.erased) for drop in case.hanne.ask().drops}
        assert {(one.candidate, True), (other.candidate, True)} <= told


@ON_ONE
def test_that_a_torn_line_of_the_journal_is_written_over_and_a_broken_one_is_told(
    journal: ErasureJournal, person: Person
) -> None:
    person.erase()
    whole = journal.read()
    with journal.path.open("ab") as file:
        file.write(b'{"municipality":"09')
    assert journal.read() == whole
    journal.append(whole[:1])
    assert journal.read() == [*whole, whole[0]]
    journal.path.write_bytes(b"?\n" + journal.path.read_bytes())
    with pytest.raises(DamagedJournalError):
        journal.read()


def test_that_erasures_in_several_municipalities_at_once_all_stand_in_the_journal(
    journal: ErasureJournal,
) -> None:
    lines = [Erased(f"{place:04}", "candidate", new_id(), "2026-10-06T05:30:00.000Z") for place in range(48)]
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda line: journal.append([line]), lines))
    assert sorted(journal.read(), key=lambda line: line.municipality) == lines


@ON_ONE
def test_that_nobody_is_erased_when_the_journal_cannot_be_written(person: Person, tmp_path: Path) -> None:
    before = content(person.team.database)
    (tmp_path / "file").write_text("")
    person.journal = ErasureJournal(tmp_path / "file")
    with pytest.raises(OSError, match="file"):
        person.erase()
    assert content(person.team.database) == before
