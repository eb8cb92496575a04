"""What a laptop offers a restored server again, and what it lets go of (SYNC "Epoch", "Tombstones")."""

import uuid
from collections.abc import Iterable
from datetime import timedelta

from fieldvisit.domain.records.contact import Contact
from fieldvisit.store.batches import next_batch, reopen
from fieldvisit.store.comparing import compare
from fieldvisit.store.outbox import OutboxEntry, OutboxState, count_waiting, entries
from fieldvisit.store.pages import proofs
from fieldvisit.store.reread import begin_reading_anew, end_reading_anew, forget_old_answers, is_reading_anew
from fieldvisit.store.store import Store
from fieldvisit_sync.protocol.messages import Before, MutationResult, Present
from tests.unit.store.records import answer, create_contact, edit, receive, send

ONE, TWO, THREE = (f"00000000-0000-7000-8000-00000000000{number}" for number in (1, 2, 3))


def held(store: Store, *states: OutboxState) -> list[OutboxEntry]:
    """Return the mutations in some states."""
    with store.read() as reader:
        return entries(reader.connection, *states)


def begin(store: Store, *, restored: bool = True, days: int = 0) -> None:
    """Hear of a restore, or of a long absence, `days` from now."""
    with store.maintain() as connection:
        begin_reading_anew(connection, store.clock.now() + timedelta(days=days), restored=restored)


def end(store: Store) -> list[str]:
    """Have read everything; return what was removed."""
    with store.maintain() as connection:
        return [drop.id for drop in end_reading_anew(connection)]


def tell_present(store: Store, ids: Iterable[str], *, below: str = "", down_to: str = "") -> list[str]:
    """Hear which contacts the server has; return what was removed."""
    packed = b"".join(uuid.UUID(record).bytes for record in ids)
    with store.maintain() as connection:
        gone = compare(connection, [Present(kind="contact", below=below, down_to=down_to, ids=packed)])
    return [drop.id for drop in gone]


def taken(store: Store, record: str = ONE, **values: object) -> None:
    """Write a contact and have the server take it at version 2."""
    create_contact(store, record, **values)
    answer(store, *send(store))


def here(store: Store) -> set[str]:
    """Return the ids of all contacts."""
    with store.read() as reader:
        return {contact.id for contact in reader.find(Contact)}


def test_that_what_was_taken_in_the_last_30_days_is_offered_again_as_it_was(store: Store) -> None:
    taken(store, phone="00 00 01 11")
    (before,) = held(store, OutboxState.ANSWERED)
    begin(store, days=29)
    _, (again,) = send(store)
    assert (again.id, again.new, again.at) == (before.id, before.new, before.at)
    assert again.before == Before(was=2)


def test_that_older_changes_are_not_offered_and_are_forgotten(store: Store) -> None:
    taken(store)
    begin(store, days=31)
    assert held(store, OutboxState.OFFERED) == []
    with store.maintain() as connection:
        forget_old_answers(connection, store.clock.now() + timedelta(days=29))
    assert len(held(store, OutboxState.ANSWERED)) == 1
    with store.maintain() as connection:
        forget_old_answers(connection, store.clock.now() + timedelta(days=31))
    assert held(store, OutboxState.ANSWERED) == []


def test_that_a_long_absence_offers_nothing_again(store: Store) -> None:
    taken(store)
    begin(store, restored=False)
    assert held(store, OutboxState.OFFERED) == []
    with store.read() as reader:
        assert is_reading_anew(reader.connection)


def test_that_an_edit_of_somebody_elses_record_carries_the_record_as_it_was_seen(store: Store) -> None:
    receive(store, "contact", ONE, name="Rikke Dam", mail="r@example.dk")
    edit(store, ONE, phone="00 00 01 11")
    begin(store)
    _, (waiting,) = send(store)
    assert waiting.new == {"phone": "00 00 01 11"}
    assert waiting.before == Before(rest={"name": "Rikke Dam", "mail": "r@example.dk"})


def test_that_only_the_first_change_of_a_record_carries_the_rest(store: Store) -> None:
    receive(store, "contact", ONE, name="Rikke Dam")
    edit(store, ONE, phone="00 00 01 11")
    answer(store, *send(store))
    edit(store, ONE, mail="r@example.dk")
    begin(store)
    _, (first, second) = send(store)
    assert (first.before, second.before) == (
        Before(was=2, rest={"name": "Rikke Dam", "phone": "00 00 01 11"}),
        Before(),
    )


def test_that_a_later_edit_is_never_folded_into_what_is_offered_again(store: Store) -> None:
    taken(store, phone="00 00 01 11")
    begin(store)
    edit(store, ONE, phone="00 00 02 22")
    batch, (offered, later) = send(store)
    assert (offered.new["phone"], later.new["phone"]) == ("00 00 01 11", "00 00 02 22")
    with store.maintain() as connection:
        reopen(connection, batch, 0)
        assert count_waiting(connection) == 2
    edit(store, ONE, phone="00 00 03 33")
    _, (offered, later) = send(store)
    assert (offered.new["phone"], later.new["phone"]) == ("00 00 01 11", "00 00 03 33")


def test_that_a_record_offered_again_is_not_deleted_as_if_it_had_never_been_sent(store: Store) -> None:
    taken(store)
    begin(store)
    tell_present(store, [])
    with store.write("test") as writer:
        writer.delete("contact", ONE)
    _, mutations = send(store)
    assert [mutation.op for mutation in mutations] == ["put", "delete"]


def test_that_what_the_server_has_no_more_leaves_and_what_waits_here_stays(store: Store) -> None:
    for record in (ONE, TWO, THREE):
        receive(store, "contact", record, name=record)
    edit(store, THREE, phone="00 00 01 11")
    begin(store, restored=False)
    assert tell_present(store, [TWO]) == [ONE]
    assert here(store) == {TWO, THREE}
    with store.read() as reader:
        assert proofs(reader.connection)["contact"].count == 1
    assert end(store) == []


def test_that_a_stretch_says_nothing_about_ids_outside_it(store: Store) -> None:
    for record in (ONE, TWO, THREE):
        receive(store, "contact", record, name=record)
    assert tell_present(store, [], below=THREE, down_to=TWO) == [TWO]
    assert tell_present(store, [THREE], down_to=THREE) == []
    assert here(store) == {ONE, THREE}


def test_that_what_was_offered_and_is_known_to_be_gone_leaves_in_the_end(store: Store) -> None:
    taken(store)
    begin(store)
    assert tell_present(store, []) == []
    answer(store, *send(store))
    assert end(store) == [ONE]
    assert here(store) == set()


def test_that_the_row_of_an_edit_from_before_a_restore_waits_for_the_servers_own(store: Store) -> None:
    receive(store, "contact", ONE, version=5, name="Rikke Dam")
    edit(store, ONE, phone="00 00 01 11")
    begin(store)
    tell_present(store, [])
    answer(store, *send(store))
    with store.read() as reader:
        assert "contact" not in proofs(reader.connection)
    receive(store, "contact", ONE, version=9, name="Rikke Dam", phone="00 00 01 11")
    with store.read() as reader:
        assert proofs(reader.connection)["contact"].count == 1


def test_that_a_refused_offer_stays_for_a_person_to_decide(store: Store) -> None:
    taken(store)
    begin(store)
    batch, (offered,) = send(store)
    refused = MutationResult(id=offered.id, status="refused", reason="not_allowed")
    answer(store, batch, [offered], {offered.record: refused})
    assert [entry.reason for entry in held(store, OutboxState.REFUSED)] == ["not_allowed"]
    assert end(store) == []
    assert here(store) == {ONE}


def test_that_an_edit_made_while_everything_is_read_anew_says_so(store: Store) -> None:
    receive(store, "contact", ONE, version=5, name="Rikke Dam")
    begin(store)
    edit(store, ONE, phone="00 00 01 11")
    _, (during,) = send(store)
    assert during.before is not None
    end(store)
    edit(store, ONE, mail="r@example.dk")
    with store.maintain() as connection:
        batch = next_batch(connection, 1)
    assert batch is not None
    assert batch.was_sent
    answer(store, batch.id, [during])
    _, (after,) = send(store)
    assert after.before is None
