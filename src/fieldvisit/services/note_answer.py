"""One author's answers to the questions of a visit: one note per visit and author (R30)."""

from dataclasses import dataclass
from typing import Any

from fieldvisit.domain.records.note_answer import NoteAnswer
from fieldvisit.domain.records.visit import Visit
from fieldvisit.services.answer_line import NONE_TOKEN
from fieldvisit.services.problems import not_found
from fieldvisit.services.workspace import Who
from fieldvisit.store.reader import Reader
from fieldvisit.store.writer import Writer
from fieldvisit_sync.schema.identity import note_answer_id

FREE = "free"
"""Question id of the free note."""
THANKS_TEXT = "thanks"
"""Question id of the words of the thank-you mail, written at the end of a visit."""


@dataclass(frozen=True, slots=True)
class Said:
    """What one author answered: `content` is a text, a JSON value, or None."""

    author: str
    content: Any


def find_visit(reader: Reader, visit: str) -> Visit:
    """Return the visit.

    Raises:
        ProblemError: it is not on this computer.
    """
    found = reader.get(Visit, visit)
    if found is None:
        raise not_found("Besøget")
    return found


def write_answer(writer: Writer, who: Who, visit: str, question: str, content: Any, *, prose: bool) -> None:
    """Keep my answer to a question; an empty one clears it.

    Args:
        writer: the transaction.
        who: the author.
        visit: the visit's id.
        question: a question id of the template, or `FREE`.
        content: text of a prose question, else a JSON value; None, "" and [] clear, `NONE_TOKEN` says "nothing".
        prose: True when the answer is text, which colleagues' edits are merged into by words.
    """
    empty = content in (None, "", [])
    as_text = prose and content != NONE_TOKEN
    values = {
        "text": content if as_text and not empty else None,
        "value": content if not as_text and not empty else None,
    }
    record = note_answer_id(who.municipality, visit, who.user, question)
    if writer.get(NoteAnswer, record) is not None:
        writer.edit(NoteAnswer.KIND, record, values)
    elif not empty:
        place = {"visit": visit, "author": who.user, "question": question}
        writer.create(NoteAnswer.KIND, {**place, **values}, record)


def read_answers(reader: Reader, visit: str) -> dict[str, list[Said]]:
    """Return what was answered to each question, authors in a stable order."""
    said: dict[str, list[Said]] = {}
    for answer in reader.find(NoteAnswer, visit=visit, order=("author",)):
        content = answer.text if answer.text is not None else answer.value
        if content is not None and answer.question is not None:
            said.setdefault(answer.question, []).append(Said(answer.author or "", content))
    return said
