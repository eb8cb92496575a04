"""What the workloads run on: a real server process, and laptops with encrypted stores that sync over loopback HTTP."""

import secrets
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from fieldvisit import resource_files
from fieldvisit.demo.server_process import ServerProcess
from fieldvisit.domain.reference_data import ReferenceData
from fieldvisit.services.sync_now import connect, sync_now
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.engine import open_engine
from fieldvisit.store.state import get_state
from fieldvisit.store.store import Store
from fieldvisit.sync_client.http import Server
from fieldvisit.sync_client.login import Admission, DeviceLogin
from fieldvisit.sync_client.report import SyncReport
from fieldvisit_sync.clock import SystemClock
from fieldvisit_sync.schema.audience import Role
from fieldvisit_sync.server.accounts import Account
from fieldvisit_sync.server.administration import create_code, create_municipality, create_user
from fieldvisit_sync.server.database import Database, open_database
from fieldvisit_sync.server.server_key import find_or_make_key
from tests.bench.records import KIND, MUNICIPALITY


class BenchError(Exception):
    """A workload came out otherwise than it must: its time would mean nothing."""


class BenchLaptop:
    """One laptop.

    Attributes:
        workspace: its open profile.
    """

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace

    def fill(self, records: Mapping[str, Mapping[str, Any]], kind: str = KIND) -> None:
        """Write new records, which then wait to be sent."""
        with self.workspace.store.write("bench.fill") as writer:
            writer.create_many(kind, records)

    def edit(self, records: Sequence[str], values: Mapping[str, Any], kind: str = KIND) -> None:
        """Give fields of records other values, which then wait to be sent."""
        with self.workspace.store.write("bench.edit") as writer:
            for record in records:
                writer.edit(kind, record, values)

    def try_sync(self) -> SyncReport:
        """Sync once, over a line that may break."""
        return sync_now(self.workspace)

    def sign_in(self) -> None:
        """Get an access token, as an earlier sync would have left one."""
        with self.workspace.store.read() as reader:
            server = Server(str(get_state(reader.connection, "server")))
        try:
            DeviceLogin(self.workspace.store, server, self.workspace.clock, self.workspace.token).token()
        finally:
            server.close()

    def sync(self) -> SyncReport:
        """Sync once.

        Raises:
            BenchError: it was not done, something was refused, or the proof differs.
        """
        report = sync_now(self.workspace)
        if report.result != "done" or report.refused or report.proof_ok is not True:
            raise BenchError(f"{report.result}, {report.refused} refused, differing: {report.differing}")
        return report


class Stand:
    """One server with its people.

    Attributes:
        server: the process.
        database: its database, opened beside it.
        kind: sqlite or postgresql.
    """

    def __init__(self, folder: Path, url: str | None) -> None:
        self.kind = "postgresql" if url else "sqlite"
        self._folder = folder
        self._clock = SystemClock()
        self._reference = ReferenceData.load(resource_files.path("data"))
        self._laptops: list[BenchLaptop] = []
        self._first: dict[str, BenchLaptop] = {}
        self.server = ServerProcess(folder / "server", url, workers=0 if url else 1)
        key = None if url else find_or_make_key(self.server.data)
        self.database: Database = open_database(url, self.server.data, key)
        create_municipality(self.database, self._clock, self.server.data, MUNICIPALITY, "Lindevang Kommune")

    def user(self, login: str) -> None:
        """Add a consultant."""
        account = Account(MUNICIPALITY, "", login, login.title(), Role.CONSULTANT)
        create_user(self.database, self._clock, account, secrets.token_urlsafe(12))

    def synced(self, login: str) -> BenchLaptop:
        """Return the first laptop of a user, which is made when there is none, with all that there is."""
        if login not in self._first:
            return self.laptop(login)
        self._first[login].sync()
        return self._first[login]

    def laptop(self, login: str, *, address: str | None = None, synced: bool = True) -> BenchLaptop:
        """Return a new laptop of a user.

        Args:
            login: an existing user.
            address: a proxy's address instead of the server's.
            synced: True lets it get what there is first.
        """
        path = self._folder / f"laptop-{len(self._laptops)}" / "store.db"
        path.parent.mkdir(mode=0o700)
        store = Store(open_engine(path, secrets.token_bytes(32), create=True), self._clock)
        laptop = BenchLaptop(Workspace(store, self._reference, self._clock))
        self._laptops.append(laptop)
        self._first.setdefault(login, laptop)
        code = create_code(self.database, self._clock, login)["code"]
        connect(laptop.workspace, address or self.server.url, Admission(code=code))
        if synced:
            laptop.sync()
        return laptop

    def close(self) -> None:
        """Close what is open here."""
        for laptop in self._laptops:
            laptop.workspace.store.close()
        self.database.close()


@contextmanager
def running_stand(folder: Path, url: str | None) -> Iterator[Stand]:
    """Start a server and end everything that runs on it."""
    folder.mkdir(parents=True)
    stand = Stand(folder, url)
    try:
        stand.server.start()
        yield stand
    finally:
        stand.close()
        stand.server.stop()
