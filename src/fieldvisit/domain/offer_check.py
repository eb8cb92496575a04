"""Whether an offer is possible at a workplace now: the checks warn with their reason and never decide (D13)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from fieldvisit.domain.fairness_ratio import Places
from fieldvisit.domain.net_increase import NetIncrease
from fieldvisit.domain.offer import Offer
from fieldvisit.domain.offer_catalogue import OfferCatalogue, OfferCheck

POSITIVE_ANSWERS = frozenset({"yes", "maybe"})
"""Checklist answers after which the consultant is reminded of what must be in order."""


class Selectable(StrEnum):
    """Whether a checklist answer or commitment may name the offer."""

    YES = "yes"
    WITH_REASON = "with_reason"
    NO = "no"


@dataclass(frozen=True, slots=True, kw_only=True)
class Unmet:
    """A computed check that is not met.

    Attributes:
        check: id of the check.
        reason: the comparison for scripts, `3.2 < 3.6`.
        da: what the consultant reads, "Ikke muligt nu: 3,2 mod 3,6 årsværk".
        en: the same in English.
    """

    check: str
    reason: str
    da: str
    en: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferState:
    """How one offer stands at one workplace on one day.

    Attributes:
        shown: it is listed; every offer is, also abolished ones.
        selectable: abolished offers cannot be chosen, an unmet check asks for a reason.
        mark: `amber`, `off` or None.
        past_check: its text must be looked at again.
        unmet: the computed checks that are not met, in the order of the catalogue.
        unknown: ids of computed checks whose numbers nobody has told us yet.
        hints: ids of the checks that a person answers.
    """

    offer: str
    shown: bool
    selectable: Selectable
    mark: str | None
    past_check: bool
    unmet: tuple[Unmet, ...]
    unknown: tuple[str, ...]
    hints: tuple[str, ...]

    @property
    def possible_now(self) -> bool:
        """Say whether no computed check speaks against it; what is not known does not."""
        return not self.unmet

    @property
    def reason(self) -> str | None:
        """Return the first unmet comparison for scripts."""
        return self.unmet[0].reason if self.unmet else None

    @property
    def reason_da(self) -> str | None:
        """Return the first unmet comparison in Danish."""
        return self.unmet[0].da if self.unmet else None


def offer_state(
    offer: Offer,
    catalogue: OfferCatalogue,
    day: date,
    places: Places | None,
    net_increase: NetIncrease | None,
) -> OfferState:
    """Check one offer against what is known of a workplace.

    Args:
        offer: the offer.
        catalogue: what statuses and checks mean.
        day: today.
        places: the workplace's places, None = not known.
        net_increase: the workplace's staff, None = not known.
    """
    unmet: list[Unmet] = []
    unknown: list[str] = []
    for check in (catalogue.checks[check_id] for check_id in offer.checks):
        if check.rule == "fairness_ratio":
            if places is None:
                unknown.append(check.id)
            elif places.free < 1:
                unmet.append(_places_taken(check, places, catalogue))
        elif check.rule == "net_increase":
            if net_increase is None:
                unknown.append(check.id)
            elif not net_increase.met:
                unmet.append(_staff_shrunk(check, net_increase, catalogue))
    return OfferState(
        offer=offer.id,
        shown=True,
        selectable=_selectable(catalogue.may_be_chosen(offer, day), bool(unmet)),
        mark=catalogue.mark(offer),
        past_check=offer.past_check(day),
        unmet=tuple(unmet),
        unknown=tuple(unknown),
        hints=tuple(check_id for check_id in offer.checks if catalogue.checks[check_id].rule is None),
    )


def hints_of(answers: Mapping[str, str], catalogue: OfferCatalogue) -> tuple[str, ...]:
    """Return the ids of the checks that a consultant is reminded of, each once, in the order of the catalogue.

    Args:
        answers: offer id to checklist answer; only offers answered yes or maybe bring a reminder. Offers of a later
            catalogue are passed over.
        catalogue: the offers.
    """
    wanted = [offer for offer in catalogue if answers.get(offer.id) in POSITIVE_ANSWERS]
    hints = (check for offer in wanted for check in offer.checks if catalogue.checks[check].rule is None)
    return tuple(dict.fromkeys(hints))


def _selectable(choosable: bool, unmet: bool) -> Selectable:
    if not choosable:
        return Selectable.NO
    return Selectable.WITH_REASON if unmet else Selectable.YES


def _places_taken(check: OfferCheck, places: Places, catalogue: OfferCatalogue) -> Unmet:
    used = places.in_use + places.promised
    words = catalogue.words["offer_not_met"][check.id]
    return Unmet(
        check=check.id,
        reason=f"{places.limit} - {used} < 1",
        da=words.da.format(used=used, limit=places.limit),
        en=words.en.format(used=used, limit=places.limit),
    )


def _staff_shrunk(check: OfferCheck, staff: NetIncrease, catalogue: OfferCatalogue) -> Unmet:
    words = catalogue.words["offer_not_met"][check.id]
    (last_da, avg12_da), (last_en, avg12_en) = staff.numbers("da"), staff.numbers("en")
    return Unmet(
        check=check.id,
        reason=staff.reason,
        da=words.da.format(last=last_da, avg12=avg12_da),
        en=words.en.format(last=last_en, avg12=avg12_en),
    )
