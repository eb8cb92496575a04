"""One line of the bag as it stands at a visit: the offer, what speaks against it now, what was said."""

from dataclasses import dataclass

from fieldvisit.domain.fairness_ratio import Places
from fieldvisit.domain.net_increase import NetIncrease
from fieldvisit.domain.offer import Offer
from fieldvisit.domain.offer_check import OfferState, offer_state
from fieldvisit.domain.records.checklist_line import ChecklistLine
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.domain.records.visit import Visit
from fieldvisit.services.fill_bag_checklist import bag_of
from fieldvisit.services.offer_editions import OfferEditions
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.reader import Reader

NOT_MENTIONED = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class BagLine:
    """One offer at one visit.

    Attributes:
        offer: as the edition said it that was spoken of; today's while it was not mentioned.
        state: what the checks say at this workplace today.
        fits: it is listed under "Passer her".
        reason: why it was chosen against a check.
        next_step: what follows from it.
    """

    offer: Offer
    state: OfferState
    fits: bool
    answer: str = NOT_MENTIONED
    note: str = ""
    reason: str = ""
    next_step: str = ""

    @property
    def mentioned(self) -> bool:
        """Say whether it was taken out of the bag."""
        return self.answer != NOT_MENTIONED


def bag_lines(
    reader: Reader,
    workspace: Workspace,
    visit: Visit,
    unit: ProductionUnit | None,
    places: Places | None,
    staff: NetIncrease | None,
) -> tuple[BagLine, ...]:
    """Return all offers of the catalogue: those that fit in the order of the talk, then the others.

    What was answered always stands among those that fit, so that no answer is hidden.
    """
    editions, today = OfferEditions(reader, workspace.reference), workspace.today
    catalogue = editions.catalogue
    said = {line.offer: line for line in reader.find(ChecklistLine, visit=visit.id)}
    answered = [offer for offer, line in said.items() if line.answer not in {None, NOT_MENTIONED}]
    fitting = list(bag_of(workspace.reference, visit, unit, today))
    fitting += [offer.id for offer in catalogue if offer.id in answered and offer.id not in fitting]
    order = fitting + [offer.id for offer in catalogue if offer.id not in fitting]
    lines = []
    for name in order:
        line = said.get(name)
        spoken = line is not None and line.answer not in {None, NOT_MENTIONED}
        offer = editions.spoken_of(name, line.edition) if line is not None and spoken else catalogue[name]
        lines.append(
            BagLine(
                offer=offer,
                state=offer_state(offer, catalogue, today, places, staff),
                fits=name in fitting,
                answer=(line.answer if line else None) or NOT_MENTIONED,
                note=(line.note if line else None) or "",
                reason=(line.reason if line else None) or "",
                next_step=(line.next_step if line else None) or "",
            )
        )
    return tuple(lines)
