"""Batches: what goes out together, and what becomes of it."""

import random
import string

from sqlalchemy import func, select

from fieldvisit.domain.records.contact import Contact
from fieldvisit.domain.records.history import History
from fieldvisit.store.batches import has_open, next_batch, reopen
from fieldvisit.store.outbox import OutboxState, entries, set_held
from fieldvisit.store.pages import proofs
from fieldvisit.store.state import get_state
from fieldvisit.store.store import Store
from fieldvisit.store.tables import OUTBOX
from fieldvisit_sync.merge.digest import record_digest
from fieldvisit_sync.protocol.messages import MutationResult
from tests.unit.store.records import answer, create_contact, edit, receive, send, waiting


def _grouped(store: Store, *records: str) -> None:
    with store.write("test") as writer, writer.group():
        for record in records:
            writer.create("contact", {"name": record}, record)


def test_that_nothing_waiting_makes_no_batch(store: Store) -> None:
    with store.maintain() as connection:
        assert next_batch(connection, 10) is None
        assert not has_open(connection)


def test_that_a_batch_takes_the_oldest_first_up_to_its_size(store: Store) -> None:
    for name in ("c1", "c2", "c3"):
        create_contact(store, name)
    _, mutations = send(store, 2)
    assert [each.record for each in mutations] == ["c1", "c2"]
    assert [entry.record for entry in waiting(store)] == ["c3"]


def test_that_a_group_is_never_cut_also_when_it_is_larger_than_a_batch(store: Store) -> None:
    create_contact(store, "c1")
    _grouped(store, "g1", "g2", "g3")
    assert [each.record for each in send(store, 3)[1]] == ["c1"]
    batch, _ = send(store, 3)
    with store.maintain() as connection:
        reopen(connection, batch, 0)
    with store.read() as reader:
        assert len(entries(reader.connection, OutboxState.OPEN)) == 4


def test_that_a_group_larger_than_a_batch_goes_out_alone_and_whole(store: Store) -> None:
    _grouped(store, "g1", "g2", "g3")
    create_contact(store, "c1")
    assert [each.record for each in send(store, 2)[1]] == ["g1", "g2", "g3"]


def test_that_a_held_back_member_keeps_its_whole_group(store: Store) -> None:
    _grouped(store, "g1", "g2")
    create_contact(store, "c1")
    with store.maintain() as connection:
        set_held(connection, waiting(store)[1].id, held=True)
        assert has_open(connection)
    assert [each.record for each in send(store)[1]] == ["c1"]
    assert [entry.record for entry in waiting(store)] == ["g1", "g2"]


def test_that_an_unanswered_batch_comes_again_unchanged_before_anything_else(store: Store) -> None:
    create_contact(store, "c1")
    first, mutations = send(store)
    create_contact(store, "c2")
    edit(store, "c1", phone="00 00 01 11")
    with store.maintain() as connection:
        again = next_batch(connection, 10)
    assert again is not None
    assert (again.id, again.was_sent) == (first, True)
    assert [each for frame in again.frames for each in frame] == mutations


def test_that_a_taken_batch_sets_versions_and_is_acknowledged_next_time(store: Store) -> None:
    create_contact(store, "c1")
    batch, mutations = send(store)
    answer(store, batch, mutations)
    with store.read() as reader:
        assert reader.need(Contact, "c1").version == 2
        assert get_state(reader.connection, "acknowledge") == [batch]
        assert proofs(reader.connection)["contact"].count == 1
        [entry] = entries(reader.connection, OutboxState.ANSWERED)
    assert (entry.status, entry.answered_at) == ("applied", "2026-10-06T05:30:00.000Z")


def test_that_the_proof_follows_creations_edits_and_deletions_that_the_server_took(store: Store) -> None:
    receive(store, "contact", "c1", 5, name="A")
    receive(store, "contact", "c2", 6, name="B")
    with store.write("test") as writer:
        writer.delete("contact", "c2")
    with store.read() as reader:
        assert proofs(reader.connection)["contact"].count == 2
    batch, mutations = send(store)
    answer(store, batch, mutations)
    with store.read() as reader:
        proof = proofs(reader.connection)["contact"]
    assert (proof.count, int(proof.digest, 16)) == (1, record_digest("contact", "c1", 5))


def test_that_a_deletion_taken_back_unsent_keeps_the_proof_true(store: Store) -> None:
    receive(store, "contact", "c1", 5, unit="u1", name="A")
    with store.write("test") as writer:
        writer.delete("contact", "c1")
    with store.write("test") as writer:
        writer.create("contact", {"unit": "u1", "name": "B"}, "c1")
    batch, mutations = send(store)
    assert [(each.op, each.base, each.new) for each in mutations] == [("put", 5, {"name": "B"})]
    answer(store, batch, mutations, {})
    with store.read() as reader:
        proof = proofs(reader.connection)["contact"]
        held = reader.need(Contact, "c1")
    assert proof.count == 1
    assert int(proof.digest, 16) == record_digest("contact", "c1", held.version)


def test_that_frames_the_server_never_got_are_let_go_and_the_others_stay(store: Store) -> None:
    # A frame holds at most 64 KB packed, so texts of this size that cannot be packed need several.
    for place in range(6):
        letters = random.Random(place).choices(string.ascii_letters, k=30_000)
        create_contact(store, f"c{place}", note="".join(letters))
    batch, mutations = send(store)
    with store.read() as reader:
        frames = reader.connection.scalar(select(func.max(OUTBOX.c.frame)).where(OUTBOX.c.batch == batch))
    assert frames is not None
    assert frames > 0
    with store.maintain() as connection:
        reopen(connection, batch, 1)
    open_again = {entry.record for entry in waiting(store)}
    assert open_again
    assert len(open_again) < len(mutations)


def test_that_no_history_line_stays_that_the_server_does_not_have_too(store: Store) -> None:
    receive(store, "contact", "c1", 5, name="A")
    edit(store, name="B")
    batch, (mutation,) = send(store)
    with store.read() as reader:
        assert [line.id for line in reader.find(History)] == [mutation.id]
    lost = MutationResult(id=mutation.id, status="conflict", version=7)
    answer(store, batch, [mutation], {"c1": lost})
    with store.read() as reader:
        assert reader.find(History) == []


def test_that_what_was_edited_while_a_batch_was_away_is_folded_into_what_comes_back(store: Store) -> None:
    receive(store, "contact", "c1", 5, name="A", phone="0")
    edit(store, name="B")
    batch, (sent,) = send(store)
    edit(store, name="C", phone="1")
    with store.maintain() as connection:
        reopen(connection, batch, 0)
    edit(store, name="D")
    (entry,) = waiting(store)
    assert (entry.id, entry.base) == (sent.id, 5)
    assert (entry.new, entry.old) == ({"name": "D", "phone": "1"}, {"name": "A", "phone": "0"})
    with store.read() as reader:
        (line,) = reader.find(History)
    assert line.changes == {"name": ["A", "D"], "phone": ["0", "1"]}


def test_that_a_new_record_deleted_while_its_batch_was_away_leaves_nothing_to_send(store: Store) -> None:
    create_contact(store, "c1")
    batch, _ = send(store)
    with store.write("test") as writer:
        writer.delete("contact", "c1")
    with store.maintain() as connection:
        reopen(connection, batch, 0)
    assert waiting(store) == []


def test_that_a_deletion_taken_back_while_its_batch_was_away_keeps_the_proof_true(store: Store) -> None:
    receive(store, "contact", "c1", 5, name="A")
    with store.write("test") as writer:
        writer.delete("contact", "c1")
        (inverse,) = writer.changed.inverses
    batch, _ = send(store)
    with store.write("test") as writer:
        writer.restore(inverse)
    with store.maintain() as connection:
        reopen(connection, batch, 0)
    assert waiting(store) == []
    with store.read() as reader:
        assert reader.need(Contact, "c1").version == 5
    receive(store, "contact", "c1", 6, name="B")
    with store.read() as reader:
        proof = proofs(reader.connection)["contact"]
    assert (proof.count, int(proof.digest, 16)) == (1, record_digest("contact", "c1", 6))
