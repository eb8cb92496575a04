"""Erasing a person wins over everything, on the server and on every laptop at its next contact (SYNC S12)."""

from pathlib import Path

import pytest

from fieldvisit_sync.schema.identity import consent_id, placement_id, shortlist_entry_id
from fieldvisit_sync.server.administration import DeniedError
from fieldvisit_sync.server.database import FILE_NAME
from fieldvisit_sync.server.erase_command import erase
from fieldvisit_sync.server.read_trail import digest_of, list_reads
from fieldvisit_sync.server.tombstones import KEPT, forget_old_tombstones
from tests.canary import plain_pages
from tests.drivers.bare_laptop import MUNICIPALITY, new_id
from tests.drivers.server_database import KEY
from tests.unit.server_sync.citizen_case import PERSONAL
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
@pytest.mark.parametrize("long_ago", [False, True])
def test_that_who_was_deleted_is_listed_and_erased_by_his_reference(person: Person, long_ago: bool) -> None:
    team, note = person.team, new_id()
    person.mette.push(
        person.mette.edit("note_answer", note, author=person.mette.user, text="Talte om K-7788 igen.")
    )
    person.hanne.sync()
    person.hanne.push(person.hanne.deletion("candidate", person.candidate))
    if long_ago:
        team.database.write(lambda connection: forget_old_tombstones(connection, team.clock.now()))
        team.clock.pass_time(KEPT.total_seconds())
        team.database.write(lambda connection: forget_old_tombstones(connection, team.clock.now()))
    with team.database.read() as connection:
        [look] = list_reads(connection, MUNICIPALITY, "K-7788")
    assert look["purpose"] == "Kanariesøgning"
    erased = person.erase()
    assert erased["erased"]["candidate"] == 1
    assert [mention["id"] for mention in erased["mentions"]] == [note]
    assert found(content(team.database)) == ["K-7788"], "but for the note that mentions him"


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
