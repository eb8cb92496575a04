"""Which questions of a visit are answered, whichever record an answer was written to."""

from collections.abc import Iterable

from fieldvisit.domain.records.checklist_line import ChecklistLine
from fieldvisit.domain.records.commitment import Commitment
from fieldvisit.domain.records.need import Need
from fieldvisit.domain.records.visit import Visit
from fieldvisit.domain.visit_completeness import VisitContent
from fieldvisit.domain.visit_template import Question
from fieldvisit.services.agree_deadline import agreed_deadlines
from fieldvisit.services.bag_line import NOT_MENTIONED
from fieldvisit.services.note_answer import read_answers
from fieldvisit.store.reader import Reader

NEEDS, OFFERS, COMMITMENTS, DEADLINES = "b3", "t1", "a1", "a2"
"""Questions whose lines are records of their own (visit template `writes`)."""
FIXED_CONTACT, NEXT_CONTACT = "a3", "a4"
"""Questions that write fields of the workplace."""
STAFF, PLACES_NOW = "r5", "r6"
"""Questions of fact whose answer corrects the workplace."""


def content_of(reader: Reader, visit: str) -> VisitContent:
    """Return what was recorded at the visit, of all authors."""
    said = {question: answers[0].content for question, answers in read_answers(reader, visit).items()}
    return VisitContent(
        answers=said,
        needs=reader.count(Need, visit=visit),
        offers_mentioned=count_mentioned(reader.find(ChecklistLine, visit=visit)),
        commitments=reader.count(Commitment, visit=visit),
        follow_ups=len(agreed_deadlines(reader, visit)),
    )


def has_lines(reader: Reader, visit: Visit, question: Question) -> bool:
    """Say whether a question has lines of its own at the visit."""
    return content_of(reader, visit.id).written(question.writes) > 0


def count_mentioned(lines: Iterable[ChecklistLine]) -> int:
    """Return how many offers were taken out of the bag."""
    return sum(line.answer not in {None, NOT_MENTIONED} for line in lines)
