"""The parts of an offer that a municipality may word in its own way, and an offer as an edition of it says (R18)."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from fieldvisit.domain.offer import Offer, OfferTexts
from fieldvisit.domain.records.offer_edition import OfferEdition

TEXTS = ("for_whom", "company_gets", "conditions", "pay", "paperwork")
"""What the catalogue says to the consultant."""

LEAD = "lead"
"""The sentence that an employer reads."""

LINK = "link"
"""Where the rule stands."""

CHECK_DATE = "check_date"
"""Until when the text need not be looked at again."""

PARTS = (*TEXTS, LEAD, LINK, CHECK_DATE)
"""Everything that can be corrected, in the order of the page."""


def parts_of(offer: Offer) -> tuple[str, ...]:
    """Return what can be corrected of an offer: those that no employer sees have no sentence for one."""
    return tuple(part for part in PARTS if part != LEAD or offer.public is not None)


def said(offer: Offer, part: str) -> str:
    """Return what an offer says in a part, in Danish; a day as `2026-10-06`, nothing as an empty text."""
    if part in TEXTS:
        return str(getattr(offer.da, part))
    if part == LEAD:
        return offer.public.lead if offer.public is not None else ""
    if part == LINK:
        return offer.link
    return offer.check_date.isoformat() if offer.check_date else ""


def in_order(editions: Iterable[OfferEdition]) -> list[OfferEdition]:
    """Return the approved editions of one offer, the first one first; of two made apart the later approved is later."""
    approved = [edition for edition in editions if edition.state == "approved"]
    return sorted(
        approved, key=lambda each: (each.edition or 0, each.approved or date.min, each.version == 0, each.id)
    )


def as_edited(offer: Offer, editions: Sequence[OfferEdition]) -> Offer:
    """Return an offer as its last edition says.

    The municipality writes in Danish: what it has corrected stands so in the English catalogue too.

    Args:
        offer: as it is shipped; its edition is 1.
        editions: in their order.
    """
    for number, edition in enumerate(editions, start=2):
        new = {part: text for part in TEXTS if (text := getattr(edition, part)) is not None}
        public = offer.public
        if public is not None and edition.lead is not None:
            public = replace(public, lead=edition.lead)
        offer = replace(
            offer,
            da=_with(offer.da, new),
            en=_with(offer.en, new),
            public=public,
            link=offer.link if edition.link is None else edition.link,
            checked_on=edition.checked_on or offer.checked_on,
            check_date=edition.check_date or offer.check_date,
            edition=number,
            edition_id=edition.id,
        )
    return offer


def _with(texts: OfferTexts, new: dict[str, str]) -> OfferTexts:
    return replace(texts, **new) if new else texts
