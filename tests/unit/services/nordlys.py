"""The first visit of the acceptance day, step by step, as answers with record ids instead of the scenario's names."""

from typing import Any

from fieldvisit.demo.scenario import Scenario

NORDLYS, KORNBLOMST, KVADRAT, TAGFACADE = "9990000011", "9990000022", "9990000033", "9990000044"


def step(scenario: Scenario, name: str) -> dict[str, Any]:
    """The arguments of a step."""
    found = next(step for step in scenario.steps if step["id"] == name)
    return dict(found["args"])


def answers(scenario: Scenario, name: str) -> dict[str, Any]:
    """The answers of a step: users and contacts by record id, new lines by their short names, the note as `free`."""
    args = step(scenario, name)
    said = {question: _with_ids(scenario, value) for question, value in args["answers"].items()}
    if "free_note" in args:
        said["free"] = args["free_note"]
    return said


def _with_ids(scenario: Scenario, value: Any) -> Any:
    if isinstance(value, list):
        return [_with_ids(scenario, item) for item in value]
    if isinstance(value, dict):
        people = ("ours", "theirs", "promised_to", "owner")
        return {
            name: scenario.id(item) if name in people and item else _with_ids(scenario, item)
            for name, item in value.items()
        }
    return value
