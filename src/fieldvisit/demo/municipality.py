"""A demo folder: clock, server and one laptop profile per user, made once and gone on with afterwards (CLI `demo`).

Everything runs as child processes with this interpreter: the server by its own command line, the laptops by
`fieldvisit`. The clock file is shared by all of them.
"""

import json
import secrets
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, Self
from zoneinfo import ZoneInfo

from fieldvisit.demo.child import Child, module
from fieldvisit.demo.laptop_folder import CLOCK_FILE, LaptopFolder
from fieldvisit.demo.scenario import Scenario
from fieldvisit.demo.seeding import ADMINISTRATOR, seed
from fieldvisit.demo.server_process import ServerProcess
from fieldvisit.sample_place import READY, is_made
from fieldvisit_sync.clock import CLOCK_FILE_VARIABLE, FileClock
from fieldvisit_sync.file_lock import FolderClaim

OPENING_TIME = "07:29"
"""The moment at which the municipality is made."""

START_TIME = "07:30"
"""The moment at which the demo starts."""

NEEDED_BYTES = 50_000_000
"""Free room that the making asks for; what is made takes 10 MB, and databases need more while they write."""

SERVER, PEOPLE, RECORDS, LAPTOPS = "server", "people", "records", "laptops"
"""What is being made, in this order."""

Tell = Callable[[str, int, int], object]
"""Is told what is being made, how many steps are done and how many there are; what it raises ends the making."""

_CLAIM = "demo.lock"
_OWN = (
    CLOCK_FILE,
    READY,
    "server",
    "laptops",
    "screens",
    "*.log",
    "result.json",
    "campaign-report.*",
    "screen.json",
)
"""What a demo makes in its folder; nothing else there is ever removed."""

_ZONE = ZoneInfo("Europe/Copenhagen")
_ADMINISTRATOR = {
    "id": ADMINISTRATOR,
    "login": f"{ADMINISTRATOR}.lindevang",
    "name": "Administrator",
    "initials": "A",
    "role": "administrator",
}


class DemoError(Exception):
    """The demo cannot be made or opened here; the message says what is safe and what to do."""


class FolderInUseError(DemoError):
    """The chosen folder holds something that no demo made."""


class AlreadyOpenError(DemoError):
    """Another window or command has this municipality open."""


class NoRoomError(DemoError):
    """The disk has too little room for the municipality."""


def _say_nothing(*_: object) -> None:
    """Take progress that nobody wants to see."""


class DemoMunicipality:
    """The demo's processes.

    Args:
        folder: where everything lies.
        scenario: the day.
        passphrase: of all laptops; None makes a random one, kept in the folder's `ready.json` (fictional data only).
        needs: free room that the making asks for, in bytes.

    Attributes:
        folder: where everything lies.
        scenario: the day.
        clock: the clock that all processes share.
        server: the server.
        passphrase: of all laptops.
        is_random: nobody gave the passphrase.
        laptops: scenario name of a user to the laptop.
    """

    def __init__(
        self, folder: Path, scenario: Scenario, passphrase: str | None = None, *, needs: int = NEEDED_BYTES
    ) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._claim, self._needs = FolderClaim(folder / _CLAIM), needs
        self.folder = folder
        self.scenario = scenario
        self.clock = FileClock(folder / CLOCK_FILE)
        environment = {CLOCK_FILE_VARIABLE: str(folder / CLOCK_FILE)}
        self.server = ServerProcess(folder / "server", environment=environment)
        self._proxies: dict[str, Proxy] = {}
        self.is_random = passphrase is None
        self.passphrase = passphrase or self._kept().get("passphrase") or secrets.token_urlsafe(18)
        self.laptops = {
            str(user["id"]): LaptopFolder(folder, str(user["id"]), self.passphrase) for user in scenario.users
        }

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    @property
    def is_ready(self) -> bool:
        """Say whether the municipality was made completely."""
        return is_made(self.folder)

    def profile(self, user: str) -> Path:
        """Return the profile folder of a user's laptop."""
        return self.laptops[user].profile

    @property
    def opens(self) -> bool:
        """Say whether the passphrase is the one that the laptops were made with, as far as that is known."""
        kept = self._kept().get("passphrase")
        return not self.is_ready or (kept == self.passphrase if kept else not self.is_random)

    def local_moment(self, clock_time: str) -> datetime:
        """Return a clock time of the demo day."""
        return datetime.fromisoformat(f"{self.scenario.date}T{clock_time}").replace(tzinfo=_ZONE)

    def start(self, tell: Tell = _say_nothing) -> None:
        """Start server and proxies; make municipality and laptops at the first start. A failure leaves nothing running.

        Args:
            tell: is told how far the making is.

        Raises:
            AlreadyOpenError: another window or command has it open; nothing is changed.
            NoRoomError: the disk has too little room; nothing is made.
        """
        if not self._claim.is_held:
            self._take_claim()
        try:
            if not self.is_ready:
                self._make(tell)
            else:
                self.clock.resume()
                self.server.start()
                self._start_proxies(self._kept()["ports"])
        except BaseException:
            self.stop()
            raise

    def stop(self) -> None:
        """End everything that was started; the clock stands still until the next start."""
        for proxy in self._proxies.values():
            proxy.stop()
        self._proxies.clear()
        self.server.stop()
        if self.is_ready and self._claim.is_held:
            self.clock.hold()
            for laptop in self.laptops.values():
                laptop.keep_clock()
        self._claim.release()

    def remove(self) -> None:
        """Throw the municipality away, so that the next start makes it anew.

        Raises:
            AlreadyOpenError: another window or command has it open; nothing is removed.
            FolderInUseError: there are files here, and no demo ever ran here; nothing is removed.
        """
        with self._claimed():
            present = [path for pattern in _OWN for path in self.folder.glob(pattern)]
            others = [path for path in self.folder.iterdir() if path.name != _CLAIM]
            empty = all(path.is_dir() and not any(path.iterdir()) for path in others)
            if not (self.folder / CLOCK_FILE).exists() and not empty:
                raise FolderInUseError(
                    "Mappen er ikke tom, og der ligger ingen eksempelkommune i den. Intet er ændret. Vælg en anden mappe."
                )
            # What says that it is complete goes first: a stop half-way leaves nothing that looks whole, and the clock,
            # by which the rest is known as a demo's, goes last.
            for path in sorted(present, key=lambda path: (path.name != READY, path.name == CLOCK_FILE)):
                if path.is_dir():
                    shutil.rmtree(path)
                else:
                    path.unlink()

    @contextmanager
    def _claimed(self) -> Iterator[None]:
        """Hold the folder, for a while when it is not held already."""
        before = self._claim.is_held
        if not before:
            self._take_claim()
        try:
            yield
        finally:
            if not before:
                self._claim.release()

    def _take_claim(self) -> None:
        if not self._claim.take():
            raise AlreadyOpenError(
                "Eksempelkommunen er allerede åben i et andet vindue. Intet er ændret. Luk det, og prøv igen."
            )

    def order(self, user: str, order: Mapping[str, Any]) -> dict[str, Any]:
        """Give an order to the proxy of a user's laptop."""
        return self._proxies[user].ask(order)

    def environment(self, user: str) -> dict[str, str]:
        """Return the variables of a user's processes."""
        return self.laptops[user].environment

    def command(self, user: str, *words: str, text: str | None = None, codes: tuple[int, ...] = (0,)) -> Any:
        """Run `fieldvisit` on a user's profile and return its JSON document.

        Raises:
            CommandFailedError: it ended with a code that is not in `codes`.
        """
        return self.laptops[user].command(*words, text=text, codes=codes)

    def _make(self, tell: Tell) -> None:
        self.remove()
        if shutil.disk_usage(self.folder).free < self._needs:
            raise NoRoomError(
                "Der er ikke plads nok på disken til eksempelkommunen. Intet er lavet. Frigør plads, og prøv igen."
            )
        self.clock.set(self.local_moment(OPENING_TIME), ticking=False)
        scenario = self.scenario
        people = [*scenario.users, _ADMINISTRATOR]
        whole = len(people) + 3 + len(scenario.users)
        tell(SERVER, 0, whole)
        self.server.prepare()
        tell(SERVER, 1, whole)
        self.server.create_municipality(scenario.municipality, scenario.document["org"]["name"])
        accounts: dict[str, tuple[str, str]] = {}
        for done, user in enumerate(people, 2):
            tell(PEOPLE, done, whole)
            self.server.create_user(
                user["login"],
                municipality=scenario.municipality,
                role=user["role"],
                name=user["name"],
                user=scenario.id(user["id"]),
                initials=user["initials"],
            )
            accounts[user["id"]] = (user["login"], self.server.passwords[user["login"]])
        tell(RECORDS, len(people) + 2, whole)
        self.server.start()
        seed(scenario, self.server.url, accounts, self.clock)
        self._start_proxies({})
        for done, user in enumerate(scenario.users, len(people) + 3):
            tell(LAPTOPS, done, whole)
            name = user["id"]
            login, password = accounts[name]
            address = self._proxies[name].address
            self.command(
                name, "enrol", "--server", address, "--user", login, "--password-stdin", text=f"{password}\n"
            )
            self.command(name, "sync")
        self.clock.set(self.local_moment(START_TIME), ticking=True)
        kept: dict[str, Any] = {"ports": {name: proxy.port for name, proxy in self._proxies.items()}}
        if self.is_random:
            kept["passphrase"] = self.passphrase
        (self.folder / READY).write_text(json.dumps(kept), encoding="utf-8")

    def _start_proxies(self, ports: Mapping[str, int]) -> None:
        for user in self.scenario.users:
            self._proxies[user["id"]] = Proxy(
                user["id"], self.server.url, ports.get(user["id"], 0), self.folder
            )

    def _kept(self) -> dict[str, Any]:
        path = self.folder / READY
        kept: dict[str, Any] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
        return kept


class Proxy(Child):
    """The fault proxy in front of one laptop.

    Args:
        user: whose laptop.
        server: the server's address.
        port: where to listen; 0 takes a free one.
        folder: for its log.
    """

    def __init__(self, user: str, server: str, port: int, folder: Path) -> None:
        command = module("fieldvisit.demo.fault_proxy", server, str(port))
        super().__init__(f"proxy of {user}", command, {}, folder / f"proxy-{user}.log")
        self.address = str(self.read()["address"])
        self.port = int(self.address.rpartition(":")[2])
