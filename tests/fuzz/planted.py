"""Bugs that a sync engine is tempted to have, put into the product's code for as long as a test runs.

Each is one of those that the plan names (docs/planted-bugs.md): the fuzzer has to find them.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from typing import Any

import pytest
from sqlalchemy import Connection, RootTransaction, text

from fieldvisit.store import reread
from fieldvisit.store import store as client_store
from fieldvisit.sync_client import session
from fieldvisit_sync.server import apply_changes, feed_place, sync_handler, workspace
from fieldvisit_sync.server.apply_changes import Applied
from fieldvisit_sync.server.author import Author
from fieldvisit_sync.server.batches import StoredFrame
from fieldvisit_sync.server.database import Database
from fieldvisit_sync.server.plain import fetch_one
from tests.fuzz.server_side import ServerSide

_STEP = 1_000


def bare_sequence(patch: pytest.MonkeyPatch, server: ServerSide) -> None:
    """Take numbers from a plain database sequence instead of the counter row: commit order is not their order."""
    if server.has_several_writers:
        with server.database.transaction() as connection:
            connection.execute(text(f"create sequence if not exists bare increment by {_STEP}"))

    def take(connection: Connection, municipality: str, count: int) -> int:
        del municipality, count
        return int(fetch_one(connection, "select nextval('bare')") or 0) + _STEP

    def last(connection: Connection, municipality: str) -> int:
        del municipality
        newest = "select greatest((select max(seq) from record), (select max(seq) from grants))"
        return int(fetch_one(connection, newest) or 0)

    patch.setattr(workspace, "take_numbers", take)
    patch.setattr(apply_changes, "lock_order", lambda connection, municipality: None)
    patch.setattr(feed_place, "last_number", last)


def acknowledge_before_commit(patch: pytest.MonkeyPatch, server: ServerSide) -> None:
    """Answer from an open transaction and commit it with the next request: a server that ends in between forgets it."""
    open_ones: list[tuple[Connection, RootTransaction]] = []
    read, transaction, forget = Database.read, Database.transaction, ServerSide.forget

    def settle(*, commit: bool) -> None:
        while open_ones:
            connection, begun = open_ones.pop()
            begun.commit() if commit else begun.rollback()
            connection.close()

    def write(database: Database, work: Callable[[Connection], Any]) -> Any:
        settle(commit=True)
        connection = database.engine.connect()
        open_ones.append((connection, connection.begin()))
        try:
            return work(connection)
        except BaseException:
            settle(commit=False)
            raise

    @contextmanager
    def look(database: Database) -> Iterator[Connection]:
        if open_ones:
            yield open_ones[-1][0]
            return
        with read(database) as connection:
            yield connection

    @contextmanager
    def work_once(database: Database) -> Iterator[Connection]:
        settle(commit=True)
        with transaction(database) as connection:
            yield connection

    def end(side: ServerSide) -> None:
        settle(commit=False)
        forget(side)

    patch.setattr(Database, "write", write)
    patch.setattr(Database, "read", look)
    patch.setattr(Database, "transaction", work_once)
    patch.setattr(ServerSide, "forget", end)


def client_clock_wins(patch: pytest.MonkeyPatch, server: ServerSide) -> None:
    """Believe the laptop's clock: no measured offset, and no edit is held down to its receipt."""
    get_state = client_store.get_state

    def without_offset(connection: Connection, name: str) -> Any:
        return None if name == "clock_offset_s" else get_state(connection, name)

    patch.setattr(client_store, "get_state", without_offset)
    patch.setattr(session, "are_doubtful", lambda connection, now: False)
    patch.setattr(session, "put_right", lambda *_: None)
    patch.setattr(Author, "edit_time", lambda author, at: at)
    patch.setattr(Author, "first_time", lambda author, at: at)


def no_retry_table(patch: pytest.MonkeyPatch, server: ServerSide) -> None:
    """Forget what a batch was answered as soon as it is answered."""

    def keep_nothing(
        connection: Connection, identity: Any, place: Any, sizes: Sequence[int], applied: Applied, now: Any
    ) -> list[StoredFrame]:
        del connection, identity, place, now
        results = iter(applied.results)
        return [
            StoredFrame(list(islice(results, size)), applied.first_seq, applied.last_seq) for size in sizes
        ]

    patch.setattr(sync_handler, "store_frames", keep_nothing)
    patch.setattr(sync_handler, "close_batch", lambda *_: [])


def no_new_offer(patch: pytest.MonkeyPatch, server: ServerSide) -> None:
    """Read a restored server anew, and believe that whatever it took once it still has."""
    patch.setattr(reread, "offer_again", lambda connection, at: None)


PLANTS = {
    "bare_sequence": bare_sequence,
    "acknowledge_before_commit": acknowledge_before_commit,
    "client_clock_wins": client_clock_wins,
    "no_retry_table": no_retry_table,
    "no_new_offer": no_new_offer,
}
"""All of them by name."""
