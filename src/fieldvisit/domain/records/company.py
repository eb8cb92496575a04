"""A company of the business register, or one that was created here (R32, PRODUCT section 3)."""

from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar

from fieldvisit.domain.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Company(Record):
    """A company of the business register, or one that was created here (R32, PRODUCT section 3)."""

    KIND: ClassVar[str] = "company"

    cvr: str | None = None
    name: str | None = None
    secondary_names: tuple[str, ...] = ()
    form_code: str | None = None
    form: str | None = None
    ad_protected: bool | None = None
    status: str | None = None
    started: date | None = None
    ceased: date | None = None
    checked_in_cvr: bool | None = None
    register: Any = None
