"""Reads who stands on a device and on a shortlist: references only, nobody's name."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from fieldvisit.demo.script import Script

Values = dict[str, Any]

_REFERENCE = re.compile(r"\b[KS]-\d{4}\b")
_WITHDRAWN = "trukket ud"


def references(rows: Iterable[str]) -> list[str]:
    """Return the references in some rows, each once, in their order."""
    return sorted({reference for row in rows for reference in _REFERENCE.findall(row)})


class PeopleEvidence:
    """Reads the candidates of one day; remembers whom a device held before.

    Args:
        script: the day.
    """

    def __init__(self, script: Script) -> None:
        self._script = script
        self._before: dict[str, list[str]] = {}

    def read(self, seen: Mapping[str, Any], step: Mapping[str, Any]) -> Values:
        """Return the values of a step that saw candidates."""
        values: Values = {}
        if "presented" in seen:
            values["presenter_candidates"] = references(seen["presented"])
        if "candidates" in seen:
            here = references(seen["candidates"])
            before = self._before.get(step["device"], here)
            values["candidates_on_device"] = here
            values["dropped_from_device"] = sorted(set(before) - set(here))
            self._before[step["device"]] = here
        if "other_devices" in seen:
            values["candidates_on_device"] = {
                device: references(rows) for device, rows in seen["other_devices"].items()
            }
        if "shortlists" in seen:
            lists = seen["shortlists"]
            values["shortlist"] = {name: references(told["rows"]) for name, told in lists.items()}
            lines = [line for told in lists.values() for line in told["lines"] if _WITHDRAWN in line]
            values["neutral_line"] = lines[0] if lines else None
        if "consent" in seen:
            values["consent"] = self._consent(seen["consent"], step["args"])
        return values

    def _consent(self, rows: list[str], args: Mapping[str, Any]) -> Values:
        company = self._script.company(args["p"])
        row = next((row for row in rows if company in row), "")
        state = "withdrawn" if "trukket" in row.lower() else "given" if row else "none"
        return {args["candidate"]: {args["p"]: state}}
