"""Who answers when (question a2): deadlines promised at a visit, counted in working days (D14)."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from fieldvisit.domain.due_rule import due_of
from fieldvisit.domain.records.commitment import Commitment
from fieldvisit.domain.records.contact import Contact
from fieldvisit.domain.records.follow_up import FollowUp
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.domain.records.visit import Visit
from fieldvisit.services.agree_contact import find_user
from fieldvisit.services.answer_line import DeadlineLine, line_id
from fieldvisit.services.note_answer import find_visit
from fieldvisit.services.problems import ProblemError, not_found
from fieldvisit.services.working_calendar import working_calendar
from fieldvisit.services.workspace import Done, Workspace
from fieldvisit.store.reader import Reader
from fieldvisit.store.writer import Writer

THANKS = "thanks"
_OF_COMMITMENT = ("start_of", "last_working_day_before_start_of")


def add_deadline(workspace: Workspace, visit: str, line: DeadlineLine) -> Done[FollowUp]:
    """Record one more promise to the company with its due date.

    Raises:
        ProblemError: no such visit, contact or colleague; no due date and no rule that gives one.
    """
    with workspace.store.write("deadline.add") as writer:
        record = write_deadline(writer, workspace, find_visit(writer, visit), line)
        return Done(writer.need(FollowUp, record), writer.changed)


def remove_deadline(workspace: Workspace, deadline: str) -> Done[None]:
    """Take a deadline away that was recorded by mistake.

    Raises:
        ProblemError: no such deadline.
    """
    with workspace.store.write("deadline.remove") as writer:
        if writer.get(FollowUp, deadline) is None:
            raise not_found("Fristen")
        writer.delete(FollowUp.KIND, deadline)
        return Done(None, writer.changed)


def replace_deadlines(
    writer: Writer, workspace: Workspace, visit: Visit, lines: Sequence[DeadlineLine]
) -> list[str]:
    """Make the open deadlines agreed at the visit equal to the lines; done ones and those of a placement stay.

    Returns:
        The ids in the order of the lines.

    Raises:
        ProblemError: see `add_deadline`.
    """
    left = {held.id: held for held in agreed_deadlines(writer, visit.id) if held.done_at is None}
    ids = []
    for line in lines:
        known = line_id(visit.id, FollowUp.KIND, line.id) or next(
            (held.id for held in left.values() if _says(held, line)), None
        )
        record = write_deadline(writer, workspace, visit, line, known)
        left.pop(record, None)
        ids.append(record)
    for gone in left:
        writer.delete(FollowUp.KIND, gone)
    return ids


def agreed_deadlines(reader: Reader, visit: str) -> list[FollowUp]:
    """Return what was promised at the visit itself, first due first; what follows from a placement is left out."""
    held = [task for task in reader.find(FollowUp, visit=visit) if answers_question(task)]
    return sorted(held, key=lambda task: (str(task.due or ""), task.id))


def answers_question(task: FollowUp) -> bool:
    """Say whether a follow-up of a visit is an answer to question a2: promised there, not made by its end."""
    return task.deadline_kind not in {None, THANKS} and task.commitment is None


def write_deadline(
    writer: Writer, workspace: Workspace, visit: Visit, line: DeadlineLine, record: str | None = None
) -> str:
    """Write one deadline; without someone it is promised to, it is promised to the workplace's contact.

    Raises:
        ProblemError: see `add_deadline`.
    """
    record = record or line_id(visit.id, FollowUp.KIND, line.id)
    rule = _rule_of_record(visit, line.rule)
    due = line.due or _due_of(writer, workspace, rule)
    if due is None:
        raise ProblemError("no_due", "Fristen mangler en dato. Skriv for eksempel 13/10.")
    values: dict[str, Any] = {
        "deadline_kind": line.deadline_kind,
        "title": line.title,
        "promised_to": _promised_to(writer, visit, line.promised_to),
        "due": due,
        "rule": rule,
        "commitment": _commitment_of(rule),
        "owner": find_user(writer, line.owner).id if line.owner else writer.user,
    }
    if record is not None and writer.get(FollowUp, record) is not None:
        writer.edit(FollowUp.KIND, record, values)
        return record
    return writer.create(FollowUp.KIND, {"unit": visit.unit, "visit": visit.id, **values}, record)


def contact_of(reader: Reader, unit: str | None) -> str | None:
    """Return the workplace's fixed contact, else the first one it has."""
    place = reader.get(ProductionUnit, unit)
    if place is None:
        return None
    contacts = [contact.id for contact in reader.find(Contact, unit=place.id)]
    return place.fixed_contact or next(iter(contacts), None)


def _promised_to(writer: Writer, visit: Visit, named: str | None) -> str | None:
    if named is None:
        return contact_of(writer, visit.unit)
    if writer.get(Contact, named) is None:
        raise not_found("Kontaktpersonen")
    return named


def _due_of(reader: Reader, workspace: Workspace, rule: Mapping[str, Any] | None) -> date | None:
    commitment = reader.get(Commitment, _commitment_of(rule))
    starts = {commitment.id: commitment.start} if commitment is not None and commitment.start else {}
    try:
        return due_of(rule, starts, working_calendar(workspace)) if rule else None
    except (TypeError, ValueError):
        raise ProblemError("wrong_rule", "Reglen for fristen kan ikke læses. Intet er ændret.") from None


def _commitment_of(rule: Mapping[str, Any] | None) -> str | None:
    return next((str(rule[name]) for name in _OF_COMMITMENT if name in rule), None) if rule else None


def _rule_of_record(visit: Visit, rule: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """Return the rule with a commitment's short name replaced by its record id."""
    if rule is None:
        return None
    told = dict(rule)
    for name in _OF_COMMITMENT:
        if name in told:
            told[name] = line_id(visit.id, Commitment.KIND, str(told[name]))
    return told


def _says(held: FollowUp, line: DeadlineLine) -> bool:
    return (held.deadline_kind, held.title) == (line.deadline_kind, line.title)
