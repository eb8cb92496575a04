"""Writing down what a company asks of us, with both promised dates: an answer, and CVs where it wants people (R12, R15, R40)."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Any

from fieldvisit.domain.deadline import Due, due_day, kept_due
from fieldvisit.domain.due_rule import working_days_from
from fieldvisit.domain.records.follow_up import FollowUp
from fieldvisit.domain.records.inquiry import Inquiry
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.domain.records.user import User
from fieldvisit.services.agree_contact import find_user
from fieldvisit.services.agree_deadline import contact_of
from fieldvisit.services.edit_company import find_unit
from fieldvisit.services.problems import ProblemError, not_found
from fieldvisit.services.propose_follow_ups import short_name
from fieldvisit.services.role_right import may_write, require_writer
from fieldvisit.services.working_calendar import working_calendar
from fieldvisit.services.workspace import Done, Workspace
from fieldvisit.store.danish_order import order_key
from fieldvisit.store.writer import Writer
from fieldvisit_sync.schema.audience import FIELD_WORK
from fieldvisit_sync.schema.identity import derived_id

CV = "cv"
"""Kind of the deadline by which the company was promised CVs."""

_ANSWER_DAYS, _CV_DAYS = 1, 5
"""Working days that are promised where the municipality's setting `sla` says nothing else (R12)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewInquiry:
    """What a company asks.

    Attributes:
        unit: id, P-number or CVR number of the workplace.
        channel: a code of `inquiry_channel`.
        source: a code of `inquiry_source`: who led the company to us.
        taker: id or login of who answers; None = nobody has taken it yet, so everybody sees it.
        answer_due: None = the usual number of working days from today.
        wants_cvs: the company looks for people, so that CVs are promised too.
        cv_due: None = the usual number of working days from today.
    """

    unit: str
    text: str
    channel: str = "phone"
    source: str = "direct"
    taker: str | None = None
    answer_due: Due | None = None
    wants_cvs: bool = False
    cv_due: Due | None = None


def record_inquiry(workspace: Workspace, new: NewInquiry) -> Done[Inquiry]:
    """Write an inquiry that came in now, and the promise of CVs beside it.

    Raises:
        ProblemError: the role may not, no words, an unknown channel or source, a day before today, or no such workplace
            or colleague; nothing is written.
    """
    require_writer(workspace, FIELD_WORK)
    _check(workspace, new)
    with workspace.store.write("inquiry.add") as writer:
        values = {**_told(writer, workspace, new), "received_at": writer.now}
        made = writer.create(Inquiry.KIND, values)
        _promise_cvs(writer, workspace, writer.need(Inquiry, made), new)
        return Done(writer.need(Inquiry, made), writer.changed)


def edit_inquiry(workspace: Workspace, inquiry: str, values: Mapping[str, Any]) -> Done[Inquiry]:
    """Change what was written down of an inquiry; when it came in stays, and so do CVs that were promised.

    Args:
        workspace: the open profile.
        inquiry: its id.
        values: what is changed, named and meant as in `NewInquiry`; all else stays as it is now.

    Raises:
        ProblemError: as `record_inquiry`, or no such inquiry.
    """
    require_writer(workspace, FIELD_WORK)
    with workspace.store.write("inquiry.edit") as writer:
        found = _find(writer, inquiry)
        new = replace(as_told(found), **values)
        _check(workspace, new, begun=True)
        writer.edit(Inquiry.KIND, found.id, _told(writer, workspace, new, found))
        edited = writer.need(Inquiry, found.id)
        promise = writer.get(FollowUp, cv_promise_id(workspace, found.id))
        if promise is None:
            _promise_cvs(writer, workspace, edited, new)
        else:
            _keep_promise(writer, promise, edited, new, values.keys())
        return Done(writer.need(Inquiry, found.id), writer.changed)


def as_told(inquiry: Inquiry) -> NewInquiry:
    """Return an inquiry as it would be written down now; its promise of CVs is a record of its own."""
    return NewInquiry(
        unit=inquiry.unit or "",
        text=inquiry.text or "",
        channel=inquiry.channel or "phone",
        source=inquiry.source or "direct",
        taker=inquiry.taker,
        answer_due=inquiry.answer_due,
    )


def take_inquiry(workspace: Workspace, inquiry: str) -> Done[Inquiry]:
    """Say that I answer an inquiry; its promise of CVs is mine too.

    Raises:
        ProblemError: the role may not, or no such inquiry.
    """
    return hand_over_inquiry(workspace, inquiry, workspace.who.user)


def hand_over_inquiry(workspace: Workspace, inquiry: str, to: str, note: str = "") -> Done[Inquiry]:
    """Let a colleague answer an inquiry and keep its promise of CVs (R40).

    Args:
        workspace: the open profile.
        inquiry: its id.
        to: id or login of the colleague.
        note: what the colleague must know; it is written under what the company asked.

    Raises:
        ProblemError: the role may not, or no such inquiry or colleague; nothing is changed.
    """
    require_writer(workspace, FIELD_WORK)
    with workspace.store.write("inquiry.hand_over") as writer:
        found = _find(writer, inquiry)
        taker = find_user(writer, to)
        values: dict[str, object] = {"taker": taker.id}
        if note.strip():
            values["text"] = (
                f"{found.text or ''}\n{workspace.who.name} → {taker.name}: {note.strip()}".strip()
            )
        writer.edit(Inquiry.KIND, inquiry, values)
        _move_cvs(writer, workspace, inquiry, taker.id)
        return Done(writer.need(Inquiry, inquiry), writer.changed)


def usual_days(workspace: Workspace) -> tuple[int, int]:
    """Return how many working days are promised for an answer and for CVs (setting `sla`)."""
    promised = workspace.settings().get("sla") or {}
    answer = promised.get("inbound_ack_working_days", _ANSWER_DAYS)
    return answer, promised.get("cv_working_days", _CV_DAYS)


def usual_dates(workspace: Workspace) -> tuple[Due, Due]:
    """Return by when an inquiry of today is answered and CVs are sent: working days, today not counted."""
    calendar, (answer, cvs) = working_calendar(workspace), usual_days(workspace)
    return calendar.add(workspace.today, answer), calendar.add(workspace.today, cvs)


def may_take_inquiries(workspace: Workspace) -> bool:
    """Say whether my role writes inquiries down and answers them."""
    return may_write(workspace, FIELD_WORK)


def colleagues(workspace: Workspace) -> list[User]:
    """Return who can answer an inquiry, by name, me first."""
    roles = {role.value for role in FIELD_WORK.write}
    with workspace.store.read() as reader:
        users = [user for user in reader.find(User) if user.role in roles and user.name]
    return sorted(users, key=lambda user: (user.id != workspace.who.user, order_key(user.name), user.id))


def workplace_name(workspace: Workspace, unit: str) -> str:
    """Return the name of a workplace; empty while it is not on this computer."""
    with workspace.store.read() as reader:
        found = reader.get(ProductionUnit, unit)
    return (found.name if found else None) or ""


def cv_promise_id(workspace: Workspace, inquiry: str) -> str:
    """Return the id of the follow-up that promises CVs for an inquiry: one, whoever of two laptops writes it."""
    return derived_id(FollowUp.KIND, workspace.who.municipality, inquiry, CV)


def _find(writer: Writer, inquiry: str) -> Inquiry:
    found = writer.get(Inquiry, inquiry)
    if found is None:
        raise not_found("Henvendelsen")
    return found


def _check(workspace: Workspace, new: NewInquiry, *, begun: bool = False) -> None:
    if not new.text.strip():
        raise ProblemError("no_text", "Skriv, hvad virksomheden spurgte om. Intet er gemt.")
    tables = workspace.reference.tables
    if new.channel not in tables["inquiry_channel"] or new.source not in tables["inquiry_source"]:
        raise ProblemError("unknown_code", "Den kanal eller kilde findes ikke. Intet er gemt.")
    dates = (new.answer_due, new.cv_due if new.wants_cvs else None)
    if not begun and any(due is not None and due_day(due) < workspace.today for due in dates):
        raise ProblemError("past_due", "Fristen ligger før i dag. Skriv en senere dato. Intet er gemt.")


def _told(
    writer: Writer, workspace: Workspace, new: NewInquiry, found: Inquiry | None = None
) -> dict[str, object]:
    usual = (found.answer_due if found else None) or usual_dates(workspace)[0]
    return {
        "unit": find_unit(writer, new.unit).id,
        "channel": new.channel,
        "source": new.source,
        "taker": find_user(writer, new.taker).id if new.taker else None,
        "answer_due": kept_due(new.answer_due) if new.answer_due is not None else usual,
        "text": new.text.strip(),
    }


def _promise_cvs(writer: Writer, workspace: Workspace, inquiry: Inquiry, new: NewInquiry) -> None:
    """Write the promise of CVs beside an inquiry of a company that looks for people."""
    if not new.wants_cvs:
        return
    unit = writer.need(ProductionUnit, inquiry.unit or "")
    usual = usual_dates(workspace)[1]
    due = kept_due(new.cv_due) if new.cv_due is not None else usual
    name = short_name(unit.name or "", workspace.reference)
    writer.create(
        FollowUp.KIND,
        {
            "unit": unit.id,
            "title": f"Send CV'er til {name}",
            "deadline_kind": CV,
            "promised_to": contact_of(writer, unit.id),
            "due": due,
            "rule": working_days_from(workspace.today, usual_days(workspace)[1]) if due == usual else None,
            "owner": inquiry.taker or unit.responsible or writer.user,
        },
        cv_promise_id(workspace, inquiry.id),
    )


def _keep_promise(
    writer: Writer, promise: FollowUp, inquiry: Inquiry, new: NewInquiry, changed: Collection[str]
) -> None:
    """Let a promise of CVs follow what was changed of its inquiry: who answers, the workplace, the day."""
    values: dict[str, object] = {}
    if "taker" in changed:
        values["owner"] = inquiry.taker or promise.owner
    if "unit" in changed:
        values["unit"] = inquiry.unit
    if new.cv_due is not None and kept_due(new.cv_due) != promise.due:
        values |= {"due": kept_due(new.cv_due), "rule": None}
    writer.edit(FollowUp.KIND, promise.id, values)


def _move_cvs(writer: Writer, workspace: Workspace, inquiry: str, owner: str) -> None:
    record = cv_promise_id(workspace, inquiry)
    held = writer.get(FollowUp, record)
    if held is not None and held.done_at is None:
        writer.edit(FollowUp.KIND, record, {"owner": owner})
