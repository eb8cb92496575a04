"""The checker: a process of its own that looks after the day whether what the window showed is really there.

It reads the server's database by its own SQL and the laptops by their command line. Orders come as JSON lines:

* `{"ask": "sync", "user": "mette", "at": "15:45"}`: how much of a user's work the server took in that minute.
* `{"ask": "fields"}`: the contested fields as they stand on the server.
* `{"ask": "records"}`: for every step the record ids on the server and on a second laptop.
"""

import json
import os
import sys
from pathlib import Path
from typing import Any

from fieldvisit.demo.laptop_folder import PASSPHRASE_VARIABLE, LaptopFolder
from fieldvisit.demo.scenario import Scenario, load_scenario
from fieldvisit.demo.script import Script
from fieldvisit.demo.second_laptop import OWN_ONLY, present, second_user
from fieldvisit.demo.server_records import ServerRecords
from fieldvisit.demo.step_records import Named, StepRecords, minute

NO_RECORD = "Trinnet laver ingen post."
"""Why a step has nothing to be seen on a second laptop."""


class Checker:
    """Answers orders about one demo folder.

    Args:
        folder: the demo folder.
        scenario: the day that was driven.
        passphrase: of the laptops.
    """

    def __init__(self, folder: Path, scenario: Scenario, passphrase: str) -> None:
        self._folder = folder
        self._municipality = scenario.municipality
        self._script = Script(scenario)
        self._laptops = {
            str(user["id"]): LaptopFolder(folder, str(user["id"]), passphrase) for user in scenario.users
        }

    def answer(self, order: dict[str, Any]) -> dict[str, Any]:
        """Take an order and return what was found.

        Raises:
            KeyError: there is no such order.
        """
        asked = {"sync": self._sync, "fields": self._fields, "records": self._records}[order["ask"]]
        with ServerRecords(self._folder / "server", self._municipality) as server:
            return asked(server, order)

    def _sync(self, server: ServerRecords, order: dict[str, Any]) -> dict[str, Any]:
        user = self._script.record(order["user"])
        at = minute(f"{self._script.date}T{order['at']}")
        return {
            "received": server.received(user, at),
            "unacknowledged_batches": server.unacknowledged_batches(user, at),
            "doubles": server.doubles(user, self._script.date),
        }

    def _fields(self, server: ServerRecords, _: dict[str, Any]) -> dict[str, Any]:
        records = StepRecords(self._script, server, self._municipality)
        fields: dict[str, dict[str, Any]] = {}
        for step in self._script.steps:
            for change in step["args"].get("changes", []):
                found = records.object(change["object"])
                fields[change["object"]] = dict(found.fields) if found else {}
        return fields

    def _records(self, server: ServerRecords, _: dict[str, Any]) -> dict[str, Any]:
        finder = StepRecords(self._script, server, self._municipality)
        named = {step["id"]: finder.of(step) for step in self._script.steps}
        actors = {step["id"]: step["actor"] for step in self._script.steps}
        wanted: dict[str, list[str]] = {}
        for step, records in named.items():
            for _name, record in records:
                user = second_user(record.kind, actors[step]) if record else None
                if record and user:
                    wanted.setdefault(user, []).append(record.id)
        there = present(self._laptops, wanted)
        return {step: _told(records, actors[step], there) for step, records in named.items()}


def _told(records: list[Named], actor: str, there: dict[str, set[str]]) -> dict[str, Any]:
    """Return a step's records on the server and on a second laptop; `missing` names what is not where it should be."""
    server: dict[str, Any] = {}
    second: dict[str, Any] = {}
    missing: list[str] = []
    for name, record in records:
        if record is None:
            server[name] = None
            missing.append(f"{name} is not on the server")
            continue
        server[name] = {"kind": record.kind, "id": record.id, "version": record.version}
        user = second_user(record.kind, actor)
        if user is None:
            second[name] = {"nobody": OWN_ONLY[record.kind]}
        else:
            found = record.id in there[user]
            second[name] = {"user": user, "id": record.id if found else None}
            if not found:
                missing.append(f"{name} is not on {user}'s laptop")
    return {"server": server, "second_laptop": second or {"nobody": NO_RECORD}, "missing": missing}


def main(folder: Path, day: str) -> None:
    """Answer orders until there are no more."""
    scenario = load_scenario()
    checker = Checker(folder, scenario.altered(day) if day else scenario, os.environ[PASSPHRASE_VARIABLE])
    for line in sys.stdin:
        print(json.dumps(checker.answer(json.loads(line)), ensure_ascii=False), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
