"""The approved content of the bag, with what its statuses and checks mean (`offers.json`, R18, D13)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from fieldvisit.domain.code_table import CodeTable
from fieldvisit.domain.offer import Offer, read_offer


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferStatus:
    """What an offer's status allows; its words stand in the code table `offer_status`.

    Attributes:
        choosable: a new checklist answer or commitment may name it.
        mark: `amber` (with a warning line), `off` (greyed) or None.
    """

    id: str
    choosable: bool
    mark: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferCheck:
    """One thing to look at before promising; its words stand in the code table `offer_check`.

    Attributes:
        rule: `fairness_ratio` or `net_increase` when the app computes it, None = a person answers it.
    """

    id: str
    rule: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferCatalogue:
    """All offers in the order of the bag.

    Attributes:
        disclaimer_da: the line under every offer: help for the talk, not law.
        categories: ids of the groups in their order.
    """

    version: int
    disclaimer_da: str
    categories: tuple[str, ...]
    offers: tuple[Offer, ...]
    statuses: Mapping[str, OfferStatus]
    checks: Mapping[str, OfferCheck]
    words: Mapping[str, CodeTable]

    def __iter__(self) -> Iterator[Offer]:
        return iter(self.offers)

    def __contains__(self, offer_id: object) -> bool:
        return any(offer.id == offer_id for offer in self.offers)

    def __getitem__(self, offer_id: str) -> Offer:
        """Return an offer by its id.

        Raises:
            KeyError: no such offer.
        """
        for offer in self.offers:
            if offer.id == offer_id:
                return offer
        raise KeyError(offer_id)

    def may_be_chosen(self, offer: Offer, day: date) -> bool:
        """Say whether a new answer or commitment may name the offer on a day (D13)."""
        return self.statuses[offer.status].choosable and offer.holds_on(day)

    def mark(self, offer: Offer) -> str | None:
        """Return the offer's mark: `amber`, `off` or None."""
        return self.statuses[offer.status].mark

    def past_check(self, day: date) -> tuple[Offer, ...]:
        """Return the offers that must be looked at again, in the order of the bag."""
        return tuple(offer for offer in self.offers if offer.past_check(day))

    def status_line(self, offer: Offer, language: str = "da") -> str | None:
        """Return the sentence that an offer's status brings, None when it needs none."""
        status = self.words["offer_status"][offer.status]
        return status.line_en if language == "en" else status.line_da

    def check_line(self, checked_on: str, language: str = "da") -> str:
        """Return the line of an offer past its check date.

        Args:
            checked_on: the offer's `checked_on` in the words of the window, such as `1. juli 2026`.
            language: `en`, else Danish.
        """
        return self.words["offer_past_check"].word("past_check", language).format(checked_on=checked_on)


def read_catalogue(document: Mapping[str, Any], words: Mapping[str, CodeTable]) -> OfferCatalogue:
    """Read `offers.json`.

    Args:
        document: the parsed file.
        words: the code tables, for the words of statuses, checks and categories in both languages.
    """
    return OfferCatalogue(
        version=document["version"],
        disclaimer_da=document["disclaimer_da"],
        categories=tuple(document["categories"]),
        offers=tuple(read_offer(raw) for raw in document["offers"]),
        statuses={
            status: OfferStatus(id=status, choosable=raw["choosable"], mark=raw["mark"])
            for status, raw in document["status_rules"].items()
        },
        checks={
            check: OfferCheck(id=check, rule=raw.get("rule")) for check, raw in document["checks"].items()
        },
        words=words,
    )
