"""The content of attachments on a laptop: when it is taken, and when it goes."""

import hashlib

import pytest
from sqlalchemy import text

from fieldvisit.store import files
from fieldvisit.store.files import FileState
from fieldvisit.store.pages import drop_records
from fieldvisit.store.store import Store
from fieldvisit_sync.protocol.messages import Drop
from tests.unit.store.records import receive

CONTENT = b"Referat af samtalen med Nordlys. " * 40_000
NAME = hashlib.sha256(CONTENT).hexdigest()
FIRST, REST = CONTENT[: 1024 * 1024], CONTENT[1024 * 1024 :]


def _attach(store: Store, record: str = "a1", sha256: str | None = NAME) -> None:
    receive(store, "attachment", record, unit="u1", name="referat.txt", size=len(CONTENT), sha256=sha256)


def _count_pieces(store: Store) -> int:
    with store.read() as reader:
        return int(reader.connection.execute(text("SELECT count(*) FROM file_piece")).scalar_one())


@pytest.fixture
def half_fetched(store: Store) -> Store:
    """A store with the first piece of a content; the second is on its way."""
    _attach(store)
    with store.maintain() as connection:
        files.want(connection, NAME, len(CONTENT))
        (transfer,) = files.to_fetch(connection)
        files.add_fetched(connection, transfer, FIRST)
    return store


def test_that_bytes_which_come_after_their_file_was_wiped_are_not_kept(half_fetched: Store) -> None:
    with half_fetched.maintain() as connection:
        (on_the_way,) = files.to_fetch(connection)
        connection.execute(text("DELETE FROM attachment"))
        assert files.forget_unnamed(connection) == 1
        assert files.add_fetched(connection, on_the_way, REST[:1000]) is None
    assert _count_pieces(half_fetched) == 0


def test_that_bytes_which_come_after_the_same_file_was_attached_here_leave_it_whole(
    half_fetched: Store,
) -> None:
    with half_fetched.maintain() as connection:
        (on_the_way,) = files.to_fetch(connection)
        files.keep_content(connection, CONTENT)
        assert files.add_fetched(connection, on_the_way, REST) is None
        assert files.state_of(connection, NAME) is FileState.OWN
        assert files.read_content(connection, NAME) == CONTENT


def test_that_a_file_that_only_the_trash_names_leaves_with_its_workplace(store: Store) -> None:
    _attach(store)
    with store.write("attachment.delete") as writer:
        files.keep_content(writer.connection, CONTENT)
        writer.delete("attachment", "a1")
    with store.maintain() as connection:
        assert files.forget_unnamed(connection) == 0
        drop_records(connection, [Drop(kind="production_unit", id="u1")])
        assert files.state_of(connection, NAME) is None
    assert _count_pieces(store) == 0


def test_that_a_row_without_a_file_in_the_trash_keeps_no_other_file_here(store: Store) -> None:
    _attach(store, "a2", sha256=None)
    with store.write("attachment.delete") as writer:
        files.keep_content(writer.connection, CONTENT)
        writer.delete("attachment", "a2")
    with store.maintain() as connection:
        assert files.forget_unnamed(connection) == 1
