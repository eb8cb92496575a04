"""What the scenario's opening says word by word: planned visits, call list, deadlines, shortlists, people."""

from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from fieldvisit.demo.history import local_stamp
from fieldvisit.demo.scenario import Record, Scenario
from fieldvisit_sync.schema.identity import campaign_target_id, consent_id, setting_id, shortlist_entry_id

_ZONE = ZoneInfo("Europe/Copenhagen")


def settings(scenario: Scenario) -> list[Record]:
    """Return the municipality's settings that differ from the server's defaults."""
    values = scenario.document["settings"] | {
        "unit_name": scenario.document["org"]["label_unit"],
        "partners": [scenario.document["org"]["partner"]],
    }
    return [
        ("setting", setting_id(scenario.municipality, name), {"name": name, "value": value})
        for name, value in values.items()
    ]


def areas(scenario: Scenario) -> list[Record]:
    """Return who covers what: the two consultants by trade, the caseworker by groups of citizens (R34)."""
    covered: dict[str, dict[str, Any]] = {
        "mette": {"trades": ["C", "F", "I"]},
        "karim": {"trades": ["G", "J", "N"], "note": "Kører om tirsdagen"},
        "hanne": {"groups": ["dagpenge", "kh_jobparat"], "districts": ["9990"]},
    }
    return [
        ("area", scenario.id(f"area-{name}"), {"user": scenario.id(name), **fields})
        for name, fields in covered.items()
    ]


def campaign(scenario: Scenario) -> list[Record]:
    """Return the campaign, its goal, and every workplace as a target; some stand on Mette's call list."""
    told = scenario.campaign
    name = scenario.id(told["id"])
    owner = scenario.id(told["owner"])
    return [
        (
            "campaign",
            name,
            {
                "name": told["name"],
                "starts": told["start"],
                "ends": told["end"],
                "owner": owner,
                "goal_counts": told["goal_counts"],
            },
        ),
        (
            "goal_revision",
            scenario.id(f"{told['id']}-goal"),
            {"campaign": name, "valid_from": told["start"], "goal": told["goal"], "reason": "Første mål"},
        ),
    ]


def targets(scenario: Scenario, units: list[str]) -> list[Record]:
    """Return the campaign's target list over `units` (record ids)."""
    campaign_id = scenario.id(scenario.campaign["id"])
    unit_of = {company["cvr"]: scenario.unit_id(company["p"]) for company in scenario.companies}
    listed = {
        unit_of[item["cvr"]]: (place, item) for place, item in enumerate(scenario.opening["call_list"], 1)
    }
    records: list[Record] = []
    for unit in units:
        values: dict[str, Any] = {"campaign": campaign_id, "unit": unit}
        if unit in listed:
            place, item = listed[unit]
            values |= {"caller": scenario.id("mette"), "call_position": place, "note": item.get("note")}
        records.append(
            ("campaign_target", campaign_target_id(scenario.municipality, campaign_id, unit), values)
        )
    return records


def contact_log(scenario: Scenario) -> list[Record]:
    """Return the calls, inquiry and visits of the named companies before the day."""
    campaign_id = scenario.id(scenario.campaign["id"])
    records: list[Record] = [
        (
            "call",
            scenario.id(call["id"]),
            {
                "unit": scenario.unit_id(call["p"]),
                "campaign": campaign_id,
                "by": scenario.id(call["by"]),
                "at": local_stamp(date.fromisoformat(call["date"]), time(10, 15)),
                "result": call["result"],
                "note": call.get("note"),
            },
        )
        for call in scenario.opening["contact_log"]
    ]
    for company in scenario.companies:
        if company["last_visit"] is None:
            continue
        day = date.fromisoformat(company["last_visit"])
        name = f"last-visit-{company['p']}"
        visit, consultant = scenario.id(name), scenario.id("karim")
        records += [
            (
                "visit",
                visit,
                {
                    "unit": scenario.unit_id(company["p"]),
                    "consultant": consultant,
                    "template": "besoeg_standard",
                    "planned_at": local_stamp(day, time(9)),
                    "started_at": local_stamp(day, time(9, 5)),
                    "ended_at": local_stamp(day, time(9, 45)),
                    "status": "held",
                    "outcome": "kendskab",
                },
            ),
            (
                "note_answer",
                scenario.id(f"{name}-free"),
                {
                    "visit": visit,
                    "author": consultant,
                    "question": "free",
                    "text": "Intet behov lige nu, vil høre fra os igen.",
                },
            ),
        ]
    nordlys = scenario.companies[0]
    mail_day = date(2026, 3, 12)
    inquiry = {
        "unit": scenario.unit_id(nordlys["p"]),
        "channel": "mail",
        "source": "direct",
        "received_at": local_stamp(mail_day, time(9, 10)),
        "taker": scenario.id("mette"),
        "answer_due": "2026-03-13",
        "answered_at": local_stamp(mail_day, time(13, 20)),
        "text": "Spurgte til regler for praktik.",
        "answer": "Svar sendt samme dag.",
    }
    return [*records, ("inquiry", scenario.id("inquiry-nordlys"), inquiry)]


def planned_work(scenario: Scenario) -> list[Record]:
    """Return today's visits, follow-ups, agreements, requests and match events."""
    opening = scenario.opening
    campaign_id = scenario.id(scenario.campaign["id"])
    records: list[Record] = [
        (
            "visit",
            scenario.id(visit["id"]),
            {
                "unit": scenario.unit_id(visit["p"]),
                "campaign": campaign_id,
                "consultant": scenario.id(visit["consultant"]),
                "template": visit["template"],
                "planned_at": _moment(visit["at"]),
                "status": visit["status"],
                "bag": sorted(visit.get("bag", [])),
                "note": visit.get("note"),
            },
        )
        for visit in opening["visits"]
    ]
    records += [
        (
            "follow_up",
            scenario.id(task["id"]),
            {
                "unit": scenario.unit_id(task["p"]) if task["p"] else None,
                "deadline_kind": task["deadline_kind"],
                "title": task["title"],
                "promised_to": scenario.id(task["promised_to"]) if task["promised_to"] else None,
                "due": _due(task["due"]),
                "rule": task["rule"],
                "owner": scenario.id(task["owner"]),
            },
        )
        for task in opening["follow_ups"]
    ]
    for agreement in opening["agreements"]:
        records.append(
            (
                "partnership",
                scenario.id(agreement["id"]),
                {
                    "unit": scenario.unit_id(agreement["p"]),
                    "state": agreement["state"],
                    "we_find_occupation": agreement["we_find"]["occupation"],
                    "we_find_posts": agreement["we_find"]["posts"],
                    "they_open_type": agreement["they_open"]["type"],
                    "they_open_places": agreement["they_open"]["places"],
                    "review": agreement["review"],
                    "owner": scenario.id(agreement["owner"]),
                },
            )
        )
    for request in opening["requests"]:
        records.append(
            (
                "partner_request",
                scenario.id(request["id"]),
                {
                    "partner": scenario.document["org"]["partner"]["code"],
                    "unit": scenario.unit_id(request["p"]),
                    "occupation": request["occupation"],
                    "state": request["state"],
                    "answered": request["answered"],
                    "profiles_here": len(request["profiles"]),
                    "owner": scenario.id("mette"),
                },
            )
        )
    return records


def match_events(scenario: Scenario) -> list[Record]:
    """Return the match events."""
    return [
        (
            "match_event",
            scenario.id(event["id"]),
            {
                "name": event["name"],
                "date": event["date"],
                "from_time": event["from"],
                "to_time": event["to"],
                "place": event["place"],
                "posts": event["posts"],
                "owner": scenario.id(event["owner"]),
            },
        )
        for event in scenario.opening["events"]
    ]


_FIELDS = {
    "svejser": {"sections": ["C"], "esco": ["7212"]},
    "smed": {"sections": ["C", "F"], "esco": ["7221"]},
    "pakkeriarbejder": {"sections": ["C", "H"], "esco": ["9321"]},
    "butiksassistent": {"sections": ["G"], "esco": ["5223"]},
    "it-supporter": {"sections": ["J"], "esco": ["3512"]},
}
"""The branches and ESCO codes of the demo's trades; their caseworker has noted them."""


def candidates(scenario: Scenario) -> list[Record]:
    """Return the candidates and their consents, as their caseworker writes them.

    Profiles from the partner municipality are kept by the caseworker who received them (SYNC "Scope").
    """
    profiles = {
        profile: request["id"] for request in scenario.opening["requests"] for profile in request["profiles"]
    }
    records: list[Record] = []
    for candidate in scenario.candidates:
        name = scenario.id(candidate["ref"])
        request = profiles.get(candidate["ref"])
        records.append(
            (
                "candidate",
                name,
                {
                    "reference": candidate["ref"],
                    "shown": candidate["shown"],
                    "municipality_code": candidate["municipality"],
                    "caseworker": scenario.id("hanne"),
                    "request": scenario.id(request) if request else None,
                    "groups": sorted(candidate["groups"]),
                    "trade": candidate["trade"],
                    **_FIELDS.get(candidate["trade"], {}),
                    "hours": candidate["hours"],
                    "certificates": sorted(candidate["certs"]),
                    "citizen_heard": candidate["citizen_heard"],
                    "case_state": "open",
                },
            )
        )
        for consent in candidate["consents"]:
            unit = scenario.unit_id(consent["p"])
            records.append(
                (
                    "consent",
                    consent_id(scenario.municipality, name, unit),
                    {
                        "candidate": name,
                        "unit": unit,
                        "given": consent["given"],
                        "how": consent["how"],
                        "by": consent["by"],
                        "fields": sorted(consent["fields"]),
                    },
                )
            )
    return records


def shortlists(scenario: Scenario) -> list[Record]:
    """Return the shortlists with their entries, as their owner writes them."""
    records: list[Record] = []
    for told in scenario.opening["shortlists"]:
        name = scenario.id(told["id"])
        values = {
            "unit": scenario.unit_id(told["p"]),
            "purpose": told["purpose"],
            "owner": scenario.id(told["owner"]),
            "state": told["state"],
            "withdrawn": 0,
        }
        records.append(("shortlist", name, values))
        for reference in told["candidates"]:
            candidate = scenario.id(reference)
            entry = {"shortlist": name, "candidate": candidate, "state": "active"}
            records.append(
                ("shortlist_entry", shortlist_entry_id(scenario.municipality, name, candidate), entry)
            )
    return records


def _moment(text: str) -> str:
    local = datetime.fromisoformat(text).replace(tzinfo=_ZONE)
    return local.astimezone(ZoneInfo("UTC")).strftime("%Y-%m-%dT%H:%M:%S.000Z")


def _due(text: str) -> str:
    return _moment(text) if "T" in text else text
