"""A running server with two municipalities and their people, once per database for a whole test module.

People and codes are made beside the running server, on its own database: starting a command for each takes a second.
"""

import secrets
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from fieldvisit.demo.server_process import ServerProcess
from fieldvisit.store.engine import open_engine
from fieldvisit.store.store import Store
from fieldvisit.sync_client.http import Server
from fieldvisit.sync_client.login import Admission, enrol, keep_enrolment
from fieldvisit_sync.clock import CLOCK_FILE_VARIABLE, Clock, FileClock, SystemClock
from fieldvisit_sync.schema.audience import Role
from fieldvisit_sync.server.accounts import Account
from fieldvisit_sync.server.administration import create_code, create_municipality, create_user
from fieldvisit_sync.server.database import Database, open_database
from fieldvisit_sync.server.server_key import find_key
from fieldvisit_sync.sqlcipher import KEY_BYTES
from tests.drivers.http_laptop import HttpLaptop
from tests.drivers.postgres import PostgresServer

HOME, NEIGHBOUR = "0998", "0997"
PEOPLE = {
    "konsulent": (HOME, Role.CONSULTANT, "Konsulent Et"),
    "kollega": (HOME, Role.CONSULTANT, "Konsulent To"),
    "sagsbehandler": (HOME, Role.CASEWORKER, "Sagsbehandler Et"),
    "leder": (HOME, Role.TEAM_LEADER, "Leder Et"),
    "administrator": (HOME, Role.ADMINISTRATOR, "Administrator Et"),
    "nabo": (NEIGHBOUR, Role.TEAM_LEADER, "Leder To"),
}
"""Login to municipality, role and name."""


class ServerTown:
    """A server, its people and their passwords.

    Attributes:
        server: the process.
        users: login to id of the user record.
        passwords: login to password.
    """

    def __init__(self, server: ServerProcess, database: Database, clock: Clock) -> None:
        self.server = server
        self.users: dict[str, str] = {}
        self.passwords: dict[str, str] = {}
        self._database = database
        self._clock = clock
        for code in (HOME, NEIGHBOUR):
            create_municipality(database, self._clock, server.data, code, f"Kommune {code}")
        for login, (municipality, role, name) in PEOPLE.items():
            self.add_user(login, municipality, role, name)

    def add_user(self, login: str, municipality: str, role: Role, name: str) -> None:
        """Add a person with a random password."""
        self.passwords[login] = secrets.token_urlsafe(12)
        account = Account(municipality, "", login, name, role)
        made = create_user(self._database, self._clock, account, self.passwords[login])
        self.users[login] = made["id"]

    def enrol_code(self, login: str) -> str:
        """Return a fresh one-time code."""
        return str(create_code(self._database, self._clock, login)["code"])

    def laptop(self, login: str) -> HttpLaptop:
        """Return a new laptop of a user, enrolled by a code and signed in."""
        laptop = HttpLaptop(self.server.url)
        laptop.enrol(self.enrol_code(login))
        laptop.sign_in()
        return laptop

    def store(self, folder: Path, login: str) -> Store:
        """Return the new store of a user's laptop, enrolled with the password; whoever asks closes it."""
        store = Store(
            open_engine(folder / f"{login}.db", secrets.token_bytes(KEY_BYTES), create=True), SystemClock()
        )
        keep_enrolment(
            store, enrol(Server(self.server.url), Admission(login=login, password=self.passwords[login]))
        )
        return store

    def stranger(self) -> HttpLaptop:
        """Return a laptop that belongs to nobody."""
        return HttpLaptop(self.server.url)


@contextmanager
def running_town(
    folder: Path, url: str | None, clock_file: Path | None = None, *, workers: int = 1
) -> Iterator[ServerTown]:
    """Start a server with its people, and stop it at the end.

    Args:
        folder: its data folder.
        url: a PostgreSQL database; None for the embedded one.
        clock_file: of a `FileClock` that the server lives by; None for the real time.
        workers: its processes.
    """
    environment = {CLOCK_FILE_VARIABLE: str(clock_file)} if clock_file else {}
    clock = FileClock(clock_file) if clock_file else SystemClock()
    with ServerProcess(folder, url, environment=environment, workers=workers) as server:
        database = open_database(url, folder, None if url else find_key(folder, {}))
        try:
            yield ServerTown(server, database, clock)
        finally:
            database.close()


@pytest.fixture(scope="module", params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def server_town(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[ServerTown]:
    """Run the tests of a module against both databases."""
    url = None
    if request.param == "postgresql":
        postgres: PostgresServer = request.getfixturevalue("postgres_server")
        url = postgres.create_database(f"town_{uuid.uuid4().hex}")
    with running_town(tmp_path_factory.mktemp("server"), url) as town:
        yield town


@pytest.fixture(scope="module")
def embedded_town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServerTown]:
    """Run the tests of a module against the embedded database only."""
    with running_town(tmp_path_factory.mktemp("server"), None) as town:
        yield town
