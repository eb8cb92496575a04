"""A year of the demo municipality's past: calls, visits and commitments of the made companies (PRODUCT section 6)."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from fieldvisit.demo.chance import Chance
from fieldvisit.demo.scenario import Record, Scenario
from fieldvisit.demo.workplaces import Made

_ZONE = ZoneInfo("Europe/Copenhagen")
_REACHED_WITHOUT_VISIT = ("no", "call_back", "yes")
_WORDS = (
    "Vil gerne høre om ordningerne igen til foråret.",
    "God snak om sæsonen. Mangler hænder i uge 20 til 26.",
    "Har haft en praktikant før, det gik fint.",
    "Intet behov lige nu, men ring gerne igen.",
    "Leder efter en, der kan møde tidligt.",
)
_BEFORE_CAMPAIGN_SHARE = 0.25


def local_stamp(day: date, clock: time) -> str:
    """Return a Danish local moment as a STAMP."""
    return datetime.combine(day, clock, _ZONE).astimezone(ZoneInfo("UTC")).strftime("%Y-%m-%dT%H:%M:%S.000Z")


def made_history(scenario: Scenario, made: Sequence[Made], source: Chance) -> list[Record]:
    """Return the past of the made companies so that the campaign stands where the opening says.

    The first companies were contacted and not visited, the next were visited once in the campaign, the first of
    those gave one commitment each, and the rest was never contacted in it.
    """
    others = scenario.opening["others"]
    start, today = date.fromisoformat(scenario.campaign["start"]), date.fromisoformat(scenario.date)
    contacted = made[: others["contacted_not_visited"]]
    visited = made[len(contacted) : len(contacted) + others["visited"]]
    gains = [name for name, count in others["by_type"].items() for _ in range(count)]
    source.shuffle(gains)
    records: list[Record] = [
        _call(scenario, company, _working_day(source, start, today), source) for company in contacted
    ]
    for place, company in enumerate(visited):
        # Half of the visits fall into the last third of the period: the team was slow to start.
        late = place % 2
        begin = start + (today - start) * 2 / 3 if late else start
        day = _working_day(source, begin, today)
        gain = gains[place] if place < len(gains) else None
        records += _visit(scenario, company, day, source, gain=gain, campaign=True)
    for company in made:
        if source.random() < _BEFORE_CAMPAIGN_SHARE:
            day = _working_day(source, today - timedelta(days=365), start)
            records += _visit(scenario, company, day, source, gain=None, campaign=False)
    return records


def _working_day(source: Chance, first: date, end: date) -> date:
    """Return a day from Monday to Friday from `first` until before `end`."""
    while True:
        day = first + timedelta(days=source.randrange((end - first).days))
        if day.weekday() < 5:
            return day


def _call(scenario: Scenario, company: Made, day: date, source: Chance) -> Record:
    values: dict[str, Any] = {
        "unit": scenario.unit_id(company.p_number),
        "campaign": scenario.id(scenario.campaign["id"]),
        "by": scenario.id(source.choice(("mette", "karim"))),
        "at": local_stamp(day, time(source.randint(8, 15), source.choice((5, 20, 35, 50)))),
        "result": source.choice(_REACHED_WITHOUT_VISIT),
    }
    if values["result"] == "no":
        values["reason"] = source.choice(("no_time", "no_need"))
    if values["result"] == "call_back":
        values["recontact"] = (day + timedelta(days=60)).isoformat()
    return "call", scenario.id(f"call-{company.p_number}"), values


def _visit(
    scenario: Scenario, company: Made, day: date, source: Chance, *, gain: str | None, campaign: bool
) -> list[Record]:
    name = f"visit-{company.p_number}-{day.isoformat()}"
    hour = source.randint(8, 14)
    consultant = scenario.id(source.choice(("mette", "karim", "karim")))
    in_campaign = {"campaign": scenario.id(scenario.campaign["id"])} if campaign else {}
    visit = scenario.id(name)
    unit = scenario.unit_id(company.p_number)
    values: dict[str, Any] = {
        "unit": unit,
        **in_campaign,
        "consultant": consultant,
        "template": "besoeg_standard",
        "planned_at": local_stamp(day, time(hour)),
        "started_at": local_stamp(day, time(hour, 5)),
        "ended_at": local_stamp(day, time(hour, 50)),
        "status": "held",
        "reception": source.choice((3, 4, 4, 5)),
    }
    if gain is None:
        values["outcome"] = "kendskab"
    records: list[Record] = [
        ("visit", visit, values),
        (
            "note_answer",
            scenario.id(f"{name}-free"),
            {"visit": visit, "author": consultant, "question": "free", "text": source.choice(_WORDS)},
        ),
    ]
    if gain is not None:
        commitment: dict[str, Any] = {
            "visit": visit,
            "unit": unit,
            **in_campaign,
            "type": gain,
            "hours": 37,
            "start": (day + timedelta(days=21)).isoformat(),
            "by": consultant,
            "given_at": local_stamp(day, time(hour, 40)),
            "state": "given",
        }
        records.append(("commitment", scenario.id(f"{name}-commitment"), commitment))
    return records
