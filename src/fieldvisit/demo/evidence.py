"""Turns the texts that were read off a window into values named as the scenario names them.

Ids come from names: whoever follows the script knows that the visit at Nordlys Metal at nine is `v1`. Nothing here
knows what should come out; a text that cannot be read gives no value, and the comparer says so.
"""

import re
from collections.abc import Callable, Mapping
from typing import Any

from fieldvisit.demo import evidence_campaign
from fieldvisit.demo.danish_words import count_in
from fieldvisit.demo.evidence_companies import CompanyEvidence
from fieldvisit.demo.evidence_people import PeopleEvidence
from fieldvisit.demo.evidence_sync import SyncEvidence
from fieldvisit.demo.evidence_visits import VisitEvidence
from fieldvisit.demo.script import Script

_DONE = ", Gjort"
"""End of a row of the list of deadlines that was ticked off."""

Values = dict[str, Any]


class Evidence:
    """Reads the steps of one day in their order; remembers what a device held before.

    Args:
        script: the day.
    """

    def __init__(self, script: Script) -> None:
        self._script = script
        self._people = PeopleEvidence(script)
        self._syncs = SyncEvidence(script)
        self._readers: dict[str, Callable[[Any, Mapping[str, Any]], Values]] = {
            **VisitEvidence(script).readers,
            **CompanyEvidence(script).readers,
            "deadlines": self._deadlines,
            "follow_ups": self._follow_ups,
            "catalogue": self._catalogue,
            "requests": self._requests,
            "agreements": self._agreement,
            "invitations": self._invitation,
        }

    def read(
        self,
        step: Mapping[str, Any],
        seen: Mapping[str, Any],
        facts: Mapping[str, Any],
        before: Mapping[str, Any],
    ) -> Values:
        """Return the values of one step.

        Args:
            step: the step without what it should give.
            seen: what was read off the window.
            facts: what the checker found on the server at that moment.
            before: the report of the service at the start of the day.
        """
        values: Values = {}
        for name, reader in self._readers.items():
            if name in seen:
                try:
                    found = reader(seen[name], step)
                except (ValueError, LookupError):
                    # Not what this screen says otherwise: no value, and the comparer names what is missing.
                    continue
                if "visit_status" in found:
                    found["visit_status"] = values.get("visit_status", {}) | found["visit_status"]
                values |= found
        values |= self._people.read(seen, step)
        values |= self._syncs.read(seen, facts)
        values |= evidence_campaign.read(seen, facts, self._script)
        if "next_day" in seen:
            values |= self._next_day(seen)
        if step["do"] == "campaign_report":
            values["before"] = {name: before.get(name) for name in ("numbers", "rates")}
        return values

    def _deadlines(self, text: str, _: Mapping[str, Any]) -> Values:
        counts = {
            "open": count_in(text, "frist"),
            "due_today": count_in(text, "i dag"),
            "overdue": count_in(text, "forfald"),
        }
        said = f"{counts['open']} deadlines: {counts['due_today']} due today, {counts['overdue']} overdue"
        return {"deadlines": counts, "deadlines_say": said}

    def _follow_ups(self, rows: list[str], _: Mapping[str, Any]) -> Values:
        """Read which deadlines are open; headings, proposals, own tasks and what was done are none."""
        rows = [row for row in rows if not row.endswith(_DONE)]
        known = {told["title"]: name for name, told in self._script.follow_ups.items() if told["promised_to"]}
        return {"open_ids": sorted(known[title] for row in rows for title in known if title in row)}

    def _requests(self, rows: list[str], _: Mapping[str, Any]) -> Values:
        states = {word: state for state, word in self._script.words("request_state").items()}
        found = {}
        for name, told in self._script.requests.items():
            company = self._script.company(told["p"])
            posts = f"{told['posts']} stilling" if "posts" in told else None
            fitting = [row for row in rows if company in row and (posts is None) == ("stilling" not in row)]
            if len(fitting) == 1 and (posts is None or posts in fitting[0]):
                found[name] = next((states[word] for word in states if word in fitting[0]), "none")
        return {"request_state": found}

    def _agreement(self, lines: list[str], step: Mapping[str, Any]) -> Values:
        """Read `Bytteaftale, Vi finder 3 it-supporter, de åbner 2 virksomhedspraktik, Kladde`."""
        states = {word: state for state, word in self._script.words("agreement_state").items()}
        found = re.search(r"finder (\d+) .*?åbner (\d+) ", lines[0]) if len(lines) == 1 else None
        if found is None:
            return {}
        return {
            "agreement": {
                "id": step["args"]["agreement"],
                "state": next((states[word] for word in states if lines[0].endswith(word)), "none"),
                "we_find": int(found[1]),
                "they_open": int(found[2]),
            }
        }

    def _invitation(self, lines: list[str], step: Mapping[str, Any]) -> Values:
        """Read `IT-matchdag, tor. 22. okt. · tager 3 stillinger med · i alt 3 stillinger fra 1 virksomhed, Inviteret`."""
        event = next(told for told in self._script.opening("events") if told["id"] == step["args"]["event"])
        line = next((line for line in lines if event["name"] in line), "")
        found = re.search(r"i alt (\d+) stilling\w* fra (\d+) virksomhed", line)
        if found is None:
            return {}
        # The line stands at this workplace's visit: when one company is invited, it is this one.
        invited = [step["args"]["p"]] if int(found[2]) == 1 else None
        return {"event": {"id": event["id"], "companies": invited, "posts_from_companies": int(found[1])}}

    def _catalogue(self, seen: Mapping[str, Any], _: Mapping[str, Any]) -> Values:
        names = self._script.offers
        old = [row for row in seen["rows"] if "tjek" in row.lower()]
        return {
            "offers": count_in(seen["count"], "tilbud"),
            "offers_past_check_date": [
                offer for offer, name in names.items() if any(row.startswith(name) for row in old)
            ],
        }

    def _next_day(self, seen: Mapping[str, Any]) -> Values:
        """Read `Ingen besøg · 3 opfølgninger` and `Alle er besvaret`."""
        return {
            "visits_tomorrow": count_in(seen["next_day"], "besøg"),
            "own_follow_ups_tomorrow": count_in(seen["next_day"], "opfølgning"),
            "open_inquiries": count_in(seen["inquiries"], "henvendelse"),
        }
