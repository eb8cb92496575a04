"""A write that takes long: a person is told at once, a sync waits, and everybody reads."""

import threading

import pytest

from fieldvisit.domain.records.company import Company
from fieldvisit.store.errors import StoreBusyError, StoreTakenError
from fieldvisit.store.state import get_state, set_state
from fieldvisit.store.store import Store


def test_that_others_are_refused_at_once_and_read_on(store: Store) -> None:
    with store.write("company.import", long=True) as writer:
        writer.create("company", {"name": "Lyng Træ ApS"})
        with pytest.raises(StoreTakenError), store.write("company.create"):
            pass
        with pytest.raises(StoreBusyError), store.maintain():
            pass
        with pytest.raises(StoreTakenError), store.write("company.import", long=True):
            pass
        with store.read() as reader:
            assert reader.find(Company) == []
    with store.write("company.create") as writer:
        assert [each.name for each in writer.find(Company)] == ["Lyng Træ ApS"]


def test_that_one_that_fails_keeps_nobody_out_afterwards(store: Store) -> None:
    with pytest.raises(TypeError), store.write("company.import", long=True) as writer:
        writer.create("company", {"name": 7})
    with store.write("company.create") as writer:
        assert writer.find(Company) == []


def test_that_a_sync_waits_for_its_end(store: Store) -> None:
    began, done = threading.Event(), threading.Event()

    def sync() -> None:
        began.set()
        with store.maintain(patient=True) as connection:
            set_state(connection, "cursor", "7")
        done.set()

    waiting = threading.Thread(target=sync)
    with store.write("company.import", long=True):
        waiting.start()
        assert began.wait(10)
        assert not done.wait(0.2)
    waiting.join(10)
    assert done.is_set()
    with store.read() as reader:
        assert get_state(reader.connection, "cursor") == "7"
