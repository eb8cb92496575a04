"""What a visit's workplace has going with others: requests, exchange agreements, match events, and its open needs."""

from dataclasses import dataclass

from fieldvisit.domain.records.event_company import EventCompany
from fieldvisit.domain.records.need import Need
from fieldvisit.domain.records.partner_request import PartnerRequest
from fieldvisit.domain.records.partnership import Partnership
from fieldvisit.services.agree_partnership import partnerships_of
from fieldvisit.services.invite_to_event import EventView, coming_events
from fieldvisit.services.note_answer import find_visit
from fieldvisit.services.request_partner import Partner, partners, profiles_listed, requests_of
from fieldvisit.services.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnerWork:
    """All of it for one workplace.

    Attributes:
        unit: the workplace's id.
        needs: its open needs, the latest first.
        profiles_listed: people on its shortlists here.
        partners: the municipalities that can be asked.
        events: match events that are still to come.
        invitations: the workplace's own, each with its event.
    """

    unit: str
    needs: tuple[Need, ...]
    profiles_listed: int
    partners: tuple[Partner, ...]
    requests: tuple[PartnerRequest, ...]
    agreements: tuple[Partnership, ...]
    events: tuple[EventView, ...]
    invitations: tuple[tuple[EventView, EventCompany], ...]


def read_partner_work(workspace: Workspace, visit: str) -> PartnerWork:
    """Read it for the workplace of a visit.

    Raises:
        ProblemError: no such visit.
    """
    with workspace.store.read() as reader:
        unit = find_visit(reader, visit).unit or ""
        needs = tuple(reader.find(Need, unit=unit, state=("open",), order=("-id",)))
    events = tuple(coming_events(workspace))
    return PartnerWork(
        unit=unit,
        needs=needs,
        profiles_listed=profiles_listed(workspace, unit),
        partners=partners(workspace),
        requests=tuple(requests_of(workspace, unit)),
        agreements=tuple(partnerships_of(workspace, unit)),
        events=events,
        invitations=tuple(
            (view, company) for view in events for company in view.companies if company.unit == unit
        ),
    )
