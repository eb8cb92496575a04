"""The records of the workloads: workplaces of about 600 bytes of JSON in ten fields, with random ids."""

import json
import random
import uuid
from typing import Any

KIND = "production_unit"
MUNICIPALITY = "0998"
_PROSE = (
    "porten bag hallen ring på klokken spørg efter værkføreren parkering ved siden af lageret indgang fra gården "
    "elevator til anden sal kantinen holder åbent fra elleve sikkerhedssko er nødvendige i produktionen"
)
_WORDS = tuple(_PROSE.split())
_LONG_TEXT = 270


def make_records(count: int, seed: int = 1) -> dict[str, dict[str, Any]]:
    """Return id to wire fields; the same seed makes the same records."""
    chance = random.Random(seed)
    return {str(uuid.UUID(int=chance.getrandbits(128), version=4)): _fields(n, chance) for n in range(count)}


def json_of(fields: dict[str, Any]) -> str:
    """Return a record as JSON."""
    return json.dumps(fields, ensure_ascii=False)


def _fields(number: int, chance: random.Random) -> dict[str, Any]:
    return {
        "name": f"{chance.choice(_WORDS).title()} og {chance.choice(_WORDS)} {number} ApS",
        "street": f"{chance.choice(_WORDS).title()}vej",
        "house_number": str(chance.randrange(1, 200)),
        "postcode": "9999",
        "town": "Lindevang",
        "municipality_code": MUNICIPALITY,
        "industry_code": f"{chance.randrange(10_000, 990_000):06d}",
        "phone": f"00 {chance.randrange(10):02d} {chance.randrange(100):02d} {chance.randrange(100):02d}",
        "mail": f"post{number}@virksomhed.example",
        "directions": _prose(chance),
    }


def _prose(chance: random.Random) -> str:
    text = ""
    while len(text) < _LONG_TEXT:
        text += chance.choice(_WORDS) + " "
    return text.strip()
