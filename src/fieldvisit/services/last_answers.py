"""What was answered at the last visit to a workplace, for the questions whose answers last: offered, never taken by itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from fieldvisit.domain.clock import to_local
from fieldvisit.domain.records.visit import Visit
from fieldvisit.domain.visit_template import Question, VisitTemplate
from fieldvisit.services.answer_line import NONE_TOKEN
from fieldvisit.services.note_answer import Said, read_answers
from fieldvisit.services.prepare_visit import last_visit, visit_moment
from fieldvisit.store.reader import Reader

_AHEAD = "planned"
"""Status of a visit until it is said to be over."""


@dataclass(frozen=True, slots=True)
class LastAnswer:
    """An answer of the last visit.

    Attributes:
        content: in the form of `record_visit.answer_question`.
        day: when it was given, local.
    """

    content: Any
    day: date


def last_answers(reader: Reader, template: VisitTemplate, visit: Visit) -> dict[str, LastAnswer]:
    """Return the last visit's answers that may be taken over, by question id; none for a visit that is over."""
    last = last_visit(reader, visit.unit, besides=visit.id) if visit.status == _AHEAD else None
    moment = visit_moment(last) if last is not None else None
    if last is None or moment is None:
        return {}
    said, day = read_answers(reader, last.id), to_local(moment).date()
    found = {
        question.id: _content(question, said[question.id], last.consultant)
        for question in template
        if question.lasting and question.id in said
    }
    return {id_: LastAnswer(content, day) for id_, content in found.items() if content not in (None, [])}


def _content(question: Question, said: Sequence[Said], consultant: str | None) -> Any:
    """Return what the visit's consultant said, else a colleague; options that the template has no more are left out."""
    content = next((each for each in said if each.author == consultant), said[0]).content
    if question.type == "multi" and isinstance(content, list):
        return [option for option in content if option in question.options]
    if question.type == "choice":
        return content if content in question.options else None
    return None if content == NONE_TOKEN else content
