"""Laptops and a server of different schema versions, with stores and a database as those versions leave them."""

import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from fieldvisit import resource_files
from fieldvisit.domain.reference_data import ReferenceData
from fieldvisit_sync.protocol.login import EnrolAnswer
from fieldvisit_sync.schema.audience import Role
from fieldvisit_sync.server.passwords import Passwords
from tests.drivers.hand_clock import HandClock
from tests.drivers.server_database import KEY
from tests.fuzz.laptop import STORE_KEY, FuzzLaptop
from tests.fuzz.line import Line
from tests.fuzz.server_side import ServerSide
from tests.versions.build import Build

CODE = "0998"
PEOPLE = ("lena", "birgitte", "hanne")
"""Team leaders: they write most kinds, old and new."""

_SERVER = "fieldvisit_sync.server"
Enrolled = tuple[EnrolAnswer, Ed25519PrivateKey]
"""Who a laptop is, and its key."""


@dataclass
class Start:
    """What all pairs start from.

    Attributes:
        folder: a server's data folder, and stores of people at versions.
        builds: by schema version.
        enrolments: what binds each person's laptop.
    """

    folder: Path
    builds: dict[int, Build]
    reference: ReferenceData
    enrolments: dict[str, Enrolled] = field(default_factory=dict)
    passwords: Passwords = field(default_factory=Passwords)

    def store(self, name: str, version: int) -> Path:
        """Return a person's store as a version makes it; it is made when it is first asked for."""
        path = self.folder / f"{name}-{version}.db"
        if not path.exists():
            _make_store(self.builds[version], path, self.enrolments[name])
        return path


@dataclass
class Pairs:
    """A server and laptops of any versions.

    Attributes:
        start: what it started from.
        folder: where its server and stores lie.
        clock: everybody's.
        server: the server.
        laptops: by login.
    """

    start: Start
    folder: Path
    clock: HandClock = field(default_factory=HandClock)
    laptops: dict[str, FuzzLaptop] = field(default_factory=dict)
    server: ServerSide = field(init=False)

    def run_server(self, version: int) -> None:
        """Start the server at a version; one that runs ends first."""
        self.end_server()
        self.server = open_server(self.start, version, self.folder / "server", self.clock)

    def end_server(self) -> None:
        """End the server if it runs."""
        if hasattr(self, "server"):
            self.server.database.close()

    def run_laptop(self, name: str, version: int) -> FuzzLaptop:
        """Start a laptop at a version, with the store that its earlier one left."""
        path = self.folder / f"{name}.db"
        if name in self.laptops:
            self.laptops[name].store.close()
        else:
            shutil.copy(self.start.store(name, version), path)
        build = self.start.builds[version]
        make = build.take("tests.fuzz.laptop", "FuzzLaptop")
        with build.running():
            self.laptops[name] = make(name, path, self.clock, self.start.reference)
        return self.laptops[name]

    def sync(self, *names: str) -> None:
        """Let laptops sync one after the other, each to a proof that agrees."""
        for name in names:
            self.clock.pass_time(5)
            report = self.laptops[name].sync(Line(self.server, name), 5_000)
            assert report is not None, name
            assert (report.result, report.proof_ok) == ("done", True), (name, report)


def open_server(start: Start, version: int, data: Path, clock: HandClock) -> ServerSide:
    """Open a server of a version over a data folder."""
    build = start.builds[version]
    opens = build.take(f"{_SERVER}.database", "open_database")
    serves = build.take("tests.fuzz.server_side", "ServerSide")
    with build.running():
        made: ServerSide = serves(opens(None, data, KEY), clock, start.passwords)
    return made


@contextmanager
def new_pairs(start: Start, folder: Path) -> Iterator[Pairs]:
    """Make a server and laptops that do not run yet; end everything that ran."""
    shutil.copytree(start.folder / "server", folder / "server")
    pairs = Pairs(start, folder)
    try:
        yield pairs
    finally:
        for laptop in pairs.laptops.values():
            laptop.store.close()
        pairs.end_server()


def make_start(folder: Path, versions: range) -> Start:
    """Make a server with people whose laptops are enrolled."""
    clock = HandClock()
    reference = ReferenceData.load(resource_files.path("data"))
    start = Start(folder, {version: Build(version) for version in versions}, reference)
    first = start.builds[versions[0]]
    (folder / "server").mkdir()
    server = open_server(start, versions[0], folder / "server", clock)
    try:
        start.enrolments.update(_enrolments(first, server, clock, folder))
    finally:
        server.database.close()
    return start


def _enrolments(
    build: Build, server: ServerSide, clock: HandClock, folder: Path
) -> Iterator[tuple[str, Enrolled]]:
    by: dict[str, Any] = {
        name: build.take(f"{_SERVER}.administration", name)
        for name in ("create_municipality", "create_user", "create_code")
    }
    account = build.take(f"{_SERVER}.accounts", "Account")
    by["create_municipality"](server.database, clock, folder, CODE, "Lindevang Kommune")
    for name in PEOPLE:
        person = account(CODE, "", name, name.title(), Role.TEAM_LEADER)
        by["create_user"](server.database, clock, person, secrets.token_urlsafe(12))
        code = by["create_code"](server.database, clock, name)["code"]
        yield name, Line(server, name).enrol(name, code)


def _make_store(build: Build, path: Path, enrolment: Enrolled) -> None:
    opens = build.take("fieldvisit.store.engine", "open_engine")
    store_class = build.take("fieldvisit.store.store", "Store")
    keeps = build.take("fieldvisit.sync_client.login", "keep_enrolment")
    bound = build.take("fieldvisit.sync_client.login", "Enrolment")
    with build.running():
        store = store_class(opens(path, STORE_KEY, create=True), HandClock())
        keeps(store, bound("http://127.0.0.1:1", *enrolment))
        store.close()
