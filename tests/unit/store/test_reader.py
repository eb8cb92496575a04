"""Reading records: equality, order, limits, and the lock on personal data."""

from datetime import UTC, datetime, timedelta

import pytest

from fieldvisit.domain.records.candidate import Candidate
from fieldvisit.domain.records.consent import Consent
from fieldvisit.domain.records.contact import Contact
from fieldvisit.store.reader import PersonsLockedError
from fieldvisit.store.state import set_state
from fieldvisit.store.store import Store
from fieldvisit_sync.clock import FileClock
from tests.unit.store.records import create_contact, receive


@pytest.fixture
def filled(store: Store) -> Store:
    """Four contacts at two workplaces."""
    receive(store, "contact", "c1", unit="u1", name="Anja", role="ejer")
    receive(store, "contact", "c2", unit="u1", name="Bo")
    receive(store, "contact", "c3", unit="u2", name="Camilla", role="ejer")
    receive(store, "contact", "c4", unit="u2", name="Dorte", role="chef")
    return store


def test_that_records_are_found_by_equal_fields(filled: Store) -> None:
    with filled.read() as reader:
        assert [found.id for found in reader.find(Contact, unit="u1")] == ["c1", "c2"]
        assert [found.id for found in reader.find(Contact, role=None)] == ["c2"]
        assert [found.id for found in reader.find(Contact, id=["c1", "c4", "c9"])] == ["c1", "c4"]
        assert reader.find(Contact, unit="u2", role="ejer")[0].name == "Camilla"
        assert reader.count(Contact, unit="u2") == 2


def test_that_order_and_limit_are_kept(filled: Store) -> None:
    with filled.read() as reader:
        assert [found.id for found in reader.find(Contact, order=("-name",), limit=2)] == ["c4", "c3"]
        assert [found.id for found in reader.find(Contact, order=("-unit", "name"))] == [
            "c3",
            "c4",
            "c1",
            "c2",
        ]


def test_that_get_gives_nothing_for_no_id_and_need_says_the_kind_only(filled: Store) -> None:
    with filled.read() as reader:
        assert reader.get(Contact, None) is None
        assert reader.get(Contact, "c9") is None
        with pytest.raises(KeyError, match="contact"):
            reader.need(Contact, "c9")


def test_that_only_records_with_edits_that_were_not_taken_are_pending(filled: Store) -> None:
    create_contact(filled, "c5")
    # The same id under another kind marks nothing.
    receive(filled, "need", "c5", unit="u1", occupation="svejser")
    with filled.read() as reader:
        pending = {found.id: found.pending for found in reader.find(Contact)}
    assert pending == {"c1": False, "c2": False, "c3": False, "c4": False, "c5": True}


def test_that_reading_cannot_write(filled: Store) -> None:
    with filled.read() as reader, pytest.raises(Exception, match="readonly"):
        set_state(reader.connection, "user", "x")


def test_that_persons_are_locked_when_the_last_contact_is_too_old(store: Store, clock: FileClock) -> None:
    start = clock.now()
    receive(store, "candidate", "k1", reference="K-0417")
    with store.maintain() as connection:
        set_state(connection, "last_contact", start.isoformat())
        set_state(connection, "offline_person_days", 3)
    clock.set(start + timedelta(days=3), ticking=False)
    with store.read() as reader:
        assert reader.need(Candidate, "k1").reference == "K-0417"
    clock.set(start + timedelta(days=3, seconds=1), ticking=False)
    with store.read() as reader:
        for kind in (Candidate, Consent):
            with pytest.raises(PersonsLockedError, match="låst"):
                reader.find(kind)
        assert reader.find(Contact) == []
    with store.write("test") as writer, pytest.raises(PersonsLockedError):
        writer.edit("candidate", "k1", {"trade": "smed"})


def test_that_a_clock_before_the_last_contact_locks_nothing(store: Store, clock: FileClock) -> None:
    contact = datetime(2026, 10, 6, 5, 0, tzinfo=UTC)
    with store.maintain() as connection:
        set_state(connection, "last_contact", contact.isoformat())
        set_state(connection, "offline_person_days", 1)
    clock.set(contact - timedelta(days=400), ticking=False)
    with store.read() as reader:
        assert not reader.persons_locked


def test_that_a_clock_turned_back_after_the_lease_ended_opens_nothing(store: Store, clock: FileClock) -> None:
    contact = datetime(2026, 10, 6, 5, 0, tzinfo=UTC)
    with store.maintain() as connection:
        set_state(connection, "last_contact", contact.isoformat())
        set_state(connection, "offline_person_days", 1)
    clock.set(contact + timedelta(days=2), ticking=False)
    with store.write("test") as writer:
        writer.create("contact", {"name": "Rikke Dam"})
    clock.set(contact + timedelta(hours=1), ticking=False)
    with store.read() as reader:
        assert reader.persons_locked
