"""What waits to be sent: folding, freezing, holding back, counting."""

import pytest

from fieldvisit.domain.records.contact import Contact
from fieldvisit.store.outbox import (
    OutboxState,
    count_refused,
    count_waiting,
    entries,
    outstanding_of,
    set_held,
)
from fieldvisit.store.store import Store
from fieldvisit_sync.clock import FileClock
from fieldvisit_sync.protocol.messages import MutationResult
from tests.unit.store.records import answer, create_contact, edit, receive, send, waiting


def _delete(store: Store, record: str = "c1") -> None:
    with store.write("contact.delete") as writer:
        writer.delete("contact", record)


def test_that_unsent_edits_of_a_record_fold_into_one_with_the_first_base(store: Store) -> None:
    receive(store, "contact", "c1", 5, unit="u1", name="Rikke Dam", phone="00 00 01 10")
    edit(store, phone="00 00 01 11")
    first = waiting(store)[0].id
    edit(store, phone="00 00 01 12", role="værkfører")
    [entry] = waiting(store)
    assert (entry.id, entry.base) == (first, 5)
    assert entry.new == {"phone": "00 00 01 12", "role": "værkfører"}
    assert entry.old == {"phone": "00 00 01 10"}


def test_that_edits_of_a_record_that_was_never_sent_stay_one_creation(store: Store) -> None:
    create_contact(store, phone="00 00 01 10")
    edit(store, phone=None, mail="rikke@firma.example")
    [entry] = waiting(store)
    assert (entry.op, entry.base, entry.old) == ("put", 0, {})
    assert entry.new == {
        "unit": "u1",
        "name": "Rikke Dam",
        "phone": None,
        "mail": "rikke@firma.example",
    }


def test_that_deleting_what_was_never_sent_leaves_nothing_to_send(store: Store) -> None:
    create_contact(store)
    _delete(store)
    assert waiting(store) == []


def test_that_deleting_what_was_sent_and_not_answered_is_sent_too(store: Store) -> None:
    create_contact(store)
    send(store)
    edit(store, phone="00 00 01 11")
    _delete(store)
    [entry] = waiting(store)
    assert (entry.op, entry.new) == ("delete", {})


def test_that_a_deletion_after_an_unsent_edit_names_the_values_of_the_server(store: Store) -> None:
    receive(store, "contact", "c1", 5, unit="u1", name="Rikke Dam", phone="00 00 01 10")
    edit(store, phone="00 00 01 11", mail="rikke@firma.example")
    _delete(store)
    [entry] = waiting(store)
    assert (entry.op, entry.base, entry.new) == ("delete", 5, {})
    assert entry.old == {"unit": "u1", "name": "Rikke Dam", "phone": "00 00 01 10"}


def test_that_a_sent_mutation_is_frozen_and_a_later_edit_opens_a_new_one(store: Store) -> None:
    receive(store, "contact", "c1", 5, unit="u1", name="Rikke Dam", phone="00 00 01 10")
    edit(store, phone="00 00 01 11")
    _, [sent] = send(store)
    edit(store, phone="00 00 01 12")
    [entry] = waiting(store)
    assert entry.id != sent.id
    assert (entry.new, entry.old) == ({"phone": "00 00 01 12"}, {"phone": "00 00 01 11"})
    with store.read() as reader:
        both = outstanding_of(reader.connection, "contact", "c1")
    assert [(each.id, each.state) for each in both] == [
        (sent.id, OutboxState.SENT),
        (entry.id, OutboxState.OPEN),
    ]


def test_that_edits_of_two_groups_that_meet_in_a_record_go_out_together(store: Store) -> None:
    with store.write("test") as writer, writer.group():
        writer.create("contact", {"name": "A"}, "a")
        writer.create("contact", {"name": "B"}, "b")
    with store.write("test") as writer, writer.group():
        writer.create("contact", {"name": "C"}, "c")
        writer.edit("contact", "a", {"role": "mester"})
    groups = {entry.record: entry.group for entry in waiting(store)}
    assert groups["a"] is not None
    assert set(groups.values()) == {groups["a"]}


def test_that_the_edit_time_is_corrected_by_the_measured_offset(store: Store, clock: FileClock) -> None:
    from fieldvisit.store.state import set_state

    with store.maintain() as connection:
        set_state(connection, "clock_offset_s", -90.5)
    create_contact(store)
    assert waiting(store)[0].at == "2026-10-06T05:28:29.500Z"
    assert clock.now() == store.clock.now()


def test_that_waiting_counts_what_a_person_did_and_no_audit_rows(store: Store) -> None:
    create_contact(store, "c1")
    create_contact(store, "c2")
    with store.write("test") as writer:
        writer.create("read_audit", {"action": "search"})
    with store.read() as reader:
        assert count_waiting(reader.connection) == 2
    assert len(waiting(store)) == 3


def test_that_a_refused_change_is_counted_apart_and_still_marks_its_record(store: Store) -> None:
    create_contact(store, "c1")
    batch, mutations = send(store)
    refusal = MutationResult(id=mutations[0].id, status="refused", reason="not_allowed")
    answer(store, batch, mutations, {"c1": refusal})
    with store.read() as reader:
        assert (count_waiting(reader.connection), count_refused(reader.connection)) == (0, 1)
        assert reader.need(Contact, "c1").pending
        [entry] = entries(reader.connection, OutboxState.REFUSED)
    assert entry.reason == "not_allowed"


def test_that_a_change_can_be_held_back_and_let_go(store: Store) -> None:
    create_contact(store)
    [entry] = waiting(store)
    with store.maintain() as connection:
        assert set_held(connection, entry.id, held=True)
        assert not set_held(connection, entry.id, held=True)
    assert waiting(store)[0].state is OutboxState.HELD
    edit(store, phone="00 00 01 11")
    [held] = waiting(store)
    assert (held.state, held.new["phone"]) == (OutboxState.HELD, "00 00 01 11")
    with store.maintain() as connection:
        assert set_held(connection, entry.id, held=False)
    send(store)
    with store.maintain() as connection:
        assert not set_held(connection, entry.id, held=True)


@pytest.mark.parametrize("state", ["unsent", "sent", "answered"])
def test_that_a_record_is_pending_until_the_server_has_answered(store: Store, state: str) -> None:
    create_contact(store)
    create_contact(store, "c2")
    if state != "unsent":
        batch, mutations = send(store)
        if state == "answered":
            answer(store, batch, mutations)
    with store.read() as reader:
        found = reader.find(Contact)
    assert [contact.pending for contact in found] == [state != "answered"] * 2
    assert [contact.version for contact in found] == [2 if state == "answered" else 0] * 2
