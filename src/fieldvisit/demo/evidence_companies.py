"""Reads Virksomheder and Opkald: fields of workplaces and contacts, flags before the number, and the call list."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from fieldvisit.demo.danish_words import count_in, day_in
from fieldvisit.demo.script import Script

Values = dict[str, Any]

_CALLS = re.compile(r"(\d+) ringet, (\d+) besvaret, heraf (\d+) ja")


class CompanyEvidence:
    """Reads companies and calls.

    Attributes:
        readers: name of a reading to its reader, which is given the reading and the step.

    Args:
        script: the day.
    """

    def __init__(self, script: Script) -> None:
        self._script = script
        self._today = date.fromisoformat(script.date)
        self.readers: dict[str, Callable[[Any, Mapping[str, Any]], Values]] = {
            "flags": self._flags,
            "counters": self._counters,
            "call_list": self._call_list,
            "messages": self._messages,
            "mark": lambda text, _: {"mark": text, "checked_in_cvr": text == ""},
            "title": lambda text, step: {"saved": text == step["args"].get("name")},
            "companies": self._companies,
        }

    def _flags(self, flags: list[str], _: Mapping[str, Any]) -> Values:
        names = {word: flag for flag, word in self._script.words("flag").items()}
        return {"flags_before_number": [names.get(flag, flag) for flag in flags]}

    def _counters(self, text: str, step: Mapping[str, Any]) -> Values:
        """Read `2 tilbage · 3 ringet, 3 besvaret, heraf 1 ja`."""
        values: Values = {"calls_left": count_in(text, "tilbage")}
        found = _CALLS.search(text)
        if found:
            made, reached, yes = (int(number) for number in found.groups())
            share = round(100 * yes / reached, 1) if reached else None
            values["calls_today"] = {"made": made, "reached": reached, "yes": yes, "yes_pct": share}
            number = [s["id"] for s in self._script.steps if s["do"] == "call"].index(step["id"]) + 1
            # Everybody answered so far, this one too, when as many answered as were called.
            values["reached"] = made == number and reached == made
        return values

    def _call_list(self, rows: list[str], _: Mapping[str, Any]) -> Values:
        items = {self._script.company(item["cvr"]): item["id"] for item in self._script.opening("call_list")}
        listed = [next((items[name] for name in items if name in row), row) for row in rows]
        return {"call_list": listed}

    def _messages(self, messages: list[str], _: Mapping[str, Any]) -> Values:
        said = next((message for message in messages if message), "")
        return {"typed_cvr_ok": [not message for message in messages], "message": said}

    def _companies(self, told: Any, step: Mapping[str, Any]) -> Values:
        if isinstance(told, str):
            found = re.search(r"af ([\d.]+) virksomheder", told)
            return {"companies": int(found[1].replace(".", ""))} if found else {}
        fields: dict[str, dict[str, Any]] = {}
        intervals: dict[str, str | None] = {}
        history = ""
        for name, facts in told.items():
            p_number = str(self._script.company_numbers(name)[1])
            fields[p_number] = {"next_contact": day_in(facts["next_contact"], self._today)}
            mail = "" if "ikke oplyst" in facts["mail"] else facts["mail"]
            fields[self._script.contact_at(p_number)] = {"phone": facts["phone"], "mail": mail}
            if "næste inden" in facts["interval"]:
                intervals[p_number] = day_in(facts["interval"].split("næste inden")[1], self._today)
            history = "\n".join(facts["timeline"])
        values: Values = {"fields_here": fields}
        other = self._other_day(history, fields)
        values |= {"history_has": other} if other else {}
        return values | ({"next_visit_by": intervals} if intervals and step["do"] == "visit_end" else {})

    def _other_day(self, history: str, fields: Mapping[str, Mapping[str, Any]]) -> str | None:
        """Return the day of a next contact that stands in the history and does not count any more."""
        counting = {told.get("next_contact") for told in fields.values()}
        lines = [line for line in history.splitlines() if "Næste kontakt" in line]
        days = [day_in(part, self._today) for line in lines for part in re.split(r"rettet, |før ", line)[1:]]
        return next((day for day in days if day and day not in counting), None)
