"""A workplace: visits, size and the fairness ratio belong to it (R32)."""

from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar

from fieldvisit.domain.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class ProductionUnit(Record):
    """A workplace: visits, size and the fairness ratio belong to it (R32)."""

    KIND: ClassVar[str] = "production_unit"

    company: str | None = None
    p_number: str | None = None
    name: str | None = None
    street: str | None = None
    house_number: str | None = None
    floor: str | None = None
    door: str | None = None
    postcode: str | None = None
    town: str | None = None
    municipality_code: str | None = None
    address_id: str | None = None
    industry_code: str | None = None
    industry_scheme: str | None = None
    industry_text: str | None = None
    employees: int | None = None
    size_band: str | None = None
    fte_avg4: float | None = None
    fte_last: float | None = None
    fte_avg12: float | None = None
    placements_now: int | None = None
    phone: str | None = None
    mail: str | None = None
    web: str | None = None
    status: str | None = None
    started: date | None = None
    ceased: date | None = None
    responsible: str | None = None
    deputy: str | None = None
    fixed_contact: str | None = None
    visit_interval_months: int | None = None
    next_contact: date | None = None
    directions: str | None = None
    merged_into: str | None = None
    register: Any = None
