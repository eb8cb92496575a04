"""The 312 companies of the demo municipality: eight from the scenario, the others made from its seed.

Names, people and numbers are fictional: CVR numbers and P-numbers come from blocks that are not in use, phones from
0000xxxx. 85 % of the workplaces have under 20 staff, as in the country (PRODUCT R31).
"""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from fieldvisit import resource_files
from fieldvisit.demo.chance import Chance
from fieldvisit.demo.scenario import Record, Scenario
from fieldvisit_sync.schema.identity import company_id

SMALL_SHARE = 0.85
"""Share of workplaces with under 20 staff."""

_CVR_WEIGHTS = (2, 7, 6, 5, 4, 3, 2)
_ADDRESS = re.compile(r"^(?P<street>.+?) (?P<number>\d+\w?), (?P<postcode>\d{4}) (?P<town>.+)$")
_FORM_CODES = {"ENK": "10", "I/S": "30", "A/S": "60", "ApS": "80"}
_SMALL_BANDS = (("ANTAL_1_1", 1, 1), ("ANTAL_2_4", 2, 4), ("ANTAL_5_9", 5, 9), ("ANTAL_10_19", 10, 19))
_LARGE_BANDS = (("ANTAL_20_49", 20, 49), ("ANTAL_50_99", 50, 99), ("ANTAL_100_199", 100, 199))
_SMALL_WEIGHTS = (30, 34, 22, 14)
_LARGE_WEIGHTS = (70, 22, 8)
TRADES = (
    ("VVS", "432200"),
    ("Tømrer og Snedker", "433200"),
    ("Maler", "433410"),
    ("Murer", "439910"),
    ("Elteknik", "432100"),
    ("Autoværksted", "452010"),
    ("Bageri", "107120"),
    ("Café", "561110"),
    ("Blomster", "477610"),
    ("Frisør", "960210"),
    ("Rengøring", "812100"),
    ("Gartneri", "813000"),
    ("Smedje", "256200"),
    ("Maskinfabrik", "282900"),
    ("Transport", "494100"),
    ("Revision", "692000"),
    ("Tandklinik", "862300"),
    ("Fysioterapi", "869010"),
    ("Trykkeri", "181200"),
    ("Møbler", "310900"),
    ("Købmand", "471110"),
    ("Webbureau", "620100"),
    ("Planteskole", "013000"),
    ("Hotel", "551010"),
    ("Børnehus", "889130"),
    ("Plejehjem", "871010"),
    ("Lager", "521000"),
    ("Cykler", "476420"),
)
PLACES = (
    "Birkelund",
    "Fjordbakken",
    "Kirkebakken",
    "Møllevang",
    "Nørremark",
    "Østerhave",
    "Skovly",
    "Sønderskov",
    "Tinghøj",
    "Vestervang",
    "Åkær",
    "Ørebro",
    "Ellehave",
    "Grønholt",
    "Hedely",
    "Kildegård",
)
STREETS = (
    "Birkevej",
    "Engvej",
    "Fabriksvej",
    "Havnegade",
    "Industrivej",
    "Kirkestræde",
    "Mosevej",
    "Nygade",
    "Søvejen",
    "Torvet",
    "Værkstedsvej",
    "Ågade",
)
FIRST = (
    "Anja",
    "Bo",
    "Camilla",
    "Dorte",
    "Erik",
    "Freja",
    "Gorm",
    "Helle",
    "Ivan",
    "Jette",
    "Kim",
    "Lis",
    "Mads",
    "Nina",
    "Ole",
    "Pia",
    "Rune",
    "Signe",
    "Tom",
    "Ulla",
)
LAST = (
    "Bak",
    "Dahl",
    "Elm",
    "Friis",
    "Gade",
    "Holt",
    "Kjær",
    "Lund",
    "Mose",
    "Nord",
    "Poulsen",
    "Ravn",
    "Skov",
    "Toft",
    "Vang",
)
ROLES = ("ejer", "daglig leder", "driftsleder", "kontorchef", "butikschef", "værkfører")


@dataclass(frozen=True, slots=True)
class Made:
    """A made company: P-number and the id of its contact."""

    p_number: str
    contact: str


def fictional_cvr(first: int = 9_900_000, end: int = 9_901_000) -> Iterator[str]:
    """Yield the fictional CVR numbers in rising order: 9900000 to 9900999 plus check digit, check digit 10 skipped."""
    for stem in range(first, end):
        digit = (11 - sum(int(d) * w for d, w in zip(str(stem), _CVR_WEIGHTS, strict=True)) % 11) % 11
        if digit < 10:
            yield f"{stem}{digit}"


def named_companies(scenario: Scenario) -> list[Record]:
    """Return companies, workplaces and contacts that the scenario names."""
    records: list[Record] = []
    for company in scenario.companies:
        address = _ADDRESS.match(company["addr"])
        if address is None:
            raise ValueError(company["p"])
        contact = company["contact"]
        records += company_records(
            scenario,
            cvr=company["cvr"],
            p_number=company["p"],
            name=company["name"],
            form=company["form"],
            ad_protected=company["reklamebeskyttet"],
            unit={
                "street": address["street"],
                "house_number": address["number"],
                "postcode": address["postcode"],
                "town": address["town"],
                "industry_code": company["industry"]["code"],
                "industry_scheme": company["industry"]["scheme"],
                "employees": company["employees"],
                "size_band": company["band"],
                "fte_avg4": float(company["fte"]["avg4"]),
                "fte_last": float(company["fte"]["last"]),
                "fte_avg12": float(company["fte"]["avg12"]),
                "placements_now": company["placements_now"],
                "responsible": scenario.id(company["responsible"]),
                "deputy": scenario.id(company["deputy"]),
                "visit_interval_months": company["visit_interval_months"],
                "next_contact": company["next_contact"],
                "phone": contact["phone"],
            },
            contact=(contact["id"], contact["name"], contact["role"], contact["mail"], contact["phone"]),
        )
    return records


def made_companies(scenario: Scenario, source: Chance) -> tuple[list[Record], list[Made]]:
    """Return the other companies, as many as the scenario's total asks for, and their numbers."""
    count = scenario.opening["total_companies"] - len(scenario.companies)
    taken = {company["cvr"] for company in scenario.companies}
    taken |= {step["args"].get("cvr") for step in scenario.steps if step["do"] == "company_create"}
    numbers = (cvr for cvr in fictional_cvr() if cvr not in taken)
    small_named = sum(1 for company in scenario.companies if company["small"])
    small = round(SMALL_SHARE * scenario.opening["total_companies"]) - small_named
    sizes = [True] * small + [False] * (count - small)
    source.shuffle(sizes)
    names = _names(source)
    records: list[Record] = []
    made: list[Made] = []
    for place, is_small in enumerate(sizes):
        p_number = f"9990000{100 + place}"
        contact = f"ct-{p_number}"
        name, industry, form = next(names)
        band, staff = _draw_size(source, is_small=is_small)
        phone = f"00 00 {20 + place // 100:02d} {place % 100:02d}"
        records += company_records(
            scenario,
            cvr=next(numbers),
            p_number=p_number,
            name=name,
            form="ENK" if staff == 1 and form != "A/S" else form,
            ad_protected=source.random() < 0.12,
            unit={
                "street": source.choice(STREETS),
                "house_number": str(source.randint(1, 98)),
                "postcode": "9999",
                "town": "Lindevang",
                "industry_code": industry,
                "industry_scheme": "DB07",
                "employees": staff,
                "size_band": band,
                "fte_avg4": (average := round(staff * source.uniform(0.7, 0.98), 1)),
                "fte_last": average,
                "fte_avg12": round(average * source.uniform(0.92, 1.05), 1),
                "placements_now": 1 if staff > 9 and source.random() < 0.3 else 0,
                "responsible": scenario.id("karim"),
                "deputy": scenario.id("mette"),
                "visit_interval_months": 12,
                "phone": phone,
            },
            contact=(
                contact,
                f"{source.choice(FIRST)} {source.choice(LAST)}",
                source.choice(ROLES),
                f"kontakt{place}@firma{place}.example",
                phone,
            ),
        )
        made.append(Made(p_number, contact))
    return records, made


def draw_size(source: Chance) -> tuple[str, int]:
    """Return a size band and a number of employees, small ones as often as in the country."""
    return _draw_size(source, is_small=source.random() < SMALL_SHARE)


def _draw_size(source: Chance, *, is_small: bool) -> tuple[str, int]:
    bands, weights = (_SMALL_BANDS, _SMALL_WEIGHTS) if is_small else (_LARGE_BANDS, _LARGE_WEIGHTS)
    band, least, most = source.choices(bands, weights)[0]
    return band, source.randint(least, most)


def company_records(
    scenario: Scenario,
    *,
    cvr: str,
    p_number: str,
    name: str,
    form: str,
    ad_protected: bool,
    unit: dict[str, Any],
    contact: tuple[str, str | None, str | None, str, str],
) -> list[Record]:
    """Return a company, its workplace and its contact.

    Args:
        scenario: whose municipality it lies in.
        cvr: of the company.
        p_number: of the workplace.
        name: of both.
        form: short legal form.
        ad_protected: protected against advertising.
        unit: the workplace's other fields, with `industry_code`.
        contact: scenario name, name, role, mail and phone.
    """
    company, workplace = company_id(scenario.municipality, cvr), scenario.unit_id(p_number)
    contact_name, person, role, mail, phone = contact
    return [
        (
            "company",
            company,
            {
                "cvr": cvr,
                "name": name,
                "form": form,
                "form_code": _FORM_CODES[form],
                "ad_protected": ad_protected,
                "status": "active",
                "checked_in_cvr": True,
            },
        ),
        (
            "production_unit",
            workplace,
            {
                "company": company,
                "p_number": p_number,
                "name": name,
                "status": "active",
                "municipality_code": scenario.municipality,
                "industry_text": _industries()[unit["industry_code"][:2]],
                **unit,
            },
        ),
        (
            "contact",
            scenario.id(contact_name),
            {"unit": workplace, "name": person, "role": role, "mail": mail, "phone": phone},
        ),
    ]


@lru_cache(maxsize=1)
def _industries() -> dict[str, str]:
    with resource_files.path("data/db07_divisions.csv").open(encoding="utf-8", newline="") as file:
        return {row["division"]: row["name_da"] for row in csv.DictReader(file)}


def _names(source: Chance) -> Iterator[tuple[str, str, str]]:
    """Yield unique names with industry code and legal form."""
    pairs = [(place, trade) for place in PLACES for trade in TRADES]
    source.shuffle(pairs)
    for place, (trade, industry) in pairs:
        form = source.choices(("ApS", "A/S", "I/S", "ENK"), (60, 15, 10, 15))[0]
        yield (f"{place} {trade}" if form == "ENK" else f"{place} {trade} {form}"), industry, form
