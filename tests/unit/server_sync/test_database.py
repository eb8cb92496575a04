"""The database behind the server, embedded and PostgreSQL."""

import sqlite3
import threading
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, insert, select, update
from sqlalchemy.exc import DBAPIError, IntegrityError

from fieldvisit_sync.server.account_tables import DEVICE
from fieldvisit_sync.server.database import Database, open_database
from fieldvisit_sync.server.migrations import HEAD, migrate, stored_version
from fieldvisit_sync.server.tables import COUNTER, META, metadata
from tests.drivers.server_database import KEY, DatabasePlace


def test_that_the_migrated_tables_are_the_ones_the_code_names(database: Database) -> None:
    assert DEVICE.metadata is metadata
    with database.read() as connection:
        differences = compare_metadata(MigrationContext.configure(connection), metadata)
        assert differences == []
        assert stored_version(connection) == HEAD


def test_that_migrating_again_changes_nothing(database: Database) -> None:
    epoch = database.epoch
    migrate(database.engine)
    with database.read() as connection:
        assert connection.scalar(select(META.c.value).where(META.c.name == "epoch")) == epoch


def test_that_the_epoch_and_the_cursor_key_outlive_the_process(database_place: DatabasePlace) -> None:
    first = database_place.open()
    known = (first.epoch, first.cursor_key)
    first.close()
    second = database_place.open()
    assert (second.epoch, second.cursor_key) == known
    second.close()


def test_that_two_databases_have_different_epochs(tmp_path: Path) -> None:
    epochs = set()
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        database = open_database(None, tmp_path / name, KEY)
        epochs.add(database.epoch)
        database.close()
    assert len(epochs) == 2


def test_that_the_embedded_file_is_no_plain_database(tmp_path: Path) -> None:
    open_database(None, tmp_path, KEY).close()
    with pytest.raises(sqlite3.DatabaseError), sqlite3.connect(tmp_path / "server.db") as plain:
        plain.execute("select * from record")


def test_that_a_failed_transaction_leaves_nothing(database: Database) -> None:
    def work(connection: Connection) -> None:
        connection.execute(insert(COUNTER).values(municipality="0999", seq=1))
        raise KeyError

    with pytest.raises(KeyError):
        database.write(work)
    with database.read() as connection:
        assert connection.execute(select(COUNTER)).all() == []


def test_that_a_row_made_by_another_transaction_first_leads_to_a_second_attempt(database: Database) -> None:
    attempts = 0

    def work(connection: Connection) -> None:
        nonlocal attempts
        attempts += 1
        if attempts == 1:
            raise_for_a_doubled_row(connection)
        connection.execute(insert(COUNTER).values(municipality="0998", seq=1))

    def raise_for_a_doubled_row(connection: Connection) -> None:
        for _ in range(2):
            connection.execute(insert(COUNTER).values(municipality="0999", seq=1))

    if database.engine.dialect.name == "sqlite":
        # One writer at a time: nobody else can have made the row, so it is a fault and is shown.
        with pytest.raises(IntegrityError):
            database.write(work)
    else:
        database.write(work)
        assert attempts == 2


def test_that_twenty_threads_count_without_losing_one(database: Database) -> None:
    with database.transaction() as connection:
        connection.execute(insert(COUNTER).values(municipality="0999", seq=0))

    def count() -> None:
        for _ in range(5):
            database.write(
                lambda connection: connection.execute(update(COUNTER).values(seq=COUNTER.c.seq + 1))
            )

    threads = [threading.Thread(target=count) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with database.read() as connection:
        assert connection.scalar(select(COUNTER.c.seq)) == 100


def test_that_a_reading_transaction_cannot_write(database: Database) -> None:
    with pytest.raises(DBAPIError), database.read() as connection:
        connection.execute(insert(COUNTER).values(municipality="0999", seq=0))


def test_that_the_connection_used_last_is_used_next_and_readers_of_the_file_hold_few_pages(
    tmp_path: Path,
) -> None:
    database = open_database(None, tmp_path, KEY)
    with database.read() as first, database.read() as second, database.read() as third:
        raw = [each.connection.dbapi_connection for each in (first, second, third)]
        assert len({id(each) for each in raw}) == 3
        assert third.exec_driver_sql("pragma cache_size").scalar() == -1024
    for _ in range(3):
        with database.read() as again:
            # The outermost one was given back last.
            assert again.connection.dbapi_connection is raw[0]
    database.close()


def test_that_other_databases_are_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="PostgreSQL"):
        open_database("mysql://somewhere/x")
    with pytest.raises(ValueError, match="key"):
        open_database(None, tmp_path, None)
