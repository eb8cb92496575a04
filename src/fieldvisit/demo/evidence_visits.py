"""Reads the visit screen and today's page: what is missing, the bag, needs, promises, places, and how visits stand."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from fieldvisit.demo.danish_words import count_in, day_in
from fieldvisit.demo.script import Appointment, Script

Values = dict[str, Any]

_PLACES = re.compile(r"(\d+) i brug · (\d+) lovet · (\d+) fri af (\d+)")
_NUMBERS = re.compile(r"(\d+,\d+) mod (\d+,\d+)")
_POSTS = re.compile(r"\((\d+) stilling")


class VisitEvidence:
    """Reads visits.

    Attributes:
        readers: name of a reading to its reader, which is given the reading and the step.

    Args:
        script: the day.
    """

    def __init__(self, script: Script) -> None:
        self._script = script
        self._today = date.fromisoformat(script.date)
        self.readers: dict[str, Callable[[Any, Mapping[str, Any]], Values]] = {
            "missing": lambda text, _: {"missing_required": count_in(text, "felt")},
            "places": self._places,
            "checks": self._checks,
            "visits": self._booked,
            "bag": self._bag,
            "needs": self._needs,
            "commitments": self._commitments,
            "hints": self._hints,
            "today": self._today_rows,
            "ended": self._ended,
        }

    def _places(self, text: str, step: Mapping[str, Any]) -> Values:
        found = _PLACES.search(text)
        if not found:
            return {}
        company = self._script.visits[step["args"]["visit"]].company
        in_use, promised, free, limit = (int(number) for number in found.groups())
        return {
            "places": {
                "p": self._script.company_numbers(company)[1],
                "limit": limit,
                "in_use": in_use,
                "promised": promised,
                "free": free,
            }
        }

    def _checks(self, checks: Mapping[str, Any], _: Mapping[str, Any]) -> Values:
        states: Values = {}
        for offer, said in checks.items():
            numbers = _NUMBERS.search(said["check"])
            figures = [number.replace(",", ".") for number in numbers.groups()] if numbers else []
            refused = said["check"].startswith("Ikke muligt nu")
            states[offer] = {
                "shown": bool(said["title"]),
                "possible_now": not refused,
                "reason": " < ".join(figures) if refused else None,
                "reason_da": said["check"].split(".")[0] if refused else None,
                "selectable": "with_reason" if "begrundelse" in said["asked"] else "no" if refused else "yes",
            }
        return {
            "offer_state": states,
            "net_increase_ok": all(state["possible_now"] for state in states.values()),
        }

    def _booked(self, visits: Mapping[str, list[str]], _: Mapping[str, Any]) -> Values:
        """Read planned visits off the history of their workplaces."""
        status = {}
        for name, entries in visits.items():
            meant = self._script.visits[name]
            found = [entry for entry in entries if self._is_planned(entry, meant)]
            status[name] = "planned" if found else "none"
        return {"visit_status": status}

    def _is_planned(self, entry: str, meant: Appointment) -> bool:
        when = day_in(entry, self._today) == meant.at.date().isoformat() and f"{meant.at:%H:%M}" in entry
        return when and "Planlagt besøg" in entry

    def _bag(self, text: str, _: Mapping[str, Any]) -> Values:
        """Read `4 af 9 nævnt`."""
        found = re.search(r"(\d+) af (\d+)", text)
        return {"offers_mentioned": int(found[1]), "offers_in_bag": int(found[2])} if found else {}

    def _needs(self, occupations: list[str], step: Mapping[str, Any]) -> Values:
        known = {
            told["occupation"].lower(): name
            for name, told in self._script.needs.items()
            if told["visit"] == step["args"]["visit"]
        }
        return {"needs": sorted(known.get(said.lower(), said) for said in occupations)}

    def _commitments(self, rows: list[str], step: Mapping[str, Any]) -> Values:
        known = {
            name: told
            for name, told in self._script.commitments.items()
            if told["visit"] == step["args"]["visit"]
        }
        found = []
        for row in rows:
            fitting = [name for name, told in known.items() if self._is_commitment(row, told)]
            found.append(fitting[0] if len(fitting) == 1 else row)
        return {"commitments": sorted(found)}

    def _is_commitment(self, row: str, told: Mapping[str, Any]) -> bool:
        kind = self._script.outcome_types[told["type"]]
        posts = _POSTS.search(row)
        return (
            f"1 {kind[:1].lower()}{kind[1:]}" in row
            and ("t/uge" not in row or f"{told['hours']} t/uge" in row)
            and day_in(row, self._today) == told["start"]
            and (int(posts[1]) if posts else None) == told.get("posts")
        )

    def _hints(self, lines: list[str], _: Mapping[str, Any]) -> Values:
        known = {word: name for name, word in self._script.checks.items()}
        return {"hints": [known[line] for line in lines if line in known]}

    def _today_rows(self, rows: list[str], step: Mapping[str, Any]) -> Values:
        words = {word: status for status, word in self._script.words("visit_status").items()}
        status, listed = {}, []
        for name, meant in self._script.visits.items():
            row = next(
                (row for row in rows if row.startswith(f"{meant.at:%H:%M}") and meant.company in row), None
            )
            if row is not None and meant.at.date() == self._today:
                status[name] = next((words[word] for word in words if word in row), "planned")
                listed.append((meant.at, name))
        values: Values = {"visits_today": [name for _, name in sorted(listed)]}
        if "visit" in step["args"]:
            name = step["args"]["visit"]
            values["visit_status"] = {name: status.get(name, "none")}
        return values

    def _ended(self, counts: Mapping[str, Mapping[str, int]], step: Mapping[str, Any]) -> Values:
        """Say whether an ended visit counts: whether the campaign's visits are one more."""
        before, after = counts["before"], counts["after"]
        values: Values = {"counts_as_visit": after["visits"] == before["visits"] + 1}
        if step["do"] == "visit_cancel" and after["contacted"] == before["contacted"]:
            company = self._script.visits[step["args"]["visit"]].company
            values["campaign_target_stays"] = self._script.company_numbers(company)[1]
        return values
