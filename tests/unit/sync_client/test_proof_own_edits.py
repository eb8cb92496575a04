"""A repair touches nothing that a person has not sent yet, and takes along all that belongs to a record (SYNC S5, S10)."""

from collections.abc import Iterator

import pytest
from sqlalchemy import select, update

from fieldvisit.store import search
from fieldvisit.store.outbox import OutboxState, outstanding_of, set_held
from fieldvisit.store.outbox_rows import change_rows
from fieldvisit.store.pages import store_page
from fieldvisit.store.tables import KIND_TABLES, OUTBOX
from fieldvisit_sync.protocol.messages import Row
from tests.drivers.bare_laptop import new_id
from tests.unit.sync_client.two_sides import TwoSides


@pytest.fixture
def sides(embedded_sides: TwoSides) -> TwoSides:
    """What the laptop does is the same with any database."""
    embedded_sides.begin_again()
    return embedded_sides


@pytest.fixture
def note() -> str:
    """What mette writes: another text in every test."""
    return f"min egen {new_id()}"


@pytest.fixture
def held(sides: TwoSides, note: str) -> Iterator[str]:
    """A contact whose note mette changed and holds back; afterwards she lets it go."""
    mette = sides.laptops["mette"]
    (contact,) = sides.some("contact")
    with mette.store.write("test.edit") as writer:
        writer.edit("contact", contact, {"note": note})
        (entry,) = outstanding_of(writer.connection, "contact", contact)
        set_held(writer.connection, entry.id, held=True)
    yield contact
    with mette.store.maintain() as connection:
        for entry in outstanding_of(connection, "contact", contact):
            set_held(connection, entry.id, held=False)
    assert sides.sync().proof.ok


def _own(sides: TwoSides, contact: str) -> list[tuple[OutboxState, dict[str, object]]]:
    with sides.laptops["mette"].store.read() as reader:
        return [(edit.state, edit.new) for edit in outstanding_of(reader.connection, "contact", contact)]


def test_that_a_wrong_version_is_replaced_under_an_edit_that_is_held_back(
    sides: TwoSides, held: str, note: str
) -> None:
    sides.misnumber_there("contact", held)
    before = _own(sides, held)
    report = sides.sync()
    assert (report.proof.ok, report.proof.repaired) == (True, {"contact": {"replaced": 1}})
    version, fields = sides.held("contact")[held]
    assert (version, fields["note"]) == (sides.on_server("contact")[held][0], note)
    assert _own(sides, held) == before


def test_that_a_value_held_back_is_no_difference_of_content(sides: TwoSides, held: str, note: str) -> None:
    report = sides.sync_after_a_week()
    assert report.proof.content_checked
    assert (report.proof.ok, report.proof.repaired) == (True, {})
    assert sides.held("contact")[held][1]["note"] == note


def test_that_a_record_gone_from_the_server_stays_while_its_edit_is_held_back(
    sides: TwoSides, held: str, note: str
) -> None:
    sides.lose_there("contact", held)
    first = sides.sync()
    assert (first.proof.ok, first.proof.repaired, first.proof.standing) == (True, {}, 1)
    assert sides.held("contact")[held][1]["note"] == note
    again = sides.sync()
    assert (again.proof.ok, again.proof.standing, again.requests) == (True, 1, 1)


def test_that_a_refused_deletion_is_left_to_the_person_and_the_rest_is_proved(sides: TwoSides) -> None:
    mette = sides.laptops["mette"]
    kept, lost = sides.some("contact", 2)
    with mette.store.write("test.delete") as writer:
        writer.delete("contact", kept)
        refused = {"state": OutboxState.REFUSED, "reason": "not_allowed"}
        assert change_rows(writer.connection, OUTBOX.c.record == kept, refused) == 1
    sides.misnumber_there("contact", kept)
    sides.lose_here("contact", lost)
    report = sides.sync()
    assert (report.proof.ok, report.proof.standing) == (True, 1)
    assert report.proof.repaired == {"contact": {"fetched": 1}}
    assert kept not in sides.held("contact")
    with mette.store.maintain() as connection:
        assert change_rows(connection, OUTBOX.c.record == kept, {"state": OutboxState.ANSWERED}) == 1
    settled = sides.sync()
    assert (settled.proof.ok, settled.proof.repaired) == (True, {"contact": {"fetched": 1}})
    assert sides.agrees("contact")


def test_that_a_person_out_of_scope_leaves_with_index_history_and_conflicts(sides: TwoSides) -> None:
    person = sides.ids["candidate"][0]
    about = {"record_kind": "candidate", "record_id": person}
    rows = [
        Row(kind="candidate", id=person, version=1, fields={"reference": "B-1"}),
        Row(kind="history", id=new_id(), version=1, fields=about),
        Row(kind="conflict", id=new_id(), version=1, fields={**about, "state": "open"}),
    ]
    with sides.laptops["mette"].store.maintain() as connection:
        store_page(connection, [], rows)
    report = sides.sync()
    assert report.proof.ok
    assert report.proof.repaired["candidate"] == {"removed": 1}
    assert [drop for drop in report.dropped if drop == ("candidate", person)]
    told = [*sides.held("conflict").items(), *sides.held("history").items()]
    left = [line for line, (_, fields) in told if fields["record_id"] == person]
    assert [*sides.held("candidate"), *left] == []


def test_that_a_record_fetched_again_is_found_by_its_words_once(sides: TwoSides) -> None:
    contact, other = sides.some("contact", 2)
    with sides.laptops["mette"].store.write("test.edit") as writer:
        writer.edit("contact", contact, {"note": "nordlys"})
    sides.sync()
    sides.lose_here("contact", contact)
    sides.lose_here("contact", other)
    assert sides.sync().proof.repaired == {"contact": {"fetched": 2}}
    with sides.laptops["mette"].store.read() as reader:
        assert [hit.record for hit in search.find(reader.connection, "nordlys")] == [contact]


def test_that_a_caseworkers_citizens_are_proved_and_repaired_through_her_grants(sides: TwoSides) -> None:
    lost, wrong = sides.some("candidate", 2)
    table = KIND_TABLES["candidate"]
    with sides.laptops["sofie"].store.maintain() as connection:
        row = connection.execute(select(table).where(table.c.id == lost)).mappings().one()
        connection.execute(update(table).where(table.c.id == wrong).values(version=9))
        connection.execute(table.delete().where(table.c.id == lost))
    report = sides.sync_after_a_week("sofie")
    assert report.proof.ok
    assert report.proof.repaired["candidate"] == {"fetched": 1, "replaced": 1}
    held = sides.held("candidate", "sofie")
    assert held == sides.on_server("candidate")
    assert row["reference"] == held[lost][1].get("reference")
