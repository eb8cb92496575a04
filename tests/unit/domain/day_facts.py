"""The acceptance day and its altered days as the facts that a report counts, read off the scenario by hand."""

import copy
from dataclasses import replace
from datetime import date
from typing import Any

from fieldvisit.domain.campaign_facts import CallFact, CampaignFacts, CommitmentFact, DeadlineFact, VisitFact
from fieldvisit.domain.campaign_report import CampaignFrame
from fieldvisit.domain.clock import parse_stamp
from fieldvisit.domain.deadline import Due
from fieldvisit.domain.goal_history import GoalHistory, GoalStep

NEW_COMPANY = "mosevang"
OPENED = parse_stamp("2026-09-01T10:00")
"""When everything happened that the scenario only counts."""


def steps_of(scenario: dict[str, Any], altered: str | None) -> list[dict[str, Any]]:
    """Return the steps of the day or of one of its altered days."""
    steps = copy.deepcopy(scenario["steps"])
    if altered is None:
        return list(steps)
    changes = next(day["changes"] for day in scenario["altered_days"] if day["id"] == altered)
    kept = [changes["replace"].get(step["id"], step) for step in steps if step["id"] not in changes["remove"]]
    for insert in changes["insert"]:
        place = next(n for n, step in enumerate(kept) if step["id"] == insert["after"])
        kept[place + 1 : place + 1] = insert["steps"]
    return kept


def frame_of(scenario: dict[str, Any]) -> CampaignFrame:
    """Return the campaign of the day."""
    raw = scenario["campaign"]
    start = date.fromisoformat(raw["start"])
    return CampaignFrame(
        name=raw["name"],
        start=start,
        end=date.fromisoformat(raw["end"]),
        goals=GoalHistory((GoalStep(start, raw["goal"]),)),
        goal_counts=raw["goal_counts"],
    )


def opening_facts(scenario: dict[str, Any]) -> CampaignFacts:
    """Return the facts at 07:29."""
    opening, others = scenario["opening"], scenario["opening"]["others"]
    types = [type_id for type_id, count in others["by_type"].items() for _ in range(count)]
    spoken = [f"talked-{n}" for n in range(others["contacted_not_visited"])]
    unit_of = {company["cvr"]: company["p"] for company in scenario["companies"]}
    spoken += [unit_of[cvr] for cvr in opening["contacted_not_visited"]]
    return CampaignFacts(
        calls=(
            *(CallFact(workplace=place, at=OPENED, result="yes") for place in spoken),
            *(
                CallFact(workplace=call["p"], at=parse_stamp(f"{call['date']}T10:00"), result=call["result"])
                for call in opening["contact_log"]
            ),
        ),
        visits=(
            *(
                VisitFact(id=f"visit-{n}", workplace=f"visited-{n}", at=OPENED, status="held")
                for n in range(others["visited"])
            ),
            *(
                VisitFact(
                    id=visit["id"], workplace=visit["p"], at=parse_stamp(visit["at"]), status=visit["status"]
                )
                for visit in opening["visits"]
            ),
        ),
        commitments=tuple(
            CommitmentFact(workplace=f"visited-{n}", visit=f"visit-{n}", at=OPENED, type=type_id)
            for n, type_id in enumerate(types)
        ),
        deadlines=tuple(
            DeadlineFact(due=due_of_text(task["due"]))
            for task in opening["follow_ups"]
            if task["promised_to"]
        ),
        size_bands={company["p"]: company["band"] for company in scenario["companies"]},
    )


def day_facts(scenario: dict[str, Any], altered: str | None = None) -> CampaignFacts:
    """Return the facts at 16:00."""
    facts = opening_facts(scenario)
    visits = {visit.id: visit for visit in facts.visits}
    due_ids = [task["id"] for task in scenario["opening"]["follow_ups"] if task["promised_to"]]
    deadlines = dict(zip(due_ids, facts.deadlines, strict=True))
    calls, commitments = list(facts.calls), list(facts.commitments)
    for step in steps_of(scenario, altered):
        at = parse_stamp(f"{scenario['date']}T{step['t']}")
        args, answers = step["args"], step["args"].get("answers", {})
        if step["do"] == "call":
            calls.append(CallFact(workplace=args["p"] or NEW_COMPANY, at=at, result=args["result"]))
        elif step["do"] == "visit_start" and "create" in args:
            place = args["create"]["p"]
            visits[args["visit"]] = VisitFact(id=args["visit"], workplace=place, at=at, status="planned")
        elif step["do"] in {"visit_end", "visit_cancel"}:
            visits[args["visit"]] = replace(visits[args["visit"]], status=args["status"])
        elif step["do"] == "follow_up_done":
            deadlines[args["follow_up"]] = replace(deadlines[args["follow_up"]], done_at=at)
        for line in lines(answers.get("a1")):
            visit = visits[args["visit"]]
            commitments.append(
                CommitmentFact(
                    workplace=visit.workplace,
                    visit=visit.id,
                    at=at,
                    type=line["type"],
                    posts=line.get("posts"),
                )
            )
        for line in [*lines(answers.get("a2")), *args.get("follow_ups", [])]:
            deadlines[line["id"]] = DeadlineFact(due=due_of_text(line["due"]))
    return replace(
        facts,
        calls=tuple(calls),
        visits=tuple(visits.values()),
        commitments=tuple(commitments),
        deadlines=tuple(deadlines.values()),
    )


def lines(answer: Any) -> list[dict[str, Any]]:
    """Return the lines of a structured answer; "ingen" has none."""
    return answer if isinstance(answer, list) else []


def due_of_text(text: str) -> Due:
    """Return a due day or moment as the scenario writes it."""
    return parse_stamp(text) if "T" in text else date.fromisoformat(text)
