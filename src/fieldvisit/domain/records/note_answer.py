"""One author's answer to one question of a visit; `question` is `free` for the free note (R30)."""

from dataclasses import dataclass
from typing import Any, ClassVar

from fieldvisit.domain.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteAnswer(Record):
    """One author's answer to one question of a visit; `question` is `free` for the free note (R30)."""

    KIND: ClassVar[str] = "note_answer"

    visit: str | None = None
    author: str | None = None
    question: str | None = None
    text: str | None = None
    value: Any = None
