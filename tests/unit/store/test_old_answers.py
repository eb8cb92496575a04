"""Changes that the server took are kept for a restored server, and not for ever."""

from datetime import timedelta

from fieldvisit.store.outbox import OutboxState, entries
from fieldvisit.store.reread import KEPT, forget_old_answers
from fieldvisit.store.store import Store
from tests.unit.store.records import answer, create_contact, send

_DAY = timedelta(days=1)


def _taken_left(store: Store, later: timedelta) -> int:
    with store.maintain() as connection:
        forget_old_answers(connection, store.clock.now() + later)
        return len(entries(connection, OutboxState.ANSWERED))


def _take(store: Store, record: str) -> None:
    create_contact(store, record, name="A")
    batch, mutations = send(store)
    answer(store, batch, mutations, {})


def test_that_a_taken_change_is_forgotten_after_30_days(store: Store) -> None:
    _take(store, "c1")
    assert _taken_left(store, KEPT - _DAY) == 1
    assert _taken_left(store, KEPT + _DAY) == 0


def test_that_old_answers_are_looked_for_once_a_day(store: Store) -> None:
    _take(store, "c1")
    assert _taken_left(store, KEPT + _DAY) == 0
    _take(store, "c2")
    assert _taken_left(store, KEPT + _DAY) == 1
    assert _taken_left(store, KEPT + 2 * _DAY) == 0
