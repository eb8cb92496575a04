"""The bag for reading: the approved offers in their groups, each with what must be said about it first (R18, D13)."""

from dataclasses import dataclass
from datetime import date

from fieldvisit.domain.offer import Offer
from fieldvisit.services.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class BagOffer:
    """One offer of the catalogue as the page Tasken shows it.

    Attributes:
        mark: `amber` (restricted), `off` (abolished or historic) or None.
        past_check: its text must be looked at again before anything is promised.
        choosable: a new checklist answer or promise may name it today.
        checks: ids of what must be looked at before it is promised.
    """

    offer: Offer
    mark: str | None
    past_check: bool
    choosable: bool
    checks: tuple[str, ...]

    @property
    def checked_on(self) -> date | None:
        """Return the day its text was last looked at."""
        return self.offer.checked_on


@dataclass(frozen=True, slots=True, kw_only=True)
class BagGroup:
    """One group of the bag in its order; `category` is a code of the table `offer_category`."""

    category: str
    offers: tuple[BagOffer, ...]


def read_bag(workspace: Workspace) -> tuple[BagGroup, ...]:
    """Return the whole catalogue, abolished and historic offers included, in the order of the data."""
    catalogue = workspace.reference.catalogue
    today = workspace.today
    groups = []
    for category in catalogue.categories:
        offers = tuple(
            BagOffer(
                offer=offer,
                mark=catalogue.mark(offer),
                past_check=offer.past_check(today),
                choosable=catalogue.may_be_chosen(offer, today),
                checks=offer.checks,
            )
            for offer in catalogue
            if offer.category == category
        )
        if offers:
            groups.append(BagGroup(category=category, offers=offers))
    return tuple(groups)
