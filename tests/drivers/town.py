"""A small municipality with a real server and real laptops, for journeys.

`Town` starts one server process, makes users, and hands out laptops: profiles with encrypted stores that sync over
HTTP on loopback.
"""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from fieldvisit.demo.server_process import ServerProcess
from fieldvisit.profile import Profile
from fieldvisit.services.sync_now import connect, sync_now
from fieldvisit.services.workspace import Workspace
from fieldvisit.sync_client.login import Admission
from fieldvisit.sync_client.report import SyncReport
from fieldvisit_sync.clock import Clock, SystemClock

CODE = "0998"


@dataclass
class Laptop:
    """One user's profile.

    Attributes:
        passphrase: made for this run.
    """

    profile: Profile
    passphrase: str

    @property
    def workspace(self) -> Workspace:
        """The open workspace."""
        return self.profile.workspace or self.profile.unlock(self.passphrase)

    def sync(self) -> SyncReport:
        """Sync once."""
        return sync_now(self.workspace)


@dataclass
class Town:
    """A running municipality."""

    server: ServerProcess
    folder: Path
    laptops: list[Laptop] = field(default_factory=list)

    def user(self, login: str, role: str = "consultant") -> str:
        """Make a user and return the user record's id."""
        return self.server.create_user(login, municipality=CODE, role=role, name=login.title())

    def laptop(
        self, login: str, *, name: str = "laptop", clock: Clock | None = None, address: str | None = None
    ) -> Laptop:
        """Make an enrolled laptop for a user.

        Args:
            login: an existing user.
            name: tells two laptops of one user apart.
            clock: the laptop's clock.
            address: a proxy's address instead of the server's.
        """
        passphrase = secrets.token_urlsafe(18)
        folder = self.folder / f"{login}-{name}-{len(self.laptops)}"
        profile = Profile(folder, clock or SystemClock())
        workspace = profile.create(passphrase)
        admission = Admission(login=login, password=self.server.passwords[login])
        connect(workspace, address or self.server.url, admission)
        laptop = Laptop(profile, passphrase)
        self.laptops.append(laptop)
        return laptop


@contextmanager
def running_town(folder: Path, database_url: str | None = None) -> Iterator[Town]:
    """Start a municipality and end everything it started."""
    with ServerProcess(folder / "server", database_url) as server:
        server.create_municipality(CODE, "Lindevang Kommune")
        town = Town(server, folder)
        try:
            yield town
        finally:
            for laptop in town.laptops:
                laptop.profile.lock()
