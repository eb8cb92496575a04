"""What a company and the consultant expect of each other, kept with the promises of a visit (R29).

Notes stay among those who visit companies; a promise reaches the caseworker of the citizen behind it. So it carries the answers of
the note's section on expectations along: entries `question:answer`, a set, so that two who visit together add and never clash.
"""

from collections.abc import Iterable

from fieldvisit.domain.records.commitment import Commitment
from fieldvisit.domain.visit_template import Question, VisitTemplate
from fieldvisit.services.answer_line import NONE_TOKEN
from fieldvisit.services.note_answer import read_answers
from fieldvisit.store.reader import Reader
from fieldvisit.store.writer import Writer

SECTION = "forventning"
"""The section of a template whose answers go along."""

_PARTED = ":"


def carry_expectations(writer: Writer, template: VisitTemplate, visit: str) -> None:
    """Bring all promises of a visit up to what its note says now."""
    said = said_expectations(writer, template, visit)
    for promise in writer.find(Commitment, visit=visit):
        writer.edit(Commitment.KIND, promise.id, {"expectations": said})


def said_expectations(reader: Reader, template: VisitTemplate, visit: str) -> list[str]:
    """Return what the authors of a visit's note answered to the section, as a promise keeps it."""
    answers = read_answers(reader, visit)
    return sorted(
        f"{question.id}{_PARTED}{_words(said.content)}"
        for question in template.in_section(SECTION)
        for said in answers.get(question.id, [])
        if said.content != NONE_TOKEN
    )


def read_expectations(template: VisitTemplate, kept: Iterable[str]) -> list[tuple[Question, str]]:
    """Return questions and answers of a promise in the order of the template; those of another template are left out."""
    parted = [entry.partition(_PARTED) for entry in kept]
    return [
        (question, answer)
        for question in template.in_section(SECTION)
        for id_, _, answer in parted
        if id_ == question.id
    ]


def _words(content: object) -> str:
    return ", ".join(map(str, content)) if isinstance(content, list) else str(content)
