"""A demo folder: clock, server and one laptop profile per user, made once and gone on with afterwards (CLI `demo`).

Everything runs as child processes with this interpreter: the server by its own command line, the laptops by
`fieldvisit`. The clock file is shared by all of them.
"""

import json
import os
import secrets
import shutil
import subprocess
import sys
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, Self
from zoneinfo import ZoneInfo

from fieldvisit.demo.child import Child, module
from fieldvisit.demo.scenario import Scenario
from fieldvisit.demo.seeding import ADMINISTRATOR, seed
from fieldvisit.demo.server_process import ServerProcess
from fieldvisit_sync.clock import CLOCK_FILE_VARIABLE, FileClock

PASSPHRASE_VARIABLE = "FIELDVISIT_PASSPHRASE"
OPENING_TIME = "07:29"
"""The moment at which the municipality is made."""

START_TIME = "07:30"
"""The moment at which the demo starts."""

_READY = "ready.json"
_ZONE = ZoneInfo("Europe/Copenhagen")


class CommandFailedError(RuntimeError):
    """A command of a laptop ended with another exit code than expected; the message holds its own words."""


class DemoMunicipality:
    """The demo's processes.

    Args:
        folder: where everything lies.
        scenario: the day.
        passphrase: of all laptops; None makes a random one, kept in the folder's `ready.json` (fictional data only).
    """

    def __init__(self, folder: Path, scenario: Scenario, passphrase: str | None = None) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self.scenario = scenario
        self.clock = FileClock(folder / "clock.json")
        self._environment = {CLOCK_FILE_VARIABLE: str(folder / "clock.json")}
        self.server = ServerProcess(folder / "server", environment=self._environment)
        self._proxies: dict[str, Proxy] = {}
        self.passphrase = passphrase or self._kept().get("passphrase") or secrets.token_urlsafe(18)

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
        return self.folder / "laptops" / user

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

    def remove(self) -> None:
        """Throw the municipality away, so that the next start makes it anew."""
        shutil.rmtree(self.folder)
        self.folder.mkdir(parents=True)

    def order(self, user: str, order: Mapping[str, Any]) -> dict[str, Any]:
        """Give an order to the proxy of a user's laptop."""
        return self._proxies[user].ask(order)

    def environment(self, user: str) -> dict[str, str]:
        """Return the variables of a user's processes: own home, the shared clock, the passphrase."""
        home = self.profile(user) / "home"
        home.mkdir(parents=True, exist_ok=True)
        return {
            **self._environment,
            "HOME": str(home),
            "XDG_DATA_HOME": str(home / "data"),
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_CACHE_HOME": str(home / "cache"),
            PASSPHRASE_VARIABLE: self.passphrase,
        }

    def command(self, user: str, *words: str, text: str | None = None, codes: tuple[int, ...] = (0,)) -> Any:
        """Run `fieldvisit` on a user's profile and return its JSON document.

        Raises:
            CommandFailedError: it ended with a code that is not in `codes`.
        """
        done = subprocess.run(
            [sys.executable, "-m", "fieldvisit", "--profile", str(self.profile(user)), "--json", *words],
            input=text,
            capture_output=True,
            text=True,
            encoding="utf-8",
            env={**os.environ, **self.environment(user)},
            check=False,
        )
        if done.returncode not in codes:
            raise CommandFailedError(f"{' '.join(words[:2])}: exit {done.returncode}: {done.stderr[-500:]}")
        return json.loads(done.stdout) if done.stdout.strip() else None

    def _make(self) -> None:
        if any(self.folder.iterdir()):
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
        kept = {
            "passphrase": self.passphrase,
            "ports": {name: proxy.port for name, proxy in self._proxies.items()},
        }
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
