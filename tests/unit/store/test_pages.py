"""Pages from the server: stored whole, without losing what waits here."""

import pytest

from fieldvisit.domain.changed import Inverse
from fieldvisit.domain.records.candidate import Candidate
from fieldvisit.domain.records.conflict import Conflict
from fieldvisit.domain.records.contact import Contact
from fieldvisit.domain.records.history import History
from fieldvisit.domain.records.need import Need
from fieldvisit.store import search
from fieldvisit.store.codec import wire_of_columns
from fieldvisit.store.outbox import OutboxState, entries, set_held
from fieldvisit.store.pages import drop_records, proofs, store_page
from fieldvisit.store.refused import give_up
from fieldvisit.store.store import Store
from fieldvisit.store.tables import KIND_TABLES
from fieldvisit_sync.merge.digest import MODULUS, record_digest
from fieldvisit_sync.protocol.messages import Drop, MutationResult, Row
from tests.unit.store.records import answer, create_contact, edit, receive, send, waiting


def _contact(store: Store, record: str = "c1") -> Contact | None:
    with store.read() as reader:
        return reader.get(Contact, record)


def _found(store: Store, words: str) -> list[str]:
    with store.read() as reader:
        return [hit.record for hit in search.find(reader.connection, words)]


def test_that_rows_of_a_page_are_stored_and_found(store: Store) -> None:
    receive(store, "contact", "c1", 3, unit="u1", name="Søren Ågård")
    assert _contact(store) == Contact(id="c1", version=3, pending=False, unit="u1", name="Søren Ågård")
    assert _found(store, "soeren aagaard") == ["c1"]


def test_that_a_newer_row_replaces_all_fields_and_the_old_words(store: Store) -> None:
    receive(store, "contact", "c1", 3, unit="u1", name="Rikke Dam", phone="00 00 01 10")
    receive(store, "contact", "c1", 4, unit="u1", name="Tove Elm")
    found = _contact(store)
    assert found is not None
    assert (found.version, found.name, found.phone) == (4, "Tove Elm", None)
    assert (_found(store, "rikke"), _found(store, "tove")) == ([], ["c1"])


def test_that_an_unanswered_edit_keeps_its_field_and_takes_the_other_ones(store: Store) -> None:
    receive(store, "contact", "c1", 3, unit="u1", name="Rikke Dam", phone="00 00 01 10")
    edit(store, phone="00 00 01 11")
    receive(
        store, "contact", "c1", 4, unit="u1", name="Rikke D. Dam", phone="00 00 01 99", mail="r@f.example"
    )
    found = _contact(store)
    assert found is not None
    assert (found.name, found.phone, found.mail) == ("Rikke D. Dam", "00 00 01 11", "r@f.example")
    assert (found.version, found.pending) == (4, True)


def test_that_a_row_deleted_here_does_not_come_back_before_the_answer(store: Store) -> None:
    receive(store, "contact", "c1", 3, unit="u1", name="Rikke Dam")
    with store.write("test") as writer:
        writer.delete("contact", "c1")
    receive(store, "contact", "c1", 4, unit="u1", name="Rikke Dam")
    assert _contact(store) is None


def test_that_a_row_deleted_on_the_server_goes_unless_an_edit_waits(store: Store) -> None:
    for record in ("c1", "c2"):
        receive(store, "contact", record, 3, unit="u1", name="Rikke Dam")
    edit(store, "c2", phone="00 00 01 11")
    with store.maintain() as connection:
        gone = [Row(kind="contact", id=record, version=9, deleted=True) for record in ("c1", "c2")]
        store_page(connection, [], gone)
    assert (_contact(store, "c1"), _contact(store, "c2") is not None) == (None, True)
    assert _found(store, "rikke") == ["c2"]


def test_that_fields_of_a_newer_schema_survive_in_the_row(store: Store) -> None:
    receive(store, "contact", "c1", 3, name="Rikke Dam", linkedin="rikke")
    with store.read() as reader:
        table = KIND_TABLES["contact"]
        assert reader.connection.execute(table.select()).mappings().one()["extra"] == '{"linkedin":"rikke"}'


@pytest.mark.parametrize("edited", [False, True])
def test_that_a_row_deleted_and_taken_back_keeps_the_fields_of_a_newer_schema(
    store: Store, edited: bool
) -> None:
    receive(store, "contact", "c1", 3, name="Rikke Dam", linkedin="rikke")
    if edited:
        edit(store, phone="00 00 01 11")
    with store.write("test") as writer:
        writer.delete("contact", "c1")
        [inverse] = writer.changed.inverses
    with store.write("test") as writer:
        writer.restore(inverse)
    with store.read() as reader:
        [row] = reader.connection.execute(KIND_TABLES["contact"].select()).mappings()
        assert wire_of_columns("contact", row)["linkedin"] == "rikke"
    assert [entry.new for entry in waiting(store)] == ([{"phone": "00 00 01 11"}] if edited else [])


def test_that_a_decision_about_a_field_of_a_newer_schema_is_written_and_sent(store: Store) -> None:
    receive(store, "contact", "c1", 3, name="Rikke Dam", linkedin="rikke", web="a.example")
    with store.write("conflict.solve") as writer:
        assert writer.edit_wire("contact", "c1", {"linkedin": "rikke-dam"})
        [inverse] = writer.changed.inverses
    (entry,) = waiting(store)
    assert (entry.new, entry.old) == ({"linkedin": "rikke-dam"}, {"linkedin": "rikke"})
    with store.write("undo") as writer:
        writer.restore(inverse)
    assert waiting(store) == []
    with store.read() as reader:
        [row] = reader.connection.execute(KIND_TABLES["contact"].select()).mappings()
        assert wire_of_columns("contact", row) == {
            "name": "Rikke Dam",
            "linkedin": "rikke",
            "web": "a.example",
        }


def test_that_a_later_field_of_another_type_is_kept_and_not_shown(store: Store) -> None:
    receive(store, "need", "n1", 3, occupation="lager", course=7, esco={"a": 1})
    with store.read() as reader:
        need = reader.need(Need, "n1")
        [row] = reader.connection.execute(KIND_TABLES["need"].select()).mappings()
    assert (need.occupation, need.course, need.esco) == ("lager", None, ())
    assert row["extra"] == '{"course":7,"esco":{"a":1}}'


def test_that_what_is_told_about_a_record_of_an_unknown_kind_leaves_with_it(store: Store) -> None:
    receive(store, "history", "h1", 1, record_kind="robot", record_id="r1", changes={"name": ["1", "2"]})
    with store.maintain() as connection:
        drop_records(connection, [Drop(kind="robot", id="r1")])
    with store.read() as reader:
        assert (reader.find(History), proofs(reader.connection)) == ([], {})


def test_that_kinds_of_a_newer_schema_are_passed_over(store: Store) -> None:
    with store.maintain() as connection:
        stored = store_page(
            connection, [Drop(kind="robot", id="r1")], [Row(kind="robot", id="r2", version=1)]
        )
    assert (stored.stored, stored.dropped) == ({}, [])


def test_that_what_leaves_the_scope_leaves_rows_history_conflicts_outbox_and_index(store: Store) -> None:
    receive(store, "contact", "c1", 3, unit="u1", name="Rikke Dam", phone="00 00 01 10")
    receive(store, "history", "h1", 3, record_kind="contact", record_id="c1", changes={"phone": ["1", "2"]})
    receive(store, "conflict", "f1", 3, record_kind="contact", record_id="c1", state="open")
    edit(store, phone="00 00 01 11")
    batch, mutations = send(store)
    answer(store, batch, mutations)
    with store.maintain() as connection:
        dropped, late = drop_records(connection, [Drop(kind="contact", id="c1")])
    assert ([drop.id for drop in dropped], late) == (["c1"], [])
    with store.read() as reader:
        assert (reader.find(Contact), reader.find(History), reader.find(Conflict)) == ([], [], [])
        assert proofs(reader.connection) == {}
    assert _found(store, "rikke") == []


def test_that_a_record_in_the_outbox_stays_until_it_is_answered(store: Store) -> None:
    receive(store, "contact", "c1", 3, unit="u1", name="Rikke Dam")
    edit(store, phone="00 00 01 11")
    with store.maintain() as connection:
        dropped, late = drop_records(connection, [Drop(kind="contact", id="c1")])
    assert (dropped, [drop.id for drop in late]) == ([], ["c1"])
    assert _contact(store) is not None
    assert len(waiting(store)) == 1


@pytest.mark.parametrize("stopped", ["held", "refused"])
def test_that_a_person_leaves_although_a_change_about_him_is_held_back_or_refused(
    store: Store, stopped: str
) -> None:
    receive(store, "candidate", "k1", 3, reference="K-0417", shown="Amina S.", trade="svejser")
    edit(store, "k1", "candidate", wishes="Vil arbejde ude", trade="smed")
    if stopped == "held":
        with store.maintain() as connection:
            set_held(connection, entries(connection, OutboxState.OPEN)[0].id, held=True)
    else:
        batch, mutations = send(store)
        no = MutationResult(id=mutations[0].id, status="refused", reason="locked")
        answer(store, batch, mutations, {"k1": no})
    with store.maintain() as connection:
        dropped, late = drop_records(connection, [Drop(kind="candidate", id="k1")])
    assert ([drop.id for drop in dropped], late) == (["k1"], [])
    with store.read() as reader:
        assert reader.find(Candidate) == []
        assert reader.find(History) == []
        (line,) = entries(reader.connection, OutboxState.REFUSED)
        assert waiting(store) == []
    assert (line.new, line.old, line.reason) == ({}, {}, "gone" if stopped == "held" else "locked")
    with store.maintain() as connection:
        assert give_up(connection, line) == Inverse("candidate", "k1", None)
        assert entries(connection, OutboxState.REFUSED) == []


def test_that_an_open_change_about_a_person_is_answered_first(store: Store) -> None:
    receive(store, "candidate", "k1", 3, reference="K-0417")
    edit(store, "k1", "candidate", trade="smed")
    with store.maintain() as connection:
        dropped, late = drop_records(connection, [Drop(kind="candidate", id="k1")])
    assert (dropped, [drop.id for drop in late]) == ([], ["k1"])
    assert [entry.new for entry in waiting(store)] == [{"trade": "smed"}]


def test_that_count_and_digest_cover_exactly_the_rows_with_a_server_version(store: Store) -> None:
    with store.maintain() as connection:
        rows = [Row(kind="contact", id=f"c{n}", version=n + 1, fields={"name": "X"}) for n in range(1200)]
        store_page(connection, [], rows)
    receive(store, "contact", "c7", 5000, name="Y")
    create_contact(store, "local")
    expected = sum(record_digest("contact", f"c{n}", n + 1) for n in range(1200) if n != 7)
    with store.read() as reader:
        proof = proofs(reader.connection)["contact"]
    assert proof.count == 1200
    assert int(proof.digest, 16) == (expected + record_digest("contact", "c7", 5000)) % MODULUS


def test_that_what_the_server_tells_nobody_is_no_part_of_the_proof(store: Store) -> None:
    receive(store, "read_audit", "a1", 1, action="open")
    receive(store, "history", "h1", 1, record_kind="contact", record_id="c1")
    with store.read() as reader:
        assert set(proofs(reader.connection)) == {"history"}
