"""Erasing a person wins over everything, on the server and on every laptop at its next contact (SYNC S12)."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from fieldvisit_sync.protocol.messages import MutationResult
from fieldvisit_sync.schema.audience import Role
from fieldvisit_sync.schema.identity import consent_id, placement_id, shortlist_entry_id
from fieldvisit_sync.server.administration import DeniedError
from fieldvisit_sync.server.database import FILE_NAME, Database
from fieldvisit_sync.server.era import renew_epoch
from fieldvisit_sync.server.erase_command import erase
from fieldvisit_sync.server.erasure import erase_person, replay_erasures
from fieldvisit_sync.server.erasure_journal import DamagedJournalError, Erased, ErasureJournal
from fieldvisit_sync.server.municipalities import Municipality, add_municipality
from fieldvisit_sync.server.read_trail import SEARCH, Look, digest_of, write_look
from fieldvisit_sync.server.stamps import to_stamp
from fieldvisit_sync.server.stored_record import Gone
from fieldvisit_sync.server.tables import RECORD, metadata
from tests.canary import plain_pages
from tests.drivers.bare_laptop import MUNICIPALITY, BareLaptop, new_id
from tests.drivers.heard_statements import heard_statements
from tests.drivers.saved_rows import put_back, save_rows
from tests.drivers.server_database import KEY
from tests.unit.server_sync.citizen_case import PERSONAL, Case
from tests.unit.server_sync.conftest import Team

ON_ONE = pytest.mark.parametrize("database_place", ["sqlite"], indirect=True)
"""For what does not depend on the kind of database."""

CANARIES = ("K-7788", "Kanariane", "Kanarieværksted", "kanariekørekort", "Kanarieaftale", "Kanariesøgning")
"""Words about the person, in every kind of record that holds any."""


class Person(Case):
    """A citizen with everything that a server may hold about one."""

    def __init__(self, team: Team, journal: ErasureJournal) -> None:
        super().__init__(team)
        self.journal = journal
        self.commitment = new_id()
        self.placement = placement_id(MUNICIPALITY, self.commitment)
        mette, hanne, clock = self.mette, self.hanne, team.clock
        with team.database.transaction() as connection:
            add_municipality(connection, Municipality(MUNICIPALITY, "x", bytes(32)), to_stamp(clock.now()))
            look = Look(mette.identity, SEARCH, "Kanariesøgning", (self.candidate,))
            write_look(connection, clock.now(), look)
        hanne.push(
            hanne.edit(
                "candidate",
                self.candidate,
                reference="K-7788",
                shown="Kanariane T.",
                wishes="Kanarieværksted om dagen",
                trade="kanariekørekort",
            )
        )
        hanne.push(hanne.edit("consent", self.consent, how="Kanarieaftale"))
        mette.sync()
        mette.push(
            mette.edit("commitment", self.commitment, type="job", by=mette.user),
            mette.edit("placement", self.placement, commitment=self.commitment, candidate=self.candidate),
            mette.edit("shortlist_entry", self.entry, reason="Kanarieværksted passer"),
        )
        hanne.sync()
        clock.pass_time(60)
        ina = team.laptop("hanne", Role.CASEWORKER, device="2")
        ina.sync()
        hanne.push(hanne.edit("candidate", self.candidate, trade="kanariekørekort B"))
        clock.pass_time(60)
        ina.sync(ina.edit("candidate", self.candidate, trade="kanariekørekort C"))
        hanne.sync()
        assert hanne.of_kind("conflict")
        self.laptops = [mette, hanne, ina]

    def erase(self) -> dict[str, Any]:
        """Let the administrator erase him."""
        self.team.clock.pass_time(60)
        return erase(self.team.database, self.journal, self.team.clock, "K-7788")


@pytest.fixture
def journal(tmp_path: Path) -> ErasureJournal:
    """The journal, outside the database."""
    return ErasureJournal(tmp_path / "data")


@pytest.fixture
def person(team: Team, journal: ErasureJournal) -> Person:
    """One citizen."""
    return Person(team, journal)


def content(database: Database) -> str:
    """Return everything the server's tables hold, as text."""
    with database.read() as connection:
        return "\n".join(
            str(tuple(row)) for table in metadata.sorted_tables for row in connection.execute(select(table))
        )


def found(text: str) -> list[str]:
    """Return which words about the person a text holds."""
    return [word for word in CANARIES if word in text]


def test_that_nothing_of_an_erased_person_stays_on_the_server(person: Person, tmp_path: Path) -> None:
    database = person.team.database
    assert found(content(database)) == list(CANARIES)
    document = person.erase()
    assert document["erased"] == {"candidate": 1, "consent": 1, "placement": 1, "shortlist_entry": 1}
    assert found(content(database)) == []
    assert found(str(document)) == []
    file = tmp_path / FILE_NAME
    if file.exists():
        pages = plain_pages(file, KEY)
        assert person.candidate.encode() in pages
        assert [word for word in CANARIES if word.encode() in pages] == []


def test_that_every_laptop_drops_him_whole_at_its_next_contact(person: Person) -> None:
    person.erase()
    for laptop in person.laptops:
        laptop.dropped.clear()
        laptop.sync()
        assert found(str(laptop.rows)) == []
        assert {kind for kind, _ in laptop.rows if kind in PERSONAL} <= {"shortlist"}
        assert laptop.of_kind("conflict") == []
    assert ("commitment", person.commitment) in person.mette.rows
    assert ("commitment", person.commitment) not in person.hanne.rows


@ON_ONE
def test_that_drops_of_an_erased_person_say_so_also_to_whom_they_were_told_before(person: Person) -> None:
    person.mette.push(person.mette.edit("shortlist_entry", person.entry, state="removed"))
    assert ("candidate", person.candidate) not in person.mette.rows
    person.erase()
    drops = person.mette.ask().drops
    assert {(drop.kind, drop.erased) for drop in drops} == {
        (kind, True) for kind in ("candidate", "consent", "shortlist_entry", "placement")
    }


def refused(laptop: BareLaptop, *edits: Any) -> list[str | None]:
    """Send edits in requests of their own, without storing what comes, and return why each is refused."""
    results: list[MutationResult] = []
    for edit in edits:
        answer = laptop.ask([edit])
        assert answer.batch is not None
        results += answer.batch.results
    return [result.reason for result in results]


def test_that_nothing_written_about_him_before_is_taken_afterwards(person: Person) -> None:
    mette, hanne = person.mette, person.hanne
    [conflict] = hanne.of_kind("conflict")
    other, commitment = new_id(), new_id()
    mette.push(mette.edit("shortlist", other, unit=person.unit, owner=mette.user, state="open"))
    by_hanne = [
        hanne.edit("candidate", person.candidate, wishes="x"),
        hanne.edit("candidate", person.candidate, reference="K-7788", caseworker=hanne.user),
        hanne.edit("consent", person.consent, how="y"),
        hanne.deletion("candidate", person.candidate),
        hanne.edit(
            "consent",
            consent_id(MUNICIPALITY, person.candidate, person.other_unit),
            candidate=person.candidate,
            unit=person.other_unit,
        ),
        hanne.edit("conflict", conflict.id, state="solved", solved_value="kanariekørekort"),
    ]
    by_mette = [
        mette.edit("shortlist_entry", person.entry, reason="z"),
        mette.edit(
            "shortlist_entry",
            shortlist_entry_id(MUNICIPALITY, other, person.candidate),
            shortlist=other,
            candidate=person.candidate,
        ),
        mette.edit(
            "placement",
            placement_id(MUNICIPALITY, commitment),
            commitment=commitment,
            candidate=person.candidate,
        ),
    ]
    person.erase()
    assert refused(hanne, *by_hanne) == ["erased"] * len(by_hanne)
    assert refused(mette, *by_mette) == ["erased"] * len(by_mette)
    assert found(content(person.team.database)) == []


@ON_ONE
def test_that_a_look_written_down_offline_is_taken_without_saying_at_whom(person: Person) -> None:
    mette, look = person.mette, new_id()
    fields = {"action": "open", "candidate": person.candidate, "purpose": "Kanariesøgning", "by": mette.user}
    digest = digest_of(fields)
    person.erase()
    edit = mette.edit("read_audit", look, **fields, content_digest=digest, chain="c" * 64)
    assert refused(mette, edit) == [None]
    text = content(person.team.database)
    assert found(text) == []
    assert digest in text


@ON_ONE
def test_that_what_was_deleted_about_him_goes_too(person: Person) -> None:
    person.hanne.push(person.hanne.deletion("consent", person.consent))
    assert person.erase()["erased"]["consent"] == 1
    assert found(content(person.team.database)) == []


@ON_ONE
def test_that_the_answer_names_the_records_whose_free_text_mentions_him(person: Person) -> None:
    note = new_id()
    mette = person.mette
    mette.push(
        mette.edit("note_answer", note, author=mette.user, text="Talte om K-7788 og Kanariane T. igen."),
        mette.edit("note_answer", author=mette.user, text="K-77889 er en anden."),
    )
    mentions = person.erase()["mentions"]
    assert mentions == [{"kind": "note_answer", "id": note, "fields": ["text"]}]


@ON_ONE
def test_that_a_name_in_quotation_marks_is_found_in_free_text(person: Person) -> None:
    hanne, mette = person.hanne, person.mette
    hanne.push(hanne.edit("candidate", person.candidate, shown='Kanariane "Kana" T.'))
    note = new_id()
    mette.push(mette.edit("note_answer", note, text='Talte om Kanariane "Kana" T. i dag', author=mette.user))
    assert {mention["id"] for mention in person.erase()["mentions"]} == {note}


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


@ON_ONE
@pytest.mark.parametrize("named", ["K-0000", "K-7788"])
def test_that_an_unknown_or_doubled_name_erases_nobody(person: Person, named: str) -> None:
    hanne = person.hanne
    if named == "K-7788":
        hanne.push(hanne.edit("candidate", reference=named, caseworker=hanne.user))
    before = content(person.team.database)
    with pytest.raises(DeniedError, match="Intet er slettet"):
        erase(person.team.database, person.journal, person.team.clock, named)
    assert content(person.team.database) == before
