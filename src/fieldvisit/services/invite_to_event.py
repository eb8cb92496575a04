"""Inviting a workplace to a match event with the posts it brings (R41); an invitation is no commitment (D9)."""

from collections.abc import Iterable
from dataclasses import dataclass

from fieldvisit.domain.records.event_company import EventCompany
from fieldvisit.domain.records.match_event import MatchEvent
from fieldvisit.services.edit_company import find_unit
from fieldvisit.services.problems import ProblemError, not_found
from fieldvisit.services.role_right import require_writer
from fieldvisit.services.workspace import Done, Workspace
from fieldvisit.store.reader import Reader
from fieldvisit_sync.schema.audience import COMPANIES
from fieldvisit_sync.schema.identity import event_company_id

INVITED = "invited"


@dataclass(frozen=True, slots=True, kw_only=True)
class EventView:
    """A match event and what the invited companies bring.

    Attributes:
        companies: the invitations.
        posts_from_companies: posts of all invitations together.
    """

    event: MatchEvent
    companies: tuple[EventCompany, ...]
    posts_from_companies: int


def invite_to_event(
    workspace: Workspace, event: str, unit: str, posts: int | None = None
) -> Done[EventCompany]:
    """Invite a workplace; inviting it again changes its posts.

    Args:
        workspace: the open profile.
        event: id or name.
        unit: id, P-number or CVR number.
        posts: how many the company brings, None = not known yet.

    Raises:
        ProblemError: the role may not, no such event or workplace, the event is over, or fewer than 0 posts.
    """
    require_writer(workspace, COMPANIES)
    if posts is not None and posts < 0:
        raise ProblemError("wrong_number", "Antal stillinger er 0 eller mere. Intet er gemt.")
    with workspace.store.write("event.invite") as writer:
        held = _find_event(writer, event)
        if held.date is not None and held.date < workspace.today:
            raise ProblemError("over", "Arrangementet er holdt, så ingen kan inviteres. Intet er gemt.")
        place = find_unit(writer, unit)
        record = event_company_id(workspace.who.municipality, held.id, place.id)
        known = writer.get(EventCompany, record)
        if known is None:
            first = {"event": held.id, "unit": place.id, "state": INVITED, "invited_by": writer.user}
            writer.create(EventCompany.KIND, {**first, "posts": posts}, record)
        else:
            writer.edit(EventCompany.KIND, record, {"posts": posts})
        return Done(writer.need(EventCompany, record), writer.changed)


def read_event(workspace: Workspace, event: str) -> EventView:
    """Return an event with its invitations.

    Raises:
        ProblemError: no such event.
    """
    with workspace.store.read() as reader:
        return _view(reader, _find_event(reader, event))


def coming_events(workspace: Workspace) -> list[EventView]:
    """Return the match events from today on, the next first."""
    with workspace.store.read() as reader:
        events: Iterable[MatchEvent] = reader.find(MatchEvent, order=("date", "id"))
        return [_view(reader, each) for each in events if each.date is None or each.date >= workspace.today]


def _view(reader: Reader, event: MatchEvent) -> EventView:
    companies = tuple(reader.find(EventCompany, event=event.id))
    return EventView(
        event=event,
        companies=companies,
        posts_from_companies=sum(company.posts or 0 for company in companies),
    )


def _find_event(reader: Reader, named: str) -> MatchEvent:
    found = reader.get(MatchEvent, named) or next(iter(reader.find(MatchEvent, name=named)), None)
    if found is None:
        raise not_found("Arrangementet")
    return found
