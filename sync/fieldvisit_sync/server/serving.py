"""How a server is put together and run: in this process, or in several that share one PostgreSQL database."""

import gc
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

from fieldvisit_sync.clock import Clock, open_clock
from fieldvisit_sync.server.access_log import AccessLog
from fieldvisit_sync.server.app import create_app
from fieldvisit_sync.server.database import Database
from fieldvisit_sync.server.erasure import replay_erasures
from fieldvisit_sync.server.erasure_journal import ErasureJournal
from fieldvisit_sync.server.levels import open_shared_levels
from fieldvisit_sync.server.passwords import Passwords
from fieldvisit_sync.server.runner import Place, address_of, listen, run
from fieldvisit_sync.server.workers import Workers

CONNECTIONS = 8
"""Of one of several workers to the database, and the threads in which it answers: all of them share what PostgreSQL allows."""

Announce = Callable[[str], None]


def serve_here(database: Database, data: Path, place: Place, announce: Announce) -> None:
    """Serve in this process until a stop signal.

    Args:
        database: where everything lies.
        data: the data folder.
        place: where to listen.
        announce: called with the address once the server answers.

    Raises:
        OSError: the address cannot be had.
    """
    clock = open_clock(data)
    _replay(database, data, clock)
    listener = listen(place)
    address = address_of(place, listener)
    run(AccessLog(create_app(database, clock), clock), place, listener, lambda: announce(address))


def serve_with_workers(
    opened: Callable[[], AbstractContextManager[Database]],
    data: Path,
    place: Place,
    announce: Announce,
    count: int,
) -> None:
    """Serve in several processes until a stop signal; returns in each of them.

    Args:
        opened: opens the database; no connection may be taken along into a new process.
        data: the data folder.
        place: where to listen.
        announce: called once, with the address, when the first of them answers.
        count: how many.

    Raises:
        WorkerFailedError: one of them could not begin.
        OSError: the address cannot be had.
    """
    clock = open_clock(data)
    with opened() as database:
        _replay(database, data, clock)
    listener = listen(place)
    address = address_of(place, listener)
    with open_shared_levels() as levels:
        workers = Workers(count, lambda: announce(address))
        # What is loaded by now is never looked through for garbage: the workers go on sharing it.
        gc.collect()
        gc.freeze()
        if not workers.run():
            listener.close()
            return
        with opened() as database:
            # Each check of a password takes 64 MB: one at a time in each worker.
            app = create_app(database, clock, passwords=Passwords(most_at_once=1), levels=levels.of)
            run(AccessLog(app, clock), place, listener, workers.answers, CONNECTIONS)


def _replay(database: Database, data: Path, clock: Clock) -> None:
    """Let a stop between journal and database, or a restore by other means, bring nobody back."""
    journal = ErasureJournal(data)
    database.write(lambda connection: replay_erasures(connection, journal, clock.now()))
