"""The acceptance day as data (`resources/demo/scenario_day.json`): opening, steps, altered days, and the ids in it."""

import copy
import json
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from fieldvisit import resource_files
from fieldvisit_sync.schema.identity import derived_id, production_unit_id

Record = tuple[str, str, dict[str, Any]]
"""Kind, id and wire fields of a record to be made; empty values are left out."""


_AFTERWARDS = ("altered_days", "variants", "definitions")
"""Parts of the scenario file that speak of what comes out."""


@dataclass(frozen=True)
class Scenario:
    """One day: the scenario file, or one of its altered days."""

    document: dict[str, Any]

    @property
    def municipality(self) -> str:
        """Return the demo municipality's code."""
        return str(self.document["org"]["code"])

    @property
    def date(self) -> str:
        """Return the day, `2026-10-06`."""
        return str(self.document["date"])

    @property
    def users(self) -> list[dict[str, Any]]:
        """Return the four users, each with id, login, name, initials, role and device."""
        return list(self.document["users"])

    @property
    def opening(self) -> dict[str, Any]:
        """Return the state at 07:29."""
        return dict(self.document["opening"])

    @property
    def companies(self) -> list[dict[str, Any]]:
        """Return the companies that have a name in the scenario."""
        return list(self.document["companies"])

    @property
    def candidates(self) -> list[dict[str, Any]]:
        """Return the candidates with their consents."""
        return list(self.document["candidates"])

    @property
    def campaign(self) -> dict[str, Any]:
        """Return the campaign."""
        return dict(self.document["campaign"])

    @property
    def steps(self) -> list[dict[str, Any]]:
        """Return the steps in their order."""
        return list(self.document["steps"])

    def without_expectations(self) -> "Scenario":
        """Return the day as a person gets it told: what to do, and nothing of what comes out."""
        document = copy.deepcopy(self.document)
        for step in document["steps"]:
            del step["expect"]
        return Scenario({name: value for name, value in document.items() if name not in _AFTERWARDS})

    def id(self, name: str) -> str:
        """Return the record id that the demo gives to a scenario name such as `v1`, `ct-nordlys` or `mette`."""
        return derived_id("demo", self.municipality, name)

    def unit_id(self, p_number: str) -> str:
        """Return a workplace's record id."""
        return production_unit_id(self.municipality, p_number)

    def altered(self, name: str) -> "Scenario":
        """Return an altered day: steps removed, replaced, inserted, and its own expected figures.

        Raises:
            KeyError: there is no altered day of this id.
        """
        day = next((day for day in self.document["altered_days"] if day["id"] == name), None)
        if day is None:
            raise KeyError(name)
        document = copy.deepcopy(self.document)
        changes = day["changes"]
        steps: list[dict[str, Any]] = []
        for step in document["steps"]:
            if step["id"] not in changes["remove"]:
                steps.append(changes["replace"].get(step["id"], step))
            for insertion in changes["insert"]:
                if insertion["after"] == step["id"]:
                    steps += insertion["steps"]
        for step in steps:
            step["expect"].update(changes.get("expect_changed", {}).get(step["id"], {}))
        last = steps[-1]
        last["expect"] = day["expect"] | {"before": last["expect"]["before"]}
        document["steps"] = steps
        return Scenario(document)

    @cached_property
    def altered_names(self) -> list[str]:
        """Return the ids of the altered days."""
        return [day["id"] for day in self.document["altered_days"]]


def load_scenario() -> Scenario:
    """Return the shipped acceptance day."""
    return Scenario(json.loads(resource_files.path("demo/scenario_day.json").read_text(encoding="utf-8")))
