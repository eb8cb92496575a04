"""Where the answer to each question of a visit goes: the author's note, records of their own, or the workplace."""

from datetime import date
from typing import Any

from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.domain.records.visit import Visit
from fieldvisit.domain.visit_template import Question
from fieldvisit.services import visit_answer as questions
from fieldvisit.services.agree_commitment import replace_commitments
from fieldvisit.services.agree_contact import set_fixed_contact, set_next_contact
from fieldvisit.services.agree_deadline import replace_deadlines
from fieldvisit.services.agreed_expectations import SECTION, carry_expectations
from fieldvisit.services.answer_line import (
    NONE_TOKEN,
    read_commitments,
    read_contacts,
    read_day,
    read_deadlines,
    read_needs,
    read_offers,
    read_staff,
    wrong_answer,
)
from fieldvisit.services.fill_bag_checklist import answer_offers
from fieldvisit.services.note_answer import FREE, THANKS_TEXT, write_answer
from fieldvisit.services.note_needs import replace_needs
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.writer import Writer


def write_visit_answer(writer: Writer, workspace: Workspace, visit: Visit, question: str, value: Any) -> None:
    """Write one answer.

    Args:
        writer: the transaction.
        workspace: the open profile.
        visit: the visit.
        question: a question id of its template, `free` or `thanks`.
        value: by the question's type: text; true or false; whole number; 1 to 5; an option; a list of options;
            ISO day; lines (`answer_line`); `"ingen"` where the template accepts it; None takes the answer back.

    Raises:
        ProblemError: no such question, or a value that does not fit it.
    """
    if question in {FREE, THANKS_TEXT}:
        _write_note(writer, workspace, visit, question, _text(question, value), prose=True)
        return
    template = workspace.reference.template(visit.template)
    if question not in {known.id for known in template}:
        raise ProblemError("unknown_question", "Spørgsmålet findes ikke i skabelonen. Intet er ændret.")
    asked = template[question]
    if value == NONE_TOKEN and asked.accepts_none:
        _write_none(writer, workspace, visit, asked)
    elif question in _LINES:
        _LINES[question](writer, workspace, visit, value)
        _write_note(writer, workspace, visit, question, None)
    elif question in _UNIT:
        _UNIT[question](writer, workspace, visit, value)
    else:
        _write_note(writer, workspace, visit, question, _plain(asked, value), prose=asked.type == "text")
    if asked.section == SECTION:
        carry_expectations(writer, template, visit.id)


def _write_none(writer: Writer, workspace: Workspace, visit: Visit, asked: Question) -> None:
    """Answer "nothing to note"; lines that are there must be removed by hand first, so that none is lost."""
    if questions.has_lines(writer, visit, asked):
        raise ProblemError("has_lines", "Der står allerede linjer. Fjern dem, før du svarer ingen.")
    _write_note(writer, workspace, visit, asked.id, NONE_TOKEN)


def _write_needs(writer: Writer, _: Workspace, visit: Visit, value: Any) -> None:
    replace_needs(writer, visit, read_needs(value or []))


def _write_offers(writer: Writer, workspace: Workspace, visit: Visit, value: Any) -> None:
    answer_offers(writer, workspace, visit, read_offers(value or {}))


def _write_commitments(writer: Writer, workspace: Workspace, visit: Visit, value: Any) -> None:
    with writer.group():
        replace_commitments(writer, workspace, visit, read_commitments(value or []))


def _write_deadlines(writer: Writer, workspace: Workspace, visit: Visit, value: Any) -> None:
    replace_deadlines(writer, workspace, visit, read_deadlines(value or []))


def _write_contacts(writer: Writer, workspace: Workspace, visit: Visit, value: Any) -> None:
    if not value:
        _write_note(writer, workspace, visit, questions.FIXED_CONTACT, None)
        return
    pair = set_fixed_contact(writer, visit, read_contacts(value))
    said = {side: person for side, person in (("ours", pair.ours), ("theirs", pair.theirs)) if person}
    _write_note(writer, workspace, visit, questions.FIXED_CONTACT, said or None)


def _write_next_contact(writer: Writer, workspace: Workspace, visit: Visit, value: Any) -> None:
    day = read_day(value) if value else None
    set_next_contact(writer, visit, day)
    _write_note(writer, workspace, visit, questions.NEXT_CONTACT, day.isoformat() if day else None)


def _write_staff(writer: Writer, workspace: Workspace, visit: Visit, value: Any) -> None:
    if value is None:
        _write_note(writer, workspace, visit, questions.STAFF, None)
        return
    told = read_staff(value)
    figures = {"avg4": told.avg4, "last": told.last, "avg12": told.avg12}
    _write_note(writer, workspace, visit, questions.STAFF, figures)
    _edit_unit(writer, visit, {f"fte_{name}": figure for name, figure in figures.items()})


def _write_places_now(writer: Writer, workspace: Workspace, visit: Visit, value: Any) -> None:
    if value is not None and (isinstance(value, bool) or not isinstance(value, int) or value < 0):
        raise wrong_answer(questions.PLACES_NOW)
    _write_note(writer, workspace, visit, questions.PLACES_NOW, value)
    if value is not None:
        _edit_unit(writer, visit, {"placements_now": value})


_LINES = {
    questions.NEEDS: _write_needs,
    questions.OFFERS: _write_offers,
    questions.COMMITMENTS: _write_commitments,
    questions.DEADLINES: _write_deadlines,
}
_UNIT = {
    questions.FIXED_CONTACT: _write_contacts,
    questions.NEXT_CONTACT: _write_next_contact,
    questions.STAFF: _write_staff,
    questions.PLACES_NOW: _write_places_now,
}


def _edit_unit(writer: Writer, visit: Visit, values: dict[str, object]) -> None:
    """Correct the workplace's figures; without the workplace on this computer the note alone keeps them."""
    if visit.unit is not None and writer.get(ProductionUnit, visit.unit) is not None:
        writer.edit(ProductionUnit.KIND, visit.unit, values)


def _write_note(
    writer: Writer, workspace: Workspace, visit: Visit, question: str, content: Any, *, prose: bool = False
) -> None:
    write_answer(writer, workspace.who, visit.id, question, content, prose=prose)


def _plain(asked: Question, value: Any) -> Any:
    """Return a value of a question that writes nothing but the note, if it fits the question's type."""
    if value is None or value in ("", []):
        return None
    whole = isinstance(value, int) and not isinstance(value, bool)
    fits = {
        "text": isinstance(value, str),
        "bool": isinstance(value, bool),
        "int": whole and value >= 0,
        "scale5": whole and 1 <= value <= 5,
        "choice": value in asked.options if isinstance(value, str) else False,
        "multi": isinstance(value, (list, tuple)) and set(value) <= set(asked.options),
        "date": isinstance(value, (str, date)),
    }
    if not fits.get(asked.type, False):
        raise wrong_answer(asked.id)
    if asked.type == "date":
        return read_day(value).isoformat()
    return list(value) if asked.type == "multi" else value


def _text(question: str, value: Any) -> str | None:
    if value is not None and not isinstance(value, str):
        raise wrong_answer(question)
    return value
