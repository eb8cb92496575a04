"""Calls: the call list, what came of a call, and booking a visit in place (R04, D6)."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from fieldvisit.domain.records.call import Call
from fieldvisit.domain.records.campaign import Campaign
from fieldvisit.domain.records.campaign_target import CampaignTarget
from fieldvisit.domain.records.company import Company
from fieldvisit.domain.records.contact import Contact
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.services.call_rule import PROTECTED, MayCall, call_blocked, may_call
from fieldvisit.services.edit_company import find_unit
from fieldvisit.services.problems import ProblemError, not_found
from fieldvisit.services.workspace import Done, Workspace
from fieldvisit.store.reader import Reader
from fieldvisit.store.repositories.clashes import clashing_units

RESULTS = ("yes", "no", "call_back", "not_reached", "wrong_number")
REACHED = ("yes", "no", "call_back")
REASONS = ("no_time", "no_need", "bad_experience", "other")
SOLE_TRADER_FORMS = frozenset({"ENK", "PMV"})
"""Short legal forms of firms that are one person, whose data are personal data (G13)."""


@dataclass(frozen=True, slots=True)
class CallItem:
    """One line of the call list.

    Attributes:
        target: id of the campaign target; empty for a call without a list.
        flags: reklamebeskyttet, sole_trader: shown before the number (D6).
        last_call: the latest call, if there was one.
        clashes: something of the workplace stands in an open conflict.
    """

    target: str
    unit: ProductionUnit
    company: Company | None
    contact: Contact | None
    note: str
    flags: tuple[str, ...]
    last_call: Call | None
    clashes: bool = False


def call_list(workspace: Workspace) -> list[CallItem]:
    """Return what is left of my call list today, in its order; those who were not reached come last."""
    today = workspace.today
    left: list[tuple[tuple[bool, int], CallItem]] = []
    with workspace.store.read() as reader:
        clashing = clashing_units(reader)
        for target in reader.find(CampaignTarget, caller=workspace.who.user):
            calls = reader.find(Call, target=target.id, order=("-at",))
            if calls and not _is_left(calls[0], today):
                continue
            unit = reader.get(ProductionUnit, target.unit)
            if unit is not None and target.call_position is not None:
                item = replace(call_item(reader, unit, target), clashes=unit.id in clashing)
                left.append(((bool(calls), target.call_position), item))
    return [item for _, item in sorted(left, key=lambda pair: pair[0])]


def call_item(reader: Reader, unit: ProductionUnit, target: CampaignTarget | None = None) -> CallItem:
    """Return everything the caller sees of a workplace before the number."""
    company = reader.get(Company, unit.company)
    contact = reader.get(Contact, unit.fixed_contact) or next(iter(reader.find(Contact, unit=unit.id)), None)
    return CallItem(
        target=target.id if target else "",
        unit=unit,
        company=company,
        contact=contact,
        note=(target.note or "") if target else "",
        flags=company_flags(company, unit),
        last_call=next(iter(reader.find(Call, unit=unit.id, order=("-at",), limit=1)), None),
    )


def company_flags(company: Company | None, unit: ProductionUnit | None = None) -> tuple[str, ...]:
    """Return what must be seen before the phone number (D6, G13); the register protects workplaces of their own too."""
    register = unit.register if unit is not None and isinstance(unit.register, dict) else {}
    flags = (
        (PROTECTED, (company is not None and company.ad_protected) or register.get("ad_protected")),
        ("sole_trader", company is not None and company.form in SOLE_TRADER_FORMS),
    )
    return tuple(name for name, is_set in flags if is_set)


def log_call(
    workspace: Workspace,
    unit: str,
    result: str,
    *,
    target: str | None = None,
    reason: str | None = None,
    recontact: date | None = None,
    note: str | None = None,
    book_at: datetime | None = None,
) -> Done[Call]:
    """Record a call, and the visit it booked.

    Args:
        workspace: the open profile.
        unit: id, P-number or CVR number.
        result: one of `RESULTS`.
        target: the list item that was called; found by itself when the workplace stands on my list.
        reason: one of `REASONS`, for a no.
        recontact: day to call again.
        note: what was said.
        book_at: a visit that was agreed (only with yes).

    Raises:
        ProblemError: no such workplace, result or reason, a booking without a yes, or a protected company that the
            municipality does not call.
    """
    if result not in RESULTS or (reason is not None and reason not in REASONS):
        raise ProblemError("bad_result", "Resultatet eller grunden findes ikke. Intet er gemt.")
    if book_at is not None and result != "yes":
        raise ProblemError("booking", "Et besøg kan kun bookes, når der blev sagt ja. Intet er gemt.")
    with workspace.store.write("call.log") as writer, writer.group():
        place = find_unit(writer, unit)
        flags = company_flags(writer.get(Company, place.company), place)
        if may_call(workspace, flags) is MayCall.BLOCK:
            raise call_blocked()
        listed = writer.get(CampaignTarget, target) if target else _my_target(writer, place.id, writer.user)
        if target and listed is None:
            raise not_found("Linjen på ringelisten")
        campaign = listed.campaign if listed else running_campaign(writer, workspace.today)
        visit = None
        if book_at is not None:
            visit = writer.create(
                "visit",
                {
                    "unit": place.id,
                    "campaign": campaign,
                    "consultant": writer.user,
                    "template": workspace.reference.standard_template.id,
                    "planned_at": book_at,
                    "status": "planned",
                },
            )
        made = writer.create(
            "call",
            {
                "unit": place.id,
                "campaign": campaign,
                "target": listed.id if listed else None,
                "by": writer.user,
                "at": writer.now,
                "result": result,
                "reason": reason,
                "recontact": recontact,
                "visit": visit,
                "note": note,
            },
        )
        return Done(writer.need(Call, made), writer.changed)


def running_campaign(reader: Reader, today: date) -> str | None:
    """Return the campaign that runs today, when there is exactly one.

    Work outside any list counts in it too: a call or visit needs no list item (R05).
    """
    running = [
        campaign
        for campaign in reader.find(Campaign)
        if (campaign.starts is None or campaign.starts <= today)
        and (campaign.ends is None or today <= campaign.ends)
    ]
    return running[0].id if len(running) == 1 else None


def _my_target(reader: Reader, unit: str, user: str) -> CampaignTarget | None:
    listed = reader.find(CampaignTarget, unit=unit, caller=user)
    return listed[0] if listed else None


def _is_left(latest: Call, today: date) -> bool:
    """Say whether a called item is still to be called: nobody was reached, or the day to call again has come."""
    if latest.result == "not_reached":
        return True
    return latest.recontact is not None and latest.recontact <= today
