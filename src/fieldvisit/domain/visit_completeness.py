"""Which required questions of a visit still lack an answer ("1 felt mangler", R11).

A question that writes records is answered by them; the template's none token answers any required question, so that
a visit which gave knowledge only can end.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from fieldvisit.domain.visit_template import Question, VisitTemplate


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitContent:
    """What was recorded at a visit.

    Attributes:
        answers: question id to answer: text, a structured value, or the none token; of all authors.
        needs: how many needs were written at the visit.
        offers_mentioned: how many checklist lines have an answer other than "not mentioned".
        commitments: how many commitments were written at the visit.
        follow_ups: how many follow-ups were written at the visit.
    """

    answers: Mapping[str, Any] = field(default_factory=dict)
    needs: int = 0
    offers_mentioned: int = 0
    commitments: int = 0
    follow_ups: int = 0

    def written(self, kind: str | None) -> int:
        """Return how many records of a kind the visit wrote; 0 for what a question writes into fields."""
        counts = {
            "need": self.needs,
            "offer_answer": self.offers_mentioned,
            "commitment": self.commitments,
            "follow_up": self.follow_ups,
        }
        return counts.get(kind or "", 0)


def is_answered(question: Question, content: VisitContent) -> bool:
    """Say whether a question has an answer; blank text, an empty list and half a contact pair are none."""
    answer = content.answers.get(question.id)
    if question.type == "contact_pair" and isinstance(answer, Mapping):
        return bool(answer.get("ours")) and bool(answer.get("theirs"))
    if question.type == "offer_checklist" and isinstance(answer, Mapping):
        return content.offers_mentioned > 0
    if content.written(question.writes) > 0:
        return True
    if isinstance(answer, str):
        return bool(answer.strip())
    if isinstance(answer, list | tuple | Mapping):
        return len(answer) > 0
    return answer is not None


def missing_required(template: VisitTemplate, content: VisitContent) -> tuple[Question, ...]:
    """Return the required questions without an answer, in the order of the template."""
    return tuple(question for question in template.required if not is_answered(question, content))
