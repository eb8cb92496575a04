"""The day's script as a person reads it: what a scenario id is called on the screen.

It is made from the opening and from what the steps say to do. A person who follows the script knows these names too;
nothing here says what should come out.
"""

import json
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any

from fieldvisit import resource_files
from fieldvisit.demo.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Appointment:
    """A visit by workplace and time.

    Attributes:
        name: the visit's name in the scenario.
        company: what the workplace is called.
        at: Danish local time.
    """

    name: str
    company: str
    at: datetime


class Script:
    """Looks up names of the scenario.

    Args:
        scenario: the day; expectations in it are not looked at.
    """

    def __init__(self, scenario: Scenario) -> None:
        self._scenario = scenario.without_expectations() if _has_expectations(scenario) else scenario

    @property
    def steps(self) -> list[dict[str, Any]]:
        """Return the steps without what they should give."""
        return self._scenario.steps

    @property
    def date(self) -> str:
        """Return the day in ISO form."""
        return self._scenario.date

    def record(self, name: str) -> str:
        """Return the record id of something that is there since the opening: a visit, contact, list or person."""
        return self._scenario.id(name)

    def unit_record(self, p_number: str) -> str:
        """Return the record id of a workplace."""
        return self._scenario.unit_id(p_number)

    @property
    def users(self) -> list[dict[str, Any]]:
        """Return the users."""
        return self._scenario.users

    def company(self, number: str) -> str:
        """Return a company's name by CVR number or P-number."""
        return next(name for name, numbers in self._companies.items() if number in numbers)

    def company_numbers(self, name: str) -> tuple[str | None, str | None]:
        """Return CVR number and P-number by a company's name."""
        return self._companies[name]

    def user_at(self, device: str) -> str:
        """Return whose device it is."""
        return next(str(user["id"]) for user in self.users if user["device"] == device)

    @property
    def contacts(self) -> list[str]:
        """Return the scenario names of all contacts."""
        return list(self._contacts)

    def contact(self, name: str) -> dict[str, Any]:
        """Return a contact by scenario name, with the `company` and the `p` where it is."""
        return self._contacts[name]

    def contact_at(self, p_number: str) -> str:
        """Return the scenario name of a workplace's contact."""
        return next(name for name, contact in self._contacts.items() if contact["p"] == p_number)

    def candidate(self, reference: str) -> str:
        """Return how a candidate is shown."""
        return next(str(told["shown"]) for told in self._scenario.candidates if told["ref"] == reference)

    @property
    def candidates(self) -> list[str]:
        """Return all references."""
        return [str(told["ref"]) for told in self._scenario.candidates]

    @cached_property
    def offers(self) -> dict[str, str]:
        """Return offer ids with their Danish names."""
        catalogue = _data("offers")
        return {offer["id"]: offer["name_da"] for offer in catalogue["offers"]}

    @cached_property
    def outcome_types(self) -> dict[str, str]:
        """Return outcome types with their Danish names."""
        return {kind["id"]: kind["da"] for kind in _data("outcome_types")["types"]}

    @cached_property
    def outcome_parents(self) -> dict[str, str | None]:
        """Return outcome types with the type they are part of."""
        return {kind["id"]: kind["parent"] for kind in _data("outcome_types")["types"]}

    @cached_property
    def outcome_words(self) -> dict[str, str]:
        """Return outcome types with the short word that stands after "heraf"."""
        return {code["id"]: code["da"] for code in _data("code_tables")["tables"]["outcome_word"]}

    @cached_property
    def checks(self) -> dict[str, str]:
        """Return the checks and reminders of offers with their Danish words."""
        return {code["id"]: code["da"] for code in _data("code_tables")["tables"]["offer_check"]}

    @property
    def campaign(self) -> dict[str, Any]:
        """Return the campaign."""
        return self._scenario.campaign

    @property
    def partner(self) -> dict[str, Any]:
        """Return the partner municipality: id, name, code."""
        return dict(self._scenario.document["org"]["partner"])

    def words(self, group: str) -> dict[str, str]:
        """Return the Danish words of a group of the scenario's ids, such as `call_result`."""
        return {name: told["da"] for name, told in self._scenario.document["ids"][group].items()}

    def keys(self, group: str) -> dict[str, str]:
        """Return the keys that pick an id of a group, such as `J` for yes."""
        return {name: told["key"] for name, told in self._scenario.document["ids"][group].items()}

    def opening(self, group: str) -> list[dict[str, Any]]:
        """Return a group of what stands at 07:29, such as `follow_ups`."""
        return list(self._scenario.opening[group])

    def shortlist(self, name: str) -> dict[str, Any]:
        """Return a shortlist of the opening."""
        return next(told for told in self.opening("shortlists") if told["id"] == name)

    def workplace(self, p_number: str) -> dict[str, Any]:
        """Return a workplace that has a name in the scenario."""
        return next(company for company in self._scenario.companies if company["p"] == p_number)

    @cached_property
    def visits(self) -> dict[str, Appointment]:
        """Return all visits of the day by scenario name: planned, booked on the phone, moved, made on the spot."""
        found = {
            told["id"]: Appointment(told["id"], self.company(told["p"]), datetime.fromisoformat(told["at"]))
            for told in self.opening("visits")
        }
        for step in self.steps:
            arguments = step["args"]
            if booked := arguments.get("booking"):
                company = self.company(arguments["p"] or arguments["cvr"])
                found[booked["visit"]] = _appointment(booked["visit"], company, booked["at"])
            if moved := arguments.get("new_visit"):
                company = found[arguments["visit"]].company
                found[moved["id"]] = _appointment(moved["id"], company, moved["at"])
            if made := arguments.get("create"):
                found[arguments["visit"]] = _appointment(
                    arguments["visit"], self.company(made["p"]), made["at"]
                )
        return found

    @cached_property
    def needs(self) -> dict[str, dict[str, Any]]:
        """Return the needs that are written down on the day, by scenario name, each with its `visit`."""
        return self._answered("b3")

    @cached_property
    def commitments(self) -> dict[str, dict[str, Any]]:
        """Return the commitments that are written down on the day, by scenario name, each with its `visit`."""
        return self._answered("a1")

    @cached_property
    def follow_ups(self) -> dict[str, dict[str, Any]]:
        """Return all follow-ups, of the opening and of the day, by scenario name."""
        made = [told for step in self.steps for told in step["args"].get("follow_ups", [])]
        return {
            **{told["id"]: told for told in self.opening("follow_ups")},
            **self._answered("a2"),
            **{told["id"]: told for told in made},
        }

    @cached_property
    def requests(self) -> dict[str, dict[str, Any]]:
        """Return the requests to partners, of the opening and of the day, by scenario name."""
        made = {step["args"]["id"]: step["args"] for step in self.steps if step["do"] == "partner_request"}
        return {told["id"]: told for told in self.opening("requests")} | made

    def _answered(self, question: str) -> dict[str, dict[str, Any]]:
        found: dict[str, dict[str, Any]] = {}
        for step in self.steps:
            answers = step["args"].get("answers", {}).get(question)
            if isinstance(answers, list):
                found |= {told["id"]: {**told, "visit": step["args"]["visit"]} for told in answers}
        return found

    @cached_property
    def _companies(self) -> dict[str, tuple[str | None, str | None]]:
        return {
            company["name"]: (company["cvr"], company["p"])
            for company in (*self._scenario.companies, *self._created)
        }

    @cached_property
    def _contacts(self) -> dict[str, dict[str, Any]]:
        return {
            company["contact"]["id"]: {**company["contact"], "company": company["name"], "p": company["p"]}
            for company in (*self._scenario.companies, *self._created)
        }

    @property
    def _created(self) -> list[dict[str, Any]]:
        return [step["args"] for step in self.steps if step["do"] == "company_create"]


def _appointment(name: str, company: str, at: str) -> Appointment:
    return Appointment(name, company, datetime.fromisoformat(at))


def _data(name: str) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(resource_files.path(f"data/{name}.json").read_text(encoding="utf-8"))
    return read


def _has_expectations(scenario: Scenario) -> bool:
    return any("expect" in step for step in scenario.steps)
