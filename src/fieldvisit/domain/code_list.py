"""Public lists: municipalities, industries, legal forms, size bands, occupations, groups of people."""

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from fieldvisit.domain.code_table import CodeTable
from fieldvisit.domain.dated import Dated, read_day

REGIONS_CHANGE = date(2027, 1, 1)
"""Hovedstaden and Sjælland become Østdanmark on this day (PRODUCT 0.5)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Named(Dated):
    """One entry of a list with its Danish and English name; target groups have dates (the reform of 2027)."""

    code: str
    da: str
    en: str

    def name(self, language: str) -> str:
        """Return the name in a language: `en`, else Danish."""
        return self.en if language == "en" else self.da


@dataclass(frozen=True, slots=True, kw_only=True)
class Municipality:
    """A municipality; its code is text with a leading zero."""

    code: str
    name: str
    region: str
    region_from_2027: str

    def region_on(self, day: date) -> str:
        """Return the region it lies in on a day."""
        return self.region_from_2027 if day >= REGIONS_CHANGE else self.region


@dataclass(frozen=True, slots=True, kw_only=True)
class Division(Named):
    """A DB07 division (first two digits of the industry code) and the letter of its section."""

    section: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CompanyForm(Named):
    """A legal form with its short name, such as ApS."""

    short: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SizeBand(Named):
    """A size interval of the business register.

    Attributes:
        lowest: fewest employees.
        highest: most employees, None = no upper end.
        under_20: a small workplace (R31).
    """

    lowest: int
    highest: int | None
    under_20: bool


def read_municipalities(file: Path) -> dict[str, Municipality]:
    """Read a file of municipalities, by code."""
    return {row["code"]: Municipality(**row) for row in _rows(file)}


def read_divisions(file: Path) -> dict[str, Division]:
    """Read `db07_divisions.csv`, by division."""
    return {
        row["division"]: Division(
            code=row["division"], section=row["section"], da=row["name_da"], en=row["name_en"]
        )
        for row in _rows(file)
    }


def read_sections(file: Path) -> dict[str, Named]:
    """Read `db07_sections.csv`, by letter."""
    return {
        row["section"]: Named(code=row["section"], da=row["name_da"], en=row["name_en"])
        for row in _rows(file)
    }


def read_company_forms(file: Path) -> dict[str, CompanyForm]:
    """Read `company_forms.csv`, by the register's code."""
    return {
        row["cvr_code"]: CompanyForm(
            code=row["cvr_code"], short=row["short_da"], da=row["name_da"], en=row["name_en"]
        )
        for row in _rows(file)
    }


def read_occupation_groups(file: Path) -> dict[str, Named]:
    """Read `disco08_major_groups.csv`, by the first digit of a DISCO-08 code."""
    return {
        row["major"]: Named(code=row["major"], da=row["name_da"], en=row["name_en"]) for row in _rows(file)
    }


def read_size_bands(file: Path, words: CodeTable) -> dict[str, SizeBand]:
    """Read `employee_size_bands.csv`, by the register's code, smallest first."""
    return {
        row["cvr_code"]: SizeBand(
            code=row["cvr_code"],
            da=row["label_da"],
            en=words.word(row["cvr_code"], "en"),
            lowest=int(row["min"]),
            highest=int(row["max"]) if row["max"] else None,
            under_20=row["under_20"] == "1",
        )
        for row in _rows(file)
    }


def read_target_groups(document: Mapping[str, Any]) -> dict[str, Named]:
    """Read `target_groups.json`, by id."""
    return {
        raw["id"]: Named(
            code=raw["id"],
            da=raw["name_da"],
            en=raw["name_en"],
            valid_from=read_day(raw, "valid_from"),
            valid_to=read_day(raw, "valid_to"),
            check_date=read_day(raw, "check_date"),
        )
        for raw in document["groups"]
    }


def _rows(file: Path) -> Iterator[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines)
