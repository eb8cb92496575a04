"""What one can do next at a workplace that was just found: go to its visit of today, or call somebody there (mockup g)."""

from dataclasses import dataclass
from datetime import datetime

from fieldvisit.domain.clock import to_local
from fieldvisit.domain.records.visit import Visit
from fieldvisit.services.edit_company import find_unit
from fieldvisit.services.log_call import call_item
from fieldvisit.services.propose_follow_ups import short_name
from fieldvisit.services.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class NextDeeds:
    """What can be done.

    Attributes:
        company: what the workplace is called, without its legal form.
        visit: id of my visit planned for today, None when there is none.
        visit_at: its local time.
        person: name of the contact, empty when unknown.
        phone: number as stored, empty when there is none.
    """

    company: str
    visit: str | None
    visit_at: datetime | None
    person: str
    phone: str


def next_deeds(workspace: Workspace, unit: str) -> NextDeeds:
    """Return what can be done at a workplace.

    Raises:
        ProblemError: it is not on this computer.
    """
    with workspace.store.read() as reader:
        place = find_unit(reader, unit)
        call = call_item(reader, place)
        planned = reader.find(Visit, unit=place.id, status="planned", consultant=workspace.who.user)
    today = [
        (to_local(visit.planned_at), visit.id)
        for visit in planned
        if visit.planned_at is not None and workspace.local_day(visit.planned_at) == workspace.today
    ]
    at, visit = min(today) if today else (None, None)
    return NextDeeds(
        company=short_name(place.name or "", workspace.reference),
        visit=visit,
        visit_at=at,
        person=(call.contact.name or "") if call.contact else "",
        phone=(call.contact.phone if call.contact else None) or place.phone or "",
    )
