"""Reads the campaign's figures off its page and its report."""

import re
from collections.abc import Mapping
from typing import Any

from fieldvisit.demo.danish_words import count_in, decimal, whole
from fieldvisit.demo.script import Script

Values = dict[str, Any]

_SHARE = re.compile(r"(\d+) af (\d+), ([\d,]+) %")
_GOAL = re.compile(r"([\d.]+) af ([\d.]+) .*?, ([\d,]+) %\. ([\d.]+) mangler")
_POSTS = re.compile(r"\((\d+) stilling")
_LEADING = re.compile(r"[\d.]+")
_SAID = re.compile(r"^(Gruppe|Tal|Værdi): ")
_CELLS = 3
_TYPE, _BY_TYPE = "type.", "Tilsagn efter art"
_DISPLAYED = {
    "calls_today": "calls_today",
    "visits_today": "visits_today",
    "jobs_today": "type.ordinaert_job",
    "jobordre_today": "type.jobordre",
    "visit_to_gain": "with_gain",
}
"""Figures of the scenario's display to the names on the page."""


def read(seen: Mapping[str, Any], facts: Mapping[str, Any], script: Script) -> Values:
    """Return the figures of a step that looked at the campaign.

    Args:
        seen: what was read off the window.
        facts: `report`: the service's report, for the two figures that no screen names.
        script: the day, for the names of outcome types.
    """
    if "campaign" not in seen:
        return {}
    page = seen["campaign"]
    values = _funnel(page)
    figures = page["figures"]
    values["display"] = _display(figures)
    values["by_type_today"] = _types(figures, script)
    if "report" in seen:
        rows = [tuple(_SAID.sub("", cell) for cell in row.split(" | ")) for row in seen["report"]]
        values |= _report({(row[0], row[1]): row[2] for row in rows if len(row) == _CELLS}, script)
        values |= _day(figures, facts["report"])
    return values


def _funnel(page: Mapping[str, Any]) -> Values:
    counts = {step: whole(text) for step, text in page["counts"].items()}
    goal, share = _GOAL.search(page["goal"]), _SHARE.search(page["figures"].get("with_gain", ""))
    if goal is None or share is None:
        return {}
    between = {step: _first_number(text) for step, text in page["between"].items()}
    reached, target = whole(goal[1]), whole(goal[2])
    numbers = {
        "contacted": counts["contacted"],
        "visits": counts["visits"],
        "companies_visited": count_in(page["funnel"]["visits"], "virksomhed") or reached,
        "visits_with_gain": whole(share[1]),
        "commitments": counts["commitments"],
        "companies_with_gain": count_in(page["funnel"]["commitments"], "virksomhed"),
        "goal": target,
    }
    rates = {
        "contact_to_visit_pct": between.get("contacted"),
        "contact_to_visit_n": counts["contacted"],
        "visit_to_gain_pct": decimal(share[3]),
        "visit_to_gain_n": whole(share[2]),
        "commitments_per_100_visits": between.get("visits"),
        "commitments_per_100_visits_n": counts["visits"],
        "goal_pct": decimal(goal[3]),
        "goal_n": target,
        "missing": whole(goal[4]),
    }
    return {
        "numbers": numbers,
        "rates": rates,
        "commitments_today": _whole_or_none(page["commitments_today"]),
    }


def _display(figures: Mapping[str, str]) -> dict[str, str]:
    """Return the figures of the day and the gain as they read."""
    return {name: figures[shown] for name, shown in _DISPLAYED.items() if shown in figures}


def _day(figures: Mapping[str, str], report: Mapping[str, Any]) -> Values:
    """Read the cards of the day: `3, heraf 1 ja`, `3, heraf 2 under 20 ansatte`, `1 (tæller ikke)`.

    How many were called without an answer, and how many visited workplaces have a known size, no screen says.
    """
    calls, visits = figures.get("calls_today", "0"), figures.get("visits_today", "0")
    reached, yes = _leading(calls), count_in(calls, "ja")
    under_20, known = count_in(visits, "under 20"), report["visits_today"]["under_20_n"]
    return {
        "calls_today": {
            "made": report["calls_today"]["made"],
            "reached": reached,
            "yes": yes,
            "yes_pct": _share(yes, reached),
        },
        "visits_today": {
            "held": _leading(visits),
            "cancelled": _leading(figures.get("cancelled_today", "0")),
            "under_20": under_20,
            "under_20_pct": _share(under_20, known),
            "under_20_n": known,
        },
    }


def _types(figures: Mapping[str, str], script: Script) -> Values:
    """Read types as the card of the day writes them, a type with what is part of it: `2, heraf 1 småjob`."""
    texts = {name.removeprefix(_TYPE): text for name, text in figures.items() if name.startswith(_TYPE)}
    found: Values = {}
    for kind, text in texts.items():
        children = [child for child, parent in script.outcome_parents.items() if parent == kind]
        inside = {child: count_in(text, script.outcome_words[child]) for child in children}
        inside = {child: count for child, count in inside.items() if count}
        own = _leading(text) - sum(inside.values())
        found[kind] = {"own": own, "with_children": _leading(text)} | _posts(text)
        found |= {child: {"own": count, "with_children": count} for child, count in inside.items()}
    return found


def _report(rows: Mapping[tuple[str, str], str], script: Script) -> Values:
    """Read the table of the report, whose rows are group, figure, value."""
    by_name = {name: kind for kind, name in script.outcome_types.items()}
    totals = {by_name[figure]: text for (group, figure), text in rows.items() if group == _BY_TYPE}
    types = {}
    for kind, text in totals.items():
        children = (part for child, part in totals.items() if script.outcome_parents[child] == kind)
        own = _leading(text) - sum(_leading(part) for part in children)
        types[kind] = {"own": own, "with_children": _leading(text)} | _posts(text)
    return {
        "by_type": types,
        "deadlines": {
            "open": whole(rows["Frister", "Åbne"]),
            "due_today": whole(rows["Frister", "I dag"]),
            "overdue": whole(rows["Frister", "Overskredne"]),
        },
        "pace": {
            "needed_per_week": whole(rows["Mål", "Krævet om ugen"]),
            "so_far_per_week": decimal(rows["Mål", "Hidtil om ugen"]),
            "projected_at_end": whole(rows["Mål", "Ventet ved periodens slutning"]),
        },
    }


def _posts(text: str) -> dict[str, int]:
    found = _POSTS.search(text)
    return {"posts": int(found[1])} if found else {}


def _leading(text: str) -> int:
    found = _LEADING.match(text)
    return whole(found[0]) if found else 0


def _first_number(text: str) -> float | None:
    found = re.search(r"\d[\d.]*(?:,\d+)?", text)
    return decimal(found[0]) if found else None


def _whole_or_none(text: str) -> int | None:
    return whole(text) if text.strip().isdecimal() else 0 if not text.strip() else None


def _share(part: int, of: int) -> float | None:
    return round(100 * part / of + 1e-9, 1) if of else None
