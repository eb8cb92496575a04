"""A demo folder: clock, server and one laptop profile per user, made once and gone on with afterwards (CLI `demo`).

Everything runs as child processes with this interpreter: the server by its own command line, the laptops by
`fieldvisit`. The clock file is shared by all of them.
"""

import json
import secrets
import shutil
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, Self
from zoneinfo import ZoneInfo

from fieldvisit.demo.child import Child, module
from fieldvisit.demo.laptop_folder import CLOCK_FILE, LaptopFolder
from fieldvisit.demo.scenario import Scenario
from fieldvisit.demo.seeding import ADMINISTRATOR, seed
from fieldvisit.demo.server_process import ServerProcess
from fieldvisit_sync.clock import CLOCK_FILE_VARIABLE, FileClock

OPENING_TIME = "07:29"
"""The moment at which the municipality is made."""

START_TIME = "07:30"
"""The moment at which the demo starts."""

_READY = "ready.json"
_OWN = (
    CLOCK_FILE,
    _READY,
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


class FolderInUseError(Exception):
    """The chosen folder holds something that no demo made; the message says what to do."""


class DemoMunicipality:
    """The demo's processes.

    Args:
        folder: where everything lies.
        scenario: the day.
        passphrase: of all laptops; None makes a random one, kept in the folder's `ready.json` (fictional data only).

    Attributes:
        folder: where everything lies.
        scenario: the day.
        clock: the clock that all processes share.
        server: the server.
        passphrase: of all laptops.
        is_random: nobody gave the passphrase.
        laptops: scenario name of a user to the laptop.
    """

    def __init__(self, folder: Path, scenario: Scenario, passphrase: str | None = None) -> None:
        folder.mkdir(parents=True, exist_ok=True)
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
        return (self.folder / _READY).exists()

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

    def start(self) -> None:
        """Start server and proxies; make municipality and laptops at the first start."""
        if not self.is_ready:
            self._make()
        else:
            self.clock.resume()
            self.server.start()
            self._start_proxies(self._kept()["ports"])

    def stop(self) -> None:
        """End everything that was started; the clock stands still until the next start."""
        for proxy in self._proxies.values():
            proxy.stop()
        self._proxies.clear()
        self.server.stop()
        if self.is_ready:
            self.clock.hold()
            for laptop in self.laptops.values():
                laptop.keep_clock()

    def remove(self) -> None:
        """Throw the municipality away, so that the next start makes it anew.

        Raises:
            FolderInUseError: there are files here, and no demo ever ran here; nothing is removed.
        """
        present = [path for pattern in _OWN for path in self.folder.glob(pattern)]
        empty = all(path.is_dir() and not any(path.iterdir()) for path in self.folder.iterdir())
        if not (self.folder / CLOCK_FILE).exists() and not empty:
            raise FolderInUseError(
                "Mappen er ikke tom, og der ligger ingen eksempelkommune i den. Intet er ændret. Vælg en anden mappe."
            )
        for path in present:
            if path.is_dir():
                shutil.rmtree(path)
            else:
                path.unlink()

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

    def _make(self) -> None:
        self.remove()
        self.clock.set(self.local_moment(OPENING_TIME), ticking=False)
        scenario = self.scenario
        self.server.prepare()
        self.server.create_municipality(scenario.municipality, scenario.document["org"]["name"])
        accounts: dict[str, tuple[str, str]] = {}
        administrator = {
            "id": ADMINISTRATOR,
            "login": f"{ADMINISTRATOR}.lindevang",
            "name": "Administrator",
            "initials": "A",
            "role": "administrator",
        }
        for user in (*scenario.users, administrator):
            self.server.create_user(
                user["login"],
                municipality=scenario.municipality,
                role=user["role"],
                name=user["name"],
                user=scenario.id(user["id"]),
                initials=user["initials"],
            )
            accounts[user["id"]] = (user["login"], self.server.passwords[user["login"]])
        self.server.start()
        seed(scenario, self.server.url, accounts, self.clock)
        self._start_proxies({})
        for user in scenario.users:
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
        (self.folder / _READY).write_text(json.dumps(kept), encoding="utf-8")

    def _start_proxies(self, ports: Mapping[str, int]) -> None:
        for user in self.scenario.users:
            self._proxies[user["id"]] = Proxy(
                user["id"], self.server.url, ports.get(user["id"], 0), self.folder
            )

    def _kept(self) -> dict[str, Any]:
        path = self.folder / _READY
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
