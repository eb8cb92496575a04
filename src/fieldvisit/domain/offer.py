"""One thing in the bag: what it is, for whom, what may be shown to an employer, and until when it holds (R18)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from fieldvisit.domain.dated import Dated, read_day


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferTexts:
    """What the catalogue says to the consultant, in one language."""

    name: str
    for_whom: str
    conditions: str
    pay: str
    company_gets: str
    paperwork: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicText:
    """What may be shown to an employer (presenter view), in Danish."""

    title: str
    lead: str
    you_get: tuple[str, ...]
    you_do: tuple[str, ...]
    we_do: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer(Dated):
    """One entry of the catalogue.

    Attributes:
        id: what checklist lines hold.
        category: id of the group it is listed under.
        target_groups: ids of the groups of people it fits.
        da: Danish texts.
        en: English texts.
        public: what an employer may see, None for abolished and historic offers.
        outcome_type: the type of a commitment that comes of it, None = none.
        checks: ids of what must be looked at before it is promised.
        max_weeks_default: usual longest length in weeks, None = no such limit (D12).
        status: `active`, `restricted`, `phased_out` or `historic`.
        certainty: how sure the text is: `sure`, `probable` or `uncertain`.
        checked_on: when somebody last looked at the rule.
        sources: where the facts come from.
        link: where the rule stands, as the municipality says; empty while it says nothing.
        edition: 1 as it is shipped, then counted up by the municipality's own editions.
        edition_id: the record of that edition, None as it is shipped.
    """

    id: str
    category: str
    target_groups: tuple[str, ...]
    da: OfferTexts
    en: OfferTexts
    public: PublicText | None
    outcome_type: str | None
    checks: tuple[str, ...]
    max_weeks_default: int | None
    status: str
    certainty: str
    checked_on: date | None
    sources: tuple[str, ...]
    link: str = ""
    edition: int = 1
    edition_id: str | None = None

    def texts(self, language: str) -> OfferTexts:
        """Return the texts in a language: `en`, else Danish."""
        return self.en if language == "en" else self.da


def read_offer(raw: Mapping[str, Any]) -> Offer:
    """Read one offer of `offers.json`.

    Raises:
        KeyError: a field is missing.
        ValueError: a date is none.
    """
    danish = ("for_whom", "conditions", "pay", "company_gets", "paperwork")
    public = raw["public"]
    return Offer(
        id=raw["id"],
        category=raw["category"],
        target_groups=tuple(raw["target_groups"]),
        da=OfferTexts(name=raw["name_da"], **{field: raw["da"][field] for field in danish}),
        en=OfferTexts(name=raw["name_en"], **{field: raw[f"{field}_en"] for field in danish}),
        public=None if public is None else _read_public(public),
        outcome_type=raw["outcome_type"],
        checks=tuple(raw["checks"]),
        max_weeks_default=raw["max_weeks_default"],
        status=raw["status"],
        certainty=raw["certainty"],
        checked_on=read_day(raw, "checked_on"),
        sources=tuple(raw["sources"]),
        valid_from=read_day(raw, "valid_from"),
        valid_to=read_day(raw, "valid_to"),
        check_date=read_day(raw, "check_date"),
    )


def _read_public(raw: Mapping[str, Any]) -> PublicText:
    lists = {field: tuple(raw[field]) for field in ("you_get", "you_do", "we_do")}
    return PublicText(title=raw["title"], lead=raw["lead"], **lists)
