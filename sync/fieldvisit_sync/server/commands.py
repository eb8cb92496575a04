"""What the commands of `fieldvisit-server` do, and what their failures mean to the person who typed them."""

import logging
import os
import secrets
import sys
import tempfile
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy.exc import OperationalError

from fieldvisit_sync.clock import SystemClock, open_clock
from fieldvisit_sync.parent_pipe import call_when_closed, stop_this_process
from fieldvisit_sync.schema.audience import Role
from fieldvisit_sync.server import administration, erase_command
from fieldvisit_sync.server import backup as backup_files
from fieldvisit_sync.server.accounts import Account
from fieldvisit_sync.server.administration import DeniedError, WrongUseError
from fieldvisit_sync.server.counts import count_everything
from fieldvisit_sync.server.database import FILE_NAME, MOST_CONNECTIONS, Database, open_database
from fieldvisit_sync.server.erasure_journal import DamagedJournalError, ErasureJournal
from fieldvisit_sync.server.migrations import HEAD
from fieldvisit_sync.server.read_trail import list_reads
from fieldvisit_sync.server.server_key import KeyMissingError, NoDatabaseError, find_key, find_or_make_key
from fieldvisit_sync.sqlcipher import KEY_BYTES, BusyError, CipherError

DONE, WRONG_USE, UNREACHABLE, LOCKED, REFUSED = 0, 2, 3, 4, 5
"""Exit codes."""

FAILURES = (
    WrongUseError,
    DeniedError,
    backup_files.UnsoundBackupError,
    KeyMissingError,
    NoDatabaseError,
    CipherError,
    DamagedJournalError,
    OperationalError,
    OSError,
)
"""What a command may raise; everything else is a bug."""


def explain(error: BaseException) -> tuple[int, str]:
    """Return the exit code and the sentence for a failure; never a key, a password or an address with one."""
    if isinstance(error, WrongUseError):
        return WRONG_USE, str(error)
    if isinstance(error, DeniedError):
        return REFUSED, str(error)
    if isinstance(error, backup_files.UnsoundBackupError):
        return WRONG_USE, str(error)
    if isinstance(error, NoDatabaseError):
        return LOCKED, "der er ingen database endnu. Kør: fieldvisit-server init"
    if isinstance(error, KeyMissingError):
        return LOCKED, f"nøglen til databasen mangler eller kan ikke læses ({error}). Intet er ændret."
    if isinstance(error, BusyError):
        return REFUSED, "en server bruger databasen. Stop den først. Intet er ændret."
    if isinstance(error, CipherError):
        return LOCKED, f"databasen kan ikke åbnes ({error}). Intet er ændret."
    if isinstance(error, DamagedJournalError):
        return (
            LOCKED,
            "journalen over slettede personer kan ikke læses. Serveren starter ikke, før den er hel.",
        )
    if isinstance(error, OperationalError):
        return UNREACHABLE, "databaseserveren svarer ikke. Intet er ændret."
    return WRONG_USE, (isinstance(error, OSError) and error.strerror) or "det kan ikke lade sig gøre"


def describe(document: object) -> str:
    """Return a document in lines for people."""
    if isinstance(document, list):
        return "\n".join(describe(entry) for entry in document) or "ingen"
    if isinstance(document, dict):
        return "  ".join(f"{name}={_short(value)}" for name, value in document.items())
    return str(document)


def init(options: Namespace) -> dict[str, Any]:
    """Make the database; on one that is there, bring it up to date."""
    created = options.database is None and not (options.data / FILE_NAME).exists()
    options.data.mkdir(parents=True, exist_ok=True, mode=0o700)
    key = None if options.database else find_or_make_key(options.data)
    _open(options, key).close()
    return _database_document(options) | {"created": created}


def migrate(options: Namespace) -> dict[str, Any]:
    """Bring the tables up to date; opening does it."""
    with _database(options):
        return _database_document(options)


def serve(options: Namespace) -> None:
    """Run the server until SIGTERM or SIGINT, or until whoever started it is gone."""
    # The web framework takes a second to import; the other commands do without it.
    from fieldvisit_sync.server.runner import Place, PlainHttpError, check_place
    from fieldvisit_sync.server.serving import CONNECTIONS, serve_here, serve_with_workers
    from fieldvisit_sync.server.workers import WorkerFailedError

    if (options.certfile is None) != (options.keyfile is None):
        raise WrongUseError("--certfile og --keyfile hører sammen")
    place = Place(options.host, options.port, options.certfile, options.keyfile)
    try:
        check_place(place)
    except PlainHttpError:
        raise WrongUseError(
            "http kun på denne maskine (127.0.0.1): giv --certfile og --keyfile for andre"
        ) from None
    workers = _workers(options)
    if options.stop_with_stdin:
        call_when_closed(sys.stdin.fileno(), stop_this_process)
    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(asctime)s %(name)s %(message)s")

    def announce(url: str) -> None:
        line = (
            msgspec.json.encode({"url": url}).decode()
            if options.json
            else f"FieldVisit-serveren svarer på {url}"
        )
        print(line, flush=True)

    if workers == 1:
        with _database(options) as database:
            serve_here(database, options.data, place, announce)
        return
    try:
        serve_with_workers(lambda: _database(options, CONNECTIONS), options.data, place, announce, workers)
    except WorkerFailedError as error:
        sys.exit(error.exit_code)


def _workers(options: Namespace) -> int:
    """Return how many processes serve."""
    from fieldvisit_sync.server.workers import MOST_WORKERS, can_have_workers

    workers: int = options.workers or min(os.cpu_count() or 1, MOST_WORKERS)
    if workers > 1 and options.database is None:
        raise WrongUseError("flere processer (--workers) kræver PostgreSQL")
    if workers > 1 and not can_have_workers():
        raise WrongUseError("dette system kan kun køre serveren i én proces")
    return workers


def backup(options: Namespace) -> dict[str, Any]:
    """Write a backup of the embedded database."""
    _need_embedded(options, "pg_dump")
    return backup_files.back_up(options.data, find_key(options.data), options.file)


def restore(options: Namespace) -> dict[str, Any]:
    """Put a backup of the embedded database in its place; no server may run on it."""
    _need_embedded(options, "pg_restore")
    if not options.file.is_file():
        raise WrongUseError("sikkerhedskopien findes ikke")
    key = find_key(options.data)
    return backup_files.restore(options.data, key, options.file, open_clock(options.data))


def renew_epoch(options: Namespace) -> dict[str, Any]:
    """Tell laptops that the database was put back by its own tools; before the first server runs on it again."""
    with _database(options) as database:
        era, erased = backup_files.begin_after_restore(database, options.data, open_clock(options.data))
        return {"epoch": era.epoch, "erased": erased}


def municipality_add(options: Namespace) -> dict[str, Any]:
    """Add a municipality."""
    with _database(options) as database:
        return administration.create_municipality(
            database, open_clock(options.data), options.data, options.code, options.name
        )


def user_add(options: Namespace) -> dict[str, Any]:
    """Add a user; the password is the first line of standard input."""
    password = sys.stdin.readline().rstrip("\r\n")
    account = Account(options.municipality, options.id or "", options.login, options.name, Role(options.role))
    with _database(options) as database:
        return administration.create_user(
            database, open_clock(options.data), account, password, initials=options.initials
        )


def user_role(options: Namespace) -> dict[str, Any]:
    """Change a user's role."""
    with _database(options) as database:
        clock = open_clock(options.data)
        return administration.change_role(database, clock, options.login, Role(options.role))


def enrol_code(options: Namespace) -> dict[str, Any]:
    """Make a one-time code."""
    with _database(options) as database:
        return administration.create_code(database, open_clock(options.data), options.login)


def devices_list(options: Namespace) -> list[dict[str, Any]]:
    """List devices."""
    with _database(options) as database:
        return administration.show_devices(database, options.municipality)


def devices_revoke(options: Namespace) -> dict[str, Any]:
    """Block a device."""
    with _database(options) as database:
        return administration.revoke_device(database, open_clock(options.data), options.device)


def devices_wipe(options: Namespace) -> dict[str, Any]:
    """Block a device and say what it held; it is told to wipe itself at its next contact."""
    with _database(options) as database:
        administration.revoke_device(database, open_clock(options.data), options.device)
        return administration.report_lost(database, options.device)


def devices_report(options: Namespace) -> dict[str, Any]:
    """Say what a lost laptop held and what became of it."""
    with _database(options) as database:
        return administration.report_lost(database, options.device)


def erase(options: Namespace) -> dict[str, Any]:
    """Erase a person for good."""
    journal = ErasureJournal(options.data)
    with _database(options) as database:
        return erase_command.erase(
            database, journal, open_clock(options.data), options.person, options.municipality
        )


def audit(options: Namespace) -> list[dict[str, Any]]:
    """List reads and searches of candidates."""
    with _database(options) as database, database.read() as connection:
        return list_reads(connection, options.municipality, options.candidate)


def stats(options: Namespace) -> dict[str, Any]:
    """Count what is there."""
    with _database(options) as database, database.read() as connection:
        return count_everything(connection)


def openapi(options: Namespace) -> dict[str, Any]:
    """Return the description of all routes, the same from every server."""
    from fieldvisit_sync.server.api_description import describe as describe_api
    from fieldvisit_sync.server.app import create_app

    options.json = True
    with tempfile.TemporaryDirectory() as folder:
        database = open_database(None, Path(folder), secrets.token_bytes(KEY_BYTES))
        try:
            return describe_api(create_app(database, SystemClock()))
        finally:
            database.close()


@contextmanager
def _database(options: Namespace, connections: int = MOST_CONNECTIONS) -> Iterator[Database]:
    key = None
    if options.database is None:
        key = find_key(options.data)
        if not (options.data / FILE_NAME).exists():
            raise NoDatabaseError
    database = _open(options, key, connections)
    try:
        yield database
    finally:
        database.close()


def _need_embedded(options: Namespace, tool: str) -> None:
    if options.database is not None:
        raise WrongUseError(
            f"PostgreSQL har sine egne værktøjer ({tool}). Kør renew-epoch, når den er lagt tilbage."
        )
    if not options.data.is_dir():
        raise NoDatabaseError


def _open(options: Namespace, key: bytes | None, connections: int = MOST_CONNECTIONS) -> Database:
    try:
        return open_database(options.database, options.data, key, connections)
    except ValueError:
        raise WrongUseError("--database skal være postgresql://...") from None


def _database_document(options: Namespace) -> dict[str, Any]:
    kind = "postgresql" if options.database else "sqlite"
    return {"database": kind, "data": str(options.data), "version": HEAD}


def _short(value: object) -> str:
    return str(value) if not isinstance(value, dict | list) else msgspec.json.encode(value).decode()
