"""Changes that the server refused: sent again under a new id, or given up so that its values stand again (S11)."""

from datetime import UTC, datetime
from typing import Any

import pytest

from fieldvisit.domain.changed import Inverse
from fieldvisit.domain.records.contact import Contact
from fieldvisit.store.outbox import OutboxEntry, OutboxState, entries
from fieldvisit.store.pages import drop_records
from fieldvisit.store.refused import give_up, refused_together, send_again, send_again_to_newer
from fieldvisit.store.search import find
from fieldvisit.store.store import Store
from fieldvisit_sync.protocol.messages import Drop, MutationResult
from fieldvisit_sync.protocol.reasons import UNTIL_UPGRADE, Refusal
from tests.unit.store.records import OTHER, answer, create_contact, edit, receive, send, waiting

AT = datetime(2026, 10, 6, 14, 0, tzinfo=UTC)


def refuse(store: Store, reason: str = "not_allowed") -> list[str]:
    """Send everything and have it refused; return the ids of the changes."""
    batch, mutations = send(store)
    refusals = {
        mutation.record: MutationResult(id=mutation.id, status="refused", reason=reason)
        for mutation in mutations
    }
    answer(store, batch, mutations, refusals)
    return [mutation.id for mutation in mutations]


def refused(store: Store) -> list[OutboxEntry]:
    """Return what stands refused."""
    with store.read() as reader:
        return entries(reader.connection, OutboxState.REFUSED)


def give_up_all(store: Store, mutation: str, *, erased: bool = False) -> list[Inverse]:
    """Give a refused change up with those that belong to it."""
    with store.maintain() as connection:
        return [
            give_up(connection, entry, erased=erased)
            for entry in reversed(refused_together(connection, mutation))
        ]


def contact(store: Store, record: str = "c1") -> Contact | None:
    """Return the contact as it stands."""
    with store.read() as reader:
        return reader.get(Contact, record)


def known(store: Store, **values: Any) -> None:
    """Store a contact that the server holds."""
    receive(store, "contact", "c1", name="Rikke Dam", phone="00000110", **values)


def test_that_a_refused_change_sent_again_has_a_new_id_and_the_same_content(store: Store) -> None:
    known(store)
    edit(store, phone="00000111")
    (old,) = refuse(store)
    with store.maintain() as connection:
        (entry,) = refused_together(connection, old)
        send_again(connection, entry, AT)
    (again,) = waiting(store)
    assert again.id != old
    assert (again.base, again.new, again.old) == (1, {"phone": "00000111"}, {"phone": "00000110"})
    assert refused(store) == []


def test_that_an_edit_made_since_the_refusal_stays_on_top_when_it_is_sent_again(store: Store) -> None:
    known(store)
    edit(store, phone="00000111")
    (old,) = refuse(store)
    edit(store, phone="00000112", role="værkfører")
    with store.maintain() as connection:
        (entry,) = refused_together(connection, old)
        send_again(connection, entry, AT)
    (again,) = waiting(store)
    assert again.new == {"phone": "00000112", "role": "værkfører"}
    assert again.old == {"phone": "00000110"}


def test_that_a_group_that_was_refused_is_settled_as_a_group(store: Store) -> None:
    with store.write("test.group") as writer, writer.group():
        writer.create("contact", {"name": "Rikke Dam"}, "c1")
        writer.create("contact", {"name": "Ole Krag"}, "c2")
    first, _ = refuse(store, "group_refused")
    inverses = give_up_all(store, first)
    assert [inverse.record for inverse in inverses] == ["c2", "c1"]
    assert contact(store, "c1") is contact(store, "c2") is None


def test_that_giving_up_an_edit_brings_the_server_s_value_back(store: Store) -> None:
    known(store)
    edit(store, phone="00000111")
    (mutation,) = refuse(store)
    assert give_up_all(store, mutation) == [Inverse("contact", "c1", {"phone": "00000111"})]
    kept = contact(store)
    assert kept is not None
    assert (kept.phone, kept.pending) == ("00000110", False)
    with store.read() as reader:
        assert [hit.record for hit in find(reader.connection, "00000110")] == ["c1"]
        assert find(reader.connection, "00000111") == []


def test_that_giving_up_an_edit_shows_what_somebody_else_wrote_in_the_meantime(store: Store) -> None:
    known(store)
    edit(store, phone="00000111")
    (mutation,) = refuse(store)
    receive(store, "contact", "c1", 2, name="Rikke Dam", phone="00000119")
    receive(
        store,
        "history",
        "h1",
        record_kind="contact",
        record_id="c1",
        changes={"phone": ["00000110", "00000119"]},
        by=OTHER,
        at="2026-10-06T12:00:00.000Z",
    )
    give_up_all(store, mutation)
    kept = contact(store)
    assert kept is not None
    assert kept.phone == "00000119"


def test_that_giving_up_leaves_a_later_edit_of_the_field_alone(store: Store) -> None:
    known(store)
    edit(store, phone="00000111", role="ejer")
    (mutation,) = refuse(store)
    edit(store, phone="00000112")
    give_up_all(store, mutation)
    kept = contact(store)
    assert kept is not None
    assert (kept.phone, kept.role) == ("00000112", None)


def test_that_giving_up_a_new_record_takes_it_out_of_store_and_search(store: Store) -> None:
    create_contact(store)
    (mutation,) = refuse(store)
    (inverse,) = give_up_all(store, mutation)
    assert inverse.values == {"unit": "u1", "name": "Rikke Dam"}
    assert contact(store) is None
    with store.read() as reader:
        assert find(reader.connection, "Rikke") == []


def test_that_giving_up_a_deletion_brings_the_record_back(store: Store) -> None:
    known(store)
    with store.write("contact.delete") as writer:
        writer.delete("contact", "c1")
    (mutation,) = refuse(store, "locked")
    assert give_up_all(store, mutation) == [Inverse("contact", "c1", None)]
    kept = contact(store)
    assert kept is not None
    assert (kept.name, kept.version) == ("Rikke Dam", 1)


def test_that_a_change_about_somebody_erased_takes_the_record_along(store: Store) -> None:
    known(store)
    edit(store, phone="00000111")
    (mutation,) = refuse(store, "erased")
    assert contact(store) is None
    assert [(line.new, line.old) for line in refused(store)] == [({}, {})]
    give_up_all(store, mutation, erased=True)
    assert refused(store) == []
    assert waiting(store) == []


def test_that_only_refused_changes_are_settled(store: Store) -> None:
    known(store)
    edit(store, phone="00000111")
    (entry,) = waiting(store)
    with store.maintain() as connection:
        assert refused_together(connection, entry.id) == []
        assert refused_together(connection, "nothing") == []


@pytest.mark.parametrize("reason", sorted(UNTIL_UPGRADE))
def test_that_what_an_older_server_did_not_know_goes_out_again_as_one_change(
    store: Store, reason: Refusal
) -> None:
    known(store)
    edit(store, phone="00000111")
    (first,) = refuse(store, reason)
    edit(store, phone="00000112", role="leder")
    (later,) = refuse(store, reason)
    edit(store, mail="r@prøve.example")
    with store.maintain() as connection:
        send_again_to_newer(connection)
    (entry,) = waiting(store)
    assert (entry.id, entry.reason, entry.batch, later != first) == (first, None, None, True)
    assert entry.new == {"phone": "00000112", "role": "leder", "mail": "r@prøve.example"}
    assert entry.old == {"phone": "00000110"}
    assert refused(store) == []


def test_that_a_group_goes_out_again_whole_and_other_refusals_stay(store: Store) -> None:
    known(store)
    create_contact(store, "c2")
    refuse(store, "not_allowed")
    with store.write("test") as writer, writer.group():
        writer.edit("contact", "c1", {"phone": "00000111"})
        writer.create("area", {"trades": ["lager"]}, "a1")
    batch, mutations = send(store)
    told = {"c1": "group_refused", "a1": "unknown_kind"}
    answer(
        store,
        batch,
        mutations,
        {
            each.record: MutationResult(id=each.id, status="refused", reason=told[each.record])
            for each in mutations
        },
    )
    with store.maintain() as connection:
        send_again_to_newer(connection)
    assert {entry.record for entry in waiting(store)} == {"c1", "a1"}
    assert [entry.record for entry in refused(store)] == ["c2"]


def test_that_a_neutral_line_about_somebody_who_left_stays_when_the_server_is_newer(store: Store) -> None:
    receive(store, "candidate", "k1", 3, reference="K-0417", shown="Amina S.")
    edit(store, "k1", "candidate", wishes="Vil arbejde ude")
    refuse(store, "newer_fields")
    with store.maintain() as connection:
        drop_records(connection, [Drop(kind="candidate", id="k1")])
        send_again_to_newer(connection)
    (line,) = refused(store)
    assert (line.new, waiting(store)) == ({}, [])
