"""Everything a caller sees of one workplace: what must be seen first, the last contact, and what to say (R04, D6)."""

from dataclasses import dataclass
from datetime import date

from fieldvisit.domain.clock import to_local
from fieldvisit.domain.records.campaign_target import CampaignTarget
from fieldvisit.services.call_rule import MayCall, may_call
from fieldvisit.services.edit_company import find_unit
from fieldvisit.services.log_call import CallItem, call_item
from fieldvisit.services.prepare_visit import last_visit, visit_moment
from fieldvisit.services.read_call_script import read_call_script
from fieldvisit.services.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class CallCard:
    """One workplace to call.

    Attributes:
        item: workplace, company, contact, flags and last call.
        may_call: what the municipality says about calling it.
        number: phone of the contact, else of the workplace; empty when nobody knows one.
        last_visit: local day of the last visit held.
        script: what to say, line by line.
    """

    item: CallItem
    may_call: MayCall
    number: str
    last_visit: date | None
    script: tuple[str, ...]


def read_call_card(workspace: Workspace, unit: str, *, target: str = "", language: str = "da") -> CallCard:
    """Return what the caller sees.

    Args:
        workspace: the open profile.
        unit: id, P-number or CVR number of the workplace.
        target: the line of the call list; empty for a call without one.
        language: of the script.

    Raises:
        ProblemError: no such workplace.
    """
    script = read_call_script(workspace, language=language)
    with workspace.store.read() as reader:
        place = find_unit(reader, unit)
        item = call_item(reader, place, reader.get(CampaignTarget, target) if target else None)
        visit = last_visit(reader, place.id)
    moment = visit_moment(visit) if visit else None
    return CallCard(
        item=item,
        may_call=may_call(workspace, item.flags),
        number=((item.contact.phone if item.contact else None) or place.phone) or "",
        last_visit=to_local(moment).date() if moment else None,
        script=script,
    )
