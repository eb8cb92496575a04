"""Follow-ups: promise something by a date, say that it is done, move it (R12, R26, D14)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from fieldvisit.domain.deadline import Due, kept_due
from fieldvisit.domain.due_rule import due_of
from fieldvisit.domain.records.commitment import Commitment
from fieldvisit.domain.records.contact import Contact
from fieldvisit.domain.records.follow_up import FollowUp
from fieldvisit.domain.records.visit import Visit
from fieldvisit.services.agree_contact import find_user
from fieldvisit.services.agree_deadline import contact_of
from fieldvisit.services.edit_company import find_unit
from fieldvisit.services.problems import ProblemError, not_allowed, not_found
from fieldvisit.services.working_calendar import working_calendar
from fieldvisit.services.workspace import Done, Workspace
from fieldvisit.store.reader import Reader
from fieldvisit.store.writer import Writer
from fieldvisit_sync.schema.audience import PROMISES

_STARTS_WITH = ("start_of", "last_working_day_before_start_of")


@dataclass(frozen=True, slots=True, kw_only=True)
class NewFollowUp:
    """What is to be done, for whom, and by when.

    Attributes:
        due: a day, or a moment where a clock time was promised; None takes it from `rule`.
        rule: how `due` is computed, see `domain.due_rule`; kept beside the date.
        unit: id, P-number or CVR number of the workplace.
        promised: it was promised to the company, which makes it a deadline; without `promised_to` the workplace's
            fixed contact is meant.
        promised_to: the contact it was promised to.
        owner: id or login of who does it; None = me.
    """

    title: str
    due: Due | None = None
    rule: Mapping[str, Any] | None = None
    deadline_kind: str | None = None
    unit: str | None = None
    promised: bool = False
    promised_to: str | None = None
    visit: str | None = None
    commitment: str | None = None
    owner: str | None = None


def add_follow_up(workspace: Workspace, new: NewFollowUp) -> Done[FollowUp]:
    """Write a follow-up.

    Raises:
        ProblemError: a role that may not, no title, no date and no rule that gives one, an unknown kind, or no such
            workplace, contact, visit, promise or colleague.
    """
    check_role(workspace)
    _check_words(workspace, new)
    with workspace.store.write("follow_up.add") as writer:
        made = writer.create(FollowUp.KIND, _values(writer, workspace, new))
        return Done(writer.need(FollowUp, made), writer.changed)


def finish_follow_up(workspace: Workspace, follow_up: str) -> Done[FollowUp]:
    """Say that a follow-up is done, now and by me; saying it again changes nothing.

    Raises:
        ProblemError: no such follow-up, or a role that may not.
    """
    check_role(workspace)
    with workspace.store.write("follow_up.done") as writer:
        if find_follow_up(writer, follow_up).done_at is None:
            writer.edit(FollowUp.KIND, follow_up, {"done_at": writer.now, "done_by": writer.user})
        return Done(writer.need(FollowUp, follow_up), writer.changed)


def reopen_follow_up(workspace: Workspace, follow_up: str) -> Done[FollowUp]:
    """Say that a follow-up is not done after all.

    Raises:
        ProblemError: no such follow-up, or a role that may not.
    """
    check_role(workspace)
    with workspace.store.write("follow_up.reopen") as writer:
        find_follow_up(writer, follow_up)
        writer.edit(FollowUp.KIND, follow_up, {"done_at": None, "done_by": None})
        return Done(writer.need(FollowUp, follow_up), writer.changed)


def change_due(workspace: Workspace, follow_up: str, due: Due) -> Done[FollowUp]:
    """Move a follow-up to a date of one's own; it no longer follows the rule it was made by.

    Raises:
        ProblemError: no such follow-up, or a role that may not.
    """
    check_role(workspace)
    with workspace.store.write("follow_up.move") as writer:
        find_follow_up(writer, follow_up)
        writer.edit(FollowUp.KIND, follow_up, {"due": kept_due(due), "rule": None})
        return Done(writer.need(FollowUp, follow_up), writer.changed)


def take_follow_up(workspace: Workspace, follow_up: str) -> Done[FollowUp]:
    """Let me keep what a colleague promised (R33, R35).

    Raises:
        ProblemError: no such follow-up, or a role that may not.
    """
    check_role(workspace)
    with workspace.store.write("follow_up.take") as writer:
        find_follow_up(writer, follow_up)
        writer.edit(FollowUp.KIND, follow_up, {"owner": writer.user})
        return Done(writer.need(FollowUp, follow_up), writer.changed)


def edit_follow_up(workspace: Workspace, follow_up: str, values: Mapping[str, str | None]) -> Done[FollowUp]:
    """Change what is to be done and for whom; a promise goes to the other workplace's contact.

    Args:
        workspace: the open profile.
        follow_up: its id.
        values: what is changed: `title`, what is to be done; `unit`, the id, P-number or CVR number of the workplace,
            None = it belongs to none.

    Raises:
        ProblemError: no such follow-up or workplace, no words, a role that may not, or a promise to a workplace without
            a contact; nothing is changed.
    """
    check_role(workspace)
    with workspace.store.write("follow_up.edit") as writer:
        found = find_follow_up(writer, follow_up)
        title, unit = values.get("title", found.title) or "", values.get("unit", found.unit)
        new = NewFollowUp(title=title, unit=unit, promised=found.promised_to is not None)
        _check_words(workspace, new)
        place = find_unit(writer, unit).id if unit and "unit" in values else unit
        written: dict[str, object] = {"title": title.strip()}
        if place != found.unit:
            written |= {"unit": place, "promised_to": _promised_to(writer, new, place)}
        writer.edit(FollowUp.KIND, follow_up, written)
        return Done(writer.need(FollowUp, follow_up), writer.changed)


def may_follow_up(workspace: Workspace) -> bool:
    """Say whether my role keeps promises to companies; others read those they are granted (`audience.PROMISES`)."""
    return workspace.who.role in PROMISES.write


def check_role(workspace: Workspace) -> None:
    """Refuse roles that may not write follow-ups.

    Raises:
        ProblemError: a caseworker or administrator.
    """
    if not may_follow_up(workspace):
        raise not_allowed()


def find_follow_up(reader: Reader, follow_up: str) -> FollowUp:
    """Return a follow-up.

    Raises:
        ProblemError: there is none.
    """
    found = reader.get(FollowUp, follow_up)
    if found is None:
        raise not_found("Opfølgningen")
    return found


def _check_words(workspace: Workspace, new: NewFollowUp) -> None:
    if not new.title.strip():
        raise ProblemError("no_title", "Skriv, hvad der skal gøres. Intet er gemt.")
    if new.deadline_kind is not None and new.deadline_kind not in workspace.reference.tables["deadline_kind"]:
        raise ProblemError("unknown_kind", "Den slags frist findes ikke. Intet er gemt.")


def _values(writer: Writer, workspace: Workspace, new: NewFollowUp) -> dict[str, object]:
    rule = dict(new.rule) if new.rule else None
    commitment = _known(writer, Commitment, new.commitment or _commitment_of(rule), "Tilsagnet")
    visit = _known(writer, Visit, new.visit, "Besøget")
    unit = find_unit(writer, new.unit).id if new.unit else None
    if unit is None:
        unit = (commitment.unit if commitment else None) or (visit.unit if visit else None)
    return {
        "title": new.title.strip(),
        "due": kept_due(new.due) if new.due is not None else _due_of(workspace, rule, commitment),
        "rule": rule,
        "deadline_kind": new.deadline_kind,
        "unit": unit,
        "promised_to": _promised_to(writer, new, unit),
        "visit": visit.id if visit else None,
        "commitment": commitment.id if commitment else None,
        "owner": find_user(writer, new.owner).id if new.owner else writer.user,
    }


def _known(reader: Reader, kind: type[Commitment] | type[Visit], record: str | None, word: str) -> Any:
    """Return the named record, None when none is named."""
    found = reader.get(kind, record)
    if record is not None and found is None:
        raise not_found(word)
    return found


def _promised_to(reader: Reader, new: NewFollowUp, unit: str | None) -> str | None:
    if new.promised_to is not None:
        if reader.get(Contact, new.promised_to) is None:
            raise not_found("Kontaktpersonen")
        return new.promised_to
    if not new.promised:
        return None
    contact = contact_of(reader, unit)
    if contact is None:
        raise ProblemError(
            "no_contact",
            "Arbejdsstedet har ingen kontaktperson at love noget. Opret en først. Intet er gemt.",
        )
    return contact


def _commitment_of(rule: Mapping[str, Any] | None) -> str | None:
    return next((str(rule[name]) for name in _STARTS_WITH if name in rule), None) if rule else None


def _due_of(workspace: Workspace, rule: dict[str, Any] | None, commitment: Commitment | None) -> date:
    starts = {commitment.id: commitment.start} if commitment is not None and commitment.start else {}
    try:
        due = due_of(rule, starts, working_calendar(workspace)) if rule else None
    except (TypeError, ValueError):
        due = None
    if due is None:
        raise ProblemError("no_due", "Skriv en dato, for eksempel 13/10 eller om 3 dage. Intet er gemt.")
    return due
