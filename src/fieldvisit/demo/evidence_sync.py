"""Reads what a sync did off the strip and the page Synkronisering, beside what the checker found on the server."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from fieldvisit.demo.danish_words import count_in, day_in
from fieldvisit.demo.script import Script

Values = dict[str, Any]

_FIELDS = {"Næste kontakt": "next_contact", "Telefon": "phone", "E-mail": "mail"}
_GONE = "Ingen forbindelse"


class SyncEvidence:
    """Reads the syncs of one day in their order.

    Args:
        script: the day.
    """

    def __init__(self, script: Script) -> None:
        self._script = script
        self._today = date.fromisoformat(script.date)
        self._cut: set[str] = set()

    def read(self, seen: Mapping[str, Any], facts: Mapping[str, Any]) -> Values:
        """Return the values of a step that synchronised or solved a conflict.

        Args:
            seen: what was read off the window.
            facts: what the checker found on the server at that moment.
        """
        values: Values = {}
        if "conflict_mark" in seen:
            values["conflicts_open"] = count_in(seen["conflict_mark"], "konflikt")
        if "waiting" not in seen:
            return values
        before, after = (count_in(seen[name], "venter") for name in ("waiting_before", "waiting"))
        values |= {
            "result": "cut" if seen["connection"].startswith(_GONE) else "done",
            "pending": after,
            "acknowledged_here": before - after,
            "nothing_lost": after == before,
            "server_committed_batches": facts["unacknowledged_batches"],
            "server_committed_mutations": len(facts["received"]),
            "doubles": facts["doubles"],
            "fields_server": facts["fields"],
            "conflicts": self._conflicts(seen["review"].get("conflicts", [])) or 0,
            "merged": self._merged(seen["review"].get("merged", [])),
        }
        received = set(facts["received"])
        if values["result"] == "cut":
            self._cut = received
        elif self._cut:
            # What came before the cut was not taken again, and the laptop waits for nothing: the answer was stored.
            values["first_batch_answer"] = "stored" if not self._cut & received and after == 0 else "new"
        return values

    def _conflicts(self, told: list[Mapping[str, Any]]) -> list[Values]:
        return [
            {
                "id": f"cf{number}",
                "object": self._script.company_numbers(conflict["company"])[1],
                "field": next((name for word, name in _FIELDS.items() if word in conflict["row"]), None),
                "mine": day_in(conflict["mine"], self._today),
                "theirs": day_in(conflict["theirs"], self._today),
                "mine_by": self._person_in(conflict["mine"]),
                "theirs_by": self._person_in(conflict["theirs"]),
                "shown_until_decided": day_in(conflict["stands"], self._today),
            }
            for number, conflict in enumerate(told, 1)
        ]

    def _merged(self, tables: list[Mapping[str, Any]]) -> list[Values]:
        found = []
        for table in tables:
            name = next((n for n in self._script.contacts if self._is_contact(n, table["title"])), None)
            for row in table["rows"]:
                field = next((field for word, field in _FIELDS.items() if f"Felt: {word}" in row), None)
                found.append({"object": name, "field": field, "by": self._person_in(row)})
        return sorted(found, key=lambda told: str(told["field"]))

    def _is_contact(self, name: str, title: str) -> bool:
        called = self._script.contact(name)["name"]
        return bool(called) and called in title

    def _person_in(self, text: str) -> str | None:
        return next((user["id"] for user in self._script.users if user["name"] in text), None)
