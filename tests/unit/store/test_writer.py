"""Writing records: row, outbox, history and search text in one transaction."""

from datetime import UTC, date, datetime

import pytest

from fieldvisit.domain.records.company import Company
from fieldvisit.domain.records.contact import Contact
from fieldvisit.domain.records.history import History
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.domain.records.setting import Setting
from fieldvisit.domain.records.visit import Visit
from fieldvisit.store import search
from fieldvisit.store.outbox import OutboxState, entries
from fieldvisit.store.store import Store
from fieldvisit.store.writer import Writer
from tests.unit.store.records import USER, answer, create_contact, edit, receive, send, waiting


def _contact(store: Store, record: str = "c1") -> Contact | None:
    with store.read() as reader:
        return reader.get(Contact, record)


def _history(store: Store, record: str = "c1") -> list[History]:
    with store.read() as reader:
        return reader.find(History, record_id=record, order=("at", "id"))


def _hits(store: Store, words: str) -> list[str]:
    with store.read() as reader:
        return [hit.record for hit in search.find(reader.connection, words)]


def test_that_a_created_record_is_read_back_with_its_python_values(store: Store) -> None:
    moment = datetime(2026, 10, 6, 7, 0, tzinfo=UTC)
    with store.write("test") as writer:
        made = writer.create(
            "visit", {"unit": "u1", "planned_at": moment, "bag": ["smaajob", "fleksjob"], "reception": 4}
        )
        unit = writer.create(
            "production_unit", {"name": "Værkstedet", "next_contact": date(2026, 10, 13), "fte_avg4": 12}
        )
    with store.read() as reader:
        visit, place = reader.need(Visit, made), reader.need(ProductionUnit, unit)
    assert (visit.planned_at, visit.bag, visit.reception) == (moment, ("fleksjob", "smaajob"), 4)
    assert (visit.version, visit.pending) == (0, True)
    assert (place.name, place.next_contact, place.fte_avg4) == ("Værkstedet", date(2026, 10, 13), 12.0)


def test_that_a_create_waits_in_the_outbox_with_its_filled_fields_only(store: Store) -> None:
    create_contact(store, mail=None, role="værkfører")
    [entry] = waiting(store)
    assert (entry.op, entry.base, entry.cause, entry.state) == ("put", 0, "contact.add", OutboxState.OPEN)
    assert entry.new == {"unit": "u1", "name": "Rikke Dam", "role": "værkfører"}
    assert entry.at == "2026-10-06T05:30:00.000Z"


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        ("contact", {"name": 7}),
        ("contact", {"shoe_size": "43"}),
        ("visit", {"reception": "4"}),
        ("visit", {"reception": True}),
        ("company", {"ad_protected": 1}),
        ("production_unit", {"next_contact": datetime(2026, 10, 6, tzinfo=UTC)}),
        ("visit", {"planned_at": date(2026, 10, 6)}),
    ],
)
def test_that_a_value_of_the_wrong_type_is_refused_and_nothing_is_stored(
    store: Store, kind: str, values: dict[str, object]
) -> None:
    def write_both(writer: Writer) -> None:
        writer.create("contact", {"name": "Før"})
        writer.create(kind, values)

    with pytest.raises(TypeError), store.write("test") as writer:
        write_both(writer)
    assert waiting(store) == []
    with store.read() as reader:
        assert reader.find(Contact) == []


def test_that_an_edit_sends_only_what_changed_with_the_values_before(store: Store) -> None:
    receive(store, "contact", "c1", 5, unit="u1", name="Rikke Dam", phone="00 00 01 10", role="værkfører")
    assert edit(store, phone="00 00 01 11", name="Rikke Dam", mail="rikke@firma.example", role=None)
    [entry] = waiting(store)
    assert entry.base == 5
    assert entry.new == {"phone": "00 00 01 11", "mail": "rikke@firma.example", "role": None}
    assert entry.old == {"phone": "00 00 01 10", "role": "værkfører"}


def test_that_writing_the_same_values_again_changes_nothing(store: Store) -> None:
    receive(store, "visit", "v1", 3, unit="u1", note="ring 10 min. før")
    with store.write("test") as writer:
        assert not writer.edit("visit", "v1", {"note": "ring 10 min. før", "bag": (), "outcome": None})
        assert not writer.changed
    assert waiting(store) == []


def test_that_editing_or_deleting_a_record_that_is_not_here_is_an_error(store: Store) -> None:
    with pytest.raises(KeyError), store.write("test") as writer:
        writer.edit("contact", "gone", {"name": "X"})
    with pytest.raises(KeyError), store.write("test") as writer:
        writer.delete("contact", "gone")
    assert waiting(store) == []


def test_that_an_edit_of_a_record_that_the_server_knows_leaves_a_history_line_at_once(store: Store) -> None:
    receive(store, "contact", "c1", 5, unit="u1", name="Rikke Dam", phone="00 00 01 10")
    edit(store, phone="00 00 01 11")
    edit(store, phone="00 00 01 12", mail="rikke@firma.example")
    [line] = _history(store)
    assert line.id == waiting(store)[0].id
    assert line.changes == {"phone": ["00 00 01 10", "00 00 01 12"], "mail": [None, "rikke@firma.example"]}
    assert (line.record_kind, line.by, line.at) == ("contact", USER, store.clock.now())


def test_that_taking_an_edit_back_by_hand_leaves_neither_mutation_nor_history(store: Store) -> None:
    receive(store, "contact", "c1", 5, unit="u1", name="Rikke Dam", phone="00 00 01 10")
    edit(store, phone="00 00 01 11", mail="rikke@firma.example")
    edit(store, phone="00 00 01 10")
    [line] = _history(store)
    assert line.changes == {"mail": [None, "rikke@firma.example"]}
    edit(store, mail=None)
    assert waiting(store) == []
    assert _history(store) == []


def test_that_what_was_never_on_the_server_has_no_history(store: Store) -> None:
    create_contact(store)
    edit(store, phone="00 00 01 11")
    assert _history(store) == []


def test_that_the_index_follows_every_write(store: Store) -> None:
    create_contact(store, role="værkfører")
    assert _hits(store, "vaerkf") == ["c1"]
    edit(store, role="tillidsmand")
    assert (_hits(store, "værkf"), _hits(store, "tillid")) == ([], ["c1"])
    with store.write("test") as writer:
        writer.delete("contact", "c1")
    assert _hits(store, "tillid") == []


def test_that_a_failing_block_leaves_row_outbox_history_and_index_as_they_were(store: Store) -> None:
    receive(store, "contact", "c1", 5, unit="u1", name="Rikke Dam", phone="00 00 01 10")
    before = _contact(store)

    def write_and_fail(writer: Writer) -> None:
        writer.edit("contact", "c1", {"name": "Tove Elm"})
        writer.create("contact", {"name": "Ida Lund"})
        raise RuntimeError("stop")

    with pytest.raises(RuntimeError, match="stop"), store.write("test") as writer:
        write_and_fail(writer)
    assert _contact(store) == before
    assert (waiting(store), _history(store), _hits(store, "tove"), _hits(store, "ida")) == ([], [], [], [])


def test_that_a_writer_reads_its_own_edits(store: Store) -> None:
    with store.write("test") as writer:
        made = writer.create("contact", {"name": "Rikke Dam"})
        writer.edit("contact", made, {"name": "Rikke Dam Holm"})
        found = writer.need(Contact, made)
    assert (found.name, found.pending) == ("Rikke Dam Holm", True)


def test_that_put_creates_once_and_edits_afterwards(store: Store) -> None:
    with store.write("test") as writer:
        assert writer.put("setting", "s1", {"name": "label", "value": {"b": 1}})
        assert not writer.put("setting", "s1", {"value": {"b": 1}})
        assert writer.put("setting", "s1", {"value": {"b": 2}})
    with store.read() as reader:
        assert reader.need(Setting, "s1").value == {"b": 2}


def test_that_a_change_names_kinds_ids_and_cause(store: Store) -> None:
    with store.write("visit.hold") as writer:
        assert not writer.changed
        visit = writer.create("visit", {"unit": "u1"})
        contact = writer.create("contact", {"unit": "u1"})
        changed = writer.changed
    assert changed
    assert (changed.kinds, changed.ids, changed.cause) == (
        {"visit", "contact"},
        {visit, contact},
        "visit.hold",
    )


def test_that_the_edits_of_a_group_carry_one_group_and_others_none(store: Store) -> None:
    with store.write("test") as writer:
        with writer.group():
            writer.create("contact", {"name": "A"})
            with writer.group():
                writer.create("contact", {"name": "B"})
            writer.create("contact", {"name": "C"})
        writer.create("contact", {"name": "D"})
    groups = [entry.group for entry in waiting(store)]
    assert groups[0] is not None
    assert groups == [groups[0], groups[0], groups[0], None]


def _undo(store: Store, writer: Writer) -> None:
    with store.write("undo") as undoing:
        for inverse in writer.changed.inverses:
            undoing.restore(inverse)


def test_that_every_kind_of_write_can_be_taken_back(store: Store) -> None:
    receive(store, "contact", "kept", 5, unit="u1", name="Rikke Dam", phone="00 00 01 10")
    receive(store, "contact", "dead", 6, unit="u1", name="Ole Krag", mail="ole@firma.example")
    kept, dead = _contact(store, "kept"), _contact(store, "dead")
    with store.write("test") as writer:
        writer.create("contact", {"name": "Ny"}, "new")
        writer.edit("contact", "kept", {"phone": None, "mail": "x@firma.example"})
        writer.edit("contact", "kept", {"phone": "00 00 01 99"})
        writer.edit("contact", "dead", {"mail": None})
        writer.delete("contact", "dead")
    _undo(store, writer)
    assert (_contact(store, "kept"), _contact(store, "dead"), _contact(store, "new")) == (kept, dead, None)
    assert waiting(store) == []
    assert (_history(store, "kept"), _history(store, "dead")) == ([], [])
    assert (_hits(store, "rikke"), _hits(store, "krag"), _hits(store, "ny")) == (["kept"], ["dead"], [])


def test_that_undoing_an_undo_is_redo(store: Store) -> None:
    receive(store, "contact", "c1", 5, unit="u1", name="Rikke Dam")
    with store.write("test") as writer:
        writer.delete("contact", "c1")
    with store.write("undo") as undoing:
        for inverse in writer.changed.inverses:
            undoing.restore(inverse)
    assert _contact(store) is not None
    _undo(store, undoing)
    assert _contact(store) is None
    [entry] = waiting(store)
    assert (entry.op, entry.base, entry.old) == ("delete", 5, {"unit": "u1", "name": "Rikke Dam"})


def test_that_a_deletion_undone_after_it_was_sent_writes_the_record_anew(store: Store) -> None:
    receive(store, "contact", "c1", 5, unit="u1", name="Rikke Dam")
    with store.write("test") as writer:
        writer.delete("contact", "c1")
    batch, mutations = send(store)
    _undo(store, writer)
    [entry] = waiting(store)
    assert (entry.op, entry.base, entry.new) == ("put", 0, {"unit": "u1", "name": "Rikke Dam"})
    answer(store, batch, mutations)
    found = _contact(store)
    assert found is not None
    assert found.pending


def test_that_records_written_in_bulk_are_rows_mutations_and_search_texts(store: Store) -> None:
    with store.write("company.import") as writer:
        writer.create_many(
            "company",
            {
                f"k{n}": {"cvr": f"9900{n:04d}", "name": f"Værksted {n} ApS", "ad_protected": n == 1}
                for n in range(1200)
            },
        )
        changed = writer.changed
    with store.read() as reader:
        assert reader.count(Company) == 1200
        assert reader.need(Company, "k1").ad_protected
        assert reader.need(Company, "k2").pending
        found = entries(reader.connection, OutboxState.OPEN)
    assert len(found) == 1200
    assert found[7].new == {"cvr": "99000007", "name": "Værksted 7 ApS", "ad_protected": False}
    assert len({entry.id for entry in found}) == 1200
    assert _hits(store, "vaerksted 1199") == ["k1199"]
    assert (changed.kinds, len(changed.ids), changed.inverses) == ({"company"}, 1200, ())


def test_that_a_bulk_write_brings_back_a_record_whose_deletion_was_not_sent(store: Store) -> None:
    receive(store, "company", "k1", 4, cvr="99000015", name="Nordlys Metal ApS", form="ApS")
    with store.write("test") as writer:
        writer.delete("company", "k1")
    with store.write("company.import") as writer:
        writer.create_many(
            "company", {"k1": {"cvr": "99000015", "name": "Nordlys A/S"}, "k2": {"cvr": "99000147"}}
        )
    with store.read() as reader:
        assert (reader.need(Company, "k1").version, reader.need(Company, "k2").version) == (4, 0)
    edited = next(entry for entry in waiting(store) if entry.record == "k1")
    assert (edited.op, edited.base) == ("put", 4)
    assert edited.new == {"name": "Nordlys A/S", "form": None}
    assert edited.old == {"name": "Nordlys Metal ApS", "form": "ApS"}


def test_that_edits_of_many_records_are_filed_as_each_alone_would_be(store: Store) -> None:
    create_contact(store, "new")
    for record in ("known", "back", "same"):
        receive(store, "contact", record, version=3, unit="u1", name="Rikke Dam", extra_of_later="ny")
    edit(store, "back", name="Rikke Eng")
    with store.write("import") as writer:
        names = {"new": "Rikke Bro", "known": "Rikke Bro", "back": "Rikke Dam", "same": "Rikke Dam"}
        wires = {record: {"name": name} for record, name in names.items()}
        wires["known"]["mail"] = "rikke@dam.dk"
        changed = writer.edit_many("contact", wires)
        inverses = {inverse.record: inverse.values for inverse in writer.changed.inverses}
    assert changed == 3
    assert [(entry.record, entry.base, entry.new, entry.old) for entry in waiting(store)] == [
        ("new", 0, {"unit": "u1", "name": "Rikke Bro"}, {}),
        ("known", 3, {"name": "Rikke Bro", "mail": "rikke@dam.dk"}, {"name": "Rikke Dam"}),
    ]
    assert [len(_history(store, record)) for record in ("new", "known", "back", "same")] == [0, 1, 0, 0]
    assert sorted(_hits(store, "Bro")) == ["known", "new"]
    assert inverses == {
        "new": {"name": "Rikke Dam"},
        "known": {"name": "Rikke Dam", "mail": None},
        "back": {"name": "Rikke Eng"},
    }
    with store.write("import") as writer, pytest.raises(KeyError):
        writer.edit_many("contact", {"known": {"name": "Rikke Ny"}, "nowhere": {"name": "Rikke Ny"}})
    assert _hits(store, "Ny") == []
