"""The bag for reading: the approved offers in their groups, each with what must be said about it first (R18, D13)."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from fieldvisit.domain.offer import Offer
from fieldvisit.domain.records.offer_edition import OfferEdition
from fieldvisit.domain.records.user import User
from fieldvisit.services.offer_editions import OfferEditions
from fieldvisit.services.propose_correction import ProposalLine, list_corrections
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.repositories.clashes import clashing_offers


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """An offer as one edition says it.

    Attributes:
        by: who approved it; empty for the shipped text.
        record: the edition, None for the shipped text.
    """

    offer: Offer
    by: str = ""
    record: OfferEdition | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BagOffer:
    """One offer of the catalogue as the page Tasken shows it.

    Attributes:
        offer: as it holds today.
        mark: `amber` (restricted), `off` (abolished or historic) or None.
        past_check: its text must be looked at again before anything is promised.
        choosable: a new checklist answer or promise may name it today.
        checks: ids of what must be looked at before it is promised.
        editions: all of them, today's first.
        proposals: corrections that were proposed, the open ones first.
        clashes: an edition or a proposal stands in an open conflict.
    """

    offer: Offer
    mark: str | None
    past_check: bool
    choosable: bool
    checks: tuple[str, ...]
    editions: tuple[Edition, ...] = ()
    proposals: tuple[ProposalLine, ...] = field(default=())
    clashes: bool = False

    @property
    def checked_on(self) -> date | None:
        """Return the day its text was last looked at."""
        return self.offer.checked_on

    @property
    def open_proposals(self) -> int:
        """Return how many corrections wait for the leader."""
        return sum(line.is_open for line in self.proposals)


@dataclass(frozen=True, slots=True, kw_only=True)
class BagGroup:
    """One group of the bag in its order; `category` is a code of the table `offer_category`."""

    category: str
    offers: tuple[BagOffer, ...]


def read_bag(workspace: Workspace) -> tuple[BagGroup, ...]:
    """Return the whole catalogue, abolished and historic offers included, in the order of the data."""
    today = workspace.today
    with workspace.store.read() as reader:
        editions = OfferEditions(reader, workspace.reference)
        clashing = clashing_offers(reader)
        names = {user.id: user.name or "" for user in reader.find(User)}
    proposals = list_corrections(workspace)
    catalogue = editions.catalogue
    groups = []
    for category in catalogue.categories:
        offers = tuple(
            BagOffer(
                offer=offer,
                mark=catalogue.mark(offer),
                past_check=offer.past_check(today),
                choosable=catalogue.may_be_chosen(offer, today),
                checks=offer.checks,
                editions=_editions(editions.all_of(offer.id), editions.of(offer.id), names),
                proposals=tuple(line for line in proposals if line.proposal.code == offer.id),
                clashes=offer.id in clashing,
            )
            for offer in catalogue
            if offer.category == category
        )
        if offers:
            groups.append(BagGroup(category=category, offers=offers))
    return tuple(groups)


def _editions(
    offers: Sequence[Offer], records: Sequence[OfferEdition], names: dict[str, str]
) -> tuple[Edition, ...]:
    """Return an offer's editions, today's first."""
    made = [Edition(offer=offers[0])]
    made += [
        Edition(offer=offer, by=names.get(record.approved_by or "", ""), record=record)
        for offer, record in zip(offers[1:], records, strict=True)
    ]
    return tuple(reversed(made))
