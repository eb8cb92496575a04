"""The two engines of an open store, on real encrypted files."""

import os
import threading
from pathlib import Path

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError

from fieldvisit.store import errors
from fieldvisit.store.engine import Engines, open_engine
from tests.unit.store.store_content import CANARY, count, fill

KEY = bytes(range(32))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the store file lies."""
    return tmp_path / "store.db"


def _value(engine: Engine, statement: str) -> object:
    with engine.connect() as connection:
        return connection.execute(text(statement)).scalar()


def _run_together(engine: Engine, *statements: str) -> None:
    with engine.begin() as connection:
        for statement in statements:
            connection.execute(text(statement))


def test_that_what_the_writer_commits_the_reader_sees(path: Path) -> None:
    with open_engine(path, KEY, create=True) as engines:
        fill(engines, 3)
        assert count(engines) == 3


def test_that_both_engines_are_encrypted_durable_and_keep_no_deleted_bytes(path: Path) -> None:
    with open_engine(path, KEY, create=True) as engines:
        for engine in (engines.writer, engines.reader):
            assert str(_value(engine, "pragma cipher_status")) == "1"
            assert _value(engine, "pragma journal_mode") == "wal"
            assert _value(engine, "pragma synchronous") == 2
            assert _value(engine, "pragma secure_delete") == 1
            assert _value(engine, "pragma foreign_keys") == 1
            assert _value(engine, "pragma temp_store") == 2


def test_that_the_writer_has_the_write_lock_from_its_first_statement(path: Path) -> None:
    with open_engine(path, KEY, create=True) as engines, open_engine(path, KEY) as others:
        fill(engines, 1)
        with engines.writer.begin(), others.reader.begin() as reading:
            assert reading.execute(text("select count(*) from note")).scalar() == 1
            raw = others.reader.raw_connection()
            raw.cursor().execute("pragma query_only = off")
            raw.cursor().execute("pragma busy_timeout = 0")
            with pytest.raises(Exception, match="locked"):
                raw.cursor().execute("begin immediate")
            raw.invalidate()


def test_that_the_reader_refuses_to_write(path: Path) -> None:
    with open_engine(path, KEY, create=True) as engines:
        fill(engines, 2)
        with pytest.raises(DBAPIError, match="readonly"), engines.reader.begin() as connection:
            connection.execute(text("delete from note"))
        assert count(engines) == 2


def test_that_a_read_only_store_has_no_writer_and_shows_the_content(path: Path) -> None:
    with open_engine(path, KEY, create=True) as engines:
        fill(engines, 2)
        with open_engine(path, KEY, read_only=True) as looking:
            assert count(looking) == 2
            with pytest.raises(RuntimeError):
                _ = looking.writer


def test_that_a_failed_transaction_leaves_nothing_behind(path: Path) -> None:
    with open_engine(path, KEY, create=True) as engines:
        fill(engines, 1)
        with pytest.raises(DBAPIError):
            _run_together(engines.writer, "delete from note", "insert into nowhere values (1)")
        assert count(engines) == 1


def test_that_threads_write_one_after_the_other_without_an_error(path: Path) -> None:
    with open_engine(path, KEY, create=True) as engines:
        fill(engines, 1)
        threads = [threading.Thread(target=fill, args=(engines, 5)) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert count(engines) == 41


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system starts processes without fork")
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_that_a_forked_child_writes_through_connections_of_its_own(path: Path) -> None:
    with open_engine(path, KEY, create=True) as engines:
        fill(engines, 1)
        child = os.fork()
        if child == 0:
            try:
                fill(engines, 1)
            finally:
                os._exit(0)
        os.waitpid(child, 0)
        fill(engines, 1)
        assert count(engines) == 3
        assert engines.find_damage() == ()


def test_that_a_missing_or_empty_file_is_not_taken_for_a_new_store(path: Path) -> None:
    with pytest.raises(errors.StoreMissingError):
        open_engine(path, KEY)
    assert not path.exists()
    path.touch()
    with pytest.raises(errors.StoreMissingError):
        open_engine(path, KEY)
    assert path.stat().st_size == 0


def test_that_the_wrong_key_is_told_from_a_damaged_file(path: Path) -> None:
    with open_engine(path, KEY, create=True) as engines:
        fill(engines, 200)
    with pytest.raises(errors.WrongKeyError):
        open_engine(path, bytes(32))
    content = bytearray(path.read_bytes())
    content[200:260] = bytes(60)
    path.write_bytes(content)
    with pytest.raises(errors.DamagedStoreError):
        open_engine(path, KEY)


def test_that_trying_a_wrong_key_loses_nothing_that_only_the_log_holds(path: Path) -> None:
    engines = open_engine(path, KEY, create=True)
    fill(engines, 4)
    copy = path.with_name("copy.db")
    copy.write_bytes(path.read_bytes())
    Path(f"{copy}-wal").write_bytes(Path(f"{path}-wal").read_bytes())
    engines.dispose()
    with pytest.raises(errors.WrongKeyError):
        open_engine(copy, bytes(32))
    with open_engine(copy, KEY) as reopened:
        assert count(reopened) == 4


@pytest.mark.parametrize("content", [b"SQLite format 3\0" + bytes(4080), b"en helt anden fil"])
def test_that_a_foreign_file_is_named_as_such_and_stays_as_it_is(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(errors.NotAStoreError):
        open_engine(path, KEY)
    assert path.read_bytes() == content


def test_that_a_damaged_page_met_while_reading_is_said_to_be_damage(path: Path) -> None:
    with open_engine(path, KEY, create=True) as engines:
        fill(engines, 2000)
    content = bytearray(path.read_bytes())
    content[8 * 4096 + 100 : 8 * 4096 + 200] = bytes(100)
    path.write_bytes(content)
    with open_engine(path, KEY) as engines:
        assert engines.find_damage() != ()
        with pytest.raises(errors.DamagedStoreError), engines.reader.begin() as connection:
            connection.execute(text("select sum(length(content)) from note")).all()


def test_that_a_store_held_by_another_process_is_said_to_be_busy(path: Path) -> None:
    with open_engine(path, KEY, create=True) as engines, open_engine(path, KEY) as others:
        fill(engines, 1)
        with others.writer.connect() as waiting:
            waiting.exec_driver_sql("pragma busy_timeout = 0")
        with engines.writer.begin(), pytest.raises(errors.StoreBusyError):
            fill(others, 1)


def test_that_no_key_stands_in_any_error_or_representation(path: Path) -> None:
    with open_engine(path, KEY, create=True) as engines:
        fill(engines, 1)
        shown = [repr(engines), repr(engines.writer), repr(engines.reader.pool), str(engines.reader.url)]
        assert not any(KEY.hex() in text or repr(KEY) in text for text in shown)
    secret = os.urandom(32)
    with pytest.raises(errors.WrongKeyError) as caught:
        open_engine(path, secret)
    error: BaseException | None = caught.value
    while error is not None:
        assert secret.hex() not in f"{error!r} {error}"
        error = error.__context__


def test_that_values_of_a_failed_statement_are_not_in_its_message(path: Path) -> None:
    with open_engine(path, KEY, create=True) as engines:
        with pytest.raises(DBAPIError) as caught, engines.writer.begin() as connection:
            connection.execute(text("insert into nowhere values (:content)"), {"content": CANARY})
        assert CANARY not in str(caught.value)


def test_that_a_disposed_store_opens_no_connection_until_it_is_unlocked_anew(path: Path) -> None:
    engines = open_engine(path, KEY, create=True)
    fill(engines, 1)
    engines.dispose()
    engines.dispose()
    for use in (count, fill, Engines.find_damage):
        with pytest.raises(errors.StoreLockedError):
            use(engines)
    assert not Path(f"{path}-wal").exists()


def test_that_an_emptied_log_holds_no_bytes(path: Path) -> None:
    with open_engine(path, KEY, create=True) as engines:
        fill(engines, 100)
        assert Path(f"{path}-wal").stat().st_size > 0
        assert engines.truncate_wal()
        assert Path(f"{path}-wal").stat().st_size == 0
        fill(engines, 1)
        with engines.reader.begin() as connection:
            assert connection.execute(text("select count(*) from note")).scalar() == 101
            fill(engines, 1)
        assert count(engines) == 102


def test_that_only_unhurried_commits_do_not_wait_for_the_disk(path: Path) -> None:
    normal, full = 1, 2
    with open_engine(path, KEY, create=True) as engines:
        for engine, wanted in (
            (engines.writer, full),
            (engines.unhurried, normal),
            (engines.writer, full),
        ):
            with engine.begin() as connection:
                assert connection.exec_driver_sql("pragma synchronous").scalar() == wanted
