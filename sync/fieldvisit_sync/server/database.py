"""The database behind the server: an encrypted SQLite file of its own, or PostgreSQL.

Everything else uses `Database`: `read()` for a stable view, `write()` for work that may be repeated,
`transaction()` for a single writing transaction. The embedded file has one writer at a time in one process.
"""

import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection, Engine, create_engine, event, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from fieldvisit_sync import sqlcipher
from fieldvisit_sync.server.era import read_era
from fieldvisit_sync.server.proof import ProofReader
from fieldvisit_sync.server.tables import META

FILE_NAME = "server.db"
"""Name of the embedded database in the data folder."""

_OPTIONS = "-c random_page_cost=1.1 -c jit=off"
"""Rows are found by their keys: what a page costs out of order on today's disks, so that a few dozen of them are looked up
and not joined with the whole table."""

MOST_CONNECTIONS = 32
"""At once to PostgreSQL, unless several processes share what it allows."""

_LASTING = 8
"""Connections that are kept while nobody needs them."""

_READER_CACHE_KB = 1024
"""Decrypted pages that a reading connection of the embedded database holds; many read at once, one writes."""

_ATTEMPTS = 20
_REPEATABLE = {"40001", "40P01", "23505"}
"""Serialization failure, deadlock, and a row that another transaction made first."""

T = TypeVar("T")


class Database:
    """Engines, the embedded file's write queue, and the epoch.

    Attributes:
        engine: the writing engine.
        proofs: what proofs were last, so that a sync without news costs the same at any size.
    """

    def __init__(self, engine: Engine, reader: Engine, *, one_writer: bool) -> None:
        self.engine = engine
        self.proofs = ProofReader()
        self._proofs_epoch = ""
        self._choosing_proofs = threading.Lock()
        self._reader = reader
        self._writing: AbstractContextManager[object] = threading.Lock() if one_writer else nullcontext()
        self._meta: dict[str, str] = {}

    @property
    def epoch(self) -> str:
        """Id of this database since its last restore, read anew: a restore may come while servers run (SYNC "Epoch")."""
        with self.read() as connection:
            return read_era(connection).epoch

    def proofs_of(self, epoch: str) -> ProofReader:
        """Return the proofs remembered in an epoch; those of another one are forgotten, its numbers come again."""
        with self._choosing_proofs:
            if self._proofs_epoch != epoch:
                self.proofs, self._proofs_epoch = ProofReader(), epoch
            return self.proofs

    @property
    def cursor_key(self) -> bytes:
        """The secret that cursors are signed with."""
        return bytes.fromhex(self._remembered("cursor_key"))

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Open a transaction that sees one unchanging state and writes nothing."""
        with self._reader.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def look(self) -> Iterator[Connection]:
        """Open a connection for one statement that writes nothing; far away without a transaction, which costs two trips."""
        if self.engine.dialect.name != "postgresql":
            with self.read() as connection:
                yield connection
            return
        with self._reader.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            yield connection

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """Open a writing transaction that is tried once; use `write` where others write the same rows."""
        with self._writing, self.engine.begin() as connection:
            yield connection

    def write(self, work: Callable[[Connection], T]) -> T:
        """Run `work` in a writing transaction and commit; repeat it when another transaction came first.

        Args:
            work: free of effects outside the transaction, since it may run several times.
        """
        for _ in range(_ATTEMPTS - 1):
            try:
                with self.transaction() as connection:
                    return work(connection)
            except DBAPIError as error:
                if not _is_repeatable(error):
                    raise
        with self.transaction() as connection:
            return work(connection)

    def empty_freed_space(self) -> None:
        """Let nothing of what was erased lie on in freed places: the file's log is emptied, PostgreSQL cleans its tables.

        A reader that still needs the log, or a table, keeps it until the next time.
        """
        if self.engine.dialect.name == "postgresql":
            with self.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
                connection.exec_driver_sql("vacuum")
            return
        with self._writing, self.engine.connect() as connection:
            raw = connection.connection.dbapi_connection
            assert isinstance(raw, dbapi2.Connection)
            sqlcipher.empty_log(raw)

    def close(self) -> None:
        """Close all connections."""
        self._reader.dispose()
        self.engine.dispose()

    def _remembered(self, name: str) -> str:
        if name not in self._meta:
            with self.read() as connection:
                self._meta.update((row.name, row.value) for row in connection.execute(select(META)))
        return self._meta[name]


def open_database(
    url: str | None, data: Path | None = None, key: bytes | None = None, connections: int = MOST_CONNECTIONS
) -> Database:
    """Open the database and bring its tables up to date.

    Args:
        url: `postgresql://...`; None for the embedded one.
        data: folder of the embedded file, which is made if there is none.
        key: its 32-byte key.
        connections: at most so many to PostgreSQL at once, 8 or more.

    Raises:
        ValueError: neither a URL nor a folder with a key, or a URL of another database.
        CipherError: the file cannot be opened with this key.
    """
    if url is not None:
        database = _open_postgresql(url, connections)
    elif data is not None and key is not None:
        database = _open_embedded(data / FILE_NAME, key)
    else:
        raise ValueError("the embedded database needs a folder and a key")
    try:
        from fieldvisit_sync.server.migrations import migrate

        migrate(database.engine)
    except BaseException:
        database.close()
        raise
    return database


def _open_postgresql(url: str, connections: int) -> Database:
    scheme, _, rest = url.partition("://")
    if scheme not in {"postgresql", "postgres", "postgresql+psycopg"}:
        raise ValueError("the server works with PostgreSQL or its own encrypted file")
    engine = create_engine(
        f"postgresql+psycopg://{rest}",
        hide_parameters=True,
        pool_size=_LASTING,
        max_overflow=connections - _LASTING,
        pool_timeout=30,
        connect_args={"options": _OPTIONS},
    )
    reader = engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
    return Database(engine, reader, one_writer=False)


def _open_embedded(path: Path, key: bytes) -> Database:
    if not path.exists():
        sqlcipher.create_file(path, key)
    engine = _file_engine(path, key, begin="BEGIN IMMEDIATE", query_only=False)
    reader = _file_engine(path, key, begin="BEGIN", query_only=True)
    return Database(engine, reader, one_writer=True)


def _file_engine(path: Path, key: bytes, *, begin: str, query_only: bool) -> Engine:
    def connect() -> dbapi2.Connection:
        connection = sqlcipher.connect(path, key)
        connection.execute(f"pragma query_only = {int(query_only)}")
        if query_only:
            connection.execute(f"pragma cache_size = -{_READER_CACHE_KB}")
        return connection

    engine = create_engine(
        "sqlite://",
        module=dbapi2,
        creator=connect,
        poolclass=QueuePool,
        pool_size=_LASTING,
        max_overflow=MOST_CONNECTIONS - _LASTING,
        # The connection used last has decrypted what the next one wants; the others keep their few pages.
        pool_use_lifo=True,
        hide_parameters=True,
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


def _is_repeatable(error: DBAPIError) -> bool:
    state = getattr(error.orig, "sqlstate", None)
    if state is not None:
        return state in _REPEATABLE
    return isinstance(error.orig, dbapi2.OperationalError) and "locked" in str(error.orig)
