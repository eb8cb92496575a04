"""Follow-ups that my latest visits call for and nobody has made yet (R26, D14)."""

from dataclasses import dataclass
from datetime import time, timedelta

from fieldvisit.domain.clock import at_local
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.domain.records.visit import Visit
from fieldvisit.services.propose_follow_ups import Proposal, propose_follow_ups, short_name
from fieldvisit.services.working_calendar import working_calendar
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.repositories.day import visits_planned


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitProposals:
    """What one visit calls for.

    Attributes:
        company: the workplace's name without its legal form.
        proposals: those that are wanted and not made, first due first; never empty.
    """

    visit: Visit
    company: str
    proposals: tuple[Proposal, ...]


def list_proposals(workspace: Workspace, language: str = "da") -> list[VisitProposals]:
    """Return the proposals of my visits held today and on the working day before, in the order of the visits.

    Args:
        workspace: the open profile.
        language: of the titles, `en` or `da`.
    """
    today = workspace.today
    since = working_calendar(workspace).add(today, -1)
    with workspace.store.read() as reader:
        visits = [
            (visit, reader.get(ProductionUnit, visit.unit))
            for visit in visits_planned(
                reader,
                workspace.who.user,
                at_local(since, time.min),
                at_local(today + timedelta(days=1), time.min),
            )
            if visit.status == "held"
        ]
    listed = []
    for visit, unit in visits:
        wanted = tuple(
            proposal for proposal in propose_follow_ups(workspace, visit.id, language) if proposal.wanted
        )
        if wanted:
            name = short_name((unit.name if unit else None) or "", workspace.reference)
            listed.append(VisitProposals(visit=visit, company=name, proposals=wanted))
    return listed
