"""Compares what was read with what the scenario expects; nothing else in the demo is given `expect`.

`python -m fieldvisit.demo.comparer RESULT [SCENARIO]` compares a kept `result.json` again: exit code 1 names every
step and key that differs.
"""

import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from fieldvisit.demo.scenario import Scenario, load_scenario

_AT_MOST = "_max"
"""A key that ends so holds the largest value that its namesake may have."""

_NAMED_PART = frozenset({"offer_state", "fields_here", "fields_server", "shortlist", "request_state"})
"""What a step expects of these is a part of all that can be read."""

_MISSING = "nothing was read"


class Comparer:
    """Knows what each step of a day should give.

    Args:
        scenario: the day with its expectations.
    """

    def __init__(self, scenario: Scenario) -> None:
        self._expected: dict[str, dict[str, Any]] = {step["id"]: step["expect"] for step in scenario.steps}

    def differences(self, step: str, read: Mapping[str, Any]) -> list[str]:
        """Return what differs in one step, a sentence each; empty when all is as expected.

        Args:
            step: the step's id.
            read: what was read, by the names of the scenario.
        """
        found: list[str] = []
        for key, expected in self._expected[step].items():
            if key.endswith(_AT_MOST):
                name = key.removesuffix(_AT_MOST)
                value = read.get(name)
                if value is None or value > expected:
                    found.append(f"{step} {name}: {_told(value)}, expected at most {_told(expected)}")
            elif key not in read:
                found.append(f"{step} {key}: {_MISSING}, expected {_told(expected)}")
            else:
                found += _compare(f"{step} {key}", expected, read[key], part=key in _NAMED_PART)
        return found

    def all_differences(self, steps: Sequence[Mapping[str, Any]]) -> list[str]:
        """Return the differences of a whole day; a step that is missing differs.

        Args:
            steps: the steps of a result, each with `id` and its evidence's `read`.
        """
        read = {step["id"]: step["evidence"]["read"] for step in steps}
        found: list[str] = []
        for step in self._expected:
            found += self.differences(step, read[step]) if step in read else [f"{step} was not done"]
        return found


def _compare(where: str, expected: Any, value: Any, *, part: bool) -> list[str]:
    if isinstance(expected, dict) and isinstance(value, dict):
        found: list[str] = []
        for key, inner in expected.items():
            if key in value:
                found += _compare(f"{where}.{key}", inner, value[key], part=part)
            else:
                found.append(f"{where}.{key}: {_MISSING}, expected {_told(inner)}")
        if not part:
            found += [
                f"{where}.{key}: {_told(value[key])}, expected nothing"
                for key in value
                if key not in expected
            ]
        return found
    # True is no 1 here: a flag and a count are different things.
    if expected == value and isinstance(expected, bool) == isinstance(value, bool):
        return []
    return [f"{where}: {_told(value)}, expected {_told(expected)}"]


def _told(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def main(arguments: Sequence[str]) -> int:
    """Compare a kept result with a scenario file, the shipped day by default; print what differs."""
    result = json.loads(Path(arguments[0]).read_text(encoding="utf-8"))
    if len(arguments) > 1:
        scenario = Scenario(json.loads(Path(arguments[1]).read_text(encoding="utf-8")))
    else:
        scenario = load_scenario()
    differences = Comparer(scenario).all_differences(result["steps"])
    for difference in differences:
        print(difference)
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
