"""As many made companies and visits as a test of speed wants, from the same words as the demo municipality.

They come one after the other and are never held all at once; the same seed makes the same records. Names, people and
numbers are fictional: the CVR numbers begin with 97 and 98, which are not in use.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time, timedelta

from fieldvisit.demo.chance import Chance
from fieldvisit.demo.history import local_stamp
from fieldvisit.demo.scenario import Record, Scenario
from fieldvisit.demo.workplaces import (
    FIRST,
    LAST,
    PLACES,
    ROLES,
    STREETS,
    TRADES,
    company_records,
    draw_size,
    fictional_cvr,
)

_FIRST_STEM, _END_STEM = 9_700_000, 9_900_000
"""Of the CVR numbers, besides those of the demo municipality: enough for 180,000 companies."""

_FIRST_P_NUMBER = 9_991_000_000
_FORMS = ("ApS", "A/S", "I/S", "ENK")
_FORM_WEIGHTS = (60, 15, 10, 15)
_YEARS = 5
_COLLEAGUES = 60
"""Consultants among whom the workplaces are divided; two of them are the demo's own."""

_BEGINNINGS = [
    "jord",
    "lager",
    "svejse",
    "truck",
    "tavle",
    "gulv",
    "facade",
    "kran",
    "motor",
    "værksted",
    "butik",
    "køkken",
    "have",
    "skov",
    "vind",
    "sol",
    "maskin",
    "montage",
    "produktions",
    "kunde",
    "time",
    "uge",
    "ferie",
    "sæson",
    "nat",
    "dag",
    "elev",
    "lærlinge",
    "praktik",
    "opstarts",
    "kompetence",
    "sikkerheds",
]
_ENDINGS = [
    "arbejde",
    "plads",
    "hjælp",
    "opgave",
    "ordre",
    "aftale",
    "møde",
    "plan",
    "kursus",
    "certifikat",
    "behov",
    "hold",
    "leder",
    "mester",
    "gruppe",
    "vagt",
    "team",
    "prøve",
    "periode",
    "forløb",
    "ansvar",
    "stilling",
    "rolle",
    "værktøj",
    "udstyr",
    "lokale",
    "hal",
    "linje",
    "levering",
    "service",
]
_SMALL_WORDS = [
    "de",
    "vil",
    "gerne",
    "høre",
    "mere",
    "til",
    "foråret",
    "og",
    "har",
    "god",
    "plads",
    "til",
    "en",
    "ny",
    "kollega",
    "som",
    "kan",
    "møde",
    "tidligt",
    "vi",
    "aftalte",
    "at",
    "ringe",
    "igen",
    "når",
    "ordren",
    "er",
    "på",
    "plads",
    "der",
    "mangler",
    "hænder",
    "i",
    "ugen",
    "efter",
    "ferien",
    "intet",
    "behov",
    "lige",
    "nu",
    "men",
    "tonen",
    "er",
    "god",
]


@dataclass(frozen=True, slots=True)
class Crowd:
    """How much is made.

    Attributes:
        companies: each with a workplace and a contact.
        visits: held ones, each with a note, and a few planned ones.
        seed: the same seed makes the same records.
    """

    companies: int
    visits: int
    seed: int = 7

    def records(self, scenario: Scenario) -> Iterator[Record]:
        """Yield the companies, then their visits with their notes, and a call for every fifth company."""
        chance = Chance(self.seed)
        people = [scenario.id(name) for name in ("mette", "karim")]
        people += [scenario.id(f"colleague-{number}") for number in range(_COLLEAGUES - len(people))]
        numbers = fictional_cvr(_FIRST_STEM, _END_STEM)
        for place in range(self.companies):
            yield from _company(scenario, chance, place, next(numbers), people)
        today = date.fromisoformat(scenario.date)
        for place in range(0, self.companies, 5):
            yield _call(scenario, chance, place, people, today)
        for number in range(self.visits):
            yield from _visit(scenario, chance, number, chance.randrange(self.companies), people, today)


def unit_of(scenario: Scenario, place: int) -> str:
    """Return the id of the workplace of the company of this number."""
    return scenario.unit_id(str(_FIRST_P_NUMBER + place))


def _company(scenario: Scenario, chance: Chance, place: int, cvr: str, people: list[str]) -> list[Record]:
    trade, industry = chance.choice(TRADES)
    form = chance.choices(_FORMS, _FORM_WEIGHTS)[0]
    owner = chance.choice(LAST)
    name = f"{chance.choice(PLACES)} {trade} {owner} {place % 997 + 1}{'' if form == 'ENK' else f' {form}'}"
    band, staff = draw_size(chance)
    number, phone = str(_FIRST_P_NUMBER + place), f"00 00 {place // 100 % 100:02d} {place % 100:02d}"
    postcode = chance.randrange(9_000, 9_999)
    responsible = chance.randrange(len(people))
    contact_name = f"{chance.choice(FIRST)} {owner}"
    return company_records(
        scenario,
        cvr=cvr,
        p_number=number,
        name=name,
        form=form,
        ad_protected=chance.random() < 0.12,
        unit={
            "street": chance.choice(STREETS),
            "house_number": str(chance.randint(1, 198)),
            "postcode": str(postcode),
            "town": f"{PLACES[postcode % len(PLACES)]} {'NSØV'[postcode % 4]}",
            "industry_code": industry,
            "industry_scheme": "DB07",
            "employees": staff,
            "size_band": band,
            "fte_avg4": round(staff * 0.9, 1),
            "responsible": people[responsible],
            "deputy": people[responsible - 1],
            "visit_interval_months": 12,
            "next_contact": f"2026-{chance.randint(8, 12):02d}-{chance.randint(1, 28):02d}"
            if chance.random() < 0.02
            else None,
            "phone": phone,
        },
        contact=(f"ct-{number}", contact_name, chance.choice(ROLES), f"post{place}@firma.example", phone),
    )


def _call(scenario: Scenario, chance: Chance, place: int, people: list[str], today: date) -> Record:
    day = today - timedelta(days=chance.randint(1, 365 * _YEARS))
    back = chance.random() < 0.3
    values = {
        "unit": unit_of(scenario, place),
        "by": chance.choice(people),
        "at": local_stamp(day, time(chance.randint(8, 15), 20)),
        "result": "call_back" if back else "not_reached",
        "recontact": (day + timedelta(days=60)).isoformat() if back else None,
    }
    return "call", scenario.id(f"crowd-call-{place}"), values


def _visit(
    scenario: Scenario, chance: Chance, number: int, place: int, people: list[str], today: date
) -> list[Record]:
    planned = chance.random() < 0.005
    day = today + timedelta(days=chance.randint(1, 60) if planned else -chance.randint(1, 365 * _YEARS))
    hour, consultant = chance.randint(8, 15), chance.choice(people)
    visit = scenario.id(f"crowd-visit-{number}")
    values = {
        "unit": unit_of(scenario, place),
        "consultant": consultant,
        "template": "besoeg_standard",
        "planned_at": local_stamp(day, time(hour)),
        "status": "planned" if planned else "held",
    }
    if planned:
        return [("visit", visit, values)]
    values |= {"started_at": local_stamp(day, time(hour, 5)), "ended_at": local_stamp(day, time(hour, 50))}
    note = {"visit": visit, "author": consultant, "question": "free", "text": _prose(chance)}
    return [
        ("visit", visit, {**values, "outcome": "kendskab"}),
        ("note_answer", scenario.id(f"crowd-note-{number}"), note),
    ]


def _prose(chance: Chance) -> str:
    words = chance.choices(_SMALL_WORDS, k=16)
    for _ in range(6):
        compound = chance.choice(_BEGINNINGS) + chance.choice(_ENDINGS)
        words[chance.randrange(len(words))] = compound
    return " ".join(words).capitalize() + "."
